"""Care that goes with any option: shown for the men whom it concerns."""

from nextline.criterion import AllOf, AnyOf, Is, Meets, Not, altered, given
from nextline.facts import (
    aggressive_variant,
    asco,
    bone_radiotherapy,
    denosumab,
    ecog3_lu,
    eifer,
    hartrampf,
    michalski,
    nice,
    obstruction,
    olaparib,
    pcwg,
    pluvicto,
    siog,
    tumour_lysis,
    vision,
    zoledronic_acid,
)
from nextline.history import TAXANES
from nextline.notice import Notice
from nextline.options.lu_psma import ARPI_GIVEN
from nextline.options.shared import (
    MCRPC,
    PROGRESSING,
    WORSE_THAN_GRADE_1,
    below,
)

TESTED = ("altered", "not_altered")

ALONGSIDE: tuple[Notice, ...] = (
    Notice(
        "castration",
        "Castration is kept: androgen deprivation continues with every option, unless "
        "the testicles have been removed.",
        MCRPC,
        (asco.adt_continues, pluvicto.castration_continues),
    ),
    Notice(
        "castration_level",
        "Testosterone is above castrate level: castration-resistant disease is not "
        "established until it is.",
        Not(Meets("testosterone_ng_dl", vision.castrate_level)),
        (vision.castrate_level,),
    ),
    Notice(
        "palliative_care",
        "Palliative care is offered early, beside treatment.",
        MCRPC,
        (asco.palliative_care_early, siog.palliative_care_early),
    ),
    Notice(
        "bone_protection",
        "Bone metastases: a bone-protecting agent, with calcium and vitamin D. "
        "Denosumab needs the calcium corrected first; zoledronic acid is dosed by "
        "creatinine clearance.",
        AllOf(
            MCRPC,
            Is("bone_metastases", "present"),
            Not(Is("bone_protecting_agent", "yes")),
        ),
        (
            asco.bone_agent,
            denosumab.hypocalcaemia,
            denosumab.calcium,
            zoledronic_acid.renal_steps,
            zoledronic_acid.calcium,
        ),
        when_unknown=True,
    ),
    Notice(
        "dental_check",
        "Before a bone-protecting agent, a dental check.",
        AllOf(
            MCRPC,
            Is("bone_metastases", "present"),
            Not(Is("bone_protecting_agent", "yes")),
        ),
        (denosumab.dental, zoledronic_acid.dental),
        when_unknown=True,
    ),
    Notice(
        "zoledronic_acid_kidney",
        "Zoledronic acid is not supported at this creatinine clearance; with denosumab "
        "severe low calcium is a risk.",
        AllOf(
            MCRPC,
            Is("bone_metastases", "present"),
            below("creatinine_clearance_ml_min", zoledronic_acid.clearance_floor),
        ),
        (zoledronic_acid.clearance_floor, denosumab.kidney),
    ),
    Notice(
        "painful_bone",
        "Painful bone metastases: radiotherapy relieves, in one fraction as in "
        "several.",
        AllOf(MCRPC, Is("bone_metastases", "present"), Is("symptoms", "symptomatic")),
        (bone_radiotherapy.guideline, bone_radiotherapy.single_or_several),
    ),
    Notice(
        "urgent_spine_imaging",
        "Suspected cord compression: MRI at once, and the coordinating service is "
        "called.",
        Is("suspected_cord_compression", "yes"),
        (nice.ng234_mri, nice.ng234_coordinator),
    ),
    Notice(
        "tumour_lysis",
        "After a dose of ¹⁷⁷Lu-PSMA, severe weakness in a man with bulky disease can "
        "be tumour lysis: an emergency, and not progression.",
        AllOf(
            Is("prior.lu_psma.outcome", "ongoing"),
            Not(Is("disease_status", "stable")),
        ),
        (tumour_lysis.case, tumour_lysis.series),
    ),
    Notice(
        "ecog_3",
        "A radioligand at this performance status: one small series, with survival "
        "counted in weeks.",
        AllOf(
            MCRPC,
            Is("psma_pet", "positive"),
            Not(Meets("ecog", vision.ecog_ceiling)),
        ),
        (ecog3_lu.outcome,),
    ),
    Notice(
        "germline_and_tumour_testing",
        "Germline and tumour testing: results that could open an option are missing.",
        AllOf(
            MCRPC,
            Not(
                AllOf(
                    Is("genes.brca1", *TESTED),
                    Is("genes.brca2", *TESTED),
                    Is("msi_or_dmmr", "high_or_deficient", "stable_or_proficient"),
                )
            ),
        ),
        (asco.germline, asco.somatic, asco.sample),
        when_unknown=True,
    ),
    Notice(
        "repeat_testing",
        "After a change of state, testing may be repeated, above all when earlier "
        "results were negative or uninformative.",
        AllOf(MCRPC, PROGRESSING, given("lu_psma")),
        (asco.repeat_test,),
    ),
    Notice(
        "psma_pet",
        "PSMA PET would settle whether a radioligand can be supported.",
        AllOf(
            MCRPC,
            Not(Is("psma_pet", "positive", "negative")),
            Not(Is("histology", "small_cell_or_neuroendocrine")),
            Not(Is("cns_metastases", "untreated")),
            AnyOf(ARPI_GIVEN, given(*TAXANES)),
        ),
        (asco.pet_selection, pluvicto.pet_selection_2025),
        when_unknown=True,
    ),
    Notice(
        "biopsy",
        "The pattern is one that can mean transformation: tissue would show what the "
        "tumour is now.",
        AnyOf(
            Is("aggressive_variant", "yes"),
            AllOf(
                Is("disease_status", "radiographic_progression"),
                AnyOf(
                    Is("psma_pet", "negative"),
                    Is("psma_negative_lesion", "present"),
                    Is("fdg_pet_discordance", "present"),
                ),
            ),
        ),
        (
            aggressive_variant.criteria,
            michalski.discordant_survival,
            asco.sample,
        ),
    ),
    Notice(
        "psa_rise_on_lu",
        "A PSA rise alone during ¹⁷⁷Lu-PSMA is not yet failure: a second value and "
        "imaging settle it.",
        AllOf(
            Is("prior.lu_psma.outcome", "ongoing", "progressed_on"),
            Is("disease_status", "psa_rise_only"),
        ),
        (hartrampf.psa_courses, hartrampf.overall_survival, pcwg.psa_progression),
    ),
    Notice(
        "brca_first_arpi",
        "BRCA1 or BRCA2 altered and no ARPI yet: ASCO supports an ARPI together with a "
        "PARP inhibitor.",
        AllOf(MCRPC, altered("brca1", "brca2"), Not(ARPI_GIVEN)),
        (asco.parp_combination_brca,),
    ),
    Notice(
        "small_cell",
        "Small-cell or neuroendocrine carcinoma: platinum with etoposide is the usual "
        "first regimen, on cohort evidence.",
        Is("histology", "small_cell_or_neuroendocrine"),
        (aggressive_variant.platinum_etoposide,),
    ),
    Notice(
        "cns_untreated",
        "Untreated brain or leptomeningeal metastases: the radioligand trials asked "
        "that they be treated first.",
        Is("cns_metastases", "untreated"),
        (vision.cns_treated,),
    ),
    Notice(
        "marrow_workup",
        "Low counts after ¹⁷⁷Lu-PSMA: if they last, the marrow is looked at before a "
        "PARP inhibitor or more radioligand.",
        AllOf(given("lu_psma"), WORSE_THAN_GRADE_1),
        (eifer.myeloid_neoplasms, olaparib.panel_start),
    ),
    Notice(
        "urinary_obstruction",
        "Urinary obstruction is present: it is resolved before a radioligand, and can "
        "be lowering the kidney function that several options are judged by.",
        Is("urinary_obstruction", "present"),
        (obstruction.resolve_first, pluvicto.renal_hold),
    ),
)
