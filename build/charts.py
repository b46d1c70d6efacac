"""Charts drawn from the facts: hazard ratios as a forest plot, medians as dumbbells.

A new fact appears by itself, and beneath each chart stands the table with the same
values. No clinical statement here.
"""

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from html import escape
from typing import Any

from answer_view.studies import studies
from chart_drawing import draw, plot_medians, plot_ratios
from chart_rows import Row, interval, median_rows, ratio_rows
from html_parts import table
from nextline.fact import Effect
from nextline.facts import fact as find_fact
from nextline.wording import sentence
from svg import figure, kept

Marks = Callable[[Effect], str]

FIRST = "the treatment that the study tested"
DIFFER = (
    "The trials differ in their men and in their controls, so no row can be compared "
    "with another."
)
ASTERISK = "An asterisk: seen in part or wholly on a secondary page."


def forest(names: tuple[str, ...], root: str, marks: Marks) -> str:
    """Hazard ratios with intervals on a log axis, and the table of the same values.

    names: facts, each an `Effect` with a ratio that is in force.
    root: the way from the page to the site's root.
    marks: gives the numbered sources of a fact.
    """
    rows = ratio_rows(names)
    drawn = [
        f"A ratio below 1 favours the first-named arm, {FIRST}. {DIFFER}",
        "Lines are 95 % intervals unless the row says otherwise."
        if any(row.low is not None for row in rows)
        else "",
        "Open circle: a ratio without its interval."
        if any(row.low is None for row in rows)
        else "",
    ]
    return _chart("Hazard ratios", rows, drawn, _forest_words, plot_ratios) + _table(
        rows, root, marks
    )


def medians(names: tuple[str, ...], root: str, marks: Marks) -> str:
    """Medians in months, arm v control, and the table of the same values.

    names: facts, each an `Effect` with two medians in months that is in force.
    root, marks: as for `forest`.
    """
    rows = median_rows(names)
    drawn = [
        f"Full circle: the first-named arm, {FIRST}. Open circle: the control. {DIFFER}"
    ]
    return _chart(
        "Medians in months", rows, drawn, _median_words, plot_medians
    ) + _table(rows, root, marks)


def _chart(
    what: str,
    rows: list[Row],
    remarks: list[str],
    words: Callable[[list[Row]], str],
    plot: Callable[[Any, list[tuple[float, Row]]], None],
) -> str:
    groups = list(dict.fromkeys(row.group for row in rows))
    title = f"{what}: {'; '.join(group.lower() for group in groups)}"
    secondary = ASTERISK if any(row.study.endswith("*") for row in rows) else ""
    caption = " ".join(part for part in (*remarks, secondary) if part)
    made = partial(draw, rows, plot)
    svg = kept((title, repr([asdict(row) for row in rows])), made, title, words(rows))
    return figure(svg, f"Chart: {title}", escape(caption), "nl-chart")


def _forest_words(rows: list[Row]) -> str:
    """One sentence that says what is seen."""
    ends = [(r.low, r.high) for r in rows if r.low is not None and r.high is not None]
    below = sum(high < 1 for _, high in ends)
    above = sum(low > 1 for low, _ in ends)
    return (
        f"{_count(len(rows), 'hazard ratio')} on a log axis: {below} with the whole "
        f"interval below 1, {above} above 1, {len(ends) - below - above} with 1 inside "
        f"it, {len(rows) - len(ends)} without an interval."
    )


def _median_words(rows: list[Row]) -> str:
    longer = sum(1 for row in rows if (row.arm or 0) > (row.control or 0))
    return (
        f"{_count(len(rows), 'pair')} of medians in months: the first-named arm is the "
        f"longer one in {longer} and the control in "
        f"{sum(1 for row in rows if (row.arm or 0) < (row.control or 0))}."
    )


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")


def _table(rows: list[Row], root: str, marks: Marks) -> str:
    """The values again, in the order of the picture, with the sources."""
    cells = []
    for row in rows:
        fact = find_fact(row.name)
        assert isinstance(fact, Effect)
        source = fact.cites[0].source
        who = f"<br>{escape(sentence(_capital(fact.population)))}"
        says = f'<br><span class="nl-note">{escape(fact.says)}</span>'
        cells.append(
            (
                f'<a href="{root}{_home(row.name)}">'
                f"{escape(source.name)}</a>"
                + (who if fact.population else "")
                + (says if fact.says else ""),
                escape(fact.endpoint),
                _amount(fact.arm, fact.measured_in),
                _amount(fact.control, fact.measured_in),
                _unbroken(interval(fact)) if fact.ratio is not None else "–",
                marks(fact),
            )
        )
    head = ("Study", "Endpoint", "Arm", "Control", "Hazard ratio", "Source")
    groups = "; ".join(dict.fromkeys(row.group.lower() for row in rows))
    what = "ratios" if rows[0].ratio is not None else "medians"
    return table(head, cells, label=f"The {what} drawn: {groups}")


def _home(name: str) -> str:
    """The page of the study that a fact belongs to, else its row in the register."""
    study = name.partition(".")[0]
    if study in studies():
        return f"evidence/{study}/index.html"
    return f"claims/index.html#{name}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _unbroken(words: str) -> str:
    """An interval does not break at its dash."""
    *before, last = words.split(" ")
    return " ".join((*before, f'<span class="nl-nowrap">{last}</span>'))


def _amount(number: float | None, unit: str) -> str:
    return "–" if number is None else f"{number:g} {escape(unit)}"
