"""A case, and the answer that was seen, as a short text for a link.

The text names the ruleset, then holds one large number in base 64, then a check. It
reads the same in every release: see `permalink_fields`. It carries no free text, so
nothing that could name a patient fits in.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from nextline.entered import value as told
from nextline.permalink_fields import (
    AGENTS,
    FIELDS,
    NUMBERS,
    OPTIONS,
    TREATMENT,
    TREATMENT_NUMBERS,
)

Standing = tuple[str, int | None]
_TEXT = re.compile(r"(\d{4}\.\d{1,3})\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{5})", re.ASCII)
_DIGITS = "0123456789."
LONGEST = 2000
"""Characters beyond which a text is not looked at: a real one has under 300."""

# How many answers each place has room for; more than today, so that tables may grow.
_COUNT, _CHOICE, _UNIT, _AGENT, _ROWS, _PLACE = 256, 16, 4, 64, 64, 16
_SHORT = ("not_supported", "cannot_tell", "cohort_only")


class LinkError(ValueError):
    """The text is not a link of this calculator, or is damaged; says which."""


@dataclass(frozen=True)
class Link:
    """What a link holds.

    ruleset: the ruleset whose answer the sender saw, such as "2026.2".
    case: the case, as `nextline.assess` reads it.
    seen: option → its group then, and its tier if it was ranked.
    """

    ruleset: str
    case: dict[str, Any]
    seen: dict[str, Standing] = field(default_factory=dict)


def encode(case: Mapping[str, Any], seen: Mapping[str, Standing], ruleset: str) -> str:
    """The text of a case that `parse` accepts without a problem.

    Raises LinkError for a case that a link cannot hold, such as one with a number of
    which nothing can be made.
    """
    try:
        number = 0
        for value, places in reversed([*_written(case, seen)]):
            if not 0 <= value < places:
                raise LinkError("an answer is outside what a link can hold")
            number = number * places + value
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        raise LinkError(f"the case cannot be put in a link: {error}") from error
    length = (number.bit_length() + 7) // 8
    body = base64.urlsafe_b64encode(number.to_bytes(length)).decode().rstrip("=")
    return f"{ruleset}.{body}.{_check(ruleset, body)}"


def decode(text: str) -> Link:
    """What a link holds. Raises LinkError with one sentence for the reader."""
    if len(text) > LONGEST or not (found := _TEXT.fullmatch(text)):
        raise LinkError("This is not a link to a case.")
    ruleset, body, check = found.groups()
    if check != _check(ruleset, body):
        raise LinkError("The link is damaged: its check does not match.")
    try:
        raw = base64.b64decode(body + "=" * (-len(body) % 4), "-_", validate=True)
        reader = _Reader(int.from_bytes(raw))
        case, seen = _read(reader)
    except (ValueError, IndexError) as error:
        raise LinkError("The link was made by a later release of this page.") from error
    if reader.rest:
        raise LinkError("The link was made by a later release of this page.")
    return Link(ruleset, case, seen)


def standings(options: Iterable[Mapping[str, Any]]) -> dict[str, Standing]:
    """Of the rows of an answer, what a link keeps."""
    return {
        row["id"]: ("supported", row["tier"])
        if row["group"] == "ranked"
        else (row["group"] or row["standing"], None)
        for row in options
    }


def _check(ruleset: str, body: str) -> str:
    digest = hashlib.sha256(f"{ruleset}.{body}".encode()).digest()
    return base64.urlsafe_b64encode(digest).decode()[:5]


# ---- writing: pairs of an answer and how many answers its place has room for --------


def _written(
    case: Mapping[str, Any], seen: Mapping[str, Standing]
) -> Iterable[tuple[int, int]]:
    yield from ((len(FIELDS), _COUNT), (len(NUMBERS), _COUNT), (len(OPTIONS), _COUNT))
    for key, values in FIELDS:
        yield _chosen(told(case, key), values), _CHOICE
    for key, units in NUMBERS:
        yield from _unit_and_digits(told(case, key), units)
    rows = case.get("prior") or []
    yield len(rows), _ROWS
    for row in rows:
        yield AGENTS.index(row["agent"]), _AGENT
        for key, values in TREATMENT:
            yield _chosen(row.get(key), values), _CHOICE
        for key in TREATMENT_NUMBERS:
            yield from _digits(row.get(key))
    for option in OPTIONS:
        yield _place(seen.get(option)), _PLACE


def _chosen(value: Any, values: str) -> int:
    if value is None or value == "unknown":
        return 0
    return values.split().index(str(value)) + 1


def _unit_and_digits(value: Any, units: str) -> Iterable[tuple[int, int]]:
    if isinstance(value, Mapping):
        known = units.split()
        unit = value.get("unit")
        yield (known.index(unit) + 1 if unit in known else 0), _UNIT
        yield from _digits(value["value"])
    else:
        yield 0, _UNIT
        yield from _digits(value)


def _digits(value: Any) -> Iterable[tuple[int, int]]:
    """A number digit by digit, and an end; nothing but the end for not known."""
    if value is not None and value != "unknown":
        plain = f"{Decimal(repr(value)).normalize():f}"
        for digit in plain:
            yield _DIGITS.index(digit) + 1, len(_DIGITS) + 1
    yield 0, len(_DIGITS) + 1


def _place(standing: Standing | None) -> int:
    """0 for no answer; then the three groups without a tier; then the tiers."""
    if standing is None:
        return 0
    group, tier = standing
    return _SHORT.index(group) + 1 if tier is None else len(_SHORT) + tier


# ---- reading -------------------------------------------------------------------------


class _Reader:
    """Takes answers from a number, in the order in which they were put in."""

    def __init__(self, number: int) -> None:
        self.rest = number

    def take(self, places: int) -> int:
        self.rest, value = divmod(self.rest, places)
        return value

    def choice(self, values: str) -> str | None:
        at = self.take(_CHOICE)
        return values.split()[at - 1] if at else None

    def number(self) -> float | int | None:
        digits = ""
        while at := self.take(len(_DIGITS) + 1):
            digits += _DIGITS[at - 1]
            if len(digits) > LONGEST:
                raise ValueError("too many digits")
        if not digits:
            return None
        return float(digits) if "." in digits else int(digits)


def _read(reader: _Reader) -> tuple[dict[str, Any], dict[str, Standing]]:
    case: dict[str, Any] = {}
    fields, numbers, options = (reader.take(_COUNT) for _ in range(3))
    if fields > len(FIELDS) or numbers > len(NUMBERS) or options > len(OPTIONS):
        raise ValueError("more than this release knows")
    for key, values in FIELDS[:fields]:
        value = reader.choice(values)
        if value is not None and key.startswith("genes."):
            case.setdefault("genes", {})[key.removeprefix("genes.")] = value
        elif value is not None:
            case[key] = int(value) if value.isdigit() else value
    for key, units in NUMBERS[:numbers]:
        unit, amount = reader.take(_UNIT), reader.number()
        if amount is not None and unit:
            case[key] = {"value": amount, "unit": units.split()[unit - 1]}
        elif amount is not None:
            case[key] = amount
    if rows := [_treatment(reader) for _ in range(reader.take(_ROWS))]:
        case["prior"] = rows
    places = {option: reader.take(_PLACE) for option in OPTIONS[:options]}
    return case, {
        option: ("supported", at - len(_SHORT))
        if at > len(_SHORT)
        else (_SHORT[at - 1], None)
        for option, at in places.items()
        if at
    }


def _treatment(reader: _Reader) -> dict[str, Any]:
    row: dict[str, Any] = {"agent": AGENTS[reader.take(_AGENT)]}
    row.update({key: reader.choice(values) for key, values in TREATMENT})
    row.update({key: reader.number() for key in TREATMENT_NUMBERS})
    return {key: value for key, value in row.items() if value is not None}
