"""Three-valued logic: every row of its tables, and how criteria make a standing."""

from collections.abc import Iterable
from itertools import product

import pytest
from nextline.criterion import AllOf, AnyOf, Criterion, Is, Not
from nextline.facts import nextline_scope
from nextline.option import Option
from nextline.standing import Standing, passes, standing
from nextline.verdict import Verdict, every, opposite, some

MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN
ANSWERS = {"yes": MET, "no": NOT_MET, None: UNKNOWN}
POSSIBLE = {MET: {True}, NOT_MET: {False}, UNKNOWN: {True, False}}
# Three inputs that nothing else follows from.
NAMES = ("incontinence", "seizure_history", "high_fracture_risk")

# (one, other): both, either
TABLE = {
    (MET, MET): (MET, MET),
    (MET, UNKNOWN): (UNKNOWN, MET),
    (MET, NOT_MET): (NOT_MET, MET),
    (UNKNOWN, MET): (UNKNOWN, MET),
    (UNKNOWN, UNKNOWN): (UNKNOWN, UNKNOWN),
    (UNKNOWN, NOT_MET): (NOT_MET, UNKNOWN),
    (NOT_MET, MET): (NOT_MET, MET),
    (NOT_MET, UNKNOWN): (NOT_MET, UNKNOWN),
    (NOT_MET, NOT_MET): (NOT_MET, NOT_MET),
}


def verdict_of(possible: Iterable[bool]) -> Verdict:
    """The verdict when these are the truths that are still possible."""
    truths = set(possible)
    return UNKNOWN if len(truths) == 2 else Verdict.of(truths.pop())


def test_table_lists_every_pair():
    """Protects the table below from a forgotten row."""
    assert set(TABLE) == set(product(Verdict, repeat=2))


@pytest.mark.parametrize("pair", TABLE, ids="-".join)
def test_two_verdicts(pair):
    """And, or: the table of Kleene, row by row."""
    both, either = TABLE[pair]
    assert every(pair) is both
    assert some(pair) is either


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4])
def test_definite_exactly_when_every_completion_agrees(size):
    """Unknown is never read as no, and never kept where the rest decides."""
    for verdicts in product(Verdict, repeat=size):
        completions = list(product(*(POSSIBLE[one] for one in verdicts)))
        assert every(verdicts) is verdict_of(all(row) for row in completions)
        assert some(verdicts) is verdict_of(any(row) for row in completions)


def test_opposite():
    """Not: unknown stays unknown."""
    assert [opposite(v) for v in (MET, NOT_MET, UNKNOWN)] == [NOT_MET, MET, UNKNOWN]


def test_verdict_of_what_is_known():
    """None is not False."""
    assert [Verdict.of(k) for k in (True, False, None)] == [MET, NOT_MET, UNKNOWN]


def test_every_and_some_take_any_iterable():
    """A generator is read to the end or to the answer, never twice."""
    assert every(v for v in (MET, MET)) is MET
    assert some(v for v in (NOT_MET, MET)) is MET


@pytest.mark.parametrize("answers", list(product(ANSWERS, repeat=2)), ids=str)
def test_combinations_of_criteria_follow_the_tables(answers):
    """AllOf, AnyOf and Not compute what the tables say, nested too."""
    look = dict(zip(NAMES, answers, strict=False)).get
    one, other = (Is(name, "yes") for name in NAMES[:2])
    both, either = TABLE[ANSWERS[answers[0]], ANSWERS[answers[1]]]
    assert AllOf(one, other).verdict(look) is both
    assert AnyOf(one, other).verdict(look) is either
    assert Not(AllOf(Not(one), Not(other))).verdict(look) is either
    assert Not(AnyOf(Not(one), Not(other))).verdict(look) is both
    assert AnyOf(AllOf(one), AllOf(one, other)).verdict(look) is ANSWERS[answers[0]]


@pytest.mark.parametrize("value", ["not_done", "pending"])
def test_no_result_is_unknown_and_not_negative(value):
    """A test that is pending or not done is not a negative test."""
    assert Is("psma_pet", "positive").verdict({"psma_pet": value}.get) is UNKNOWN
    assert Is("psma_pet", "negative").verdict({"psma_pet": value}.get) is UNKNOWN
    assert Is("psma_pet", value).verdict({"psma_pet": value}.get) is MET
    assert Is("psma_pet", value).verdict({"psma_pet": "negative"}.get) is NOT_MET


def option(*kinds: str) -> Option:
    """An option with one criterion of each kind, each reading its own input."""
    rows = zip(kinds, NAMES, strict=False)
    return Option(
        id="made_up",
        name="Made up",
        also_called=(),
        what="For this test.",
        criteria=tuple(
            Criterion(name, kind, name, Is(name, "yes"), (nextline_scope.population,))
            for kind, name in rows
        ),
    )


KINDS = ("indication", "requirement", "exclusion", "caution")
# What a criterion of each kind does to a standing that rests on it alone.
ALONE = {
    ("indication", "yes"): Standing.SUPPORTED,
    ("indication", "no"): Standing.NOT_SUPPORTED,
    ("indication", None): Standing.CANNOT_TELL,
    ("requirement", "yes"): Standing.SUPPORTED,
    ("requirement", "no"): Standing.NOT_SUPPORTED,
    ("requirement", None): Standing.CANNOT_TELL,
    ("exclusion", "yes"): Standing.NOT_SUPPORTED,
    ("exclusion", "no"): Standing.SUPPORTED,
    ("exclusion", None): Standing.CANNOT_TELL,
    ("caution", "yes"): Standing.SUPPORTED,
    ("caution", "no"): Standing.SUPPORTED,
    ("caution", None): Standing.SUPPORTED,
}


@pytest.mark.parametrize(("kind", "answer"), ALONE, ids=str)
def test_one_criterion(kind, answer):
    """Each kind of criterion pulls the standing the right way; a caution never."""
    look = {NAMES[0]: answer}.get
    assert standing(option(kind), look) is ALONE[kind, answer]


def test_one_criterion_lists_every_kind_and_answer():
    """Protects the table above from a forgotten row."""
    assert set(ALONE) == set(product(KINDS, ANSWERS))


@pytest.mark.parametrize("kinds", list(product(KINDS, repeat=3)), ids="-".join)
def test_three_criteria(kinds):
    """One failing criterion decides; one unknown one keeps the standing open."""
    made = option(*kinds)
    for answers in product(ANSWERS, repeat=3):
        alone = {
            ALONE[kind, answer] for kind, answer in zip(kinds, answers, strict=True)
        }
        for worst in (Standing.NOT_SUPPORTED, Standing.CANNOT_TELL, Standing.SUPPORTED):
            if worst in alone:
                break
        assert standing(made, dict(zip(NAMES, answers, strict=True)).get) is worst


def test_an_exclusion_is_turned_round():
    """An exclusion that is met speaks against the option."""
    criterion = option("exclusion").criteria[0]
    assert passes(criterion, {NAMES[0]: "yes"}.get) is NOT_MET
    assert passes(criterion, {NAMES[0]: "no"}.get) is MET
