"""Every kind of page, and the calculator in every state, by axe-core and on a phone.

The states are the rows of `accessible.STATES`. What axe-core cannot see is in
test_keyboard.py and test_display.py.
"""

import pytest
from accessible import (
    FULL,
    STATES,
    State,
    answered,
    at,
    covered,
    show_in,
    violations,
    width,
)
from playwright.sync_api import Browser, Page, expect

WIDE, NARROW = 1280, 320
"""CSS pixels; the second is the first at 400 %."""
PAIRS = ((NARROW, "default"), (WIDE, "slate"))
"""Each width and each set of colours is looked at for every rule."""
CROSSED = ((NARROW, "slate"), (WIDE, "default"))
"""The other pairs, for the colours of pages that hold all of them."""
COLOURFUL = {"home", "a question", "bodies", "calculator, answered"}


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_a_state_breaks_no_rule_and_fits(
    browser: Browser, site_url: str, state: State
) -> None:
    """In light and dark, wide and narrow; narrow also as low as at 400 %."""
    found = []
    low = {"width": NARROW, "height": 256}
    with at(browser, site_url, state, viewport=low) as page:
        assert width(page) <= NARROW
        assert covered(page) <= 0.5
        for wide, scheme in PAIRS + CROSSED * (state.name in COLOURFUL):
            page.set_viewport_size({"width": wide, "height": 800})
            show_in(page, scheme)
            assert width(page) <= wide
            known = (wide, scheme) in CROSSED
            broken = violations(page, state.part, colours_only=known)
            found += [f"{wide}, {scheme}: {rule}" for rule in broken]
    assert not found, "\n".join(found)


# ---- what is announced --------------------------------------------------------------

_LISTEN = """() => {
  window.heard = [];
  const regions = "[aria-live], [role=status], [role=alert], [role=log]";
  for (const region of document.querySelectorAll(regions))
    new MutationObserver(() => window.heard.push([region.id, region.textContent]))
      .observe(region, { childList: true, characterData: true, subtree: true });
}"""

_BURST = """(values) => {
  const control = document.querySelector("[name=ecog]");
  for (const value of values) {
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""


def test_a_burst_of_changes_is_announced_once_in_one_place(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}{FULL}")
    answered(page)
    spoken = page.locator("#spoken")
    expect(spoken).not_to_be_empty()
    page.evaluate(_LISTEN)
    page.evaluate(_BURST, ["4", "3", "2", "4"])
    page.wait_for_function("window.nextline.answer.case.ecog === 4")
    page.wait_for_function("window.heard.length > 0")
    # A second round ends after whatever the first could still say.
    page.evaluate(_BURST, ["1"])
    page.wait_for_function("window.nextline.answer.case.ecog === 1")
    page.wait_for_function("window.heard.length > 1")
    (first, said), (second, again) = page.evaluate("window.heard")
    assert first == second == "spoken"
    assert said != again


def test_a_failed_engine_is_announced(browser: Browser, site_url: str) -> None:
    (failed,) = [state for state in STATES if state.name == "calculator, failed"]
    with at(browser, site_url, failed) as page:
        expect(page.locator("#spoken")).to_contain_text("kept")


def test_what_is_asked_about_an_answer_is_read_with_its_control(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}{FULL}")
    answered(page)
    box = page.get_by_label("Haemoglobin")
    help_ = box.get_attribute("aria-describedby")
    for typed, shown in (("twelve", "problem-0"), ("1.21", "doubt-0")):
        box.fill(typed)
        page.locator(f"#{shown}").wait_for()
        described = (box.get_attribute("aria-describedby") or "").split()
        assert shown in described
        assert described[1:] == (help_ or "").split()
    box.fill("12.1")
    expect(page.locator("#doubt-0")).to_have_count(0)
    assert box.get_attribute("aria-describedby") == help_
