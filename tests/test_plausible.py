"""Slipped decimal points: what is stopped, what is asked about, what goes unseen."""

import itertools

import pytest
from answer_view.respond import respond
from nextline import assess
from nextline.inputs import BY_KEY
from nextline.parse import parse
from nextline.plausible import USUAL, doubts
from nextline.typed import from_form
from nextline.units import OTHER_UNITS

# Numbers as they stand on reports of men who are discussed, as typed.
TRUE = {
    "testosterone_ng_dl": "5.2 8.5 12.5 18 20.4 35 46",
    "largest_node_short_axis_cm": "0.8 1.4 2.1 3.0 4.4 5.5",
    "psma_suv_mean": "3.2 4.6 6.8 8.1 10.2 14.5 22.0",
    "haemoglobin_g_dl": "7.1 7.9 8.4 9.0 9.8 10.3 11.2 12.1 13.5 14.8 16.2",
    "platelets_10e9_l": "62 78 101 134 168 210.5 255 312 440",
    "neutrophils_10e9_l": "1.2 1.5 1.9 2.6 3.4 4.8 6.1 8.2",
    "white_cells_10e9_l": "2.2 2.5 3.9 5.2 6.8 9.4 12.1",
    "creatinine_clearance_ml_min": "28 31.5 42 55 63.5 78 92 118",
    "bilirubin_x_uln": "0.3 0.5 0.6 0.9 1.1 1.4 1.8 2.2",
    "ast_x_uln": "0.4 0.6 0.8 1.1 1.6 2.3",
    "alt_x_uln": "0.4 0.5 0.7 1.2 1.5 2.6",
    "alp_x_uln": "0.6 0.9 1.4 2.4 3.1 4.5",
    "albumin_g_dl": "2.4 2.9 3.4 3.9 4.2 4.8",
    "tmb_per_mb": "1.2 2.0 3 4.5 6.1 8",
}
CASES = [(key, text) for key, texts in TRUE.items() for text in texts.split()]


def seen(key: str, text: str) -> str:
    """stopped, asked or passed."""
    read = parse(from_form({key: text}, []))
    if read.problems:
        return "stopped"
    return "asked" if doubts(read) else "passed"


def slips(text: str) -> list[str]:
    """The point dropped, moved by one place either way, or typed twice."""
    whole, _, part = text.partition(".")
    found = [whole + part] if part else [f"{text}0"]
    digits, at = whole + part, len(whole)
    for moved in (at - 1, at + 1):
        padded = digits.ljust(moved, "0")
        head, tail = padded[:moved] or "0", padded[moved:]
        found.append(f"{head}.{tail}" if tail else head)
    return [*found, f"{whole}..{part}" if part else f"{text}..0"]


def test_what_is_right_is_not_asked_about() -> None:
    assert [one for one in CASES if seen(*one) != "passed"] == []


def test_slipped_points_are_stopped_or_asked_about() -> None:
    """At least 95 of 100, of every kind and of every input."""
    tried = [(key, slip) for key, text in CASES for slip in slips(text)]
    assert len(tried) > 350
    missed = [one for one in tried if seen(*one) == "passed"]
    assert len(missed) <= 0.05 * len(tried), missed
    for key in TRUE:
        mine = [one for one in tried if one[0] == key]
        lost = [one for one in missed if one[0] == key]
        assert len(lost) <= 0.2 * len(mine), lost


@pytest.mark.parametrize("key", USUAL)
def test_the_edges_of_a_range_are_inside_it(key: str) -> None:
    for edge, beyond in zip(USUAL[key], (0.99, 1.01), strict=True):
        assert not doubts(parse({key: edge}))
        (doubt,) = doubts(parse({key: edge * beyond}))
        assert doubt.fields == (key,)
        assert BY_KEY[key].label in doubt.text


def test_every_measured_number_has_a_range_or_a_reason() -> None:
    numbers = {item.key for item in BY_KEY.values() if item.is_number}
    counted = {"bone_lesion_count", "psma_pet_months_ago"}
    assert numbers - USUAL.keys() == counted | {"psa_ng_ml"}


def test_a_doubt_changes_no_standing_and_is_told_everywhere() -> None:
    data = {"haemoglobin_g_dl": {"value": 9, "unit": "g/L"}, "ecog": 1}
    answer = assess(data).to_dict()
    assert answer["case"]["haemoglobin_g_dl"] == {"value": 9.0, "unit": "g/L"}
    (doubt,) = answer["doubts"]
    assert "9 g/L (0.9 g/dL) is unusual" in doubt["text"]
    assert "(90 g/L?)" in doubt["text"]
    assert answer["problems"] == []
    reply = respond('{"fields": {"haemoglobin_g_dl": "9 g/L"}, "prior": []}')
    assert "Please confirm" in reply


def test_units_do_not_change_what_is_asked_about() -> None:
    for key, unit in itertools.chain.from_iterable(
        ((key, unit) for unit in OTHER_UNITS.get(key, ())) for key in USUAL
    ):
        factor = float(OTHER_UNITS[key][unit])
        middle = sum(USUAL[key]) / 2
        assert not doubts(parse({key: {"value": middle / factor, "unit": unit}}))
        beyond = USUAL[key][1] * 1.2 / factor
        if beyond * factor <= BY_KEY[key].highest:
            assert doubts(parse({key: {"value": beyond, "unit": unit}}))
