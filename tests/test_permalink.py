"""The link of a case: the same case comes back, in every release, or is refused."""

import json
import random
from pathlib import Path

import pytest
from nextline import assess
from nextline.history import AGENTS as GIVEN
from nextline.history import OUTCOMES, RESPONSES, SETTINGS
from nextline.inputs import INPUTS
from nextline.options import OPTIONS as ALL
from nextline.parse import parse
from nextline.permalink import LinkError, decode, encode, standings
from nextline.permalink_fields import (
    AGENTS,
    FIELDS,
    NUMBERS,
    OPTIONS,
    TREATMENT,
    TREATMENT_NUMBERS,
)
from nextline.units import OTHER_UNITS
from nextline.version import RULESET
from test_logic_cases import NAMES, case

FROZEN = json.loads(
    Path(__file__).with_name("golden").joinpath("permalink.json").read_text("utf-8")
)


# ---- the tables ---------------------------------------------------------------------


def test_every_input_has_its_place() -> None:
    choices = {i.key: {value for value, _ in i.choices} for i in INPUTS if i.choices}
    assert {key: set(values.split()) for key, values in FIELDS} == choices
    numbers = {i.key: set(OTHER_UNITS.get(i.key, ())) for i in INPUTS if i.is_number}
    assert {key: set(units.split()) for key, units in NUMBERS} == numbers
    assert set(AGENTS) == set(GIVEN)
    assert [set(v.split()) for _, v in TREATMENT] == [
        set(SETTINGS),
        set(OUTCOMES),
        set(RESPONSES),
    ]
    assert set(OPTIONS) == {option.id for option in ALL}


def test_nothing_was_moved_since_the_first_link() -> None:
    """A change here breaks every link that was sent; append to the tables instead."""
    now = {
        "fields": [[key, values.split()] for key, values in FIELDS],
        "numbers": [[key, units.split()] for key, units in NUMBERS],
        "agents": list(AGENTS),
        "treatment": [[key, values.split()] for key, values in TREATMENT],
        "treatment_numbers": list(TREATMENT_NUMBERS),
        "options": list(OPTIONS),
    }
    for table, rows in FROZEN["tables"].items():
        kept = now[table][: len(rows)]
        for row, old in zip(kept, rows, strict=True):
            if isinstance(old, list):
                assert [row[0], row[1][: len(old[1])]] == old
            else:
                assert row == old


@pytest.mark.parametrize("name", FROZEN["links"])
def test_a_link_of_the_first_release_still_opens(name: str) -> None:
    assert decode(FROZEN["links"][name]).case == _plain(case(name))


# ---- there and back -----------------------------------------------------------------


def _plain(data: dict) -> dict:
    """Without what says only that nothing is known."""
    kept = {k: v for k, v in data.items() if v not in (None, "unknown", [], {})}
    if "genes" in kept:
        kept["genes"] = {k: v for k, v in kept["genes"].items() if v != "unknown"}
    return kept


def _number(rng: random.Random, highest: float, whole: bool) -> float | int:
    if whole:
        return rng.randrange(int(highest) + 1)
    return round(rng.uniform(0, highest), rng.choice([0, 1, 1, 2, 3]))


def a_case(rng: random.Random) -> dict:
    """Any case that can be typed, clashes included."""
    share = rng.choice([0.1, 0.5, 0.9, 1.0])
    data: dict = {}
    for item in INPUTS:
        if rng.random() > share:
            continue
        value: object
        if item.choices:
            value = rng.choice(item.choices)[0]
            value = int(value) if value.isdigit() else value
        else:
            value = _number(rng, item.highest, item.whole)
            unit = rng.choice([None, *OTHER_UNITS.get(item.key, ())])
            value = {"value": value, "unit": unit} if unit else value
        if item.key.startswith("genes."):
            data.setdefault("genes", {})[item.key.removeprefix("genes.")] = value
        else:
            data[item.key] = value
    prior = [_treatment(rng, share) for _ in range(rng.choice([0, 1, 3, 5, 8, 12]))]
    return data | ({"prior": prior} if prior else {})


def _treatment(rng: random.Random, share: float) -> dict:
    row: dict = {"agent": rng.choice(list(GIVEN))}
    for key, values in TREATMENT:
        if rng.random() < share:
            row[key] = rng.choice(values.split())
    for key in TREATMENT_NUMBERS:
        if rng.random() < share:
            row[key] = _number(rng, 60, key == "cycles")
    return row


def test_ten_thousand_cases_come_back_as_they_were() -> None:
    rng = random.Random(617)
    for _ in range(10_000):
        data = a_case(rng)
        seen = {
            option: rng.choice(
                [
                    ("supported", rng.randint(1, 12)),
                    ("not_supported", None),
                    ("cannot_tell", None),
                    ("cohort_only", None),
                ]
            )
            for option in OPTIONS
            if rng.random() < 0.9
        }
        text = encode(data, seen, RULESET)
        found = decode(text)
        assert (found.case, found.seen, found.ruleset) == (data, seen, RULESET)
        assert len(f"#case={text}") < 300
        assert set(text) <= set(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
        )


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_comes_with_the_case(name: str) -> None:
    data = case(name)
    answer = assess(data).to_dict()
    seen = standings(answer["options"])
    found = decode(encode(data, seen, RULESET))
    assert found.seen == seen
    assert found.seen.keys() == {row["id"] for row in answer["options"]}
    assert assess(found.case).to_dict() == answer


def test_an_empty_case_has_a_short_link() -> None:
    text = encode({}, {}, RULESET)
    assert decode(text).case == {}
    assert len(text) < 20


# ---- what is refused ----------------------------------------------------------------


def test_one_changed_character_is_noticed() -> None:
    text = encode(case("chek2-psa-rising-on-lu"), {}, RULESET)
    for at in range(len(text)):
        for other in "A9_":
            damaged = text[:at] + other + text[at + 1 :]
            if damaged != text:
                with pytest.raises(LinkError):
                    decode(damaged)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "case",
        "2026.2",
        "2026.2..",
        "<script>",
        "2026.2.AAAA.AAAAA",
        "9" * 3000,
        "2026.2.A A.AAAAA",
        "2026.2.é.AAAAA",
        "2026.2.AAAA.AAAAA\n",
    ],
)
def test_what_is_no_link_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(LinkError, match=r"^(This is not|The link)") as told:
        decode(text)
    assert str(told.value).count(". ") == 0


def test_random_texts_never_fail_otherwise() -> None:
    from nextline.permalink import _check

    rng = random.Random(1)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for _ in range(5_000):
        body = "".join(rng.choices(letters, k=rng.randrange(60)))
        try:
            found = decode(f"2026.2.{body}.{_check('2026.2', body)}")
        except LinkError:
            continue
        parse(found.case)  # a right check over nonsense: an answer, or problems named


@pytest.mark.parametrize(
    "data",
    [
        {"haemoglobin_g_dl": "twelve"},
        {"ecog": 9},
        {"psma_pet": "maybe"},
        {"prior": [{"agent": "water"}]},
        {"prior": [{}]},
        {"psa_ng_ml": -1},
        {"haemoglobin_g_dl": {"value": "x", "unit": "g/L"}},
        {"prior": "docetaxel"},
    ],
)
def test_what_a_link_cannot_hold_is_told(data: dict) -> None:
    with pytest.raises(LinkError, match="cannot be put in a link"):
        encode(data, {}, RULESET)
