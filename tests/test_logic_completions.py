"""Ten thousand random partial cases against every way of completing them.

The completions are written out as whole cases, those that cannot be are dropped, and
each is judged criterion by criterion: nothing goes through the diagram under test.
"""

import json
from itertools import product
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nextline.case import Case
from nextline.clashes import clashing
from nextline.criterion import Meets
from nextline.history import AGENTS, OUTCOMES, RESPONSES, SETTINGS, Treatment
from nextline.inputs import BY_KEY, NO_RESULT
from nextline.options import BY_ID, OPTIONS
from nextline.parse import parse
from nextline.standing import needs, passes, standing
from nextline.verdict import Verdict, every

GOLDEN = Path(__file__).with_name("golden")
PASSING = json.loads((GOLDEN / "passing.json").read_text(encoding="utf-8"))
CASES = 10_000


def leaves(option):
    return [leaf for c in option.deciding for leaf in c.test.leaves()]


def answers(option, name: str) -> list:
    """Every choice, or a number on each side of and on every limit."""
    item = BY_KEY[name]
    if name == "ecog":
        return [0, 1, 2, 3, 4]
    if item.choices:
        return [value for value, _ in item.choices if value not in NO_RESULT]
    limits = {
        float(leaf.threshold.value)
        for leaf in leaves(option)
        if isinstance(leaf, Meets) and leaf.name == name
    }
    step = 1 if item.whole else 0.01
    return sorted({v for one in limits for v in (one - step, one, one + step)})


READS = {o.id: list(dict.fromkeys(leaf.name for leaf in leaves(o))) for o in OPTIONS}
INPUTS = {
    o: [n for n in names if not n.startswith("prior.")] for o, names in READS.items()
}
DRUGS = {
    o: sorted({n.split(".")[1] for n in names if n.startswith("prior.")})
    for o, names in READS.items()
}
BASES = {o: parse(PASSING["base"] | PASSING["options"][o]) for o in BY_ID}


def courses(option, drug: str) -> list[Treatment]:
    """Every course of a drug that the option can tell apart, and more."""
    read = {n.split(".")[2] for n in READS[option.id] if n.startswith(f"prior.{drug}.")}
    outcomes = OUTCOMES if {"outcome", "progressed"} & read else [None]
    responses = RESPONSES if "best_response" in read else [None]
    doses = [2, 5, 6, 7] if "cycles" in read else [None]
    places = SETTINGS if "resistant" in read else [None]
    return [
        Treatment(drug, setting=s, outcome=o, cycles=c, best_response=r)
        for s, o, c, r in product(places, outcomes, doses, responses)
    ]


@st.composite
def partial(draw):
    """An option, a case with some answers changed, and what is then forgotten."""
    option = BY_ID[draw(st.sampled_from(sorted(BY_ID)))]
    base = BASES[option.id]
    known = dict(base.known)
    names = INPUTS[option.id]
    for name in draw(st.lists(st.sampled_from(names), max_size=3, unique=True)):
        known[name] = draw(st.sampled_from(answers(option, name)))
    gone = draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
    drugs = DRUGS[option.id]
    drug = draw(st.sampled_from(drugs)) if drugs and draw(st.booleans()) else None
    return option, known, base.prior, gone, drug


def whole_cases(option, known, prior, gone, drug):
    """Every way of answering what was forgotten, as far as it can be true."""
    kept = {k: v for k, v in known.items() if k not in gone and k != "prior_complete"}
    others = tuple(entry for entry in prior if entry.agent != drug)
    never = frozenset(AGENTS) - {entry.agent for entry in prior}
    histories = [(prior, never)]
    if drug:
        histories = [(others, never | {drug})]
        histories += [((*others, one), never - {drug}) for one in courses(option, drug)]
    for values in product(*(answers(option, name) for name in gone)):
        for entries, absent in histories:
            told = kept | dict(zip(gone, values, strict=True))
            case = Case(told, entries, never=absent)
            closed = told | {"prior_complete": "yes"}
            if not any(clashing(closed, entries)) and agrees(case, told):
                yield values, case


def agrees(case: Case, told) -> bool:
    """What follows by meaning does not contradict what was answered."""
    return all(case.look(name) == value for name, value in told.items())


def judged(option, case) -> bool:
    verdict = every(passes(criterion, case.look) for criterion in option.deciding)
    assert verdict is not Verdict.UNKNOWN
    return verdict is Verdict.MET


@given(partial())
@settings(
    max_examples=CASES,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_the_standing_is_that_of_all_completions(drawn):
    option, known, prior, gone, drug = drawn
    found: dict[tuple, set[bool]] = {}
    for values, case in whole_cases(option, known, prior, gone, drug):
        found.setdefault(values, set()).add(judged(option, case))
    if not found:
        return  # what is known contradicts itself
    never = frozenset(AGENTS) - {entry.agent for entry in prior}
    left = {k: v for k, v in known.items() if k not in gone and k != "prior_complete"}
    entries = tuple(entry for entry in prior if entry.agent != drug)
    case = Case(left, entries, never=never - {drug} if drug else never)
    both = {one for outcomes in found.values() for one in outcomes}
    expected = (
        "cannot_tell" if len(both) == 2 else ("not_supported", "supported")[both.pop()]
    )
    assert standing(option, case.look) == expected
    if drug is None:
        asked = {
            gone[at]
            for one, other in product(found, found)
            if found[one] != found[other]
            for at in range(len(gone))
            if one[:at] + one[at + 1 :] == other[:at] + other[at + 1 :]
        }
        assert set(needs(option, case)) == asked
