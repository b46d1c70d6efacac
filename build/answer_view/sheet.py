"""The one-page sheet for a tumour board.

It is fitted here, not in the browser: the first density with which both an A4 and a
Letter page hold everything, then as much room between the lines as is left. A case too
long for one page runs on to the next.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from answer_view.sheet_fit import TIGHT, Sheet
from answer_view.sheet_words import Contents, Density, contents, currency
from answer_view.view import view
from answer_view.words import Words

DENSITIES = (
    Density(10.5),
    Density(10),
    Density(9.5),
    Density(),
    Density(needs=6, shared=True),
    Density(needs=4, shared=True),
    Density(needs=3, shared=True, lower=1),
    Density(needs=2, shared=True, lower=1),
    Density(close=1, needs=6, shared=True),
    Density(close=1, needs=4, shared=True, lower=1),
    Density(close=1, needs=4, shared=True, lower=0),
    Density(close=2, needs=4, shared=True, lower=1),
    Density(close=2, needs=3, shared=True, lower=0),
    Density(close=2, needs=3, shared=True, lower=0, cautions=3, orders=3),
    Density(close=2, needs=3, shared=True, lower=0, cautions=2, orders=2),
    Density(close=2, needs=2, shared=True, lower=0, cautions=2, orders=1),
    Density(close=3, needs=3, shared=True, lower=1, cautions=3, orders=3),
    Density(close=3, needs=3, shared=True, lower=0, cautions=2, orders=2),
    Density(close=3, needs=2, shared=True, lower=0, cautions=1, orders=1),
)
"""From the roomiest to the closest; what is cut first are reasons of lower groups."""
SPREADS = ((1.3, 3), (1.25, 3), (1.2, 2), (1.15, 2), (1.15, 1), (1.1, 1), (1.05, 1))
"""Height of a line, in sizes of the letters, and lines to write on for the decision and
again for a reason; from the roomiest."""
_LAST = {0: 4, 1: 5, 2: 5, 3: 6}
"""Closeness of a density → the last of SPREADS that it may have."""
OVER = Density(close=1, needs=4, shared=True, lower=1)
"""For a case that no page holds."""
_FRAME = Markup(
    '<div class="nl-sheet" data-size="{:g}" data-leading="{:g}" data-close="{}" '
    'data-columns="{}">'
    '<div class="nl-top">{}</div><div class="nl-both"><div class="nl-left">{}</div>'
    '<div class="nl-right">{}</div></div><div class="nl-bottom">{}</div></div>'
)


def sheet_html(answer: dict[str, Any], w: Words, letters: float = 1) -> Markup:
    """The sheet of an answer, which fits one page where that can be.

    letters: how wide those are in which it is printed, beside those of DejaVu Sans.
    """
    sources = currency(answer, w)

    def written(density: Density) -> _Written:
        found = contents(answer, w, density)
        sheet: Any = view(w).environment.get_template("sheet.html").module
        top = sheet.top(answer, found)
        columns = sheet.left(found), sheet.right(found, sources)
        return _Written(found, (top, *columns), sheet.bottom, letters)

    at = bisect_left(DENSITIES, True, key=lambda density: written(density).fits())
    if at == len(DENSITIES):
        return written(OVER).framed("over", *SPREADS[3])
    return written(DENSITIES[at]).spread()


@dataclass(frozen=True)
class _Written:
    """A sheet at one density.

    parts: what stands over the columns, in the left one, and in the right one.
    bottom: what stands below, given the lines to write on.
    """

    found: Contents
    parts: tuple[Markup, Markup, Markup]
    bottom: Any
    letters: float

    def fits(self) -> bool:
        """Whether one page holds it when nothing more is left between the lines."""
        return bool(self._columns(*SPREADS[_LAST[self.found.density.close]]))

    def spread(self) -> Markup:
        """With as much between the lines as fits, for a sheet that does fit."""
        last = _LAST[self.found.density.close] + 1
        for leading, blank in SPREADS[:last]:
            columns = self._columns(leading, blank)
            if columns:
                break
        return self.framed(columns, leading, blank)

    def framed(self, columns: str, leading: float, blank: int) -> Markup:
        density = self.found.density
        bottom = self.bottom(self.found, blank)
        return _FRAME.format(
            density.size, leading, density.close, columns, *self.parts, bottom
        )

    def _columns(self, leading: float, blank: int) -> str:
        """What the left column takes, in per cent; "two" or "one"; "" if none fits."""
        size, close = self.found.density.size, self.found.density.close
        parts = *self.parts, self.bottom(self.found, blank)
        letters = self.letters * (TIGHT if close >= 3 else 1)
        sheet = Sheet(parts, size, leading, letters)
        share = sheet.beside()
        if share is not None:
            return str(share)
        if close >= 2 and sheet.in_two():
            return "two"
        return "one" if close >= 3 and sheet.in_one() else ""
