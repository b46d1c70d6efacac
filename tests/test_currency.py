"""Sources past their check-by date are marked by the reader's own clock, offline."""

from datetime import datetime, time, timedelta

import pytest
from nextline.sources import ALL, BY_KEY
from playwright.sync_api import Page

FIRST = min(source.check_by for source in ALL)
LABEL = BY_KEY["jevtana_us"]
TRIAL = BY_KEY["card"]


def _open(page: Page, url: str, day: object) -> None:
    page.clock.set_fixed_time(datetime.combine(day, time(12)))  # type: ignore[arg-type]
    page.goto(url)


def test_the_two_kinds_fall_due_on_different_days() -> None:
    assert LABEL.check_by < TRIAL.check_by


def test_on_the_last_day_nothing_is_marked(page: Page, site_url: str) -> None:
    _open(page, f"{site_url}options/cabazitaxel/index.html", FIRST)
    assert page.locator(".nl-due").count() == 0


@pytest.mark.parametrize(
    "path",
    ["options/cabazitaxel/", "references/", "claims/", "questions/after-six-doses/"],
)
def test_a_day_later_everything_that_rests_on_it_is(
    page: Page, site_url: str, path: str
) -> None:
    _open(page, f"{site_url}{path}index.html", LABEL.check_by + timedelta(days=1))
    page.wait_for_selector(".nl-due", state="attached")
    due = page.evaluate(
        "[...document.querySelectorAll('a[data-due], li[data-due]')]"
        ".map((e) => e.id || e.hash)"
    )
    assert any("jevtana_us" in where for where in due)
    assert not any(where.endswith(("#card", "#ref-card")) for where in due)


def test_the_mark_of_a_claim_carries_it_too(page: Page, site_url: str) -> None:
    later = LABEL.check_by + timedelta(days=1)
    _open(page, f"{site_url}options/cabazitaxel/index.html", later)
    page.wait_for_selector("button.nl-mark .nl-due", state="attached")
    cards = page.evaluate(
        "[...document.querySelectorAll('button.nl-mark[data-due]')]"
        ".map((b) => b.getAttribute('popovertarget'))"
    )
    assert cards
    assert "claim-card.overall_survival" not in cards


def test_in_the_calculator_as_well(page: Page, site_url: str) -> None:
    later = LABEL.check_by + timedelta(days=1)
    page.clock.set_fixed_time(datetime.combine(later, time(12)))
    page.goto(f"{site_url}calculator/index.html#ecog=1")
    page.wait_for_selector("html[data-engine=ready]", timeout=60_000)
    page.locator("#assessment article [data-layer=reasons] > summary").first.click()
    page.wait_for_selector("#assessment article .nl-due")


def test_the_card_of_a_claim_opens_by_click_and_by_keyboard(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}options/cabazitaxel/index.html")
    mark = page.locator("button.nl-mark").first
    card = page.locator(f"[id='{mark.get_attribute('popovertarget')}']")
    assert not card.is_visible()
    mark.click()
    assert card.is_visible()
    page.keyboard.press("Escape")
    assert not card.is_visible()
    mark.focus()
    page.keyboard.press("Enter")
    assert card.is_visible()
    text = card.inner_text()
    assert "verified at" in text
    assert "register of claims" in text


def test_the_card_of_a_claim_opens_on_hover(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{site_url}options/cabazitaxel/index.html")
    mark = page.locator("button.nl-mark").first
    card = page.locator(f"[id='{mark.get_attribute('popovertarget')}']")
    mark.hover()
    card.wait_for(state="visible")
    at, over = card.bounding_box(), mark.bounding_box()
    assert at
    assert over
    assert abs(at["y"] - over["y"]) < 400
    page.mouse.move(5, 5)
    card.wait_for(state="hidden")
