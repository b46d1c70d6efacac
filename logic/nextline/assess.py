"""From a case to an answer: one pure function, the same in CPython and the browser."""

from dataclasses import dataclass
from datetime import date

from nextline import order, position
from nextline.alerts import ALERTS
from nextline.alongside import ALONGSIDE
from nextline.answering import answered
from nextline.case import Case
from nextline.content import content_hash
from nextline.criterion import Criterion, variable
from nextline.fact import Fact
from nextline.inputs import JURISDICTIONS
from nextline.option import Funding, Option
from nextline.options import OPTIONS
from nextline.parse import parse
from nextline.positions import POSITIONS
from nextline.preferences import LEVEL, PREFERENCES
from nextline.standing import (
    Standing,
    needs,
    other_answers,
    standing,
    would_change,
)
from nextline.verdict import Verdict
from nextline.version import (
    AS_OF,
    REVIEW_STATUS,
    RULESET,
    SEARCHED_THROUGH,
    __version__,
)
from nextline.wording import in_sentence

Plain = dict[str, object]

NO_PREFERENCE = "No cited comparison puts it before or after another option here."


@dataclass(frozen=True)
class Assessment:
    """The answer; `to_dict()` gives it in the shape of the contract."""

    case: Case
    as_of: date
    body: Plain

    def to_dict(self) -> Plain:
        return self.body


def assess(case: object, *, as_of: date = AS_OF) -> Assessment:
    """Judge every option for one case.

    case: the JSON object of the contract, already decoded, or a parsed `Case`.
    as_of: the day whose labels and positions are in force.

    Never raises for bad data: what cannot be read is listed under `problems` and
    treated as not known.
    """
    read = case if isinstance(case, Case) else parse(case)
    supported = {
        option.id: _evidence(option, read)[0]
        for option in OPTIONS
        if standing(option, read.look) is Standing.SUPPORTED
    }
    preferences = order.in_force(PREFERENCES, list(supported), read.look)
    tiers = order.tiers(supported, preferences)
    wanted = {option.id: needs(option, read) for option in OPTIONS}
    rows = [
        _option(option, read, as_of, tiers, preferences, wanted[option.id])
        for option in OPTIONS
    ]
    body: Plain = {
        "ruleset": RULESET,
        "version": __version__,
        "content_hash": content_hash(),
        "as_of": as_of.isoformat(),
        "searched_through": SEARCHED_THROUGH,
        "review_status": REVIEW_STATUS,
        "case": read.to_dict(),
        "alerts": [n.to_dict() for n in ALERTS if n.applies(read.look)],
        "problems": [problem.to_dict() for problem in read.problems],
        "options": sorted(rows, key=_place),
        "alongside": [n.to_dict() for n in ALONGSIDE if n.applies(read.look)],
        "conflicts": _conflicts(read, as_of),
        "next_test": _next_test(read, wanted),
        "unknown": list(read.unknown()),
    }
    return Assessment(read, as_of, body)


_RANK = {"supported": 0, "cannot_tell": 1, "not_supported": 2}


def _place(row: Plain) -> tuple[int, int]:
    """Supported by tier, then cannot tell, then not supported; else as listed."""
    tier = row["tier"]
    return _RANK[str(row["standing"])], tier if isinstance(tier, int) else 0


def _option(
    option: Option,
    case: Case,
    as_of: date,
    tiers: dict[str, int],
    preferences: list[order.Preference],
    wanted: tuple[str, ...],
) -> Plain:
    now = standing(option, case.look)
    level, facts = _evidence(option, case)
    labels = position.label_verdicts(option, list(JURISDICTIONS), case.look, as_of)
    return {
        "id": option.id,
        "name": option.name,
        "standing": now.value,
        "use": _use(option, case, labels),
        "evidence": level,
        "evidence_facts": [_fact(fact) for fact in facts],
        "tier": tiers.get(option.id),
        "group": _group(option.id, level, tiers),
        "why_here": _why_here(option, case, tiers, preferences),
        "criteria": [_criterion(criterion, case) for criterion in option.criteria],
        "needs": list(wanted),
        "needs_licence": option.needs_licence,
        "label": labels,
        "label_texts": _label_texts(option, case, as_of),
        "funding": [_funding(funding, case) for funding in option.funding],
        "would_change": would_change(option, case),
    }


def _evidence(option: Option, case: Case) -> tuple[str, tuple[Fact, ...]]:
    """The best level whose condition is met for this case, with its facts."""
    for evidence in option.evidence:
        if evidence.when.verdict(case.look) is Verdict.MET:
            return evidence.level, evidence.facts
    return "none", ()


def _group(option: str, level: str, tiers: dict[str, int]) -> str | None:
    if option not in tiers:
        return None
    return "cohort_only" if level in order.LOWER_GROUP else "ranked"


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


def _why_here(
    option: Option,
    case: Case,
    tiers: dict[str, int],
    preferences: list[order.Preference],
) -> list[Plain]:
    if option.id not in tiers:
        return []
    reasons: list[order.Preference | order.Level] = [
        p for p in preferences if option.id == p.then
    ]
    reasons += [
        p
        for p in PREFERENCES
        if option.id == p.first
        and (p.rules_out or p.then in tiers)
        and p.when.verdict(case.look) is Verdict.MET
    ]
    reasons += [
        level
        for level in LEVEL
        if option.id in (level.one, level.other)
        and tiers.get(level.one) == tiers.get(level.other)
        and level.when.verdict(case.look) is Verdict.MET
    ]
    if not reasons:
        return [{"text": NO_PREFERENCE, "sources": []}]
    by_text = {reason.says: reason for reason in reasons}
    return [
        {"text": text, "sources": _sources(*reason.facts)}
        for text, reason in by_text.items()
    ]


def _criterion(criterion: Criterion, case: Case) -> Plain:
    return {
        "id": criterion.id,
        "kind": criterion.kind,
        "verdict": criterion.test.verdict(case.look).value,
        "text": criterion.says,
        "seen": _seen(criterion, case),
        "threshold": criterion.limit,
        "facts": [fact.text for fact in criterion.because],
        "reads": list(criterion.reads),
        "sources": [cite.to_dict() for cite in criterion.cites],
    }


def _seen(criterion: Criterion, case: Case) -> str:
    """The answers that the criterion read, in words."""
    parts: list[str] = []
    for name in criterion.reads:
        item, value = variable(name), case.look(name)
        if value is not None:
            short = item.short[:1].upper() + item.short[1:] if not parts else item.short
            parts.append(f"{short}: {in_sentence(item.words(value))}")
    missing = [
        variable(name).short for name in criterion.reads if case.look(name) is None
    ]
    if missing and not parts:
        return "not known"
    if missing:
        parts.append(f"not known: {', '.join(missing)}")
    return "; ".join(parts)


def _fact(fact: Fact) -> Plain:
    return {"text": fact.text, "sources": _sources(fact)}


def _sources(*facts: Fact) -> list[Plain]:
    cites = dict.fromkeys(cite for fact in facts for cite in fact.cites)
    return [dict(cite.to_dict()) for cite in cites]


def _label_texts(option: Option, case: Case, as_of: date) -> list[Plain]:
    rows: list[Plain] = []
    for label in option.labels:
        if not position.in_force(label, as_of):
            continue
        rows.append(
            {
                "jurisdiction": label.jurisdiction,
                "body": label.body,
                "verdict": position.told(label.when, case.look, "within", "outside"),
                "text": label.fact.text,
                "since": label.since.isoformat() if label.since else None,
                "sources": _sources(label.fact),
            }
        )
    return rows


def _funding(funding: Funding, case: Case) -> Plain:
    return {
        "jurisdiction": funding.jurisdiction,
        "body": funding.body,
        "verdict": position.told(funding.when, case.look, "funded", "not_funded"),
        "text": funding.fact.text,
        "sources": _sources(funding.fact),
    }


def _conflicts(case: Case, as_of: date) -> list[Plain]:
    found: list[Plain] = []
    for option in OPTIONS:
        if option.concerns and option.concerns.verdict(case.look) is Verdict.NOT_MET:
            continue
        rows = position.stances(option, POSITIONS, case.look, as_of)
        if {"for", "against"} <= {row["stance"] for row in rows}:
            found.append({"id": option.id, "name": option.name, "positions": rows})
    return found


def _next_test(case: Case, wanted: dict[str, tuple[str, ...]]) -> list[Plain]:
    """The unknown inputs by how many open options one answer could settle."""
    settles: dict[str, list[str]] = {}
    for option in OPTIONS:
        for name in wanted[option.id]:
            others = (answered(case, name, v) for v in other_answers(option, name))
            if any(
                standing(option, other.look) is not Standing.CANNOT_TELL
                for other in others
                if other is not None
            ):
                settles.setdefault(name, []).append(option.id)
    ranked = sorted(settles.items(), key=lambda item: -len(item[1]))
    return [
        {"field": name, "label": variable(name).label, "settles": options}
        for name, options in ranked
    ]
