"""Carboplatin added to cabazitaxel, for the aggressive-variant pattern.

One randomised phase 1–2 trial, whose gain lay mostly in men with that pattern by its
first report. No label that was read names carboplatin in prostate cancer.
"""

from nextline.criterion import (
    AnyOf,
    Is,
    Meets,
    Not,
    caution,
    given,
    requires,
)
from nextline.facts import (
    aggressive_variant,
    cabazitaxel,
    carboplatin,
    card,
    siog,
)
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.cabazitaxel import LABEL_CAUTIONS, LABEL_LIMITS
from nextline.options.platinum_etoposide import ENOUGH_PLATELETS, PLATINUM_KIDNEY
from nextline.options.shared import (
    chemotherapy_possible,
    mcrpc,
    performance,
    progressing,
)

AGGRESSIVE = AnyOf(
    Is("aggressive_variant", "yes"),
    Is("histology", "small_cell_or_neuroendocrine", "mixed"),
)

# Carboplatin asks for more neutrophils and platelets than cabazitaxel.
OWN = ("neutrophils", "platelets")

OPTION = Option(
    id="carboplatin_cabazitaxel",
    name="Carboplatin with cabazitaxel",
    also_called=("cabazitaxel and carboplatin", "platinum doublet", "Jevtana"),
    what="A platinum beside the second taxane, for aggressive-variant disease.",
    criteria=(
        mcrpc(aggressive_variant.carboplatin_trial),
        requires(
            "aggressive_variant",
            "An aggressive-variant pattern, or small-cell or mixed histology",
            AGGRESSIVE,
            aggressive_variant.criteria,
            aggressive_variant.register_criteria,
            aggressive_variant.eviq_position,
            aggressive_variant.seom_platinum,
        ),
        requires(
            "first_cabazitaxel",
            "Neither cabazitaxel nor a platinum has been given",
            Not(given("cabazitaxel", "platinum")),
            aggressive_variant.carboplatin_trial,
        ),
        progressing(aggressive_variant.carboplatin_trial),
        performance(
            card.ecog_ceiling,
            whose="the limit of CARD; that of its own trials was not read",
        ),
        chemotherapy_possible(siog.health_status),
        *(one for one in LABEL_LIMITS if one.id not in OWN),
        requires(
            "clearance",
            "Creatinine clearance within the dose steps of carboplatin",
            Meets("creatinine_clearance_ml_min", carboplatin.clearance_floor),
        ),
        PLATINUM_KIDNEY,
        requires(
            "neutrophils",
            "Neutrophils above cabazitaxel's limit and at or above carboplatin's",
            Meets("neutrophils_10e9_l", carboplatin.repeat_neutrophils),
            cabazitaxel.neutrophils_floor,
            carboplatin.contraindications,
        ),
        ENOUGH_PLATELETS,
        caution(
            "more_toxic",
            "More severe low counts than with cabazitaxel alone.",
            AGGRESSIVE,
            aggressive_variant.carboplatin_toxicity,
        ),
        caution(
            "after_lu",
            "After ¹⁷⁷Lu-PSMA the marrow may not have recovered.",
            given("lu_psma"),
            aggressive_variant.carboplatin_toxicity,
        ),
        *(one for one in LABEL_CAUTIONS if one.id not in OWN),
    ),
    evidence=(
        Evidence(
            "randomised",
            AGGRESSIVE,
            (
                aggressive_variant.carboplatin_pfs,
                aggressive_variant.carboplatin_survival,
                aggressive_variant.eviq_position,
                aggressive_variant.carboplatin_subset,
            ),
        ),
    ),
    labels=(
        LabelPosition("us", "FDA", None, carboplatin.us_not_named),
        LabelPosition("uk_england", "MHRA", None, carboplatin.uk_not_named),
    ),
    dose=(aggressive_variant.carboplatin_trial, cabazitaxel.premedication),
    holds=(
        carboplatin.contraindications,
        carboplatin.repeat_neutrophils,
        carboplatin.repeat_platelets,
        cabazitaxel.reductions,
        cabazitaxel.neuropathy,
    ),
    monitoring=(cabazitaxel.monitoring, cabazitaxel.cyp3a),
    toxicity=(
        aggressive_variant.carboplatin_toxicity,
        cabazitaxel.grade_3_or_4_neutropenia,
    ),
)
