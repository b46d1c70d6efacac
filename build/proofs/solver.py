"""The same criteria, handed to an SMT solver (z3), for an independent answer.

Each variable becomes a real or whole number within what can be typed, or one of its
choices; a box is never cut. What cannot be true together is told to the solver as the
meaning of the words (see `nextline.clashes`), once more and by other code.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import z3
from nextline.clashes import _ANY, CLASHES
from nextline.criterion import (
    AllOf,
    AnyOf,
    Criterion,
    Is,
    Meets,
    Not,
    Test,
    variable,
)
from nextline.history import NOT_GIVEN, PROGRESSED
from nextline.inputs import NO_RESULT


class Model:
    """The variables of some criteria, with what is possible."""

    def __init__(self) -> None:
        self._known: dict[str, Any] = {}
        self.rules: list[Any] = []

    def variable(self, name: str) -> Any:
        """The solver's variable of this name; its limits are added once."""
        if name in self._known:
            return self._known[name]
        item = variable(name)
        if name == "ecog":
            made = self._number(name, z3.Int(name), 0, 4)
        elif item.choices:
            sort, _ = _sort(name)
            made = self._known[name] = z3.Const(name, sort)
        else:
            whole = item.whole or name.endswith(".cycles")
            symbol = z3.Int(name) if whole else z3.Real(name)
            made = self._number(name, symbol, item.lowest, item.highest)
        if name.startswith("prior."):
            self._course(name)
        return made

    def _number(self, name: str, symbol: Any, lowest: float, highest: float) -> Any:
        self._known[name] = symbol
        self.rules += [symbol >= lowest, symbol <= highest]
        return symbol

    def value(self, name: str, value: str) -> Any:
        """The constant of a choice."""
        return _sort(name)[1][value]

    def _course(self, name: str) -> None:
        """An agent never given has no outcome; progression follows from the outcome."""
        agent = ".".join(name.split(".")[:2])
        suffix = name.removeprefix(agent)
        if not suffix:
            return
        given = self.variable(agent) == self.value(agent, "yes")
        mine = self.variable(name)
        if suffix in NOT_GIVEN:
            none = NOT_GIVEN[suffix]
            none = self.value(name, none) if isinstance(none, str) else none
            self.rules.append(z3.Implies(z3.Not(given), mine == none))
        if suffix in (".outcome", ".best_response"):
            absent = mine == self.value(name, "not_given")
            self.rules.append(z3.Implies(given, z3.Not(absent)))
        outcome, progressed = f"{agent}.outcome", f"{agent}.progressed"
        if outcome in self._known and progressed in self._known:
            some = z3.Or(
                *(
                    self._known[outcome] == self.value(outcome, one)
                    for one in PROGRESSED
                )
            )
            yes = self._known[progressed] == self.value(progressed, "yes")
            self.rules.append(z3.Implies(some, yes))

    def formula(self, test: Test) -> Any:
        match test:
            case Is(name=name, values=values):
                mine = self.variable(name)
                return z3.Or(*(mine == self.value(name, value) for value in values))
            case Meets(name=name, threshold=threshold):
                mine = self.variable(name)
                limit = z3.RealVal(repr(float(threshold.value or 0)))
                return {
                    "at_least": mine >= limit,
                    "more_than": mine > limit,
                    "at_most": mine <= limit,
                    "less_than": mine < limit,
                }[threshold.sense]
            case AllOf(parts=parts):
                return z3.And(*map(self.formula, parts))
            case AnyOf(parts=parts):
                return z3.Or(*map(self.formula, parts))
            case Not(part=part):
                return z3.Not(self.formula(part))
            case _:
                raise TypeError(f"a node that the solver does not know: {test!r}")

    def passes(self, criterion: Criterion) -> Any:
        found = self.formula(criterion.test)
        return z3.Not(found) if criterion.kind == "exclusion" else found

    def possible(self) -> list[Any]:
        """What the meaning of the words rules out, for the variables in use."""
        rules = list(self.rules)
        for first, its, second, also, _why in CLASHES:
            if first not in self._known or second not in self._known:
                continue
            choices = [one for one in its if one not in NO_RESULT]
            if not choices or also is _ANY:
                continue
            one = z3.Or(*(self._known[first] == self.value(first, v) for v in choices))
            other = self._known[second]
            if also == "positive":
                clash = other > 0
            elif also == "zero":
                clash = other == 0
            else:
                assert isinstance(also, tuple)
                clash = z3.Or(*(other == self.value(second, v) for v in also))
            rules.append(z3.Not(z3.And(one, clash)))
        white, neutrophils = "white_cells_10e9_l", "neutrophils_10e9_l"
        if white in self._known and neutrophils in self._known:
            rules.append(self._known[neutrophils] <= self._known[white])
        now, given = "concurrent_abiraterone", "prior.abiraterone"
        if now in self._known and given in self._known:
            taken = self._known[now] == self.value(now, "yes")
            rules.append(
                z3.Implies(taken, self._known[given] == self.value(given, "yes"))
            )
        return rules


@cache
def _sort(name: str) -> tuple[Any, dict[str, Any]]:
    """The choices of a variable as a sort; answers without a result are none."""
    choices = [v for v, _ in variable(name).choices if v not in NO_RESULT]
    sort, constants = z3.EnumSort(name, [f"{name}={choice}" for choice in choices])
    return sort, dict(zip(choices, constants, strict=True))


def satisfiable(
    passed: Sequence[Criterion],
    when: Test | None = None,
    failed: Sequence[Criterion] = (),
    equal: Mapping[str, float] | None = None,
) -> bool:
    """Some possible state passes these criteria, meets `when` and fails the others.

    equal: numbers that have this very value in it.
    """
    model = Model()
    wanted = [model.passes(criterion) for criterion in passed]
    wanted += [z3.Not(model.passes(criterion)) for criterion in failed]
    if when is not None:
        wanted.append(model.formula(when))
    for name, value in (equal or {}).items():
        wanted.append(model.variable(name) == value)
    solver = z3.Solver()
    solver.set("timeout", 60_000)
    solver.add(*wanted, *model.possible())
    answer = solver.check()
    if answer == z3.unknown:
        raise RuntimeError("the solver gave up: raise its timeout")
    return bool(answer == z3.sat)
