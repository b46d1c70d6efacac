"""Which edition of the site is being built: the whole one, or the reference alone.

The reference edition is for those who may not host decision software: the same pages
without the calculator, the engine, and what is only about them. A page that belongs to
the calculator says so at its head: `calculator: true` or `about_calculator: true`.

NEXTLINE_EDITION=reference mkdocs build --site-dir …
"""

import os
import re
from typing import Any

ONLY_OF_THE_CALCULATOR = (
    *("calculator.js", "embed.js", "frame.js", "parameters.js", "selftest.js"),
    *("sheet.css", "snapshot.js", "start.js", "worker.js"),
)
"""Files in docs/assets that nothing else asks for."""
NAMES = ("whole", "reference")
VARIABLE = "NEXTLINE_EDITION"
_BELONGS = re.compile(r"^---\n(?:.*\n)*?(?:about_)?calculator: true\n(?:.*\n)*?---\n")


class EditionError(Exception):
    """An edition that does not exist was asked for."""


def calculates() -> bool:
    """Whether the edition being built has the calculator."""
    name = os.environ.get(VARIABLE, NAMES[0])
    if name not in NAMES:
        raise EditionError(f"{VARIABLE}={name!r}: use one of {', '.join(NAMES)}")
    return name != "reference"


def has_page(content: str) -> bool:
    """Whether a page, as it was written, is part of the edition."""
    return calculates() or not _BELONGS.match(content)


def menu(entries: list[Any], pages: set[str]) -> list[Any]:
    """The menu of mkdocs.yml with only the pages there are."""
    kept = []
    for entry in entries:
        if isinstance(entry, dict):
            ((title, below),) = entry.items()
            if isinstance(below, list):
                kept.append({title: menu(below, pages)})
            elif below in pages:
                kept.append(entry)
        elif entry in pages:
            kept.append(entry)
    return kept
