"""An option's standing, and which unknown inputs it waits for.

supported: every indication and requirement is met and no exclusion is.
not_supported: an indication or requirement is not met, or an exclusion is.
cannot_tell: neither, until something that is not known becomes known.
"""

from enum import StrEnum

from nextline.case import Case
from nextline.criterion import Criterion, Look
from nextline.diagram import SUPPORTED, diagram
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
    """Exact: definite if and only if every possible completion of the unknown gives it.

    Combining the verdicts of the criteria would not do: two that read the same unknown
    input can be open one by one and settled together.
    """
    return of(diagram(option).reachable(look))


def of(found: frozenset[int]) -> Standing:
    """The standing when these ends of the diagram can still be reached."""
    if len(found) != 1:
        return Standing.CANNOT_TELL
    return Standing.SUPPORTED if SUPPORTED in found else Standing.NOT_SUPPORTED


def needs(option: Option, case: Case) -> tuple[str, ...]:
    """The unknown inputs that can still change the standing, no more and no less."""
    return tuple(diagram(option).deciding_names(case.look))
