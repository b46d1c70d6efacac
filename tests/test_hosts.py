"""The built site on real servers, with the settings that it ships, in Chromium."""

import http.client
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import closing
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

import case_pages
import engine
import pytest
import serve
from conftest import Serve
from hosting.settings import FOR_EVER, LOOKED_UP, PLACES, headers, policy
from hosts import HOSTS, SET
from nextline import assess
from playwright.sync_api import Browser, Page, expect

READY = 60_000
CASE = case_pages.EXAMPLES[0]


class Stock(serve.Handler):
    """A server that knows no newer type, and tells browsers not to guess."""

    known = (".html", ".css", ".js", ".svg", ".png", ".txt")
    packs = False

    def guess_type(self, path: str) -> str:
        known = Path(path).suffix in self.known
        return super().guess_type(path) if known else "application/octet-stream"

    def end_headers(self) -> None:
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()


@pytest.fixture(scope="module", params=[*HOSTS, "stock"])
def host(
    request: pytest.FixtureRequest,
    site_dir: Path,
    tmp_path_factory: pytest.TempPathFactory,
    serve_folder: Serve,
) -> Iterator[tuple[str, str]]:
    """A name and an address."""
    if request.param == "stock":
        yield "stock", serve_folder(site_dir, under="/a/b", handler=Stock)
        return
    place = tmp_path_factory.mktemp(request.param)
    place.chmod(0o755)
    with HOSTS[request.param](site_dir, place) as address:
        yield request.param, address


@pytest.fixture
def visitor(browser: Browser, host: tuple[str, str]) -> Iterator[Page]:
    """A page in which nothing may be refused or fail, or ask another host."""
    name, address = host
    context = browser.new_context()
    page = context.new_page()
    wrong: list[str] = []
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(address))
    page.on("console", lambda said: said.type == "error" and wrong.append(said.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    context.on(
        "request",
        lambda asked: (
            asked.url.startswith((origin, "data:", "blob:")) or wrong.append(asked.url)
        ),
    )
    yield page
    assert not context.cookies()
    context.close()
    assert not wrong, f"{name}: {wrong[0]}"


def test_the_calculator_answers(visitor: Page, host: tuple[str, str]) -> None:
    case = case_pages.load_case(CASE)
    visitor.goto(f"{host[1]}calculator/index.html#{case_pages.fragment(case)}")
    visitor.locator("#assessment[data-answer]").wait_for(timeout=READY)
    answer = visitor.evaluate("window.nextline.answer")
    assert answer == json.loads(json.dumps(assess(case).to_dict()))


def test_pages_and_the_search_work(visitor: Page, host: tuple[str, str]) -> None:
    visitor.goto(host[1])
    visitor.get_by_role("link", name="Questions").first.click()
    visitor.get_by_role("link", name="PSMA-positive disease").first.click()
    expect(visitor.locator("h1")).to_be_visible()
    box = visitor.locator("input[name=query]")
    box.click()
    box.press_sequentially("Jevtana")
    visitor.locator(".md-search-result__link").first.wait_for()
    visitor.goto(f"{host[1]}embed/de/index.html")
    visitor.locator("#assessment[data-answer]").wait_for(timeout=READY)


# One host with the policy is enough for all pages.
@pytest.mark.parametrize("host", ["nginx"], indirect=True, scope="module")
def test_every_kind_of_page_keeps_the_policy(
    visitor: Page, host: tuple[str, str], site_dir: Path
) -> None:
    kinds = {
        path.relative_to(site_dir).parts[0]: path.relative_to(site_dir).as_posix()
        for path in sorted(site_dir.rglob("index.html"))
    }
    for path in kinds.values():
        visitor.goto(f"{host[1]}{path}")
        expect(visitor.locator("body")).to_be_visible()


def _get(address: str, path: str, **sent: str) -> tuple[int, dict[str, str], bytes]:
    at = urlsplit(address)
    line = http.client.HTTPConnection(at.hostname or "", at.port, timeout=20)
    with closing(line):
        line.request("GET", f"{at.path}{path}", headers=sent)
        answer = line.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, found, answer.read()


@pytest.mark.parametrize("host", SET, indirect=True, scope="module")
@pytest.mark.parametrize("path", ["index.html", "calculator/index.html", "engine/"])
def test_settings_are_heard(path: str, host: tuple[str, str], site_dir: Path) -> None:
    status, found, _ = _get(host[1], path)
    if path == "engine/":
        assert status in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}  # no listing
        return
    assert status == HTTPStatus.OK
    for name, value in headers(site_dir).items():
        assert found[name.lower()] == value
    assert found["cache-control"] == LOOKED_UP
    assert found["content-type"].lower() == "text/html; charset=utf-8"
    assert "x-frame-options" not in found


@pytest.mark.parametrize("host", SET, indirect=True, scope="module")
def test_what_is_kept_and_what_is_packed(host: tuple[str, str]) -> None:
    address = host[1]
    for name in engine.FILES:
        _, found, _ = _get(address, f"engine/{name}?0123456789ab")
        kept = LOOKED_UP if name.endswith(".json") else FOR_EVER
        assert found["cache-control"] == kept, name
        assert found["x-content-type-options"] == "nosniff"
    _, found, _ = _get(address, "engine/manifest.json")
    assert found["cache-control"] == LOOKED_UP
    _, found, body = _get(address, "engine/pyodide.asm.wasm")
    assert found["content-type"] == "application/wasm"
    _, packed, less = _get(
        address, "engine/pyodide.asm.wasm", **{"Accept-Encoding": "gzip"}
    )
    assert packed["content-encoding"] == "gzip"
    assert len(less) < len(body) / 2
    _, packed, _ = _get(
        address, f"engine/{engine.STARTED}", **{"Accept-Encoding": "gzip"}
    )
    assert "content-encoding" not in packed


def test_settings_are_whole(site_dir: Path) -> None:
    said = policy(site_dir)
    assert "unsafe-inline" not in said
    assert "unsafe-eval'" not in said.replace("wasm-unsafe-eval'", "")
    for place in PLACES:
        text = (site_dir / place.path).read_text(encoding="utf-8")
        for name in headers(site_dir):
            assert name in text, place.path
    root = ET.parse(site_dir / "web.config").getroot()  # noqa: S314  our own file
    sent = {add.get("name"): add.get("value") for add in root.iter("add")}
    assert sent["Content-Security-Policy"] == said
    shipped = {path.suffix for path in site_dir.rglob("*") if path.is_file()}
    typed = {one.get("fileExtension") for one in root.iter("mimeMap")}
    known = {".html", ".css", ".png", ".txt", ".xml", ".md", ".gz", ".config", ".bib"}
    assert shipped - typed - known <= {"", ".conf"}
    assert not shipped & {".whl", ".mjs", ".data"}
