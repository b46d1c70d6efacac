"""The units in which a number may be entered, and what is understood.

A case may say `{"haemoglobin_g_dl": {"value": 90, "unit": "g/L"}}`. The rules only see
the unit of the contract; what was typed is kept for showing it again. Factors are
powers of ten, or the molar mass of testosterone (288.4 g/mol).
"""

from decimal import Decimal

from nextline.inputs import Input

# input → unit → how many of the contract's unit one of it is
OTHER_UNITS: dict[str, dict[str, Decimal]] = {
    "haemoglobin_g_dl": {"g/L": Decimal("0.1")},
    "albumin_g_dl": {"g/L": Decimal("0.1")},
    "testosterone_ng_dl": {
        "nmol/L": Decimal("28.84"),
        "ng/mL": Decimal(100),
    },
    "platelets_10e9_l": {
        "/µL": Decimal("0.001"),
        "10³/µL": Decimal(1),
    },
    "neutrophils_10e9_l": {
        "/µL": Decimal("0.001"),
        "10³/µL": Decimal(1),
    },
    "white_cells_10e9_l": {
        "/µL": Decimal("0.001"),
        "10³/µL": Decimal(1),
    },
    "creatinine_clearance_ml_min": {"mL/s": Decimal(60)},
    "psa_ng_ml": {"µg/L": Decimal(1)},
    "largest_node_short_axis_cm": {"mm": Decimal("0.1")},
}


def understood(key: str, value: float, unit: str) -> float:
    """The value in the unit of the contract, exact to the digits that were typed.

    Raises KeyError for a unit in which the input cannot be entered.
    """
    return float(Decimal(repr(value)) * OTHER_UNITS[key][unit])


def factor(name: str, unit: str) -> Decimal:
    """How many of the contract's unit one of `unit` is; 1 for the contract's own."""
    return OTHER_UNITS.get(name, {}).get(unit, Decimal(1))


def difference(name: str, value: float, limit: float, unit: str) -> float:
    """value − limit, both in the contract's unit, told in `unit`."""
    apart = Decimal(repr(value)) - Decimal(repr(limit))
    return float(round(apart / factor(name, unit), 6))


def typed_in(name: str, value: float, unit: str) -> float:
    """A value of the contract's unit, told in `unit`."""
    return float(round(Decimal(repr(value)) / factor(name, unit), 6))


def words(item: Input, value: object, unit: str | None) -> str:
    """The value as a reader sees it, in the unit in which it was entered."""
    if unit is None or not isinstance(value, int | float):
        return item.words(value)
    return f"{typed_in(item.key, float(value), unit):g} {unit} ({item.words(value)})"
