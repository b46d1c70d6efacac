"""How an answer tells a criterion, a fact, a source, a label: plain data, no rules."""

from datetime import date
from functools import cache

from nextline import position, units
from nextline.case import Case
from nextline.criterion import Criterion, variable
from nextline.fact import Fact
from nextline.facts import name_of
from nextline.history import AGENTS
from nextline.option import Funding, Option
from nextline.wording import in_sentence

Plain = dict[str, object]


def criterion_row(criterion: Criterion, case: Case, as_of: date) -> Plain:
    facts, cites = _unchanging(criterion, as_of)
    return {
        "id": criterion.id,
        "kind": criterion.kind,
        "verdict": criterion.test.verdict(case.look).value,
        "text": criterion.says,
        "seen": seen(criterion, case),
        "threshold": criterion.limit,
        "margins": margins(criterion, case),
        "facts": list(facts),
        "reads": list(criterion.reads),
        "sources": [dict(cite) for cite in cites],  # never shared between answers
    }


@cache
def _unchanging(
    criterion: Criterion, as_of: date
) -> tuple[tuple[str, ...], tuple[dict[str, str], ...]]:
    """What a row says of its facts and sources, whatever the case."""
    return (
        tuple(fact.text for fact in criterion.because),
        tuple(cite.to_dict(as_of) for cite in criterion.cites),
    )


def seen(criterion: Criterion, case: Case) -> str:
    """The answers that the criterion read, in words; what was not given is listed."""
    parts: list[str] = []
    missing: list[str] = []
    not_given: dict[str, None] = {}
    not_altered: list[str] = []
    for name in criterion.reads:
        item, value = variable(name), case.look(name)
        agent = _agent_not_given(name, case)
        if agent is not None:
            not_given[AGENTS[agent]] = None
        elif value is None:
            missing.append(item.short)
        elif value == "not_altered":
            not_altered.append(item.short)
        else:
            words = units.words(item, value, case.units.get(name))
            parts.append(f"{item.short}: {in_sentence(words)}")
    if missing and not (parts or not_given or not_altered):
        return "not known"
    for heading, names in (
        ("not given", list(not_given)),
        ("not altered", not_altered),
        ("not known", missing),
    ):
        if names:
            parts.append(f"{heading}: {', '.join(names)}")
    text = "; ".join(parts)
    return text[:1].upper() + text[1:]


def _agent_not_given(name: str, case: Case) -> str | None:
    """The agent that a variable is about, when it was never given."""
    if not name.startswith("prior."):
        return None
    agent = name.split(".")[1]
    return agent if case.look(f"prior.{agent}") == "no" else None


def margins(criterion: Criterion, case: Case) -> list[Plain]:
    """How far each number that it reads lies from its threshold, in the unit entered.

    margin: above zero on the passing side of the threshold, below zero on the other.
    """
    rows: list[Plain] = []
    for leaf in criterion.comparisons:
        value = case.look(leaf.name)
        if value is None:
            continue
        unit = case.units.get(leaf.name) or variable(leaf.name).unit
        limit = float(leaf.threshold.value or 0)
        distance = units.difference(leaf.name, float(value), limit, unit)
        upward = leaf.threshold.sense in ("at_least", "more_than")
        row: Plain = {
            "field": leaf.name,
            "limit": leaf.threshold.limit,
            "margin": distance if upward else -distance or 0.0,
            "unit": unit,
        }
        if row not in rows:
            rows.append(row)
    return rows


def fact_row(fact: Fact, as_of: date) -> Plain:
    return {
        "claim": name_of(fact),
        "text": fact.text,
        "sources": sources(as_of, fact),
    }


def sources(as_of: date, *facts: Fact) -> list[Plain]:
    cites = dict.fromkeys(cite for fact in facts for cite in fact.cites)
    return [dict(cite.to_dict(as_of)) for cite in cites]


def label_texts(option: Option, case: Case, as_of: date) -> list[Plain]:
    return [
        {
            "jurisdiction": label.jurisdiction,
            "body": label.body,
            "verdict": position.told(label.when, case.look, "within", "outside"),
            "text": label.fact.text,
            "since": label.since.isoformat() if label.since else None,
            "sources": sources(as_of, label.fact),
        }
        for label in option.labels
        if position.in_force(label, as_of)
    ]


def funding_row(funding: Funding, case: Case, as_of: date) -> Plain:
    return {
        "jurisdiction": funding.jurisdiction,
        "body": funding.body,
        "verdict": position.told(funding.when, case.look, "funded", "not_funded"),
        "text": funding.fact.text,
        "sources": sources(as_of, funding.fact),
    }
