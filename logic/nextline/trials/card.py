"""Entry to CARD.

A case tells how long a drug was taken, not when progression was seen. The time on it
is read for that, so a man treated for long past an early progression reads "not met".
"""

from nextline.criterion import AllOf, AnyOf, Meets, Not, requires
from nextline.facts import card
from nextline.options.shared import performance, progressing
from nextline.trial import (
    Trial,
    Unreported,
    castrate,
    mcrpc,
    progressing_on,
    two_of,
    unasked,
    unclear,
    unstated,
)

ITS_ARPIS = ("abiraterone", "enzalutamide")

TRIAL = Trial(
    id="card",
    name="CARD",
    nct="NCT02485691",
    what=(
        "Cabazitaxel, or the other of abiraterone and enzalutamide, after docetaxel "
        "and early progression on one of the two."
    ),
    entry=(
        mcrpc(card.population),
        progressing(card.population),
        castrate(card.castrate_level),
        requires(
            "docetaxel",
            "Enough cycles of docetaxel, in any setting",
            Meets("prior.docetaxel.cycles", card.docetaxel_doses),
            card.docetaxel_cycles,
        ),
        requires(
            "early_arpi_failure",
            "Progression while on abiraterone or enzalutamide, within "
            f"{card.arpi_failure_within.amount} of starting it",
            AnyOf(
                *(
                    AllOf(
                        progressing_on(agent),
                        Meets(f"prior.{agent}.months_on", card.arpi_failure_within),
                    )
                    for agent in ITS_ARPIS
                )
            ),
            card.progression_while_on_it,
        ),
        requires(
            "psa", "PSA at or above the floor", Meets("psa_ng_ml", card.entry_psa)
        ),
        performance(card.ecog_ceiling),
    ),
    not_reported=(
        unclear(
            "both_arpis",
            "Whether a man who had had both abiraterone and enzalutamide could enter "
            "(the control arm had the one not yet used)",
            card.control_arm,
            unless=Not(two_of(*ITS_ARPIS)),
        ),
        unasked(
            "time_of_progression",
            "when progression was seen; the time on the drug is read for it, and the "
            "trial let in men treated for longer",
            card.progression_while_on_it,
        ),
        unstated("laboratory", "Laboratory floors", card.REGISTRY),
        unstated("earlier_cabazitaxel", "Earlier cabazitaxel", card.REGISTRY),
        Unreported(
            "earlier_lu",
            "Earlier ¹⁷⁷Lu-PSMA: no rule was read, and no man who had had it is named",
            because=(card.no_lu_exposure,),
        ),
    ),
)
