"""The files that the site is made from."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("docs", "logic", "build")
FILES = (
    *("mkdocs.yml", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"),
    "tests/vignettes.json",
)
MADE = {"node_modules", "__pycache__"}


def sources() -> Iterator[Path]:
    """Every source, without what is made and what editors keep beside a file."""
    for folder in FOLDERS:
        for place, folders, names in os.walk(ROOT / folder):
            folders[:] = [name for name in folders if name not in MADE]
            for name in names:
                if not name.startswith((".", "#")) and not name.endswith("~"):
                    yield Path(place, name)
    yield from (ROOT / name for name in FILES if (ROOT / name).is_file())
