"""What an option is: criteria, evidence, labels, funding, and facts to show.

Three layers that are never blended: `criteria` and `evidence` decide the standing;
`labels` say what each jurisdiction licenses; `funding` says what a payer funds.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from nextline.criterion import Criterion, Test
from nextline.fact import Fact
from nextline.source import Jurisdiction

Level = Literal["randomised", "guideline", "label", "cohort", "none"]


@dataclass(frozen=True)
class Evidence:
    """The best that stands behind an option for the men whom `when` describes."""

    level: Level
    when: Test
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class LabelPosition:
    """What one jurisdiction's label says of this option in a given period.

    when: the men inside the label; None: nobody (no licence for this use).
    fact: the label's words in ours, dated and located.
    since, until: the period in which this text is in force.
    """

    jurisdiction: Jurisdiction
    body: str
    when: Test | None
    fact: Fact
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Funding:
    """What a payer decided: `when` describes the men funded; None: nobody."""

    jurisdiction: Jurisdiction
    body: str
    when: Test | None
    fact: Fact
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, eq=False)
class Option:
    """One thing that may come next.

    id: as in the contract of case and answer.
    name: the name a reader sees.
    also_called: every other name, brand names included; search finds them.
    what: one sentence.
    trial_only: no jurisdiction licenses it; only a trial gives access.
    needs_licence: False for care that is not a medicine.
    concerns: the men whom positions on it are about; for others no conflict is shown.
    """

    id: str
    name: str
    also_called: tuple[str, ...]
    what: str
    criteria: tuple[Criterion, ...]
    evidence: tuple[Evidence, ...] = ()
    labels: tuple[LabelPosition, ...] = ()
    funding: tuple[Funding, ...] = ()
    dose: tuple[Fact, ...] = ()
    holds: tuple[Fact, ...] = ()
    monitoring: tuple[Fact, ...] = ()
    toxicity: tuple[Fact, ...] = ()
    trial_only: bool = False
    needs_licence: bool = True
    concerns: Test | None = None

    def __post_init__(self) -> None:
        ids = [criterion.id for criterion in self.criteria]
        twice = {one for one in ids if ids.count(one) > 1}
        if twice:
            raise ValueError(f"option {self.id}: criterion ids used twice: {twice}")

    @cached_property
    def deciding(self) -> tuple[Criterion, ...]:
        """The criteria that decide the standing."""
        return tuple(c for c in self.criteria if c.kind != "caution")

    @cached_property
    def cautions(self) -> tuple[Criterion, ...]:
        return tuple(c for c in self.criteria if c.kind == "caution")
