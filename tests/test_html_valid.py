"""Every page is valid HTML, by the Nu checker (the one behind validator.w3.org)."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parent.parent
JAR = ROOT / "build" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
JAVA = (
    "apt-get update && apt-get install -y --no-install-recommends default-jre-headless"
)


class Known(NamedTuple):
    """A fault that is not ours: the exact message, the class it stands on, and why."""

    message: str
    on: str
    why: str


# Material's own templates only. An entry that is no longer needed fails the test.
KNOWN = (
    Known(
        "Attribute “autocomplete” is only allowed when the input type is “color”, "
        "“date”, “datetime-local”, “email”, “hidden”, “month”, “number”, “password”, "
        "“range”, “search”, “tel”, “text”, “time”, “url”, or “week”.",
        'class="md-toggle"',
        "the menu's checkbox says autocomplete=off, or Firefox reopens the menu",
    ),
    Known(
        "Bad value “” for attribute “tabindex” on element “label”: "
        "The empty string is not a valid integer.",
        'class="md-nav__link',
        "the label of a folded section has no tabindex; browsers ignore the empty one",
    ),
    Known(
        "The value of the “for” attribute of the “label” element must be the ID of a "
        "non-hidden form control.",
        'class="md-nav__title" for="__toc"',
        "an overview page has its contents twice, and the label of one has no switch",
    ),
)


def test_every_page_is_valid(site_dir: Path) -> None:
    assert list(site_dir.rglob("*.html"))
    found, used = errors(site_dir)
    assert not found, "\n".join([f"{len(found)} errors of HTML:", *found])
    unused = [known.message for known in KNOWN if known not in used]
    assert not unused, f"no longer needed in KNOWN: {unused}"


def test_a_fault_is_reported_with_file_line_and_message(tmp_path: Path) -> None:
    # The second is a known message, on markup that is not Material's.
    faults = '<p><img src="x.png"></p>\n<input type="checkbox" autocomplete="off">'
    _write(tmp_path / "sub" / "page.html", faults)
    _write(tmp_path / "good.html", "<p>x</p>")
    found, used = errors(tmp_path)
    assert len(found) == 2
    assert found[0].startswith("sub/page.html:3: An “img” element must have an “alt”")
    assert found[1] == f"sub/page.html:4: {KNOWN[0].message}"
    assert not used


def _write(path: Path, body: str) -> None:
    path.parent.mkdir(exist_ok=True)
    head = '<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>x</title>'
    path.write_text(f"{head}\n{body}\n", encoding="utf-8")


def errors(folder: Path) -> tuple[list[str], set[Known]]:
    """Every error below a folder as text, and the known ones that were met."""
    found: list[str] = []
    used: set[Known] = set()
    for message in _checked(folder):
        known = [
            known
            for known in KNOWN
            if known.message == message["message"] and known.on in message["extract"]
        ]
        used.update(known)
        if not known:
            path = Path(unquote(urlsplit(message.get("url", "")).path))
            name = path.relative_to(folder) if path.is_absolute() else path
            found.append(f"{name}:{message.get('lastLine', 0)}: {message['message']}")
    return found, used


def _checked(folder: Path) -> list[dict[str, Any]]:
    java = shutil.which("java")
    if java is None:
        pytest.fail(f"java not found: as root run '{JAVA}'", pytrace=False)
    if not JAR.is_file():
        pytest.fail(f"{JAR} is missing: run 'sh build/setup.sh'", pytrace=False)
    options = ["--format", "json", "--stdout", "--errors-only", "--skip-non-html"]
    done = subprocess.run(
        [java, "-jar", JAR, *options, folder],
        capture_output=True,
        text=True,
        check=False,
    )
    # 1 means that there are errors; anything else that it did not check.
    assert done.returncode in (0, 1), done.stderr
    report: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
    return report["messages"]
