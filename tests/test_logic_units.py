"""A number in another unit: understood as the same value, kept as it was typed."""

import jsonschema
import pytest
from nextline import assess
from nextline.inputs import BY_KEY
from nextline.parse import parse
from nextline.schema import case_schema
from nextline.units import OTHER_UNITS

# Typed by hand: the value entered, and what it is in the unit of the contract.
SAME = [
    ("haemoglobin_g_dl", 90, "g/L", 9),
    ("haemoglobin_g_dl", 89, "g/L", 8.9),
    ("albumin_g_dl", 35, "g/L", 3.5),
    ("platelets_10e9_l", 100000, "/µL", 100),
    ("platelets_10e9_l", 100, "10³/µL", 100),
    ("neutrophils_10e9_l", 1500, "/µL", 1.5),
    ("white_cells_10e9_l", 2500, "/µL", 2.5),
    ("neutrophils_10e9_l", 1.5, "10³/µL", 1.5),
    ("white_cells_10e9_l", 2.5, "10³/µL", 2.5),
    ("creatinine_clearance_ml_min", 0.5, "mL/s", 30),
    ("psa_ng_ml", 20, "µg/L", 20),
    ("largest_node_short_axis_cm", 25, "mm", 2.5),
    ("testosterone_ng_dl", 1.7, "nmol/L", 49.028),
    ("testosterone_ng_dl", 0.5, "ng/mL", 50),
]


@pytest.mark.parametrize(("key", "value", "unit", "same"), SAME, ids=str)
def test_understood_and_kept(key, value, unit, same):
    case = parse({key: {"value": value, "unit": unit}})
    assert not case.problems
    assert case.look(key) == pytest.approx(same, abs=1e-9)
    assert case.to_dict() == {key: {"value": value, "unit": unit}}
    own = {"value": same, "unit": BY_KEY[key].unit}
    assert parse({key: own}).look(key) == same


def test_every_unit_is_in_the_table():
    assert {(key, unit) for key, units in OTHER_UNITS.items() for unit in units} == {
        (key, unit) for key, _, unit, _ in SAME
    }


@pytest.mark.parametrize(
    ("entered", "words"),
    [
        ({"value": 9, "unit": "mg/dL"}, "the unit mg/dL is not known here"),
        ({"value": 9, "unit": 3}, "the unit 3 is not known here"),
        ({"value": "9", "unit": "g/L"}, "is text; write a number"),
        ({"value": 9000, "unit": "g/L"}, "is not possible"),
        ({"value": float("inf"), "unit": "g/L"}, "write a finite number"),
        ({"value": 10**400, "unit": "g/L"}, "write a finite number"),
        ({"unit": "g/L"}, 'or {"value": …, "unit": …}'),
        ({"value": 9, "units": "g/L"}, 'or {"value": …, "unit": …}'),
    ],
    ids=str,
)
def test_a_unit_that_cannot_be_is_named(entered, words):
    case = parse({"haemoglobin_g_dl": entered})
    (problem,) = case.problems
    assert problem.fields == ("haemoglobin_g_dl",)
    assert words in problem.text
    assert case.look("haemoglobin_g_dl") is None


def test_not_known_in_a_unit_is_not_known():
    case = parse({"haemoglobin_g_dl": {"value": None, "unit": "g/L"}})
    assert case.problems == ()
    assert case.look("haemoglobin_g_dl") is None


def test_the_schema_takes_what_the_parser_takes():
    for key, value, unit, _ in SAME:
        jsonschema.validate({key: {"value": value, "unit": unit}}, case_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(
            {"haemoglobin_g_dl": {"value": 9, "unit": "kg"}}, case_schema()
        )


def test_the_margin_is_told_in_the_unit_entered():
    def margin(entered: object) -> tuple[float, str]:
        rows = assess({"haemoglobin_g_dl": entered}).to_dict()["options"]
        radium = next(row for row in rows if row["id"] == "radium_223")
        (found,) = next(
            c["margins"] for c in radium["criteria"] if c["id"] == "haemoglobin"
        )
        return found["margin"], found["unit"]

    assert margin(11.5) == (1.5, "g/dL")
    assert margin({"value": 115, "unit": "g/L"}) == (15.0, "g/L")
    assert margin({"value": 85, "unit": "g/L"}) == (-15.0, "g/L")
