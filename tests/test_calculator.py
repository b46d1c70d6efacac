"""The calculator in Chromium, on the built site below a path, as a reader uses it.

What every browser must do alike stands in `test_browsers.py`.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import case_pages
import pytest
import serve
from answer_view.view import answer_html
from browsers.command import find
from conftest import FLAGS, Serve
from nextline import assess
from nextline.inputs import INPUTS
from nextline.options import OPTIONS
from playwright.sync_api import Browser, Page, Route, expect

READY = 30_000


@pytest.fixture
def open_case(page: Page, site_url: str) -> Callable[[str], Page]:
    """Open the calculator with a fragment and wait for its answer."""

    def open_(fragment: str = "") -> Page:
        page.goto(f"{site_url}calculator/index.html#{fragment}")
        page.locator("html[data-engine=ready]").wait_for(timeout=READY)
        page.locator("#assessment[data-answer]").wait_for()
        return page

    return open_


def _answer(page: Page) -> dict[str, Any]:
    return page.evaluate("window.nextline.answer")


def _change(page: Page, act: Callable[[], object]) -> dict[str, Any]:
    """Do something, wait for the answer that follows it, and give that answer."""
    shown = int(page.locator("#assessment").get_attribute("data-answer"))
    act()
    page.locator(f"#assessment:not([data-answer='{shown}'])").wait_for()
    return _answer(page)


# ---- the answer -----------------------------------------------------------------


def test_the_standing_is_in_the_page_for_every_option(
    open_case: Callable[[str], Page],
) -> None:
    case = case_pages.load_case("psma-positive")
    page = open_case(case_pages.fragment(case))
    shown = page.locator("#assessment article").evaluate_all(
        "all => all.map(one => [one.dataset.option, one.dataset.standing])"
    )
    expected = {o["id"]: o["standing"] for o in assess(case).to_dict()["options"]}
    assert dict(shown) == expected


# ---- the way of a reader ----------------------------------------------------------


def test_from_the_home_page_to_a_changed_answer(page: Page, site_url: str) -> None:
    page.goto(site_url + "index.html")
    page.locator("article").get_by_role("link", name="PSMA-positive disease").click()
    expect(page.locator(".nl-answer").first).to_contain_text("Supported")
    page.get_by_role("link", name="Open this case in the calculator").first.click()
    page.locator("html[data-engine=ready]").wait_for(timeout=READY)
    lu = page.locator("#assessment [data-option=lu_psma]")
    expect(lu).to_have_attribute("data-standing", "supported")
    page.get_by_label("PSMA PET", exact=True).select_option("negative")
    expect(lu).to_have_attribute("data-standing", "not_supported")


def test_the_address_carries_the_case_and_restores_it(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case()
    page.get_by_label("ECOG performance status").select_option("1")
    page.get_by_label("Haemoglobin").fill("11,5")
    _change(page, lambda: page.locator("#prior-0-agent").select_option("docetaxel"))
    page.locator("#prior-0-outcome").select_option("progressed_after")
    page.wait_for_function("location.hash.includes('progressed_after')")
    page.reload()
    page.locator("#assessment[data-answer]").wait_for(timeout=READY)
    assert page.get_by_label("ECOG performance status").input_value() == "1"
    assert page.get_by_label("Haemoglobin").input_value() == "11,5"
    assert page.locator("#prior-0-agent").input_value() == "docetaxel"
    case = _answer(page)["case"]
    assert case["haemoglobin_g_dl"] == 11.5
    assert case["prior"] == [{"agent": "docetaxel", "outcome": "progressed_after"}]


def test_an_empty_form_knows_nothing_and_supports_nothing(
    open_case: Callable[[str], Page],
) -> None:
    answer = _answer(open_case())
    assert answer["case"] == {}
    assert {o["standing"] for o in answer["options"]} == {"cannot_tell"}
    names = {item.key for item in INPUTS} - {"jurisdiction"}
    assert set(answer["unknown"]) == names


def test_every_input_of_the_contract_is_a_control(page: Page, site_url: str) -> None:
    page.goto(site_url + "calculator/index.html")
    names = page.locator("#case [name]").evaluate_all("all => all.map(c => c.name)")
    assert {item.key for item in INPUTS} <= set(names)


def test_a_red_flag_stands_before_every_option(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    page.get_by_label("Fever with neutropenia").select_option("yes")
    alert = page.locator("#assessment [data-alert=febrile_neutropenia]")
    expect(alert).to_contain_text("emergency pathway")
    first = page.locator("#assessment article").first
    assert alert.bounding_box()["y"] < first.bounding_box()["y"]


def test_the_keyboard_alone_is_enough(open_case: Callable[[str], Page]) -> None:
    page = open_case()
    page.locator("#in-suspected_cord_compression").focus()
    page.keyboard.press("Tab")
    focused = "document.activeElement.name || document.activeElement.id"
    assert page.evaluate(focused) == "febrile_neutropenia"
    answer = _change(page, lambda: page.keyboard.type("Yes"))
    assert answer["case"]["febrile_neutropenia"] == "yes"
    rows = page.locator("#treatments .nl-treatment")
    before = rows.count()
    page.locator("#add-treatment").focus()
    page.keyboard.press("Enter")
    assert rows.count() == before + 1
    assert page.evaluate(focused) == f"prior.{before}.agent"
    rows.nth(before).locator(".nl-remove").focus()
    page.keyboard.press("Space")
    assert rows.count() == before
    assert page.evaluate(focused) == f"prior.{before - 1}.agent"
    page.get_by_label("Haemoglobin").focus()
    page.keyboard.press("Enter")
    assert page.url.partition("#")[0].endswith("/calculator/index.html")


def test_the_answer_is_announced_in_one_sentence(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case(case_pages.fragment(case_pages.load_case("after-six-doses")))
    spoken = page.locator("#spoken")
    assert spoken.get_attribute("aria-live") == "polite"
    expect(spoken).to_contain_text("Supported: Cabazitaxel")


# ---- bad input --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("twelve", "write a number"),
        ("-1", "not possible"),
        ("1e9", "write a number"),
        ("1000000000", "not possible"),
        ("NaN", "write a number"),
        ("1,234.5", "write a number"),
    ],
)
def test_a_number_that_cannot_be_is_named_and_kept(
    open_case: Callable[[str], Page], typed: str, part: str
) -> None:
    page = open_case()
    box = page.get_by_label("Haemoglobin")
    answer = _change(page, lambda: box.fill(typed))
    assert len(answer["problems"]) == 1
    assert part in answer["problems"][0]["text"]
    shown = page.locator("#assessment [data-problem]")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text(part)
    assert box.input_value() == typed
    assert box.get_attribute("aria-invalid") == "true"
    assert "haemoglobin_g_dl" in answer["unknown"]
    answer = _change(page, lambda: box.fill("12,5"))
    assert answer["problems"] == []
    assert answer["case"]["haemoglobin_g_dl"] == 12.5
    assert box.get_attribute("aria-invalid") is None


def test_two_answers_that_clash_are_both_named(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case("visceral_metastases=none&liver_metastases=present")
    (problem,) = _answer(page)["problems"]
    assert problem["fields"] == ["visceral_metastases", "liver_metastases"]
    for label in ("Visceral metastases", "Liver metastases"):
        box = page.get_by_label(label)
        assert box.get_attribute("aria-invalid") == "true"
        assert box.input_value()


@pytest.mark.parametrize(
    ("fragment", "part"),
    [
        ("ecog=1&prior=docetax", "did you mean docetaxel"),
        ("ecog=1&psma_pet=posit", "not an answer"),
        ("ecog=1&psma_pett=positive", "did you mean psma_pet"),
        ("ecog=1&prior=docetaxel~castration_res", "not an answer"),
        ("ecog=1&<script>alert(1)</script>=1", "no such key"),
    ],
)
def test_a_damaged_link_says_what_it_could_not_read(
    open_case: Callable[[str], Page], fragment: str, part: str
) -> None:
    page = open_case(fragment)
    answer = _answer(page)
    assert len(answer["problems"]) == 1
    assert part in answer["problems"][0]["text"]
    assert answer["case"]["ecog"] == 1  # the rest of the link still counts
    expect(page.locator("#link-notice")).to_contain_text("could not be read")


@pytest.mark.parametrize("size", [30_000, 1_000_000])
def test_an_absurd_link_is_refused_in_one_sentence(
    open_case: Callable[[str], Page], size: int
) -> None:
    page = open_case("ecog=" + "1" * size)
    expect(page.locator("#link-notice")).to_contain_text("too long")
    assert _answer(page)["case"] == {}


# ---- when the engine cannot run ---------------------------------------------------


@pytest.mark.parametrize("file", ["manifest.json", "pyodide.asm.wasm"])
def test_a_failed_engine_says_so_shows_the_tables_and_keeps_the_form(
    page: Page, site_url: str, file: str
) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=404, body="no such file")

    page.context.route(f"**/engine/{file}*", refuse)
    page.goto(f"{site_url}calculator/index.html#ecog=1")
    page.locator("html[data-engine=failed]").wait_for(timeout=READY)
    expect(page.locator("#engine-status")).to_contain_text("kept")
    expect(page.locator("#static-tables")).to_have_attribute("open", "")
    expect(page.locator("#static-tables table").first).to_be_visible()
    page.get_by_label("Haemoglobin").fill("12")
    assert page.get_by_label("ECOG performance status").input_value() == "1"
    assert page.get_by_label("Haemoglobin").input_value() == "12"


def test_where_webassembly_is_off_the_page_says_so_and_shows_the_tables(
    browser: Browser, site_url: str
) -> None:
    off = browser.browser_type.launch(
        executable_path=find("chromium"), args=[*FLAGS, "--js-flags=--jitless"]
    )
    page = off.new_page()
    page.goto(f"{site_url}calculator/index.html#ecog=1")
    page.locator("html[data-engine=failed]").wait_for(timeout=READY)
    expect(page.locator("#engine-status")).to_contain_text("needs WebAssembly")
    expect(page.locator("#static-tables table").first).to_be_visible()
    assert page.locator("#static-tables table").count() == len(OPTIONS)
    assert page.get_by_label("ECOG performance status").input_value() == "1"
    off.close()


def test_where_a_policy_forbids_webassembly_the_page_says_so(
    page: Page, site_dir: Path, serve_folder: Serve
) -> None:
    class Forbidding(serve.Handler):
        def end_headers(self) -> None:
            self.send_header("Content-Security-Policy", "script-src 'self'")
            super().end_headers()

    page.goto(f"{serve_folder(site_dir, handler=Forbidding)}embed/en/index.html")
    page.locator("html[data-engine=failed]").wait_for(timeout=READY)
    expect(page.locator("#engine-status")).to_contain_text("needs WebAssembly")
    # In a frame there are no tables below, but a link to the pages that have them.
    expect(page.locator("#engine-status")).to_contain_text("linked below")
    expect(page.locator("footer a").first).to_be_visible()


def test_without_scripts_the_form_and_the_tables_are_there(
    browser: Browser, site_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + "calculator/index.html")
    expect(page.get_by_label("PSMA PET", exact=True)).to_be_visible()
    expect(page.locator("#engine-status")).to_contain_text("JavaScript")
    page.locator("#static-tables > summary").click()
    assert page.locator("#static-tables table").count() == len(OPTIONS)
    context.close()


# ---- search, width ----------------------------------------------------------------


def test_search_finds_a_drug_under_all_its_names(page: Page, site_url: str) -> None:
    page.goto(site_url + "index.html")
    page.get_by_role("textbox", name="Search").click()
    box = page.locator("input[name=query]")
    links = page.locator(".md-search-result__link")
    for option in OPTIONS:
        for name in (option.name, *option.also_called):
            box.fill("")
            box.press("End")  # the theme listens to keys, not to what fill() does
            expect(links).to_have_count(0)
            box.fill(name)
            box.press("End")
            wanted = page.locator(f".md-search-result__link[href*='/{option.id}/']")
            expect(wanted.first, f"{name} leads to {option.id}").to_be_attached()


@pytest.mark.parametrize("name", ["Pluvicto", "Jevtana", "Xofigo", "Lynparza"])
def test_a_brand_name_leads_to_its_option_first(
    page: Page, site_url: str, name: str
) -> None:
    (option,) = [o for o in OPTIONS if o.also_called[0] == name]
    page.goto(site_url + "index.html")
    page.get_by_role("textbox", name="Search").click()
    page.locator("input[name=query]").press_sequentially(name)
    first = page.locator(".md-search-result__link").first
    expect(first).to_have_attribute("href", re.compile(f"options/{option.id}/"))


@pytest.mark.parametrize("width", [360, 1280])
def test_no_page_is_wider_than_the_screen(
    page: Page, site_url: str, site_dir: Path, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for path in sorted(site_dir.rglob("index.html")):
        page.goto(site_url + path.relative_to(site_dir).as_posix())
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{path.parent.name} is {wide} wide"


def test_a_treatment_without_a_name_is_asked_for(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case()
    outcome = page.locator("#prior-1-outcome")
    answer = _change(page, lambda: outcome.select_option("progressed_on"))
    assert answer["problems"][0]["fields"] == ["prior[0].agent"]
    expect(page.locator("#assessment [data-problem]")).to_contain_text("name the")
    agent = page.locator("#prior-1-agent")
    assert agent.get_attribute("aria-invalid") == "true"
    assert outcome.input_value() == "progressed_on"


def test_a_bad_number_does_not_hide_a_red_flag(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case("suspected_cord_compression=yes&haemoglobin_g_dl=121")
    expect(page.locator("#spoken")).to_contain_text("Stop.")
    expect(page.locator("#spoken")).to_contain_text("Haemoglobin")
    assert page.locator("#assessment [data-alert]").is_visible()


def test_the_form_can_be_skipped_by_keyboard(open_case: Callable[[str], Page]) -> None:
    page = open_case()
    skip = page.get_by_role("button", name="Skip to the answer")
    skip.focus()
    expect(skip).to_be_visible()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "assessment"


def test_print_puts_the_answer_first_and_leaves_out_the_folds(
    open_case: Callable[[str], Page],
) -> None:
    """Where no sheet has come yet, the page itself is printed."""
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    page.locator("html[data-sheet]").wait_for(timeout=READY)
    page.evaluate("delete document.documentElement.dataset.sheet")
    page.emulate_media(media="print")
    expect(page.locator("#sheet")).to_be_hidden()
    answer = page.locator("#assessment").bounding_box()
    form = page.locator("#case").bounding_box()
    assert answer["y"] < form["y"]
    expect(page.locator("#assessment .nl-lanes")).to_be_visible()
    expect(page.locator("#assessment .nl-criteria").first).to_be_hidden()
    expect(page.locator("#static-tables")).to_be_hidden()


# ---- only what differs is sent ------------------------------------------------------

_BARE = """(html) => {
  const box = document.createElement("div");
  box.innerHTML = html;
  for (const kept of box.querySelectorAll("[data-kept]"))
    kept.replaceWith(...kept.childNodes);
  for (const open of box.querySelectorAll("details[open]")) open.open = false;
  return box.innerHTML.replace(/\\s+/g, " ");
}"""


def _fold_reasons(page: Page, *, kept_open: int) -> None:
    """Open the reasons of every option, or leave those of every so many open."""
    page.evaluate(
        """(every) => document.querySelectorAll("[data-layer=reasons]")
        .forEach((fold, place) => (fold.open = place % every === 0))""",
        kept_open,
    )
    # They are asked for when they are opened.
    page.wait_for_function("!document.querySelector('details[open][data-ask=reasons]')")


def test_what_is_kept_on_the_page_is_what_a_whole_answer_says(
    open_case: Callable[[str], Page],
) -> None:
    """After each of many changes the page shows the answer made anew, word for word.

    Some reasons are open before a change, some opened after it.
    """
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    steps = [
        ("ecog", "3"),
        ("ecog", "1"),
        ("psma_pet", "negative"),
        ("visceral_metastases", "present"),
        ("psma_pet", "positive"),
        ("symptoms", "symptomatic"),
        ("histology", "mixed"),
        ("ecog", "1"),
        ("visceral_metastases", "none"),
    ]
    for name, value in steps:
        control = page.locator(f"[name={name}]").first
        if control.input_value() == value:
            continue
        answer = _change(page, lambda c=control, v=value: c.select_option(v))
        assert page.locator("details[open][data-ask=reasons]").count() == 0
        _fold_reasons(page, kept_open=1)
        shown = page.locator("#assessment").inner_html()
        whole = answer_html(answer, root="../", level=2)
        assert page.evaluate(_BARE, shown) == page.evaluate(_BARE, whole), (name, value)
        assert page.locator("#assessment [data-same]").count() == 0
        _fold_reasons(page, kept_open=3)


def test_a_part_that_is_missing_makes_the_page_ask_for_the_whole(
    open_case: Callable[[str], Page],
) -> None:
    """A kept part that is gone is not left out and not guessed."""
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    page.evaluate(
        "document.querySelector('[data-option=docetaxel]').parentNode.remove()"
    )
    answer = _change(
        page, lambda: page.locator("[name=incontinence]").select_option("yes")
    )
    whole = answer_html(answer, root="../", level=2)
    _fold_reasons(page, kept_open=1)
    shown = page.locator("#assessment").inner_html()
    assert page.evaluate(_BARE, shown) == page.evaluate(_BARE, whole)


# ---- taking the answer away ----------------------------------------------------


def test_a_short_link_is_copied_and_opens_the_same_case(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    before = _answer(page)
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator("#taken-text")).to_have_value(re.compile("#case="))
    link = page.locator("#taken-text").input_value()
    assert "#case=2026." in link
    assert len(link.partition("#")[2]) < 300
    page.get_by_role("button", name="Close").click()
    page.goto("about:blank")
    page.goto(link)
    page.locator("html[data-engine=ready]").wait_for(timeout=READY)
    expect(page.locator("#link-notice")).to_contain_text("came with the link")
    page.wait_for_function("window.nextline?.answer.case.ecog === 1")
    assert _answer(page)["options"] == before["options"]
    assert page.locator("#in-ecog").input_value() == "1"


def test_a_damaged_link_is_refused_and_what_was_typed_stays(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case("ecog=2")
    page.evaluate("location.hash = 'case=2026.3.AAAA.AAAAA'")
    expect(page.locator("#link-notice")).to_contain_text("damaged")
    assert page.locator("#in-ecog").input_value() == "2"
    assert _answer(page)["case"] == {"ecog": 2}


@pytest.mark.parametrize("button", ["Copy as text", "Report a problem"])
def test_text_is_shown_with_what_was_entered(
    open_case: Callable[[str], Page], button: str
) -> None:
    page = open_case("ecog=2&haemoglobin_g_dl=90 g/L")
    page.get_by_role("button", name=button).click()
    box = page.locator("#taken-text")
    expect(box).to_have_value(re.compile(r"- Haemoglobin: 90 g/L \(9 g/dL\)"))
    text = box.input_value()
    assert text.isascii()
    assert max(len(line) for line in text.splitlines() if "Link:" not in line) <= 80
    expect(page.locator("#taken-status")).to_contain_text("Nothing was sent")
    page.get_by_role("button", name="Close").press("Enter")
    expect(page.get_by_role("button", name=button)).to_be_focused()


def test_the_case_is_saved_as_json(open_case: Callable[[str], Page]) -> None:
    page = open_case("ecog=2")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as JSON").click()
    assert download.value.suggested_filename == "nextline-case.json"
    saved = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    assert saved["case"] == {"ecog": 2}
    assert "#case=" in saved["link"]


def test_an_example_is_one_click_away(open_case: Callable[[str], Page]) -> None:
    page = open_case()
    page.get_by_role("link", name="CHEK2, PSA rising on Lu").click()
    page.wait_for_function("window.nextline?.answer.case.genes?.chek2 === 'altered'")
    assert _answer(page)["problems"] == []


def test_a_slipped_point_is_asked_about(open_case: Callable[[str], Page]) -> None:
    page = open_case()
    box = page.get_by_label("Haemoglobin")
    _change(page, lambda: box.fill("1.21"))
    expect(page.locator("#assessment [data-doubt]")).to_contain_text("12.1 g/dL?")
    expect(box).to_have_attribute("data-doubtful", "")
    assert box.input_value() == "1.21"
    _change(page, lambda: box.fill("12.1"))
    expect(page.locator("#assessment [data-doubt]")).to_have_count(0)
    expect(box).not_to_have_attribute("data-doubtful", "")


def test_groups_say_what_waits_for_them(open_case: Callable[[str], Page]) -> None:
    page = open_case(case_pages.fragment(case_pages.load_case("psma-positive")))
    counts = page.locator("[data-waits=organs]")
    expect(counts).to_be_hidden()
    box = page.get_by_label("Creatinine clearance")
    _change(page, lambda: box.fill(""))
    expect(counts).to_contain_text("for an answer")


def test_delete_makes_a_choice_not_known(open_case: Callable[[str], Page]) -> None:
    page = open_case("ecog=2")
    page.locator("#in-ecog").focus()
    answer = _change(page, lambda: page.keyboard.press("Delete"))
    assert "ecog" not in answer["case"]
    expect(page.locator("#in-ecog")).to_be_focused()


def test_treatments_are_put_in_order_by_keyboard(
    open_case: Callable[[str], Page],
) -> None:
    page = open_case("prior=docetaxel&prior=enzalutamide")
    second = page.locator(".nl-treatment").nth(1)
    second.locator(".nl-up").focus()
    answer = _change(page, lambda: page.keyboard.press("Enter"))
    assert [t["agent"] for t in answer["case"]["prior"]] == [
        "enzalutamide",
        "docetaxel",
    ]
    expect(page.locator(".nl-treatment").first.locator(".nl-down")).to_be_focused()
