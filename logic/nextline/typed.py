"""From what was typed in a form, or carried by a link, to the data of a case.

A form gives text. Numbers may be written with a decimal point or a decimal comma.
Text that is not a number is passed on as it is, so that `parse.parse` names it.
"""

import math
import re

from nextline.inputs import BY_KEY
from nextline.parse import TREATMENT_NUMBERS, TWO_WAYS, wants_number

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?", re.ASCII)


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
            value = number(text) if item and wants_number(item) else text
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


def _treatment(entry: dict[str, str]) -> dict[str, object]:
    return {
        key: number(text) if key in TREATMENT_NUMBERS else text
        for key, text in entry.items()
        if text.strip()
    }
