"""The drawing of a chart with matplotlib, which is loaded only for it."""

import io
import math
import os
from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from typing import Any

from chart_rows import HEADING, STUDY, Row, wrapped
from svg import INK, MADE, PAPER

# In points; the viewBox keeps them, and the page scales the whole.
WIDTH, LABELS, RIGHT = 292, 142, 12
LINE, GAP = 11.5, 8
TOP, BOTTOM = 18, 44
TICKS = (0.1, 0.25, 0.5, 1, 2, 4, 8)


def draw(rows: list[Row], plot: Callable[[Any, list[tuple[float, Row]]], None]) -> str:
    """Labels on the left and a plot on the right, as matplotlib writes them."""
    # Nothing of the machine's own settings, and nothing written outside the project.
    os.environ.setdefault("MPLCONFIGDIR", str(MADE / "matplotlib"))
    import matplotlib as mpl
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    fixed = {"svg.fonttype": "none", "svg.hashsalt": "nextline", "text.parse_math": 0}
    with mpl.rc_context(mpl.rcParamsDefault | fixed):
        headings, places, height = _places(rows)
        total = TOP + height + BOTTOM
        drawing = Figure(figsize=(WIDTH / 72, total / 72))
        FigureCanvasSVG(drawing)
        wide = WIDTH - LABELS - RIGHT
        axes = drawing.add_axes(
            (LABELS / WIDTH, BOTTOM / total, wide / WIDTH, height / total),
            frameon=False,
        )
        drawing.patch.set_visible(False)
        axes.set_ylim(height, 0)
        axes.set_yticks([])
        write = partial(_write, axes, -LABELS / wide)
        for y, heading in headings:
            write(y, heading, size=9.5, weight="bold")
        for y, row in places:
            names = wrapped(row.study, STUDY)
            for number, line in enumerate(names):
                write(y + number * LINE, line, size=9.5)
            for number, line in enumerate(row.words, start=len(names)):
                write(y + number * LINE, line, size=8.5, alpha=0.78)
        plot(axes, places)
        axes.tick_params(
            axis="x",
            top=True,
            labeltop=True,
            length=3,
            color=INK,
            labelcolor=INK,
            labelsize=8.5,
        )
        written = io.StringIO()
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        drawing.savefig(written, format="svg", metadata=nothing)
    return written.getvalue()


def _places(
    rows: list[Row],
) -> tuple[list[tuple[float, str]], list[tuple[float, Row]], float]:
    """Where each line of a heading and each row stands, in points, and the height."""
    headings, places, y = [], [], 0.0
    for group, members in groupby(rows, key=lambda row: row.group):
        for line in wrapped(group, HEADING):
            headings.append((y + LINE, line))
            y += LINE
        y += GAP
        for row in members:
            places.append((y + LINE / 2, row))
            lines = len(wrapped(row.study, STUDY)) + len(row.words)
            y += LINE * lines + GAP
    return headings, places, y


def _write(
    axes: Any, x: float, y: float, words: str, *, size: float, **how: Any
) -> None:
    axes.text(
        x,
        y,
        words,
        transform=axes.get_yaxis_transform(),
        va="center_baseline",
        fontsize=size,
        color=INK,
        **how,
    )


def plot_ratios(axes: Any, places: list[tuple[float, Row]]) -> None:
    ends = [
        end
        for _, row in places
        for end in (row.ratio, row.low, row.high)
        if end is not None
    ]
    low = min(0.35, *ends) * 0.92
    # At least three eighths lie above 1, so that the words there have room.
    high = max(low ** -(3 / 5), max(ends) * 1.08)
    axes.set_xscale("log")
    axes.set_xlim(low, high)
    ticks = [tick for tick in TICKS if low <= tick <= high]
    axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    axes.set_xticks([], minor=True)
    _grid(axes, [tick for tick in ticks if tick != 1])
    axes.axvline(1, color=INK, linewidth=0.9, clip_on=False)
    for y, row in places:
        if row.low is not None:
            _line(axes, y, row.low, row.high, f"interval:{row.name}")
        _point(axes, y, row.ratio, f"ratio:{row.name}", full=row.low is not None)
    # Two lines each, because the space beside 1 is narrow.
    middle = math.log(1 / low) / math.log(high / low)
    for side, lines in (
        (-1, ("← favours the", "first-named arm")),
        (1, ("favours the", "other arm →")),
    ):
        for number, words in enumerate(lines):
            axes.annotate(
                words,
                (middle, 0),
                xycoords="axes fraction",
                xytext=(side * 5, -24 - number * 10),
                textcoords="offset points",
                ha="right" if side < 0 else "left",
                va="center_baseline",
                fontsize=8.5,
                color=INK,
            )


def plot_medians(axes: Any, places: list[tuple[float, Row]]) -> None:
    longest = max(
        end for _, row in places for end in (row.arm, row.control) if end is not None
    )
    step = next(step for step in (2, 5, 10, 20, 50) if longest / step <= 5)
    ticks = range(0, int(longest) + 1, step)
    axes.set_xlim(0, longest * 1.04)
    axes.set_xticks(ticks)
    _grid(axes, ticks)
    for y, row in places:
        _line(axes, y, row.arm, row.control, f"apart:{row.name}")
        _point(axes, y, row.control, f"control:{row.name}", full=False)
        _point(axes, y, row.arm, f"arm:{row.name}", full=True)
    axes.annotate(
        "months",
        (0.5, 0),
        xycoords="axes fraction",
        xytext=(0, -24),
        textcoords="offset points",
        ha="center",
        va="center_baseline",
        fontsize=8.5,
        color=INK,
    )


def _grid(axes: Any, ticks: Sequence[float]) -> None:
    for tick in ticks:
        axes.axvline(tick, color=INK, alpha=0.15, linewidth=0.6, clip_on=False)


def _line(
    axes: Any, y: float, start: float | None, end: float | None, gid: str
) -> None:
    axes.plot([start, end], [y, y], color=INK, linewidth=1.3, clip_on=False, gid=gid)


def _point(axes: Any, y: float, x: float | None, gid: str, *, full: bool) -> None:
    """A marker; like a line, it keeps the name of its fact, to be found by."""
    axes.plot(
        [x],
        [y],
        linestyle="none",
        marker="o",
        markersize=4.5 if full else 6.5,  # one shows inside the other
        markerfacecolor=INK if full else PAPER,
        markeredgecolor=INK,
        markeredgewidth=1.1,
        clip_on=False,
        gid=gid,
    )
