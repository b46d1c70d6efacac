"""Entry to TROPIC, from a copy of the register text that was cut after exclusion 4."""

from nextline.criterion import Is, Meets, excluded, given, requires
from nextline.facts import tropic
from nextline.options.shared import performance, progressing
from nextline.trial import Trial, mcrpc, unasked, unstated

TRIAL = Trial(
    id="tropic",
    name="TROPIC",
    nct="NCT00417079",
    what="Cabazitaxel or mitoxantrone, with prednisone, after docetaxel.",
    entry=(
        mcrpc(tropic.population),
        progressing(tropic.population),
        requires(
            "docetaxel",
            "Enough docetaxel in all, counted in full doses",
            Meets("prior.docetaxel.cycles", tropic.docetaxel_doses),
        ),
        excluded(
            "mitoxantrone",
            "No earlier mitoxantrone",
            given("mitoxantrone"),
            tropic.mitoxantrone_excluded,
        ),
        performance(tropic.ecog_ceiling),
    ),
    not_reported=(
        unasked(
            "life_expectancy",
            "a life expectancy as short as the trial's; one over six months passes",
            tropic.life_expectancy,
            unless=Is("life_expectancy_over_6_months", "yes"),
        ),
        unstated("laboratory", "Laboratory floors", tropic.INCLUSION, tropic.EXCLUSION),
        unstated(
            "other_conditions",
            "Limits for the heart, neuropathy and brain metastases",
            tropic.INCLUSION,
            tropic.EXCLUSION,
        ),
        unasked(
            "marrow_irradiation",
            "how much of the bone marrow was irradiated",
            tropic.marrow_irradiation,
        ),
        unasked("washout", "the weeks since the last treatment", tropic.washout),
    ),
)
