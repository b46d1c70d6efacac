"""How supported options are ordered: by cited preferences only, never by a score.

A preference puts one option before another for the men whom `when` describes; a
level comparison says that two are not ranked. An option that nothing is put before
stands in the first tier; ties are shown as ties. Options that rest on cohorts alone,
or on no results, stand together below every other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nextline.criterion import Look, Test
from nextline.fact import Fact
from nextline.verdict import Verdict


@dataclass(frozen=True)
class Preference:
    """`first` before `then`, because of `facts`, when `when` is met.

    rules_out: the comparison is also why `then` is not supported, so the reason is
        shown with `first` even when there is nothing left to put after it.
    """

    first: str
    then: str
    when: Test
    says: str
    facts: tuple[Fact, ...]
    rules_out: bool = False


@dataclass(frozen=True)
class Level:
    """`one` and `other` are not ranked, because of `facts`, when `when` is met."""

    one: str
    other: str
    when: Test
    says: str
    facts: tuple[Fact, ...]


LOWER_GROUP = ("cohort", "none")


def in_force(
    preferences: Sequence[Preference], supported: Sequence[str], look: Look
) -> list[Preference]:
    """The preferences between two supported options whose condition is met."""
    return [
        p
        for p in preferences
        if p.first in supported
        and p.then in supported
        and p.when.verdict(look) is Verdict.MET
    ]


def tiers(
    evidence: Mapping[str, str], preferences: Sequence[Preference]
) -> dict[str, int]:
    """The tier of each supported option; `evidence` maps option to its level."""
    ranked = [option for option, level in evidence.items() if level not in LOWER_GROUP]
    tier = {option: _depth(option, ranked, preferences) for option in ranked}
    below = max(tier.values(), default=0) + 1
    return tier | {
        option: below for option, level in evidence.items() if level in LOWER_GROUP
    }


def _depth(
    option: str, ranked: Sequence[str], preferences: Sequence[Preference]
) -> int:
    before = [p.first for p in preferences if p.then == option and p.first in ranked]
    return 1 + max((_depth(one, ranked, preferences) for one in before), default=0)
