"""Criteria that several options share in meaning; each option brings its own facts."""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Criterion,
    Is,
    Meets,
    Not,
    Test,
    excluded,
    given,
    given_for_resistant,
    indicated,
    requires,
)
from nextline.fact import Fact, Threshold
from nextline.facts import ctcae
from nextline.history import ARPIS, NOT_CASTRATION

MCRPC: Test = AllOf(Is("castration_resistant", "yes"), Is("metastatic", "yes"))

PROGRESSING: Test = Is(
    "disease_status",
    "psa_rise_only",
    "radiographic_progression",
    "clinical_progression",
)
"""A PSA rise counts: VISION, PSMAfore and CARD let men in on PSA progression."""

ARPI_NEVER: Test = Not(given(*ARPIS))

FIRST_LINE: Test = Not(given_for_resistant(*NOT_CASTRATION))
"""Castration apart, nothing has been given for castration-resistant disease."""

CHEMOTHERAPY_GIVEN: Test = given("docetaxel", "cabazitaxel", "mitoxantrone", "platinum")

CHEMOTHERAPY_POSSIBLE: Test = Is("chemotherapy_suitability", "suitable")

FEW_SYMPTOMS_OR_DOCETAXEL: Test = AllOf(
    MCRPC, AnyOf(Is("symptoms", "none_or_minimal"), given("docetaxel"))
)
"""The EU and UK licence of the ARPIs. "Chemotherapy not yet indicated" is read as few
symptoms, because the same sentence names them; nothing else in a case says it."""


CHEMOTHERAPY_NOT_INDICATED: Test = AnyOf(
    Is("symptoms", "none_or_minimal"),
    Is("chemotherapy_suitability", "unfit", "declines"),
)
"""The EU and UK licence of the PARP combinations: "not clinically indicated" is read as
few symptoms, or chemotherapy not possible. Reading it as every man whom the trials
enrolled was rejected: the licence is narrower than the trials."""


def below(name: str, floor: Threshold) -> Test:
    """The number is on the failing side of a floor."""
    return Not(Meets(name, floor))


def above(name: str, ceiling: Threshold) -> Test:
    """The number is on the failing side of a ceiling."""
    return Not(Meets(name, ceiling))


_AT_GRADE_1: dict[str, Test] = {
    "haemoglobin": Meets("haemoglobin_g_dl", ctcae.haemoglobin_grade_1_floor),
    "platelets": Meets("platelets_10e9_l", ctcae.platelets_grade_1_floor),
    "neutrophils": Meets("neutrophils_10e9_l", ctcae.neutrophils_grade_1_floor),
}

WORSE_THAN_GRADE_1: Test = AnyOf(
    below("haemoglobin_g_dl", ctcae.haemoglobin_grade_1_floor),
    below("platelets_10e9_l", ctcae.platelets_grade_1_floor),
    below("neutrophils_10e9_l", ctcae.neutrophils_grade_1_floor),
)


def better_than_grade_3(*because: Fact) -> tuple[Criterion, ...]:
    """No blood count at grade 3 or worse, one criterion a count."""
    return tuple(
        requires(
            name.replace(" ", "_"),
            f"{name.capitalize()} better than grade 3",
            test,
            *because,
        )
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
            (
                "white cells",
                Meets("white_cells_10e9_l", ctcae.white_cells_grade_2_floor),
            ),
        )
    )


def counts_at_grade_1(*because: Fact) -> tuple[Criterion, ...]:
    """Every blood count at grade 1 or better, whatever was given before."""
    return tuple(
        requires(name, f"{name.capitalize()} at grade 1 or better", test, *because)
        for name, test in _AT_GRADE_1.items()
    )


def recovered_after_chemotherapy(*because: Fact) -> tuple[Criterion, ...]:
    """Every blood count back to grade 1 where chemotherapy was given."""
    return tuple(
        requires(
            name,
            f"After chemotherapy: {name} back to grade 1 or better",
            AnyOf(Not(CHEMOTHERAPY_GIVEN), test),
            *because,
        )
        for name, test in _AT_GRADE_1.items()
    )


def chemotherapy_possible(*because: Fact) -> Criterion:
    return requires(
        "chemotherapy",
        "Judged suitable for chemotherapy, and willing",
        CHEMOTHERAPY_POSSIBLE,
        *because,
    )


def no_hypersensitivity(*because: Fact) -> Criterion:
    return excluded(
        "hypersensitivity",
        "Severe hypersensitivity to a taxane or polysorbate 80",
        Is("taxane_or_polysorbate_hypersensitivity", "yes"),
        *because,
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


def performance(ceiling: Threshold, *because: Fact, whose: str = "") -> Criterion:
    """whose: said when the limit is not that of the option's own trial or label."""
    borrowed = f", {whose}" if whose else ""
    return requires(
        "ecog",
        f"ECOG performance status 0 to {ceiling.amount}{borrowed}",
        Meets("ecog", ceiling),
        *because,
    )
