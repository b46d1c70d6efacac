"""What would change a standing: the smallest sets of answers, walked on the diagram.

For a definite standing, the shortest ways to its other end: a step costs one for each
known answer that it contradicts, and nothing where the answer is open. For an open
one, the single answers that would settle it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from nextline.answering import follows_elsewhere, look_after, look_with, stands_alone
from nextline.case import Case, Value
from nextline.cells import Cell, Question
from nextline.criterion import Is, Look, Meets, variable
from nextline.diagram import (
    NOT_SUPPORTED,
    SUPPORTED,
    Diagram,
    Node,
    Open,
    diagram,
)
from nextline.option import Option
from nextline.standing import Standing, needs, of, standing

MOST = 12
"""How many sets are written out at most; the first are as good as the rest."""

NEVER = 1_000_000

# One answer: the variable, and the values that do it alike.
Answer = tuple[str, tuple[Value, ...]]


@dataclass(frozen=True)
class Change:
    """answers: what would have to be so, all together. standing: what then holds."""

    answers: tuple[Answer, ...]
    standing: Standing

    def single(self) -> list[dict[str, object]]:
        """In the shape of the contract, one row a value; none for several answers."""
        if len(self.answers) > 1:
            return []
        ((name, values),) = self.answers
        return [
            {"field": name, "to": value, "standing": self.standing.value}
            for value in values
        ]

    def to_dict(self) -> dict[str, object]:
        """All that would have to be so together."""
        rows = [{"field": name, "to": values[0]} for name, values in self.answers]
        return {"changes": rows, "standing": self.standing.value}


class _Now:
    """One option for one case, with what is open kept from question to question."""

    def __init__(self, option: Option, case: Case) -> None:
        self.option = option
        self.case = case
        self.tree = diagram(option)
        self.open = self.tree.open(case.look)
        self.standing = of(self.tree.within(self.open))

    def after(self, name: str, value: Value) -> Standing | None:
        """The standing with this answer; None when the case cannot have it."""
        look = look_after(self.case, name, value)
        if look is None:
            return None
        if follows_elsewhere(name):
            return standing(self.option, look)
        return of(self.tree.within(self.open.but(self.tree.level(name), look)))


def smallest_changes(option: Option, case: Case) -> list[Change]:
    """The smallest sets of answers after which the standing is another one.

    Every set returned has the same size; an answer that the case cannot have is left
    out. At most `MOST` sets.
    """
    now = _Now(option, case)
    if now.standing is Standing.CANNOT_TELL:
        return list(_settling(now))
    goal = NOT_SUPPORTED if now.standing is Standing.SUPPORTED else SUPPORTED
    shortest = _Shortest(now.tree, case.look, goal, now.open)
    then = Standing.SUPPORTED if goal is SUPPORTED else Standing.NOT_SUPPORTED
    found: list[Change] = []
    for answers in shortest.sets():
        ((name, values), *others) = answers
        if not others and shortest.all_known and stands_alone(name):
            # Nothing else is open and nothing follows from it: no need to try it.
            change: Change | None = Change(((name, values),), then)
        else:
            change = _change(now, answers)
        if change is not None:
            found.append(change)
        if len(found) == MOST:
            break
    return found


def _change(now: _Now, answers: tuple[Answer, ...]) -> Change | None:
    """The change with what it leads to; None when the case cannot have it."""
    if len(answers) == 1:
        name, values = answers[0]
        then = {value: now.after(name, value) for value in values}
        alike = [v for v in values if then[v] not in (None, now.standing)]
        first = then[alike[0]] if alike else None
        if first is None:
            return None
        same = tuple(value for value in alike if then[value] is first)
        return Change(((name, same),), first)
    look = look_with(now.case, {name: values[0] for name, values in answers})
    if look is None:
        return None
    then_is = standing(now.option, look)
    if then_is is now.standing:
        return None
    first_only = tuple((name, values[:1]) for name, values in answers)
    return Change(first_only, then_is)


def _settling(now: _Now) -> Iterator[Change]:
    """For an open standing, each single answer that would make it definite."""
    for name in needs(now.option, now.case):
        by_standing: dict[Standing, list[Value]] = {}
        for value in other_answers(now.option, name):
            then = now.after(name, value)
            if then is not None and then is not Standing.CANNOT_TELL:
                by_standing.setdefault(then, []).append(value)
        for then, values in by_standing.items():
            yield Change(((name, tuple(values)),), then)


@cache
def other_answers(option: Option, name: str) -> tuple[Value, ...]:
    """One answer for each way this option can read the input.

    Of a number: the value at each threshold and one on its other side, the nearest
    that is written with the threshold's own decimals and one more.
    """
    question = diagram(option).questions[diagram(option).level(name)]
    leaves = [leaf for leaf in question.leaves if leaf.name == name]
    found: list[Value] = []
    if any(isinstance(leaf, Is) for leaf in leaves):
        found += _choices(question, name)
    values: set[float] = set()
    for leaf in leaves:
        if isinstance(leaf, Meets):
            limit = float(leaf.threshold.value or 0)
            values |= {limit, _beyond(leaf)}
    found += [int(value) if _counts(name) else value for value in sorted(values)]
    return tuple(found)


def _choices(question: Question, name: str) -> Iterator[Value]:
    if question.agent is None:
        for cell in question.cells:
            yield from cell.alike
    else:
        unsaid = "not_given"
        yield from (v for v, _ in variable(name).choices if v != unsaid)


def _beyond(leaf: Meets) -> float:
    """The nearest number on the other side of a threshold from the threshold."""
    step = 1.0 if _counts(leaf.name) else 0.1
    above = leaf.threshold.sense in ("at_most", "more_than")
    limit = float(leaf.threshold.value or 0)
    return round(limit + step if above else limit - step, 2)


def _counts(name: str) -> bool:
    return name == "ecog" or name.endswith(".cycles") or variable(name).whole


class _Shortest:
    """The shortest ways through a diagram from a case to another end."""

    def __init__(self, tree: Diagram, look: Look, goal: int, cells: Open) -> None:
        self._tree = tree
        self._look = look
        self._goal = goal
        self._open = cells
        self._steps: dict[int, list[tuple[int, tuple[Answer, ...]]]] = {}
        self._least: dict[int, int] = {}
        self._known_ways: dict[int, tuple[tuple[Answer, ...], ...]] = {}

    @property
    def all_known(self) -> bool:
        """No question of the option is open."""
        return all(
            len(self._open[level]) == 1 for level in range(len(self._tree.questions))
        )

    def sets(self) -> Iterator[tuple[Answer, ...]]:
        """Each smallest set of answers, once."""
        seen: set[frozenset[str]] = set()
        least = self._cost(self._tree.root)
        if least >= NEVER:
            return
        for answers in self._ways(self._tree.root):
            key = frozenset(f"{name}={values}" for name, values in answers)
            if key not in seen:
                seen.add(key)
                yield answers

    def _cost(self, node: Node) -> int:
        if isinstance(node, int):
            return 0 if node == self._goal else NEVER
        if id(node) not in self._least:
            level, children = node
            self._least[id(node)] = min(
                (
                    len(answers) + self._cost(children[at])
                    for at, answers in self._from(level)
                ),
                default=NEVER,
            )
        return self._least[id(node)]

    def _ways(self, node: Node) -> tuple[tuple[Answer, ...], ...]:
        """The distinct shortest sets of answers from a node on."""
        if isinstance(node, int):
            return ((),)
        if id(node) not in self._known_ways:
            level, children = node
            found: dict[tuple[Answer, ...], None] = {}
            for at, answers in self._from(level):
                child = children[at]
                if len(answers) + self._cost(child) == self._cost(node):
                    for rest in self._ways(child):
                        found[(*answers, *rest)] = None
            self._known_ways[id(node)] = tuple(found)[: 4 * MOST]
        return self._known_ways[id(node)]

    def _from(self, level: int) -> list[tuple[int, tuple[Answer, ...]]]:
        """Each cell of a question with the answers that it would take."""
        if level not in self._steps:
            question = self._tree.questions[level]
            left = self._open[level]
            self._steps[level] = [
                (at, () if at in left else contradicted(question, cell, self._look))
                for at, cell in enumerate(question.cells)
                if at in left or contradicted(question, cell, self._look)
            ]
        return self._steps[level]


def contradicted(question: Question, cell: Cell, look: Look) -> tuple[Answer, ...]:
    """The known answers that a cell contradicts, each with what it would have to be."""
    if question.agent is None:
        name = question.names[0]
        value = look(name)
        if value is None:
            return ()
        if variable(name).is_number or name == "ecog":
            return ((name, (_nearest(question, cell, value),)),)
        return ((name, cell.alike),)
    agent = question.agent
    given, said = look(agent), cell.look(agent)
    if given is not None and given != said:
        return ((agent, (str(said),)),)
    found: list[Answer] = []
    for name in question.names:
        value, wanted = look(name), cell.look(name)
        if name == agent or value is None or wanted is None:
            continue
        own = [leaf for leaf in question.leaves if leaf.name == name]
        known: Callable[[str], Value | None] = {name: value}.get
        if any(leaf.verdict(known) is not leaf.verdict(cell.look) for leaf in own):
            alike = [
                choice
                for choice, _ in variable(name).choices
                if choice != "not_given"
                and all(
                    leaf.verdict({name: choice}.get) is leaf.verdict(cell.look)
                    for leaf in own
                )
            ]
            found.append((name, tuple(alike) or (wanted,)))
    if any(name == f"{agent}.outcome" for name, _ in found):
        # Whether it progressed follows from the outcome: one answer, not two.
        found = [one for one in found if one[0] != f"{agent}.progressed"]
    return tuple(found)


def _nearest(question: Question, cell: Cell, value: Value) -> Value:
    """The number of a cell that lies nearest, written as a threshold is."""
    name = question.names[0]
    if name == "ecog":
        return min(cell.alike, key=lambda one: abs(float(one) - float(value)))
    written = {
        limit
        for leaf in question.leaves
        if isinstance(leaf, Meets)
        for limit in (float(leaf.threshold.value or 0), _beyond(leaf))
    }
    inside = [
        one
        for one in written
        if all(
            leaf.verdict({name: one}.get) is leaf.verdict(cell.look)
            for leaf in question.leaves
        )
    ]
    near = min(
        inside or map(float, cell.alike), key=lambda one: abs(one - float(value))
    )
    return int(near) if _counts(name) else near
