"""A second course of ¹⁷⁷Lu-PSMA-617 after a response, a break and progression.

The series enrolled men who had benefited, so a response is a requirement; that
others would not benefit is selection, not proof, and is not claimed. No series gives
a shortest break, so the median break is a caution and not a floor.
"""

from nextline.criterion import Is, Meets, caution, excluded, given, requires
from nextline.facts import (
    eifer,
    gafita_rechallenge,
    melbourne_retreatment,
    michalski,
    pluvicto,
    re_lupsma,
    seifert,
    snmmi,
    vision,
    yordanova,
)
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.lu_psma import CNS_UNTREATED, PSMA_POSITIVE, SMALL_CELL, TO_START
from nextline.options.shared import (
    above,
    below,
    mcrpc,
    performance,
    progressing,
)

OPTION = Option(
    id="lu_psma_rechallenge",
    name="A second course of ¹⁷⁷Lu-PSMA-617",
    also_called=(
        "Pluvicto rechallenge",
        "177Lu-PSMA-617 rechallenge",
        "Lu-PSMA retreatment",
        "lutetium vipivotide tetraxetan rechallenge",
    ),
    what="Treating again with the same radioligand after a response and a break.",
    criteria=(
        mcrpc(yordanova.design, gafita_rechallenge.psa50),
        requires(
            "given",
            "¹⁷⁷Lu-PSMA has been given",
            given("lu_psma"),
            yordanova.design,
        ),
        requires(
            "responded",
            "PSA fell by half or more during the first course",
            Is("prior.lu_psma.best_response", "psa50"),
            melbourne_retreatment.psa50,
            re_lupsma.design,
        ),
        requires(
            "progressed_after",
            "Progression came after the course, not during it",
            Is(
                "prior.lu_psma.outcome",
                "progressed_after",
                "completed_without_progression",
            ),
            gafita_rechallenge.safety,
            yordanova.interval_median,
        ),
        progressing(yordanova.design),
        requires(
            "psma_positive",
            "PSMA PET is positive again",
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
        requires(
            "life_expectancy",
            "Life expectancy of more than six months",
            Is("life_expectancy_over_6_months", "yes"),
            vision.life_expectancy,
        ),
        *TO_START,
        caution(
            "short_break",
            "The break is shorter than the median of the series.",
            below("prior.lu_psma.months_since_last", yordanova.interval_median),
        ),
        caution(
            "less_active",
            "A second course was less active and more toxic than the first.",
            given("lu_psma"),
            gafita_rechallenge.safety,
            eifer.myeloid_neoplasms,
        ),
        caution(
            "fdg_discordance",
            "A site is FDG-positive and PSMA-negative.",
            Is("fdg_pet_discordance", "present"),
            michalski.discordant_survival,
        ),
        caution(
            "pet_age",
            "The PSMA PET is older than the consensus interval.",
            above("psma_pet_months_ago", snmmi.pet_within_months),
        ),
    ),
    evidence=(
        Evidence(
            "cohort",
            given("lu_psma"),
            (
                melbourne_retreatment.psa50,
                yordanova.activity,
                gafita_rechallenge.safety,
                seifert.overall_survival_rechallenge,
            ),
        ),
    ),
    labels=(
        LabelPosition("us", "FDA", None, pluvicto.doses_in_course),
        LabelPosition("eu", "EMA", None, pluvicto.eu_indication),
        LabelPosition("uk_england", "MHRA", None, pluvicto.gb_indication),
    ),
    dose=(pluvicto.dose,),
    holds=(pluvicto.marrow_grade_3, pluvicto.renal_hold, pluvicto.renal_stop),
    monitoring=(pluvicto.monitoring_us, pluvicto.monitoring_ch),
    toxicity=(
        yordanova.safety,
        gafita_rechallenge.safety,
        eifer.myeloid_neoplasms,
    ),
)
