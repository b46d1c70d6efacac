"""The states a reader can meet a page in, and how each is looked at by axe-core.

Another page, or another state of one, is one more row of `STATES`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import case_pages
from playwright.sync_api import Browser, BrowserContext, Page, Route

ROOT = Path(__file__).resolve().parent.parent
AXE = ROOT / "build" / "node_modules" / "axe-core" / "axe.min.js"
LEVELS = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
]
CALCULATOR = "calculator/index.html"
READY = 30_000
"""Milliseconds after which waiting is given up; no claim about speed."""

Act = Callable[[Page], object]


def nothing(_page: Page) -> None:
    """The page as it comes."""


@dataclass(frozen=True, slots=True)
class State:
    """One state of one page.

    name: what a failing test calls it.
    path: the page, from the root of the site, with a fragment if one is needed.
    arrive: brings the loaded page into the state; it waits for what it does.
    before: is called before the page is asked for, to hold back a file of it.
    scripts: whether the browser runs scripts.
    part: what is new in it, as a selector, if another row has the rest of the page.
    """

    name: str
    path: str
    arrive: Act = nothing
    before: Act = nothing
    scripts: bool = True
    part: str = "html"


def answered(page: Page) -> None:
    """Wait for the first answer of the calculator."""
    page.locator("html[data-engine=ready]").wait_for(timeout=READY)
    page.locator("#assessment[data-answer]").wait_for()


def change(page: Page, act: Callable[[], object]) -> None:
    """Do something in the form and wait for the answer that follows it."""
    shown = page.locator("#assessment").get_attribute("data-answer")
    act()
    page.locator(f"#assessment:not([data-answer='{shown}'])").wait_for()


_HELD: list[Route] = []


def _hold(file: str) -> Act:
    """A file that does not come as long as the page is looked at."""

    def hold(route: Route) -> None:
        _HELD.append(route)

    return lambda page: page.context.route(f"**/{file}*", hold)


def _refuse(file: str) -> Act:
    return lambda page: page.context.route(
        f"**/{file}*", lambda route: route.fulfill(status=404, body="no such file")
    )


def _waits(selector: str) -> Act:
    return lambda page: page.locator(selector).first.wait_for(timeout=READY)


def _typed(name: str, value: str, shown: str) -> Act:
    """Type an answer and wait for what it shows."""

    def act(page: Page) -> None:
        answered(page)
        change(page, lambda: page.locator(f"[name='{name}']").fill(value))
        page.locator(shown).first.wait_for()

    return act


def _opened(fold: str) -> Act:
    def act(page: Page) -> None:
        answered(page)
        page.locator(f"{fold} > summary").first.click()
        page.locator(f"{fold}[open]").first.wait_for()
        _come(page)

    return act


def _come(page: Page) -> None:
    """Wait until what was opened has come: reasons are asked for only then."""
    page.wait_for_function("!document.querySelector('details[open][data-ask]')")


def _all_open(page: Page) -> None:
    """Every fold of the page, as a reader who looks for everything leaves it."""
    page.evaluate(
        "document.querySelectorAll('details').forEach((d) => (d.open = true))"
    )


def _few_rows(page: Page) -> None:
    """A long list repeats one row: the first sixty stand for all."""
    page.evaluate(
        "[...document.querySelectorAll('article :is(tr, .nl-references > li)')]"
        ".slice(60).forEach((row) => row.remove())"
    )


def _everything(page: Page) -> None:
    answered(page)
    for _ in ("the folds", "those in them"):
        _all_open(page)
        _come(page)


def _damaged(page: Page) -> None:
    answered(page)
    page.locator("#link-notice").wait_for()


def _plan_first(page: Page) -> None:
    answered(page)
    page.locator("#plan-first").click()
    page.locator("#own-plan").wait_for()


def _taken(page: Page) -> None:
    answered(page)
    page.locator("[data-take=text]").click()
    page.locator("#taken-text").wait_for()


def _card(page: Page) -> None:
    page.locator("button[popovertarget]").first.click()
    page.locator(".nl-claim:popover-open").wait_for()


def _searched(page: Page) -> None:
    page.locator("input[name=query]").focus()
    page.keyboard.type("cabazitaxel")
    page.locator(".md-search-result__link").first.wait_for()


def _case(name: str) -> str:
    return f"{CALCULATOR}#{case_pages.fragment(case_pages.load_case(name))}"


FULL = _case("psma-positive")
DAMAGED = f"{CALCULATOR}#ecog=1&prior=docetax"

STATES = (
    State("home", "index.html"),
    State("home, searched", "index.html", _searched, part=".md-header"),
    State("a question", "questions/psma-positive/index.html"),
    State("a question, all open", "questions/chek2/index.html", _all_open),
    State("a topic", "topics/marrow/index.html"),
    State("a card open", "topics/kidney/index.html", _card, part=".nl-claim"),
    State("an option", "options/lu_psma/index.html"),
    State("a list of pages", "options/index.html"),
    State("a study", "evidence/vision/index.html"),
    State("charts", "evidence/overall-survival/index.html"),
    State("the sequence", "sequence/index.html"),
    State("bodies", "disagreements/index.html"),
    State("claims", "claims/index.html", _few_rows),
    State("references", "references/index.html", _few_rows),
    State("published cases", "vignettes/index.html", _few_rows),
    State("glossary", "glossary/index.html"),
    State("the audit", "seeds-audit/index.html"),
    State("for patients", "patients/after-lutetium/index.html"),
    State("patients, first page", "patients/index.html"),
    State("not found", "404.html"),
    State("calculator, no scripts", CALCULATOR, scripts=False),
    State(
        "calculator, before the engine",
        CALCULATOR,
        _waits("#engine-progress"),
        _hold("assets/worker.js"),
        part=".nl-result",
    ),
    State(
        "calculator, loading",
        CALCULATOR,
        _waits("#engine-progress[max]"),
        _hold("engine/pyodide.asm.wasm"),
        part=".nl-result",
    ),
    State("calculator, empty", CALCULATOR, answered, part=".nl-calculator"),
    State("calculator, answered", FULL, answered),
    State(
        "calculator, alert",
        f"{FULL}&suspected_cord_compression=yes",
        _waits("#assessment [data-alert]"),
        part=".nl-result",
    ),
    State(
        "calculator, problem",
        FULL,
        _typed("haemoglobin_g_dl", "twelve", "#assessment [data-problem]"),
        part=".nl-calculator",
    ),
    State(
        "calculator, doubt",
        FULL,
        _typed("haemoglobin_g_dl", "1.21", "#assessment [data-doubt]"),
        part=".nl-calculator",
    ),
    State(
        "calculator, an option open",
        FULL,
        _opened("#assessment article [data-layer=reasons]"),
        part="#assessment",
    ),
    State(
        "calculator, a trial open",
        FULL,
        _opened("#assessment .nl-trial"),
        part="[data-group=trials]",
    ),
    State("calculator, all open", FULL, _everything, part=".nl-calculator"),
    State("calculator, taken away", FULL, _taken, part=".nl-result"),
    State("calculator, plan first", FULL, _plan_first, part=".nl-result"),
    State("calculator, German", "calculator/de/index.html", answered, part="main"),
    State("framed", "embed/en/index.html", answered),
    State("self-test", "self-test/index.html"),
    State("calculator, a damaged link", DAMAGED, _damaged, part=".nl-calculator"),
    State(
        "calculator, failed",
        CALCULATOR,
        _waits("html[data-engine=failed]"),
        _refuse("engine/pyodide.asm.wasm"),
    ),
)


@contextmanager
def at(browser: Browser, site_url: str, state: State, **options: Any) -> Iterator[Page]:
    """The page in its state; options are those of a browser context."""
    options = {"reduced_motion": "reduce", **options}
    context: BrowserContext = browser.new_context(**options)
    page = context.new_page()
    try:
        state.before(page)
        if state.scripts:
            page.goto(f"{site_url}{state.path}")
        else:
            _without_scripts(page, f"{site_url}{state.path}")
        state.arrive(page)
        yield page
    finally:
        while _HELD:
            _HELD.pop().abort()
        context.close()


def _without_scripts(page: Page, address: str) -> None:
    """The page's own scripts never run; afterwards axe-core's may."""
    browser = page.context.new_cdp_session(page)
    browser.send("Emulation.setScriptExecutionDisabled", {"value": True})
    page.goto(address)
    browser.send("Emulation.setScriptExecutionDisabled", {"value": False})


_COLOURS = ["color-contrast", "link-in-text-block"]
"""What only a change of colours can break."""

_LOOK = """async ([part, levels, rules]) => {
  const found = await axe.run(part, {
    runOnly: { type: rules ? "rule" : "tag", values: rules ?? levels },
    resultTypes: ["violations"], preload: false, iframes: false,
  });
  return found.violations.map(({ id, help, nodes }) =>
    `${id}: ${help} (${nodes.length}): ` + nodes.slice(0, 4)
      .map((n) => `${n.target.join(" ")} ${n.failureSummary.split("\\n")[1].trim()}`)
      .join("; "));
}"""


def violations(
    page: Page, part: str = "html", *, colours_only: bool = False
) -> list[str]:
    """What axe-core finds: one sentence for each rule that is broken, with places."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
        if part != "html":  # a third of the page, and axe-core reads all of it
            page.evaluate("document.getElementById('static-tables')?.remove()")
    rules = _COLOURS if colours_only else None
    found: list[str] = page.evaluate(_LOOK, [part, LEVELS, rules])
    return found


def show_in(page: Page, scheme: str) -> None:
    """In light or dark, "default" or "slate" as the theme calls them."""
    page.evaluate(
        "(scheme) => document.body.setAttribute('data-md-color-scheme', scheme)", scheme
    )


def width(page: Page) -> int:
    """How wide the page is, with what a reader would have to scroll for."""
    wide: int = page.evaluate("document.documentElement.scrollWidth")
    return wide


_COVERED = """() => {
  window.scrollTo(0, document.documentElement.scrollHeight / 3);
  const stays = (one) => one && one !== document.body
    && (["fixed", "sticky"].includes(getComputedStyle(one).position)
      || stays(one.parentElement));
  const asked = ":popover-open, .md-search";
  let covered = 0;
  for (let y = 1; y < innerHeight; y += 2)
    if ([0.2, 0.5, 0.8].some((x) => {
      const there = document.elementFromPoint(x * innerWidth, y);
      return there && !there.closest(asked) && stays(there);
    })) covered += 1;
  window.scrollTo(0, 0);
  return (2 * covered) / innerHeight;
}"""


def covered(page: Page) -> float:
    """The share of the screen's height where something stays that nobody asked for."""
    share: float = page.evaluate(_COVERED)
    return share
