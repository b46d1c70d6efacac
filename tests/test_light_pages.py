"""A page asks only for what it needs, and what a mouse shows is shown without one."""

import gzip
import urllib.request
from pathlib import Path

import pytest
from conftest import Serve
from playwright.sync_api import Page, expect

INDEX = "search_index.json"


def _asked(page: Page) -> list[str]:
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url.rpartition("/")[2]))
    return found


@pytest.mark.parametrize("turn", ["hover", "focus"])
def test_the_index_is_fetched_once_and_only_for_a_search(
    page: Page, site_url: str, turn: str
) -> None:
    asked = _asked(page)
    page.goto(f"{site_url}index.html", wait_until="networkidle")
    assert INDEX not in asked
    box = page.locator("input[name=query]")
    with page.expect_request(f"**/{INDEX}"):
        getattr(box, turn)()
    box.click()
    box.press_sequentially("Jevtana")
    page.locator(".md-search-result__link").first.wait_for()
    assert asked.count(INDEX) == 1


def test_a_page_reached_from_a_search_marks_what_was_looked_for(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}options/cabazitaxel/index.html?h=jevtana")
    expect(page.locator("article mark").first).to_have_text("Jevtana")


def test_text_is_sent_packed_to_who_takes_it_and_is_the_same(
    tmp_path: Path, serve_folder: Serve
) -> None:
    body = b"<!doctype html><title>x</title>" + b"word " * 400
    (tmp_path / "index.html").write_bytes(body)
    for address in ("", "index.html"):
        url = f"{serve_folder(tmp_path)}{address}"
        with urllib.request.urlopen(url) as plain:
            assert plain.headers["Content-Encoding"] is None
            assert plain.read() == body
        asks = urllib.request.Request(url, headers={"Accept-Encoding": "br, gzip"})
        with urllib.request.urlopen(asks) as packed:
            sent = packed.read()
            assert packed.headers["Content-Encoding"] == "gzip"
            assert packed.headers["Content-Type"] == "text/html"
            assert int(packed.headers["Content-Length"]) == len(sent) < len(body)
            assert gzip.decompress(sent) == body


def test_a_title_is_shown_on_a_tap_and_by_keyboard(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{site_url}questions/psma-positive/index.html")
    short = page.locator("article p > abbr[title]").first
    note = page.locator(".nl-title")
    short.click()
    expect(note).to_have_text(short.get_attribute("title") or "")
    page.keyboard.press("Escape")
    expect(note).to_have_count(0)
    link = page.locator("article .nl-sources a[title]").first
    link.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    shown_words = link.get_attribute("title") or ""
    expect(note).to_have_text(shown_words)
    at, shown = link.bounding_box(), note.bounding_box()
    assert at
    assert shown
    apart = (
        shown["y"] >= at["y"] + at["height"] or shown["y"] + shown["height"] <= at["y"]
    )
    assert apart, "what explains the link covers it"
    page.keyboard.press("Shift+Tab")
    expect(page.locator(".nl-title", has_text=shown_words)).to_have_count(0)
