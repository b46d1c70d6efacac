"""Mitoxantrone with a corticosteroid, against pain.

It relieves and does not prolong; docetaxel and cabazitaxel each did better in a trial
against it, which is a reason for the order, not for the standing.
A numeric floor of the ejection fraction was not seen, so heart failure is asked for.
"""

from nextline.criterion import AllOf, Is, Meets, caution, excluded, given, requires
from nextline.facts import card, europe, mitoxantrone, siog
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.shared import (
    MCRPC,
    chemotherapy_possible,
    mcrpc,
    performance,
    progressing,
)

SYMPTOMATIC = Is("symptoms", "symptomatic")

OPTION = Option(
    id="mitoxantrone",
    name="Mitoxantrone",
    also_called=("Novantrone", "mitoxantrone with prednisone"),
    what="A cytotoxic drug given with a corticosteroid to relieve pain.",
    criteria=(
        mcrpc(mitoxantrone.indication),
        requires(
            "symptomatic",
            "Symptoms to relieve",
            SYMPTOMATIC,
            mitoxantrone.indication,
        ),
        progressing(mitoxantrone.indication),
        performance(
            card.ecog_ceiling,
            whose="the limit of CARD; that of its own trials was not read",
        ),
        chemotherapy_possible(siog.health_status),
        requires(
            "neutrophils",
            "Neutrophils at or above the label's limit",
            Meets("neutrophils_10e9_l", mitoxantrone.neutrophils_floor),
        ),
        excluded(
            "heart",
            "Heart failure or uncontrolled hypertension",
            Is("heart_failure_or_uncontrolled_hypertension", "yes"),
            mitoxantrone.heart,
        ),
        caution(
            "given_before",
            "Mitoxantrone has been given: the risk to the heart grows with the "
            "cumulative dose.",
            given("mitoxantrone"),
            mitoxantrone.heart,
        ),
    ),
    evidence=(
        Evidence(
            "label",
            AllOf(MCRPC, SYMPTOMATIC),
            (mitoxantrone.tannock, mitoxantrone.calgb_9182, mitoxantrone.indication),
        ),
    ),
    labels=(
        LabelPosition("us", "FDA", AllOf(MCRPC, SYMPTOMATIC), mitoxantrone.indication),
        LabelPosition(
            "uk_england", "MHRA", AllOf(MCRPC, SYMPTOMATIC), europe.mitoxantrone_uk
        ),
    ),
    dose=(mitoxantrone.indication,),
    holds=(mitoxantrone.neutrophils_floor, mitoxantrone.heart),
    toxicity=(mitoxantrone.heart,),
)
