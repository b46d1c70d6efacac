"""What a reader takes away from the calculator in a frame: copied, or printed.

In Chromium and in Firefox ESR: the same tests in each.
"""

import io
import json
from datetime import datetime

import pytest
from browsers.firefox import Firefox
from browsers.window import Document, FramedWindow
from embedding import SNIPPETS, Show, framed, of, open_example
from pypdf import PdfReader

BOX = "#taken-text"
TOLD = of("#taken-status", "textContent")


def words(frame: Document) -> dict[str, str]:
    """What the page says in its language."""
    return frame.evaluate(f"JSON.parse({of('#page-words', 'textContent')})")


def taken(frame: Document) -> str:
    """The text that is shown, once the page has told what became of it."""
    frame.until(f"{TOLD} !== '' && {of(BOX, 'checkVisibility()')}")
    text = str(frame.evaluate(of(BOX, "value")))
    selected = f"[document.activeElement.id, {of(BOX, 'selectionEnd')}]"
    assert frame.evaluate(selected) == ["taken-text", len(text)]
    assert frame.evaluate(of(BOX, "selectionStart")) == 0
    return text


def fill_clipboard(window: FramedWindow, text: str) -> None:
    """Cut a text out of the host's own page."""
    _write_in_host(window, text)
    window.press_with_control("a")
    window.press_with_control("x")


def clipboard(window: FramedWindow) -> str:
    """What is pasted into the host's own page."""
    _write_in_host(window, "")
    window.press_with_control("v")
    return str(window.evaluate("document.querySelector('textarea').value"))


def _write_in_host(window: FramedWindow, text: str) -> None:
    window.evaluate(
        f"""void (() => {{
          document.querySelector("textarea")?.remove();
          document.body.prepend(document.createElement("textarea"));
          document.querySelector("textarea").value = {json.dumps(text)};
        }})()"""
    )
    window.click("textarea")


@pytest.mark.parametrize(("form", "what"), [("frame", "link"), ("script", "text")])
def test_a_copy_is_shown_selected_and_in_the_clipboard(
    form: str, what: str, host: Show
) -> None:
    window = host(SNIPPETS[form])
    frame = framed(window)
    open_example(frame)
    frame.click(f"[data-take={what}]")
    text = taken(frame)
    assert "#case=" in text
    assert frame.evaluate(TOLD) == words(frame)["copied"]
    assert clipboard(window) == text


def test_a_copy_that_the_browser_refuses_is_selected(host: Show) -> None:
    """Chromium refuses where the host does not allow it. Firefox refuses where nobody
    has clicked, which cannot be had here, and is made to."""
    snippet = SNIPPETS["frame"].replace('allow="clipboard-write"', "")
    assert snippet != SNIPPETS["frame"]
    window = host(snippet)
    frame = framed(window)
    if isinstance(window, Firefox):
        frame.evaluate("void (navigator.clipboard.writeText = () => Promise.reject())")
    fill_clipboard(window, "what was there before")
    frame.click("[data-take=text]")
    assert "Link: http" in taken(frame)
    assert frame.evaluate(TOLD) == words(frame)["selected"]
    assert clipboard(window) == "what was there before"


# What stands on the page at the moment of printing.
NOTE = """void (() => {
  window.notes = [];
  addEventListener("beforeprint", () => notes.push({
    sheet: "sheet" in document.documentElement.dataset,
    title: document.querySelector("#sheet h1")?.textContent,
    day: document.querySelector("#sheet time[data-today]")?.textContent,
  }));
})()"""


def test_print_prints_the_sheet_of_the_frame_alone(host: Show) -> None:
    """By the frame's own `print`, which is the browser's: nothing stands in for it."""
    window = host(SNIPPETS["script"])
    frame = framed(window)
    for page in (window, frame):
        page.evaluate(NOTE)
    open_example(frame)
    frame.click("[data-take=print]")
    frame.until("notes.length")
    (note,) = frame.evaluate("notes")
    assert note["sheet"]
    assert note["title"]
    assert datetime.fromisoformat(note["day"])
    assert window.evaluate("notes") == []
    if isinstance(window, Firefox):
        (paper,) = PdfReader(io.BytesIO(window.printed())).pages
        text = paper.extract_text()
        assert note["title"] in text
        assert note["day"] in text
        assert "Host" not in text
