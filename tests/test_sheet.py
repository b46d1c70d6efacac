"""The sheet for the board: one page, nothing left out, never of an older case."""

import io
import json
import random
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import case_pages
import pytest
from answer_view.respond import respond
from answer_view.sheet import sheet_html
from answer_view.sheet_fit import beside_dejavu
from answer_view.sheet_words import Density, contents
from answer_view.view import view
from answer_view.words import words
from bs4 import BeautifulSoup, Tag
from nextline import assess
from nextline.criterion import variable
from nextline.entered import answers, treatments
from nextline.history import AGENTS
from nextline.inputs import INPUTS
from nextline.text import as_text, plain
from nextline.text import entered as in_text
from nextline.units import OTHER_UNITS, typed_in
from playwright.sync_api import Page, expect
from pypdf import PdfReader
from test_permalink import a_case

Answer = dict[str, Any]
READY = 30_000
ASSETS = Path(__file__).resolve().parent.parent / "docs" / "assets"
PAPERS = ("A4", "Letter")
WIDEST = '"DejaVu Sans"'
"""The widest of the usual fonts: what fits in it fits in the others."""
SIGNS = {"●": "supported", "◐": "cannot_tell", "○": "not_supported"}


# ---- cases --------------------------------------------------------------------------


SAID = {
    **dict.fromkeys((item.key for item in INPUTS if item.group == "stop"), "no"),
    "castration_resistant": "yes",
    "metastatic": "yes",
    "psma_pet": "positive",  # else what is read from it cannot be answered
}


def everything(given: int) -> Answer:
    """Every input in its longest words, every number in another unit, no red flag."""
    case: Answer = {}
    for item in INPUTS:
        value: Any = max(item.choices, key=lambda choice: len(choice[1]), default=[""])[
            0
        ]
        if item.is_number:
            value = round(item.highest / 30, None if item.whole else 3)
            for unit in [*OTHER_UNITS.get(item.key, ())][:1]:
                value = {"value": typed_in(item.key, value, unit), "unit": unit}
        value = SAID.get(item.key, value)
        if item.key.startswith("genes."):
            case.setdefault("genes", {})[item.key.removeprefix("genes.")] = value
        else:
            case[item.key] = int(value) if item.key == "ecog" else value
    longest_names = sorted(AGENTS, key=lambda agent: -len(AGENTS[agent]))
    case["prior"] = [
        {
            "agent": longest_names[number % len(longest_names)],
            "setting": "castration_resistant",
            "outcome": "completed_without_progression",
            "best_response": "psa50",
            "cycles": 17,
            "months_on": 23.5,
            "months_since_last": 44.5,
        }
        for number in range(given)
    ]
    return case


NOTICED = {
    "suspected_cord_compression": "yes",
    "acute_organ_failure": "yes",
    "haemoglobin_g_dl": 1.21,
    "platelets_10e9_l": 21,
    "visceral_metastases": "none",
    "liver_metastases": "present",
    "testosterone_ng_dl": 99_999,
}
"""Alerts, problems and doubts."""


@cache
def random_answers(count: int, seed: int) -> list[Answer]:
    rng = random.Random(seed)
    return [assess(a_case(rng)).to_dict() for _ in range(count)]


@cache
def longest(count: int = 50, of: int = 3000) -> list[Answer]:
    """The longest of many random cases, then some made by hand.

    What was entered says which are worth judging in full; of those, the ones of which
    there is most to tell.
    """
    rng = random.Random(297)

    def told(case: Answer) -> int:
        answer = assess(case, explanations=False).to_dict()
        lines = [*in_text(answer), *(one["text"] for one in answer["problems"])]
        return sum(map(len, lines))

    cases = sorted((a_case(rng) for _ in range(of)), key=told, reverse=True)
    found = [assess(case).to_dict() for case in cases[: 4 * count]]
    found.sort(key=lambda answer: -len(str(contents(answer, words(), Density()))))
    by_hand = (everything(12), everything(20), {}, NOTICED)
    return [*found[:count], *(assess(case).to_dict() for case in by_hand)]


# ---- on paper -----------------------------------------------------------------------


def document(sheets: list[str], font: str = "") -> str:
    """Sheets alone, each beginning a page, with the styles of the site."""
    styles = [
        (ASSETS / f"{name}.css").read_text("utf-8") for name in ("nextline", "sheet")
    ]
    styles.append(".nl-sheet + .nl-sheet { break-before: page; }")
    if font:
        styles.append(f"#sheet {{ font-family: {font} !important; }}")
    return (
        '<!doctype html><html lang="en" data-sheet><meta charset="utf-8">'
        f"<title>Sheets</title><style>{' '.join(styles)}</style>"
        f'<body><div id="sheet">{"".join(sheets)}</div></body></html>'
    )


_LETTERS = """(text) => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `100px ${getComputedStyle(document.getElementById("sheet")).fontFamily}`;
  return pen.measureText(text).width / 100;
}"""


def letters(page: Page, font: str) -> float:
    """How wide the letters of this machine are, found as the calculator finds it."""
    page.set_content(document([], font))
    text = "Supported by a randomised trial; not met: 12.1 g/dL"
    return beside_dejavu(text, page.evaluate(_LETTERS, text))


def printed(page: Page, paper: str) -> list[str]:
    """The words of each page."""
    reader = PdfReader(io.BytesIO(page.pdf(format=paper)))
    return [" ".join(sheet.extract_text().split()) for sheet in reader.pages]


# Every text that is small, squeezed, cut off or unseen, and why.
_UNREADABLE = """() => {
  const found = [], seen = new Set(), range = document.createRange();
  const sheet = document.getElementById("sheet");
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (!texts.currentNode.data.trim()) continue;
    const parent = texts.currentNode.parentElement;
    range.selectNodeContents(texts.currentNode);
    if (!range.getBoundingClientRect().width) found.push(["unseen", parent.outerHTML]);
    if (parseFloat(getComputedStyle(parent).fontSize) < 12)
      found.push(["small", parent.outerHTML]);
    for (let up = parent; up && !seen.has(up); up = up.parentElement) {
      seen.add(up);
      const style = getComputedStyle(up);
      for (const [name, plain] of [["transform", "none"], ["zoom", "1"],
        ["opacity", "1"], ["visibility", "visible"], ["clipPath", "none"],
        ["maxHeight", "none"], ["overflowX", "visible"], ["overflowY", "visible"]])
        if (style[name] !== plain) found.push([name, style[name], up.tagName]);
    }
  }
  for (const part of sheet.querySelectorAll("div"))
    if (part.scrollWidth > part.clientWidth + 1) found.push(["wide", part.className]);
  return found.slice(0, 5);
}"""


@pytest.mark.parametrize("font", ["", WIDEST], ids=["the sheet's font", "the widest"])
def test_the_longest_cases_take_one_page_each(page: Page, font: str) -> None:
    wide = letters(page, font)
    sheets = [str(sheet_html(answer, words(), wide)) for answer in longest()]
    page.set_content(document(sheets, font))
    title = words()("sheet.title")
    for paper in PAPERS:
        pages = printed(page, paper)
        second = [text[:80] for text in pages if title not in text]
        assert not second, f"{paper}: the second page of a sheet begins {second[0]!r}"
        assert len(pages) == len(sheets)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 720, "height": 1000})
    assert page.evaluate(_UNREADABLE) == []


def test_a_case_that_no_page_holds_runs_on(page: Page) -> None:
    """Of sixty treatments none is hidden, and the lines to write on come last."""
    answer = assess(everything(60)).to_dict()
    page.set_content(document([str(sheet_html(answer, words()))]))
    for paper in PAPERS:
        pages = printed(page, paper)
        text = " ".join(pages)
        for number, said in enumerate(treatments(answer["case"]), start=1):
            assert f"{number} {said.partition(',')[0]}, castration" in text
        assert words()("sheet.decision") in pages[-1]
        assert f"1 / {len(pages)}" in pages[0]


# ---- what stands on it --------------------------------------------------------------


def soup(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def said(part: Tag) -> str:
    return " ".join(part.get_text().replace("\xa0", " ").split())


_LABEL = r'<span data-entered="[^"]*">[^<]*</span>'
_ONE = re.compile(rf'<span data-answer="[^"]*">({_LABEL}): ([^<]*)</span>')
_MANY = re.compile(
    rf'<span data-answer="[^"]*"><b>([^<]*):</b> ({_LABEL}(?:, {_LABEL})+)</span>'
)


def pairs(html: str) -> set[tuple[str, str]]:
    """Label and answer of every input, read off the words: `A: 1` or `1: A, B`."""
    found = [(label, told) for label, told in _ONE.findall(html)]
    for told, labels in _MANY.findall(html):
        found += [(label, told) for label in re.findall(_LABEL, labels)]
    return {(unescape(re.sub("<.*?>", "", label)), unescape(t)) for label, t in found}


_BRACKETS = re.compile(r" \((?P<numbers>[^()]*;[^()]*)\)$")
_MEANING = ("{} doses or cycles", "{} months on it", "last one {} months ago")


def listed(html: str) -> list[str]:
    """Each treatment with its numbers in words."""
    found = []
    for text in map(unescape, re.findall(r'<span data-given="\d+">([^<]*)<', html)):
        if brackets := _BRACKETS.search(text):
            numbers = brackets["numbers"].split("; ")
            words_of = zip(_MEANING, numbers, strict=True)
            shown = [meaning.format(one) for meaning, one in words_of if one != "–"]
            found.append(", ".join([text[: brackets.start()], *shown]))
        else:
            found.append(_several(text))
    return found


def _several(text: str) -> str:
    """One dose is told as 1 doses in the plain text."""
    text = re.sub(r"\b1 (month)\b", r"1 \1s", text)
    return text.replace("1 dose or cycle,", "1 doses or cycles,").replace(
        "1 dose or cycle", "1 doses or cycles"
    )


def entered_of(answer: Answer) -> tuple[set[tuple[str, str]], list[str]]:
    case = answer["case"]
    return {(item.label, told) for item, told in answers(case)}, list(treatments(case))


def standings(sheet: Tag) -> dict[str, set[str]]:
    """Standing → the options that its sign stands before."""
    found: dict[str, set[str]] = {standing: set() for standing in SIGNS.values()}
    for part in sheet.select(".nl-right b"):
        sign, _, names = said(part).partition(" ")
        if sign in SIGNS:
            found[SIGNS[sign]] |= set(names.rstrip(":").split(", "))
    return found


def test_nothing_is_left_out_of_300_random_cases() -> None:
    w = words()
    for answer in random_answers(300, 300):
        html = sheet_html(answer, w)
        assert (pairs(html), listed(html)) == entered_of(answer)
        sheet = soup(html)
        text = said(sheet)
        unknown = ", ".join(variable(name).short for name in answer["unknown"])
        assert [said(part) for part in sheet.select("[data-unknown]")] == (
            [unknown] if unknown else []
        )
        expected: dict[str, set[str]] = {standing: set() for standing in SIGNS.values()}
        for row in answer["options"]:
            expected[row["standing"]].add(row["name"])
        assert standings(sheet) == expected
        disputed = " ".join(said(part) for part in sheet.select("[data-conflict]"))
        for conflict in answer["conflicts"]:
            assert conflict["name"] in disputed
            for position in conflict["positions"]:
                assert position["body"] in disputed
        for problem in answer["problems"]:
            labels = [variable(key).label for key in problem["fields"] if key in _KEYS]
            assert all(label in said(sheet.select_one(".nl-top")) for label in labels)
        for doubt in answer["doubts"]:
            label = variable(doubt["fields"][0]).label
            assert label in said(sheet.select_one(".nl-top"))
        for alert in answer["alerts"]:
            assert alert["text"].partition(":")[0] in said(sheet.select_one(".nl-stop"))
        for name in ("content_hash", "version", "ruleset", "as_of", "searched_through"):
            assert answer[name] in text
        assert answer["review_status"] in text.lower()
        for key in ("decision", "different", "names", "date", "not_for_emergencies"):
            assert w(f"sheet.{key}") in text
        assert ".." not in text
        body = text.replace(w("sheet.cut"), "")
        assert (body != text) == bool(re.search(r"…|\d more\b", body))


_KEYS = {item.key for item in INPUTS}


def test_what_was_typed_stays_text() -> None:
    typed = '<img src=x onerror="window.caught=1">'
    fields = {"haemoglobin_g_dl": typed, "psma_pet": typed, typed: "1"}
    prior = [{"agent": typed}, {"agent": "docetaxel", "outcome": typed}]
    request = {"fields": fields, "prior": prior, "take": "sheet"}
    reply = json.loads(respond(json.dumps(request)))
    sheet = soup(reply["taken"])
    assert sheet.find("img") is None
    assert said(sheet.select_one(".nl-top")).count("<img src=x") >= 4


def test_sources_of_another_day_are_named() -> None:
    """What is due, and the day on which the next is."""
    case = case_pages.load_case("after-six-doses")
    answer = assess(case).to_dict()
    row = answer["options"][0]["criteria"][0]["sources"][0]
    row["state"] = "past_check_by"
    part = said(soup(sheet_html(answer, words())).select_one(".nl-right"))
    due = words()("source.past_check_by").capitalize()
    assert re.search(rf"{due}: [^.]*{re.escape(row['name'])}", part)
    assert re.search(r"by 20\d\d-\d\d-\d\d\.", part)


# ---- there and back -----------------------------------------------------------------


def _sections(text: str) -> Iterator[str]:
    """The entries under ENTERED of the plain text, without the breaks of lines."""
    block = text.partition("\nENTERED\n")[2].partition("\n\n")[0]
    yield from " ".join(block.split("\n  ")).splitlines() if block else ()


def test_ten_thousand_cases_come_back_from_data_text_and_sheet() -> None:
    """The case as JSON gives the same answer; text and sheet tell the same entries."""
    rng = random.Random(10_000)
    w = words()
    left = view(w).environment.get_template("sheet.html").module.left
    for number in range(10_000):
        answer = assess(a_case(rng), explanations=False).to_dict()
        again = json.loads(json.dumps(answer["case"]))
        repeated = assess(again, explanations=False).to_dict()
        assert repeated | {"problems": []} == answer | {"problems": []}
        known, given = entered_of(answer)
        lines = [f"- {plain(f'{label}: {told}')}" for label, told in known]
        lines += [
            f"- {plain(f'Treatment {at}: {told}')}"
            for at, told in enumerate(given, start=1)
        ]
        assert sorted(_sections(_text(answer))) == sorted(lines)
        told = {**answer, "doubts": [], "unknown": [], "conflicts": [], "options": []}
        html = left(contents(told, w, Density(close=number % 4)))
        assert (pairs(html), listed(html)) == (known, given)


def _text(answer: Answer) -> str:
    """The plain text of an answer of which only the entries matter."""
    parts = ("doubts", "options", "alongside", "conflicts", "unknown")
    return as_text({**answer, **{part: [] for part in parts}})


# ---- in the calculator --------------------------------------------------------------


@pytest.fixture
def calculator(page: Page, site_url: str) -> Page:
    """A case in the calculator; `printed` tells what stood there at each print."""
    page.add_init_script(
        "window.printed = []; window.print = () => "
        "printed.push('sheet' in document.documentElement.dataset);"
    )
    fragment = case_pages.fragment(case_pages.load_case("chek2-psa-rising-on-lu"))
    page.goto(f"{site_url}calculator/index.html#{fragment}")
    page.locator("html[data-engine=ready]").wait_for(timeout=READY)
    page.locator("#assessment[data-answer]").wait_for()
    return page


def test_the_sheet_is_printed_instead_of_the_page(calculator: Page) -> None:
    page = calculator
    page.locator("html[data-sheet]").wait_for(timeout=READY)
    expect(page.locator("#sheet")).to_be_hidden()
    for paper in PAPERS:
        (text,) = printed(page, paper)
        assert words()("sheet.title") in text
        today = page.evaluate("new Date().toLocaleDateString('sv-SE')")
        assert f"{words()('sheet.printed')} {today}" in text
        assert "first sheet" not in text  # what stands at the foot of other pages
    page.emulate_media(media="print")
    expect(page.locator("#assessment")).to_be_hidden()
    assert page.evaluate(_UNREADABLE) == []


def test_in_a_frame_the_sheet_is_as_wide_as_the_paper(
    page: Page, site_url: str
) -> None:
    page.set_viewport_size({"width": 720, "height": 1000})
    page.emulate_media(media="print")
    page.goto(f"{site_url}embed/en/index.html")
    width = page.evaluate(
        "document.documentElement.dataset.sheet = '',"
        " document.getElementById('sheet').getBoundingClientRect().width"
    )
    assert width == 720


def test_a_sheet_of_an_older_case_is_never_printed(calculator: Page) -> None:
    page = calculator
    page.locator("html[data-sheet]").wait_for(timeout=READY)
    stale = page.evaluate(
        """() => {
          const box = document.querySelector("[name=albumin_g_dl]");
          box.value = "3.1";
          box.dispatchEvent(new Event("input", { bubbles: true }));
          return "sheet" in document.documentElement.dataset;
        }"""
    )
    assert not stale
    page.locator("html[data-sheet]").wait_for(timeout=READY)
    expect(page.locator("#sheet")).to_contain_text("Albumin: 3.1 g/dL")


def test_the_button_waits_for_the_sheet_of_what_was_typed(calculator: Page) -> None:
    page = calculator
    page.evaluate(
        """() => {
          const box = document.querySelector("[name=albumin_g_dl]");
          box.value = "3.1";
          box.dispatchEvent(new Event("input", { bubbles: true }));
          document.querySelector("[data-take=print]").click();
        }"""
    )
    page.wait_for_function("printed.length")
    expect(page.locator("#sheet")).to_contain_text("Albumin: 3.1 g/dL")
    assert page.evaluate("printed") == [True]
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("printed.length") == 2


def test_no_sheet_tells_an_answer_that_waits_for_a_plan(calculator: Page) -> None:
    page = calculator
    page.locator("html[data-sheet]").wait_for(timeout=READY)
    before = page.locator("#sheet").inner_text()
    page.locator("#plan-first").click()
    asked = page.locator("#assessment").get_attribute("data-answer")
    assert page.evaluate("'sheet' in document.documentElement.dataset") is False
    page.locator("#own-plan").select_option("docetaxel")
    page.locator(f"#assessment:not([data-answer='{asked}'])").wait_for()
    page.locator("html[data-sheet]").wait_for(timeout=READY)
    assert page.locator("#sheet").inner_text() == before
