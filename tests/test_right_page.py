"""The reporting checklists: every item answered, none invented, none passed over."""

from pathlib import Path

import pytest
import right_page
import yaml
from right_page import RightError, read, rows_of_file, tables


def row(**changed: object) -> dict[str, object]:
    """A row that is right, of the checklist with two items below."""
    whole = {
        "part": "RIGHT",
        "item": "1",
        "asks": "A title.",
        "answer": "Not done.",
        "where": {"methods#grading": "Grading"},
        "seen": "checklist",
    }
    return {key: value for key, value in (whole | changed).items() if value is not None}


def test_no_cell_is_blank_and_no_item_is_passed_over() -> None:
    for one in rows_of_file():
        assert all((one.item, one.asks, one.answer, one.where))


def test_what_was_not_read_says_so() -> None:
    assert tables().count("the wording could not be read") == sum(
        one.seen in ("section", "no") for one in rows_of_file()
    )


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        ([], "expected a list"),
        ([row(answer="")], "RIGHT 1 (entry 1): answer is empty"),
        ([row(where={})], "where is empty"),
        ([row(seen=None)], "seen is missing"),
        ([row(seen="memory")], "seen is not one of"),
        ([row(item=1)], "item is missing or not text"),
        ([row(item="1.2")], "neither like 7a nor like"),
        ([row(part="AGREE")], "part is not one of"),
        ([row(where={"https://x": "x"})], "where is not like"),
        ([row(page="x")], "unknown field 'page'"),
        ([row(item="1–2")], "stand one by one"),
        ([row(item="2")], "it cannot follow 0"),
        ([row(), row()], "it cannot follow 1"),
        ([row(item="1a"), row(item="1c")], "it cannot follow 1a"),
        ([row(item="1a"), row(item="2b")], "it cannot follow 1a"),
        ([row(item="1a"), row(item="1b")], "ends at item 1b; the last is 2"),
    ],
)
def test_a_mistake_names_the_item_and_the_fix(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rows: list[dict[str, object]],
    named: str,
) -> None:
    monkeypatch.setattr(right_page, "PARTS", {"RIGHT": 2})
    path = tmp_path / "right.yml"
    path.write_text(yaml.safe_dump(rows, allow_unicode=True), encoding="utf-8")
    with pytest.raises(RightError) as fault:
        read(path)
    assert named in str(fault.value)
