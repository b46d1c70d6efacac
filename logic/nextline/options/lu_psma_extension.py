"""More than the labelled number of ¹⁷⁷Lu-PSMA-617 doses in a man who is not
progressing.

Rests on retrospective series of selected men only. The size of the remaining disease
is not a criterion: the series that selected by it could not be read.
"""

from nextline.criterion import AllOf, Is, Meets, Not, caution, excluded, requires
from nextline.facts import derlin, eifer, pluvicto, seifert, vision
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.lu_psma import CNS_UNTREATED, PSMA_POSITIVE, SMALL_CELL
from nextline.options.shared import (
    WORSE_THAN_GRADE_1,
    better_than_grade_3,
    mcrpc,
    performance,
)

FULL_COURSE = pluvicto.doses_in_course.turned(
    "at_least", "The labelled course of {value} has been given"
)

OPTION = Option(
    id="lu_psma_extension",
    name="More than six doses of ¹⁷⁷Lu-PSMA-617",
    also_called=(
        "Pluvicto beyond six doses",
        "extended 177Lu-PSMA-617",
        "extended Lu-PSMA",
        "lutetium vipivotide tetraxetan extension",
    ),
    what="Further doses without a break after the labelled course, outside the label.",
    criteria=(
        mcrpc(derlin.design, seifert.design),
        requires(
            "full_course",
            "The labelled course has been given",
            Meets("prior.lu_psma.cycles", FULL_COURSE),
        ),
        requires(
            "not_progressed",
            "No progression on it, and no stop for toxicity",
            Is("prior.lu_psma.outcome", "ongoing", "completed_without_progression"),
            derlin.design,
        ),
        requires(
            "responding",
            "The disease is responding or stable",
            Is("disease_status", "responding", "stable"),
            derlin.design,
        ),
        requires(
            "psma_positive",
            "PSMA PET is still positive",
            PSMA_POSITIVE,
            vision.psma_positive_lesion,
        ),
        excluded(
            "psma_negative_lesion",
            "A PSMA-negative lesion of qualifying size",
            Is("psma_negative_lesion", "present"),
            vision.psma_negative_sizes,
        ),
        SMALL_CELL,
        CNS_UNTREATED,
        performance(vision.ecog_ceiling),
        requires(
            "clearance",
            "Creatinine clearance above the label's point for withholding",
            Meets("creatinine_clearance_ml_min", pluvicto.clearance_not_studied_below),
            pluvicto.renal_hold,
        ),
        *better_than_grade_3(pluvicto.marrow_grade_3),
        caution(
            "grade_2_counts",
            "Counts are at grade 2: the label withholds until grade 1 or the man's "
            "own baseline.",
            WORSE_THAN_GRADE_1,
            pluvicto.marrow_grade_2,
        ),
        caution(
            "cumulative_toxicity",
            "Dry mouth and kidney disease rose with the number of doses.",
            AllOf(Meets("prior.lu_psma.cycles", FULL_COURSE)),
            derlin.safety,
            eifer.myeloid_neoplasms,
        ),
        caution(
            "kidney",
            "Kidney function is already reduced.",
            Not(Meets("creatinine_clearance_ml_min", vision.clearance_floor)),
            derlin.safety,
        ),
    ),
    evidence=(
        Evidence(
            "cohort",
            Meets("prior.lu_psma.cycles", FULL_COURSE),
            (derlin.activity, seifert.overall_survival_continuous),
        ),
    ),
    labels=(
        LabelPosition("us", "FDA", None, pluvicto.doses_in_course),
        LabelPosition("eu", "EMA", None, pluvicto.eu_indication),
        LabelPosition("uk_england", "MHRA", None, pluvicto.gb_indication),
    ),
    dose=(pluvicto.dose, derlin.activity),
    holds=(
        pluvicto.marrow_grade_2,
        pluvicto.marrow_grade_3,
        pluvicto.renal_hold,
        pluvicto.renal_stop,
        pluvicto.dry_mouth,
    ),
    monitoring=(pluvicto.monitoring_us, pluvicto.monitoring_ch),
    toxicity=(derlin.safety, seifert.safety, eifer.myeloid_neoplasms),
)
