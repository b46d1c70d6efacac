"""Criteria that several options share in meaning; each option brings its own facts."""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Criterion,
    Is,
    Meets,
    Not,
    Test,
    given,
    indicated,
    requires,
)
from nextline.fact import Fact, Threshold

MCRPC: Test = AllOf(Is("castration_resistant", "yes"), Is("metastatic", "yes"))

PROGRESSING: Test = Is(
    "disease_status",
    "psa_rise_only",
    "radiographic_progression",
    "clinical_progression",
)
"""A PSA rise counts: VISION, PSMAfore and CARD let men in on PSA progression."""

CHEMOTHERAPY_POSSIBLE: Test = Is("chemotherapy_suitability", "suitable")

FEW_SYMPTOMS_OR_DOCETAXEL: Test = AllOf(
    MCRPC, AnyOf(Is("symptoms", "none_or_minimal"), given("docetaxel"))
)
"""The EU and UK licence of the ARPIs. "Chemotherapy not yet indicated" is read as few
symptoms, because the same sentence names them; nothing else in a case says it."""


def below(name: str, floor: Threshold) -> Test:
    """The number is on the failing side of a floor."""
    return Not(Meets(name, floor))


def mcrpc(*because: Fact) -> Criterion:
    return indicated(
        "mcrpc",
        "Metastatic castration-resistant prostate cancer",
        MCRPC,
        *because,
    )


def progressing(*because: Fact) -> Criterion:
    return requires("progressing", "The disease is progressing", PROGRESSING, *because)


def performance(ceiling: Threshold, *because: Fact) -> Criterion:
    return requires(
        "ecog",
        f"ECOG performance status 0 to {ceiling.amount}",
        Meets("ecog", ceiling),
        *because,
    )
