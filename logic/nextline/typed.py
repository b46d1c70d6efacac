"""From what was typed in a form, or carried by a link, to the data of a case.

A form gives text. Numbers may be written with a decimal point or a decimal comma.
Text that is not a number is passed on as it is, so that `parse.parse` names it.
"""

import math
import re
from decimal import Decimal
from typing import Any

from nextline.inputs import BY_KEY, Input
from nextline.parse import TREATMENT_NUMBERS, TWO_WAYS, wants_number
from nextline.units import OTHER_UNITS

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?", re.ASCII)
# A unit begins with a letter or a stroke, or is a power of ten and then a stroke.
_WITH_UNIT = re.compile(
    r"(?P<number>[+-]?\d+(?:[.,]\d+)?)\s*"
    r"(?P<unit>(?:[×x*]?\s*10\s*\^?[³⁹39]\s*)?[a-zA-Zµμ/×][^\s]{0,15}(?:\s?ULN)?)?"
)
_ALIKE = str.maketrans("³⁹×µμ", "39xuu", "^ ")


def from_form(fields: dict[str, str], prior: list[dict[str, str]]) -> dict[str, object]:
    """The data of a case.

    fields: control name → text; an empty text means not known.
    prior: the treatments, each key → text.
    """
    data: dict[str, object] = {}
    genes: dict[str, object] = {}
    for key, text in fields.items():
        if text.strip():
            item = BY_KEY.get(key)
            value = _measured(item, text) if item and wants_number(item) else text
            if key.startswith("genes."):
                genes[key.removeprefix("genes.")] = value
            else:
                data[key] = value
    if genes:
        data["genes"] = genes
    # A row that only lacks its treatment stays, so that it is refused by name.
    listed = [row for row in map(_treatment, prior) if row]
    if listed:
        data["prior"] = listed
    return data


def number(text: str) -> float | str:
    """The number meant, or the text itself when it is none.

    A comma is a decimal comma. Groupings are not guessed at: "1,234" could be either
    and stays text.
    """
    plain = text.strip()
    if not _NUMBER.fullmatch(plain) or TWO_WAYS.fullmatch(plain):
        return text
    value = float(plain.replace(",", "."))
    return value if math.isfinite(value) else text


def _measured(item: Input, text: str) -> object:
    """A number, with its unit where one of those known for the input follows it."""
    found = _WITH_UNIT.fullmatch(text.strip())
    if not found or not found["unit"]:
        return number(text)
    value, unit = number(found["number"]), found["unit"].strip()
    if isinstance(value, str):
        return text
    known = {_same(one): one for one in (item.unit, *OTHER_UNITS.get(item.key, ()))}
    meant = known.get(_same(unit))
    if meant is None:
        # Refused: by the name of a unit that stands apart, else as no number ("1e9").
        return {"value": value, "unit": unit} if " " in text.strip() else text
    return value if meant == item.unit else {"value": value, "unit": meant}


def _same(unit: str) -> str:
    """µ is typed as u, ³ as ^3, and letters in either case."""
    return unit.casefold().translate(_ALIKE)


def to_form(case: dict[str, Any]) -> tuple[dict[str, str], list[dict[str, str]]]:
    """What to type in the form for a case: the inverse of `from_form`."""
    fields: dict[str, str] = {}
    for key, value in case.items():
        if key == "genes":
            fields |= {f"genes.{gene}": str(result) for gene, result in value.items()}
        elif key != "prior":
            fields[key] = _text(value)
    prior = [
        {key: _text(value) for key, value in row.items()}
        for row in case.get("prior", [])
    ]
    return fields, prior


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return f"{_text(value['value'])} {value['unit']}"
    if isinstance(value, int | float):
        return f"{Decimal(repr(value)).normalize():f}"
    return str(value)


def _treatment(entry: dict[str, str]) -> dict[str, object]:
    return {
        key: number(text) if key in TREATMENT_NUMBERS else text
        for key, text in entry.items()
        if text.strip()
    }
