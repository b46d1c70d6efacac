"""`make serve`: what is changed is served, and a mistake leaves what was served.

One copy of the project with a few pages, one server; no time is asserted here, `make
bench` measures it.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from live import Live, build, copy_project, live

PAGES = {
    "index.md": "# Home\n\nThe first page.\n",
    "one.md": "# One\n\nThe old words.\n",
    "case.md": '# A case\n\n{{ answer("psma-positive") }}\n\n'
    '{{ judged("psma-positive") }}\n',
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    project = copy_project(tmp_path_factory.mktemp("live") / "project")
    for page in (project / "docs").rglob("*.md"):
        page.unlink()
    for name, text in PAGES.items():
        (project / "docs" / name).write_text(text, encoding="utf-8")
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    nav = "".join(f"  - {Path(name).stem}: {name}\n" for name in PAGES)
    settings = re.sub(r"(?m)^nav:\n(?: .*\n)+", f"nav:\n{nav}", settings)
    (project / "mkdocs.yml").write_text(settings, encoding="utf-8")
    build(project, project / "site")
    with live(project) as served:
        yield served


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path}: {old!r} is not there"
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_changed_page_is_served_and_the_search_keeps_the_others(served: Live) -> None:
    replace(served.project / "docs" / "one.md", "The old words", "The new words")
    served.until(lambda: "The new words" in served.page("one/"))
    found = {row["location"] for row in _index(served)}
    assert {"", "one/", "case/"} <= found
    served.until(lambda: any("new words" in row["text"] for row in _index(served)))
    assert {row["location"] for row in _index(served)} == found


def _index(served: Live) -> list[dict[str, str]]:
    text = served.page("search/search_index.json")
    rows: list[dict[str, str]] = json.loads(text)["docs"] if text else []
    return rows


def test_a_wrong_name_is_told_and_the_old_page_stays(served: Live) -> None:
    page = served.project / "docs" / "one.md"
    before, text = served.page("one/"), page.read_text(encoding="utf-8")
    page.write_text(text + '\n{{ fact("card.nothing") }}\n', encoding="utf-8")
    served.until(lambda: "what was served stays" in served.said())
    (told,) = [line for line in served.said().splitlines() if "card.nothing" in line]
    assert told.startswith("one.md: no fact is called")
    assert "Traceback" not in served.said()
    assert served.page("one/") == before
    page.write_text(text + "\nMended.\n", encoding="utf-8")
    served.until(lambda: "Mended." in served.page("one/"))


def test_a_script_or_a_style_is_served_at_once(served: Live) -> None:
    style = served.project / "docs" / "assets" / "nextline.css"
    style.write_text("/* another */ p { color: red; }\n", encoding="utf-8")
    served.until(lambda: served.page("assets/nextline.css") == "p{color:red}\n")


def test_a_changed_fact_changes_what_was_rendered_before(served: Live) -> None:
    """Nothing that an earlier build kept may be shown for other facts."""
    assert list((served.project / ".cache" / "rendered").rglob("*.json"))
    facts = served.project / "logic" / "nextline" / "facts" / "card.py"
    replace(facts, "CARD enrolled men of ECOG", "CARD took men of ECOG")
    served.until(lambda: "CARD took men of ECOG" in served.page("case/"))
    assert "CARD enrolled men of ECOG" not in served.page("case/")


def test_a_new_page_outside_the_navigation_is_told(served: Live) -> None:
    """The whole site is built as strictly as `make site` does."""
    before = served.said().count("The whole site was not built")
    new = served.project / "docs" / "two.md"
    new.write_text("# Two\n", encoding="utf-8")
    served.until(lambda: served.said().count("The whole site was not built") > before)
    assert "two.md" in served.said()
    assert served.page("two/") == ""
    new.unlink()
