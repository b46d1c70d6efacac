"""What a source is, and how a fact points into one.

Only the vocabulary lives here; the register itself is `nextline.sources`.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Kind = Literal[
    "label",  # a product label or its summary of product characteristics
    "regulator",  # a regulator's notice outside a label
    "trial",  # a randomised trial
    "cohort",  # a single-arm or retrospective series
    "guideline",  # a society's guideline, consensus or procedure document
    "funding",  # a payer's decision
    "registry",  # a trial register entry without results
    "standard",  # a grading or measurement standard (CTCAE, PCWG)
    "own",  # Nextline's own scope statement; never evidence
]
Jurisdiction = Literal["us", "eu", "uk_england"]
Seen = Literal["primary", "secondary", "not_read"]
State = Literal["in_force", "past_check_by", "superseded", "withdrawn"]

CHECKED_ON = date(2026, 11, 22)
"""The day on which the sources of this ruleset were last looked at together."""

CHECK_EVERY: dict[Kind, timedelta] = {
    "label": timedelta(days=183),
    "regulator": timedelta(days=183),
    "funding": timedelta(days=183),
    "registry": timedelta(days=183),
    "guideline": timedelta(days=183),
    "trial": timedelta(days=366),
    "cohort": timedelta(days=366),
    "standard": timedelta(days=731),
    "own": timedelta(days=366),
}
"""How long a look lasts before the source is due again: our policy, no clinical rule.
What can change any day (labels, funding, guidelines, open trials) is due twice a year.
"""


@dataclass(frozen=True, eq=False)
class Source:
    """One document.

    key: the same key as in docs/references.bib.
    name: the short name shown beside a number.
    kind: what sort of document it is (see `Kind`).
    body: who speaks ("FDA", "EMA", "NICE", "ASCO" …); empty for trials.
    as_of: the date of the text that was read, as far as it is known: "2016",
        "2016-07" or "2016-04-27"; empty when no date was seen.
    seen: "primary" when the document, its abstract or its register text was
        read; "secondary" when only another page that reports it was read;
        "not_read" when it is known to exist and was not found. What rests on a
        document that was not read is shown as not verified and drives no rule.
    link_only: its content may be named and linked, never quoted or encoded.
    superseded_on, withdrawn_on: from that day it supports nothing.
    checked_on: the day on which it was last looked at.
    """

    key: str
    name: str
    kind: Kind
    seen: Seen
    body: str = ""
    jurisdiction: Jurisdiction | None = None
    as_of: str = ""
    link_only: bool = False
    superseded_on: date | None = None
    withdrawn_on: date | None = None
    checked_on: date = CHECKED_ON

    @property
    def check_by(self) -> date:
        """The last day on which the look at it counts as recent."""
        return self.checked_on + CHECK_EVERY[self.kind]

    @property
    def first_day(self) -> date | None:
        """The first day of the date of its text; None when no date was seen."""
        if not self.as_of:
            return None
        year, month, day = (*map(int, self.as_of.split("-")), 1, 1)[:3]
        return date(year, month, day)

    def state(self, as_of: date) -> State:
        """Withdrawn or superseded (it supports nothing), due for a look, or in force.

        A source is never due on a day before it was looked at.
        """
        if self.withdrawn_on and self.withdrawn_on <= as_of:
            return "withdrawn"
        if self.superseded_on and self.superseded_on <= as_of:
            return "superseded"
        return "past_check_by" if as_of > self.check_by else "in_force"

    def supports(self, as_of: date) -> bool:
        return self.state(as_of) in ("in_force", "past_check_by")

    def at(self, place: str, *, seen: Seen | None = None) -> "Cite":
        """Point at a place in this source: a section, table, page or abstract."""
        return Cite(self, place, seen or self.seen)


@dataclass(frozen=True, eq=False)
class Cite:
    """A located source: where in it, and how closely that place was read."""

    source: Source
    place: str
    seen: Seen

    def to_dict(self, as_of: date | None = None) -> dict[str, str]:
        """As an answer carries it; `state` only when it is not simply in force."""
        row = {
            "key": self.source.key,
            "name": self.source.name,
            "at": self.place,
            "seen": self.seen,
        }
        state = self.source.state(as_of) if as_of else "in_force"
        return row if state == "in_force" else row | {"state": state}
