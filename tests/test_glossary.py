"""The glossary: whole, one meaning to a name, and safe to mark in running text."""

from html.parser import HTMLParser
from pathlib import Path

import glossary
import pytest
from glossary import GlossaryError, abbreviations, page, read, same, synonym_groups
from nextline.inputs import GENES
from nextline.options import OPTIONS

# Names of an option that are no words of the field: a sentence, or a trial of its own.
NOT_TERMS = {
    "A second course of ¹⁷⁷Lu-PSMA-617",
    "A clinical trial",
    "Supportive care as the whole plan",
    "study",
    "PSMAcTION",
    "AcTFirst",
    "RE-LuPSMA",
}
# Typed by hand: what a reader may type, and what the site calls it.
SAME = [
    ("Pluvicto", "lutetium vipivotide tetraxetan"),
    ("Lu-177", "177Lu-PSMA-617"),
    ("ARSI", "ARPI"),
    ("NHT", "novel hormonal agent"),
    ("castration-sensitive", "hormone-sensitive"),
    ("hemoglobin", "haemoglobin"),
    ("tumor", "tumour"),
    ("anemia", "anaemia"),
    ("leukopenia", "leucopenia"),
    ("CHK2", "CHEK2"),
    ("223Ra", "Xofigo"),
    ("SmPC", "label"),
]
MEANS = "means: A word."


def names() -> set[str]:
    return {same(name) for term in glossary.terms() for name in term.names}


def test_every_name_of_an_option_is_a_term_or_known_not_to_be() -> None:
    """A drug name that is missing cannot be found by search."""
    missing = {
        name
        for option in OPTIONS
        for name in (option.name, *option.also_called)
        if same(name) not in names()
    }
    assert missing == NOT_TERMS


def test_every_gene_of_the_form_is_a_term() -> None:
    asked = {gene for gene in GENES if not gene.startswith("other_")}
    assert asked <= names()


@pytest.mark.parametrize(("typed", "ours"), SAME)
def test_two_names_of_one_thing_are_one_group(typed: str, ours: str) -> None:
    (group,) = [group for group in synonym_groups() if typed in group]
    assert ours in group


def test_no_name_stands_in_two_groups() -> None:
    every = [same(name) for group in synonym_groups() for name in group]
    inside = [{same(name) for name in group} for group in synonym_groups()]
    assert len(set(every)) == sum(len(group) for group in inside)


def test_a_tooltip_is_a_definition_that_markdown_reads() -> None:
    lines = abbreviations().splitlines()
    assert "*[rPFS]: radiographic progression-free survival" in lines
    assert len({line.partition("]: ")[0] for line in lines}) == len(lines)
    # Two letters, or a word, would be marked where they mean something else.
    for short in ("OS", "HR", "CI", "label"):
        assert f"*[{short}]:" not in abbreviations()


def test_a_marked_abbreviation_does_not_cut_a_longer_name() -> None:
    """PSMA alone is marked, so the drug that holds it must be marked as a whole."""
    for name in ("¹⁷⁷Lu-PSMA-617", "¹⁷⁷Lu-PSMA", "²²⁵Ac-PSMA", "¹⁷⁷Lu-PSMA-I&T"):
        assert f"*[{name}]: " in abbreviations()


class Ids(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str | None] = []

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name == "id"]


def test_every_term_has_its_anchor_on_the_page() -> None:
    ids = Ids()
    ids.feed(page())
    assert sorted(map(str, ids.found)) == sorted(term.id for term in glossary.terms())


# ---- what stops the build ---------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[]", "expected a list of terms"),
        (f"- {MEANS}", "entry 1: write 'term"),
        (f"- term: 5\n  {MEANS}", "entry 1: write 'term"),
        ("- term: rPFS", "'rPFS': means is missing"),
        ("- term: rPFS\n  means: ''", "'rPFS': means is missing"),
        ("- term: rPFS\n  means: No stop", "not one sentence"),
        ("- term: rPFS\n  means: One. Two.", "not one sentence"),
        ("- term: rPFS\n  means: " + "word " * 20 + "word.", "has 21 words"),
        ("- term: rPFS\n  means: After 6 months.", "holds the number 6"),
        ("- term: rPFS\n  means: Above 1.5.", "holds the number 1.5"),
        (f"- term: rPFS\n  {MEANS}\n  tooltip: true", "give full"),
        (f"- term: rPFS\n  {MEANS}\n  tooltip: often", "neither true nor false"),
        (f"- term: HR\n  full: hazard ratio\n  {MEANS}\n  tooltip: true", "too short"),
        (f"- term: arm\n  full: an arm\n  {MEANS}\n  tooltip: true", "too ordinary"),
        (f"- term: rPFS\n  {MEANS}\n  meaning: x", "unknown field 'meaning'"),
        (f"- term: rPFS\n  {MEANS}\n  also: PFS", "also is not a list"),
        (f"- term: A\n  {MEANS}\n- term: a\n  {MEANS}", "'a' also stands under 'A'"),
        (
            f"- term: A\n  also: [C]\n  {MEANS}\n- term: B\n  also: [c]\n  {MEANS}",
            "'B': 'c' also stands under 'A'",
        ),
        (f"- term: A\n  also: [B, B]\n  {MEANS}", "'A': 'B' stands there twice"),
        (f"- term: PD-1\n  {MEANS}\n- term: PD 1\n  {MEANS}", "its anchor"),
    ],
)
def test_a_mistake_names_the_term_and_the_fix(
    tmp_path: Path, text: str, named: str
) -> None:
    path = tmp_path / "glossary.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GlossaryError) as fault:
        read(path)
    assert named in str(fault.value)


def test_a_number_may_be_part_of_a_name(tmp_path: Path) -> None:
    path = tmp_path / "glossary.yml"
    path.write_text("- term: x\n  means: BRCA2, PD-1 or lutetium-177.", "utf-8")
    assert read(path)[0].term == "x"
