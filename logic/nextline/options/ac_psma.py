"""²²⁵Ac-PSMA radioligands. Nobody licenses one: a trial is the only way in."""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Not,
    caution,
    excluded,
    given,
    given_for_resistant,
    progressed,
    requires,
)
from nextline.facts import (
    actfirst,
    action_ac225,
    psmaction,
    satisfaction,
    vision,
    warmth,
    yadav,
)
from nextline.history import ARPIS, TAXANES
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.lu_psma import PSMA_POSITIVE
from nextline.options.shared import below, mcrpc, performance, progressing
from nextline.source import Jurisdiction

NO_LICENCE: tuple[tuple[Jurisdiction, str], ...] = (
    ("us", "FDA"),
    ("eu", "EMA"),
    ("uk_england", "MHRA"),
)
"""No licence of any ²²⁵Ac agent was found: it is still in randomised trials."""

OPTION = Option(
    id="ac_psma",
    name="²²⁵Ac-PSMA",
    also_called=(
        "225Ac-PSMA-617",
        "actinium-225 PSMA",
        "Ac-PSMA",
        "alpha PSMA radioligand",
        "AAA817",
    ),
    what="An alpha-emitting PSMA radioligand, within a trial only.",
    criteria=(
        mcrpc(action_ac225.design, psmaction.entry),
        requires(
            "arpi",
            "An androgen-receptor pathway inhibitor has been given",
            given(*ARPIS),
            psmaction.entry,
            actfirst.entry,
        ),
        requires(
            "trial_history",
            "The history that an open trial asks for: progression on or after "
            "¹⁷⁷Lu-PSMA, and a taxane; or no ¹⁷⁷Lu-PSMA, and no taxane for "
            "castration-resistant disease",
            AnyOf(
                AllOf(progressed("lu_psma"), given(*TAXANES)),
                AllOf(Not(given("lu_psma")), Not(given_for_resistant(*TAXANES))),
            ),
            psmaction.entry,
            actfirst.entry,
        ),
        requires(
            "psma_positive",
            "PSMA PET is positive",
            PSMA_POSITIVE,
            psmaction.entry,
        ),
        excluded(
            "psma_negative_lesion",
            "A PSMA-negative lesion of qualifying size, by VISION's sizes; those of "
            "the trial were not read",
            Is("psma_negative_lesion", "present"),
            vision.psma_negative_sizes,
        ),
        requires(
            "first_ac",
            "²²⁵Ac-PSMA has not been given",
            Not(given("ac_psma")),
            psmaction.entry,
        ),
        progressing(psmaction.entry),
        performance(psmaction.ecog_ceiling),
        excluded(
            "small_cell",
            "Small-cell or neuroendocrine histology",
            Is("histology", "small_cell_or_neuroendocrine"),
            actfirst.entry,
        ),
        excluded(
            "cns_untreated",
            "Untreated brain or leptomeningeal metastases",
            Is("cns_metastases", "untreated"),
            psmaction.entry,
        ),
        caution(
            "dry_mouth",
            "Dry mouth in most men, often lasting; the trial leaves out men who "
            "already have it.",
            PSMA_POSITIVE,
            action_ac225.safety,
            psmaction.entry,
        ),
        caution(
            "after_lu",
            "After ¹⁷⁷Lu-PSMA the responses were less deep than without it.",
            given("lu_psma"),
            action_ac225.group_c_psa50,
            action_ac225.group_c_psa90,
            action_ac225.group_a,
            warmth.overall_survival,
        ),
        caution(
            "kidney",
            "Chronic kidney disease is an exclusion of the open trial, without a "
            "number in the entry that was read.",
            below("creatinine_clearance_ml_min", vision.clearance_floor),
            psmaction.entry,
        ),
    ),
    evidence=(
        Evidence(
            "cohort",
            PSMA_POSITIVE,
            (
                action_ac225.group_c_psa50,
                action_ac225.group_a,
                warmth.overall_survival,
                yadav.design,
            ),
        ),
    ),
    labels=tuple(
        LabelPosition(place, body, None, psmaction.design) for place, body in NO_LICENCE
    ),
    dose=(action_ac225.design,),
    monitoring=(psmaction.design, actfirst.entry, satisfaction.design),
    toxicity=(action_ac225.safety, action_ac225.safety),
    trial_only=True,
)
