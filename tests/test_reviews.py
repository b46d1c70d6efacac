"""Review is data that lapses by itself."""

from datetime import date
from pathlib import Path

import pytest
from reviews import NOBODY, Review, ReviewError, fingerprint, reviews, status

PAGE = "topics/marrow.md"
SIGNED = "- {page: a, reviewer: b, role: c, interests: d, date: 2027-01-31, content: e}"
TEXT = "<p>What the page shows.</p>"


def signed(content: str) -> tuple[Review, ...]:
    return (
        Review(
            PAGE, "A. Name", "pharmacist", "none declared", date(2027, 1, 31), content
        ),
    )


def test_nobody_has_signed_anything() -> None:
    assert reviews() == ()


def test_without_an_entry_nobody_reviewed_it() -> None:
    assert status(PAGE, fingerprint(TEXT), ()) == NOBODY
    assert status("topics/kidney.md", fingerprint(TEXT), signed("x")) == NOBODY


def test_a_signature_holds_for_the_very_content() -> None:
    said = status(PAGE, fingerprint(TEXT), signed(fingerprint(TEXT)))
    assert said.startswith("Reviewed by A. Name, pharmacist, on 31 Jan 2027")
    assert "none declared" in said


@pytest.mark.parametrize("at", range(0, len(TEXT), 5))
def test_one_character_changed_lapses_it(at: int) -> None:
    changed = TEXT[:at] + "§" + TEXT[at + 1 :]
    said = status(PAGE, fingerprint(changed), signed(fingerprint(TEXT)))
    assert said == "Not reviewed since 31 Jan 2027 (content changed)"


@pytest.mark.parametrize(
    ("yaml", "named"),
    [
        ("- page: a.md\n", "reviewer"),
        (
            "- {page: a, reviewer: b, role: c, interests: d, date: x, content: e}",
            "date",
        ),
        (SIGNED.replace("}", ", grade: A}"), "grade"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, yaml: str, named: str) -> None:
    file = tmp_path / "reviews.yml"
    file.write_text(yaml, encoding="utf-8")
    with pytest.raises(ReviewError, match=named):
        reviews(file)
