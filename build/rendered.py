"""Results of slow functions, kept in .cache/rendered for the next build.

They are kept under a fingerprint of everything except the pages' prose: the rules as
they were loaded, every file of logic/ and build/, the data files of docs/ and tests/,
and this Python; each edition has its own. Whatever of it changes, nothing kept before
is looked at again. The folder may be deleted at any time.
"""

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache, wraps
from pathlib import Path

from edition import calculates
from nextline.content import content_hash
from tree import ROOT, sources

KEPT = ROOT / ".cache" / "rendered"


def rendered[**P, T](make: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function returns for its arguments, as JSON.

    Only for a function that returns text, lists or dicts, and does nothing else: a
    citation that it recorded on the way would be lost.
    """

    @wraps(make)
    def kept(*args: P.args, **named: P.kwargs) -> T:
        of = [calculates(), make.__module__, make.__qualname__]
        call = json.dumps([*of, args, named])
        name = hashlib.sha256(call.encode()).hexdigest()[:32]
        path = _folder() / f"{name}.json"
        with suppress(FileNotFoundError):
            found: T = json.loads(path.read_text(encoding="utf-8"))
            return found
        made = make(*args, **named)
        if _sources() == _at_start():  # else it may be of files changed just now
            _write(path, json.dumps(made, ensure_ascii=False))
        return made

    return kept


@cache
def _folder() -> Path:
    """The folder of this fingerprint; those of others are dropped."""
    rules = content_hash()  # as loaded, which the files may no longer say
    folder = KEPT / hashlib.sha256(f"{rules} {_at_start()}".encode()).hexdigest()[:16]
    for other in KEPT.glob("*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
    return folder


@cache
def _at_start() -> str:
    return _sources()


def _sources() -> str:
    """One hash over what a result can depend on; some milliseconds."""
    total = hashlib.sha256(sys.version.encode())
    for path in sorted(sources()):
        if path.suffix != ".md":
            total.update(f"\0{path.relative_to(ROOT)}\0".encode())
            total.update(path.read_bytes())
    return total.hexdigest()


def _write(path: Path, text: str) -> None:
    """All of it or nothing, also when two builds run at a time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}")
    with suppress(FileNotFoundError):  # the other build has dropped the folder
        half.write_text(text, encoding="utf-8")
        half.replace(path)
