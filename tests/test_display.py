"""Text wider spaced, without motion, in the colours that a reader's system forces."""

import pytest
from accessible import STATES, at, width
from playwright.sync_api import Browser, Page

BY_NAME = {state.name: state for state in STATES}

_SPACED = """* {
  line-height: 1.5 !important;
  letter-spacing: .12em !important;
  word-spacing: .16em !important;
}
p { margin-bottom: 2em !important; }"""
"""The override of WCAG 1.4.12."""

# The bar at the foot shortens a line that leads to the whole of it.
_CUT = """() => [...document.querySelectorAll("main *")].filter((one) => {
  const { overflowX, overflowY } = getComputedStyle(one);
  const wide = one.scrollWidth > one.clientWidth + 1;
  const high = one.scrollHeight > one.clientHeight + 1;
  const hides = (how) => ["hidden", "clip"].includes(how);
  return one.checkVisibility() && one.textContent.trim() && one.clientWidth > 1
    && !one.matches(".nl-hidden, #to-answer span, select, option")
    && ((hides(overflowX) && wide) || (hides(overflowY) && high));
}).map((one) => `${one.localName}.${one.className} ${one.textContent.slice(0, 60)}`)"""


@pytest.mark.parametrize(
    "name", ["calculator, all open", "calculator, problem", "calculator, taken away"]
)
def test_wider_spaced_text_is_not_cut_off(
    browser: Browser, site_url: str, name: str
) -> None:
    with at(browser, site_url, BY_NAME[name]) as page:
        page.add_style_tag(content=_SPACED)
        for wide in (1280, 320):
            page.set_viewport_size({"width": wide, "height": 800})
            assert page.evaluate(_CUT) == []
            assert width(page) <= wide


_MOVING = """() => {
  const seconds = (list) => Math.max(...list.split(",").map((one) =>
    parseFloat(one) / (one.trim().endsWith("ms") ? 1000 : 1)));
  const found = [];
  for (const one of document.querySelectorAll("*"))
    for (const part of [undefined, "::before", "::after"]) {
      const style = getComputedStyle(one, part);
      const still = style.animationName === "none"
        || seconds(style.animationDuration) <= 0.01;
      if (!still || seconds(style.transitionDuration) > 0.01)
        found.push(`${one.localName}.${one.className}${part ?? ""}`);
    }
  return found.slice(0, 5);
}"""


@pytest.mark.parametrize("name", ["home", "a topic", "calculator, answered"])
def test_nothing_moves_for_who_asked_for_less_motion(
    browser: Browser, site_url: str, name: str
) -> None:
    with at(browser, site_url, BY_NAME[name], reduced_motion="no-preference") as page:
        assert page.evaluate(_MOVING), "the test sees no motion at all"
        page.emulate_media(reduced_motion="reduce")
        assert page.evaluate(_MOVING) == []


_FORCED = """() => {
  const seen = (colour, behind) => colour !== behind && colour !== "rgba(0, 0, 0, 0)";
  const canvas = getComputedStyle(document.body).backgroundColor;
  const framed = "#case :is(select, input, button), .nl-option, .nl-tools button";
  const visible = (selector) => [...document.querySelectorAll(selector)]
    .filter((one) => one.checkVisibility());
  const signOf = (option) => [option.dataset.standing,
    option.querySelector(".nl-sign").textContent.trim()];
  return {
    signs: Object.fromEntries(visible("[data-standing]").map(signOf)),
    unframed: visible(framed).filter((one) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
      return borderTopStyle === "none" || parseFloat(borderTopWidth) < 1
        || !seen(borderTopColor, canvas);
    }).map((one) => one.outerHTML.slice(0, 80)),
    unmarked: visible("summary").filter((one) =>
      !seen(getComputedStyle(one, "::after").backgroundColor, canvas))
      .map((one) => one.textContent.slice(0, 40)),
  };
}"""


def test_forced_colours_leave_signs_frames_and_focus(
    browser: Browser, site_url: str
) -> None:
    forced = at(
        browser, site_url, BY_NAME["calculator, answered"], forced_colors="active"
    )
    with forced as page:
        for system in ("light", "dark"):
            page.emulate_media(color_scheme=system, forced_colors="active")
            _check_forced(page)


def _check_forced(page: Page) -> None:
    shown = page.evaluate(_FORCED)
    standings = {"supported", "cannot_tell", "not_supported"}
    assert shown["signs"].keys() == standings
    assert len(set(shown["signs"].values()) - {""}) == len(standings)
    assert shown["unframed"] == []
    assert shown["unmarked"] == []
    page.locator("#in-ecog").focus()
    outline, behind = page.evaluate(
        "[getComputedStyle(document.activeElement).outlineColor,"
        " getComputedStyle(document.body).backgroundColor]"
    )
    assert outline != behind
