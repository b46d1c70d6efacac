"""Answers that cannot both be true, by the meaning of the words alone."""

from collections.abc import Iterator, Mapping, Sequence

from nextline.history import Treatment

Value = str | float

_ANY = object()
# (key, its answers, other key, the answers that clash, why)
CLASHES: tuple[tuple[str, tuple[str, ...], str, object, str], ...] = (
    (
        "visceral_metastases",
        ("none",),
        "liver_metastases",
        ("present",),
        "a liver metastasis is a visceral metastasis",
    ),
    *(
        (
            "metastatic",
            ("no",),
            key,
            answers,
            "disease that has spread there is metastatic",
        )
        for key, answers in (
            ("bone_metastases", ("present",)),
            ("visceral_metastases", ("present",)),
            ("liver_metastases", ("present",)),
            ("cns_metastases", ("treated", "untreated")),
            ("bone_beyond_spine_and_pelvis", ("yes",)),
            ("diffuse_marrow_involvement", ("yes",)),
            ("bone_lesion_count", "positive"),
        )
    ),
    (
        "bone_metastases",
        ("none",),
        "bone_beyond_spine_and_pelvis",
        ("yes",),
        "such a lesion is a bone metastasis",
    ),
    (
        "bone_metastases",
        ("none",),
        "diffuse_marrow_involvement",
        ("yes",),
        "diffuse marrow involvement is bone disease",
    ),
    (
        "bone_metastases",
        ("none",),
        "bone_lesion_count",
        "positive",
        "a counted lesion is a bone metastasis",
    ),
    (
        "bone_metastases",
        ("present",),
        "bone_lesion_count",
        "zero",
        "bone metastases are present, yet none is counted",
    ),
    *(
        (
            "psma_pet",
            ("not_done", "pending"),
            key,
            answers,
            "it is read from a PSMA PET that has been reported",
        )
        for key, answers in (
            ("psma_negative_lesion", ("none", "present")),
            ("psma_suv_mean", _ANY),
        )
    ),
)


def _is_one_of(value: Value, answers: object) -> bool:
    if answers is _ANY:
        return True
    if answers == "positive":
        return isinstance(value, int | float) and value > 0
    if answers == "zero":
        return value == 0
    return isinstance(answers, tuple) and value in answers


def _partners() -> dict[str, tuple[str, ...]]:
    pairs = [
        *((first, second) for first, _, second, _, _ in CLASHES),
        ("white_cells_10e9_l", "neutrophils_10e9_l"),
        ("prior.abiraterone", "concurrent_abiraterone"),
    ]
    found: dict[str, tuple[str, ...]] = {}
    for one, other in pairs:
        found[one] = (*found.get(one, ()), other)
        found[other] = (*found.get(other, ()), one)
    return found


PARTNERS = _partners()
"""Each input with those whose answers it can clash with."""


def clashing(
    known: Mapping[str, Value], prior: Sequence[Treatment]
) -> Iterator[tuple[tuple[str, ...], str]]:
    """The inputs that clash and why, pair by pair."""
    for first, its, second, also, why in CLASHES:
        one, two = known.get(first), known.get(second)
        if one in its and two is not None and _is_one_of(two, also):
            yield (first, second), why
    neutrophils = known.get("neutrophils_10e9_l")
    white = known.get("white_cells_10e9_l")
    if (
        isinstance(neutrophils, int | float)
        and isinstance(white, int | float)
        and neutrophils > white
    ):
        yield (
            ("neutrophils_10e9_l", "white_cells_10e9_l"),
            "there cannot be more neutrophils than white cells",
        )
    yield from _abiraterone(known, prior)


def _abiraterone(
    known: Mapping[str, Value], prior: Sequence[Treatment]
) -> Iterator[tuple[tuple[str, ...], str]]:
    now = known.get("concurrent_abiraterone")
    listed = [entry for entry in prior if entry.agent == "abiraterone"]
    if now == "no" and any(entry.outcome == "ongoing" for entry in listed):
        yield (
            ("concurrent_abiraterone",),
            "the list of treatments says that abiraterone is still being given",
        )
    if now == "yes" and known.get("prior_complete") == "yes" and not listed:
        yield (
            ("concurrent_abiraterone", "prior_complete"),
            "abiraterone is being taken, yet it is not in the list",
        )
