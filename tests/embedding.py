"""A page of another origin with the calculator in it, for the tests of embedding.

The snippets are those of the guide, word for word but for the address. The host's page
is served from another port, which is another origin.
"""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import serve
from browsers.window import Document, FramedWindow
from live import ROOT

GUIDE = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
FORMS = ("frame", "script", "element")
CODE = re.findall(r"```\w+\n(.*?)```", GUIDE, re.DOTALL)
SNIPPETS = dict(zip((*FORMS, "result"), CODE, strict=True))

Show = Callable[..., FramedWindow]


class Host(serve.Handler):
    """A page of somebody else: what it sends is set by each test."""

    html = ""
    headers_sent: dict[str, str] = {}  # noqa: RUF012  set anew for each test

    def do_GET(self) -> None:  # noqa: N802  the name that the library calls
        body = f"<!doctype html><title>Host</title>{self.html}".encode()
        self.send_response(200 if self.path == "/" else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in self.headers_sent.items():
            self.send_header(name, value)
        super().end_headers()
        self.wfile.write(body)


def shows(window: FramedWindow, site_url: str, host_url: str) -> Show:
    """A function that opens a page of the host with some HTML in it."""

    def show(
        html: str, headers: dict[str, str] | None = None, width: int = 1000
    ) -> FramedWindow:
        Host.html = html.replace("https://nextline.example/", site_url)
        Host.headers_sent = headers or {}
        window.resize(width)
        window.open(host_url)
        return window

    return show


def with_settings(form: str, **settings: str) -> str:
    """A snippet of the guide with settings added."""
    snippet = SNIPPETS[form]
    if form == "frame":
        query = "&".join(f"{name}={quote(value)}" for name, value in settings.items())
        return snippet.replace("index.html", f"index.html?{query}")
    mark, prefix = (
        ("<div", "data-") if form == "script" else ("<nextline-calculator", "")
    )
    written = "".join(f' {prefix}{name}="{v}"' for name, v in settings.items())
    return snippet.replace(mark, mark + written, 1)


def framed(window: FramedWindow, number: int = 0) -> Document:
    """The calculator's frame, once it has answered."""
    window.until(f"document.querySelectorAll('iframe')[{number}]")
    frame = window.frame(number)
    frame.until("document.querySelector('#assessment[data-answer]') !== null")
    return frame


def answer(frame: Document) -> dict[str, Any]:
    return frame.evaluate("window.nextline.answer")


def open_example(frame: Document, place: int = 1) -> None:
    """Click on an example by its place, from 1, and wait for its answer."""
    frame.click(f".nl-examples li:nth-child({place}) a")
    frame.until("document.querySelector('article[data-standing=supported]') !== null")


def of(selector: str, rest: str) -> str:
    """JavaScript for a property of an element, or a call on it."""
    return f"document.querySelector({json.dumps(selector)}).{rest}"


def visible(frame: Document, selector: str) -> bool:
    return bool(frame.evaluate(of(selector, "checkVisibility()")))
