"""Reads the JSON object of the contract and rejects what it cannot mean.

Nothing is guessed, clamped or defaulted. A field with a problem is set aside, that
is treated as not known, and the problem names it and the mend.
"""

import difflib
import math
import re

from nextline import history
from nextline.case import Case, Problem, Value
from nextline.clashes import clashing
from nextline.history import Treatment
from nextline.inputs import BY_KEY, GENES, Input
from nextline.units import OTHER_UNITS, understood

TREATMENT_CHOICES = {
    "setting": history.SETTINGS,
    "outcome": history.OUTCOMES,
    "best_response": history.RESPONSES,
}
TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}", re.ASCII)
TREATMENT_NUMBERS = {"months_on": 600, "cycles": 100, "months_since_last": 600}


def parse(data: object) -> Case:
    """Read a case. Never raises for bad data: see `Case.problems`."""
    if not isinstance(data, dict):
        return Case(
            problems=(
                Problem(
                    (),
                    'A case is one JSON object, such as {"ecog": 1}; '
                    f"this is {_kind(data)}.",
                ),
            ),
            readable=False,
        )
    reader = _Reader()
    for key, value in data.items():
        reader.top(key, value)
    reader.check_together()
    return Case(
        reader.known,
        tuple(reader.prior),
        tuple(reader.problems),
        units={key: unit for key, unit in reader.units.items() if key in reader.known},
    )


class _Reader:
    """Collects what is known and what is wrong while one case is read."""

    def __init__(self) -> None:
        self.known: dict[str, Value] = {}
        self.units: dict[str, str] = {}
        self.prior: list[Treatment] = []
        self.listed = False
        self.problems: list[Problem] = []

    def refuse(self, fields: tuple[str, ...], text: str) -> None:
        self.problems.append(Problem(fields, text))

    def top(self, key: object, value: object) -> None:
        if key == "prior":
            self.history(value)
        elif key == "genes":
            self.genes(value)
        elif isinstance(key, str) and key in BY_KEY and "." not in key:
            self.value(BY_KEY[key], value)
        else:
            names = [k for k in BY_KEY if "." not in k] + ["prior", "genes"]
            text = _unknown_key(key, names, most="the schema lists them all.")
            self.refuse((_short(key),), text)

    def value(self, item: Input, value: object) -> None:
        if value is None or value == "unknown":
            return
        if isinstance(value, dict) and wants_number(item):
            value = self.in_unit(item, value)
            if value is None:
                return
        read = _number(item, value) if wants_number(item) else _choice(item, value)
        if isinstance(read, Problem):
            self.problems.append(read)
        else:
            self.known[item.key] = read

    def in_unit(self, item: Input, entered: dict[object, object]) -> object:
        """The number of {"value": 90, "unit": "g/L"} in the unit of the contract."""
        key, value, unit = item.key, entered.get("value"), entered.get("unit")
        extra = [one for one in entered if one not in ("value", "unit")]
        if extra or "value" not in entered:
            self.refuse((key,), f'{key}: write a number, or {{"value": …, "unit": …}}.')
            return None
        if value is None or value == "unknown":
            return None
        if unit is None or unit == item.unit:
            return value
        others = OTHER_UNITS.get(key, {})
        if not isinstance(unit, str) or unit not in others:
            known = ", ".join([item.unit or "no unit", *others])
            self.refuse(
                (key,),
                f"{key}: the unit {_short(unit)} is not known here; use {known}.",
            )
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            return value  # refused as no number by what follows
        try:
            finite = math.isfinite(value)
        except OverflowError:  # a whole number beyond any float
            finite = False
        if not finite:
            return value
        self.units[key] = unit
        return understood(key, value, unit)

    def genes(self, value: object) -> None:
        if value is None:
            return
        if not isinstance(value, dict):
            self.refuse(
                ("genes",),
                'genes: write an object such as {"brca2": "altered"}; '
                f"this is {_kind(value)}.",
            )
            return
        for gene, result in value.items():
            item = BY_KEY.get(f"genes.{gene}") if isinstance(gene, str) else None
            if item is None:
                self.refuse(
                    (f"genes.{_short(gene)}",), _unknown_key(gene, list(GENES), "genes")
                )
            else:
                self.value(item, result)

    def history(self, value: object) -> None:
        if value is None:
            return
        if not isinstance(value, list):
            self.refuse(
                ("prior",),
                f"prior: write a list of treatments; this is {_kind(value)}.",
            )
            return
        self.listed = True
        if len(value) > 60:
            self.refuse(("prior",), "prior: more than 60 treatments; list each once.")
            return
        for index, entry in enumerate(value):
            self.treatment(f"prior[{index}]", entry)

    def treatment(self, place: str, entry: object) -> None:
        if not isinstance(entry, dict):
            self.refuse(
                (place,),
                f'{place}: write an object such as {{"agent": "docetaxel"}}; '
                f"this is {_kind(entry)}.",
            )
            return
        agent = entry.get("agent")
        if agent is None:
            self.refuse(
                (f"{place}.agent",),
                f"{place}.agent: name the treatment, or take this one out of the list.",
            )
            return
        if not isinstance(agent, str) or agent not in history.AGENTS:
            self.refuse(
                (f"{place}.agent",),
                f"{place}.agent: {_unknown_value(agent, list(history.AGENTS))}",
            )
            return
        read: dict[str, Value] = {}
        for key, value in entry.items():
            if key == "agent" or value is None or value == "unknown":
                continue
            found = _treatment_field(place, key, value)
            if isinstance(found, Problem):
                self.problems.append(found)
            else:
                read[key] = found
        if (
            read.get("outcome") == "ongoing"
            and float(read.get("months_since_last", 0)) > history.LONGEST_PAUSE
        ):
            self.refuse(
                (f"{place}.outcome", f"{place}.months_since_last"),
                f"{place}: the treatment is still being given, yet its last dose was "
                "months ago; change one of the two.",
            )
            read.pop("outcome")
            read.pop("months_since_last")
        self.prior.append(Treatment(agent, **read))  # type: ignore[arg-type]

    def check_together(self) -> None:
        """Combinations that cannot both be true. Both answers are set aside."""
        for fields, why in list(clashing(self.known, self.prior)):
            self.set_aside(fields, why)
        if self.known.get("prior_complete") == "yes" and not self.listed:
            self.refuse(
                ("prior_complete",),
                "prior_complete: the list is said to be whole, and no treatment is "
                "listed; list each, castration included, or leave this out.",
            )
            self.known.pop("prior_complete")
        if any(name.startswith("prior") for p in self.problems for name in p.fields):
            # What could not be read may be a treatment: the list is not the whole.
            self.known.pop("prior_complete", None)

    def set_aside(self, fields: tuple[str, ...], why: str) -> None:
        labels = " and ".join(f"“{BY_KEY[key].label}”" for key in fields)
        for key in fields:
            self.known.pop(key, None)
        self.refuse(
            fields,
            f"{labels} cannot both be right: {why}. "
            "Until one is changed, they count as not known."
            if len(fields) > 1
            else f"{labels} cannot be right: {why}. Until it is changed, it counts "
            "as not known.",
        )


def wants_number(item: Input) -> bool:
    return item.is_number or item.key == "ecog"


def _number(item: Input, value: object) -> Value | Problem:
    key, unit = item.key, f" in {item.unit}" if item.unit else ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Problem((key,), f"{key}: {_not_a_number(value, unit)}")
    try:
        finite = math.isfinite(value)
    except OverflowError:  # a whole number beyond any float
        finite = False
    if not finite:
        return Problem((key,), f"{key}: write a finite number{unit}.")
    highest = 4 if item.key == "ecog" else item.highest
    if not item.lowest <= value <= highest:
        return Problem(
            (key,),
            f"{key}: {value:g} is not possible{unit}; "
            f"it lies between {item.lowest:g} and {highest:g}.",
        )
    if (item.whole or item.key == "ecog") and value != int(value):
        return Problem((key,), f"{key}: write a whole number, not {value:g}.")
    return int(value) if item.whole or item.key == "ecog" else value


def _not_a_number(value: object, unit: str) -> str:
    """What to write instead of something that is no JSON number."""
    if not isinstance(value, str):
        return f"write a number{unit}; this is {_kind(value)}."
    plain = value.strip()
    if TWO_WAYS.fullmatch(plain):
        whole = plain.replace(",", "")
        return (
            f"“{plain}” can be read two ways; write a number{unit} as {whole} or as "
            f"{plain.replace(',', '.')}."
        )
    try:
        meant = float(plain.replace(",", "."))
    except ValueError:
        meant = math.nan
    if math.isfinite(meant):
        return f"“{_short(plain)}” is text; write a number{unit}: {meant:g}."
    return f"“{_short(value)}” is not a number; write a number{unit}, such as 12.5."


def _choice(item: Input, value: object) -> Value | Problem:
    allowed = [choice for choice, _ in item.choices]
    if isinstance(value, str) and value in allowed:
        return value
    return Problem((item.key,), f"{item.key}: {_unknown_value(value, allowed)}")


def _treatment_field(place: str, key: object, value: object) -> Value | Problem:
    field_name = f"{place}.{_short(key)}"
    if key in TREATMENT_CHOICES:
        allowed = list(TREATMENT_CHOICES[str(key)])
        if isinstance(value, str) and value in allowed:
            return value
        return Problem((field_name,), f"{field_name}: {_unknown_value(value, allowed)}")
    if key in TREATMENT_NUMBERS:
        item = Input(field_name, "", "history", "", highest=TREATMENT_NUMBERS[str(key)])
        return _number(item, value)
    names = ["agent", *TREATMENT_CHOICES, *TREATMENT_NUMBERS]
    return Problem((field_name,), _unknown_key(key, names, place))


def _unknown_key(key: object, names: list[str], where: str = "", most: str = "") -> str:
    inside = f" in {where}" if where else ""
    near = difflib.get_close_matches(_short(key), names, n=1)
    mend = (
        f"did you mean {near[0]}?" if near else most or f"known are {', '.join(names)}."
    )
    return f"{_short(key)}: no such key{inside}; {mend}"


def _unknown_value(value: object, allowed: list[str]) -> str:
    plain = isinstance(value, str | int | float)
    shown = f"“{_short(value)}”" if plain else _kind(value)
    near = difflib.get_close_matches(_short(value), allowed, n=1)
    mend = f"did you mean {near[0]}?" if near else f"write one of {', '.join(allowed)}."
    return f"{shown} is not an answer; {mend} Leave it out when it is not known."


def _short(value: object) -> str:
    """The value inside a message: short, on one line, nothing that cannot be shown."""
    try:
        text = str(value)
    except ValueError:  # a whole number of thousands of digits
        text = "a very long number"
    text = "".join(one if one.isprintable() else "�" for one in text[:60])
    return text if len(text) <= 40 else text[:37] + "…"


def _kind(value: object) -> str:
    names = {
        dict: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return names.get(type(value), "null")
