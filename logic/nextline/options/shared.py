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
from nextline.facts import ctcae

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


WORSE_THAN_GRADE_1: Test = AnyOf(
    below("haemoglobin_g_dl", ctcae.haemoglobin_grade_1_floor),
    below("platelets_10e9_l", ctcae.platelets_grade_1_floor),
    below("neutrophils_10e9_l", ctcae.neutrophils_grade_1_floor),
)


def better_than_grade_3(*because: Fact) -> tuple[Criterion, ...]:
    """No blood count at grade 3 or worse, one criterion a count."""
    return tuple(
        requires(name, f"{name.capitalize()} better than grade 3", test, *because)
        for name, test in (
            (
                "haemoglobin",
                Meets("haemoglobin_g_dl", ctcae.haemoglobin_grade_2_floor),
            ),
            ("platelets", Meets("platelets_10e9_l", ctcae.platelets_grade_2_floor)),
            (
                "neutrophils",
                Meets("neutrophils_10e9_l", ctcae.neutrophils_grade_2_floor),
            ),
        )
    )


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
