"""What a fact is: a statement in our words, its number, and where it was read.

A clinical number is typed once, in a module of `nextline.facts`, and everything
else (criteria, pages, print) refers to the fact by name.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from nextline.source import Cite, Seen

# The units a threshold may carry. An input and the fact that it is compared with
# must carry the same one, so that "8 mg/dL haemoglobin" cannot be written.
UNITS = (
    "g/dL",
    "×10⁹/L",
    "mL/min",
    "× ULN",
    "ng/dL",
    "ng/mL",
    "mutations/Mb",
    "months",
    "doses",
    "cycles",
    "cm",
    "lesions",
    "lines",
    "ECOG",
    "SUV",
)


@dataclass(frozen=True, eq=False)
class Fact:
    """One statement that rests on a source.

    says: the sentence a reader sees; `{value}` stands for the number.
    cites: one or more located sources; a fact without one cannot be made.
    value, unit: the number a criterion compares with, where there is one.
    since, until: the days from which and before which the statement is in force
        (None: not known or still in force).
    """

    says: str
    cites: tuple[Cite, ...]
    value: float | None = None
    unit: str = ""
    since: date | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        if not self.cites:
            raise ValueError(f"fact without a source: {self.says!r}; give cites=(…,)")
        if self.value is not None and self.unit not in UNITS:
            raise ValueError(
                f"fact {self.says!r}: unit {self.unit!r} is not one of fact.UNITS"
            )

    def in_force(self, as_of: date) -> bool:
        """Stated on that day, by at least one source that still stands."""
        stated = (self.since is None or self.since <= as_of) and (
            self.until is None or as_of < self.until
        )
        return stated and any(cite.source.supports(as_of) for cite in self.cites)

    @property
    def status(self) -> Seen:
        """How it was verified: the least that is true of any of its places."""
        order: tuple[Seen, ...] = ("not_read", "secondary", "primary")
        return min((cite.seen for cite in self.cites), key=order.index)

    @property
    def check_by(self) -> date:
        """The day by which the first of its sources is due for another look."""
        return min(cite.source.check_by for cite in self.cites)

    @property
    def text(self) -> str:
        """The sentence with its number filled in."""
        return self.says.replace("{value}", self.amount)

    @property
    def amount(self) -> str:
        """The number as printed: no trailing zeros, a unit where there is one."""
        if self.value is None:
            return ""
        number = f"{self.value:g}"
        return number if self.unit == "ECOG" else f"{number} {self.unit}"


@dataclass(frozen=True, eq=False)
class Effect(Fact):
    """A comparison between two arms.

    endpoint: "overall survival", "radiographic progression-free survival" …
    arm, control: the medians or percentages, in `measured_in`.
    ratio, low, high: the hazard ratio and its interval; below 1 favours the arm.
    level: the confidence level of the interval, in per cent.
    population: whom the figures describe, when it is not the whole trial.
    """

    endpoint: str = ""
    arm: float | None = None
    control: float | None = None
    measured_in: str = "months"
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    level: float = 95
    p: str = ""
    population: str = ""

    @property
    def text(self) -> str:
        parts = []
        if self.arm is not None and self.control is not None:
            parts.append(f"{self.arm:g} v {self.control:g} {self.measured_in}")
        elif self.arm is not None:
            parts.append(f"{self.arm:g} {self.measured_in}")
        if self.ratio is not None:
            interval = (
                f" ({self.level:g}% CI {self.low:.2f}–{self.high:.2f})"
                if self.low is not None
                else ""
            )
            parts.append(f"hazard ratio {self.ratio:.2f}{interval}")
        if self.p:
            parts.append(f"p {self.p}")
        who = f" in {self.population}" if self.population else ""
        return f"{self.endpoint}{who}: {', '.join(parts)}. {self.says}".strip()


@dataclass(frozen=True, eq=False)
class Threshold(Fact):
    """A fact whose number a criterion compares an input with.

    sense: how the source words the limit, so that the boundary is right.
        "at_least", "more_than", "at_most" or "less_than".
    """

    sense: str = field(default="at_least", kw_only=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.value is None:
            raise ValueError(f"threshold without a number: {self.says!r}")
        if self.sense not in SENSES:
            raise ValueError(f"threshold {self.says!r}: sense {self.sense!r} unknown")

    def turned(self, sense: str, says: str) -> "Threshold":
        """The same number and source, asked from another side: `says` words it."""
        return replace(self, sense=sense, says=says)

    @property
    def limit(self) -> str:
        """The limit as printed: "≥ 9 g/dL"."""
        return f"{SENSES[self.sense]} {self.amount}"


SENSES = {"at_least": "≥", "more_than": ">", "at_most": "≤", "less_than": "<"}
OPPOSITE = {
    "at_least": "less_than",
    "more_than": "at_most",
    "at_most": "more_than",
    "less_than": "at_least",
}
"""Sense → the sense that holds where it does not."""
