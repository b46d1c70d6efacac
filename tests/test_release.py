"""The archives of a release: the same bytes twice, whole, and what they are made of."""

import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import material
import pytest
from conftest import ROOT
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from live import copy_project
from nextline.version import __version__ as version
from release import parts

EPOCH = "1790000000"
EDITIONS = ("", "-share", "-reference")
BLOCKED = (".whl", ".mjs", ".data", ".exe", ".py", ".sh", ".bat")
"""Endings that mail and web filters of hospitals are known to hold back."""


def release(project: Path, out: Path, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(project / "build/release/make.py"), *options, str(out)],
        cwd=project,
        env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def made(site_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert site_dir
    out = tmp_path_factory.mktemp("release") / "dist"
    done = release(ROOT, out, "--changed")
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def unpacked(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("unpacked")
    for suffix in EDITIONS:
        with zipfile.ZipFile(made / f"nextline-{version}{suffix}.zip") as packed:
            packed.extractall(out)
    return out


def folder(unpacked: Path, suffix: str) -> Path:
    return unpacked / f"nextline-{version}{suffix}"


def test_two_builds_of_one_commit_are_the_same_bytes(
    made: Path, tmp_path: Path
) -> None:
    # Elsewhere, with nothing kept from an earlier build: the engine is made again too.
    other = copy_project(tmp_path / "a clone")
    subprocess.run(["rm", "-r", str(other / ".cache")], check=True)
    done = release(other, tmp_path / "dist", "--changed")
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in made.iterdir())
    assert names == sorted(path.name for path in (tmp_path / "dist").iterdir())
    for name in names:
        assert (made / name).read_bytes() == (tmp_path / "dist" / name).read_bytes()


def test_what_is_not_committed_is_refused_in_one_line(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "clone")
    for words in (["init", "-q"], ["add", "docs/index.md"]):
        subprocess.run(["git", *words], cwd=project, check=True)
    done = release(project, tmp_path / "dist")
    assert done.returncode == 1
    assert re.fullmatch(r"release: not committed: .*: commit it first.*\n", done.stderr)
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize("suffix", EDITIONS)
def test_every_file_has_its_sum(unpacked: Path, suffix: str) -> None:
    top = folder(unpacked, suffix)
    lines = (top / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    there = {p.relative_to(top).as_posix(): p for p in top.rglob("*") if p.is_file()}
    assert sums.keys() | {"SHA256SUMS"} == there.keys()
    for name, digest in sums.items():
        assert hashlib.sha256(there[name].read_bytes()).hexdigest() == digest


def test_the_archives_have_their_sums(made: Path) -> None:
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=made, check=False
    )
    assert done.returncode == 0
    assert (made / "SHA256SUMS").read_text().count("\n") == len(EDITIONS)


@pytest.mark.parametrize("suffix", EDITIONS)
def test_papers_are_there_and_no_ending_is_held_back(
    unpacked: Path, suffix: str
) -> None:
    top = folder(unpacked, suffix)
    said = (top / "README.txt").read_text(encoding="utf-8")
    assert said.startswith(f"Nextline {version}, ")
    assert "Not reviewed by a clinician" in said
    assert "$" not in said
    assert (top / "LICENSE.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()
    held = [path for path in top.rglob("*") if path.name.lower().endswith(BLOCKED)]
    assert not held


def test_a_version_stands_unchanged_beside_the_latest(unpacked: Path) -> None:
    hosted = folder(unpacked, "") / "site"
    numbered, latest = hosted / f"v{version}", hosted / "latest"
    files = {p.relative_to(latest): p for p in latest.rglob("*") if p.is_file()}
    assert len(files) > 200
    assert {p.relative_to(numbered) for p in numbered.rglob("*") if p.is_file()} == (
        files.keys()
    )
    for name, path in files.items():
        assert path.read_bytes() == (numbered / name).read_bytes()
    assert "url=latest/index.html" in (hosted / "index.html").read_text("utf-8")
    kept = re.findall(
        r"^/(\S+/engine/\S+)$", (hosted / "_headers").read_text(), re.MULTILINE
    )
    assert len(kept) == 2 * 6
    for name in kept:
        assert (hosted / name).is_file()


# ---- what it is made of -------------------------------------------------------------


@pytest.mark.parametrize("suffix", EDITIONS)
def test_the_bill_is_valid_and_names_what_is_hosted(
    unpacked: Path, suffix: str
) -> None:
    text = (folder(unpacked, suffix) / "sbom.cdx.json").read_text(encoding="utf-8")
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    assert fault is None, str(fault)[:300]
    listed = json.loads(text)
    assert listed["metadata"]["component"]["version"] == version
    versions = {
        one["name"]: one.get("version")
        for one in listed["components"]
        if one["scope"] == "required"
    }
    if suffix == "-reference":
        assert versions.keys() == {"mkdocs-material", *parts.IN_SCRIPTS}
        return
    site = folder(unpacked, "") / "site" / "latest"
    manifest = json.loads((site / "engine" / "manifest.json").read_text("utf-8"))
    assert versions["pyodide"] == manifest["pyodide"]
    assert versions["cpython"].startswith(f"{manifest['python']}.")
    assert {
        "jinja2",
        "markupsafe",
        "mkdocs-material",
        "lunr",
        "zlib",
    } <= versions.keys()


def test_the_bill_lists_every_locked_package(unpacked: Path) -> None:
    text = (folder(unpacked, "") / "sbom.cdx.json").read_text(encoding="utf-8")
    listed = {one.get("purl", "") for one in json.loads(text)["components"]}
    lock = (ROOT / "build" / "requirements.lock").read_text(encoding="utf-8")
    pinned = re.findall(r"(?m)^([a-z0-9.-]+)==(\S+)", lock)
    assert len(pinned) > 80
    for name, number in pinned:
        assert f"pkg:pypi/{name}@{number}" in listed


def test_each_part_that_is_carried_has_its_licence(unpacked: Path) -> None:
    licences = folder(unpacked, "") / "licences"
    index = (licences / "README.txt").read_text(encoding="utf-8")
    for part in parts.carried():
        text = (licences / f"{part.name}.txt").read_text(encoding="utf-8")
        assert len(text) > 500, part.name
        assert f"{part.name} {part.version}".strip() in index
        assert part.source.startswith("https://"), part.name


def test_what_is_inside_the_scripts_of_the_theme_is_listed() -> None:
    scripts = Path(material.__file__).parent / "templates" / "assets" / "javascripts"
    inside: set[str] = set()
    for path in [*scripts.glob("*.map"), *scripts.glob("workers/*.map")]:
        sources = json.loads(path.read_text(encoding="utf-8"))["sources"]
        found = (re.search(r"node_modules/((?:@[^/]+/)?[^/]+)", s) for s in sources)
        inside |= {match[1] for match in found if match}
    assert inside == parts.IN_SCRIPTS.keys()
