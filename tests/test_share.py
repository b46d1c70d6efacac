"""The share edition, opened from a read-only folder as by double click: no server."""

import json
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import case_pages
import pytest
from browsers.watched import NOTE
from browsers.window import Window
from bs4 import BeautifulSoup
from conftest import either
from nextline import assess
from selftest_page import cases
from share import make

ANSWERED = "document.querySelector('#assessment[data-answer]') !== null"


@pytest.fixture(scope="module")
def folder(site_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition where nobody can write; its pages note what goes wrong in them."""
    out = tmp_path_factory.mktemp("a share") / "Nextline für alle"
    make.make(site_dir, out)
    for page in out.rglob("*.html"):
        page.write_bytes(page.read_bytes().replace(b"<head>", b"<head>" + NOTE, 1))
    for path in out.rglob("*"):
        path.chmod(stat.S_IREAD | (stat.S_IEXEC if path.is_dir() else 0))
    return out


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def started(request: pytest.FixtureRequest, folder: Path) -> Iterator[Window]:
    window = either(request, f"{folder.as_uri()}/")
    yield window
    window.close()


@pytest.fixture
def window(started: Window) -> Iterator[Window]:
    yield started
    assert started.troubles() == []


def test_the_browser_guards_files_as_it_does_for_readers(window: Window) -> None:
    # Or the tests here would show nothing: a driver may loosen it.
    window.open(f"{window.home}index.html")
    read = "fetch('llms.txt').then(() => 'read', () => 'refused')"
    assert window.evaluate(read) == "refused"
    window.troubles()  # Firefox counts what it refused as an error


@pytest.mark.parametrize("page", ["calculator", "calculator/de", "embed/en"])
def test_the_calculator_gives_the_whole_answer_that_cpython_gives(
    window: Window, page: str
) -> None:
    case = case_pages.load_case("after-six-doses")
    address = f"{window.home}{page}/index.html"
    window.open(f"{address}#{case_pages.fragment(case)}")
    window.until(ANSWERED)
    wanted = json.loads(json.dumps(assess(case).to_dict()))
    assert window.evaluate("window.nextline.answer") == wanted
    window.evaluate("document.getElementById('clear-case').click()")
    window.until("Object.keys(window.nextline.answer.case).length === 0")
    window.until(f"location.href === {json.dumps(address)}")


def test_the_engine_is_laid_into_memory_and_passes_its_self_test(
    window: Window,
) -> None:
    window.open(f"{window.home}self-test/index.html")
    window.click("#run-selftest")
    status = "document.querySelector('#selftest-status[data-holds]')?.textContent"
    of = len(cases())
    assert window.until(status).startswith(f"Passed: {of} of {of} cases agree")
    image = "document.getElementById('selftest-result').textContent"
    assert window.evaluate(image).count(f"{of} of {of}") == 2


def test_what_is_searched_is_found_and_opens(window: Window) -> None:
    window.open(f"{window.home}index.html")
    window.press("/")
    window.type("dostarlimab")
    found = "document.querySelector('.md-search-result__link')?.href"
    link = window.until(found)
    assert urlsplit(link).path.endswith("/options/dostarlimab/index.html")
    window.click(".md-search-result__link")
    window.until("document.title.startsWith('Dostarlimab')")


def test_a_reader_clicks_from_home_to_an_answer(window: Window) -> None:
    window.open(f"{window.home}index.html")
    window.click("a[href='questions/after-six-doses/index.html']")
    window.until("document.querySelector('.nl-open a') !== null")
    window.click(".nl-open a")
    window.until(ANSWERED)
    window.until("Object.keys(window.nextline.answer.case).length > 10")


# ---- the files ----------------------------------------------------------------------


def test_every_link_names_a_file_that_is_there(folder: Path) -> None:
    pages = sorted(folder.rglob("*.html"))
    assert len(pages) > 150
    for page in pages:
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        for element in soup.select("a[href], link[href], script[src], img[src]"):
            link = urlsplit(element.get("href") or element.get("src"))
            if not link.scheme and link.path:
                target = page.parent / unquote(link.path)
                assert target.is_file(), f"{page.relative_to(folder)}: {link.path}"


def test_every_page_gets_what_scripts_carry_before_it_asks(folder: Path) -> None:
    assert not (folder / "engine").exists()
    for page in folder.rglob("*.html"):
        first = BeautifulSoup(page.read_bytes(), "html.parser").select("script[src]")[0]
        assert first["src"].endswith("assets/share.js"), page.relative_to(folder)
