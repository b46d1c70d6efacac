"""The calculator in a page of another origin, by the embedding guide.

In Chromium and in Firefox ESR: the same tests in each.
"""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import case_pages
import pytest
import serve
from browsers.window import FramedWindow
from conftest import ROOT
from embedding import (
    FORMS,
    SNIPPETS,
    Show,
    answer,
    framed,
    of,
    open_example,
    visible,
    with_settings,
)
from nextline import assess

ISOLATED = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}
SIDEWAYS = (
    "document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"
)


def test_the_guide_has_the_three_forms() -> None:
    assert {*FORMS, "result"} == SNIPPETS.keys()
    assert len((ROOT / "docs/assets/embed.js").read_bytes()) < 4000


@pytest.mark.parametrize("form", FORMS)
def test_each_form_answers_in_a_page_of_another_origin(form: str, host: Show) -> None:
    frame = framed(host(SNIPPETS[form]))
    open_example(frame)
    case = case_pages.load_case(case_pages.EXAMPLES[0])
    assert answer(frame) == json.loads(json.dumps(assess(case).to_dict()))


@pytest.mark.parametrize("form", ["script", "element"])
def test_the_frame_is_as_high_as_its_content(form: str, host: Show) -> None:
    window = host(SNIPPETS[form])
    frame = framed(window)
    height = of("iframe", "offsetHeight")
    before = window.evaluate(height)
    open_example(frame)
    window.until(f"{height} !== {before}")
    window.evaluate("new Promise((done) => setTimeout(done, 300))")  # several heights
    inside = frame.evaluate("document.body.scrollHeight")
    assert 0 <= window.evaluate(height) - inside <= 50


def test_without_scripts_the_element_still_shows_the_frame(host: Show) -> None:
    framed(host(SNIPPETS["element"], {"Content-Security-Policy": "script-src 'none'"}))


@pytest.mark.parametrize("form", FORMS)
def test_a_strict_policy_of_the_host_is_enough(
    form: str, host: Show, site_url: str
) -> None:
    origin = f"http://{urlsplit(site_url).netloc}"
    policy = f"default-src 'none'; script-src {origin}; frame-src {origin}"
    framed(host(SNIPPETS[form], {"Content-Security-Policy": policy}))


def test_a_sandbox_that_allows_two_things(host: Show) -> None:
    sandboxed = SNIPPETS["frame"].replace(
        "<iframe", '<iframe sandbox="allow-scripts allow-same-origin"'
    )
    frame = framed(host(sandboxed))
    frame.click("[data-take=link]")
    frame.until(of("#taken-text", "value.includes('#case=')"))


def test_two_on_one_page_do_not_mix(host: Show) -> None:
    two = with_settings("script", units="si") + with_settings("element", lang="de")
    window = host(two)
    window.until("document.querySelectorAll('iframe').length === 2")
    first, second = framed(window, 0), framed(window, 1)
    first.click(".nl-announce")  # the keys go where the reader clicked last
    first.focus("[name=ecog]")
    window.press("ArrowDown", 2)
    first.until("window.nextline.answer.case.ecog === 1")
    assert answer(second)["case"] == {}
    assert second.evaluate("document.documentElement.lang") == "de"
    assert first.evaluate(of("#set-units", "value")) == "si"


@pytest.fixture
def sharing_url(site_dir: Path, framing: FramedWindow) -> Iterator[str]:
    """The site as the guide wants it sent to isolated pages."""

    class Sharing(serve.Handler):
        def end_headers(self) -> None:
            self.send_header("Cross-Origin-Resource-Policy", "cross-origin")
            self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
            super().end_headers()

    server = serve.make_server(site_dir, handler=Sharing)
    threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    framing.homes += (address,)
    yield address
    server.shutdown()
    server.server_close()


def test_a_page_that_is_cross_origin_isolated(host: Show, sharing_url: str) -> None:
    snippet = SNIPPETS["script"].replace("https://nextline.example/", sharing_url)
    window = host(snippet, ISOLATED)
    assert window.evaluate("crossOriginIsolated")
    framed(window)


@pytest.mark.parametrize("form", FORMS)
def test_at_320_px_nothing_scrolls_sideways(form: str, host: Show) -> None:
    window = host(f'<body style="margin:0">{SNIPPETS[form]}', width=320)
    frame = framed(window)
    open_example(frame)
    assert window.evaluate("innerWidth") == 320
    assert not frame.evaluate(SIDEWAYS)
    assert not window.evaluate(SIDEWAYS)


def test_what_must_be_noticed_in_host_and_frame_is_noticed(
    host: Show, framing: FramedWindow
) -> None:
    """Or the check after each test of embedding would say nothing."""
    window = host(SNIPPETS["frame"])
    frame = framed(window)
    for name, place in (("host", window), ("frame", frame)):
        place.evaluate(
            f"""new Promise((done) => {{
              setTimeout(() => {{ throw new Error("thrown in {name}"); }});
              Promise.reject(new Error("refused in {name}"));
              fetch("https://{name}.example").catch(() => setTimeout(done, 100));
            }})"""
        )
    worker = json.dumps("fetch('http://worker.example').catch(() => postMessage(0))")
    frame.evaluate(
        f"""new Promise((done) => {{
          const source = new Blob([{worker}], {{ type: "text/javascript" }});
          new Worker(URL.createObjectURL(source)).onmessage = () => done();
        }})"""
    )
    noticed = "\n".join(framing.troubles())
    for name in ("host", "frame"):
        for part in ("thrown in {}", "refused in {}", "asked https://{}.example"):
            assert part.format(name) in noticed
    assert "asked http://worker.example" in noticed


# ---- settings -----------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
def test_settings_reach_the_calculator(form: str, host: Show) -> None:
    settings = {
        "theme": "dark",
        "units": "si",
        "jurisdiction": "eu",
        "audience": "pharmacist",
        "section": "answer",
    }
    frame = framed(host(with_settings(form, **settings)))
    assert frame.evaluate("document.body.dataset.mdColorScheme") == "slate"
    assert frame.evaluate(of("#set-units", "value")) == "si"
    assert frame.evaluate(of("#set-audience", "value")) == "pharmacist"
    assert answer(frame)["case"] == {"jurisdiction": "eu"}
    assert not visible(frame, ".nl-entry")
    assert visible(frame, "#assessment")


def test_the_language_may_come_with_the_address(host: Show) -> None:
    frame = framed(host(with_settings("frame", lang="de")))
    frame.until("document.documentElement.lang === 'de'")


def test_a_case_may_come_with_the_address(host: Show) -> None:
    frame = framed(host(SNIPPETS["frame"]))
    open_example(frame, 3)
    wanted = answer(frame)["case"]
    frame.click("[data-take=link]")
    frame.until(of("#taken-text", "value.includes('#case=')"))
    link = frame.evaluate(of("#taken-text", "value"))
    frame = framed(host(with_settings("frame", case=link.partition("#case=")[2])))
    frame.until("Object.keys(window.nextline.answer.case).length > 3")
    assert answer(frame)["case"] == wanted
    assert visible(frame, "#link-notice")
