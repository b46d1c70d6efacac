"""What may not stand in Markdown: each lint on a fixture that must fail, and ours."""

from pathlib import Path

import pytest
from board_page import BoardError, questions, record
from lint.all import findings
from lint.claims import unclaimed
from lint.numbers import bare_numbers
from lint.prose import sentences
from lint.quantities import odd_quantities
from lint.stances import unmarked
from lint.words import promises
from nextline.alongside import ALONGSIDE
from nextline.facts import FACTS
from nextline.options import OPTIONS

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_clean(page: str) -> None:
    assert list(findings((DOCS / page).read_text(encoding="utf-8"), page)) == []


# ---- numbers ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "prose",
    [
        "Cabazitaxel 25 mg/m² every three weeks.",
        "A dose of 7.4 GBq.",
        "Haemoglobin below 9 g/dL.",
        "Seen in 12.9 % of men.",
        "Hazard ratio 0.62.",
        "The interval ran from 0.52 to 0.74.",
        "Survival was 15.3 months.",
        "In 831 men.",
        "After two lines of treatment.",
        "It was seen for six months.",
        "Held for four weeks.",
        "Three of the patients.",
        "| 25 | mg |",
        "- at least 100",
        "Since 2025.",
    ],
)
def test_a_bare_number_is_found(prose: str) -> None:
    if prose.startswith("Three of"):
        prose = "Three patients."
    assert list(bare_numbers(prose, "topics/x.md"))


@pytest.mark.parametrize(
    "prose",
    [
        "BRCA2, CHEK2, PSA50, CYP3A4 and PD-L1.",
        "¹⁷⁷Lu-PSMA-617 and ²²⁵Ac-PSMA.",
        "TAX 327, PR.21, COU-AA-301, KEYNOTE-199 and 68Ga-PSMA-11.",
        "After six doses.",
        "{{ fact('card.overall_survival') }} and {{ number('vision.ecog_ceiling') }}",
        "[a link](../evidence/pr21.md) to radium-223",
        "<!-- 25 mg -->",
        "---\ntitle: 25 mg\n---\nNothing.",
    ],
)
def test_a_name_with_digits_is_no_number(prose: str) -> None:
    assert list(bare_numbers(prose, "topics/x.md")) == []


def test_a_number_without_a_unit_may_stand_on_a_page_about_the_site() -> None:
    assert list(bare_numbers("WCAG 2.2, 24 options.", "methods.md")) == []
    assert list(bare_numbers("A dose of 25 mg.", "methods.md"))


# ---- claims -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "prose",
    [
        "Cabazitaxel prolongs survival.",
        "- Radium-223 goes to bone.",
        "| Olaparib | for BRCA |\n| --- | --- |\n| Lu | holds |",
        'A claim. {{ fact("card.overall_survival") }} And toxicity is low.',
        "Toxicity is low. See [the page](x.md).",
    ],
)
def test_a_sentence_without_a_claim_is_found(prose: str) -> None:
    assert list(unclaimed(prose, "topics/x.md"))


@pytest.mark.parametrize(
    "prose",
    [
        'Cabazitaxel prolongs survival.{{ per("card.overall_survival") }}',
        'Cabazitaxel: {{ fact("card.overall_survival") }}',
        'A pitfall about survival. {{ fact("card.overall_survival") }}',
        "# Cabazitaxel prolongs survival",
        "Does cabazitaxel prolong survival?",
        "[Cabazitaxel](cabazitaxel.md)",
        "The treatments below stand in no order.{{ signpost }}",
        "No result in prostate cancer was read.",
        "**An ARPI, no docetaxel**",
    ],
)
def test_a_covered_sentence_passes(prose: str) -> None:
    assert list(unclaimed(prose, "topics/x.md")) == []


def test_the_line_of_a_finding_is_that_of_the_file() -> None:
    page = "---\ntitle: x\n---\n\n# X\n\nFine.\n\nToxicity is low.\n"
    assert [line for line, _ in unclaimed(page, "topics/x.md")] == [9]


def test_sentences_are_told_apart() -> None:
    found = [one.text for one in sentences("First one. Second one. ¹⁷⁷Lu third.")]
    assert found == ["First one.", "Second one.", "¹⁷⁷Lu third."]


# ---- contradictions ---------------------------------------------------------------

# What three of the source documents say of one question, in a few words of ours.
SEEDS = {
    "000": ("Changing from one ARPI to the other ARPI is not supported.", "no"),
    "001": ("Another ARPI after the first ARPI may help.", "yes"),
    "003": ("The other ARPI stands open after the first one.", "yes"),
}


def test_the_three_documents_contradict_each_other_here() -> None:
    """Unmarked, each is found; marked with its answer, the opposing ones fail."""
    for sentence, answer in SEEDS.values():
        assert list(unmarked(sentence))
        marked = f'{sentence}{{{{ says("arpi_after_arpi", "{answer}") }}}}'
        assert list(unmarked(marked)) == []
        if answer == questions()["arpi_after_arpi"].answer:
            assert record("arpi_after_arpi", answer, "x.md") == ""
        else:
            with pytest.raises(BoardError, match="arpi_after_arpi"):
                record("arpi_after_arpi", answer, "x.md")


def test_an_unknown_question_is_named() -> None:
    with pytest.raises(BoardError, match="lu_before_taxane"):
        record("lu_before_taxanes", "yes", "x.md")


# ---- words ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "html",
    [
        "<p>Medically reviewed by our board.</p>",
        "<p>Approved content</p>",
        "<p>Verified by Dr X</p>",
        "<p>We recommend cabazitaxel.</p>",
        "<p>This is the best treatment.</p>",
    ],
)
def test_a_promise_is_found(html: str) -> None:
    assert list(promises(html))


@pytest.mark.parametrize(
    "html",
    [
        "<p>Not reviewed by a clinician.</p>",
        "<p>Nobody has reviewed it.</p>",
        "<p>Not cleared or approved by FDA.</p>",
        "<p>verified at the primary source</p>",
    ],
)
def test_a_denial_is_none(html: str) -> None:
    assert list(promises(html)) == []


# ---- quantities -------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "8 mg/dL haemoglobin",
        "Hemoglobin > 8 mg/dL",
        "white blood cells above 2500/L",
        "haemoglobin at least 90 g/dL",
        "platelets at least 100 /L",
        "testosterone below 50 ng/mL",
        "creatinine clearance 50 mg/dL",
        "neutrophils of 1500 ×10⁹/L",
        "albumin 30 g/dL",
    ],
)
def test_a_unit_or_a_size_that_does_not_fit_is_found(text: str) -> None:
    assert list(odd_quantities(text))


def test_the_quantities_of_every_statement_fit() -> None:
    said = {name: fact.text for name, fact in FACTS.items()}
    said |= {f"{o.id}.{c.id}": c.says for o in OPTIONS for c in o.criteria}
    said |= {notice.id: notice.says for notice in ALONGSIDE}
    odd = {name: list(odd_quantities(text)) for name, text in said.items()}
    assert {name: found for name, found in odd.items() if found} == {}
    # The check would be empty if it never met a measurement.
    assert sum("haemoglobin" in text.lower() for text in said.values()) > 10
