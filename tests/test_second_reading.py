"""Every deciding rule, typed twice: once in the options, once in second_reading.py.

The second typing was made from the evidence rows by somebody who had not seen the
first. Each rule is compared over all answers that either typing can tell apart, so a
slip of a finger, a turned comparison or a wrong input in one of them is a failure.
"""

import inspect
import re
from itertools import combinations, product

import pytest
from nextline.cells import questions
from nextline.criterion import Meets, variable
from nextline.history import NOT_GIVEN
from nextline.inputs import NO_RESULT
from nextline.options import OPTIONS
from nextline.verdict import Verdict
from second_reading import RULES

MOST = 200_000
"""Beyond so many ways of answering one rule, agents are compared two at a time."""


def test_every_rule_was_read_twice():
    assert {o.id: {c.id for c in o.deciding} for o in OPTIONS} == {
        name: set(rules) for name, rules in RULES.items()
    }


def named(rule) -> str:
    """The text of a rule with the numbers that it was made with."""
    kept = [cell.cell_contents for cell in rule.__closure__ or ()]
    text = " ".join(str(one) for one in kept if isinstance(one, int | float))
    inner = [one for one in kept if callable(one)]
    return " ".join([inspect.getsource(rule), text, *map(named, inner)])


def numbers(name: str, leaves, text: str) -> list[float]:
    """On, just below and just above every number that either typing names."""
    item = variable(name)
    limits = {float(leaf.threshold.value) for leaf in leaves if isinstance(leaf, Meets)}
    limits |= {float(one) for one in re.findall(r"\d+(?:\.\d+)?", text)}
    step = 1.0 if name == "ecog" or item.whole or name.endswith("cycles") else 0.01
    values = {v for one in limits for v in (one - step, one, one + step)}
    lowest, highest = (0, 4) if name == "ecog" else (item.lowest, item.highest)
    return sorted({*(v for v in values if lowest <= v <= highest), lowest, highest})


def answers(criterion, text: str):
    """Every way of answering what the criterion reads, as complete answers."""
    asked = list(questions(criterion.test.leaves()))
    parts = []
    for question in asked:
        if question.agent is None:
            name = question.names[0]
            if variable(name).is_number or name == "ecog":
                values = numbers(name, question.leaves, text)
            else:
                values = [v for v, _ in variable(name).choices if v not in NO_RESULT]
            parts.append([{name: value} for value in values])
        else:
            parts.append(list(courses(question, text)))
    total = 1
    for part in parts:
        total *= len(part)
    for combination in product(*parts) if total <= MOST else two_at_a_time(parts):
        yield {name: value for one in combination for name, value in one.items()}


def two_at_a_time(parts):
    """Where one rule asks of many agents alike: every pair, beside none and beside all.

    Their answers are joined by one "any of", so what a third one adds is seen in pairs.
    """
    for rest in ([part[0] for part in parts], [part[-1] for part in parts]):
        for one, other in combinations(range(len(parts)), 2):
            for here, there in product(parts[one], parts[other]):
                values = [*rest]
                values[one], values[other] = here, there
                yield values


def courses(question, text: str):
    agent = question.agent
    yield {agent + suffix: value for suffix, value in NOT_GIVEN.items()}
    parts = []
    for name in question.names:
        if name == agent:
            continue
        if variable(name).is_number:
            own = [leaf for leaf in question.leaves if leaf.name == name]
            values = numbers(name, own, text)
        else:
            values = [v for v, _ in variable(name).choices if v != "not_given"]
        parts.append([(name, value) for value in values])
    for combination in product(*parts):
        yield {agent: "yes"} | dict(combination)


@pytest.mark.parametrize(
    ("option", "criterion"),
    [(o, c) for o in OPTIONS for c in o.deciding],
    ids=lambda thing: thing.id,
)
def test_both_readings_agree(option, criterion):
    rule = RULES[option.id][criterion.id]
    text = named(rule)
    seen = set()
    for values in answers(criterion, text):
        first = criterion.test.verdict(values.get)
        assert first is not Verdict.UNKNOWN, values
        second = bool(rule(values.__getitem__))
        assert (first is Verdict.MET) == second, values
        seen.add(second)
    assert seen == {True, False}
