"""Rules of the house that a reviewer would otherwise have to remember."""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"


def _python_files(*folders: str) -> list[Path]:
    return [
        path
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "node_modules" not in path.parts
    ]


def _imported(path: Path) -> Iterator[str]:
    """The top-level name of every module a file imports, wherever it does so."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module).partition(".")[0]


def test_nothing_in_build_is_ignored_by_git(tmp_path: Path) -> None:
    # Many .gitignore templates ignore build/, and a lost file shows up late. A
    # repository of its own, so this also runs on a plain copy of the source.
    clean = {key: text for key, text in os.environ.items() if key[:4] != "GIT_"}
    clean |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", "init", "-q", tmp_path], check=True, env=clean)
    (tmp_path / ".gitignore").write_bytes((ROOT / ".gitignore").read_bytes())
    files = [
        path.relative_to(ROOT).as_posix()
        for path in BUILD.rglob("*")
        if path.is_file() and not {"node_modules", "__pycache__"} & set(path.parts)
    ]
    ignored = subprocess.run(
        ["git", "-C", tmp_path, "check-ignore", "--no-index", "--stdin"],
        input="\n".join(files),
        capture_output=True,
        text=True,
        check=False,
        env=clean,
    )
    assert files
    assert ignored.stdout == "", f"ignored by .gitignore: {ignored.stdout.split()}"
    assert ignored.stderr == ""


@pytest.mark.parametrize(
    "name",
    ["requirements.lock", "package-lock.json", "lite/tools.lock", "lite/wheels.lock"],
)
def test_lock_files_carry_no_address(name: str) -> None:
    # Hashes decide what is accepted; where it comes from is each machine's choice.
    text = (BUILD / name).read_text(encoding="utf-8")
    forbidden = r"https?:|file:/|\bresolved\b|--(extra-)?index-url|--find-links|-c "
    assert not re.findall(forbidden, text)


@pytest.mark.parametrize(
    "name", ["requirements.lock", "lite/tools.lock", "lite/wheels.lock"]
)
def test_every_locked_requirement_is_exact_and_hashed(name: str) -> None:
    text = (BUILD / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", text.replace("\\\n", " "))
    for entry in entries:
        if not entry.startswith("#"):
            assert re.match(r"[a-z0-9.-]+==\S+ .*--hash=sha256:", entry), entry[:60]


def test_the_three_pythons_agree() -> None:
    # Bytecode made by one minor version does not load in another.
    wanted = (ROOT / ".python-version").read_text(encoding="utf-8").strip()
    running = f"{sys.version_info.major}.{sys.version_info.minor}"
    lock = BUILD / "node_modules" / "pyodide" / "pyodide-lock.json"
    browser = json.loads(lock.read_text(encoding="utf-8"))["info"]["python"]
    assert wanted == running == ".".join(browser.split(".")[:2])


def test_pyodide_is_pinned_exactly() -> None:
    package = json.loads((BUILD / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((BUILD / "package-lock.json").read_text(encoding="utf-8"))
    pinned = package["dependencies"]["pyodide"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", pinned)
    assert lock["packages"]["node_modules/pyodide"]["version"] == pinned


@pytest.mark.parametrize(
    "path", _python_files("logic"), ids=lambda path: str(path.relative_to(ROOT))
)
def test_the_rules_need_only_the_standard_library(path: Path) -> None:
    allowed = sys.stdlib_module_names | {"nextline"}
    assert set(_imported(path)) <= allowed


def test_no_heading_id_opens_a_jinja_comment() -> None:
    # `{#name}` swallows the page; `{: #name }` is the form that works.
    for path in sorted((ROOT / "docs").rglob("*.md")):
        assert "{#" not in path.read_text(encoding="utf-8"), path.relative_to(ROOT)


def test_nothing_imports_the_folder_build() -> None:
    # `build` is also a package on PyPI: which one is found depends on the folder.
    for path in _python_files("logic", "build", "tests"):
        assert "build" not in set(_imported(path)), path.relative_to(ROOT)
