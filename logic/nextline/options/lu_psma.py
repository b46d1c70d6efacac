"""¹⁷⁷Lu-PSMA-617, a first course: starting it, or going on with it up to its cap.

Not in this file: more than the labelled number of doses (`lu_psma_extension`) and a
second course after progression (`lu_psma_rechallenge`).

The label gives no blood-count floor for the first dose, so the floors are those of
VISION and are worded as such. The kidney floor is the label's: VISION's higher one
is a caution, because the label covers men between the two.
"""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Meets,
    Not,
    Test,
    altered,
    caution,
    excluded,
    given,
    requires,
)
from nextline.facts import (
    asco,
    ctcae,
    hartrampf,
    kessel,
    marrow_risk,
    michalski,
    nice,
    pluvicto,
    pr21,
    psmafore,
    ralu,
    snmmi,
    therap,
    vision,
)
from nextline.history import ARPIS, PARP_INHIBITORS, TAXANES
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import (
    MCRPC,
    PROGRESSING,
    WORSE_THAN_GRADE_1,
    above,
    below,
    mcrpc,
    performance,
)

ANOTHER_DOSE = pluvicto.doses_in_course.turned(
    "less_than", "Fewer than {value} have been given"
)
UNDER_WAY: Test = AllOf(
    Is("prior.lu_psma.outcome", "ongoing"),
    Is("prior.lu_psma.progressed", "no"),
    Meets("prior.lu_psma.cycles", ANOTHER_DOSE),
)
"""A first course: a second one after progression is ongoing too, and is not this."""

COURSE_OPEN: Test = AllOf(
    Not(given("ac_psma")), AnyOf(Not(given("lu_psma")), UNDER_WAY)
)
ARPI_GIVEN: Test = given(*ARPIS)
TAXANE_GIVEN: Test = given(*TAXANES)
PSMA_POSITIVE: Test = Is("psma_pet", "positive")

TO_START = tuple(
    requires(
        name,
        f"To start a course: {words} within the population of VISION",
        Meets(field, floor),
    )
    for name, words, field, floor in (
        ("haemoglobin", "haemoglobin", "haemoglobin_g_dl", vision.haemoglobin_floor),
        ("platelets", "platelets", "platelets_10e9_l", vision.platelets_floor),
        ("white_cells", "white cells", "white_cells_10e9_l", vision.white_cells_floor),
    )
)

SMALL_CELL = excluded(
    "small_cell",
    "Small-cell or neuroendocrine histology",
    Is("histology", "small_cell_or_neuroendocrine"),
    psmafore.small_cell_excluded,
)
CNS_UNTREATED = excluded(
    "cns_untreated",
    "Untreated brain or leptomeningeal metastases",
    Is("cns_metastases", "untreated"),
    vision.cns_treated,
)
LABEL_COURSE: Test = AnyOf(Not(given("lu_psma")), UNDER_WAY)
"""The labels cap the doses; that an earlier ²²⁵Ac bars entry is a rule of trials."""

US_2022 = AllOf(MCRPC, ARPI_GIVEN, TAXANE_GIVEN, PSMA_POSITIVE, LABEL_COURSE)
US_2025 = AllOf(
    MCRPC,
    ARPI_GIVEN,
    AnyOf(TAXANE_GIVEN, Is("taxane_can_wait", "yes")),
    PSMA_POSITIVE,
    LABEL_COURSE,
)
EU = US_2022
GB = AllOf(
    MCRPC,
    ARPI_GIVEN,
    AnyOf(TAXANE_GIVEN, Is("chemotherapy_suitability", "unfit")),
    PSMA_POSITIVE,
    LABEL_COURSE,
)

OPTION = Option(
    id="lu_psma",
    name="¹⁷⁷Lu-PSMA-617",
    also_called=(
        "Pluvicto",
        "177Lu-PSMA-617",
        "Lu-PSMA",
        "Lu-PSMA-617",
        "lutetium vipivotide tetraxetan",
        "lutetium (177Lu) vipivotide tetraxetan",
        "lutetium-177",
        "PSMA radioligand",
    ),
    what="A beta-emitting radioligand that binds to cells carrying PSMA.",
    criteria=(
        mcrpc(vision.population, psmafore.population),
        requires(
            "arpi",
            "An androgen-receptor pathway inhibitor has been given",
            ARPI_GIVEN,
            vision.arpi_before,
            psmafore.one_arpi,
        ),
        requires(
            "psma_positive",
            "PSMA PET is positive",
            PSMA_POSITIVE,
            vision.psma_positive_lesion,
            pluvicto.pet_selection_2025,
        ),
        excluded(
            "psma_negative_lesion",
            "A PSMA-negative lesion of qualifying size",
            Is("psma_negative_lesion", "present"),
            vision.psma_negative_sizes,
        ),
        requires(
            "course",
            "No earlier PSMA radioligand, or a first course still within its cap",
            COURSE_OPEN,
            vision.radioligand_before_excluded,
            pluvicto.doses_in_course,
        ),
        requires(
            "progressing",
            "The disease is progressing; during a course under way, it is not",
            AnyOf(
                AllOf(Not(UNDER_WAY), PROGRESSING),
                AllOf(
                    UNDER_WAY,
                    Is("disease_status", "responding", "stable", "psa_rise_only"),
                ),
            ),
            vision.population,
            pluvicto.dose,
        ),
        performance(vision.ecog_ceiling, pr21.ecog_ceiling),
        requires(
            "life_expectancy",
            "Life expectancy of more than six months",
            Is("life_expectancy_over_6_months", "yes"),
            vision.life_expectancy,
        ),
        SMALL_CELL,
        CNS_UNTREATED,
        *(
            requires(one.id, one.says, AnyOf(UNDER_WAY, one.test), *one.because)
            for one in TO_START
        ),
        requires(
            "clearance",
            "Creatinine clearance in the range that was studied",
            Meets("creatinine_clearance_ml_min", pluvicto.clearance_not_studied_below),
        ),
        excluded(
            "grade_3_counts",
            "During a course: a blood count at grade 3 or worse",
            AllOf(
                UNDER_WAY,
                AnyOf(
                    below("haemoglobin_g_dl", ctcae.haemoglobin_grade_2_floor),
                    below("platelets_10e9_l", ctcae.platelets_grade_2_floor),
                    below("neutrophils_10e9_l", ctcae.neutrophils_grade_2_floor),
                    below("white_cells_10e9_l", ctcae.white_cells_grade_2_floor),
                ),
            ),
            pluvicto.marrow_grade_3,
        ),
        caution(
            "taxane_cannot_wait",
            "No taxane has been given and it is judged that one cannot wait: the US "
            "label does not cover that.",
            AllOf(Not(TAXANE_GIVEN), Is("taxane_can_wait", "no")),
            pluvicto.us_indication_2025,
            psmafore.taxane_naive,
        ),
        caution(
            "neutrophils",
            "Neutrophils are below the floor of TheraP; that of VISION was not read.",
            below("neutrophils_10e9_l", therap.neutrophils_floor),
        ),
        caution(
            "low_counts",
            "A count is already at grade 2: severe marrow toxicity was more frequent.",
            WORSE_THAN_GRADE_1,
            marrow_risk.grade_2_at_baseline,
        ),
        caution(
            "clearance_below_vision",
            "Creatinine clearance is below the floor of VISION; the US label asks for "
            "closer monitoring and no dose change.",
            AllOf(
                Meets(
                    "creatinine_clearance_ml_min", pluvicto.clearance_not_studied_below
                ),
                below("creatinine_clearance_ml_min", vision.clearance_floor),
            ),
            pluvicto.clearance_30_to_89,
            therap.clearance_floor,
        ),
        caution(
            "hold_next_dose",
            "Counts are at grade 2 or worse during the course: the label withholds "
            "the next dose until grade 1 or the man's own baseline.",
            AllOf(
                UNDER_WAY,
                AnyOf(
                    below("haemoglobin_g_dl", ctcae.haemoglobin_grade_1_floor),
                    below("platelets_10e9_l", ctcae.platelets_grade_1_floor),
                    below("neutrophils_10e9_l", ctcae.neutrophils_grade_1_floor),
                    below("white_cells_10e9_l", ctcae.white_cells_grade_1_floor),
                ),
            ),
            pluvicto.marrow_grade_2,
            pluvicto.marrow_grade_3,
        ),
        caution(
            "psa_rise_on_course",
            "A PSA rise alone during the course is not yet failure: a second value "
            "and imaging settle it.",
            AllOf(
                Is("prior.lu_psma.outcome", "ongoing"),
                Is("disease_status", "psa_rise_only"),
            ),
            hartrampf.psa_courses,
        ),
        caution(
            "pet_age",
            "The PSMA PET is older than the consensus interval.",
            above("psma_pet_months_ago", snmmi.pet_within_months),
        ),
        caution(
            "fdg_discordance",
            "A site is FDG-positive and PSMA-negative: TheraP left such men out, and "
            "they did worse.",
            Is("fdg_pet_discordance", "present"),
            michalski.discordant_survival,
            therap.population,
        ),
        caution(
            "recent_radium",
            "Radium-223 was given within the wash-out of VISION; cohorts of Lu after "
            "radium did not make that a bar.",
            below("prior.radium_223.months_since_last", vision.radionuclide_washout),
            ralu.marrow_toxicity,
        ),
        caution(
            "after_radium",
            "Radium-223 has been given: severe anaemia was seen in some men of the "
            "cohort of Lu after radium.",
            given("radium_223"),
            ralu.marrow_toxicity,
        ),
        caution(
            "visceral",
            "Visceral metastases: not a bar when PSMA-positive, but outcomes were "
            "shorter.",
            Is("visceral_metastases", "present"),
            kessel.visceral_metastases,
        ),
        caution(
            "marrow_risk",
            "Diffuse marrow involvement raises the risk of severe cytopenia.",
            Is("diffuse_marrow_involvement", "yes"),
            marrow_risk.diffuse_bone,
        ),
        caution(
            "parp_candidate",
            "A BRCA alteration without an earlier PARP inhibitor: PSMAfore left out "
            "men who were candidates for one.",
            AllOf(
                altered("brca1", "brca2"),
                Not(given(*PARP_INHIBITORS)),
                Not(TAXANE_GIVEN),
            ),
            psmafore.parp_candidates_excluded,
        ),
        caution(
            "mixed_histology",
            "Mixed histology: the small-cell part may not carry PSMA.",
            Is("histology", "mixed"),
            psmafore.small_cell_excluded,
        ),
        caution(
            "testosterone",
            "Testosterone is not at castrate level.",
            below("testosterone_ng_dl", vision.castrate_level),
        ),
    ),
    evidence=(
        Evidence(
            "randomised",
            TAXANE_GIVEN,
            (
                vision.overall_survival,
                vision.radiographic_pfs,
                vision.control_arm,
                therap.overall_survival_rmst,
                therap.psa50,
            ),
        ),
        Evidence(
            "randomised",
            ARPI_GIVEN,
            (
                psmafore.radiographic_pfs,
                psmafore.overall_survival,
                psmafore.crossover,
                pr21.radiographic_pfs,
            ),
        ),
    ),
    labels=(
        LabelPosition(
            "us",
            "FDA",
            US_2022,
            pluvicto.us_indication_2022,
            pluvicto.us_indication_2022.since,
            pluvicto.us_indication_2022.until,
        ),
        LabelPosition(
            "us",
            "FDA",
            US_2025,
            pluvicto.us_indication_2025,
            pluvicto.us_indication_2025.since,
        ),
        LabelPosition("eu", "EMA", EU, pluvicto.eu_indication),
        LabelPosition("uk_england", "MHRA", GB, pluvicto.gb_indication),
    ),
    funding=(Funding("uk_england", "NICE", None, nice.ta930_lu),),
    dose=(
        pluvicto.dose,
        pluvicto.doses_in_course,
        pluvicto.administration,
        pluvicto.single_reduction,
        pluvicto.castration_continues,
    ),
    holds=(
        pluvicto.marrow_grade_2,
        pluvicto.marrow_grade_3,
        pluvicto.marrow_stop,
        pluvicto.renal_hold,
        pluvicto.renal_reduce,
        pluvicto.renal_stop,
        pluvicto.dry_mouth,
        pluvicto.gut,
        pluvicto.delay_over_4_weeks,
    ),
    monitoring=(
        pluvicto.monitoring_us,
        pluvicto.monitoring_ch,
        asco.bloods,
        pluvicto.clearance_30_to_89,
        pluvicto.radiation_contact,
        pluvicto.separate_bedroom,
        pluvicto.contraception,
    ),
    toxicity=(
        vision.grade_3_or_more,
        vision.marrow_toxicity,
        pluvicto.pooled_adverse_events,
        marrow_risk.diffuse_bone,
    ),
)
