"""What is kept between builds is used for the same question only, and can be lost.

That a changed fact is seen is in test_serve.py, on a copy of the project.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import rendered


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(rendered, "KEPT", tmp_path)
    (tmp_path / "other").mkdir()
    rendered._folder.cache_clear()
    yield tmp_path
    rendered._folder.cache_clear()


def test_made_once_for_each_argument_and_again_when_it_is_lost(kept: Path) -> None:
    made = []

    @rendered.rendered
    def show(name: str, *, level: int = 1) -> str:
        made.append((name, level))
        return f"<h{level}>{name}</h{level}>"

    assert [show("µ"), show("µ"), show("µ", level=2)] == [
        *["<h1>µ</h1>"] * 2,
        "<h2>µ</h2>",
    ]
    assert made == [("µ", 1), ("µ", 2)]
    assert not (kept / "other").exists(), "that of another fingerprint stays"
    shutil.rmtree(kept)
    assert show("µ") == "<h1>µ</h1>"
    assert len(made) == 3


def test_nothing_is_kept_of_a_file_that_changed_meanwhile(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show = rendered.rendered(lambda: "old")
    rendered._at_start()
    monkeypatch.setattr(rendered, "_sources", lambda: "saved just now")
    assert show() == "old"
    assert not list(kept.rglob("*.json"))
