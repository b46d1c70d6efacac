"""Entry to VISION.

The blood-count floors and the kidney floor come from abstracts that quote the trial.
"""

from nextline.criterion import AnyOf, Is, Meets, Not, excluded, given, requires
from nextline.facts import vision
from nextline.history import ARPIS, TAXANES
from nextline.options.shared import performance, progressing
from nextline.trial import (
    Trial,
    castrate,
    mcrpc,
    no_psma_negative_lesion,
    no_radioligand,
    no_recent_radium,
    psma_positive,
    unasked,
    unstated,
)

TRIAL = Trial(
    id="vision",
    name="VISION",
    nct="NCT03511664",
    what=(
        "¹⁷⁷Lu-PSMA-617 with standard care, or standard care without chemotherapy, "
        "after a pathway inhibitor and a taxane."
    ),
    entry=(
        mcrpc(vision.population),
        progressing(vision.population),
        requires(
            "psa",
            "If only the PSA has risen: at or above the start that counts (the PSA now "
            "is read for it)",
            AnyOf(
                Not(Is("disease_status", "psa_rise_only")),
                Meets("psa_ng_ml", vision.psa_start),
            ),
        ),
        requires(
            "arpi",
            "An androgen-receptor pathway inhibitor has been given",
            given(*ARPIS),
            vision.arpi_before,
        ),
        requires(
            "taxane",
            "One or two taxane regimens, each of enough cycles to count",
            AnyOf(
                *(
                    Meets(f"prior.{taxane}.cycles", vision.taxane_doses)
                    for taxane in TAXANES
                )
            ),
            vision.taxane_before,
        ),
        performance(vision.ecog_ceiling),
        requires(
            "life_expectancy",
            f"Life expectancy of more than {vision.life_expectancy.amount}",
            Is("life_expectancy_over_6_months", "yes"),
            vision.life_expectancy,
        ),
        castrate(vision.castrate_level),
        psma_positive(vision.psma_positive_lesion),
        no_psma_negative_lesion(vision.psma_negative_sizes),
        no_radioligand(vision.radioligand_before_excluded),
        no_recent_radium(vision.radionuclide_washout),
        excluded(
            "cns",
            "No untreated brain or leptomeningeal metastases",
            Is("cns_metastases", "untreated"),
            vision.cns_treated,
        ),
        requires(
            "haemoglobin",
            "Haemoglobin at or above the floor",
            Meets("haemoglobin_g_dl", vision.haemoglobin_floor),
        ),
        requires(
            "platelets",
            "Platelets at or above the floor",
            Meets("platelets_10e9_l", vision.platelets_floor),
        ),
        requires(
            "white_cells",
            "White cells at or above the floor",
            Meets("white_cells_10e9_l", vision.white_cells_floor),
        ),
        requires(
            "clearance",
            "Creatinine clearance at or above the floor",
            Meets("creatinine_clearance_ml_min", vision.clearance_floor),
        ),
    ),
    not_reported=(
        unstated(
            "laboratory",
            "Limits for neutrophils, bilirubin, transaminases and albumin",
            vision.INCLUSION,
            vision.EXCLUSION,
        ),
        unasked(
            "creatinine",
            f"serum creatinine, which barred above {vision.creatinine_ceiling.amount}",
            vision.creatinine_ceiling,
        ),
        unasked(
            "central_reading",
            "the central reading of the PSMA PET",
            vision.psma_positive_lesion,
        ),
        unasked(
            "washout",
            "the days since the last cancer drug",
            vision.drug_washout,
        ),
    ),
)
