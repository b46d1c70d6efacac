"""Review is data: who signed which content of which page, in docs/reviews.yml.

A page says "Not reviewed by a clinician" unless an entry carries the fingerprint of
exactly the content that is shown; one character changed and the entry lapses.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).resolve().parent.parent / "docs" / "reviews.yml"
FIELDS = ("page", "reviewer", "role", "interests", "date", "content")
NOBODY = "Not reviewed by a clinician"


class ReviewError(Exception):
    """docs/reviews.yml is wrong; the message names the entry, the field and the fix."""


@dataclass(frozen=True)
class Review:
    """One signature: a person, a day, and the fingerprint of what was read."""

    page: str
    reviewer: str
    role: str
    interests: str
    date: date
    content: str


def fingerprint(html: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of a page's content."""
    return hashlib.sha256(html.encode()).hexdigest()[:16]


@cache
def reviews(file: Path = FILE) -> tuple[Review, ...]:
    """Every signature on file."""
    rows = yaml.safe_load(file.read_text(encoding="utf-8")) or []
    return tuple(_review(number, row) for number, row in enumerate(rows, 1))


def _review(number: int, row: dict[str, object]) -> Review:
    missing = [name for name in FIELDS if not row.get(name)]
    unknown = [name for name in row if name not in FIELDS]
    if missing or unknown:
        raise ReviewError(
            f"docs/reviews.yml, entry {number}: missing {missing or 'nothing'}, "
            f"unknown {unknown or 'nothing'}; an entry has {', '.join(FIELDS)}"
        )
    if not isinstance(row["date"], date):
        raise ReviewError(
            f"docs/reviews.yml, entry {number}: date {row['date']!r} is not a day; "
            "write it as 2027-01-31"
        )
    words = {name: str(row[name]) for name in FIELDS if name != "date"}
    return Review(**words, date=row["date"])


def status(page: str, content: str, signed: tuple[Review, ...]) -> str:
    """What a page says of its review.

    content: the fingerprint of what the page shows now.
    """
    entries = [one for one in signed if one.page == page]
    if not entries:
        return NOBODY
    last = max(entries, key=lambda one: one.date)
    if last.content != content:
        return f"Not reviewed since {last.date:%d %b %Y} (content changed)"
    return (
        f"Reviewed by {last.reviewer}, {last.role}, on {last.date:%d %b %Y}; "
        f"interests: {last.interests}"
    )
