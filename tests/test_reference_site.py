"""The reference as a whole: claims, evidence, bodies, search and data, as built."""

import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import form
import pytest
from answer_view.studies import studies
from answer_view.words import LANGUAGES
from board_page import COLUMNS, questions
from bs4 import BeautifulSoup
from export import export, schema
from find import add_synonyms
from html_parts import day
from jsonschema import Draft202012Validator
from nextline.facts import FACTS
from nextline.sources import BY_KEY

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
THREE_LINES = ("topics/", "options/", "evidence/", "questions/")


@pytest.fixture(scope="session")
def pages(site_dir: Path) -> dict[str, BeautifulSoup]:
    return {
        path.relative_to(site_dir).as_posix(): BeautifulSoup(
            path.read_text(encoding="utf-8"), "html.parser"
        )
        for path in sorted(site_dir.rglob("*.html"))
    }


@pytest.fixture(scope="session")
def index(site_dir: Path) -> list[dict[str, str]]:
    file = site_dir / "search" / "search_index.json"
    return json.loads(file.read_text(encoding="utf-8"))["docs"]


# ---- claims -----------------------------------------------------------------------


def test_every_mark_opens_a_card_and_every_card_has_a_mark(
    pages: dict[str, BeautifulSoup],
) -> None:
    seen = 0
    for name, page in pages.items():
        marks = {b["popovertarget"] for b in page.select("button[popovertarget]")}
        cards = {card["id"] for card in page.select("[popover]")}
        assert marks == cards, name
        seen += len(marks)
    assert seen > 500


def test_every_claim_is_in_the_register_with_place_and_status(
    pages: dict[str, BeautifulSoup],
) -> None:
    rows = {row["id"]: row for row in pages["claims/index.html"].select("tr[id]")}
    assert rows.keys() == FACTS.keys()
    for name, fact in FACTS.items():
        text = " ".join(rows[name].get_text(" ").split())
        for cite in fact.cites:
            assert cite.source.name in text, name
            assert " ".join(cite.place.split()) in text, name
            assert str(cite.source.check_by) in text, name
        assert "verified" in text, name


def test_every_claim_is_shown_or_stands_behind_a_rule(
    pages: dict[str, BeautifulSoup],
) -> None:
    """No claim is kept that nobody can meet outside the register."""
    unused = [
        row["id"]
        for row in pages["claims/index.html"].select("tr[id]")
        if not row.select("td:last-child a") and "Answers:" not in row.get_text()
    ]
    assert unused == []


def test_every_reference_says_what_uses_it(pages: dict[str, BeautifulSoup]) -> None:
    entries = pages["references/index.html"].select("li[id]")
    assert {entry["id"] for entry in entries} == BY_KEY.keys()
    for entry in entries:
        assert entry.select("details a[href*='claims/index.html#']"), entry["id"]
    assert "<!--uses:" not in str(pages["references/index.html"])


# ---- evidence ---------------------------------------------------------------------


def test_every_study_has_a_page_that_shows_all_its_claims(
    pages: dict[str, BeautifulSoup],
) -> None:
    for study in studies().values():
        page = pages[f"evidence/{study.name}/index.html"]
        cards = {card["id"] for card in page.select("[popover]")}
        missing = [name for name in study.facts if f"claim-{name}" not in cards]
        assert missing == [], study.name


def test_a_replaced_value_says_until_when_it_stood(
    pages: dict[str, BeautifulSoup],
) -> None:
    found = 0
    for study in studies().values():
        text = pages[f"evidence/{study.name}/index.html"].get_text(" ")
        for name, fact in study.facts.items():
            if name.endswith("_superseded"):
                assert f"Replaced: {day(fact.until)}" in text, name
                found += 1
    assert found >= 5


def test_every_content_page_answers_in_three_lines(
    pages: dict[str, BeautifulSoup],
) -> None:
    for name, page in pages.items():
        if not name.startswith(THREE_LINES) or name.count("/") < 2:
            continue
        heading = page.select_one("article h1")
        box = page.select_one("article .nl-answer")
        assert heading, name
        assert box, f"{name}: no answer box"
        assert heading.find_next(["p", "div", "table", "ul"]) is box, name
        assert len(box.select("p:not(.nl-open)")) == 3, name


# ---- ways through the site --------------------------------------------------------


def test_no_page_is_an_orphan(pages: dict[str, BeautifulSoup], site_dir: Path) -> None:
    reached, open_ = set(), ["index.html"]
    while open_:
        name = open_.pop()
        if name in reached:
            continue
        reached.add(name)
        for link in pages[name].select("a[href]"):
            parts = urlsplit(link["href"])
            if parts.scheme or not parts.path:
                continue
            target = ((site_dir / name).parent / unquote(parts.path)).resolve()
            if target.is_dir():
                target /= "index.html"
            there = target.relative_to(site_dir.resolve()).as_posix()
            if there in pages:
                open_.append(there)
    assert pages.keys() - reached == {"404.html"}


def test_related_pages_are_chosen_and_shown(pages: dict[str, BeautifulSoup]) -> None:
    for name, page in pages.items():
        if (
            name.startswith(("topics/", "options/", "questions/"))
            and name.count("/") == 2
        ):
            assert 2 <= len(page.select(".nl-related a")) <= 6, name


def test_every_page_is_in_the_lists_for_machines(site_dir: Path) -> None:
    listed = (site_dir / "sitemap.txt").read_text(encoding="utf-8").split()
    for address in listed:
        assert (site_dir / address).is_file(), address
    built = {p.relative_to(site_dir).as_posix() for p in site_dir.rglob("index.html")}
    # Frames and other languages are found from the page that they belong to.
    others = {form.address(code, framed=True) for code in LANGUAGES}
    others |= {form.address(code) for code in LANGUAGES if code != "en"}
    assert others <= built
    assert set(listed) == built - others
    llms = (site_dir / "llms.txt").read_text(encoding="utf-8")
    assert llms.startswith("# Nextline\n")
    assert "Not reviewed by a clinician" in llms
    assert set(re.findall(r"\]\(([^)]*index\.html)\)", llms)) == built - others


# ---- bodies -----------------------------------------------------------------------


def test_the_board_shows_what_each_body_says(pages: dict[str, BeautifulSoup]) -> None:
    page = pages["disagreements/index.html"]
    for question in questions().values():
        row = page.select_one(f"tr#{question.id}")
        assert row, question.id
        assert bool(row.select(".nl-conflict")) is question.conflict, question.id
        for voice in question.voices:
            column = voice.body if voice.body in COLUMNS else None
            cells = (
                row.select(f"td[data-body='{column}']") if column else row.select("td")
            )
            assert any(voice.words in cell.get_text(" ") for cell in cells), voice


def test_the_conflicts_that_must_show() -> None:
    """From the evidence files, typed by hand."""
    stances = {
        question.id: {voice.body: voice.stance for voice in question.voices}
        for question in questions().values()
    }
    assert stances["lu_before_taxane"]["FDA"] == "for"
    assert stances["lu_before_taxane"]["EMA"] == "against"
    assert stances["lu_after_both"]["NICE"] == "against"
    assert stances["lu_after_both"]["FDA"] == "for"
    assert stances["radium_first"]["FDA"] == "for"
    assert stances["radium_first"]["EMA"] == "against"
    assert stances["parp_chek2"]["FDA"] == "for"
    assert stances["parp_chek2"]["EMA"] == "against"
    for name in ("lu_before_taxane", "lu_after_both", "radium_first", "parp_chek2"):
        assert questions()[name].conflict, name
    assert not questions()["parp_brca"].conflict


def test_without_one_source_only_its_column_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import board_page

    before = {q.id: {v.body: v for v in q.voices} for q in questions().values()}
    left = tuple(p for p in board_page.POSITIONS if p.body != "ASCO")
    monkeypatch.setattr(board_page, "POSITIONS", left)
    questions.cache_clear()
    try:
        after = {q.id: {v.body: v for v in q.voices} for q in questions().values()}
    finally:
        questions.cache_clear()
    assert any("ASCO" in voices for voices in before.values())
    for name, voices in before.items():
        voices.pop("ASCO", None)
        assert after[name] == voices


# ---- search -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ("Pluvicto", "options/lu_psma/"),
        ("vipivotide", "options/lu_psma/"),
        ("Jevtana", "options/cabazitaxel/"),
        ("Zytiga", "options/abiraterone/"),
        ("Lynparza", "options/olaparib/"),
        ("Xofigo", "options/radium_223/"),
        ("hemoglobin", "topics/marrow/"),
        ("haemoglobin", "topics/marrow/"),
        ("CHK2", "topics/parp-gene-by-gene/"),
        ("ARSI", "options/enzalutamide/"),
        ("mCSPC", "questions/castration-sensitive/"),
        ("tumor", "topics/resistance-and-transformation/"),
        ("GFR", "topics/kidney/"),
    ],
)
def test_a_page_is_found_by_every_name(
    index: list[dict[str, str]], asked: str, page: str
) -> None:
    entries = [one for one in index if one["location"].partition("#")[0] == page]
    assert entries, page
    fields = ("title", "names", "text", "also")
    said = " ".join(one.get(field, "") for one in entries for field in fields)
    assert re.search(rf"(?<!\w){re.escape(asked)}(?!\w)", said, re.IGNORECASE)


def test_a_page_without_the_term_is_not_widened() -> None:
    index = {"docs": [{"location": "a/", "title": "A", "text": "Nothing of the sort."}]}
    add_synonyms(index, [frozenset({"haemoglobin", "hemoglobin"})])
    assert "also" not in index["docs"][0]


# ---- data -------------------------------------------------------------------------


def test_the_export_follows_its_published_schema(site_dir: Path) -> None:
    folder = site_dir / "data"
    published = json.loads((folder / "nextline.schema.json").read_text("utf-8"))
    data = json.loads((folder / "nextline.json").read_text("utf-8"))
    Draft202012Validator.check_schema(published)
    Draft202012Validator(published).validate(data)
    assert published == schema()
    assert data == json.loads(json.dumps(export()))
    assert {row["id"] for row in data["claims"]} == FACTS.keys()


def test_the_schema_refuses_what_it_should() -> None:
    data = export()
    data["claims"][0].pop("sources")
    assert not Draft202012Validator(schema()).is_valid(data)


def test_every_page_has_its_fingerprint(site_dir: Path) -> None:
    prints = json.loads((site_dir / "data" / "pages.json").read_text("utf-8"))
    assert set(prints) == {p.relative_to(DOCS).as_posix() for p in DOCS.rglob("*.md")}
    assert len(set(prints.values())) == len(prints)
