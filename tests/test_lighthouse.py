"""Lighthouse finds nothing to mend, on a telephone and on a desk.

How fast the pages are is measured by `make bench` and not tested: a busy machine is no
mistake.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from browsers.command import find
from conftest import Serve

LOOK = Path(__file__).resolve().parent.parent / "build" / "lighthouse.mjs"
PAGES = ("index.html", "questions/psma-positive/index.html", "calculator/index.html")
FULL_MARKS = {"accessibility": 100, "best-practices": 100, "seo": 100}


@pytest.mark.parametrize("preset", ["mobile", "desktop"])
def test_nothing_costs_a_point(
    site_dir: Path, serve_folder: Serve, preset: str
) -> None:
    # At the root: robots.txt has its place only there.
    root = serve_folder(site_dir)
    for found in look(preset, [f"{root}{page}" for page in PAGES]):
        assert found["faults"] == [], found["address"]
        assert found["scores"] == FULL_MARKS, found["address"]


def test_a_fault_costs_points_and_is_named(tmp_path: Path, serve_folder: Serve) -> None:
    page = '<!doctype html><html><title>x</title><img src="none.png"><p>x</p></html>'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    (found,) = look("desktop", [f"{serve_folder(tmp_path)}index.html"])
    assert all(score < 100 for score in found["scores"].values())
    assert any("[alt]" in fault and "none.png" in fault for fault in found["faults"])


def look(preset: str, addresses: list[str]) -> list[dict[str, Any]]:
    chromium = find("chromium")
    done = subprocess.run(
        ["node", LOOK, chromium, preset, ",".join(FULL_MARKS), *addresses],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
