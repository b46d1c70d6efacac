"""The calculator behaves alike in every engine, on the built site below a path.

Chromium at a desk and as a phone, Firefox ESR and WebKitGTK: the same tests in each.
What is the same wherever a script runs stands in `test_calculator.py`, in Chromium.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import case_pages
import pytest
from browsers.chromium import DESK, PHONE, Chromium
from browsers.firefox import Firefox
from browsers.watched import Watched
from browsers.webkit import WebKit
from browsers.window import Window
from nextline import assess
from nextline.typed import from_form, to_form
from playwright.sync_api import Browser

CASES = sorted(path.stem for path in case_pages.CASES.glob("*.json"))
BROWSERS = ("chromium", "chromium-mobile", "firefox", "webkit")
Prior = list[dict[str, str]]


@pytest.fixture(scope="module")
def watched_url(site_dir: Path, serve_folder: Callable[..., str]) -> str:
    return serve_folder(site_dir, under="/some/project", handler=Watched)


@pytest.fixture(scope="module", params=BROWSERS)
def started(request: pytest.FixtureRequest, watched_url: str) -> Iterator[Window]:
    """One browser for all its tests: starting Python is what takes time."""
    window: Window
    if request.param == "firefox":
        window = Firefox(watched_url)
    elif request.param == "webkit":
        window = WebKit(watched_url)
    else:
        device = PHONE if request.param == "chromium-mobile" else DESK
        browser = request.getfixturevalue("browser")
        window = Chromium(watched_url, browser, device)
    yield window
    window.close()


@pytest.fixture
def window(started: Window) -> Iterator[Window]:
    """A browser in which no error may go uncaught and nothing is asked elsewhere."""
    yield started
    assert started.troubles() == []


@pytest.fixture(scope="module")
def started_phone(browser: Browser, watched_url: str) -> Iterator[Chromium]:
    phone = Chromium(watched_url, browser, PHONE)
    yield phone
    phone.close()


@pytest.fixture
def phone(started_phone: Chromium) -> Iterator[Chromium]:
    """A phone, for what only a finger does and only a small screen shows."""
    yield started_phone
    assert started_phone.troubles() == []


# ---- a case in the form, and its answer ---------------------------------------------


def _open(window: Window, url: str) -> None:
    """A calculator's address in a fresh page."""
    window.open(url)
    window.until("document.querySelector('[data-engine=ready], [data-engine=failed]')")
    status = window.evaluate("document.getElementById('engine-status').textContent")
    assert status.startswith("Ready. Python 3."), status


def _clear(window: Window) -> None:
    """The calculator with nothing entered, whatever was there before."""
    if window.evaluate("!document.querySelector('[data-engine=ready] #clear-case')"):
        _open(window, f"{window.home}calculator/index.html")
    else:
        window.click("#clear-case")
    _answered(window, _expected({}))
    window.until("location.hash === ''")  # it follows a moment after the answer


def _show(window: Window, case: dict[str, Any]) -> None:
    """A case as a link brings it, with its answer."""
    window.evaluate(f"void (location.hash = {case_pages.fragment(case)!r})")
    _answered(window, _plain(assess(case).to_dict()))


def _expected(fields: dict[str, str], prior: Prior | None = None) -> dict[str, Any]:
    """What CPython answers to what was entered."""
    return _plain(assess(from_form(fields, prior or [])).to_dict())


def _plain(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer as JSON carries it."""
    return json.loads(json.dumps(answer))


# Text that is the same for the same case, whatever the order of its keys.
_TEXT = """((value) => JSON.stringify(value, (_, part) =>
  part?.constructor === Object
    ? Object.fromEntries(Object.entries(part).sort()) : part))"""


def _answered(window: Window, expected: dict[str, Any]) -> None:
    """Wait for the answer to what was entered; it must be the whole expected one."""
    entered = json.dumps([expected["case"], expected["problems"]])
    window.comes(
        f"{_TEXT}(window.nextline && [nextline.answer.case, nextline.answer.problems])"
        f" === {_TEXT}({entered})"
    )
    assert window.evaluate("window.nextline?.answer") == expected


# What has the focus: its name (a treatment's control with the place of its row, from
# 0), the values it offers and the place of the one chosen.
_FOCUSED = """((control) => {
  const row = control.closest(".nl-treatment");
  const place = row && [...row.parentNode.children].indexOf(row);
  return {
    name: (control.name || control.id).replace(/^prior\\.\\d+/, `prior.${place}`),
    choices: control.options ? [...control.options].map((one) => one.value) : null,
    chosen: control.selectedIndex,
  };
})(document.activeElement)"""


def _focused(window: Window) -> dict[str, Any]:
    return window.evaluate(_FOCUSED)


def _enter(window: Window, value: str) -> None:
    """Answer the control that has the focus by its keys."""
    control = _focused(window)
    if control["choices"] is None:
        window.type(value)
    else:
        assert control["chosen"] == 0, f"{control['name']} is answered already"
        window.press("ArrowDown", control["choices"].index(value))


# ---- the same in every browser ------------------------------------------------------


def test_every_case_gives_the_whole_json_that_cpython_gives(window: Window) -> None:
    _clear(window)
    assert len(CASES) >= 21
    for name in CASES:
        _show(window, case_pages.load_case(name))


def test_a_case_is_entered_from_first_to_last_by_keys_alone(window: Window) -> None:
    """Tab by Tab, in whatever order the controls stand."""
    fields, prior = to_form(case_pages.load_case("psma-positive"))
    left = fields | {
        f"prior.{place}.{key}": value
        for place, entry in enumerate(prior)
        for key, value in entry.items()
    }
    _clear(window)
    window.focus("#skip-to-answer")
    start = _focused(window)
    while left:
        window.press("Tab")
        control = _focused(window)
        assert control != start, f"no key leads to {sorted(left)}"
        if control["name"] == "add-treatment" and any("prior." in key for key in left):
            window.press("Enter")
            control = _focused(window)
        if control["name"] in left:
            _enter(window, left.pop(control["name"]))
    _answered(window, _expected(fields, prior))


def test_a_refused_number_is_kept_and_named_in_one_sentence(window: Window) -> None:
    _clear(window)
    box = "[name=haemoglobin_g_dl]"
    window.focus(box)
    _enter(window, "twelve")
    expected = _expected({"haemoglobin_g_dl": "twelve"})
    _answered(window, expected)
    (problem,) = expected["problems"]
    (sentence,) = window.evaluate(
        "[...document.querySelectorAll('#assessment [data-problem]')]"
        ".map((one) => one.textContent)"
    )
    assert problem["text"].partition(": ")[2] in sentence
    control = f"document.querySelector('{box}')"
    assert window.evaluate(f"{control}.value") == "twelve"
    assert window.evaluate(f"{control}.getAttribute('aria-invalid')") == "true"


def test_treatments_are_added_moved_and_removed_by_keys(window: Window) -> None:
    _clear(window)
    docetaxel, enzalutamide = {"agent": "docetaxel"}, {"agent": "enzalutamide"}
    places = []
    for treatment in (docetaxel, enzalutamide):
        window.focus("#add-treatment")
        window.press("Enter")
        places.append(_focused(window)["name"])
        _enter(window, treatment["agent"])
    _answered(window, _expected({}, [docetaxel, enzalutamide]))

    def use(place: str, button: str, key: str) -> None:
        """Press a button of a treatment's row."""
        number = int(place.split(".")[1]) + 1
        window.focus(f"#treatments > :nth-child({number}) {button}")
        window.press(key)

    use(places[1], ".nl-up", "Enter")
    _answered(window, _expected({}, [enzalutamide, docetaxel]))
    use(places[0], ".nl-remove", " ")
    _answered(window, _expected({}, [docetaxel]))
    assert _focused(window)["name"].startswith("prior.")


def test_a_short_link_opens_the_same_case_in_a_fresh_page(window: Window) -> None:
    case = case_pages.load_case("after-six-doses")
    _clear(window)
    _show(window, case)
    window.click("[data-take=link]")
    text = "document.getElementById('taken-text').value"
    link = window.until(f"{text}.includes('#case=') && {text}")
    _open(window, link)
    _answered(window, _plain(assess(case).to_dict()))
    shown = window.evaluate("document.querySelector('[name=ecog]').value")
    assert shown == str(case["ecog"])


def test_what_the_window_must_notice_is_noticed(window: Window) -> None:
    """Or the check after each test here would say nothing."""
    window.open(f"{window.home}index.html")
    window.evaluate(
        """void (setTimeout(() => { throw new Error("thrown on purpose"); }),
        Promise.reject(new Error("refused on purpose")))"""
    )
    window.until("window.uncaught.length === 2")
    window.evaluate("fetch('https://page.example').catch(() => 0)")
    worker = json.dumps(
        "fetch('http://worker.example').catch(() => 0).then(() => postMessage('asked'))"
    )
    window.evaluate(
        f"""new Promise((done) => {{
          const source = new Blob([{worker}], {{ type: "text/javascript" }});
          new Worker(URL.createObjectURL(source)).onmessage = () => done();
        }})"""
    )
    noticed = "\n".join(window.troubles())
    for part in ("thrown on", "refused on", "page.example", "worker.example"):
        assert part in noticed


# ---- by touch, and on a small screen ------------------------------------------------


def _choose_by_touch(phone: Chromium, name: str, value: str) -> None:
    """Open the list of a choice with a finger, and take one from the list."""
    control = f"[name='{name}']"
    phone.tap(control)
    phone.until(f'document.querySelector("{control}").matches(":open")')
    _enter(phone, value)
    phone.press("Enter")


def test_a_finger_is_enough(phone: Chromium) -> None:
    _clear(phone)
    _choose_by_touch(phone, "ecog", "1")
    phone.tap("#add-treatment")
    added = phone.evaluate("document.activeElement.name")
    _choose_by_touch(phone, added, "docetaxel")
    _answered(phone, _expected({"ecog": "1"}, [{"agent": "docetaxel"}]))
    phone.tap("#to-answer")
    assert _focused(phone)["name"] == "assessment"
    top = "document.getElementById('assessment').getBoundingClientRect().top"
    phone.until(f"Math.abs({top}) < innerHeight / 2")


@pytest.mark.parametrize("width", [320, 390])
def test_an_answer_folded_out_is_no_wider_than_a_phone(
    phone: Chromium, width: int
) -> None:
    phone.resize(width)
    _clear(phone)
    _show(phone, case_pages.load_case("visceral-disease-liver"))
    for _ in ("the folds", "those in them"):
        phone.evaluate(
            "document.querySelectorAll('details').forEach((fold) => (fold.open = true))"
        )
        phone.until("!document.querySelector('details[open][data-ask]')")
    wide, screen = phone.evaluate(
        "(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])"
        "(document.scrollingElement)"
    )
    assert wide <= screen == width
