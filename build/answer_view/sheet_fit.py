"""How much room the words of a sheet take, so that it is fitted without a browser.

Every sign is taken to be as wide as in DejaVu Sans, the widest of the usual fonts: with
another less room is needed. The heights agree with docs/assets/sheet.css, which says
the same in `em`; a test prints sheets, and fails when the two disagree.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache, partial
from html import unescape

_POINTS = 72 / 25.4
_MARGIN = 8
PAPERS = tuple(
    ((wide - 2 * _MARGIN) * _POINTS, (high - 2 * _MARGIN) * _POINTS)
    for wide, high in ((210.0, 297.0), (215.9, 279.4))
)
"""A4 and Letter inside the margins of sheet.css: width and height in points."""
SHARES = range(24, 62, 2)
"""What of the width the left column may take, in per cent; sheet.css has each."""
_GAP = 12
"""Points between two columns."""
_SPARE = 0.99
"""What of a page is filled at most: lines are estimated, not laid out."""

# Hundredths of the size of the letters, then the signs that are as wide.
_TABLE = r"""
27 ' 28 ijl 29 IJ 32 ,.’· 34 /:;\| 35 f 36 - 39 ()[]t 40 !⁹²³¹⁷ 41 r 46 " 50 *_`–
52 sz“” 53 ? 55 c 56 L 58 Fk 59 vxy 60 P 61 TYaoäö 62 e 63 ESbdghnpquüß
64 $0123456789{}µ 66 K 68 AV 69 BRXZ 70 C 73 U 75 HN 77 DG 78 & 79 OQ 82 w
84 #+<=>^~×≥≤ 86 M 87 ●◐○ 95 % 97 m 99 W 100 @…
"""
_PAIRS = _TABLE.split()
_WIDE = {
    sign: int(width) / 100
    for width, signs in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)
    for sign in signs
}
_SPACE = 0.32
_OTHER = 0.8
"""A sign that is not in the table."""
_BOLD = 1.13
_CAPITALS = 1.08
"""A heading is set in capitals with some room between them."""
_NARROWEST, _WIDEST = 0.8, 1.2
TIGHT = 0.962
"""What is left of a width when signs stand closer, by 0.02 of their size."""
_RULED = 22
"""Points from one blank line to the next: room for handwriting."""
_DATE = 6.5
"""The date of printing, or the room to write it."""


@dataclass(frozen=True)
class _Block:
    """How one kind of paragraph stands.

    scale: of its letters, beside those of the sheet. before: the room over it,
    inset: the room at its sides, both in sizes of the letters of the sheet.
    """

    scale: float = 1
    before: float = 0
    inset: float = 0


_BLOCKS = {
    "": _Block(),
    "status": _Block(scale=0),  # beside the title
    "title": _Block(scale=1.5),
    "heading": _Block(before=1.06),
    "begun": _Block(before=0.61),
    "name": _Block(scale=1.15, before=0.4),
    "order": _Block(before=0.4),
    "item": _Block(before=0.12, inset=1.1),
    "notice": _Block(before=1.12, inset=1.8),
    "ruled": _Block(scale=0),
    "foot": _Block(before=0.5),
}
"""Kind of paragraph (its class without "nl-") → how it stands; as in sheet.css."""
_BLOCK = re.compile(r'<(p|h1|h2)(?: class="nl-(\w+)[^"]*")?[^>]*>(.*?)</\1>', re.DOTALL)
_RUN = re.compile(r"<(/?)(b|em|time)\b[^>]*>|<[^>]*>|([^<]+)")
_Part = list[tuple[str, tuple[float, ...]]]
"""Paragraphs: the kind of each, and how wide its words are."""


class Sheet:
    """The four parts of a sheet in letters of one size, measured.

    parts: the HTML of what stands over the columns, in the left one, in the right one
        and below them.
    size: of the letters, in points. leading: of a line, in sizes.
    letters: how wide they are, beside those of DejaVu Sans.
    """

    def __init__(
        self, parts: Iterable[str], size: float, leading: float, letters: float = 1
    ) -> None:
        self.top, self.left, self.right, self.bottom = map(_measured, parts)
        self.size = size
        self.leading = leading
        self.letters = letters

    def beside(self) -> int | None:
        """The share of the left column with which one page of each paper holds all."""
        at = bisect_left(SHARES, True, key=self._right_is_longer)
        for share in SHARES[max(0, at - 1) : at + 1]:
            if self._fits(partial(self._beside, share)):
                return share
        return None

    def in_two(self) -> bool:
        """Whether it fits when all runs through two columns of the same width."""
        return self._fits(self._in_two)

    def in_one(self) -> bool:
        """Whether it fits when all runs through the whole width."""
        return self._fits(lambda wide: self._height(self.left + self.right, wide))

    def _right_is_longer(self, share: int) -> bool:
        left, right = self._sides(PAPERS[1][0], share)
        return right >= left

    def _sides(self, wide: float, share: int) -> tuple[float, float]:
        first = (wide - _GAP) * share / 100
        return (
            self._height(self.left, first),
            self._height(self.right, wide - _GAP - first),
        )

    def _beside(self, share: int, wide: float) -> float:
        return max(self._sides(wide, share))

    def _in_two(self, wide: float) -> float:
        both = self._height(self.left + self.right, (wide - _GAP) / 2)
        return both / 2 + 2 * self.size * self.leading  # not each line can be parted

    def _fits(self, between: Callable[[float], float]) -> bool:
        """between: the height of the columns on paper of a width."""
        around = self.top + self.bottom
        return all(
            self._height(around, wide) + between(wide) <= high * _SPARE
            for wide, high in PAPERS
        )

    def _height(self, part: _Part, width: float) -> float:
        total = 0.0
        for kind, words in part:
            block = _BLOCKS[kind]
            letters = self.size * block.scale
            total += block.before * self.size
            if kind == "ruled":
                total += _RULED
            elif letters:
                room = (width - block.inset * self.size) / letters / self.letters
                total += _lines(words, room) * letters * self.leading
        return total


def beside_dejavu(text: str, width: float) -> float:
    """How wide letters are beside those of DejaVu Sans, by a text set in them.

    width: of the text, in sizes of its letters. What no font for reading has is not
        believed.
    """
    known = sum(_SPACE if sign == " " else _WIDE.get(sign, _OTHER) for sign in text)
    return min(max(width / known, _NARROWEST), _WIDEST) if known else 1.0


def _measured(html: str) -> _Part:
    return [(found[2] or "", _words(found[3])) for found in _BLOCK.finditer(html)]


def _lines(words: tuple[float, ...], room: float) -> int:
    """How many lines some words fill, each as long as `words` says."""
    lines, used = 1, -_SPACE
    for width in words:
        used += _SPACE + width
        if used > room:
            lines, used = lines + 1, width
    return lines


@lru_cache(maxsize=1000)
def _words(html: str) -> tuple[float, ...]:
    """The width of each word of a paragraph, in sizes of its letters."""
    widths = [0.0]
    bold = capitals = False
    for run in _RUN.finditer(html):
        if run[2] == "em":
            capitals = not run[1]
        elif run[2] == "b":
            bold = not run[1]
        elif run[2]:
            widths[-1] = _DATE
        text = unescape(run[3] or "")
        for part in re.split(r"([ \n]+)", text.upper() if capitals else text):
            if part.isspace():
                widths.append(0.0)
            else:
                wide = _width(part) * (_BOLD if bold or capitals else 1)
                widths[-1] += wide * (_CAPITALS if capitals else 1)
    return tuple(width for width in widths if width)


@lru_cache(maxsize=4000)
def _width(word: str) -> float:
    return sum(_WIDE.get(sign, _OTHER) for sign in word)
