"""The reference edition: the same pages, with no form, no engine and no way to one."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import edition
import pytest
from bs4 import BeautifulSoup
from conftest import ROOT, Serve
from hosting import settings
from nextline.options import OPTIONS
from playwright.sync_api import Page


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("reference")
    mkdocs = str(Path(sys.executable).with_name("mkdocs"))
    subprocess.run(
        [mkdocs, "build", "--strict", "--quiet", "--site-dir", str(out)],
        cwd=ROOT,
        env=os.environ | {edition.VARIABLE: "reference", "NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    return out


def pages_of(folder: Path) -> dict[str, BeautifulSoup]:
    return {
        path.relative_to(folder).as_posix(): BeautifulSoup(
            path.read_text(encoding="utf-8"), "html.parser"
        )
        for path in sorted(folder.rglob("*.html"))
    }


def test_it_has_every_page_but_those_about_the_calculator(
    reference: Path, site_dir: Path
) -> None:
    whole, here = ({*pages_of(folder)} for folder in (site_dir, reference))
    assert whole - here == {
        f"{name}/index.html"
        for name in (
            *("calculator", "calculator/de", "embed/de", "embed/en", "embedding"),
            *("security", "self-test", "speed"),
        )
    }
    assert not here - whole


def test_nothing_in_it_judges_a_case(reference: Path) -> None:
    assert not (reference / "engine").exists()
    assert not [*reference.rglob("*.wasm"), *reference.rglob("*.zip")]
    scripts = {path.name for path in (reference / "assets").glob("*.js")}
    assert scripts == {"currency.js", "menu.js", "pages.js", "search.js"}
    for name, page in pages_of(reference).items():
        assert not page.select(
            "form:not(.md-search__form, [data-md-component=palette])"
        )
        assert not page.select("[href*='calculator/']"), name
        assert "Open this case" not in page.get_text(), name


def test_every_link_leads_somewhere(reference: Path) -> None:
    for name, page in pages_of(reference).items():
        for element in page.select("a[href], link[href], script[src], img[src]"):
            link = urlsplit(element.get("href") or element.get("src"))
            if not link.scheme and link.path:
                target = (reference / name).parent / unquote(link.path)
                there = target.is_file() or (target / "index.html").is_file()
                assert there, f"{name}: {link.path}"


def test_the_criteria_of_every_option_can_be_read(reference: Path) -> None:
    page = pages_of(reference)["criteria/index.html"]
    rows = {row["id"] for row in page.select("tr[data-kind]")}
    assert rows == {f"{o.id}-{c.id}" for o in OPTIONS for c in o.criteria}
    headings = [h.get_text().rstrip("¶") for h in page.select("article h2")]
    assert headings[: len(OPTIONS)] == [option.name for option in OPTIONS]


def test_it_says_what_it_is_and_opens_without_an_error(
    reference: Path, serve_folder: Serve, page: Page
) -> None:
    page.goto(f"{serve_folder(reference)}index.html")
    assert "the reference edition: it has no calculator" in page.inner_text("article")
    page.get_by_role("link", name="The criteria as tables").first.click()
    page.locator("article h2", has_text="Cabazitaxel").first.wait_for()


def test_its_policy_lets_no_webassembly_run(reference: Path, site_dir: Path) -> None:
    assert "wasm-unsafe-eval" in settings.policy(site_dir)
    assert "wasm-unsafe-eval" not in settings.policy(reference)
    written = (reference / "hosting" / "nginx.conf").read_text(encoding="utf-8")
    assert settings.policy(reference) in written


def test_an_edition_that_does_not_exist_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(edition.VARIABLE, "refrence")
    with pytest.raises(edition.EditionError, match="'refrence': use one of whole"):
        edition.calculates()


def test_what_belongs_to_the_calculator_is_in_docs() -> None:
    for name in edition.ONLY_OF_THE_CALCULATOR:
        assert (ROOT / "docs" / "assets" / name).is_file()
