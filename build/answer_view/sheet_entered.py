"""What was entered, as a sheet tells it: answers, treatments, and what is wrong."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from nextline import units
from nextline.entered import value as told
from nextline.inputs import GROUPS, INPUTS, Input

from answer_view.lanes import treatment
from answer_view.words import Words

Answer = dict[str, Any]
NUMBERS = ("cycles", "months_on", "months_since_last")
"""The numbers of a treatment, in the order in which brackets tell them."""


@dataclass(frozen=True)
class Given:
    """An answer, and the inputs that it was given to: key and label."""

    answer: str
    inputs: tuple[tuple[str, str], ...]


def entered(answer: Answer, w: Words, close: int) -> list[tuple[str, list[Given]]]:
    """Heading of the form → every answer under it, with the inputs it was given to.

    close: as in `sheet_words.Density`.
    """
    known = [
        (item.group, (item.key, w.declared(item.label)), _said(item, given, w))
        for item in INPUTS
        if (given := told(answer["case"], item.key)) is not None
    ]
    if close >= 3:
        return [("", _alike([(name, said) for _, name, said in known]))] * bool(known)
    parts = []
    for wanted, heading, _ in GROUPS:
        here = [(name, said) for group, name, said in known if group == wanted]
        given = _alike(here) if close else [Given(said, (name,)) for name, said in here]
        parts.append((w.declared(heading), given))
    return [(heading, given) for heading, given in parts if given]


def _alike(known: list[tuple[tuple[str, str], str]]) -> list[Given]:
    """The inputs that have the same answer together."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, said in known:
        found.setdefault(said, []).append(name)
    return [Given(said, tuple(names)) for said, names in found.items()]


def _said(item: Input, given: Any, w: Words) -> str:
    """An answer; a number in another unit is told in both."""
    if not isinstance(given, dict):
        return w.answer(item, given)
    unit = given["unit"]
    here = units.understood(item.key, given["value"], unit)
    return w.quantity(units.words(item, here, unit))


def treatments(answer: Answer, w: Words, *, brackets: bool) -> Iterator[str]:
    """Each treatment with everything known of it, in the order given.

    brackets: whether its numbers stand in brackets, without their words.
    """
    for row in answer["case"].get("prior") or []:
        shown = [key for key in NUMBERS if row.get(key) is not None] if brackets else []
        words = {key: value for key, value in row.items() if key not in shown}
        parts = [w.agent(row["agent"]), treatment(words, w)]
        said = ", ".join(part for part in parts if part)
        yield f"{said} ({_bracketed(row, w)})" if shown else said


def _bracketed(row: dict[str, Any], w: Words) -> str:
    known = [row.get(key) for key in NUMBERS]
    return "; ".join(
        w("sheet.no_number") if number is None else w.decimal(f"{number:g}")
        for number in known
    )


_HEAD = re.compile(r"(.*?): (.*)", re.DOTALL)
_END = re.compile(r".*\. (.*?)", re.DOTALL)


def joined(texts: list[str]) -> list[str]:
    """Sentences about several fields, with what they share said once.

    "A: mend it." and "B: mend it." become "A, B: mend it."; a last sentence that
    several have comes once, at the end.
    """
    ends = Counter(found[1] for text in texts if (found := _END.fullmatch(text)))
    shared = [end for end, count in ends.items() if count > 1]
    fields: dict[str, list[str]] = {}
    for text in texts:
        found = _END.fullmatch(text)
        kept = (
            text.removesuffix(f" {found[1]}") if found and found[1] in shared else text
        )
        parts = _HEAD.fullmatch(kept)
        head, rest = (parts[1], parts[2]) if parts else ("", kept)
        fields.setdefault(rest, []).append(head)
    return [
        *(
            f"{', '.join(heads)}: {rest}" if any(heads) else rest
            for rest, heads in fields.items()
        ),
        *shared,
    ]
