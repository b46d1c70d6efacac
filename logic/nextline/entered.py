"""What was entered, told back: every answer with its unit, and every treatment."""

from collections.abc import Iterator, Mapping
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
        told = value(case, item.key)
        if isinstance(told, dict):
            unit = told["unit"]
            understood = units.understood(item.key, told["value"], unit)
            yield item, units.words(item, understood, unit)
        elif told is not None:
            yield item, item.words(told)


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


def value(case: Mapping[str, Any], key: str) -> Any:
    """What a case says under a key of an input; None where it says nothing."""
    if key.startswith("genes."):
        return (case.get("genes") or {}).get(key.removeprefix("genes."))
    return case.get(key)
