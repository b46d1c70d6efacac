"""Olaparib together with abiraterone, in the first line.

Rests on PROpel, which took men whatever their genes. The US label covers BRCA1 and
BRCA2 only, the EU licence asks for no gene: both stand beside the result, and the
criteria follow the trial. Later lines are not in this file.
"""

from nextline.criterion import (
    AllOf,
    Is,
    Meets,
    Not,
    altered,
    caution,
    given,
    requires,
)
from nextline.facts import (
    abiraterone,
    asco,
    cou_301,
    eifer,
    europe,
    fda_pool,
    nice,
    olaparib,
    propel,
)
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.abiraterone import (
    ABIRATERONE_CAUTIONS,
    CHILD_PUGH_B,
    RADIUM_UNDER_WAY,
)
from nextline.options.olaparib import BRCA, KIDNEY_DOSE, NO_PARP_BEFORE
from nextline.options.shared import (
    ARPI_NEVER,
    CHEMOTHERAPY_NOT_INDICATED,
    FIRST_LINE,
    MCRPC,
    counts_at_grade_1,
    mcrpc,
    performance,
    progressing,
)

OPTION = Option(
    id="olaparib_abiraterone",
    name="Olaparib with abiraterone",
    also_called=("Lynparza with Zytiga", "PARP inhibitor", "PARPi"),
    what="A PARP inhibitor beside the first androgen-receptor pathway inhibitor.",
    criteria=(
        mcrpc(propel.entry),
        requires(
            "no_arpi_before",
            "No androgen-receptor pathway inhibitor has been given",
            ARPI_NEVER,
            propel.entry,
            asco.parp_combination_brca,
        ),
        requires(
            "first_line",
            "Castration apart, nothing has been given for castration-resistant disease",
            FIRST_LINE,
            propel.entry,
        ),
        NO_PARP_BEFORE,
        progressing(propel.entry),
        performance(
            cou_301.ecog_ceiling,
            olaparib.ireland_ecog_ceiling,
            whose="the limit of abiraterone's trial; PROpel's was not read",
        ),
        requires(
            "clearance",
            "Creatinine clearance in the range that was studied",
            Meets("creatinine_clearance_ml_min", olaparib.clearance_floor),
        ),
        requires(
            "liver",
            "Child-Pugh class A or B",
            Is("child_pugh", "a", "b"),
            abiraterone.child_pugh_c,
            abiraterone.child_pugh_b,
        ),
        *counts_at_grade_1(olaparib.eu_start_counts, olaparib.start_counts),
        RADIUM_UNDER_WAY,
        caution(
            "not_brca",
            "Neither BRCA1 nor BRCA2 is altered: the US label does not cover that, and "
            "survival in the whole trial was not significantly longer.",
            Not(BRCA),
            olaparib.us_combination,
            propel.overall_survival,
            propel.beyond_brca,
        ),
        caution(
            "atm_or_chek2",
            "ATM or CHEK2: the pooled trials of such combinations showed no benefit.",
            altered("atm", "chek2"),
            fda_pool.atm_radiographic_pfs,
            fda_pool.chek2_radiographic_pfs,
            fda_pool.chek2_overall_survival,
        ),
        KIDNEY_DOSE,
        caution(
            "after_lu",
            "After ¹⁷⁷Lu-PSMA, lasting low counts call for a look at the marrow first.",
            given("lu_psma"),
            eifer.myeloid_neoplasms,
            olaparib.mds_aml,
        ),
        CHILD_PUGH_B,
        *ABIRATERONE_CAUTIONS,
    ),
    evidence=(
        Evidence(
            "randomised",
            BRCA,
            (
                propel.radiographic_pfs,
                propel.brca,
                asco.parp_combination_brca,
                fda_pool.brca2_radiographic_pfs,
            ),
        ),
        Evidence(
            "randomised", MCRPC, (propel.radiographic_pfs, propel.overall_survival)
        ),
    ),
    labels=(
        LabelPosition(
            "us",
            "FDA",
            AllOf(MCRPC, BRCA),
            olaparib.us_combination,
            olaparib.us_combination.since,
        ),
        LabelPosition(
            "eu",
            "EMA",
            AllOf(MCRPC, CHEMOTHERAPY_NOT_INDICATED),
            olaparib.eu_combination,
            olaparib.eu_combination.since,
        ),
        LabelPosition(
            "uk_england",
            "MHRA",
            AllOf(MCRPC, CHEMOTHERAPY_NOT_INDICATED),
            europe.olaparib_abiraterone_uk,
        ),
    ),
    funding=(
        Funding(
            "uk_england",
            "NICE",
            AllOf(
                MCRPC,
                FIRST_LINE,
                Is("chemotherapy_suitability", "unfit", "declines"),
            ),
            nice.ta951_olaparib_abiraterone,
        ),
    ),
    dose=(olaparib.dose, abiraterone.dose, olaparib.steps, olaparib.clearance_31_50),
    holds=(
        olaparib.start_counts,
        olaparib.mds_aml,
        olaparib.liver_injury,
        abiraterone.liver_hold,
        abiraterone.liver_stop,
    ),
    monitoring=(
        olaparib.monitoring,
        abiraterone.monitoring_liver,
        abiraterone.monitoring,
        olaparib.cyp3a,
        olaparib.cyp3a_inducers,
        abiraterone.cyp2d6,
        abiraterone.cyp2c8,
        olaparib.contraception,
    ),
    toxicity=(propel.adverse_events, olaparib.mds_aml),
)
