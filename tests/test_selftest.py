"""The self-test page: it passes on what was built, and on nothing else."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import case_pages
import pytest
import selftest_page
from answer_view.canaries import CANARIES, asked
from answer_view.selftest import check, fingerprint
from conftest import Serve
from nextline import assess
from playwright.sync_api import Page

PATIENCE = 120_000
WHOLE = case_pages.load_case(selftest_page.WHOLE)


def run(page: Page, address: str) -> str:
    """Press the button and give the sentence that it ends with."""
    page.goto(f"{address}self-test/index.html")
    page.locator("#run-selftest").click()
    page.locator("#selftest-status[data-holds]").wait_for(timeout=PATIENCE)
    return page.locator("#selftest-status").inner_text()


def test_what_was_built_passes(page: Page, site_url: str) -> None:
    said = run(page, site_url)
    of = len(selftest_page.cases())
    assert said.startswith(f"Passed: {of} of {of} cases agree with the build")
    assert f"{len(CANARIES) + 1} of {len(CANARIES) + 1} canaries hold" in said
    assert not page.locator("[data-holds=false]").count()


@pytest.fixture
def copy(site_dir: Path, tmp_path: Path) -> Path:
    """The site with an engine of its own, to be altered."""
    for path in site_dir.iterdir():
        (tmp_path / path.name).symlink_to(path)
    (tmp_path / "engine").unlink()
    shutil.copytree(site_dir / "engine", tmp_path / "engine")
    return tmp_path


def altered_rule(engine: Path) -> None:
    """One byte of a compiled rule is another, and archive and manifest agree."""
    path = engine / "python.zip"
    name = "nextline/facts/cabazitaxel.pyc"
    with zipfile.ZipFile(path) as archive:
        content = {one: archive.read(one) for one in archive.namelist()}
    before = content[name]
    assert before.count(b"Grade") >= 1
    content[name] = before.replace(b"Grade", b"Grape", 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, data in content.items():
            archive.writestr(one, data)
    manifest = json.loads((engine / "manifest.json").read_text(encoding="utf-8"))
    for file in manifest["files"]:
        file["bytes"] = (engine / file["name"]).stat().st_size
    (engine / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def altered_library(engine: Path) -> None:
    """A byte of the interpreter's own program that changes no behaviour."""
    path = engine / "pyodide.asm.js"
    text = path.read_bytes()
    at = text.index(b"not found")
    path.write_bytes(text[:at] + b"n0t found" + text[at + 9 :])


def cut_rules(engine: Path) -> None:
    path = engine / "python.zip"
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize("alter", [altered_rule, altered_library, cut_rules])
def test_one_byte_is_enough(
    alter: Callable[[Path], None], page: Page, copy: Path, serve_folder: Serve
) -> None:
    alter(copy / "engine")
    said = run(page, serve_folder(copy))
    assert said.startswith("FAILED")
    assert "Do not rely on this copy" in said


def test_a_different_answer_is_seen() -> None:
    expected = fingerprint(WHOLE)
    assert check({"case": WHOLE, "expected": expected})["agrees"]
    other = WHOLE | {"psa_ng_ml": 49}  # shown among the answers, read by no rule
    assert not check({"case": other, "expected": expected})["agrees"]


@pytest.mark.parametrize(
    ("canary", "holds"), list(asked(WHOLE)), ids=lambda one: getattr(one, "says", None)
)
def test_canaries_hold_and_could_fail(canary: Any, holds: bool) -> None:
    """Each is about something that the unchanged case answers the other way."""
    assert holds
    if canary.change:
        assert not canary.holds(assess(WHOLE | canary.before).to_dict())
