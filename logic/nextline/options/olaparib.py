"""Olaparib alone, for an altered homologous recombination repair gene after an ARPI.

The US label covers fourteen genes, the EU label two. For BRCA1 and BRCA2 a randomised
trial stands behind it; for the others only the label does, and the gene-level data
are shown beside it rather than hidden in an average.
"""

from nextline.criterion import (
    AllOf,
    Is,
    Meets,
    Not,
    altered,
    caution,
    given,
    progressed,
    requires,
)
from nextline.facts import (
    asco,
    eifer,
    europe,
    fda_pool,
    nice,
    olaparib,
    profound,
    triton2,
    triton3,
)
from nextline.history import ARPIS, PARP_INHIBITORS
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import (
    MCRPC,
    WORSE_THAN_GRADE_1,
    below,
    counts_at_grade_1,
    mcrpc,
    performance,
    progressing,
)

BRCA = altered("brca1", "brca2")
ON_US_LIST = altered("brca1", "brca2", "atm", "chek2", "palb2", "cdk12", "other_hrr")
OTHER_THAN_BRCA = AllOf(ON_US_LIST, Not(BRCA))
AFTER_ARPI = progressed(*ARPIS)

US_LABEL = AllOf(MCRPC, progressed("enzalutamide", "abiraterone"), ON_US_LIST)
EU_LABEL = AllOf(MCRPC, AFTER_ARPI, BRCA)

NO_PARP_BEFORE = requires(
    "first_parp",
    "No PARP inhibitor has been given",
    Not(given(*PARP_INHIBITORS)),
    profound.exclusions,
    triton3.population,
)
KIDNEY_DOSE = caution(
    "kidney_dose",
    "Kidney function asks for a lower dose.",
    AllOf(
        Meets("creatinine_clearance_ml_min", olaparib.clearance_floor),
        below("creatinine_clearance_ml_min", olaparib.full_dose_clearance),
    ),
    olaparib.clearance_31_50,
)
LOW_COUNTS = caution(
    "low_counts",
    "A count is worse than grade 1, whatever the cause: an expert panel and the Irish "
    "protocol set their own floors before a PARP inhibitor.",
    WORSE_THAN_GRADE_1,
    olaparib.panel_start,
    olaparib.ireland_protocol,
)

OPTION = Option(
    id="olaparib",
    name="Olaparib",
    also_called=("Lynparza", "PARP inhibitor", "PARPi"),
    what="A PARP inhibitor, taken by mouth.",
    criteria=(
        mcrpc(olaparib.us_indication, profound.design),
        requires(
            "gene",
            "A gene of the US list is altered",
            ON_US_LIST,
            olaparib.genes,
            profound.design,
        ),
        requires(
            "after_arpi",
            "Progression on or after an androgen-receptor pathway inhibitor",
            AFTER_ARPI,
            profound.population,
            olaparib.us_indication,
        ),
        NO_PARP_BEFORE,
        progressing(profound.population),
        performance(
            olaparib.ireland_ecog_ceiling,
            whose="the limit of the Irish protocol; the trial's was not read",
        ),
        requires(
            "clearance",
            "Creatinine clearance in the range that was studied",
            Meets("creatinine_clearance_ml_min", olaparib.clearance_floor),
        ),
        *counts_at_grade_1(olaparib.eu_start_counts, olaparib.start_counts),
        caution(
            "gene_level",
            "The gene is not BRCA1 or BRCA2: the US label covers it, the gene-level "
            "data are weaker or show no benefit.",
            OTHER_THAN_BRCA,
            profound.radiographic_pfs_b,
        ),
        caution(
            "chek2",
            "CHEK2: no benefit was seen in the pooled trials, and few responses.",
            altered("chek2"),
            fda_pool.chek2_radiographic_pfs,
            fda_pool.chek2_overall_survival,
            triton2.chek2,
        ),
        caution(
            "atm",
            "ATM: no benefit was seen in the pooled trials, and few responses.",
            altered("atm"),
            fda_pool.atm_radiographic_pfs,
            fda_pool.atm_overall_survival,
            triton2.atm,
        ),
        KIDNEY_DOSE,
        caution(
            "platinum",
            "Platinum has been given: PROfound left such men out.",
            given("platinum"),
            profound.exclusions,
        ),
        caution(
            "after_lu",
            "After ¹⁷⁷Lu-PSMA, lasting low counts call for a look at the marrow first.",
            given("lu_psma"),
            eifer.myeloid_neoplasms,
            olaparib.mds_aml,
        ),
        caution(
            "psa_only",
            "A PSA rise alone: PROfound asked for progression on imaging.",
            Is("disease_status", "psa_rise_only"),
            profound.population,
        ),
        caution(
            "cyp3a",
            "A strong CYP3A inhibitor or inducer changes exposure.",
            Is("strong_cyp3a_or_2c8_interaction", "yes"),
            olaparib.cyp3a,
            olaparib.cyp3a_inducers,
        ),
    ),
    evidence=(
        Evidence(
            "randomised",
            BRCA,
            (
                profound.radiographic_pfs_a,
                profound.overall_survival_a,
                asco.olaparib_brca,
                fda_pool.brca2_radiographic_pfs,
            ),
        ),
        Evidence(
            "label",
            ON_US_LIST,
            (olaparib.us_indication, profound.radiographic_pfs_b),
        ),
    ),
    labels=(
        LabelPosition(
            "us", "FDA", US_LABEL, olaparib.us_indication, olaparib.us_indication.since
        ),
        LabelPosition("eu", "EMA", EU_LABEL, olaparib.eu_indication),
        LabelPosition("uk_england", "MHRA", EU_LABEL, europe.olaparib_uk),
    ),
    funding=(Funding("uk_england", "NICE", EU_LABEL, nice.ta887_olaparib),),
    dose=(olaparib.dose, olaparib.steps, olaparib.clearance_31_50),
    holds=(olaparib.start_counts, olaparib.mds_aml, olaparib.liver_injury),
    monitoring=(
        olaparib.monitoring,
        olaparib.cyp3a,
        olaparib.cyp3a_inducers,
        olaparib.contraception,
    ),
    toxicity=(olaparib.profound_adverse_events, olaparib.mds_aml),
)
