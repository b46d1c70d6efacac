"""Makes the archives of a release from the commit that is checked out.

    python build/release/make.py [--changed] [folder]

Three editions: the whole site to host, the share edition to open from a folder, and the
reference edition without calculator. The same commit gives the same bytes.

--changed: also with changes that are not committed, to try it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from string import Template

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
for place in (HERE.parent, ROOT / "logic"):
    if str(place) not in sys.path:
        sys.path.insert(0, str(place))

import edition  # noqa: E402  the path must be set first
import engine  # noqa: E402
from hosting import settings  # noqa: E402
from nextline.version import __version__ as version  # noqa: E402
from share import make as share  # noqa: E402

from release import archive, sbom  # noqa: E402
from release.parts import Part, PartError, carried, text  # noqa: E402

EPOCH = "SOURCE_DATE_EPOCH"
LATEST = "latest"


class ReleaseError(Exception):
    """An expected failure, told in one line."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the archives of a release.")
    parser.add_argument("--changed", action="store_true", help="also of changed files")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist")
    asked = parser.parse_args()
    try:
        if not asked.changed:
            _refuse_changes()
        for path in release(asked.folder):
            print(f"{path.stat().st_size / 1e6:6.1f} MB  {path}")
    except (ReleaseError, PartError, engine.EngineError) as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


def release(out: Path) -> list[Path]:
    """Write the archives and their sums into a folder; what was in it is dropped."""
    seconds = _moment()
    day = datetime.fromtimestamp(seconds, UTC).date()
    engine.build()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    made = []
    with tempfile.TemporaryDirectory() as folder:
        sites = {
            name: _site(name, Path(folder) / name, seconds) for name in edition.NAMES
        }
        for suffix, lay_out in EDITIONS.items():
            name = f"nextline-{version}{suffix}"
            whole = Path(folder) / "laid out" / name
            whole.mkdir(parents=True)
            lay_out(sites, whole)
            hosted = carried(calculates=suffix != "-reference")
            _write_papers(whole, f"readme{suffix}.txt", day, hosted)
            archive.write_sums(whole)
            made.append(out / f"{name}.zip")
            archive.write_archive(whole, made[-1])
    archive.write_sums(out)
    return [*made, out / archive.SUMS]


def _whole(sites: dict[str, Path], folder: Path) -> None:
    """The site under its version, which never changes, and as the latest."""
    hosted = folder / "site"
    names = (f"v{version}", LATEST)
    for name in names:
        shutil.copytree(sites["whole"], hosted / name)
    shutil.copy(HERE / "to_latest.html", hosted / "index.html")
    shutil.copy(sites["whole"] / "404.html", hosted)
    headers = [place for place in settings.PLACES if place.path == "_headers"]
    settings.write(hosted, headers, under=[f"/{name}" for name in names])


def _share(sites: dict[str, Path], folder: Path) -> None:
    folder.rmdir()
    share.make(sites["whole"], folder)


def _reference(sites: dict[str, Path], folder: Path) -> None:
    shutil.copytree(sites["reference"], folder / "site")


EDITIONS: dict[str, Callable[[dict[str, Path], Path], None]] = {
    "": _whole,
    "-share": _share,
    "-reference": _reference,
}
"""How the name of the archive ends, and how it is laid out."""


def _site(name: str, out: Path, seconds: int) -> Path:
    """Build an edition of the site."""
    told = {edition.VARIABLE: name, EPOCH: str(seconds), "NO_MKDOCS_2_WARNING": "1"}
    mkdocs = str(Path(sys.executable).with_name("mkdocs"))
    done = subprocess.run(
        [mkdocs, "build", "--strict", "--quiet", "--site-dir", str(out)],
        cwd=ROOT,
        env=os.environ | told,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise ReleaseError(f"mkdocs, {name} edition: {said[-1] if said else '?'}")
    return out


def _write_papers(folder: Path, readme: str, day: date, hosted: list[Part]) -> None:
    """What to do with it, what it is made of, and under which licences."""
    words = Template((HERE / readme).read_text(encoding="utf-8"))
    told = words.substitute(version=version, day=day.isoformat())
    (folder / "README.txt").write_text(told, encoding="utf-8")
    bill = sbom.bill(version, day, hosted)
    (folder / "sbom.cdx.json").write_text(bill, encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    licences = folder / "licences"
    licences.mkdir()
    lines = [_line(part) for part in hosted]
    head = (HERE / "licences.txt").read_text(encoding="utf-8")
    (licences / "README.txt").write_text(head + "\n".join(lines) + "\n", "utf-8")
    for part in hosted:
        (licences / f"{part.name}.txt").write_text(text(part), encoding="utf-8")


def _line(part: Part) -> str:
    named = f"{part.name} {part.version}".strip()
    return f"{named}: {part.where}\n    {part.licence}\n    {part.source}"


def _refuse_changes() -> None:
    changed = _git("status", "--porcelain")
    if changed:
        first = changed.splitlines()[0].strip()
        raise ReleaseError(
            f"not committed: {first}: commit it first, or try with --changed"
        )


def _moment() -> int:
    """When the commit was made: SOURCE_DATE_EPOCH, else git, in seconds."""
    told = os.environ.get(EPOCH) or _git("log", "-1", "--format=%ct")
    if not told.isdigit():
        raise ReleaseError(f"no commit found: set {EPOCH} to the seconds of its time")
    return int(told)


def _git(*words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
