"""Every state of an option's inputs, enumerated in boxes.

A state is one cell for each question that the criteria ask (see `nextline.cells`). The
criteria are walked question by question with three-valued logic; as soon as they are
settled, all states that agree so far are one *box*. The boxes cover every state once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from nextline.cells import Cell, Question, possible, questions
from nextline.clashes import PARTNERS
from nextline.criterion import Criterion, Test, Value
from nextline.standing import passes
from nextline.verdict import Verdict


@dataclass(frozen=True)
class Box:
    """States that agree on `values` and come out alike.

    states: how many. supported: how they come out.
    """

    values: dict[str, Value]
    states: int
    supported: bool

    def look(self, name: str) -> Value | None:
        return self.values.get(name)


@dataclass
class _Asked:
    """A question with its cells, those alike for these criteria put together."""

    question: Question
    groups: list[tuple[Cell, int]]
    read_by: list[Criterion]
    clashes_with: list[int] = field(default_factory=list)


def boxes(criteria: Sequence[Criterion]) -> Iterator[Box]:
    """The boxes of these criteria taken together."""
    asked = _asked(criteria)
    free = [1] * (len(asked) + 1)
    for at in range(len(asked) - 1, -1, -1):
        free[at] = free[at + 1] * sum(weight for _, weight in asked[at].groups)
    last_tied = max(
        (at for at, one in enumerate(asked) if one.clashes_with), default=-1
    )
    yield from _walk(asked, 0, {}, [], 1, free, last_tied, frozenset(criteria))


def _walk(
    asked: list[_Asked],
    level: int,
    values: dict[str, Value],
    chosen: list[Cell],
    weight: int,
    free: list[int],
    last_tied: int,
    open_criteria: frozenset[Criterion],
    failed: bool = False,
) -> Iterator[Box]:
    # Questions whose answers can clash come first, so that beyond them every
    # combination of the rest is possible and can be counted without being walked.
    if level > last_tied and (failed or not open_criteria):
        yield Box(values, weight * free[level], not failed)
        return
    here = asked[level]
    if level > last_tied and not open_criteria.intersection(here.read_by):
        # What it would say is settled: its answers are counted and not told apart.
        of_it = sum(alike for _, alike in here.groups)
        yield from _walk(
            asked,
            level + 1,
            values,
            chosen,
            weight * of_it,
            free,
            last_tied,
            open_criteria,
            failed,
        )
        return
    for cell, alike in here.groups:
        if any(not possible(chosen[at], cell) for at in here.clashes_with):
            continue
        now = values | dict(cell.values)
        left, fails = set(open_criteria), failed
        for criterion in here.read_by:
            if criterion in left:
                verdict = passes(criterion, now.get)
                if verdict is not Verdict.UNKNOWN:
                    left.discard(criterion)
                    fails = fails or verdict is Verdict.NOT_MET
        yield from _walk(
            asked,
            level + 1,
            now,
            [*chosen, cell],
            weight * alike,
            free,
            last_tied,
            frozenset(left),
            fails,
        )


def _asked(criteria: Sequence[Criterion]) -> list[_Asked]:
    found = list(questions(leaf for c in criteria for leaf in c.test.leaves()))
    tied = [q for q in found if _partners(q, found)]
    ordered = tied + [q for q in found if q not in tied]
    asked: list[_Asked] = []
    for question in ordered:
        read = set(question.names)
        own = _Asked(
            question,
            _groups(question),
            [c for c in criteria if read & set(c.reads)],
            [
                at
                for at, earlier in enumerate(asked)
                if earlier.question in _partners(question, found)
            ],
        )
        asked.append(own)
    return asked


def _partners(question: Question, among: list[Question]) -> list[Question]:
    """The other questions whose answers can clash with its own."""
    key = question.agent or question.names[0]
    names = PARTNERS.get(key, ())
    return [
        other
        for other in among
        if other is not question
        and (other.agent or other.names[0]) in names
        and any(not possible(a, b) for a in question.cells for b in other.cells)
    ]


def _groups(question: Question) -> list[tuple[Cell, int]]:
    """The cells that no comparison of these criteria tells apart, with their number."""
    alike: dict[tuple[Verdict, ...], list[Cell]] = {}
    for cell in question.cells:
        key = tuple(leaf.verdict(cell.look) for leaf in question.leaves)
        alike.setdefault(key, []).append(cell)
    return [(cells[0], len(cells)) for cells in alike.values()]


def states(criteria: Sequence[Criterion]) -> int:
    """How many states there are."""
    return sum(box.states for box in boxes(criteria))


def together(criteria: Sequence[Criterion], when: Test) -> Iterator[Box]:
    """The boxes of the criteria and of a condition, as if it were one of them.

    A box is then supported where every criterion is passed and `when` is met.
    """
    condition = Criterion("when", "requirement", "", when, criteria[0].facts)
    return boxes([*criteria, condition])
