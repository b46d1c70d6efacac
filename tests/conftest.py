"""What the browser tests share: the built site, a server for it, and Chromium."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import serve
from browsers.chromium import DESK, Chromium
from browsers.command import find
from browsers.firefox import Firefox
from browsers.window import FramedWindow
from embedding import Host, Show, shows
from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FLAGS = [
    "--no-sandbox",  # build machines run as root
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    # A request that should not happen must not reach anybody either.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]

Serve = Callable[..., str]
# A busy machine is no fault of the page: what is expected is waited for longer.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="session")
def site_dir() -> Path:
    """The built site; never an old one."""
    built = ROOT / "site" / "index.html"
    if not built.is_file():
        pytest.fail("site/ is missing: run 'make site'", pytrace=False)
    newest = max(_sources(), key=lambda path: path.stat().st_mtime)
    if newest.stat().st_mtime > built.stat().st_mtime:
        name = newest.relative_to(ROOT)
        pytest.fail(f"site/ is older than {name}: run 'make site'", pytrace=False)
    return built.parent


def _sources() -> Iterator[Path]:
    yield ROOT / "mkdocs.yml"
    yield ROOT / "tests" / "vignettes.json"
    for folder in ("docs", "logic", "build"):
        for path in (ROOT / folder).rglob("*"):
            made = {"node_modules", "__pycache__"} & set(path.parts)
            if path.is_file() and not made:
                yield path


@pytest.fixture(scope="session")
def serve_folder() -> Iterator[Serve]:
    """A function that serves a folder and returns its address."""
    servers = []

    def start(folder: Path, **options: object) -> str:
        server = serve.make_server(folder, **options)
        servers.append(server)
        # A short poll, so that stopping it does not take half a second each.
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}{options.get('under', '')}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def site_url(site_dir: Path, serve_folder: Serve) -> str:
    """The site below a path, as on a host with many projects."""
    return serve_folder(site_dir, under="/some/project")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = find("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page that may ask only its own server and must raise no error."""
    context = browser.new_context()
    requests: list[str] = []
    errors: list[str] = []
    context.on("request", lambda request: requests.append(request.url))
    context.on("weberror", lambda error: errors.append(str(error.error)))
    page = context.new_page()
    yield page
    context.close()
    assert not errors, f"uncaught error in the page: {errors[0]}"
    # The first request is the page itself.
    origins = {urlsplit(url)[:2] for url in requests if url.startswith("http")}
    home = {urlsplit(url)[:2] for url in requests[:1]}
    assert origins == home, f"asked another origin: {origins - home}"


# ---- a page of another origin, in each browser --------------------------------------


@pytest.fixture(scope="session")
def host_url(tmp_path_factory: pytest.TempPathFactory, serve_folder: Serve) -> str:
    return serve_folder(tmp_path_factory.mktemp("host"), handler=Host)


def either(request: pytest.FixtureRequest, home: str) -> FramedWindow:
    """The browser that a fixture's parameter names, "chromium" or "firefox"."""
    if request.param == "firefox":
        return Firefox(home)
    return Chromium(home, request.getfixturevalue("browser"), DESK)


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def framing(
    request: pytest.FixtureRequest, site_url: str, host_url: str
) -> Iterator[FramedWindow]:
    """One browser for all tests of embedding in a module."""
    window = either(request, site_url)
    window.homes += (host_url,)
    yield window
    window.close()


@pytest.fixture
def host(framing: FramedWindow, site_url: str, host_url: str) -> Iterator[Show]:
    """Open a page of the host with some HTML; no error may go uncaught in it."""
    yield shows(framing, site_url, host_url)
    assert framing.troubles() == []
