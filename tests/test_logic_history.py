"""What may be read from the list of treatments, and what may not."""

from itertools import permutations

import pytest
from nextline.history import AGENTS, VARIABLES
from nextline.parse import parse

SENSITIVE, RESISTANT = "castration_sensitive", "castration_resistant"
SUFFIXES = (
    "", ".progressed", ".resistant", ".outcome", ".best_response", ".cycles",
    ".months_on", ".months_since_last",
)  # fmt: skip


def read(*courses: dict, complete: bool = False) -> dict[str, object]:
    """What is known of docetaxel, by suffix; what is not known is left out."""
    prior = [{"agent": "docetaxel", **course} for course in courses]
    case = parse({"prior": prior} | ({"prior_complete": "yes"} if complete else {}))
    assert not case.problems
    known = {suffix: case.look(f"prior.docetaxel{suffix}") for suffix in SUFFIXES}
    return {suffix: value for suffix, value in known.items() if value is not None}


def test_every_variable_is_tried():
    """A new variable gets its rows here."""
    assert set(VARIABLES) == {f"prior.{a}{s}" for a in AGENTS for s in SUFFIXES}


def test_not_listed():
    """Not listed is not known, and "not given" only if the list is complete."""
    assert read() == {}
    assert read(complete=True) == {
        "": "no",
        ".progressed": "no",
        ".resistant": "no",
        ".outcome": "not_given",
        ".best_response": "not_given",
        ".cycles": 0,
    }


@pytest.mark.parametrize("complete", [True, False])
def test_listed_and_nothing_more(complete):
    """Given, and nothing else is known: no answer is assumed."""
    assert read({}, complete=complete) == {"": "yes"}


@pytest.mark.parametrize(
    ("outcome", "progressed"),
    [
        ("ongoing", "no"),
        ("completed_without_progression", "no"),
        ("progressed_on", "yes"),
        ("progressed_after", "yes"),
        ("stopped_for_toxicity", "no"),
    ],
)
def test_outcome(outcome, progressed):
    """Progression during or after it, and nothing else, is progression."""
    assert read({"outcome": outcome}) == {
        "": "yes",
        ".outcome": outcome,
        ".progressed": progressed,
    }


@pytest.mark.parametrize(
    ("courses", "known"),
    [
        # The last course gives the outcome; any progression counts.
        (
            [{"outcome": "progressed_on"}, {"outcome": "ongoing"}],
            {".outcome": "ongoing", ".progressed": "yes"},
        ),
        (
            [{"outcome": "ongoing"}, {"outcome": "progressed_on"}],
            {".outcome": "progressed_on", ".progressed": "yes"},
        ),
        ([{"outcome": "progressed_on"}, {}], {".progressed": "yes"}),
        (
            [{}, {"outcome": "stopped_for_toxicity"}],
            {".outcome": "stopped_for_toxicity"},
        ),
        # Castration-resistant once is enough; "no" needs every setting.
        ([{"setting": SENSITIVE}, {"setting": RESISTANT}], {".resistant": "yes"}),
        ([{"setting": RESISTANT}, {}], {".resistant": "yes"}),
        ([{"setting": SENSITIVE}, {"setting": SENSITIVE}], {".resistant": "no"}),
        ([{"setting": SENSITIVE}, {}], {}),
        # Doses add up, if all are known.
        ([{"cycles": 4}, {"cycles": 2}], {".cycles": 6}),
        ([{"cycles": 4}, {}], {}),
        # The last dose is the most recent one, in whatever order they are listed.
        (
            [{"months_since_last": 20}, {"months_since_last": 3}],
            {".months_since_last": 3},
        ),
        (
            [{"months_since_last": 3}, {"months_since_last": 20}],
            {".months_since_last": 3},
        ),
        ([{"months_since_last": 3}, {}], {}),
        # Any halving of the PSA counts; otherwise the last response.
        (
            [{"best_response": "psa50"}, {"best_response": "none"}],
            {".best_response": "psa50"},
        ),
        ([{"best_response": "psa50"}, {}], {".best_response": "psa50"}),
        (
            [{"best_response": "stable"}, {"best_response": "none"}],
            {".best_response": "none"},
        ),
        ([{"best_response": "none"}, {}], {}),
    ],
    ids=str,
)
def test_several_courses(courses, known):
    """Two courses of one drug: nothing is claimed that one unknown could change."""
    assert read(*courses) == {"": "yes", **known}


def test_other_drugs_say_nothing():
    """What was given before or after another drug does not change what is read."""
    entries = [
        {"agent": "docetaxel", "outcome": "progressed_after", "cycles": 6},
        {"agent": "lu_psma", "outcome": "ongoing", "cycles": 2},
        {"agent": "adt", "setting": SENSITIVE},
    ]
    found = {
        tuple(parse({"prior": list(order)}).look(name) for name in VARIABLES)
        for order in permutations(entries)
    }
    assert len(found) == 1
