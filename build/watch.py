"""Builds again what changes while the site is served (`make serve`).

A changed page is built alone and shown after a second or two. The whole site follows,
strictly and beside the served one, and takes its place once it is built. Until then
the search index, the register and whatever else pages know of each other are as they
were. A build that fails changes nothing of what is served.
"""

import shutil
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from tree import ROOT, sources

DOCS = ROOT / "docs"
NEXT = ROOT / ".cache" / "next"
PART = ROOT / ".cache" / "part"
FAILS, WAITS = 1, 2
"""How rebuild.py ends when it fails, and when a page has to wait for all others."""
EVERY = 0.2
"""Seconds between two looks."""
SETTLED = 0.1
"""Seconds for which a change must be the last one."""

Stamps = dict[Path, tuple[int, int]]


def stamps() -> Stamps:
    """When each source was written, and its size.

    Looking takes some milliseconds, and unlike notices of single events it cannot
    tell one save from another: editors write, rename and delete in many ways.
    """
    found: Stamps = {}
    for path in sources():
        with suppress(FileNotFoundError):  # gone since its folder was read
            stat = path.stat()
            found[path] = (stat.st_mtime_ns, stat.st_size)
    return found


class Watcher(threading.Thread):
    """Keeps the folder of the site up to date with the sources."""

    def __init__(self, site: Path) -> None:
        super().__init__(daemon=True)
        self.site = site
        self.whole: subprocess.Popen[bytes] | None = None
        self.since = 0.0
        self.ended = threading.Event()

    def run(self) -> None:
        # What was written since the site was built has not been seen either.
        built = (self.site / "404.html").stat().st_mtime_ns
        seen = {path: stamp for path, stamp in stamps().items() if stamp[0] < built}
        while not self.ended.wait(EVERY):
            now = stamps()
            if now != seen:
                if self.ended.wait(SETTLED) or stamps() != now:
                    continue  # still being written
                changed = {path for path, _ in seen.items() ^ now.items()}
                seen = now
                self.rebuild(changed)
            elif self.whole and self.whole.poll() is not None:
                self.take_over()

    def stop(self) -> None:
        self.ended.set()
        self._drop()

    def rebuild(self, changed: set[Path]) -> None:
        """What changed at once, where that can be; then the whole site."""
        self._drop()
        names = ", ".join(sorted(path.relative_to(ROOT).as_posix() for path in changed))
        start = time.monotonic()
        ended = self.show(changed)
        if ended == FAILS:
            print(f"{names}: not built; what was served stays", flush=True)
            return
        if ended == WAITS:
            print(f"{names}: changed; the whole site is built", flush=True)
        else:
            print(f"{names}: shown after {_seconds(start)}", flush=True)
        self.since = time.monotonic()
        self.whole = _start(NEXT)

    def show(self, changed: set[Path]) -> int:
        """Build what changed alone and put it in place, if it can stand alone."""
        if not all(self._stands_alone(path) for path in changed):
            return WAITS
        names = sorted(path.relative_to(DOCS).as_posix() for path in changed)
        ended = _start(PART, "--only", *names).wait()
        for path in changed if not ended else ():
            (PART / _served(path)).replace(self.site / _served(path))
        return ended

    def take_over(self) -> None:
        """The end of a whole build: it is served from now on, if all went well."""
        assert self.whole
        failed, self.whole = self.whole.returncode, None
        if failed:
            print("The whole site was not built; what was served stays", flush=True)
            return
        old = NEXT.with_name("old")
        shutil.rmtree(old, ignore_errors=True)
        self.site.rename(old)
        NEXT.rename(self.site)
        shutil.rmtree(old)
        print(f"The whole site was built in {_seconds(self.since)}", flush=True)

    def _stands_alone(self, path: Path) -> bool:
        """A page, or a file that pages load, that was there before and still is."""
        if path.suffix != ".md" and not path.is_relative_to(DOCS / "assets"):
            return False
        if not path.is_relative_to(DOCS) or not path.is_file():
            return False
        return (self.site / _served(path)).is_file()

    def _drop(self) -> None:
        """A build under way is of no use once something else has changed."""
        if self.whole:
            self.whole.kill()
            self.whole.wait()
            self.whole = None


def _served(path: Path) -> Path:
    """Where a file of docs/ stands in the site."""
    below = path.relative_to(DOCS)
    if below.suffix != ".md":
        return below
    folder = below.parent if below.stem == "index" else below.with_suffix("")
    return folder / "index.html"


def _start(out: Path, *more: str) -> subprocess.Popen[bytes]:
    """A build in a process of its own; Ctrl-C reaches only the server."""
    command = [sys.executable, str(ROOT / "build" / "rebuild.py"), str(out), *more]
    return subprocess.Popen(command, cwd=ROOT, start_new_session=True)


def _seconds(start: float) -> str:
    return f"{time.monotonic() - start:.1f} s"
