"""With the keyboard alone: everything is reached, seen, in order, and left again."""

from typing import Any

import pytest
from accessible import FULL, STATES, answered, at, change
from playwright.sync_api import Browser, Page, expect

FRAMES = 30
"""So many frames what moves under the focus may take to come to rest."""
WALKED = {state.name: state for state in STATES}

# What stands under the middle of the focused element, as far as that is on screen; the
# radio button of the colours is as large as the label beside it.
_FOCUSED = """() => {
  let at = document.activeElement;
  if (!at || at === document.body) return null;
  at.dataset.walked ??= ++window.walked;
  const number = Number(at.dataset.walked);
  const words = `${at.localName} ${at.id || at.className} ` +
    `"${(at.ariaLabel || at.textContent || at.name || "").trim().slice(0, 40)}"`;
  if (at.matches(".md-option")) at = at.nextElementSibling;
  const box = at.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const style = getComputedStyle(at);
  return {
    number,
    words,
    size: [right - left, bottom - top],
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    cover: there && (at.contains(there) || there.contains(at)) ? ""
      : there ? `${there.localName}.${there.className}` : "nothing",
  };
}"""

_WAITING = """() => {
  window.walked = 0;
  const start = document.createElement("span");
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  const kinds = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const radios = (one) => one.type === "radio" && !one.checked;
  // Where the answer is, the bar that leads to it is not.
  return [...document.querySelectorAll(`:is(${kinds}):not(#to-answer)`)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }) && !one.disabled
    && one.tabIndex >= 0 && !radios(one)).map((one, index) => {
      one.dataset.waiting = index;
      return one.outerHTML.slice(0, 120);
    });
}"""


_PASSED = """() => [...document.querySelectorAll("[data-waiting]:not([data-walked])")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
  .map((one) => one.outerHTML.slice(0, 160))"""

_ORDER = """() => [...document.querySelectorAll("[data-walked]")].map((one) => {
  const number = Number(one.dataset.walked);
  delete one.dataset.walked;
  return number;
})"""


def walk(page: Page, key: str, limit: int) -> list[dict[str, Any]]:
    """Press a key until the focus leaves the page; what had the focus, in order.

    Without the bars of a window, the last element may be followed by the first.
    """
    stops: list[dict[str, Any]] = []
    for _ in range(limit):
        page.keyboard.press(key)
        stop = page.evaluate(_FOCUSED)
        for _ in range(FRAMES):
            if not (stop and stop["cover"]):
                break
            page.evaluate("new Promise(requestAnimationFrame)")
            stop = page.evaluate(_FOCUSED)
        if stop is None or (stops and stop["number"] == stops[0]["number"]):
            return stops
        stops.append(stop)
    raise AssertionError(f"{key} never leaves the page: {stops[-1]['words']}")


@pytest.mark.parametrize(
    ("name", "width", "height", "keys"),
    [
        ("home", 320, 640, ("Tab", "Shift+Tab")),
        ("a question", 1280, 800, ("Tab",)),
        ("a study", 320, 640, ("Tab",)),
        ("for patients", 1280, 800, ("Tab",)),
        ("calculator, answered", 1280, 800, ("Tab", "Shift+Tab")),
        ("calculator, problem", 320, 256, ("Tab",)),
    ],
)
def test_tab_reaches_everything_in_order_and_shows_where_it_is(
    browser: Browser,
    site_url: str,
    name: str,
    width: int,
    height: int,
    keys: tuple[str, ...],
) -> None:
    size = {"width": width, "height": height}
    with at(browser, site_url, WALKED[name], viewport=size) as page:
        waiting = page.evaluate(_WAITING)
        for key in keys:
            stops = walk(page, key, len(waiting) + 20)
            hidden = [stop for stop in stops if stop["cover"] or min(stop["size"]) < 1]
            assert not hidden, (key, hidden)
            plain = [stop["words"] for stop in stops if not stop["outlined"]]
            assert not plain, (key, plain)
            passed = page.evaluate(_PASSED)
            assert not passed, (key, passed)
            order = page.evaluate(_ORDER)
            assert order == sorted(order, reverse=key != "Tab"), key


def test_the_menu_of_a_narrow_screen_is_worked_by_keyboard(
    page: Page, site_url: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site_url}evidence/vision/index.html")
    menu = page.get_by_role("button", name="Menu")
    drawer = page.locator(".md-sidebar--primary")
    expect(drawer).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("button", name="Back from Trials")).to_be_focused()
    # It opens where the page is; from there it leads up, and what is left is hidden.
    for level in ("Trials", "Evidence"):
        back = page.get_by_role("button", name=f"Back from {level}")
        back.focus()
        page.keyboard.press("Space")
        expect(back).to_have_count(0)
        opens = page.get_by_role("button", name=level, exact=True)
        expect(opens).to_be_focused()
        expect(opens).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Tab")
    expect(drawer.locator(":focus")).to_have_text("Bodies")
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(menu).to_be_focused()


# ---- the focus stays where it was ---------------------------------------------------

_ELSEWHERE = """([name, value]) => {
  const control = document.querySelector(`[name="${name}"]`);
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}"""
"""An answer changes while the focus is not in the form, as from a slow engine."""


PLACES = (
    "[data-option=docetaxel] [data-layer=reasons] > summary",
    "[data-option=docetaxel] .nl-name a",
    "[data-option=docetaxel] .nl-scroll",
    "[data-option=docetaxel] [data-layer=reasons] .nl-sources a >> nth=1",
    "[data-trial] > summary >> nth=0",
)


def test_an_answer_put_in_place_of_another_keeps_the_focus(
    browser: Browser, site_url: str
) -> None:
    with at(browser, site_url, WALKED["calculator, all open"]) as page:
        for ecog, place in zip("32323", PLACES, strict=True):
            page.locator(f"#assessment {place}").focus()
            before = page.evaluate(_WHERE)
            page.evaluate("document.activeElement.dataset.old = ''")
            change(page, lambda e=ecog: page.evaluate(_ELSEWHERE, ["ecog", e]))
            assert page.evaluate("document.querySelector('[data-old]')") is None, place
            assert page.evaluate(_WHERE) == before
            assert page.locator(":focus").is_visible(), place
        # What was not changed at all keeps it too.
        page.evaluate("document.activeElement.dataset.old = ''")
        change(page, lambda: page.evaluate(_ELSEWHERE, ["albumin_g_dl", "3.8"]))
        assert page.evaluate("document.querySelector('[data-old]')") is not None
        assert page.evaluate(_WHERE) == before


_WHERE = """() => {
  const at = document.activeElement;
  const about = at.closest("[data-option], [data-trial]");
  return [at.localName, at.className, at.closest("details")?.open,
    about?.dataset.option ?? about?.dataset.trial];
}"""


def test_the_focus_is_never_lost_in_the_form(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{FULL}")
    answered(page)
    rows = page.locator(".nl-treatment")
    while rows.count():
        rows.last.locator(".nl-remove").focus()
        page.keyboard.press("Enter")
        assert page.evaluate(
            "document.activeElement.closest('#group-history') !== null"
        )
    expect(page.locator("#add-treatment")).to_be_focused()
    clear = page.locator("#clear-case")
    clear.focus()
    change(page, lambda: page.keyboard.press("Enter"))
    expect(clear).to_be_focused()
    for way in ("#skip-to-answer", "#take-away button >> nth=1"):
        page.locator(way).focus()
        page.keyboard.press("Enter")
        page.wait_for_function(
            "document.activeElement.matches('#assessment, #taken-text')"
        )
    page.locator("#taken-close").press("Enter")
    expect(page.locator("#take-away button").nth(1)).to_be_focused()
