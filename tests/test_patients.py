"""The pages for patients: plain words, not advice, and no way to the calculator."""

import re
import sys
from collections import deque
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

# textstat opens its list of easy words by way of pkg_resources, which setuptools no
# longer holds; the grade asks for no list, so an empty module will do.
if find_spec("pkg_resources") is None:
    sys.modules["pkg_resources"] = ModuleType("pkg_resources")
import textstat

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = sorted((DOCS / "patients").glob("*.md"))
NAMES = [path.stem for path in PAGES]
ESSENTIAL = {
    "index",
    "what-is-lutetium",
    "after-lutetium",
    "side-effects",
    "living-safely",
    "questions-for-your-team",
    "trials",
}
GRADE = 7  # of Flesch and Kincaid: a reader of about twelve


def prose(markdown: str) -> str:
    """What a patient reads: no macros, markup or headings; an item is a sentence."""
    text = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    text = re.sub(r"{{.*?}}", "", text, flags=re.DOTALL)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    blocks = re.split(r"\n\s*\n|\n(?=- )", text)
    said = [
        re.sub(r"[*_]", "", " ".join(block.split())).removeprefix("- ")
        for block in blocks
        if block.strip() and not block.lstrip().startswith("#")
    ]
    return " ".join(part if part[-1] in ".?!:" else f"{part}." for part in said)


def test_the_pages_are_there() -> None:
    assert set(NAMES) == ESSENTIAL


@pytest.mark.parametrize("path", PAGES, ids=NAMES)
def test_a_reader_of_twelve_can_read_it(path: Path) -> None:
    grade = textstat.flesch_kincaid_grade(prose(path.read_text(encoding="utf-8")))
    assert grade <= GRADE, f"{path.name}: grade {grade:.1f}; use shorter sentences"


def test_long_words_and_sentences_would_be_seen() -> None:
    """The measure sees what it is there for."""
    hard = (
        "Radioligand treatment necessitates multidisciplinary consideration of "
        "haematological contraindications, notwithstanding favourable characteristics."
    )
    assert textstat.flesch_kincaid_grade(prose(hard)) > GRADE


@pytest.mark.parametrize("path", PAGES, ids=NAMES)
def test_no_claim_in_the_words_of_clinicians(path: Path) -> None:
    """Claims are cited, not printed: their sentences are written for clinicians."""
    markdown = path.read_text(encoding="utf-8")
    macros = set(re.findall(r"{{\s*(\w+)", markdown))
    assert macros <= {"per", "number", "says", "signpost", "references"}
    assert "template: patient.html" in markdown


TELLS = re.compile(r"\b(?:you should|you need to|best|recommend\w*)\b", re.IGNORECASE)


@pytest.mark.parametrize("path", PAGES, ids=NAMES)
def test_nothing_tells_a_patient_what_to_choose(path: Path) -> None:
    found = TELLS.search(prose(path.read_text(encoding="utf-8")))
    assert not found, f"{path.name}: {found and found.group()!r}"


# ---- the built pages ----------------------------------------------------------------


def _read(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def _built(site: Path) -> list[Path]:
    pages = sorted((site / "patients").rglob("*.html"))
    assert len(pages) == len(PAGES)
    return pages


def _leads_to(site: Path, page: Path) -> set[Path]:
    """Every page of the site that something in this page points at."""
    found = set()
    for tag in _read(page).select("[href], [src], [action], [data]"):
        for name in ("href", "src", "action", "data"):
            parts = urlsplit(str(tag.get(name) or ""))
            if parts.scheme or parts.netloc or not parts.path:
                continue
            target = (page.parent / unquote(parts.path)).resolve()
            if target.is_dir():
                target /= "index.html"
            if target.suffix == ".html" and target.is_relative_to(site.resolve()):
                found.add(target)
    return found


def test_no_path_of_links_leads_to_the_calculator(site_dir: Path) -> None:
    """From any page for patients one reaches pages for patients, and nothing else."""
    calculator = (site_dir / "calculator" / "index.html").resolve()
    patients = (site_dir / "patients").resolve()
    waiting: deque[tuple[Path, tuple[str, ...]]] = deque(
        (page.resolve(), ()) for page in _built(site_dir)
    )
    seen: set[Path] = set()
    while waiting:
        page, way = waiting.popleft()
        if page in seen:
            continue
        seen.add(page)
        steps = (*way, page.relative_to(site_dir.resolve()).as_posix())
        assert page != calculator, f"a way to the calculator: {' → '.join(steps)}"
        assert page.is_relative_to(patients), f"a way out: {' → '.join(steps)}"
        waiting.extend((target, steps) for target in _leads_to(site_dir, page))
    assert {page.parent.name for page in seen} >= ESSENTIAL - {"index"}


def test_every_page_is_reached_from_the_first(site_dir: Path) -> None:
    pages = {page.resolve() for page in _built(site_dir)}
    first = (site_dir / "patients" / "index.html").resolve()
    reached, waiting = {first}, [first]
    while waiting:
        new = (_leads_to(site_dir, waiting.pop()) & pages) - reached
        reached |= new
        waiting.extend(new)
    assert reached == pages


def test_no_form_no_search_and_no_script_of_the_calculator(site_dir: Path) -> None:
    asked = (
        "form, select, textarea, [type=text], [type=search], [role=search], .md-search"
    )
    for page in _built(site_dir):
        found = _read(page).select(asked)
        assert not found, f"{page}: {found[0]}"
        scripts = [tag["src"] for tag in _read(page).select("script[src]")]
        assert not [one for one in scripts if "calculator" in one or "search" in one]


def test_every_page_says_that_it_is_not_advice(site_dir: Path) -> None:
    for page in _built(site_dir):
        soup = _read(page)
        article, banner = soup.select_one("article"), soup.select_one(".nl-announce")
        assert isinstance(article, Tag)
        assert isinstance(banner, Tag)
        assert "not advice about you" in banner.get_text(), page
        assert "not advice about you" in article.get_text(), page
        assert soup.select_one(".nl-references"), f"{page}: no references"


def test_the_search_of_the_site_does_not_find_them(site_dir: Path) -> None:
    index = (site_dir / "search" / "search_index.json").read_text(encoding="utf-8")
    assert '"patients/' not in index
