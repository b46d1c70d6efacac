"""What was entered, told back: every answer with its unit, and every treatment."""

from collections.abc import Iterator
from typing import Any

from nextline import units
from nextline.history import AGENTS, OUTCOMES, RESPONSES, SETTINGS
from nextline.inputs import INPUTS, Input

_WORDS = {"setting": SETTINGS, "outcome": OUTCOMES, "best_response": RESPONSES}


def answers(case: dict[str, Any]) -> Iterator[tuple[Input, str]]:
    """Each input that is known, with its answer as it was entered.

    case: the case of an answer. A number in another unit is told in both.
    """
    for item in INPUTS:
        value = _value(case, item.key)
        if value is None:
            continue
        if isinstance(value, dict):
            unit = value["unit"]
            understood = units.understood(item.key, value["value"], unit)
            yield item, units.words(item, understood, unit)
        else:
            yield item, item.words(value)


def treatments(case: dict[str, Any]) -> Iterator[str]:
    """Each treatment as one line, in the order given."""
    for row in case.get("prior", []):
        parts = [
            words[row[key]] for key, words in _WORDS.items() if row.get(key) is not None
        ]
        if row.get("cycles") is not None:
            parts.append(f"{row['cycles']:g} doses or cycles")
        if row.get("months_on") is not None:
            parts.append(f"{row['months_on']:g} months on it")
        if row.get("months_since_last") is not None:
            parts.append(f"last one {row['months_since_last']:g} months ago")
        yield ", ".join((AGENTS[row["agent"]], *parts))


def _value(case: dict[str, Any], key: str) -> Any:
    if key.startswith("genes."):
        return case.get("genes", {}).get(key.removeprefix("genes."))
    return case.get(key)
