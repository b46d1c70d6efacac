"""The cited reasons for putting one supported option before another, or level."""

from nextline.criterion import AllOf, AnyOf, Not, given
from nextline.facts import (
    aggressive_variant,
    alsympca,
    asco,
    aua,
    card,
    dostarlimab,
    impact,
    magnitude,
    mitoxantrone,
    olaparib,
    peace3,
    pembrolizumab,
    pr21,
    profound,
    propel,
    psmafore,
    talapro2,
    tax327,
    therap,
    triton3,
    tropic,
)
from nextline.history import ARPIS, TAXANES
from nextline.options.carboplatin_cabazitaxel import AGGRESSIVE
from nextline.options.olaparib import BRCA, OTHER_THAN_BRCA
from nextline.options.pembrolizumab import MSI_HIGH, TMB_HIGH
from nextline.options.shared import CHEMOTHERAPY_POSSIBLE, MCRPC, PROGRESSING
from nextline.options.talazoparib_enzalutamide import ON_US_LIST
from nextline.order import Level, Preference

AFTER_BOTH = AllOf(given("docetaxel"), given(*ARPIS))
BEFORE_TAXANE = AllOf(given(*ARPIS), Not(given(*TAXANES)))

_TRIAL_BACKED = ("lu_psma", "cabazitaxel", "docetaxel")

PREFERENCES: tuple[Preference, ...] = (
    *(
        Preference(
            "cabazitaxel",
            arpi,
            AFTER_BOTH,
            "After docetaxel and an ARPI, CARD put cabazitaxel before the other ARPI.",
            (card.radiographic_pfs, card.overall_survival),
            rules_out=True,
        )
        for arpi in ("abiraterone", "enzalutamide")
    ),
    Preference(
        "lu_psma",
        "enzalutamide",
        BEFORE_TAXANE,
        "PSMAfore put ¹⁷⁷Lu-PSMA-617 before a change of ARPI for progression on "
        "imaging; survival did not differ.",
        (psmafore.radiographic_pfs, psmafore.overall_survival),
        rules_out=True,
    ),
    Preference(
        "rucaparib",
        "docetaxel",
        AllOf(BRCA, BEFORE_TAXANE),
        "With BRCA1 or BRCA2, TRITON3 put rucaparib before docetaxel for progression "
        "on imaging; survival did not differ.",
        (triton3.radiographic_pfs_brca_docetaxel, triton3.overall_survival),
    ),
    Preference(
        "olaparib",
        "enzalutamide",
        BRCA,
        "With BRCA1 or BRCA2, PROfound put olaparib before a change of ARPI.",
        (profound.overall_survival_a,),
        rules_out=True,
    ),
    *(
        Preference(
            one,
            "olaparib",
            OTHER_THAN_BRCA,
            "For a gene other than BRCA1 or BRCA2 the PARP inhibitor stands on the US "
            "label, so what a randomised trial supports comes first.",
            (olaparib.us_indication, profound.radiographic_pfs_b),
        )
        for one in _TRIAL_BACKED
    ),
    *(
        Preference(
            one,
            "pembrolizumab",
            AnyOf(MSI_HIGH, TMB_HIGH),
            "The label of pembrolizumab asks that no satisfactory alternative be left, "
            "so the others come first.",
            (pembrolizumab.us_msi,),
        )
        for one in (*_TRIAL_BACKED, "abiraterone", "enzalutamide")
    ),
    Preference(
        "olaparib",
        "pembrolizumab",
        BRCA,
        "The label of pembrolizumab asks that no satisfactory alternative be left, so "
        "olaparib for BRCA1 or BRCA2 comes first.",
        (pembrolizumab.us_msi, profound.overall_survival_a),
    ),
    *(
        Preference(
            one,
            "dostarlimab",
            MSI_HIGH,
            "The label of dostarlimab asks that no satisfactory alternative be left, "
            "so the others come first.",
            (dostarlimab.us_dmmr,),
        )
        for one in (*_TRIAL_BACKED, "abiraterone", "enzalutamide")
    ),
    Preference(
        "pembrolizumab",
        "dostarlimab",
        MSI_HIGH,
        "ASCO and AUA/SUO name pembrolizumab for MSI-high or dMMR disease; dostarlimab "
        "stands on its US label alone.",
        (asco.pembrolizumab_msi, aua.pembrolizumab, dostarlimab.us_dmmr),
    ),
    Preference(
        "radium_223_enzalutamide",
        "enzalutamide",
        MCRPC,
        "PEACE-3 put radium-223 with enzalutamide before enzalutamide alone for "
        "survival; the curves cross early.",
        (peace3.overall_survival, peace3.radiographic_pfs_final),
    ),
    Preference(
        "olaparib_abiraterone",
        "abiraterone",
        BRCA,
        "With BRCA1 or BRCA2, PROpel put olaparib with abiraterone before abiraterone "
        "alone.",
        (propel.radiographic_pfs, propel.brca, asco.parp_combination_brca),
    ),
    Preference(
        "niraparib_abiraterone",
        "abiraterone",
        BRCA,
        "With BRCA1 or BRCA2, MAGNITUDE put niraparib with abiraterone before "
        "abiraterone alone for progression on imaging; no difference in survival was "
        "shown.",
        (
            magnitude.radiographic_pfs_brca,
            magnitude.overall_survival_brca_later,
            asco.parp_combination_brca,
        ),
    ),
    Preference(
        "talazoparib_enzalutamide",
        "enzalutamide",
        ON_US_LIST,
        "With a repair-gene alteration, TALAPRO-2 put talazoparib with enzalutamide "
        "before enzalutamide alone for survival.",
        (talapro2.overall_survival, asco.parp_combination_brca),
    ),
    *(
        Preference(
            one,
            "sipuleucel_t",
            PROGRESSING,
            "Sipuleucel-T did not delay progression in its trial, so for disease that "
            "is progressing what delayed it in a trial comes first.",
            (impact.overall_survival,),
        )
        for one in (
            *_TRIAL_BACKED,
            "abiraterone",
            "enzalutamide",
            "olaparib_abiraterone",
            "niraparib_abiraterone",
            "talazoparib_enzalutamide",
            "radium_223_enzalutamide",
            "rucaparib",
        )
    ),
    Preference(
        "carboplatin_cabazitaxel",
        "cabazitaxel",
        AGGRESSIVE,
        "Carboplatin added to cabazitaxel delayed progression, by the first report "
        "mostly in men with aggressive-variant disease; survival was nearly equal.",
        (
            aggressive_variant.carboplatin_pfs,
            aggressive_variant.carboplatin_subset,
            aggressive_variant.carboplatin_survival,
        ),
    ),
    *(
        Preference(
            one,
            "mitoxantrone",
            MCRPC,
            "Mitoxantrone relieves without a gain in survival, so what prolonged life "
            "in a trial comes first.",
            (
                mitoxantrone.indication,
                tax327.overall_survival,
                tropic.overall_survival,
            ),
        )
        for one in (
            *_TRIAL_BACKED,
            "abiraterone",
            "enzalutamide",
            "radium_223",
            "radium_223_enzalutamide",
            "olaparib",
            "rucaparib",
            "carboplatin_cabazitaxel",
        )
    ),
    Preference(
        "docetaxel",
        "radium_223",
        CHEMOTHERAPY_POSSIBLE,
        "ALSYMPCA left out men fit and willing for a first course of docetaxel.",
        (alsympca.exclusions,),
    ),
)

LEVEL: tuple[Level, ...] = (
    Level(
        "lu_psma",
        "cabazitaxel",
        given("docetaxel"),
        "TheraP showed no difference in survival between ¹⁷⁷Lu-PSMA-617 and "
        "cabazitaxel, so neither is put first.",
        (therap.overall_survival_rmst, therap.psa50, asco.lu_or_cabazitaxel),
    ),
    Level(
        "lu_psma",
        "docetaxel",
        BEFORE_TAXANE,
        "PR.21 showed no difference in progression on imaging between "
        "¹⁷⁷Lu-PSMA-617 and docetaxel, so neither is put first.",
        (pr21.radiographic_pfs, pr21.psa50, pr21.grade_3_or_4),
    ),
)
