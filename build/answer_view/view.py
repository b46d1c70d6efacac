"""Renders an answer as HTML, in one language for one reader."""

from collections.abc import Collection
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemLoader,
    ModuleLoader,
    StrictUndefined,
)
from markupsafe import Markup
from nextline.inputs import JURISDICTIONS
from nextline.options import BY_ID
from nextline.text import speaks_against
from nextline.wording import sentence

from answer_view import phrases
from answer_view.cards import cards
from answer_view.lanes import lanes
from answer_view.words import Words, words

Answer = dict[str, Any]
HERE = Path(__file__).parent
TEMPLATES = ("answer.html", "parts.html", "sheet.html")
COMPILED = "compiled"
"""The folder of the templates as Python, which the engine's build makes."""
MOST = 20_000
"""Pieces kept at most; then all are dropped."""
# No two pieces of HTML ever have the same number, whatever language they are in.
_NUMBERS = count(1)


def answer_html(
    answer: Answer, *, root: str, level: int = 3, w: Words | None = None
) -> Markup:
    """The whole answer as HTML that stands by itself.

    root: the way from the page to the site's root, such as "../".
    level: the heading level of its sections.
    w: the words; English for a clinician when left out.
    """
    return view(w or words()).answer(answer, root=root, level=level)


class View:
    """The templates with the words of one language and reader, and what was made."""

    def __init__(self, w: Words) -> None:
        self.w = w
        # The last HTML of each option and trial, with its number: most stay the same
        # when one answer changes.
        self._shown: dict[str, tuple[Answer, str, int, bool, Markup, int]] = {}
        self._pieces: dict[object, Markup] = {}
        self.environment = _environment(self)

    def answer(
        self,
        answer: Answer,
        *,
        root: str,
        level: int = 3,
        sent: set[str] | None = None,
        unfolded: Collection[str] = (),
    ) -> Markup:
        """sent, unfolded: see `_row`; without sent, HTML that stands by itself."""
        template = self.environment.get_template("answer.html")
        row_html = partial(self._row, sent, unfolded)
        html = template.render(
            answer=answer,
            root=root,
            level=level,
            row_html=row_html,
            conflicts={one["id"]: one for one in answer["conflicts"]},
        )
        return Markup(html)  # noqa: S704  the template escaped what it was given

    def _row(
        self,
        sent: set[str] | None,
        unfolded: Collection[str],
        macro: str,
        row: Answer,
        root: str,
        level: int,
        beside: Answer | None = None,
    ) -> Markup:
        """What a macro of parts.html makes of a row; made again only for another row.

        sent: the marks of what a page has already. Then each row carries its mark, one
            that the page has is a mark alone, and options come without their reasons,
            which are most of it.
        unfolded: the options that come with them, because they are open on the page.
        beside: what else the row shows, such as its conflict.
        """
        place = f"{macro} {row['id']}"
        both = row if beside is None else row | {"beside": beside}
        folds = macro == "option"
        folded = folds and sent is not None and row["id"] not in unfolded
        shown = self._shown.get(place)
        if (
            shown is None
            or shown[:3] != (both, root, level)
            or (shown[3] and not folded)
        ):
            more = [beside, folded] if folds else []
            html = self._made(macro, row, root, level, *more)
            number = next(_NUMBERS)
            shown = self._shown[place] = (both, root, level, folded, html, number)
        if sent is None:
            return shown[4]
        mark = f"{place} {shown[5]}"
        if mark in sent:
            return Markup('<div data-same="{}"></div>').format(mark)
        sent.add(mark)
        return Markup('<div data-kept="{}">{}</div>').format(mark, shown[4])

    def criterion(self, macro: str, criterion: Answer, root: str) -> Markup:
        """A row of a table of criteria: the same for the same criterion, seen alike."""
        key = (
            macro,
            root,
            criterion["kind"],
            criterion["text"],
            criterion["verdict"],
            criterion["seen"],
            criterion["threshold"],
            tuple(phrases.margins(criterion, self.w)),
            _cited(criterion["sources"]),
        )
        return self._kept(key, macro, criterion, root)

    def sources(self, cites: list[Answer], root: str) -> Markup:
        """The links of some sources."""
        key = ("sources", root, _cited(cites))
        return self._kept(key, "source_links", cites, root)

    def reasons(self, row: Answer, root: str) -> Markup:
        """What stands for and against an option, with its evidence and labels."""
        return self._made("reasons", row, root)

    def dosing(self, option_id: str, root: str) -> Markup:
        """Dose, holds and monitoring of an option: the same in every case."""
        key = ("dosing", root, option_id)
        return self._kept(key, "dosing", BY_ID[option_id], root)

    def labels(self, row: Answer, root: str) -> Markup:
        """What the labels of an option say, and who pays."""
        told = tuple(
            tuple(
                (
                    one.get("jurisdiction"),
                    one["body"],
                    one.get("since"),
                    one["verdict"],
                    one["text"],
                    _cited(one["sources"]),
                )
                for one in row[part]
            )
            for part in ("label_texts", "funding")
        )
        return self._kept(("labels", root, told), "label_layer", row, root)

    def evidence(self, rows: list[Answer], root: str) -> Markup:
        """The trial cards behind an option."""
        claims = tuple((row["claim"], _cited(row["sources"])) for row in rows)
        return self._kept(("cards", root, claims), "cards", cards(rows), root)

    def _kept(self, key: object, macro: str, *arguments: object) -> Markup:
        html = self._pieces.get(key)
        if html is None:
            if len(self._pieces) >= MOST:
                self._pieces.clear()
            html = self._pieces[key] = self._made(macro, *arguments)
        return html

    def _made(self, macro: str, *arguments: object) -> Markup:
        parts = self.environment.get_template("parts.html").module
        html: Markup = getattr(parts, macro)(*arguments)
        return html


def _cited(cites: list[Answer]) -> tuple[object, ...]:
    return tuple((c["key"], c["at"], c["seen"], c.get("state")) for c in cites)


@cache
def view(w: Words) -> View:
    return View(w)


def environment() -> Environment:
    """The templates with the words of the pages."""
    return view(words()).environment


@cache
def _loader() -> BaseLoader:
    """Of the templates: compiled ahead in the browser, as written elsewhere."""
    compiled = HERE / COMPILED
    if compiled.is_dir():
        return ModuleLoader(compiled)
    return FileSystemLoader(HERE / "templates")


def _environment(made: View) -> Environment:
    """Jinja with escaping on, and an error for every name that is not there."""
    env = Environment(
        loader=_loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    w = made.w
    env.globals |= {
        "w": w,
        "jurisdictions": JURISDICTIONS,
        "speaks_against": speaks_against,
        "groups": phrases.groups,
        "deciding": phrases.deciding,
        "lead": lambda row: phrases.lead(row, w),
        "changes": lambda row: phrases.changes(row, w),
        "margin_words": lambda criterion: phrases.margins(criterion, w),
        "problem_words": lambda problem: phrases.problem(problem, w),
        "lanes": lambda answer: lanes(answer, w),
        "criterion_html": made.criterion,
        "sources_html": made.sources,
        "dosing_html": made.dosing,
        "evidence_html": made.evidence,
        "labels_html": made.labels,
        "plain": lambda cites: [cite.to_dict() for cite in cites],
    }
    env.filters["sentence"] = sentence
    env.filters["clinical"] = w.clinical
    return env
