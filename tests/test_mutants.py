"""Every way of getting one deciding rule slightly wrong, and that it is noticed.

Each rule of each option is changed in one place: a threshold moved, a comparison
turned or made strict, an answer swapped for another, an input for one like it, "all
of" for "any of", a "not" left out, a criterion dropped or its kind turned. The change
is found when the second typing of the rules (second_reading.py) disagrees somewhere.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from nextline.criterion import AllOf, AnyOf, Is, Meets, Not, variable
from nextline.fact import SENSES
from nextline.history import VARIABLES
from nextline.inputs import BY_KEY, NO_RESULT
from nextline.options import OPTIONS
from nextline.verdict import Verdict
from second_reading import EXCLUSIONS, RULES
from test_second_reading import answers, named

STRICT = {
    "at_least": "more_than",
    "more_than": "at_least",
    "at_most": "less_than",
    "less_than": "at_most",
}
TURNED = {
    "at_least": "less_than",
    "more_than": "at_most",
    "at_most": "more_than",
    "less_than": "at_least",
}
# Changes that mean the same, with the reason: nothing could notice them.
ONLY_ABIRATERONE = (
    "whoever has had a pathway inhibitor and no blocker has had abiraterone, so the "
    "words that say so add nothing but sense"
)
SAME: dict[tuple[str, str, str], str] = {
    ("enzalutamide", "no_arpi_before", "1: 0: 0: with no"): ONLY_ABIRATERONE,
    ("enzalutamide", "no_arpi_before", "1: 0: part 0 left out"): ONLY_ABIRATERONE,
}


def mutants(test) -> Iterator[tuple[str, object]]:
    """The rule with one thing changed, and what was changed."""
    match test:
        case Meets(name=name, threshold=threshold):
            for how, senses in (("turned", TURNED), ("strict", STRICT)):
                sense = senses[threshold.sense]
                assert sense in SENSES
                yield how, Meets(name, replace(threshold, sense=sense))
            step = 1 if name == "ecog" or name.endswith("cycles") else 0.1
            for by in (-step, step):
                moved = replace(threshold, value=round(threshold.value + by, 3))
                yield f"moved {by:+g}", Meets(name, moved)
            for other in like(name):
                yield f"reads {other}", Meets(other, threshold)
        case Is(name=name, values=values):
            for value in values:
                rest = tuple(one for one in values if one != value)
                if rest:
                    yield f"without {value}", Is(name, *rest)
            for value, _ in variable(name).choices:
                if value not in values and value not in NO_RESULT | {"not_given"}:
                    yield f"with {value}", Is(name, *values, value)
                    if len(values) == 1:
                        yield f"{value} instead", Is(name, value)
            for other in like(name):
                yield f"reads {other}", Is(other, *values)
        case Not(part=part):
            yield "not left out", part
            for what, changed in mutants(part):
                yield what, Not(changed)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            kind = type(test)
            if len(parts) > 1:
                yield "all and any", (AnyOf if kind is AllOf else AllOf)(*parts)
            for at, part in enumerate(parts):
                if len(parts) > 1:
                    yield f"part {at} left out", kind(*parts[:at], *parts[at + 1 :])
                for what, changed in mutants(part):
                    yield f"{at}: {what}", kind(*parts[:at], changed, *parts[at + 1 :])


def like(name: str) -> list[str]:
    """Two inputs that could be read by mistake: of its kind and with its answers."""
    item = variable(name)
    among = VARIABLES if name.startswith("prior.") else BY_KEY
    suffix = name.split(".", 2)[2:] if name.startswith("prior.") else []
    found = [
        key
        for key, other in among.items()
        if key != name
        and key != "ecog"
        and other.choices == item.choices
        and other.unit == item.unit
        and (not name.startswith("prior.") or key.split(".", 2)[2:] == suffix)
    ]
    return found[:2] if name != "ecog" else []


def noticed(criterion, rule, text: str) -> bool:
    """The second typing disagrees with the rule somewhere, or cannot be asked."""
    for values in answers(criterion, text):
        try:
            second = bool(rule(values.__getitem__))
        except KeyError:
            return True  # it asks for an input that this rule no longer reads
        if (criterion.test.verdict(values.get) is Verdict.MET) != second:
            return True
    return False


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.id)
def test_every_small_mistake_in_a_rule_is_noticed(option):
    survived, count = [], 0
    for criterion in option.deciding:
        rule = RULES[option.id][criterion.id]
        text = named(rule)
        for what, changed in mutants(criterion.test):
            count += 1
            wrong = replace(criterion, test=changed)
            if not noticed(wrong, rule, text):
                survived.append((option.id, criterion.id, what))
    assert count
    assert set(survived) == {key for key in SAME if key[0] == option.id}


def test_a_dropped_criterion_or_a_turned_kind_is_noticed():
    """The second typing names every criterion, and which of them exclude."""
    assert {(o.id, c.id) for o in OPTIONS for c in o.deciding} == {
        (option, one) for option, rules in RULES.items() for one in rules
    }
    assert {
        (o.id, c.id) for o in OPTIONS for c in o.deciding if c.kind == "exclusion"
    } == EXCLUSIONS
