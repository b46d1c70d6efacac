"""The questions that an option asks, and the answers that it can tell apart.

A question is an input, or all that is asked of one agent of the history. It has
finitely many *cells*: answers between which no criterion can tell the difference, a
number being cut at the thresholds of the facts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from nextline.clashes import PARTNERS, clashing
from nextline.criterion import Leaf, Look, Meets, Value, variable
from nextline.history import NOT_GIVEN, PROGRESSED, Treatment
from nextline.inputs import NO_RESULT, has_result
from nextline.verdict import Verdict


@dataclass(frozen=True)
class Cell:
    """One way of answering a question.

    values: the value of each variable it settles, the first of several alike.
    alike: for an input, every choice in it, or the least and the greatest number.
    """

    values: tuple[tuple[str, Value], ...]
    alike: tuple[Value, ...] = ()

    def look(self, name: str) -> Value | None:
        return dict(self.values).get(name)

    def samples(self) -> Iterator[dict[str, Value]]:
        """Values that stand for all of the cell when asking what is possible."""
        if not self.alike:
            yield dict(self.values)
        for value in self.alike:
            yield {self.values[0][0]: value}


def possible(*cells: Cell) -> bool:
    """Some values of these cells can be true together."""
    for several in product(*(cell.samples() for cell in cells)):
        values = {name: value for one in several for name, value in one.items()}
        if not any(clashing(*_known_and_prior(values))):
            return True
    return False


def _known_and_prior(
    values: dict[str, Value],
) -> tuple[dict[str, Value], list[Treatment]]:
    known = {n: v for n, v in values.items() if not n.startswith("prior.")}
    prior: list[Treatment] = []
    # Abiraterone is the one agent that an input speaks of as well.
    if values.get("prior.abiraterone") == "no":
        known["prior_complete"] = "yes"
    elif "prior.abiraterone" in values:
        outcome = values.get("prior.abiraterone.outcome")
        prior.append(
            Treatment("abiraterone", outcome=str(outcome) if outcome else None)
        )
    return known, prior


@dataclass(frozen=True, eq=False)
class Question:
    """An input, or all that is asked of one agent of the history.

    names: the variables that are read, in the order in which they are read.
    leaves: the comparisons with them.
    cells: the answers that can be told apart.
    """

    names: tuple[str, ...]
    leaves: tuple[Leaf, ...]
    cells: tuple[Cell, ...]
    _seen: dict[object, tuple[int, ...]] = field(default_factory=dict)

    @cached_property
    def agent(self) -> str | None:
        """`prior.lu_psma` for a question about an agent; None for an input."""
        first = self.names[0]
        return ".".join(first.split(".")[:2]) if first.startswith("prior.") else None

    def allowed(self, look: Look) -> tuple[int, ...]:
        """The cells that what is known leaves open."""
        if self.agent is None:
            left = self._open_to(look(self.names[0]))
        else:
            left = self._open_to_course(look)
        if len(left) > 1:
            for partner in PARTNERS.get(self.names[0], ()):
                value = look(partner)
                if value is not None and has_result(value):
                    other = Cell(((partner, value),))
                    left = tuple(at for at in left if possible(self.cells[at], other))
        return left

    @cached_property
    def _all(self) -> tuple[int, ...]:
        return tuple(range(len(self.cells)))

    def _open_to(self, value: Value | None) -> tuple[int, ...]:
        if not has_result(value):
            return self._all
        known = {self.names[0]: value}.get
        if isinstance(value, str) and value in self._seen:
            return self._seen[value]
        key = tuple(leaf.verdict(known) for leaf in self.leaves)
        if key not in self._seen:
            self._seen[key] = self._like(key)
        if isinstance(value, str):
            self._seen[value] = self._seen[key]
        return self._seen[key]

    def _open_to_course(self, look: Look) -> tuple[int, ...]:
        """For an agent: whether it was given comes before what is known of it."""
        given = look(str(self.agent))
        key = (given, *(leaf.verdict(look) for leaf in self.leaves))
        if key not in self._seen:
            self._seen[key] = tuple(
                at
                for at in self._like(key[1:])
                if given is None or self.cells[at].look(str(self.agent)) == given
            )
        return self._seen[key]

    def _like(self, verdicts: Iterable[object]) -> tuple[int, ...]:
        """The cells in which every comparison that is settled comes out so."""
        told = [
            (leaf, verdict)
            for leaf, verdict in zip(self.leaves, verdicts, strict=True)
            if verdict is not Verdict.UNKNOWN
        ]
        return tuple(
            at
            for at, cell in enumerate(self.cells)
            if all(leaf.verdict(cell.look) is verdict for leaf, verdict in told)
        )


def questions(leaves: Iterable[Leaf]) -> Iterator[Question]:
    """The questions behind these comparisons, in the order in which they are asked."""
    asked: dict[str, list[Leaf]] = {}
    for leaf in leaves:
        key = leaf.name
        if key.startswith("prior."):
            key = ".".join(key.split(".")[:2])
        asked.setdefault(key, []).append(leaf)
    for key, all_of_it in asked.items():
        own = tuple(dict.fromkeys(all_of_it))
        names = tuple(dict.fromkeys(leaf.name for leaf in own))
        cells = (
            _course(key, names, own) if key.startswith("prior.") else _input(key, own)
        )
        yield Question(names, own, tuple(cells))


def _input(name: str, leaves: tuple[Leaf, ...]) -> Iterator[Cell]:
    number = variable(name).is_number
    for values in told_apart(name, leaves):
        alike = (values[0], values[-1]) if number else tuple(values)
        yield Cell(((name, values[0]),), alike)


def told_apart(name: str, leaves: tuple[Leaf, ...]) -> list[list[Value]]:
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
        step = smallest_step(name)
        thresholds = [leaf.threshold for leaf in leaves if isinstance(leaf, Meets)]
        values = {item.lowest, item.highest}
        for limit in {float(one.value or 0) for one in thresholds}:
            values |= {limit - step, limit, limit + step}
        yield from sorted(one for one in values if item.lowest <= one <= item.highest)


def smallest_step(name: str) -> float:
    """How close to a threshold a number is looked at: counts are whole."""
    whole = name == "ecog" or name.endswith(".cycles") or variable(name).whole
    return 1.0 if whole else 0.001


def _course(
    agent: str, read: tuple[str, ...], leaves: tuple[Leaf, ...]
) -> Iterator[Cell]:
    """Not given; or given, with each combination of what is read of it."""
    yield Cell(tuple((agent + key, value) for key, value in NOT_GIVEN.items()))
    parts = {
        name: [values[0] for values in told_apart(name, own)]
        for name in read
        if name != agent
        for own in [tuple(leaf for leaf in leaves if leaf.name == name)]
    }
    for combination in product(*parts.values()):
        values = dict(zip(parts, combination, strict=True))
        outcome = values.get(f"{agent}.outcome")
        progressed = values.get(f"{agent}.progressed")
        if outcome in PROGRESSED and progressed == "no":
            continue  # the other way round is possible: an earlier course progressed
        yield Cell(((agent, "yes"), *values.items()))
