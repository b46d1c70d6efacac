"""The glossary: read from docs/glossary.yml, as a page, as tooltips, and for search.

Nothing here is clinical. A term has one meaning and one group of names; a name that
stood under two terms would send search to the wrong one, so it stops the build.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import yaml
from html_parts import table

FILE = Path(__file__).resolve().parent.parent / "docs" / "glossary.yml"
FIELDS = frozenset({"term", "full", "also", "means", "tooltip"})
LONGEST = 20
"""Words that a meaning may have: a definition is read in one breath."""
# A digit may be part of a name (BRCA2, lutetium-177), but not a number by itself.
NUMBER = re.compile(r"(?<![\w-])[\d.,]+(?![\w-])")


class GlossaryError(Exception):
    """The glossary cannot be used; the message names the term and the fix."""


@dataclass(frozen=True)
class Term:
    """One term.

    full: what an abbreviation stands for; empty for a word.
    also: its other names and spellings, brand names included.
    means: one sentence.
    tooltip: it may be marked as an abbreviation wherever it stands in running text.
    """

    term: str
    means: str
    full: str = ""
    also: tuple[str, ...] = ()
    tooltip: bool = False

    @property
    def id(self) -> str:
        """The anchor of its row."""
        return "term-" + re.sub(r"[^a-z0-9]+", "-", same(self.term)).strip("-")

    @property
    def names(self) -> tuple[str, ...]:
        """The term, what it stands for, and every other name."""
        return tuple(name for name in (self.term, self.full, *self.also) if name)


def same(name: str) -> str:
    """A name without case, raised figures or odd spaces: two alike are one name."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@cache
def terms() -> tuple[Term, ...]:
    """Every term, in the order of the file."""
    return read(FILE)


def read(path: Path) -> tuple[Term, ...]:
    """The terms of a file, checked one by one and against each other."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(rows, list) or not rows:
        raise GlossaryError(f"{path.name}: expected a list of terms")
    found = tuple(_term(row, number) for number, row in enumerate(rows, start=1))
    _check_names(found)
    return found


def _term(row: Any, number: int) -> Term:
    if not isinstance(row, dict) or not isinstance(row.get("term"), str):
        raise GlossaryError(f"glossary, entry {number}: write 'term: …' as text")
    name = row["term"]

    def wrong(what: str) -> GlossaryError:
        return GlossaryError(f"glossary, {name!r}: {what}")

    unknown = sorted(row.keys() - FIELDS)
    if unknown:
        raise wrong(f"unknown field {unknown[0]!r}; use {', '.join(sorted(FIELDS))}")
    for field in ("means", "full"):
        if not isinstance(row.get(field, ""), str):
            raise wrong(f"{field} is not text; put it in quotes")
    also = row.get("also", [])
    if not isinstance(also, list) or not all(isinstance(one, str) for one in also):
        raise wrong("also is not a list of texts; write also: [one, another]")
    if not isinstance(row.get("tooltip", False), bool):
        raise wrong("tooltip is neither true nor false")
    made = Term(
        term=name,
        means=row.get("means", "").strip(),
        full=row.get("full", ""),
        also=tuple(also),
        tooltip=row.get("tooltip", False),
    )
    fault = _fault(made)
    if fault:
        raise wrong(fault)
    return made


def _fault(term: Term) -> str:
    """What is wrong with a term by itself, with the fix; empty when nothing is."""
    words = term.means.split()
    if not words:
        return "means is missing; write one sentence that says what it is"
    if not term.means.endswith(".") or ". " in term.means:
        return "means is not one sentence; write one, with a full stop at its end"
    if len(words) > LONGEST:
        return f"means has {len(words)} words; shorten it to {LONGEST}"
    number = NUMBER.search(term.means.rstrip("."))
    if number:
        return f"means holds the number {number.group()}; numbers live in facts"
    if term.tooltip and not term.full:
        return "a tooltip needs what the abbreviation stands for; give full"
    if term.tooltip and (len(term.term) < 3 or term.term.islower()):
        return "too short or too ordinary to be marked everywhere; drop tooltip"
    return ""


def _check_names(found: tuple[Term, ...]) -> None:
    """No term twice, no name twice in a term, no name under two terms."""
    owner: dict[str, Term] = {}
    ids: dict[str, Term] = {}
    for term in found:
        twice = {name for name in term.names if term.names.count(name) > 1}
        if twice:
            raise GlossaryError(
                f"glossary, {term.term!r}: {min(twice)!r} stands there twice; drop one"
            )
        for name in term.names:
            other = owner.setdefault(same(name), term)
            if other is not term:
                raise GlossaryError(
                    f"glossary, {term.term!r}: {name!r} also stands under "
                    f"{other.term!r}; keep it under one of the two"
                )
        other = ids.setdefault(term.id, term)
        if other is not term:
            raise GlossaryError(
                f"glossary, {term.term!r}: its anchor {term.id!r} is that of "
                f"{other.term!r}; reword one of the two"
            )


def page() -> str:
    """The glossary as a table, by the alphabet, with an anchor for each term."""
    rows = []
    for one in sorted(terms(), key=lambda term: _letters(term.term)):
        full = f"<br>{escape(one.full)}" if one.full else ""
        also = escape(", ".join(one.also))
        note = f'<br><span class="nl-note">Also: {also}</span>' if also else ""
        rows.append(
            (
                f'<dfn id="{one.id}">{escape(one.term)}</dfn>{full}',
                f"{escape(one.means)}{note}",
            )
        )
    return table(("Term", "What it means"), rows, label="Glossary")


def _letters(name: str) -> str:
    """Sorts ¹⁷⁷Lu-PSMA under its first letter."""
    return same(name).lstrip("0123456789")


def abbreviations() -> str:
    """Definitions for Python-Markdown's `abbr` extension, one to a line.

    The extension marks an abbreviation inside a longer name too, such as PSMA in
    ¹⁷⁷Lu-PSMA-617. The longest one wins, so such names are listed as well.
    """
    marked = [one for one in terms() if one.tooltip]
    short = re.compile("|".join(rf"\b{re.escape(one.term)}\b" for one in marked))
    return "\n".join(
        f"*[{name}]: {one.full}"
        for one in marked
        for name in (one.term, *one.also)
        if name == one.term or ("-" in name and " " not in name and short.search(name))
    )


def synonym_groups() -> tuple[frozenset[str], ...]:
    """The names that mean the same, as written; a term with one name has none."""
    return tuple(frozenset(one.names) for one in terms() if len(one.names) > 1)
