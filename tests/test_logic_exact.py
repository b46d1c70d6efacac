"""A standing is definite if and only if every completion of the unknown gives it.

The completions are written out as whole cases and judged criterion by criterion, so
that nothing here goes through the diagram that is under test.
"""

import json
import random
from itertools import product
from pathlib import Path

import pytest
from nextline.criterion import Meets
from nextline.diagram import diagram
from nextline.inputs import BY_KEY, NO_RESULT
from nextline.options import BY_ID, OPTIONS
from nextline.parse import parse
from nextline.standing import needs, passes, standing
from nextline.verdict import Verdict, every

GOLDEN = Path(__file__).with_name("golden")
PASSING = json.loads((GOLDEN / "passing.json").read_text(encoding="utf-8"))
TRIES, FORGOTTEN = 120, 3


def answers(option, name: str) -> list:
    """Every choice of an input, or numbers on all sides of every limit."""
    item = BY_KEY[name]
    if name == "ecog":
        return list(range(5))
    if item.choices:
        return [value for value, _ in item.choices if value not in NO_RESULT]
    limits = {
        float(leaf.threshold.value)
        for criterion in option.deciding
        for leaf in criterion.test.leaves()
        if isinstance(leaf, Meets) and leaf.name == name
    }
    step = 1 if item.whole else 0.01
    around = {v for one in limits for v in (one - step, one, one + step)}
    return sorted({*around, max(limits) + 5})


def put(case: dict, name: str, value: object) -> dict:
    """The case with this answer; None takes the answer away."""
    if name.startswith("genes."):
        gene = name.removeprefix("genes.")
        return case | {"genes": {**case.get("genes", {}), gene: value}}
    return case | {name: value}


def by_criteria(option, case) -> str:
    verdict = every(passes(criterion, case.look) for criterion in option.deciding)
    assert verdict is not Verdict.UNKNOWN
    return "supported" if verdict is Verdict.MET else "not_supported"


def inputs_of(option) -> list[str]:
    names = [name for c in option.deciding for name in c.reads]
    return [n for n in dict.fromkeys(names) if not n.startswith("prior.")]


def partial_cases(option):
    """Cases with some answers changed at random and some forgotten."""
    chance = random.Random(option.id)
    names = inputs_of(option)
    for _ in range(TRIES):
        case = PASSING["base"] | PASSING["options"][option.id]
        for name in chance.sample(names, k=min(2, len(names))):
            case = put(case, name, chance.choice(answers(option, name)))
        gone = chance.sample(names, k=min(FORGOTTEN, len(names)))
        for name in gone:
            case = put(case, name, None)
        yield case, gone


@pytest.mark.parametrize("name", BY_ID)
def test_the_standing_and_the_needs_are_those_of_all_completions(name):
    """Exact, and no input is asked for that changes nothing, or left out that does."""
    option = BY_ID[name]
    compared = 0
    for case, gone in partial_cases(option):
        if parse(case).problems:
            continue
        judged = {}
        for values in product(*(answers(option, one) for one in gone)):
            whole = case
            for one, value in zip(gone, values, strict=True):
                whole = put(whole, one, value)
            read = parse(whole)
            if not read.problems:  # a case that cannot be is no completion
                judged[values] = by_criteria(option, read)
        if not judged:
            continue  # what is known already contradicts itself
        compared += 1
        found = set(judged.values())
        expected = found.pop() if len(found) == 1 else "cannot_tell"
        assert standing(option, parse(case).look) == expected, (case, judged)
        asked = {
            gone[at]
            for one, other in product(judged, judged)
            if judged[one] != judged[other]
            for at in range(len(gone))
            if one[:at] + one[at + 1 :] == other[:at] + other[at + 1 :]
        }
        assert set(needs(option, parse(case))) == asked, (case, judged)
    assert compared > TRIES / 2


def test_two_open_criteria_can_be_settled_together():
    """Whatever is known of Lu, a PSA rise alone leaves the disease open to it."""
    option = BY_ID["lu_psma"]
    (progressing,) = [c for c in option.deciding if c.id == "progressing"]
    case = PASSING["base"] | {"disease_status": "psa_rise_only"}
    case |= {"prior": [], "prior_complete": None}
    look = parse(case).look
    assert passes(progressing, look) is Verdict.UNKNOWN  # one by one it stays open
    only = type(option)(
        id="only", name="", also_called=(), what="", criteria=(progressing,)
    )
    assert standing(only, look) == "supported"


def test_the_diagrams_are_small():
    """Size is what keeps an answer quick: far below the number of cases."""
    for option in OPTIONS:
        tree = diagram(option)
        assert tree.size < 5 * len(tree.questions), option.id
