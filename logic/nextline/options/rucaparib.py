"""Rucaparib, for BRCA1 or BRCA2 only."""

from nextline.criterion import (
    AllOf,
    Meets,
    Not,
    caution,
    given,
    given_for_resistant,
    progressed,
    requires,
)
from nextline.facts import eifer, europe, rucaparib, triton2, triton3
from nextline.history import ARPIS, TAXANES
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.olaparib import BRCA, LOW_COUNTS, NO_PARP_BEFORE
from nextline.options.shared import (
    MCRPC,
    above,
    mcrpc,
    performance,
    progressing,
    recovered_after_chemotherapy,
)

AFTER_ARPI = given(*ARPIS)

OPTION = Option(
    id="rucaparib",
    name="Rucaparib",
    also_called=("Rubraca", "PARP inhibitor", "PARPi"),
    what="A PARP inhibitor, taken by mouth.",
    criteria=(
        mcrpc(rucaparib.us_indication_2025_12, triton3.design),
        requires(
            "brca",
            "BRCA1 or BRCA2 is altered",
            BRCA,
            rucaparib.brca_only,
            triton3.radiographic_pfs_brca,
            triton3.radiographic_pfs_atm,
        ),
        requires(
            "after_arpi",
            "Progression on or after an androgen-receptor pathway inhibitor",
            progressed(*ARPIS),
            triton3.population,
        ),
        NO_PARP_BEFORE,
        progressing(triton3.population),
        requires(
            "clearance",
            "Creatinine clearance in the range that was studied",
            Meets("creatinine_clearance_ml_min", rucaparib.clearance_floor),
        ),
        *recovered_after_chemotherapy(rucaparib.start_counts),
        performance(
            triton3.ecog_ceiling,
            whose="by the stratification of TRITON3; its entry text was not read",
        ),
        LOW_COUNTS,
        caution(
            "bilirubin",
            "Bilirubin is above the range with data.",
            above("bilirubin_x_uln", rucaparib.bilirubin_no_data),
        ),
        caution(
            "after_taxane",
            "TRITON3 enrolled men without chemotherapy for castration-resistant "
            "disease; after a taxane the response trial stands behind it.",
            given_for_resistant(*TAXANES),
            triton2.brca,
        ),
        caution(
            "after_lu",
            "After ¹⁷⁷Lu-PSMA, lasting low counts call for a look at the marrow first.",
            given("lu_psma"),
            eifer.myeloid_neoplasms,
            rucaparib.mds_aml,
        ),
        caution(
            "platinum",
            "Platinum has been given: TRITON2 left such men out.",
            given("platinum"),
            triton2.exclusions,
        ),
    ),
    evidence=(
        Evidence(
            "randomised",
            AllOf(BRCA, Not(given_for_resistant(*TAXANES))),
            (
                triton3.radiographic_pfs_brca,
                triton3.radiographic_pfs_brca_docetaxel,
                triton3.radiographic_pfs_brca_arpi,
                triton3.overall_survival,
            ),
        ),
        Evidence("label", BRCA, (rucaparib.us_indication_2025_12, triton2.brca)),
    ),
    labels=(
        LabelPosition(
            "us",
            "FDA",
            AllOf(MCRPC, AFTER_ARPI, given(*TAXANES), BRCA),
            rucaparib.us_indication_2020,
            rucaparib.us_indication_2020.since,
            rucaparib.us_indication_2020.until,
        ),
        LabelPosition(
            "us",
            "FDA",
            AllOf(MCRPC, AFTER_ARPI, BRCA),
            rucaparib.us_indication_2025_12,
            rucaparib.us_indication_2025_12.since,
        ),
        LabelPosition("eu", "EMA", None, europe.rucaparib_eu),
        LabelPosition("uk_england", "MHRA", None, europe.rucaparib_uk),
    ),
    dose=(rucaparib.dose, rucaparib.steps, rucaparib.clearance_30_89),
    holds=(rucaparib.start_counts, rucaparib.mds_aml),
    monitoring=(rucaparib.monitoring, rucaparib.plasma_test),
    toxicity=(rucaparib.laboratory_changes, rucaparib.mds_aml),
)
