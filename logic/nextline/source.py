"""What a source is, and how a fact points into one.

Only the vocabulary lives here; the register itself is `nextline.sources`.
"""

from dataclasses import dataclass
from datetime import date
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
Seen = Literal["primary", "secondary"]


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
        read; "secondary" when only another page that reports it was read.
    link_only: its content may be named and linked, never quoted or encoded.
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

    def at(self, place: str, *, seen: Seen | None = None) -> "Cite":
        """Point at a place in this source: a section, table, page or abstract."""
        return Cite(self, place, seen or self.seen)


@dataclass(frozen=True, eq=False)
class Cite:
    """A located source: where in it, and how closely that place was read."""

    source: Source
    place: str
    seen: Seen

    def to_dict(self) -> dict[str, str]:
        return {
            "key": self.source.key,
            "name": self.source.name,
            "at": self.place,
            "seen": self.seen,
        }
