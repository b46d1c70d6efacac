"""Platinum with etoposide, for small-cell or neuroendocrine carcinoma.

The usual first regimen, on cohorts. Limits of blood counts and kidney are those of
each product for its own uses: no label names this one.
"""

from nextline.criterion import Is, Meets, Not, caution, given, requires
from nextline.facts import aggressive_variant, carboplatin, card, etoposide, siog
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.shared import (
    below,
    chemotherapy_possible,
    mcrpc,
    performance,
    progressing,
)

SMALL_CELL = Is("histology", "small_cell_or_neuroendocrine", "mixed")

PLATINUM_KIDNEY = caution(
    "platinum_kidney",
    "Creatinine clearance is below the limit that some European texts of carboplatin "
    "set.",
    below("creatinine_clearance_ml_min", carboplatin.clearance_eu_type),
)
ENOUGH_NEUTROPHILS = requires(
    "neutrophils",
    "Neutrophils at or above the number that carboplatin's label waits for",
    Meets("neutrophils_10e9_l", carboplatin.repeat_neutrophils),
    carboplatin.contraindications,
)
ENOUGH_PLATELETS = requires(
    "platelets",
    "Platelets at or above the number that carboplatin's label waits for",
    Meets("platelets_10e9_l", carboplatin.repeat_platelets),
    carboplatin.contraindications,
)
# The label bars severe marrow depression without a number: its number for a repeat
# course is read for a first one too. The lower numbers at which etoposide is withheld
# were rejected as floors to start at.

OPTION = Option(
    id="platinum_etoposide",
    name="Platinum with etoposide",
    also_called=(
        "cisplatin etoposide",
        "carboplatin etoposide",
        "neuroendocrine chemotherapy",
    ),
    what="The regimen of small-cell cancers elsewhere.",
    criteria=(
        mcrpc(aggressive_variant.platinum_etoposide),
        requires(
            "small_cell",
            "Small-cell, neuroendocrine or mixed histology",
            SMALL_CELL,
            aggressive_variant.platinum_etoposide,
        ),
        requires(
            "first_platinum",
            "No platinum has been given",
            Not(given("platinum")),
            aggressive_variant.platinum_etoposide,
        ),
        progressing(aggressive_variant.platinum_etoposide),
        performance(
            card.ecog_ceiling,
            whose="the limit of CARD; that of its own trials was not read",
        ),
        chemotherapy_possible(siog.health_status),
        requires(
            "clearance",
            "Creatinine clearance within the dose steps of carboplatin",
            Meets("creatinine_clearance_ml_min", carboplatin.clearance_floor),
        ),
        PLATINUM_KIDNEY,
        ENOUGH_NEUTROPHILS,
        ENOUGH_PLATELETS,
        caution(
            "mixed",
            "Mixed histology: the adenocarcinoma part is not what this regimen is for.",
            Is("histology", "mixed"),
            aggressive_variant.platinum_etoposide,
        ),
    ),
    evidence=(
        Evidence(
            "cohort",
            SMALL_CELL,
            (
                aggressive_variant.platinum_etoposide,
                aggressive_variant.neuroendocrine_survival,
                aggressive_variant.platinum_series,
                aggressive_variant.seom_platinum,
            ),
        ),
    ),
    labels=(
        LabelPosition("us", "FDA", None, etoposide.us_not_named),
        LabelPosition("uk_england", "MHRA", None, carboplatin.uk_not_named),
    ),
    holds=(
        carboplatin.contraindications,
        etoposide.neutrophils_floor,
        etoposide.platelets_floor,
        carboplatin.repeat_neutrophils,
        carboplatin.repeat_platelets,
    ),
)
