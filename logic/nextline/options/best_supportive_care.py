"""Supportive and palliative care as the whole plan.

Palliative care beside treatment is for every man and stands under `alongside`. As the
whole plan it is named where the trials stop: a performance status or life expectancy
outside all of them. A man may choose it at any time; no criterion can say that for
him, and the page says so.
"""

from nextline.criterion import AnyOf, Is, Meets, Not, indicated
from nextline.facts import asco, card, psmaction, siog, therap, vision
from nextline.option import Evidence, Option
from nextline.options.shared import MCRPC, mcrpc

OUTSIDE_TRIALS = AnyOf(
    Not(Meets("ecog", vision.ecog_ceiling)),
    Is("life_expectancy_over_6_months", "no"),
)

OPTION = Option(
    id="best_supportive_care",
    name="Supportive care as the whole plan",
    also_called=("best supportive care", "palliative care", "hospice"),
    what="Care for symptoms and quality of life, without treatment of the cancer.",
    criteria=(
        mcrpc(asco.palliative_care_early),
        indicated(
            "outside_trials",
            "Performance status or life expectancy is outside the trials here (a man "
            "may choose this at any time)",
            OUTSIDE_TRIALS,
            card.ecog_ceiling,
            therap.ecog_ceiling,
            vision.life_expectancy,
            psmaction.ecog_ceiling,
            siog.palliative_care_early,
        ),
    ),
    evidence=(
        Evidence(
            "guideline", MCRPC, (asco.palliative_care_early, siog.palliative_care_early)
        ),
    ),
    needs_licence=False,
)
