"""What a body says of an option, and when bodies disagree.

A conflict is computed, never written: an option is in conflict when, for the same
man, at least one body's position speaks for it and at least one against it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from nextline.criterion import Look, Test
from nextline.fact import Fact
from nextline.option import Funding, LabelPosition, Option
from nextline.verdict import Verdict

Stance = Literal["for", "against"]


@dataclass(frozen=True)
class Position:
    """One body's position on one option, for the men whom `when` describes."""

    option: str
    body: str
    stance: Stance
    when: Test
    fact: Fact
    since: date | None = None
    until: date | None = None


def stances(
    option: Option, positions: Sequence[Position], look: Look, as_of: date
) -> list[dict[str, object]]:
    """Every position that can be told for this man on this day."""
    found: list[dict[str, object]] = []
    for label in option.labels:
        if in_force(label, as_of):
            inside = _covers(label.when, look)
            if inside is not Verdict.UNKNOWN:
                stance = "for" if inside is Verdict.MET else "against"
                words = "within the label" if stance == "for" else "outside the label"
                found.append(
                    _row(f"{label.body} label", stance, words, label.fact, as_of)
                )
    for funding in option.funding:
        if not in_force(funding, as_of):
            continue
        funded = _covers(funding.when, look)
        if funded is not Verdict.UNKNOWN:
            stance = "for" if funded is Verdict.MET else "against"
            words = "funded" if stance == "for" else "not funded"
            found.append(_row(funding.body, stance, words, funding.fact, as_of))
    found += [
        _row(
            position.body,
            position.stance,
            "supports it" if position.stance == "for" else "does not support it",
            position.fact,
            as_of,
        )
        for position in positions
        if position.option == option.id
        and in_force(position, as_of)
        and _written(position, as_of)
        and position.when.verdict(look) is Verdict.MET
    ]
    return found


def label_verdicts(
    option: Option, jurisdictions: Sequence[str], look: Look, as_of: date
) -> dict[str, str]:
    """Within, outside or cannot tell, for each jurisdiction on this day.

    Without a label text that was read for the jurisdiction, it cannot be told.
    """
    found = dict.fromkeys(jurisdictions, "cannot_tell")
    for label in option.labels:
        if in_force(label, as_of):
            found[label.jurisdiction] = told(label.when, look, "within", "outside")
    return found


def told(when: Test | None, look: Look, yes: str, no: str) -> str:
    """Whether a label or a funding rule covers him, in the words of the answer."""
    words = {Verdict.MET: yes, Verdict.NOT_MET: no, Verdict.UNKNOWN: "cannot_tell"}
    return words[_covers(when, look)]


def _covers(when: Test | None, look: Look) -> Verdict:
    return Verdict.NOT_MET if when is None else when.verdict(look)


def in_force(dated: LabelPosition | Position | Funding, as_of: date) -> bool:
    """Stated on that day, by a source that has not been withdrawn or replaced."""
    since, until = dated.since, dated.until
    return (
        (since is None or since <= as_of)
        and (until is None or as_of < until)
        and any(cite.source.supports(as_of) for cite in dated.fact.cites)
    )


def _written(position: Position, as_of: date) -> bool:
    """A document of a later day says nothing yet on this one."""
    days = [cite.source.first_day for cite in position.fact.cites]
    return any(day is None or day <= as_of for day in days)


def _row(
    body: str, stance: str, words: str, fact: Fact, as_of: date
) -> dict[str, object]:
    cite = fact.cites[0]
    said_on = fact.since.isoformat() if fact.since else cite.source.as_of or None
    return {
        "body": body,
        "stance": stance,
        "words": words,
        "position": fact.text,
        "as_of": said_on,
        "source": cite.to_dict(as_of),
        "link_only": cite.source.link_only,
    }
