"""A decision diagram: what the criteria of an option say in every possible case.

Built once from the declared criteria, ordered by their questions and reduced, with the
two definite standings at its end and a third end for answers that cannot be true
together. Restricted to what a case leaves open, it is exact: a standing is definite if
and only if every possible completion of the unknown answers gives it.
"""

from collections.abc import Iterator
from functools import cache, cached_property

from nextline.cells import Question, possible, questions
from nextline.criterion import AllOf, AnyOf, Look, Not, Test
from nextline.inputs import has_result
from nextline.option import Option
from nextline.verdict import Verdict

NOT_SUPPORTED, SUPPORTED, IMPOSSIBLE = 0, 1, 2

# A node is a terminal (an int) or (question, node for each of its cells).
type Node = int | tuple[int, tuple["Node", ...]]


class Open:
    """The cells that a case leaves open, each question asked only when reached."""

    def __init__(self, asked: tuple[Question, ...], look: Look) -> None:
        self._asked = asked
        self._look = look
        self._found: dict[int, tuple[int, ...]] = {}

    def but(self, level: int, look: Look) -> "Open":
        """The same with one question answered anew; nothing else follows from it."""
        other = Open(self._asked, self._look)
        other._found = self._found | {level: self._asked[level].allowed(look)}
        return other

    def __getitem__(self, level: int) -> tuple[int, ...]:
        cells = self._found.get(level)
        if cells is None:
            cells = self._found[level] = self._asked[level].allowed(self._look)
        return cells


class Diagram:
    """The reduced diagram of one option."""

    def __init__(self, option: Option) -> None:
        leaves = [leaf for c in option.deciding for leaf in c.test.leaves()]
        self.questions = tuple(questions(leaves))
        self._unique: dict[tuple[int, tuple[int, ...]], Node] = {}
        self._both: dict[tuple[int, int], Node] = {}
        self._turned: dict[int, Node] = {}
        self._level = {
            name: at
            for at, question in enumerate(self.questions)
            for name in (*question.names, question.agent or question.names[0])
        }
        rule: Node = SUPPORTED
        for criterion in reversed(option.deciding):
            speaks_for = self._of(criterion.test, criterion.kind == "exclusion")
            rule = self._and(speaks_for, rule)
        self.root = self._guarded(self._can_be(), rule, {})

    def _of(self, test: Test, turned: bool) -> Node:
        """The diagram of a test, or of its opposite."""
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

    def _can_be(self) -> Node:
        """Where no two answers clash."""
        can: Node = SUPPORTED
        for below in range(len(self.questions)):
            for above in range(below):
                first, second = self.questions[above], self.questions[below]
                fits = [
                    tuple(int(possible(one, other)) for other in second.cells)
                    for one in first.cells
                ]
                if not all(all(row) for row in fits):
                    rows = tuple(self._node(below, row) for row in fits)
                    can = self._and(self._node(above, rows), can)
        return can

    def _guarded(self, can: Node, rule: Node, seen: dict[object, Node]) -> Node:
        """The rule where it can be, and IMPOSSIBLE elsewhere."""
        if can is NOT_SUPPORTED:
            return IMPOSSIBLE
        if can is SUPPORTED:
            return rule
        key = (id(can), id(rule))
        if key not in seen:
            top = min(_level(can), _level(rule))
            seen[key] = self._node(
                top,
                tuple(
                    self._guarded(_at(can, top, cell), _at(rule, top, cell), seen)
                    for cell in range(len(self.questions[top].cells))
                ),
            )
        return seen[key]

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

    def level(self, name: str) -> int:
        """Which question asks for a variable."""
        return self._level[name]

    def open(self, look: Look) -> Open:
        return Open(self.questions, look)

    def reachable(self, look: Look) -> frozenset[int]:
        """The standings that some possible completion gives."""
        return self.within(self.open(look))

    def within(self, cells: Open) -> frozenset[int]:
        """The same for cells that are open already."""
        found: set[int] = set()
        seen: set[int] = set()
        waiting: list[Node] = [self.root]
        while waiting and len(found) < 2:
            node = waiting.pop()
            if isinstance(node, int):
                if node != IMPOSSIBLE:
                    found.add(node)
            elif id(node) not in seen:
                seen.add(id(node))
                level, children = node
                waiting += [children[at] for at in cells[level]]
        return frozenset(found)

    @cached_property
    def size(self) -> int:
        """How many nodes it has, terminals left out."""
        return sum(len(nodes) for nodes in self._reached(self.open(_nothing)).values())

    def deciding_names(self, look: Look) -> Iterator[str]:
        """The unknown inputs that can still change the standing, no more, no less.

        An input can when two possible completions that differ in it alone differ in
        standing.
        """
        cells = self.open(look)
        nodes = self._reached(cells)
        for level, question in enumerate(self.questions):
            if level not in nodes or len(cells[level]) < 2:
                continue
            for name in question.names:
                if has_result(look(name)):
                    continue
                if self._changes(name, level, nodes[level], cells):
                    yield name

    def _reached(self, cells: Open) -> dict[int, list[Node]]:
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

    def _changes(self, name: str, level: int, nodes: list[Node], cells: Open) -> bool:
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
        self, one: Node, other: Node, cells: Open, seen: set[tuple[int, int]]
    ) -> bool:
        """Some possible completion of what is left tells the two nodes apart."""
        if one is other or one is IMPOSSIBLE or other is IMPOSSIBLE:
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


def _nothing(_name: str) -> None:
    return None


def _level(node: Node) -> int:
    """The question that a node asks; a terminal stands below all of them."""
    return node[0] if not isinstance(node, int) else 1_000_000


def _at(node: Node, level: int, cell: int) -> Node:
    return (
        node[1][cell] if _level(node) == level and not isinstance(node, int) else node
    )


@cache
def diagram(option: Option) -> Diagram:
    """The diagram of an option, built at its first use."""
    return Diagram(option)
