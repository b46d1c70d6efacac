"""The calculator in a page of another origin: by the embedding guide, and attacked.

The snippets are those of the guide, word for word but for the address. The host's page
is served from another port, which is another origin.
"""

import json
import re
from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

import case_pages
import pytest
import serve
from conftest import ROOT, Serve
from nextline import assess
from playwright.sync_api import Browser, Frame, Page

GUIDE = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
FORMS = ("frame", "script", "element")
CODE = re.findall(r"```\w+\n(.*?)```", GUIDE, re.DOTALL)
SNIPPETS = dict(zip((*FORMS, "result"), CODE, strict=True))
WAIT = 60_000
ISOLATED = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}


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


@pytest.fixture(scope="module")
def host_url(tmp_path_factory: pytest.TempPathFactory, serve_folder: Serve) -> str:
    return serve_folder(tmp_path_factory.mktemp("host"), handler=Host)


@pytest.fixture
def host(
    browser: Browser, site_url: str, host_url: str
) -> Iterator[Callable[..., Page]]:
    """Open a page of the host that holds some HTML; no error may go uncaught in it."""
    context = browser.new_context()
    page = context.new_page()
    errors: list[str] = []
    asked: list[str] = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    context.on("request", lambda request: asked.append(request.url))

    def open_(
        html: str, headers: dict[str, str] | None = None, width: int = 1000
    ) -> Page:
        Host.html = html.replace("https://nextline.example/", site_url)
        Host.headers_sent = headers or {}
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(host_url)
        return page

    yield open_
    context.close()
    assert not errors, errors[0]
    elsewhere = [u for u in asked if not u.startswith((site_url, host_url, "data:"))]
    assert not elsewhere, elsewhere[0]


def framed(page: Page, number: int = 0, *, answered: bool = True) -> Frame:
    """The calculator's frame, once it has answered; or at once."""
    page.locator("iframe").nth(number).wait_for(timeout=WAIT)
    handle = page.locator("iframe").nth(number).element_handle()
    frame = handle.content_frame()
    assert frame is not None
    if answered:
        first = frame.locator("#assessment[data-answer]")
        first.wait_for(timeout=WAIT, state="attached")
    return frame


def answer(frame: Frame) -> dict[str, Any]:
    return frame.evaluate("window.nextline.answer")


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


def test_the_guide_has_the_three_forms() -> None:
    assert {*FORMS, "result"} == SNIPPETS.keys()
    assert len((ROOT / "docs/assets/embed.js").read_bytes()) < 4000


@pytest.mark.parametrize("form", FORMS)
def test_each_form_answers_in_a_page_of_another_origin(
    form: str, host: Callable[..., Page]
) -> None:
    frame = framed(host(SNIPPETS[form]))
    frame.locator(".nl-examples a").first.click()
    frame.locator("article[data-standing=supported]").first.wait_for(timeout=WAIT)
    case = case_pages.load_case(case_pages.EXAMPLES[0])
    assert answer(frame) == json.loads(json.dumps(assess(case).to_dict()))


@pytest.mark.parametrize("form", ["script", "element"])
def test_the_frame_is_as_high_as_its_content(
    form: str, host: Callable[..., Page]
) -> None:
    page = host(SNIPPETS[form])
    frame = framed(page)
    fits = (
        "([frame, inside]) => Math.abs(frame.offsetHeight - inside) <= 50"
        " && frame.offsetHeight >= inside"
    )
    before = page.locator("iframe").evaluate("e => e.offsetHeight")
    frame.locator(".nl-examples a").first.click()
    frame.locator("article[data-standing=supported]").first.wait_for(timeout=WAIT)
    page.wait_for_function(
        "before => document.querySelector('iframe').offsetHeight !== before", arg=before
    )
    element = page.locator("iframe").element_handle()
    page.wait_for_timeout(300)  # the last of several heights
    inside = frame.evaluate("document.body.scrollHeight")
    assert page.evaluate(fits, [element, inside])


def test_without_scripts_the_element_still_shows_the_frame(
    browser: Browser, site_url: str, host_url: str
) -> None:
    Host.html = SNIPPETS["element"].replace("https://nextline.example/", site_url)
    Host.headers_sent = {"Content-Security-Policy": "script-src 'none'"}
    context = browser.new_context()
    page = context.new_page()
    page.goto(host_url)
    framed(page)
    context.close()


@pytest.mark.parametrize("form", FORMS)
def test_a_strict_policy_of_the_host_is_enough(
    form: str, host: Callable[..., Page], site_url: str
) -> None:
    origin = re.match(r"https?://[^/]+", site_url)[0]
    policy = f"default-src 'none'; script-src {origin}; frame-src {origin}"
    framed(host(SNIPPETS[form], {"Content-Security-Policy": policy}))


def test_a_sandbox_that_allows_two_things(host: Callable[..., Page]) -> None:
    sandboxed = SNIPPETS["frame"].replace(
        "<iframe", '<iframe sandbox="allow-scripts allow-same-origin"'
    )
    frame = framed(host(sandboxed))
    frame.locator("[data-take=link]").click()
    frame.locator("#taken-text").wait_for()
    assert "#case=" in frame.locator("#taken-text").input_value()


def test_two_on_one_page_do_not_mix(host: Callable[..., Page]) -> None:
    two = with_settings("script", units="si") + with_settings("element", lang="de")
    page = host(two)
    assert page.locator("iframe").count() == 2
    first, second = framed(page, 0), framed(page, 1)
    first.locator("[name=ecog]").select_option("1")
    first.wait_for_function("window.nextline.answer.case.ecog === 1")
    assert answer(second)["case"] == {}
    assert second.locator("html").get_attribute("lang") == "de"
    assert first.locator("#set-units").input_value() == "si"


def test_a_page_that_is_cross_origin_isolated(
    browser: Browser, site_dir: Path, host_url: str
) -> None:
    class Sharing(serve.Handler):
        def end_headers(self) -> None:
            self.send_header("Cross-Origin-Resource-Policy", "cross-origin")
            self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
            super().end_headers()

    server: ThreadingHTTPServer = serve.make_server(site_dir, handler=Sharing)
    import threading

    threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    Host.html = SNIPPETS["script"].replace("https://nextline.example/", address)
    Host.headers_sent = ISOLATED
    context = browser.new_context()
    page = context.new_page()
    page.goto(host_url)
    assert page.evaluate("crossOriginIsolated")
    framed(page)
    context.close()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("form", FORMS)
def test_at_320_px_nothing_scrolls_sideways(
    form: str, host: Callable[..., Page]
) -> None:
    page = host(f'<body style="margin:0">{SNIPPETS[form]}', width=320)
    frame = framed(page)
    frame.locator(".nl-examples a").first.click()
    frame.locator("article[data-standing=supported]").first.wait_for(timeout=WAIT)
    assert frame.evaluate(
        "document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"
    )


# ---- settings -----------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
def test_settings_reach_the_calculator(form: str, host: Callable[..., Page]) -> None:
    page = host(
        with_settings(
            form,
            theme="dark",
            units="si",
            jurisdiction="eu",
            audience="pharmacist",
            section="answer",
        )
    )
    frame = framed(page)
    assert frame.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert frame.locator("#set-units").input_value() == "si"
    assert frame.locator("#set-audience").input_value() == "pharmacist"
    assert answer(frame)["case"] == {"jurisdiction": "eu"}
    assert frame.locator(".nl-entry").is_hidden()
    assert frame.locator("#assessment").is_visible()


def test_the_language_may_come_with_the_address(host: Callable[..., Page]) -> None:
    page = host(with_settings("frame", lang="de"))
    frame = framed(page)
    frame.wait_for_function("document.documentElement.lang === 'de'")


def test_a_case_may_come_with_the_address(host: Callable[..., Page]) -> None:
    frame = framed(host(SNIPPETS["frame"]))
    frame.locator(".nl-examples a").nth(2).click()
    frame.locator("article[data-standing=supported]").first.wait_for(timeout=WAIT)
    wanted = answer(frame)["case"]
    frame.locator("[data-take=link]").click()
    frame.locator("#taken-text").wait_for()
    link = frame.locator("#taken-text").input_value().partition("#case=")[2]
    frame = framed(host(with_settings("frame", case=link)))
    frame.wait_for_function("Object.keys(window.nextline.answer.case).length > 3")
    assert answer(frame)["case"] == wanted
    assert frame.locator("#link-notice").is_visible()


# ---- messages -----------------------------------------------------------------------

LISTEN = "<script>window.got = []; addEventListener('message', e => got.push(e.data));"


def test_nothing_but_a_height_leaves_the_frame(host: Callable[..., Page]) -> None:
    page = host(f"{LISTEN}</script>{SNIPPETS['script']}")
    frame = framed(page)
    frame.locator(".nl-examples a").first.click()
    frame.locator("article[data-standing=supported]").first.wait_for(timeout=WAIT)
    page.wait_for_function("got.length > 0")
    for message in page.evaluate("got"):
        assert message.keys() == {"source", "v", "type", "height"}
        assert message["height"] % 50 == 0


def test_results_go_to_the_origin_that_was_named(
    host: Callable[..., Page], host_url: str
) -> None:
    own = host_url.rstrip("/")
    said = "console.log(event.detail.ruleset, event.detail.standings)"
    assert said in SNIPPETS["result"]
    listener = SNIPPETS["result"].replace(said, "window.told = event.detail")
    page = host(f"<script>{listener}</script>{with_settings('script', results=own)}")
    frame = framed(page)
    frame.locator(".nl-examples a").first.click()
    page.wait_for_function("Object.values(told.standings).includes('supported')")
    case = case_pages.load_case(case_pages.EXAMPLES[0])
    rows = assess(case).to_dict()["options"]
    wanted = {row["id"]: row["standing"] for row in rows}
    assert page.evaluate("told.standings") == wanted


@pytest.mark.parametrize("named", ["http://127.0.0.1:1", "*", "null", "javascript:1"])
def test_results_go_nowhere_else(named: str, host: Callable[..., Page]) -> None:
    page = host(f"{LISTEN}</script>{with_settings('frame', results=named)}")
    frame = framed(page)
    frame.locator(".nl-examples a").first.click()
    frame.locator("article[data-standing=supported]").first.wait_for(timeout=WAIT)
    assert all(one["type"] == "height" for one in page.evaluate("got"))


# ---- a hostile host -----------------------------------------------------------------


def test_forged_and_absurd_heights_change_nothing(host: Callable[..., Page]) -> None:
    page = host(SNIPPETS["script"])
    frame = framed(page)
    height = "document.querySelector('iframe').offsetHeight"
    page.wait_for_function(f"{height} > 400")
    before = page.evaluate(height)
    # Forged: from the host's own window, and from another frame in it.
    forged = {"source": "nextline", "v": 1, "type": "height", "height": 5000}
    page.evaluate("m => postMessage(m, '*')", forged)
    page.evaluate(
        "m => { const other = document.createElement('iframe');"
        " document.body.append(other); const said = JSON.stringify(m);"
        " other.contentWindow.eval(`parent.postMessage(${said}, '*')`) }",
        forged,
    )
    for absurd in ('"9e9"', "null", "NaN", "{}", "[1]", "Infinity"):
        frame.evaluate(
            "parent.postMessage({source: 'nextline', v: 1, type: 'height',"
            f" height: {absurd}}}, '*')"
        )
    # Messages come in order: after this one all those before have been read.
    page.evaluate("new Promise(done => setTimeout(done, 50))")
    assert page.evaluate(height) == before
    frame.evaluate("m => parent.postMessage(m, '*')", forged | {"height": 9e9})
    page.wait_for_function(f"{height} !== {before}")
    assert page.evaluate(height) <= 60000


HOSTILE = "<img src=x onerror=window.owned=1><script>window.owned=1</script>"


@pytest.mark.parametrize(
    "name",
    [
        "lang",
        "theme",
        "units",
        "jurisdiction",
        "section",
        "case",
        "audience",
        "results",
        "x",
        HOSTILE,
    ],
)
def test_script_in_a_setting_is_left_out_and_told(
    name: str, host: Callable[..., Page], site_url: str
) -> None:
    address = f"{site_url}embed/en/index.html?{quote(name)}={quote(HOSTILE)}"
    page = host(f'<iframe src="{address}" width="900" height="900"></iframe>')
    frame = framed(page, answered=False)
    notice = frame.locator("#link-notice")
    notice.wait_for()
    assert name[:20] in notice.inner_text()
    assert frame.evaluate("window.owned") is None
    assert not frame.locator("img[src=x]").count()


@pytest.mark.parametrize(
    "fragment",
    [
        f"haemoglobin_g_dl={quote(HOSTILE)}",
        f"{quote(HOSTILE)}={quote(HOSTILE)}",
        f"prior={quote(HOSTILE)}~{quote(HOSTILE)}",
        f"case={quote(HOSTILE)}",
        f"__proto__={quote(HOSTILE)}&constructor=1&toString=2",
    ],
)
def test_script_in_the_fragment_stays_text(
    fragment: str, host: Callable[..., Page], site_url: str
) -> None:
    address = f"{site_url}embed/en/index.html#{fragment}"
    page = host(f'<iframe src="{address}" width="900" height="900"></iframe>')
    frame = framed(page)
    frame.locator("#link-notice, #assessment .nl-problems").first.wait_for()
    assert frame.evaluate("window.owned") is None
    assert not frame.locator("img[src=x]").count()


def test_a_megabyte_of_fragment_is_refused(
    host: Callable[..., Page], site_url: str
) -> None:
    page = host("")
    page.evaluate(
        "address => { const f = document.createElement('iframe');"
        " f.src = address + '#ecog=1&x=' + 'a'.repeat(1e6); f.height = 900;"
        " document.body.append(f) }",
        f"{site_url}embed/en/index.html",
    )
    frame = framed(page)
    assert frame.locator("#link-notice").is_visible()
    assert answer(frame)["case"] == {}


def test_messages_into_the_frame_do_nothing(host: Callable[..., Page]) -> None:
    page = host(SNIPPETS["frame"])
    frame = framed(page)
    before = answer(frame)
    page.evaluate(
        "for (const m of [{kind: 'ask', request: '{}'}, {type: 'height', height: 1},"
        " 'x', null, {source: 'nextline', v: 1, type: 'case', case: {ecog: 1}}])"
        " document.querySelector('iframe').contentWindow.postMessage(m, '*')"
    )
    page.evaluate("new Promise(done => setTimeout(done, 100))")
    assert answer(frame) == before
