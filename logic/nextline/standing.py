"""An option's standing, and what would change it.

supported: every indication and requirement is met and no exclusion is.
not_supported: an indication or requirement is not met, or an exclusion is.
cannot_tell: neither, until something that is not known becomes known.
"""

from collections.abc import Iterator
from enum import StrEnum

from nextline.answering import answered
from nextline.case import Case, Value
from nextline.criterion import Criterion, Is, Look, Meets, variable
from nextline.diagram import SUPPORTED, diagram
from nextline.inputs import NO_RESULT
from nextline.option import Option
from nextline.verdict import Verdict, opposite


class Standing(StrEnum):
    SUPPORTED = "supported"
    CANNOT_TELL = "cannot_tell"
    NOT_SUPPORTED = "not_supported"


def passes(criterion: Criterion, look: Look) -> Verdict:
    """Met when the criterion speaks for the option: an exclusion is turned round."""
    verdict = criterion.test.verdict(look)
    return opposite(verdict) if criterion.kind == "exclusion" else verdict


def standing(option: Option, look: Look) -> Standing:
    """Exact: definite if and only if every completion of the unknown gives it.

    Combining the verdicts of the criteria would not do: two that read the same unknown
    input can be open one by one and settled together.
    """
    tree = diagram(option)
    found = tree.reachable(tree.open_cells(look))
    if len(found) == 2:
        return Standing.CANNOT_TELL
    return Standing.SUPPORTED if SUPPORTED in found else Standing.NOT_SUPPORTED


def needs(option: Option, case: Case) -> tuple[str, ...]:
    """The unknown inputs that can still change the standing, no more and no less."""
    return tuple(diagram(option).deciding_names(case.look))


def other_answers(option: Option, name: str) -> Iterator[Value]:
    """One answer for each way this option can read the input.

    Of a number: the value at each threshold and one on its other side, the nearest
    that is written with the threshold's own decimals and one more.
    """
    leaves = [
        leaf
        for criterion in option.deciding
        for leaf in criterion.test.leaves()
        if leaf.name == name
    ]
    if any(isinstance(leaf, Is) for leaf in leaves):
        for choice, _ in variable(name).choices:
            if choice not in NO_RESULT:
                yield choice
    values: set[float] = set()
    for leaf in leaves:
        if isinstance(leaf, Meets):
            limit = float(leaf.threshold.value or 0)
            step = 1.0 if _counts(name) else 0.1
            above = leaf.threshold.sense in ("at_most", "more_than")
            values |= {limit, round(limit + step if above else limit - step, 2)}
    for value in sorted(values):
        yield int(value) if _counts(name) else value


def _counts(name: str) -> bool:
    return name == "ecog" or name.endswith(".cycles")


def would_change(option: Option, case: Case) -> list[dict[str, Value]]:
    """Each single answer that would give the option another standing."""
    now = standing(option, case.look)
    found: list[dict[str, Value]] = []
    for name in dict.fromkeys(n for c in option.deciding for n in c.reads):
        for value in other_answers(option, name):
            other = None if value == case.look(name) else answered(case, name, value)
            if other is None:
                continue
            then = standing(option, other.look)
            if then is not now:
                found.append({"field": name, "to": value, "standing": then.value})
    return found
