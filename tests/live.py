"""A copy of the project, served as `make serve` does; the bench uses it too."""

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120
"""Seconds after which waiting is given up; no claim about speed."""


def copy_project(to: Path) -> Path:
    """Everything that a build needs; what is big and only read stays where it is."""
    made = shutil.ignore_patterns("node_modules", "__pycache__")
    for folder in ("build", "docs", "logic"):
        shutil.copytree(ROOT / folder, to / folder, ignore=made)
    (to / "build" / "node_modules").symlink_to(ROOT / "build" / "node_modules")
    for name in (
        "mkdocs.yml",
        "pyproject.toml",
        "CHANGELOG.md",
        "README.md",
        "LICENSE",
    ):
        shutil.copy(ROOT / name, to)
    (to / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "vignettes.json", to / "tests")
    shutil.copytree(ROOT / ".cache" / "engine", to / ".cache" / "engine")
    for kept in (ROOT / ".cache").glob("*.json"):
        shutil.copy(kept, to / ".cache")
    return to


def build(project: Path, out: Path) -> None:
    """The whole site of a project into a folder."""
    command = [sys.executable, str(project / "build" / "rebuild.py"), str(out)]
    subprocess.run(command, check=True, env=_environment(), cwd=project)


class Live:
    """A project that is served while it is watched."""

    def __init__(self, project: Path, address: str, log: Path) -> None:
        self.project = project
        self.address = address
        self.log = log

    def page(self, path: str) -> str:
        """What is served; nothing at the moment in which a folder is replaced."""
        try:
            with urllib.request.urlopen(f"{self.address}{path}") as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError:
            return ""

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def until(self, come: Callable[[], bool]) -> None:
        """Wait for something; what the server said is in the error if it stays out."""
        end = time.monotonic() + PATIENCE
        while not come():
            if time.monotonic() > end:
                raise AssertionError(self.said())
            time.sleep(0.05)


@contextmanager
def live(project: Path) -> Iterator[Live]:
    """Serve the project's site/ on a free port and watch its sources."""
    log = project / "serve.log"
    serve = [sys.executable, "-u", str(project / "build" / "serve.py")]
    with log.open("wb") as said:
        process = subprocess.Popen(
            [*serve, "--port", "0", "--watch", "site"],
            cwd=project,
            env=_environment(),
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        served = Live(project, "", log)
        served.until(lambda: "\n" in served.said())
        served.address = served.said().splitlines()[0]
        yield served
    finally:
        process.send_signal(signal.SIGINT)  # so that it ends its builds too
        process.wait()


def _environment() -> dict[str, str]:
    return os.environ | {"NO_MKDOCS_2_WARNING": "1"}
