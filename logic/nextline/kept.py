"""Rows of an answer kept for the next one: most stay the same when one answer changes.

A row is a pure function of what its option reads and of the day. It is kept as JSON
text, so that every answer gets objects of its own and changing one changes no other.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from nextline.case import Case
from nextline.clashes import PARTNERS
from nextline.criterion import Test
from nextline.option import Option
from nextline.trial import Trial

MOST = 2_000
"""Rows kept at most; then all are dropped. A row is about six thousand characters."""

_ROWS: dict[object, str] = {}


def kept(
    thing: Option | Trial,
    case: Case,
    as_of: date,
    make: Callable[[], dict[str, object]],
) -> dict[str, object]:
    """The row made for these answers before, or made now."""
    key = (thing, as_of, _signature(thing, case))
    text = _ROWS.get(key)
    if text is None:
        if len(_ROWS) >= MOST:
            _ROWS.clear()
        text = _ROWS[key] = json.dumps(make(), ensure_ascii=False)
    row: dict[str, object] = json.loads(text)
    return row


def forget() -> None:
    """Keep nothing of what was made so far."""
    _ROWS.clear()


def _signature(thing: Option | Trial, case: Case) -> tuple[object, ...]:
    """All of the case that can show in the row."""
    names, agents = _read(thing)
    units = case.units
    return (
        *(case.look(name) for name in names),
        tuple(entry for entry in case.prior if entry.agent in agents),
        tuple(units.get(name) for name in names) if units else (),
        case.look("prior_complete"),
        case.never,
    )


@cache
def _read(thing: Option | Trial) -> tuple[tuple[str, ...], frozenset[str]]:
    """The variables behind a row, with all that can clash with them, and the agents."""
    tests = _of_trial(thing) if isinstance(thing, Trial) else _of_option(thing)
    names = {leaf.name for test in tests for leaf in test.leaves()}
    names.add("jurisdiction")
    waiting = list(names)
    while waiting:
        new = set(PARTNERS.get(waiting.pop(), ())) - names
        names |= new
        waiting += new
    agents = frozenset(n.split(".")[1] for n in names if n.startswith("prior."))
    return tuple(sorted(names)), agents | {"abiraterone"}


def _of_option(option: Option) -> Iterator[Test]:
    yield from (criterion.test for criterion in option.criteria)
    yield from (evidence.when for evidence in option.evidence)
    yield from (label.when for label in option.labels if label.when is not None)
    yield from (one.when for one in option.funding if one.when is not None)


def _of_trial(trial: Trial) -> Iterator[Test]:
    yield from (criterion.test for criterion in trial.entry)
    yield from (one.unless for one in trial.not_reported if one.unless is not None)
