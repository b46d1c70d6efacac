"""The three verdicts and how they combine (Kleene's strong three-valued logic).

    and      met      unknown  not met        or       met   unknown  not met
    met      met      unknown  not met        met      met   met      met
    unknown  unknown  unknown  not met        unknown  met   unknown  unknown
    not met  not met  not met  not met        not met  met   unknown  not met

Unknown is never read as no: an unknown requirement does not fail, and an unknown
exclusion does not pass.
"""

from collections.abc import Iterable
from enum import StrEnum


class Verdict(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, known: bool | None) -> "Verdict":
        """True, False or None (not known) as a verdict."""
        if known is None:
            return cls.UNKNOWN
        return cls.MET if known else cls.NOT_MET


def every(verdicts: Iterable[Verdict]) -> Verdict:
    """Met when all are met; not met as soon as one is not."""
    answer = Verdict.MET
    for verdict in verdicts:
        if verdict is Verdict.NOT_MET:
            return verdict
        if verdict is Verdict.UNKNOWN:
            answer = verdict
    return answer


def some(verdicts: Iterable[Verdict]) -> Verdict:
    """Met as soon as one is met; not met when none can be."""
    return opposite(every(opposite(verdict) for verdict in verdicts))


def opposite(verdict: Verdict) -> Verdict:
    """Not: unknown stays unknown."""
    return {
        Verdict.MET: Verdict.NOT_MET,
        Verdict.NOT_MET: Verdict.MET,
        Verdict.UNKNOWN: Verdict.UNKNOWN,
    }[verdict]
