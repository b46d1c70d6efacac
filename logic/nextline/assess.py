"""From a case to an answer: one pure function, the same in CPython and the browser."""

from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import Any

from nextline import describe, order, position
from nextline.alerts import ALERTS
from nextline.alongside import ALONGSIDE
from nextline.case import Case
from nextline.changes import smallest_changes
from nextline.content import content_hash
from nextline.criterion import variable
from nextline.describe import Plain
from nextline.fact import Fact
from nextline.inputs import JURISDICTIONS
from nextline.kept import kept
from nextline.option import Option
from nextline.options import OPTIONS
from nextline.parse import parse
from nextline.plausible import doubts
from nextline.positions import POSITIONS
from nextline.preferences import LEVEL, PREFERENCES
from nextline.standing import Standing, needs, standing
from nextline.trial import view
from nextline.trials import TRIALS
from nextline.verdict import Verdict
from nextline.version import (
    AS_OF,
    REVIEW_STATUS,
    RULESET,
    SEARCHED_THROUGH,
    __version__,
)

NO_PREFERENCE = "No cited comparison puts it before or after another option here."
OUT_OF_FORCE = "What stood behind it has been replaced or withdrawn on this day."


@dataclass(frozen=True)
class Assessment:
    """The answer; `to_dict()` gives it in the shape of the contract."""

    case: Case
    as_of: date
    body: Plain

    def to_dict(self) -> Plain:
        return self.body


@dataclass(frozen=True)
class _Judged:
    """What all options come to, before anything is explained."""

    standings: dict[str, Standing]
    evidence: dict[str, tuple[str, tuple[Fact, ...]]]
    preferences: list[order.Preference]
    tiers: dict[str, int]


def assess(
    case: object, *, as_of: date = AS_OF, explanations: bool = True
) -> Assessment:
    """Judge every option for one case.

    case: the JSON object of the contract, already decoded, or a parsed `Case`.
    as_of: the day whose facts, labels and positions are in force.
    explanations: False leaves out everything but the standing of each option, the
        evidence and tier of the supported ones, the alerts and the problems.

    Never raises for bad data: what cannot be read is listed under `problems` and
    treated as not known.
    """
    read = case if isinstance(case, Case) else parse(case)
    judged = _judge(read, as_of, explanations)
    short = [_short(option, judged) for option in OPTIONS]
    body: Plain = {
        "ruleset": RULESET,
        "version": __version__,
        "content_hash": content_hash(),
        "as_of": as_of.isoformat(),
        "searched_through": SEARCHED_THROUGH,
        "review_status": REVIEW_STATUS,
        "case": read.to_dict(),
        "alerts": [n.to_dict(as_of) for n in ALERTS if n.applies(read.look)],
        "problems": [problem.to_dict() for problem in read.problems],
    }
    if not explanations:
        return Assessment(read, as_of, body | {"options": sorted(short, key=_place)})
    told = {option.id: _positions(option, read, as_of) for option in OPTIONS}
    rows = [
        row
        | kept(option, read, as_of, partial(_explained, option, read, as_of))
        | _beside_others(option, read, as_of, judged)
        for option, row in zip(OPTIONS, short, strict=True)
    ]
    body |= {
        "doubts": [doubt.to_dict() for doubt in doubts(read)],
        "options": sorted(rows, key=_place),
        "alongside": [n.to_dict(as_of) for n in ALONGSIDE if n.applies(read.look)],
        "conflicts": [
            {"id": option.id, "name": option.name, "positions": told[option.id]}
            for option in OPTIONS
            if {"for", "against"} <= {row["stance"] for row in told[option.id]}
        ],
        "trials": [
            kept(trial, read, as_of, partial(view, trial, read, as_of=as_of))
            for trial in TRIALS
        ],
        "next_test": _next_test(rows),
        "unknown": list(read.unknown()),
    }
    return Assessment(read, as_of, body)


def _judge(case: Case, as_of: date, explanations: bool) -> _Judged:
    standings: dict[str, Standing] = {}
    evidence: dict[str, tuple[str, tuple[Fact, ...]]] = {}
    for option in OPTIONS:
        now = (
            standing(option, case.look)
            if evidence_in_force(option, as_of)
            else Standing.NOT_SUPPORTED
        )
        standings[option.id] = now
        if now is Standing.SUPPORTED or explanations:
            evidence[option.id] = _evidence(option, case, as_of)
    supported = {
        name: evidence[name][0]
        for name, now in standings.items()
        if now is Standing.SUPPORTED
    }
    preferences = order.in_force(PREFERENCES, list(supported), case.look)
    return _Judged(
        standings, evidence, preferences, order.tiers(supported, preferences)
    )


_RANK = {"supported": 0, "cannot_tell": 1, "not_supported": 2}


def _place(row: Plain) -> tuple[int, int]:
    """Supported by tier, then cannot tell, then not supported; else as listed."""
    tier = row["tier"]
    return _RANK[str(row["standing"])], tier if isinstance(tier, int) else 0


@cache
def evidence_in_force(option: Option, as_of: date) -> bool:
    """Something that stands behind the option is still in force.

    An option that rests on no result (a trial) needs none.
    """
    return not option.evidence or any(
        fact.in_force(as_of) for one in option.evidence for fact in one.facts
    )


def _evidence(option: Option, case: Case, as_of: date) -> tuple[str, tuple[Fact, ...]]:
    """The best level whose condition is met for this case, with its facts in force."""
    for evidence in option.evidence:
        if evidence.when.verdict(case.look) is Verdict.MET:
            facts = tuple(fact for fact in evidence.facts if fact.in_force(as_of))
            if facts:
                return evidence.level, facts
    return "none", ()


def _short(option: Option, judged: _Judged) -> Plain:
    level = judged.evidence.get(option.id, (None, ()))[0]
    tier = judged.tiers.get(option.id)
    group = "cohort_only" if level in order.LOWER_GROUP else "ranked"
    return {
        "id": option.id,
        "name": option.name,
        "standing": judged.standings[option.id].value,
        "evidence": level,
        "tier": tier,
        "group": None if tier is None else group,
    }


def _beside_others(option: Option, case: Case, as_of: date, judged: _Judged) -> Plain:
    """What depends on the other options too, and the evidence in force."""
    return {
        "evidence_facts": [
            describe.fact_row(fact, as_of) for fact in judged.evidence[option.id][1]
        ],
        "why_here": _why_here(option, case, as_of, judged),
    }


def _explained(option: Option, case: Case, as_of: date) -> Plain:
    """What depends on the option and the case alone."""
    labels = position.label_verdicts(option, list(JURISDICTIONS), case.look, as_of)
    criteria = [describe.criterion_row(c, case, as_of) for c in option.criteria]
    behind = evidence_in_force(option, as_of)
    if not behind:
        criteria.insert(0, _out_of_force(option, as_of))
    changes = smallest_changes(option, case) if behind else []
    return {
        "use": _use(option, case, labels),
        "criteria": criteria,
        "needs": list(needs(option, case)) if behind else [],
        "needs_licence": option.needs_licence,
        "label": labels,
        "label_texts": describe.label_texts(option, case, as_of),
        "funding": [
            describe.funding_row(funding, case, as_of)
            for funding in option.funding
            if position.in_force(funding, as_of)
        ],
        "would_change": [row for c in changes for row in c.single()],
        "would_change_together": [c.to_dict() for c in changes if len(c.answers) > 1],
    }


def _out_of_force(option: Option, as_of: date) -> Plain:
    facts = [fact for one in option.evidence for fact in one.facts]
    return {
        "id": "sources_in_force",
        "kind": "requirement",
        "verdict": Verdict.NOT_MET.value,
        "text": OUT_OF_FORCE,
        "seen": as_of.isoformat(),
        "threshold": None,
        "margins": [],
        "facts": [],
        "reads": [],
        "sources": describe.sources(as_of, *facts),
    }


def _use(option: Option, case: Case, labels: dict[str, str]) -> str:
    """Labelled unless the label in view is known not to cover this patient.

    With no jurisdiction chosen, one label that may cover him is enough.
    """
    if option.trial_only:
        return "trial_only"
    if not option.needs_licence:
        return "labelled"
    chosen = case.look("jurisdiction")
    in_view = [str(chosen)] if chosen else list(JURISDICTIONS)
    licensed = {label.jurisdiction for label in option.labels}
    may_cover = any(
        place in licensed and labels[place] != "outside" for place in in_view
    )
    return "labelled" if may_cover else "off_label"


def _why_here(option: Option, case: Case, as_of: date, judged: _Judged) -> list[Plain]:
    tiers = judged.tiers
    if option.id not in tiers:
        return []
    # What it stands level with is said first, then what stands before it, then what it
    # stands before.
    reasons: list[order.Preference | order.Level] = [
        level
        for level in LEVEL
        if option.id in (level.one, level.other)
        and tiers.get(level.one) == tiers.get(level.other)
        and level.when.verdict(case.look) is Verdict.MET
    ]
    reasons += [p for p in judged.preferences if option.id == p.then]
    reasons += [
        p
        for p in PREFERENCES
        if option.id == p.first
        and (p.rules_out or p.then in tiers)
        and p.when.verdict(case.look) is Verdict.MET
    ]
    if not reasons:
        return [{"text": NO_PREFERENCE, "sources": []}]
    by_text = {reason.says: reason for reason in reasons}
    return [
        {"text": text, "sources": describe.sources(as_of, *reason.facts)}
        for text, reason in by_text.items()
    ]


def _positions(option: Option, case: Case, as_of: date) -> list[dict[str, object]]:
    """What each body says of it for this man; nothing for men it is not about."""
    if option.concerns and option.concerns.verdict(case.look) is Verdict.NOT_MET:
        return []
    return position.stances(option, POSITIONS, case.look, as_of)


def _next_test(rows: list[Plain]) -> list[Plain]:
    """The unknown inputs by how many open options one answer could settle."""
    settles: dict[str, list[str]] = {}
    for row in rows:
        if row["standing"] == "cannot_tell":
            changes: Any = row["would_change"]
            for name in dict.fromkeys(str(change["field"]) for change in changes):
                settles.setdefault(name, []).append(str(row["id"]))
    ranked = sorted(settles.items(), key=lambda item: -len(item[1]))
    return [
        {"field": name, "label": variable(name).label, "settles": options}
        for name, options in ranked
    ]
