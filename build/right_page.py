"""Two reporting checklists, answered: read from docs/right.yml, printed as tables.

Every number of a checklist is covered once, so that no item can be passed over. What
an item asks is told in our words, with how closely its wording was read; it is never
filled in from memory. The links of a row are followed by the test of all links.
"""

import re
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import yaml
from html_parts import table

FILE = Path(__file__).resolve().parent.parent / "docs" / "right.yml"
PARTS = {"RIGHT": 22, "RIGHT-COI&F": 27}
"""The checklists, with the last number of each as its abstract gives it."""
SEEN = {
    "checklist": "",
    "copy": "wording read in a filled-in copy",
    "opening": "only the opening words could be read",
    "section": "the wording could not be read; this is the name of the section",
    "no": "the wording could not be read; this is what the abstract says",
}
FIELDS = ("part", "item", "asks", "answer", "where", "seen")
ITEM = re.compile(r"(\d+)([a-z]?)|(\d+)–(\d+)")
PLACE = re.compile(r"[a-z_/-]+(#[a-z0-9-]+)?")


class RightError(Exception):
    """docs/right.yml cannot be used; the message names the item and the fix."""


@dataclass(frozen=True)
class Row:
    """One item, or several whose wording could not be read."""

    part: str
    item: str
    asks: str
    answer: str
    where: tuple[tuple[str, str], ...]
    seen: str


def tables(root: str = "../") -> str:
    """Both checklists. root: the way from the page to the site's root."""
    parts = []
    for part in PARTS:
        rows = [_cells(row, root) for row in rows_of_file() if row.part == part]
        head = ("Item", "What it asks", "Our answer", "Where")
        parts.append(f"\n\n### {part}" + table(head, rows, label=escape(part)))
    return "".join(parts)


def _cells(row: Row, root: str) -> tuple[str, ...]:
    how = SEEN[row.seen]
    note = f' <span class="nl-note">({how})</span>' if how else ""
    links = ", ".join(
        f'<a href="{_address(place, root)}">{escape(words)}</a>'
        for place, words in row.where
    )
    return (escape(row.item), escape(row.asks) + note, escape(row.answer), links)


def _address(place: str, root: str) -> str:
    page, mark, anchor = place.partition("#")
    file = f"{page}.html" if page.endswith("index") else f"{page}/index.html"
    return f"{root}{file}{mark}{anchor}"


@cache
def rows_of_file() -> tuple[Row, ...]:
    return read(FILE)


def read(path: Path) -> tuple[Row, ...]:
    """The rows of a file, checked one by one and for what they leave out."""
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(found, list) or not found:
        raise RightError(f"{path.name}: expected a list of items")
    rows = tuple(_row(row, number) for number, row in enumerate(found, start=1))
    for part, last in PARTS.items():
        _check_cover(part, last, [row for row in rows if row.part == part])
    return rows


def _row(row: Any, number: int) -> Row:
    if not isinstance(row, dict):
        raise RightError(f"docs/right.yml, entry {number}: expected fields, not text")
    name = f"docs/right.yml, {row.get('part')} {row.get('item')} (entry {number})"
    unknown = sorted(row.keys() - set(FIELDS))
    if unknown:
        raise RightError(f"{name}: unknown field {unknown[0]!r}; use {FIELDS}")
    for field in FIELDS:
        value = row.get(field)
        if field != "where" and not isinstance(value, str):
            raise RightError(f"{name}: {field} is missing or not text; use quotes")
        if not value or not str(value).strip():
            raise RightError(f"{name}: {field} is empty; write 'Not done.' if it is so")
    if row["part"] not in PARTS:
        raise RightError(f"{name}: part is not one of {', '.join(PARTS)}")
    if not ITEM.fullmatch(row["item"]):
        raise RightError(f"{name}: item is neither like 7a nor like 11–12")
    if row["seen"] not in SEEN:
        raise RightError(f"{name}: seen is not one of {', '.join(SEEN)}")
    if "–" in row["item"] and row["seen"] not in ("section", "no"):
        raise RightError(f"{name}: items that were read stand one by one; split them")
    if not isinstance(row["where"], dict) or not all(
        isinstance(words, str) and words and PLACE.fullmatch(str(place))
        for place, words in row["where"].items()
    ):
        raise RightError(f"{name}: where is not like {{methods#grading: Grading}}")
    return Row(**row | {"where": tuple(row["where"].items())})


def _ends(item: str) -> tuple[int, int]:
    """The first and the last number of "7a" or "11–12"."""
    match = ITEM.fullmatch(item)
    assert match, item
    one, _, first, last = match.groups()
    return (int(one), int(one)) if one else (int(first), int(last))


def _check_cover(part: str, last: int, rows: list[Row]) -> None:
    """Every number from 1 to the last once and in order; 7b follows 7a."""
    done, letter = 0, ""
    for row in rows:
        first, end = _ends(row.item)
        own = row.item[-1] if row.item[-1].isalpha() else ""
        new_number = first == done + 1 and own in ("", "a")
        next_letter = first == done and letter and own == chr(ord(letter) + 1)
        if not new_number and not next_letter:
            raise RightError(
                f"docs/right.yml, {part} {row.item}: it cannot follow {done}{letter}; "
                "each item stands once, in order"
            )
        done, letter = end, own
    if done != last:
        raise RightError(
            f"docs/right.yml, {part}: ends at item {done}{letter}; the last is {last}"
        )
