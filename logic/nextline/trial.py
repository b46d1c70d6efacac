"""The trial view: would this patient have been in the trial, one entry condition a row?

One convention: a verdict is about the *entry condition*, and every sentence words
that condition, an exclusion's too ("No earlier PSMA radioligand"). The test of an
exclusion is what barred entry, so an exclusion that applies reads "not met".

A trial asks for more than was read of it, and for more than a case says. Those
aspects are listed as "not reported" and never decide. Where one of them is known to
matter in some patients only, `unless` names the others: in the former it is unknown,
so that silence calls nobody inside.
"""

from dataclasses import dataclass
from datetime import date

from nextline.case import Case
from nextline.criterion import (
    AllOf,
    AnyOf,
    Criterion,
    Is,
    Meets,
    Test,
    excluded,
    given,
    progressed,
    requires,
)
from nextline.describe import seen
from nextline.fact import Fact, Threshold
from nextline.options.shared import MCRPC, PROGRESSING, below
from nextline.source import Cite
from nextline.standing import passes
from nextline.verdict import Verdict, every

NOT_STATED = "not stated in the text that was read"

VERDICTS = {
    Verdict.MET: "inside",
    Verdict.NOT_MET: "outside",
    Verdict.UNKNOWN: "cannot_tell",
}
"""Of the reported entry conditions together: that of the trial."""


@dataclass(frozen=True)
class Unreported:
    """An aspect of entry that was not read of the trial, or that a case does not ask.

    says: one sentence, which of the two it is.
    because, read: the facts behind it, or the places that were read in vain.
    unless: the patients in whom it cannot matter; None: it is never counted.
    """

    id: str
    says: str
    because: tuple[Fact, ...] = ()
    read: tuple[Cite, ...] = ()
    unless: Test | None = None

    def __post_init__(self) -> None:
        if not self.cites:
            raise ValueError(f"{self.id!r} names no text that was read: give one")

    @property
    def cites(self) -> tuple[Cite, ...]:
        facts = (cite for fact in self.because for cite in fact.cites)
        return tuple(dict.fromkeys((*facts, *self.read)))

    @property
    def condition(self) -> Criterion | None:
        """That it cannot matter in this patient, as far as a case can say so."""
        if self.unless is None:
            return None
        return Criterion(self.id, "requirement", self.says, self.unless, self.because)


@dataclass(frozen=True, eq=False)
class Trial:
    """What a trial asked of the men whom it enrolled, as far as it was read.

    nct: the register number; empty where none was seen.
    what: one sentence: which treatments were compared, in whom.
    entry: requirements and exclusions; see the convention at the top.
    not_reported: what else entry took.
    """

    id: str
    name: str
    nct: str
    what: str
    entry: tuple[Criterion, ...]
    not_reported: tuple[Unreported, ...]

    def __post_init__(self) -> None:
        ids = [c.id for c in self.entry] + [u.id for u in self.not_reported]
        twice = {one for one in ids if ids.count(one) > 1}
        if twice:
            raise ValueError(f"trial {self.id}: criterion ids used twice: {twice}")
        for criterion in self.entry:
            if criterion.kind not in ("requirement", "exclusion"):
                raise ValueError(
                    f"trial {self.id}: {criterion.id!r} is of kind "
                    f"{criterion.kind!r}; entry is a requirement or an exclusion"
                )


def view(trial: Trial, case: Case, *, as_of: date | None = None) -> dict[str, object]:
    """The trial for this case: its verdict and a row for each entry condition.

    outside: a reported condition is not met. inside: each is met, whatever was not
    reported. cannot_tell: neither, until something that is not known becomes known.
    as_of: the day for which a source's state is told.
    """
    rows: list[dict[str, object]] = []
    counted: list[Verdict] = []
    for criterion in trial.entry:
        counted.append(passes(criterion, case.look))
        rows.append(_row(criterion, counted[-1], case, as_of))
    for aspect in trial.not_reported:
        condition = aspect.condition
        if condition is None or condition.test.verdict(case.look) is Verdict.MET:
            rows.append(_not_reported(aspect, as_of))
        else:
            counted.append(Verdict.UNKNOWN)
            rows.append(_row(condition, Verdict.UNKNOWN, case, as_of))
    return {
        "id": trial.id,
        "name": trial.name,
        "nct": trial.nct,
        "what": trial.what,
        "verdict": VERDICTS[every(counted)],
        "criteria": rows,
    }


def _row(
    criterion: Criterion, verdict: Verdict, case: Case, as_of: date | None
) -> dict[str, object]:
    return {
        "id": criterion.id,
        "verdict": verdict.value,
        "text": criterion.says,
        "seen": seen(criterion, case),
        "threshold": criterion.limit,
        "sources": [cite.to_dict(as_of) for cite in criterion.cites],
    }


def _not_reported(aspect: Unreported, as_of: date | None) -> dict[str, object]:
    return {
        "id": aspect.id,
        "verdict": "not_reported",
        "text": aspect.says,
        "seen": "",
        "threshold": None,
        "sources": [cite.to_dict(as_of) for cite in aspect.cites],
    }


# Phrases that trials share; each brings its own facts.


def unstated(id: str, what: str, *read: Cite) -> Unreported:
    """An aspect on which the text that was read is silent."""
    return Unreported(id, f"{what}: {NOT_STATED}", read=read)


def unclear(id: str, what: str, *because: Fact, unless: Test) -> Unreported:
    """An entry rule that leaves some patients open, those beyond `unless`."""
    return Unreported(id, f"{what}: {NOT_STATED}", because, unless=unless)


def unasked(
    id: str, what: str, *because: Fact, unless: Test | None = None
) -> Unreported:
    """An entry rule that was read, on which a case says nothing or not enough."""
    return Unreported(id, f"A case does not ask: {what}", because, unless=unless)


def mcrpc(*because: Fact) -> Criterion:
    return requires(
        "mcrpc", "Metastatic castration-resistant prostate cancer", MCRPC, *because
    )


def castrate(level: Threshold) -> Criterion:
    return requires(
        "testosterone",
        "Testosterone at castrate level",
        Meets("testosterone_ng_dl", level),
    )


def psma_positive(*because: Fact) -> Criterion:
    return requires(
        "psma_positive", "PSMA PET is positive", Is("psma_pet", "positive"), *because
    )


def no_psma_negative_lesion(*because: Fact) -> Criterion:
    return excluded(
        "psma_negative_lesion",
        "No PSMA-negative lesion of qualifying size",
        Is("psma_negative_lesion", "present"),
        *because,
    )


def no_radioligand(*because: Fact) -> Criterion:
    return excluded(
        "radioligand",
        "No earlier PSMA radioligand",
        given("lu_psma", "ac_psma"),
        *because,
    )


def no_recent_radium(washout: Threshold) -> Criterion:
    return excluded(
        "radium",
        f"No radium-223 in the {washout.amount} before entry",
        AllOf(
            given("radium_223"), below("prior.radium_223.months_since_last", washout)
        ),
    )


def progressing_on(agent: str) -> Test:
    """Progression while taking it, past or now."""
    outcome = f"prior.{agent}.outcome"
    return AnyOf(
        Is(outcome, "progressed_on"), AllOf(Is(outcome, "ongoing"), PROGRESSING)
    )


def progressed_on_or_after(*agents: str) -> Test:
    """Progression on or after any of these agents, or on one still being given."""
    return AnyOf(progressed(*agents), *(progressing_on(agent) for agent in agents))


def two_of(*agents: str) -> Test:
    """At least two of these agents have been given."""
    return AnyOf(
        *(
            AllOf(given(one), given(other))
            for at, one in enumerate(agents)
            for other in agents[at + 1 :]
        )
    )
