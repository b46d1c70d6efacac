"""The built site as files: what every page says, and what must stop the build."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import form
import pytest
from answer_view.words import LANGUAGES
from bs4 import BeautifulSoup
from nextline.options import OPTIONS
from nextline.sources import BY_KEY
from nextline.version import RULESET, __version__

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
QUESTIONS = sorted(p for p in (DOCS / "questions").glob("*.md") if p.stem != "index")
# Those that a source document asked; the others are its related questions.
SEEDED = {
    "after-six-doses",
    "six-doses-completed",
    "psma-positive",
    "alpha-after-lu",
    "chek2",
}


@pytest.fixture(scope="session")
def pages(site_dir: Path) -> dict[str, BeautifulSoup]:
    """Every page of the site by its path."""
    return {
        path.relative_to(site_dir).as_posix(): BeautifulSoup(
            path.read_text(encoding="utf-8"), "html.parser"
        )
        for path in sorted(site_dir.rglob("*.html"))
    }


def test_every_page_shows_version_date_and_that_nobody_reviewed_it(
    pages: dict[str, BeautifulSoup],
) -> None:
    for name, page in pages.items():
        banner = page.select_one(".nl-announce")
        assert banner, name
        said = banner.get_text()
        assert "Not reviewed by a clinician" in said, name
        assert __version__ in said, name
        assert RULESET in said, name
        assert re.search(r"built \d{4}-\d\d-\d\d", said), name


def test_every_question_opens_with_three_lines_from_a_named_case(
    pages: dict[str, BeautifulSoup], site_dir: Path
) -> None:
    assert len(QUESTIONS) == 10
    for question in QUESTIONS:
        page = pages[f"questions/{question.stem}/index.html"]
        heading = page.select_one("article h1")
        box = page.select_one("article .nl-answer")
        assert heading, question
        assert box, question
        assert heading.find_next("div") is box, f"{question}: something stands between"
        assert len(box.select("p:not(.nl-open)")) == 3, question
        cases = [one["data-case"] for one in page.select(".nl-answer[data-case]")]
        assert cases, question
        for case in cases:
            assert (site_dir / "cases" / f"{case}.json").is_file(), question
        # Outside the scope nothing is judged, and the page says so.
        outside = "Nextline judges no option" in box.get_text()
        assert bool(page.select("article [data-option]")) is not outside, question
        headings = {h.get_text(strip=True).rstrip("¶") for h in page.select("h2")}
        for wanted in ("Pitfalls", "Monitoring", "References"):
            assert wanted in headings, f"{question}: no {wanted}"
        differs = any(h.startswith("Where this differs") for h in headings)
        assert differs is (question.stem in SEEDED), question


def test_every_option_has_a_page_with_all_its_names(
    pages: dict[str, BeautifulSoup],
) -> None:
    for option in OPTIONS:
        page = pages[f"options/{option.id}/index.html"]
        # An abbreviation in a name is an element of its own, with no space around it.
        text = " ".join(page.get_text().split())
        for name in option.also_called:
            assert name in text, f"{option.id}: {name} is missing"


def test_every_link_leads_somewhere(
    pages: dict[str, BeautifulSoup], site_dir: Path
) -> None:
    """Macros write links that MkDocs does not check."""
    ids = {name: {t["id"] for t in page.select("[id]")} for name, page in pages.items()}
    for name, page in pages.items():
        for link in page.select("a[href]"):
            parts = urlsplit(link["href"])
            if parts.scheme or parts.netloc:
                continue
            assert not parts.path.startswith("/"), f"{name}: {link['href']} is absolute"
            target = (site_dir / name).parent / unquote(parts.path)
            target = target.resolve() if parts.path else site_dir / name
            if target.is_dir():
                target /= "index.html"
            assert target.is_file(), f"{name}: {link['href']} leads nowhere"
            place = unquote(parts.fragment)
            if place and "=" not in place and target.suffix == ".html":
                there = target.relative_to(site_dir.resolve()).as_posix()
                assert place in ids[there], f"{name}: {link['href']} has no such place"


def test_every_source_has_its_entry_on_the_reference_page(
    pages: dict[str, BeautifulSoup],
) -> None:
    entries = {e["id"] for e in pages["references/index.html"].select("li[id]")}
    assert entries == BY_KEY.keys()


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, BeautifulSoup]) -> None:
    for name, page in pages.items():
        loaded = [t["src"] for t in page.select("[src]")]
        loaded += [
            t["href"]
            for t in page.select("link[href]")
            if t.get("rel") != ["canonical"]
        ]
        for address in loaded:
            assert not urlsplit(address).netloc, f"{name} loads {address}"


def test_only_the_calculator_ships_the_calculator(
    pages: dict[str, BeautifulSoup],
) -> None:
    with_script = [
        name
        for name, page in pages.items()
        if page.select_one("script[src*='calculator.js']")
    ]
    languages = [form.address(code) for code in LANGUAGES]
    frames = [form.address(code, framed=True) for code in LANGUAGES]
    assert sorted(with_script) == sorted(languages + frames)


def test_no_macro_is_left_in_a_page(pages: dict[str, BeautifulSoup]) -> None:
    for name, page in pages.items():
        text = page.get_text()
        for residue in ("{{", "}}", "{%", "Macro Syntax Error", "Undefined"):
            assert residue not in text, f"{name}: {residue}"


DIRECTIVE = re.compile(
    r"we recommend|best treatment|is recommended for this|first choice|"
    r"(?<!not )clinically validated|medically reviewed",
    re.IGNORECASE,
)


def test_no_page_directs_or_promises(pages: dict[str, BeautifulSoup]) -> None:
    for name, page in pages.items():
        found = DIRECTIVE.search(page.get_text(" "))
        assert not found, f"{name}: {found and found.group()!r}"


# ---- what stops the build ---------------------------------------------------------

CONFIG = """
site_name: Trial
strict: true
use_directory_urls: true
theme: {name: material, font: false}
plugins:
  - macros:
      module_name: build/macros
      on_error_fail: true
      on_undefined: strict
exclude_docs: |
  references.bib
  *.yml
"""


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with one page."""
    copy = tmp_path_factory.mktemp("project")
    skip = shutil.ignore_patterns("node_modules", "__pycache__")
    shutil.copytree(ROOT / "build", copy / "build", ignore=skip)
    shutil.copytree(ROOT / "logic", copy / "logic", ignore=skip)
    shutil.copytree(DOCS / "cases", copy / "docs" / "cases")
    for name in ("references.bib", "board.yml", "glossary.yml", "right.yml"):
        shutil.copy(DOCS / name, copy / "docs")
    (copy / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    return copy


def _build(project: Path, page: str) -> subprocess.CompletedProcess[str]:
    (project / "docs" / "index.md").write_text(f"# Page\n\n{page}\n", encoding="utf-8")
    return subprocess.run(  # the command that `make site` runs
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", project / "out"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_right_page_builds(project: Path) -> None:
    page = '{{ fact("card.overall_survival") }} {{ cite("vision") }} {{ references() }}'
    built = _build(project, page)
    assert built.returncode == 0, built.stderr
    assert "hazard ratio" in (project / "out" / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("page", "named"),
    [
        ('{{ facct("card.overall_survival") }}', "facct"),
        ("{{ dosse }}", "dosse"),
        ('{{ fact("card.overall_survivall") }}', "card.overall_survival"),
        ('{{ number("card.population") }}', "card.population"),
        ('{{ cite("no_such_source") }}', "no_such_source"),
        ('{{ criteria("cabazitaxol") }}', "cabazitaxol"),
        ('{{ facts("cabazitaxel", "doses") }}', "doses"),
        ('{{ answer("no-such-case") }}', "no-such-case"),
        ("{{ references() }}", "cites nothing"),
        ('{{ fact("card.overall_survival" }}', "expected"),
    ],
)
def test_a_wrong_name_stops_the_build_and_is_named(
    project: Path, page: str, named: str
) -> None:
    built = _build(project, page)
    assert built.returncode != 0
    assert named in built.stderr + built.stdout


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        (
            "logic/nextline/facts/card.py",
            "overall_survival = Effect(",
            "x = Fact(says='Rests on nothing', cites=())\noverall_survival = Effect(",
            "fact without a source",
        ),
        ("docs/references.bib", "@article{card,", "@article{cardd,", "card"),
        (
            "logic/nextline/options/cabazitaxel.py",
            'Meets("neutrophils_10e9_l", cabazitaxel.neutrophils_floor)',
            'Meets("haemoglobin_g_dl", cabazitaxel.neutrophils_floor)',
            "g/dL",
        ),
        ("docs/cases/psma-positive.json", '"ecog": 1', '"ecog": 9', "ecog"),
    ],
)
def test_a_broken_fact_source_or_case_stops_the_build(
    project: Path, file: str, old: str, new: str, named: str
) -> None:
    path = project / file
    whole = path.read_text(encoding="utf-8")
    assert old in whole
    path.write_text(whole.replace(old, new, 1), encoding="utf-8")
    try:
        built = _build(project, '{{ answer("psma-positive") }}{{ all_references() }}')
    finally:
        path.write_text(whole, encoding="utf-8")
    assert built.returncode != 0
    assert named in built.stderr + built.stdout


def test_one_fact_changed_changes_every_page_the_answer_and_the_hash(
    project: Path,
) -> None:
    """A number has one home: pages, answer and content hash follow it."""
    page = """
{{ fact("card.overall_survival") }}

{{ effects("card.overall_survival") }}

{{ judged("after-six-doses") }}

{{ references() }}
"""
    ask = (
        "import json, sys, nextline\n"
        "from nextline.content import content_hash\n"
        "case = json.load(open('docs/cases/after-six-doses.json'))\n"
        "print(content_hash(), json.dumps(nextline.assess(case).to_dict()))"
    )

    def shown() -> tuple[str, str, str]:
        assert _build(project, page).returncode == 0
        html = (project / "out" / "index.html").read_text(encoding="utf-8")
        said = subprocess.run(
            [sys.executable, "-c", ask],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(project / "logic")},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        content, _, answer = said.partition(" ")
        return html, content, answer

    path = project / "logic/nextline/facts/card.py"
    whole = path.read_text(encoding="utf-8")
    assert whole.count("arm=13.6") == 1
    html, content, answer = shown()
    assert html.count("13.6") >= 4
    assert "13.6 v 11" in answer
    path.write_text(whole.replace("arm=13.6", "arm=77.7"), encoding="utf-8")
    try:
        changed_html, changed_content, changed_answer = shown()
    finally:
        path.write_text(whole, encoding="utf-8")
    assert "13.6" not in changed_html
    assert changed_html.count("77.7") == html.count("13.6")
    assert "77.7 v 11" in changed_answer
    assert "13.6" not in changed_answer
    assert changed_content != content
