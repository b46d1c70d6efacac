"""Which comparisons a chart shows, and what stands in each of its rows."""

import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from answer_view.studies import studies
from nextline.fact import Effect
from nextline.facts import FACTS
from nextline.facts import fact as find_fact
from nextline.version import AS_OF

SURVIVAL = "Overall survival"
RADIOGRAPHIC = "Radiographic progression-free survival"
OTHER = "Other endpoints"
LU_FIRST = ("vision", "psmafore", "splash", "pr21", "therap", "enza_p")


class ChartError(Exception):
    """A chart was asked for a fact that it cannot show; the message says which."""


# ---- which facts ------------------------------------------------------------------


def survival_ratios() -> tuple[str, ...]:
    """The hazard ratios of overall survival."""
    return _of_trials(_has_ratio, SURVIVAL)


def radiographic_ratios() -> tuple[str, ...]:
    """The hazard ratios of radiographic progression-free survival."""
    return _of_trials(_has_ratio, RADIOGRAPHIC)


def other_ratios() -> tuple[str, ...]:
    """The hazard ratios of every other endpoint."""
    return _of_trials(_has_ratio, OTHER)


def survival_medians() -> tuple[str, ...]:
    """The medians of overall survival."""
    return _of_trials(_has_medians, SURVIVAL)


def radiographic_medians() -> tuple[str, ...]:
    """The medians of radiographic progression-free survival."""
    return _of_trials(_has_medians, RADIOGRAPHIC)


def other_medians() -> tuple[str, ...]:
    """The medians of every other endpoint."""
    return _of_trials(_has_medians, OTHER)


RATIOS = {
    "survival": survival_ratios,
    "radiographic": radiographic_ratios,
    "other": other_ratios,
}
MEDIANS = {
    "survival": survival_medians,
    "radiographic": radiographic_medians,
    "other": other_medians,
}


def _of_trials(shows: Callable[[Effect], bool], group: str) -> tuple[str, ...]:
    """What trials found and still stands, ¹⁷⁷Lu trials first, else by module."""

    def place(name: str) -> int:
        module = name.partition(".")[0]
        return LU_FIRST.index(module) if module in LU_FIRST else len(LU_FIRST)

    found = [
        name
        for name, fact in FACTS.items()
        if isinstance(fact, Effect)
        and shows(fact)
        and _group(fact) == group
        and all(cite.source.kind == "trial" for cite in fact.cites)
        and not _objection(fact)
    ]
    return tuple(sorted(found, key=place))


def _has_ratio(fact: Effect) -> bool:
    return fact.ratio is not None


def _has_medians(fact: Effect) -> bool:
    """Two medians; a restricted mean is told in months too, but is none."""
    return (
        None not in (fact.arm, fact.control)
        and fact.measured_in == "months"
        and "mean" not in fact.endpoint
    )


def _group(fact: Effect) -> str:
    return fact.endpoint if fact.endpoint in (SURVIVAL, RADIOGRAPHIC) else OTHER


def _objection(fact: Effect) -> str:
    """Why no chart may show it; empty when one may."""
    if fact.until is not None:
        return f"was superseded on {fact.until}; name the fact that replaced it"
    if not fact.in_force(AS_OF):
        return f"is not in force on {AS_OF}; leave it out"
    if fact.status == "not_read":
        return "rests on a document that was not read; leave it out"
    return ""


# ---- rows -------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """One comparison as a chart shows it.

    name: the fact. group: the heading that it stands under.
    study: the study, with an asterisk when a part was seen on a secondary page only.
    words: what stands below the study, line by line.
    ratio, low, high: of a forest plot. arm, control: of a chart of medians.
    """

    name: str
    group: str
    study: str
    words: tuple[str, ...]
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    arm: float | None = None
    control: float | None = None


HEADING, STUDY, WORDS = 24, 25, 27
"""Characters on a line: a heading, the name of a study, the words below it."""
NOTE = 70
"""Characters of a remark that the picture repeats; a longer one is in the table."""


def _checked(name: str, shows: Callable[[Effect], bool], chart: str) -> Effect:
    fact = find_fact(name)
    if not isinstance(fact, Effect) or not shows(fact):
        raise ChartError(f"{chart}: {name} has no {chart}; leave it out")
    if objection := _objection(fact):
        raise ChartError(f"{chart}: {name} {objection}")
    return fact


def _row(name: str, fact: Effect, value: str, **numbers: float | None) -> Row:
    study = fact.cites[0].source.name.partition(",")[0]
    endpoint = fact.endpoint if _group(fact) == OTHER else ""
    short = len(fact.says) <= NOTE and "CI of the" not in fact.says
    note = fact.says if short else ""
    of = studies().get(name.partition(".")[0])
    # A remark that names the sides itself is nearer to the figure.
    sides = of.compared.text if of and of.compared and " v " not in note else ""
    words = [part for part in (sides, endpoint, value, fact.population, note) if part]
    return Row(
        name,
        _group(fact),
        f"{study} *" if fact.status == "secondary" else study,
        tuple(line for part in words for line in wrapped(part, WORDS)),
        **numbers,
    )


def wrapped(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, break_on_hyphens=False)


def interval(fact: Effect) -> str:
    """The ratio with its interval, whose level is told when it is not 95 %."""
    if fact.low is None:
        return f"{fact.ratio:.2f} (no interval)"
    level = "" if fact.level == 95 else f"{fact.level:g} % CI "
    return f"{fact.ratio:.2f} ({level}{fact.low:.2f}–{fact.high:.2f})"


def ratio_rows(names: tuple[str, ...]) -> list[Row]:
    """What a forest plot of these facts shows, by endpoint."""
    rows = []
    for name in names:
        fact = _checked(name, _has_ratio, "hazard ratio")
        value = interval(fact)
        rows.append(
            _row(name, fact, value, ratio=fact.ratio, low=fact.low, high=fact.high)
        )
    return _by_group(rows)


def median_rows(names: tuple[str, ...]) -> list[Row]:
    """What a chart of medians of these facts shows, by endpoint."""
    rows = []
    for name in names:
        fact = _checked(name, _has_medians, "pair of medians in months")
        value = f"{fact.arm:g} v {fact.control:g} months"
        rows.append(_row(name, fact, value, arm=fact.arm, control=fact.control))
    return _by_group(rows)


def _by_group(rows: list[Row]) -> list[Row]:
    if not rows:
        raise ChartError("a chart without a row: name at least one fact")
    order = (SURVIVAL, RADIOGRAPHIC, OTHER)
    return sorted(rows, key=lambda row: order.index(row.group))
