"""Cabazitaxel after docetaxel.

CARD is the reason to prefer it to a second ARPI; TROPIC is the reason that it stands
after docetaxel at all. Neither enrolled men after ¹⁷⁷Lu-PSMA: what was seen in such
men is a caution, because it bears on what to expect and not on who may be treated.
"""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Meets,
    Not,
    caution,
    given,
    requires,
)
from nextline.facts import (
    caba_after_lu,
    cabazitaxel,
    card,
    europe,
    firstana,
    nice,
    proselica,
    siog,
    therap,
    tropic,
)
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import (
    MCRPC,
    above,
    below,
    chemotherapy_possible,
    mcrpc,
    no_hypersensitivity,
    performance,
    progressing,
)

DOCETAXEL_GIVEN = given("docetaxel")
LABEL = AllOf(MCRPC, DOCETAXEL_GIVEN)

LABEL_LIMITS = (
    requires(
        "neutrophils",
        "Neutrophils above the label's limit",
        Meets("neutrophils_10e9_l", cabazitaxel.neutrophils_floor),
    ),
    requires(
        "bilirubin",
        "Bilirubin within the label's limit",
        Meets("bilirubin_x_uln", cabazitaxel.bilirubin_ceiling),
    ),
    no_hypersensitivity(cabazitaxel.hypersensitivity),
)
"""What the label asks before every course of cabazitaxel."""

LABEL_CAUTIONS = (
    caution(
        "platelets",
        "Platelets are below the floor of the Irish protocol; the US label gives none.",
        below("platelets_10e9_l", cabazitaxel.irish_platelets),
        caba_after_lu.safety,
    ),
    caution(
        "anaemia",
        "Haemoglobin is in the range of the label's caution.",
        below("haemoglobin_g_dl", cabazitaxel.haemoglobin_caution),
    ),
    caution(
        "liver_mild",
        "Mild liver impairment: the label lowers the dose.",
        AllOf(
            Meets("bilirubin_x_uln", cabazitaxel.moderate_hepatic),
            AnyOf(
                above("bilirubin_x_uln", cabazitaxel.mild_hepatic),
                above("ast_x_uln", cabazitaxel.mild_hepatic_ast),
            ),
        ),
    ),
    caution(
        "liver",
        "Moderate liver impairment: the label lowers the dose further.",
        above("bilirubin_x_uln", cabazitaxel.moderate_hepatic),
    ),
    caution(
        "neuropathy",
        "Neuropathy: the label lowers the dose or stops.",
        Is("neuropathy_grade_2_or_more", "yes"),
        cabazitaxel.neuropathy,
    ),
    caution(
        "cyp3a",
        "A strong CYP3A inhibitor or inducer changes exposure.",
        Is("strong_cyp3a_or_2c8_interaction", "yes"),
        cabazitaxel.cyp3a,
    ),
)

OPTION = Option(
    id="cabazitaxel",
    name="Cabazitaxel",
    also_called=("Jevtana", "cabazitaxel with prednisone", "second-line taxane"),
    what="A taxane that was developed for disease progressing after docetaxel.",
    criteria=(
        mcrpc(cabazitaxel.us_indication),
        requires(
            "after_docetaxel",
            "Docetaxel has been given",
            DOCETAXEL_GIVEN,
            cabazitaxel.us_indication,
            tropic.design,
            firstana.overall_survival_25,
        ),
        requires(
            "first_cabazitaxel",
            "Cabazitaxel has not been given",
            Not(given("cabazitaxel")),
            proselica.other_exclusions,
        ),
        progressing(tropic.design, card.population),
        performance(card.ecog_ceiling),
        chemotherapy_possible(siog.health_status),
        *LABEL_LIMITS,
        caution(
            "after_lu",
            "After ¹⁷⁷Lu-PSMA, expect far less than the trials showed: none of them "
            "enrolled such men.",
            given("lu_psma"),
            caba_after_lu.overall_survival,
            caba_after_lu.psa50,
            caba_after_lu.by_lu_response,
            caba_after_lu.safety,
            card.no_lu_exposure,
        ),
        caution(
            "recent_isotope",
            "Men with recent isotope treatment were outside PROSELICA.",
            AnyOf(
                *(
                    below(
                        f"prior.{isotope}.months_since_last", proselica.isotope_washout
                    )
                    for isotope in ("lu_psma", "ac_psma", "radium_223")
                )
            ),
            proselica.isotope_exclusion,
        ),
        *LABEL_CAUTIONS,
    ),
    evidence=(
        Evidence(
            "randomised",
            DOCETAXEL_GIVEN,
            (
                card.radiographic_pfs,
                card.overall_survival,
                tropic.overall_survival,
                therap.overall_survival_rmst,
                proselica.overall_survival,
            ),
        ),
    ),
    labels=(
        LabelPosition("us", "FDA", LABEL, cabazitaxel.us_indication),
        LabelPosition("eu", "EMA", LABEL, europe.cabazitaxel_eu),
        LabelPosition("uk_england", "MHRA", LABEL, europe.cabazitaxel_uk),
    ),
    funding=(
        Funding(
            "uk_england",
            "NICE",
            AllOf(
                MCRPC,
                Meets("prior.docetaxel.cycles", nice.ta391_docetaxel),
                Meets("ecog", nice.ta391_ecog_ceiling),
            ),
            nice.ta391_cabazitaxel,
        ),
    ),
    dose=(
        cabazitaxel.dose_20,
        cabazitaxel.dose_25,
        card.treatment,
        tropic.treatment,
        cabazitaxel.dose_levels,
        cabazitaxel.premedication,
        cabazitaxel.gcsf,
        tropic.cycles_at_most,
    ),
    holds=(
        cabazitaxel.reductions,
        cabazitaxel.neuropathy,
        cabazitaxel.mild_hepatic,
        cabazitaxel.moderate_hepatic,
        cabazitaxel.boxed_warning,
    ),
    monitoring=(cabazitaxel.monitoring, cabazitaxel.age_65, cabazitaxel.cyp3a),
    toxicity=(
        cabazitaxel.grade_3_or_4_neutropenia,
        cabazitaxel.febrile_neutropenia,
        cabazitaxel.dose_comparison_safety,
        caba_after_lu.safety,
    ),
)
