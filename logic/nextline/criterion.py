"""The vocabulary in which an option's rules are written.

A rule is declared once, as a tree that can be walked: the same object evaluates,
explains itself, lists the inputs that it reads and the thresholds that it compares
with. Every leaf reads exactly one variable; there is no `if` that only runs.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from nextline.fact import OPPOSITE, SENSES, Fact, Threshold
from nextline.history import VARIABLES
from nextline.inputs import BY_KEY, Input, has_result
from nextline.source import Cite
from nextline.verdict import Verdict, every, opposite, some

Value = str | float
Look = Callable[[str], Value | None]
"""Gives the value of a variable, or None when it is not known."""


def variable(name: str) -> Input:
    """The declaration of an input or of a history variable.

    Raises LookupError for a name that is neither.
    """
    found = BY_KEY.get(name) or VARIABLES.get(name)
    if found is None:
        raise LookupError(f"{name!r} is neither an input nor a history variable")
    return found


type Leaf = Is | Meets
type Test = Is | Meets | AllOf | AnyOf | Not
"""A node of a rule: a leaf that reads one variable, or a combination of nodes."""


@dataclass(frozen=True)
class Is:
    """The variable has one of the values named.

    A value that says "no result yet" (not done, not tested, pending) is unknown,
    unless the leaf asks for that very value.
    """

    name: str
    values: tuple[str, ...]

    def __init__(self, name: str, *values: str) -> None:
        allowed = dict(variable(name).choices)
        if name == "ecog":
            raise ValueError("ecog is a number in a case: compare it with Meets")
        for value in values:
            if value not in allowed:
                raise ValueError(f"{name}: {value!r} is not one of {sorted(allowed)}")
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "values", values)

    def verdict(self, look: Look) -> Verdict:
        value = look(self.name)
        if value in self.values:
            return Verdict.MET
        return Verdict.NOT_MET if has_result(value) else Verdict.UNKNOWN

    def leaves(self) -> Iterator[Leaf]:
        yield self


@dataclass(frozen=True)
class Meets:
    """The number is on the passing side of a threshold, as its source words it.

    Raises ValueError when the units of the input and of the threshold differ.
    """

    name: str
    threshold: Threshold

    def __post_init__(self) -> None:
        unit = "ECOG" if self.name == "ecog" else variable(self.name).unit
        if unit != self.threshold.unit:
            raise ValueError(
                f"{self.name} is in {unit!r}, its threshold in {self.threshold.unit!r}"
            )

    def verdict(self, look: Look) -> Verdict:
        value = look(self.name)
        if value is None:
            return Verdict.UNKNOWN
        number, limit = float(value), float(self.threshold.value or 0)
        return Verdict.of(
            {
                "at_least": number >= limit,
                "more_than": number > limit,
                "at_most": number <= limit,
                "less_than": number < limit,
            }[self.threshold.sense]
        )

    def leaves(self) -> Iterator[Leaf]:
        yield self


@dataclass(frozen=True)
class AllOf:
    parts: tuple[Test, ...]

    def __init__(self, *parts: Test) -> None:
        object.__setattr__(self, "parts", parts)

    def verdict(self, look: Look) -> Verdict:
        return every(part.verdict(look) for part in self.parts)

    def leaves(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves()


@dataclass(frozen=True)
class AnyOf:
    parts: tuple[Test, ...]

    def __init__(self, *parts: Test) -> None:
        object.__setattr__(self, "parts", parts)

    def verdict(self, look: Look) -> Verdict:
        return some(part.verdict(look) for part in self.parts)

    def leaves(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves()


@dataclass(frozen=True)
class Not:
    part: Test

    def verdict(self, look: Look) -> Verdict:
        return opposite(self.part.verdict(look))

    def leaves(self) -> Iterator[Leaf]:
        yield from self.part.leaves()


# Phrases that read aloud.


def given(*agents: str) -> Test:
    """Any of these agents has been given."""
    return _any(f"prior.{agent}" for agent in agents)


def progressed(*agents: str) -> Test:
    """The disease progressed during or after any of these agents."""
    return _any(f"prior.{agent}.progressed" for agent in agents)


def given_for_resistant(*agents: str) -> Test:
    """Any of these agents has been given for castration-resistant disease."""
    return _any(f"prior.{agent}.resistant" for agent in agents)


def altered(*genes: str) -> Test:
    """Any of these genes is altered."""
    leaves = [Is(f"genes.{gene}", "altered") for gene in genes]
    return leaves[0] if len(leaves) == 1 else AnyOf(*leaves)


def _any(names: Iterator[str]) -> Test:
    leaves = [Is(name, "yes") for name in names]
    return leaves[0] if len(leaves) == 1 else AnyOf(*leaves)


def _named(name: str, limit: str) -> str:
    """ "haemoglobin < 8 g/dL"; a unit that the name says already is left out."""
    item = variable(name)
    if item.unit and item.short.endswith(item.unit):
        limit = limit.removesuffix(f" {item.unit}")
    return f"{item.short} {limit}"


def _sides(test: Test, turned: bool = False) -> Iterator[tuple[str, str]]:
    """Each number that a test compares, and the side of its limit that is asked for."""
    match test:
        case Meets():
            limit = test.threshold
            sense = OPPOSITE[limit.sense] if turned else limit.sense
            yield test.name, f"{SENSES[sense]} {limit.amount}"
        case Not():
            yield from _sides(test.part, not turned)
        case AllOf() | AnyOf():
            for part in test.parts:
                yield from _sides(part, turned)


Kind = Literal["indication", "requirement", "exclusion", "caution"]


@dataclass(frozen=True, eq=False)
class Criterion:
    """One clinical phrase that can be evaluated.

    id: unique within its option, stable, used as an anchor.
    kind: `indication` and `requirement` must be met, `exclusion` must not be;
        `caution` never changes the standing, it is shown when met or unknown.
    says: the sentence a reader sees; it says what is asked, not the answer.
    test: when it is met.
    because: facts that stand behind it, besides its thresholds.
    """

    id: str
    kind: Kind
    says: str
    test: Test
    because: tuple[Fact, ...] = ()

    def __post_init__(self) -> None:
        if not self.facts:
            raise ValueError(f"criterion {self.id!r} rests on no fact: give because=")
        for fact in self.facts:
            if fact.status == "not_read":
                raise ValueError(
                    f"criterion {self.id!r} rests on a document that was not read: "
                    f"{fact.says!r}; leave it out or read the document"
                )

    @cached_property
    def comparisons(self) -> tuple[Meets, ...]:
        """The comparisons of a number with a threshold, each once."""
        leaves = self.test.leaves()
        return tuple(dict.fromkeys(leaf for leaf in leaves if isinstance(leaf, Meets)))

    @cached_property
    def thresholds(self) -> tuple[Threshold, ...]:
        return tuple(dict.fromkeys(leaf.threshold for leaf in self.comparisons))

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys((*self.thresholds, *self.because)))

    @cached_property
    def cites(self) -> tuple[Cite, ...]:
        return tuple(dict.fromkeys(c for fact in self.facts for c in fact.cites))

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """The variables it reads, each once, in the order written."""
        return tuple(dict.fromkeys(leaf.name for leaf in self.test.leaves()))

    @cached_property
    def limit(self) -> str | None:
        """The numbers at which it is met, with their inputs where there are several.

        "≥ 9 g/dL" for a floor that is asked for; "< 9 g/dL" where falling short of it
        is what excludes or cautions.
        """
        sides = tuple(dict.fromkeys(_sides(self.test)))
        several = len({name for name, _ in sides}) > 1
        words = (_named(name, limit) if several else limit for name, limit in sides)
        return ", ".join(words) or None


def indicated(id: str, says: str, test: Test, *because: Fact) -> Criterion:
    return Criterion(id, "indication", says, test, because)


def requires(id: str, says: str, test: Test, *because: Fact) -> Criterion:
    return Criterion(id, "requirement", says, test, because)


def excluded(id: str, says: str, test: Test, *because: Fact) -> Criterion:
    return Criterion(id, "exclusion", says, test, because)


def caution(id: str, says: str, test: Test, *because: Fact) -> Criterion:
    return Criterion(id, "caution", says, test, because)
