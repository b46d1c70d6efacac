"""A number beside the name of what it measures is in a unit and a size that fit.

"8 mg/dL haemoglobin" has the dimension of a haemoglobin and a thousandth of its size:
the printed error of a published table. So the unit must be one that the measurement
is reported in, and the number must lie where a living man's value can.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Measurement:
    """What may be written of one measurement.

    words: a pattern for its names.
    units: each unit it is reported in, with the lowest and highest number that a
        limit or a value of it can have in that unit. Wide on purpose: they catch a
        wrong unit, not an unusual patient.
    """

    words: str
    units: dict[str, tuple[float, float]]


_COUNT = "×10⁹/L"
MEASUREMENTS = (
    Measurement(
        r"ha?emoglobin|\bHb\b",
        {"g/dL": (3, 25), "g/L": (30, 250), "mmol/L": (2, 16)},
    ),
    Measurement(
        r"platelets?", {_COUNT: (1, 2000), "/µL": (1000, 2e6), "/mm³": (1000, 2e6)}
    ),
    Measurement(
        r"neutrophils?|\bANC\b",
        {_COUNT: (0.1, 50), "/µL": (100, 5e4), "/mm³": (100, 5e4)},
    ),
    Measurement(
        r"white (?:blood )?cells?|leu[ck]ocytes?|\bWBC\b",
        {_COUNT: (0.1, 100), "/µL": (100, 1e5), "/mm³": (100, 1e5)},
    ),
    Measurement(
        r"creatinine clearance|\bCrCl\b|\be?GFR\b",
        {"mL/min/1.73 m²": (5, 200), "mL/min": (5, 200)},
    ),
    Measurement(r"testosterone", {"ng/dL": (1, 2000), "nmol/L": (0.05, 70)}),
    Measurement(r"\bPSA\b", {"ng/mL": (0.01, 1e5), "µg/L": (0.01, 1e5)}),
    Measurement(r"albumin", {"g/dL": (1, 6), "g/L": (10, 60)}),
    Measurement(r"potassium", {"mmol/L": (1.5, 8), "mEq/L": (1.5, 8)}),
)
# Anything that looks like a unit of a blood value; longest first.
_ANY_UNIT = (
    r"mL/min/1\.73 m²|mL/min|×\s?10⁹/L|mg/dL|g/dL|g/L|mg/L|ng/dL|ng/mL|µg/L|nmol/L|"
    r"µmol/L|mmol/L|mEq/L|/µL|/mm³|/L\b"
)
_QUANTITY = re.compile(rf"(\d[\d,]*(?:\.\d+)?)\s?({_ANY_UNIT})")
# The quantity stands shortly after the name or shortly before it.
_NEAR = r"[^.;:\d]{0,28}?"


def odd_quantities(text: str) -> Iterator[str]:
    """A sentence for each number whose unit or size does not fit its measurement."""
    for measurement in MEASUREMENTS:
        name = f"(?:{measurement.words})"
        for pattern in (
            re.compile(rf"(?P<name>{name}){_NEAR}{_QUANTITY.pattern}", re.IGNORECASE),
            re.compile(rf"{_QUANTITY.pattern} (?:of )?(?P<name>{name})", re.IGNORECASE),
        ):
            for found in pattern.finditer(text):
                number, unit = (
                    part for part in found.groups() if part != found.group("name")
                )
                wrong = _wrong(measurement, float(number.replace(",", "")), unit)
                if wrong:
                    yield f"{found.group()!r}: {wrong}"


def _wrong(measurement: Measurement, number: float, unit: str) -> str:
    unit = unit.replace("× ", "×")
    if unit not in measurement.units:
        return f"not reported in {unit}; use {', '.join(measurement.units)}"
    low, high = measurement.units[unit]
    if not low <= number <= high:
        return f"{number:g} {unit} is outside {low:g}–{high:g}: is the unit right?"
    return ""
