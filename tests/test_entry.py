"""Filling in a case: what comes first, units, help, the reader's own plan, words."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import case_pages
import form
import pytest
from answer_view import deciding, phrases
from answer_view.respond import respond
from answer_view.view import view
from answer_view.words import (
    AUDIENCES,
    LANGUAGES,
    MessageError,
    Words,
    check,
    to_declare,
    words,
)
from bs4 import BeautifulSoup
from citations import PageError
from nextline import assess
from nextline.inputs import BY_KEY, INPUTS
from nextline.options import OPTIONS
from playwright.sync_api import Page
from test_calculator import _answer, _change, open_case

__all__ = ["open_case"]
Open = Callable[[str], Page]


def ask(**request: object) -> dict[str, Any]:
    reply = json.loads(respond(json.dumps(request)))
    assert reply["ok"], reply
    return reply


# ---- what decides most --------------------------------------------------------------


def test_the_first_eight_are_those_that_most_options_ask_for() -> None:
    """Counted from the rules: no answer outside is asked for as often."""
    asked: dict[str, set[str]] = {}
    for option in OPTIONS:
        for criterion in option.deciding:
            for name in criterion.reads:
                key = "prior" if name.startswith("prior.") else name
                asked.setdefault(key, set()).add(option.id)
    first = {"prior", *(item.key for item in deciding.first())}
    assert len(first) == deciding.FIRST == 8
    inside = min(len(asked[key]) for key in first)
    outside = max(len(found) for key, found in asked.items() if key not in first)
    assert inside > outside


def test_what_decides_most_stands_first(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/index.html")
    names = page.evaluate("[...document.forms.case.elements].map(e => e.name)")
    found = [n for n in names if n in BY_KEY and n != "jurisdiction"]
    first = [item.key for item in deciding.first()]
    assert found[: len(first)] == first
    blocks = page.locator("fieldset.nl-block").evaluate_all("all => all.map(e => e.id)")
    assert blocks[:2] == ["group-first", "group-history"]


def test_a_group_says_what_waits_for_it_where_its_question_stands() -> None:
    case = {"castration_resistant": "yes"}
    waiting = ask(case=case)["waiting"]
    open_ = [r for r in assess(case).to_dict()["options"] if r["needs"]]
    keys = {item.key for item in deciding.first()}
    counted = sum(bool(keys & set(row["needs"])) for row in open_)
    assert waiting["first"].startswith(f"{counted} ")


# ---- help ---------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_says_what_it_means_where_it_is_found_how_recent(
    language: str,
) -> None:
    assert form.guide_lacks(language) == []
    html = BeautifulSoup(form.calculator_html(language, "../", {}), "html.parser")
    for control in html.select("#case [name]"):
        about = control["aria-describedby"].split()
        texts = [html.find(id=name) for name in about]
        assert all(texts), control["name"]
        guide = texts[-1].get_text(" ", strip=True)
        key = control["name"]
        if key.startswith("prior."):
            key = f"prior.{key.rpartition('.')[2]}"
        for part in form.PARTS:
            assert form.guide(language)[key][part].split()[0] in guide


def test_a_guide_that_lacks_a_part_stops_the_build(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lacking = dict(form.guide("en"))
    lacking["ecog"] = {"means": "x", "found": "", "recent": "y"}
    monkeypatch.setattr(form, "guide", lambda _: lacking)
    with pytest.raises(
        Exception, match=r"build/guide/en\.json: ecog: found is missing"
    ):
        form.calculator_html("en", "../", {})


# ---- the catalogue ------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(language: str) -> None:
    assert check(language) == []


@pytest.mark.parametrize(
    ("break_", "said"),
    [
        (lambda m, _: m.pop("form.clear"), "form.clear: missing"),
        (lambda _, d: d.pop("Haemoglobin"), "declared 'Haemoglobin': missing"),
        (lambda m, _: m.update({"tier": "Stufe"}), "tier: fills in []"),
        (lambda m, _: m.update({"teir": "x"}), "teir: not in en.json"),
    ],
)
def test_a_missing_or_broken_message_stops_the_build(
    break_: Callable[[dict, dict], object], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from answer_view import words as module

    german = module._read("de")
    messages, declared = dict(german.messages), dict(german.declared)
    break_(messages, declared)
    broken = replace(german, messages=messages, declared=declared)
    kept = {"de": broken, "en": module._read("en")}
    monkeypatch.setattr(module, "_read", kept.__getitem__)
    assert any(said in line for line in check("de"))
    with pytest.raises(PageError, match=r"messages/de\.json"):
        form.calculator_html("de", "../", {})


def test_a_key_that_no_language_has_is_an_error() -> None:
    with pytest.raises(MessageError, match=r"messages/en\.json: 'nothing' is missing"):
        Words()("nothing")


@pytest.mark.parametrize("name", [p.stem for p in case_pages.CASES.glob("*.json")])
def test_words_change_and_standings_do_not(name: str) -> None:
    case = case_pages.load_case(name)
    seen = set()
    marks = set()
    for language in LANGUAGES:
        for audience in AUDIENCES:
            reply = ask(case=case, language=language, audience=audience)
            html = BeautifulSoup(reply["html"], "html.parser")
            marks.add(
                tuple(
                    (one["data-option"], one["data-standing"], one.get("data-tier"))
                    for one in html.select("article[data-option]")
                )
            )
            seen.add(reply["html"])
            assert reply["answer"] == json.loads(json.dumps(assess(case).to_dict()))
    assert len(marks) == 1
    assert len(seen) == len(LANGUAGES) * len(AUDIENCES)


def test_what_stays_english_is_said_to_be_english() -> None:
    """A sentence that was checked in English is marked so on a German page."""
    case = case_pages.load_case("psma-positive")
    html = BeautifulSoup(ask(case=case, language="de")["html"], "html.parser")
    answer = assess(case).to_dict()
    texts = {c["text"] for row in answer["options"] for c in row["criteria"]}
    marked = {one.get_text() for one in html.select("[lang=en]")}
    shown = {text for text in texts - set(to_declare()) if text in html.get_text()}
    assert shown
    assert shown <= marked


def test_the_german_page_answers_in_german(page: Page, site_url: str) -> None:
    case = case_pages.load_case("psma-positive")
    page.goto(f"{site_url}calculator/de/index.html#{case_pages.fragment(case)}")
    page.locator("#assessment[data-answer]").wait_for(timeout=60_000)
    assert page.locator("[data-language]").get_attribute("lang") == "de"
    w = words("de")
    assert (
        page.locator("#assessment h2").first.inner_text().startswith(w("group.ranked"))
    )
    assert w("use.machine") in page.locator(".nl-use").inner_text()
    assert _answer(page) == json.loads(json.dumps(assess(case).to_dict()))
    page.locator("[data-keep-case]").click()
    page.locator("#assessment[data-answer]").wait_for(timeout=60_000)
    assert page.locator("[data-language]").get_attribute("lang") == "en"
    assert _answer(page) == json.loads(json.dumps(assess(case).to_dict()))


# ---- units --------------------------------------------------------------------------


def test_units_are_chosen_and_nothing_typed_is_changed(open_case: Open) -> None:
    page = open_case("")
    haemoglobin = page.locator("[name=haemoglobin_g_dl]")
    label = page.locator("label[for=in-haemoglobin_g_dl] .nl-unit")
    units = page.locator("#set-units")
    units.select_option("si")
    assert label.inner_text() == "g/L"
    answer = _change(page, lambda: haemoglobin.fill("92,0"))
    assert answer["case"]["haemoglobin_g_dl"] == {"value": 92, "unit": "g/L"}
    told = page.locator("[data-understood=haemoglobin_g_dl]")
    assert "9.2 g/dL" in told.inner_text()
    # Twice the other way and back: what was typed stands there, with its unit.
    for system in ("us", "si", "us"):
        units.select_option(system)
        assert haemoglobin.input_value() == "92,0"
        assert label.inner_text() == "g/L"
    # Emptied, it is asked for in the unit that is chosen now.
    answer = _change(page, lambda: haemoglobin.fill(""))
    assert label.inner_text() == "g/dL"
    answer = _change(page, lambda: haemoglobin.fill("9.2"))
    assert answer["case"]["haemoglobin_g_dl"] == 9.2


def test_a_link_with_si_units_opens_as_it_was_typed(open_case: Open) -> None:
    page = open_case("testosterone_ng_dl=1.5+nmol%2FL")
    assert page.locator("[name=testosterone_ng_dl]").input_value() == "1.5"
    unit = page.locator("label[for=in-testosterone_ng_dl] .nl-unit")
    assert unit.inner_text() == "nmol/L"
    assert _answer(page)["case"]["testosterone_ng_dl"] == {
        "value": 1.5,
        "unit": "nmol/L",
    }


def test_a_link_means_its_own_units_whatever_is_chosen(
    page: Page, site_url: str
) -> None:
    """A bare number of a link is in the unit of the rules, under SI too."""
    case = case_pages.load_case("psma-positive")
    fragment = case_pages.fragment(case)
    page.goto(f"{site_url}calculator/index.html?units=si#{fragment}")
    page.locator("#assessment[data-answer]").wait_for(timeout=60_000)
    assert page.locator("#set-units").input_value() == "si"
    assert _answer(page)["case"] == case
    label = page.locator("label[for=in-haemoglobin_g_dl] .nl-unit")
    assert label.inner_text() == "g/dL"
    # So does an example, and a case that is cleared leaves the unit that is chosen.
    _change(page, page.locator(".nl-examples a").first.click)
    example = case_pages.load_case(case_pages.EXAMPLES[0])
    assert _answer(page)["case"] == example
    _change(page, lambda: page.locator("#clear-case").click())
    assert label.inner_text() == "g/L"


@pytest.mark.parametrize("key", phrases.OTHER_SYSTEM)
def test_what_was_understood_is_told_in_both_systems(key: str) -> None:
    item, other = BY_KEY[key], phrases.OTHER_SYSTEM[key]
    told = ask(case={key: 3})["understood"][key]
    assert item.unit in told
    assert other in told
    told = ask(case={key: {"value": 30, "unit": other}})["understood"][key]
    assert item.unit in told


# ---- the reader's own plan ----------------------------------------------------------


def test_the_answer_waits_for_the_plan_and_nothing_of_it_is_told(
    open_case: Open,
) -> None:
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    page.locator("#plan-first").click()
    assert page.locator("#assessment").is_hidden()
    waits = words()("js.plan_waits")
    page.wait_for_function(
        "text => document.getElementById('spoken').textContent === text", arg=waits
    )
    assert page.locator("#to-answer").text_content() == waits
    _change(page, lambda: page.locator("#own-plan").select_option("cabazitaxel"))
    assert page.locator("#assessment").is_visible()
    assert page.locator("[data-plan=ranked]").is_visible()
    assert "own-plan" not in page.url
    assert "cabazitaxel" not in json.dumps(_answer(page)["case"])
    page.locator("#plan-first").click()
    page.wait_for_function("!document.querySelector('[data-plan]')")
    assert page.locator("#assessment").is_visible()


@pytest.mark.parametrize("option", [*[o.id for o in OPTIONS], "other"])
def test_a_plan_is_agreed_with_or_not_by_the_standing(option: str) -> None:
    case = case_pages.load_case("psma-positive")
    reply = ask(case=case, plan=option)
    html = BeautifulSoup(reply["html"], "html.parser").select_one("[data-plan]")
    rows = {row["id"]: row for row in reply["answer"]["options"]}
    row = rows.get(option)
    wanted = (row["group"] or row["standing"]) if row else "other"
    assert html["data-plan"] == wanted
    assert "%" not in html.get_text()


def test_every_option_can_be_the_plan(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/index.html")
    values = page.locator("#own-plan option").evaluate_all(
        "all => all.map(o => o.value)"
    )
    assert values == ["", *(option.id for option in OPTIONS), "other"]


# ---- layers -------------------------------------------------------------------------


def test_dose_and_monitoring_come_when_they_are_opened(open_case: Open) -> None:
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    article = page.locator("#option-cabazitaxel")
    article.locator("[data-layer=reasons] > summary").click()
    article.locator("[data-layer=dose] > summary").click()
    article.locator("[data-layer=dose] li").first.wait_for()
    (option,) = (one for one in OPTIONS if one.id == "cabazitaxel")
    shown = article.locator("[data-layer=dose]").inner_text()
    for fact in (*option.dose, *option.holds, *option.monitoring):
        assert fact.text.rstrip(".") in shown


@pytest.mark.parametrize("audience", AUDIENCES)
def test_reasons_that_are_asked_for_are_those_of_the_whole_answer(
    audience: str,
) -> None:
    case = case_pages.load_case("after-six-doses")
    view.cache_clear()  # what was made whole before would be sent whole
    sent = ask(case=case, audience=audience, whole=True, unfolded=["cabazitaxel"])
    whole = _even(ask(case=case, audience=audience)["html"])
    page = BeautifulSoup(sent["html"], "html.parser")
    assert len(page.select("[data-ask=reasons]")) == len(OPTIONS) - 1
    assert page.select("#option-cabazitaxel .nl-criteria")
    for option in OPTIONS:
        told = ask(case=case, audience=audience, reasons=option.id)
        assert told["reasons"] == option.id
        assert len(told["html"]) > 500
        assert _even(told["html"]) in whole, option.id


def _even(html: str) -> str:
    return " ".join(html.split())


def test_every_number_of_a_layer_has_a_source() -> None:
    """Each statement of dose, evidence and label stands beside a link to its source."""
    case = case_pages.load_case("after-six-doses")
    html = BeautifulSoup(ask(case=case, audience="pharmacist")["html"], "html.parser")
    stated = html.select(
        "[data-layer=dose] li, [data-layer=label] li, [data-layer=evidence] dd"
    )
    assert len(stated) > 100
    bare = [
        one.get_text()
        for one in stated
        if not one.select_one(".nl-sources a") and not one.find_previous("dt")
    ]
    assert not bare


def test_conflicts_stand_beside_their_option() -> None:
    case = case_pages.load_case("after-six-doses")
    reply = ask(case=case)
    html = BeautifulSoup(reply["html"], "html.parser")
    conflicts = reply["answer"]["conflicts"]
    assert conflicts
    for conflict in conflicts:
        (box,) = html.select(f"[data-conflict={conflict['id']}]")
        assert box.find_parent("article")["data-option"] == conflict["id"]
        assert len(box.select("li")) == len(conflict["positions"])


def test_the_matrix_shows_the_verdict_of_every_label() -> None:
    reply = ask(case=case_pages.load_case("after-six-doses"))
    html = BeautifulSoup(reply["html"], "html.parser")
    for row in reply["answer"]["options"]:
        cells = html.select_one(f"[data-matrix={row['id']}]").select("[data-label]")
        verdicts = [cell["data-label"] for cell in cells]
        assert verdicts == (list(row["label"].values()) if row["needs_licence"] else [])


def test_one_jurisdiction_is_one_column() -> None:
    case = case_pages.load_case("after-six-doses") | {"jurisdiction": "eu"}
    html = BeautifulSoup(ask(case=case)["html"], "html.parser")
    heads = [one.get_text() for one in html.select(".nl-matrix thead th")]
    assert heads == ["Option", "European Union"]


def test_the_lanes_show_what_was_given_in_order_and_what_is_supported() -> None:
    reply = ask(case=case_pages.load_case("chek2-psa-rising-on-lu"))
    html = BeautifulSoup(reply["html"], "html.parser")
    prior = reply["answer"]["case"]["prior"]
    table = html.select_one(".nl-lanes")
    columns = len(table.select("thead th")) - 2
    assert columns == len(prior)
    for at, entry in enumerate(prior, start=1):
        cells = [row.select("td")[at - 1] for row in table.select("tbody tr")]
        (bar,) = [cell for cell in cells if cell.select(".nl-bar")]
        assert words().agent(entry["agent"]) in bar.get_text()
    drawn = {a["href"] for a in table.select(".nl-following a")}
    supported = {
        f"#option-{row['id']}"
        for row in reply["answer"]["options"]
        if row["standing"] == "supported"
    }
    assert drawn == supported


def test_every_option_and_agent_has_a_lane() -> None:
    from answer_view import lanes
    from nextline.history import AGENTS

    assert lanes.OPTIONS.keys() == {option.id for option in OPTIONS}
    assert {a for found in lanes.LANES.values() for a in found} == set(AGENTS)
    assert {lane for found in lanes.OPTIONS.values() for lane in found} <= set(
        lanes.LANES
    )


def test_a_place_in_the_answer_keeps_the_case_in_the_address(open_case: Open) -> None:
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    address = page.url
    page.locator(".nl-lanes a").first.click()
    assert page.url == address
    assert page.evaluate("document.activeElement.closest('article')?.id")


def test_every_input_is_asked_once(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/index.html")
    names = page.evaluate("[...document.forms.case.elements].map(e => e.name)")
    found = [name for name in names if name in BY_KEY]
    assert sorted(found) == sorted(item.key for item in INPUTS)
