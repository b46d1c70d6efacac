"""A decision diagram of one option: what its criteria say in every possible case.

The questions of an option are the inputs and the agents that its deciding criteria
read. Each has finitely many *cells*: answers between which no criterion can tell the
difference, a number being cut at the thresholds of the facts. The diagram is built
once from the declared criteria, ordered and reduced, with the two definite standings
at its end. Restricted to the cells that a case leaves open, it is exact: a standing is
definite if and only if every completion of the unknown answers gives it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product

from nextline.clashes import BOUNDED_BY, clashing
from nextline.criterion import (
    AllOf,
    AnyOf,
    Leaf,
    Look,
    Meets,
    Not,
    Test,
    Value,
    variable,
)
from nextline.history import NOT_GIVEN, PROGRESSED
from nextline.inputs import NO_RESULT, has_result
from nextline.option import Option
from nextline.verdict import Verdict

NOT_SUPPORTED, SUPPORTED = 0, 1


@dataclass(frozen=True)
class Cell:
    """One way of answering a question.

    values: the value of each variable it settles.
    ends: the least and the greatest number in it, for a number.
    """

    values: tuple[tuple[str, Value], ...]
    ends: tuple[Value, ...] = ()

    def look(self, name: str) -> Value | None:
        return dict(self.values).get(name)


@dataclass(frozen=True, eq=False)
class Question:
    """An input, or all that is asked of one agent of the history.

    names: the variables that the option reads, in the order in which it reads them.
    leaves: its comparisons with them.
    cells: the answers that it can tell apart.
    """

    names: tuple[str, ...]
    leaves: tuple[Leaf, ...]
    cells: tuple[Cell, ...]

    @property
    def agent(self) -> str | None:
        """`prior.lu_psma` for a question about an agent; None for an input."""
        first = self.names[0]
        return ".".join(first.split(".")[:2]) if first.startswith("prior.") else None

    def allowed(self, look: Look) -> tuple[int, ...]:
        """The cells that what is known leaves open."""
        names = (*self.names, self.agent) if self.agent else self.names
        left = _allowed(self, tuple(look(name) for name in names if name))
        partner = BOUNDED_BY.get(self.names[0])
        bound = look(partner) if partner else None
        if bound is None or len(left) < 2:
            return left
        return tuple(at for at in left if self._possible_beside(at, partner, bound))

    def _possible_beside(self, at: int, partner: str | None, bound: Value) -> bool:
        """Some number of the cell does not clash with what the partner is."""
        return any(
            not any(clashing({self.names[0]: end, str(partner): bound}, ()))
            for end in self.cells[at].ends
        )


@cache
def _allowed(question: Question, values: tuple[Value | None, ...]) -> tuple[int, ...]:
    names = (*question.names, *([question.agent] if question.agent else []))
    known = dict(zip(names, values, strict=True)).get
    given = known(question.agent) if question.agent else None
    return tuple(
        at
        for at, cell in enumerate(question.cells)
        if (given is None or cell.look(str(question.agent)) == given)
        and all(
            leaf.verdict(known) in (Verdict.UNKNOWN, leaf.verdict(cell.look))
            for leaf in question.leaves
        )
    )


# A node is a terminal (an int) or (question, node for each of its cells).
type Node = int | tuple[int, tuple["Node", ...]]


class Diagram:
    """The reduced diagram of one option."""

    def __init__(self, option: Option) -> None:
        self.questions = tuple(_questions(option))
        self._unique: dict[tuple[int, tuple[int, ...]], Node] = {}
        self._both: dict[tuple[int, int], Node] = {}
        self._turned: dict[int, Node] = {}
        self._level = {
            name: at
            for at, question in enumerate(self.questions)
            for name in question.names
        }
        root: Node = SUPPORTED
        for criterion in reversed(option.deciding):
            against = criterion.kind == "exclusion"
            root = self._and(self._of(criterion.test, against), root)
        self.root = root

    def _of(self, test: Test, turned: bool) -> Node:
        """The diagram of a test, or of its opposite when it is turned round."""
        match test:
            case Not(part=part):
                return self._of(part, not turned)
            case AllOf(parts=parts) | AnyOf(parts=parts):
                # "Any of" is "not all of the opposites".
                either = isinstance(test, AnyOf) != turned
                node: Node = SUPPORTED
                for part in reversed(parts):
                    node = self._and(self._of(part, turned != either), node)
                return self._opposite(node) if either else node
            case _:
                level = self._level[test.name]
                return self._node(
                    level,
                    tuple(
                        int((test.verdict(cell.look) is Verdict.MET) != turned)
                        for cell in self.questions[level].cells
                    ),
                )

    def _opposite(self, node: Node) -> Node:
        if isinstance(node, int):
            return 1 - node
        if id(node) not in self._turned:
            children = tuple(self._opposite(child) for child in node[1])
            self._turned[id(node)] = self._node(node[0], children)
        return self._turned[id(node)]

    def _node(self, question: int, children: tuple[Node, ...]) -> Node:
        """The one node with these children: equal nodes are the same object."""
        if all(child is children[0] for child in children):
            return children[0]
        key = (question, tuple(id(child) for child in children))
        return self._unique.setdefault(key, (question, children))

    def _and(self, one: Node, other: Node) -> Node:
        if one is NOT_SUPPORTED or other is NOT_SUPPORTED:
            return NOT_SUPPORTED
        if one is SUPPORTED:
            return other
        if other is SUPPORTED:
            return one
        key = (id(one), id(other))
        if key not in self._both:
            top = min(_level(one), _level(other))
            cells = range(len(self.questions[top].cells))
            self._both[key] = self._node(
                top,
                tuple(self._and(_at(one, top, c), _at(other, top, c)) for c in cells),
            )
        return self._both[key]

    def open_cells(self, look: Look) -> list[tuple[int, ...]]:
        return [question.allowed(look) for question in self.questions]

    def reachable(self, cells: list[tuple[int, ...]]) -> frozenset[int]:
        """The standings that some completion gives."""
        found: set[int] = set()
        seen: set[int] = set()
        waiting: list[Node] = [self.root]
        while waiting and len(found) < 2:
            node = waiting.pop()
            if isinstance(node, int):
                found.add(node)
            elif id(node) not in seen:
                seen.add(id(node))
                level, children = node
                waiting += [children[at] for at in cells[level]]
        return frozenset(found)

    @cached_property
    def size(self) -> int:
        """How many nodes it has, terminals left out."""
        every = [tuple(range(len(question.cells))) for question in self.questions]
        return sum(len(nodes) for nodes in self._reached(every).values())

    def deciding_names(self, look: Look) -> Iterator[str]:
        """The unknown inputs that can still change the standing, no more, no less.

        An input can when two completions that differ in it alone differ in standing.
        """
        cells = self.open_cells(look)
        if len(self.reachable(cells)) < 2:
            return
        nodes = self._reached(cells)
        for level, question in enumerate(self.questions):
            if len(cells[level]) < 2:
                continue
            for name in question.names:
                if has_result(look(name)):
                    continue
                if self._changes(name, level, nodes.get(level, []), cells):
                    yield name

    def _reached(self, cells: list[tuple[int, ...]]) -> dict[int, list[Node]]:
        """The nodes of each level that some completion passes."""
        found: dict[int, list[Node]] = {}
        seen: set[int] = set()
        waiting: list[Node] = [self.root]
        while waiting:
            node = waiting.pop()
            if not isinstance(node, int) and id(node) not in seen:
                seen.add(id(node))
                found.setdefault(node[0], []).append(node)
                waiting += [node[1][at] for at in cells[node[0]]]
        return found

    def _changes(
        self, name: str, level: int, nodes: list[Node], cells: list[tuple[int, ...]]
    ) -> bool:
        pairs = [
            (one, other)
            for one in cells[level]
            for other in cells[level]
            if one < other and self._differ_in(name, level, one, other)
        ]
        seen: set[tuple[int, int]] = set()
        return any(
            self._apart(node[1][one], node[1][other], cells, seen)
            for node in nodes
            if not isinstance(node, int)
            for one, other in pairs
        )

    def _differ_in(self, name: str, level: int, one: int, other: int) -> bool:
        """Two cells that differ in this variable and in nothing that is not its own.

        Whether an agent was given carries every other answer about it along.
        """
        question = self.questions[level]
        first, second = (dict(question.cells[at].values) for at in (one, other))
        different = {key for key in first | second if first.get(key) != second.get(key)}
        if question.agent in different:
            return name == question.agent
        return different == {name}

    def _apart(
        self,
        one: Node,
        other: Node,
        cells: list[tuple[int, ...]],
        seen: set[tuple[int, int]],
    ) -> bool:
        """Some completion of what is left tells the two nodes apart."""
        if one is other:
            return False
        if isinstance(one, int) and isinstance(other, int):
            return True
        key = (id(one), id(other))
        if key in seen:
            return False
        seen.add(key)
        top = min(_level(one), _level(other))
        return any(
            self._apart(_at(one, top, at), _at(other, top, at), cells, seen)
            for at in cells[top]
        )


def _level(node: Node) -> int:
    """The question that a node asks; a terminal stands below all of them."""
    return node[0] if not isinstance(node, int) else 1_000_000


def _at(node: Node, level: int, cell: int) -> Node:
    return (
        node[1][cell] if _level(node) == level and not isinstance(node, int) else node
    )


def _questions(option: Option) -> Iterator[Question]:
    """The questions of an option, in the order in which its criteria ask them."""
    names: dict[str, list[str]] = {}
    leaves: dict[str, list[Leaf]] = {}
    for criterion in option.deciding:
        for leaf in criterion.test.leaves():
            key = leaf.name
            if key.startswith("prior."):
                key = ".".join(key.split(".")[:2])
            names.setdefault(key, [])
            if leaf.name not in names[key]:
                names[key].append(leaf.name)
            leaves.setdefault(key, []).append(leaf)
    for key, read in names.items():
        own = tuple(dict.fromkeys(leaves[key]))
        cells = _agent(key, read, own) if key.startswith("prior.") else _plain(key, own)
        yield Question(tuple(read), own, tuple(cells))


def _plain(name: str, leaves: tuple[Leaf, ...]) -> Iterator[Cell]:
    return (
        Cell(((name, values[0]),), (values[0], values[-1]))
        for values in _told_apart(name, leaves)
    )


def _told_apart(name: str, leaves: tuple[Leaf, ...]) -> list[list[Value]]:
    """The answers, grouped by how the comparisons come out."""
    groups: dict[tuple[Verdict, ...], list[Value]] = {}
    for value in _values(name, leaves):
        signature = tuple(leaf.verdict({name: value}.get) for leaf in leaves)
        groups.setdefault(signature, []).append(value)
    return list(groups.values())


def _values(name: str, leaves: tuple[Leaf, ...]) -> Iterator[Value]:
    item = variable(name)
    if name == "ecog":
        yield from range(5)
    elif item.choices:
        unsaid = NO_RESULT | {"not_given"}
        yield from (value for value, _ in item.choices if value not in unsaid)
    else:
        step = 1.0 if name.endswith(".cycles") else 0.001
        thresholds = [leaf.threshold for leaf in leaves if isinstance(leaf, Meets)]
        yield item.lowest
        for limit in sorted({float(one.value or 0) for one in thresholds}):
            yield from (max(item.lowest, limit - step), limit, limit + step)
        yield item.highest


def _agent(agent: str, read: list[str], leaves: tuple[Leaf, ...]) -> Iterator[Cell]:
    """Not given; or given, with each combination of what is read of it."""
    yield Cell(tuple((agent + key, value) for key, value in NOT_GIVEN.items()))
    parts = {
        name: [values[0] for values in _told_apart(name, own)]
        for name in read
        if name != agent
        for own in [tuple(leaf for leaf in leaves if leaf.name == name)]
    }
    for combination in product(*parts.values()):
        values = dict(zip(parts, combination, strict=True))
        outcome = values.get(f"{agent}.outcome")
        progressed = values.get(f"{agent}.progressed")
        if outcome and progressed and (outcome in PROGRESSED) != (progressed == "yes"):
            continue  # one course cannot be both
        yield Cell(((agent, "yes"), *values.items()))


@cache
def diagram(option: Option) -> Diagram:
    """The diagram of an option, built at its first use."""
    return Diagram(option)
