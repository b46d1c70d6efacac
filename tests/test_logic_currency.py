"""Sources grow old, are replaced and withdrawn; an answer says so."""

from dataclasses import replace
from datetime import date, timedelta
from sys import modules

import pytest
from nextline import assess
from nextline.assess import _explained, evidence_in_force
from nextline.fact import Fact
from nextline.options import BY_ID, OPTIONS
from nextline.parse import parse
from nextline.position import stances
from nextline.positions import POSITIONS
from nextline.source import CHECK_EVERY, CHECKED_ON, Source
from nextline.version import AS_OF
from test_logic_invariants import passing

LABEL = Source(key="x", name="X", kind="label", seen="primary")
DAY = timedelta(days=1)


def rows(name: str, as_of: date) -> dict:
    found = assess(passing(name), as_of=as_of).to_dict()["options"]
    return {row["id"]: row for row in found}


def test_the_day_of_each_state():
    due = CHECKED_ON + CHECK_EVERY["label"]
    assert LABEL.state(due) == "in_force"
    assert LABEL.state(due + DAY) == "past_check_by"
    replaced = replace(LABEL, superseded_on=date(2026, 1, 1))
    assert replaced.state(date(2025, 12, 31)) == "in_force"
    assert replaced.state(date(2026, 1, 1)) == "superseded"
    gone = replace(replaced, withdrawn_on=date(2026, 2, 1))
    assert gone.state(date(2026, 2, 1)) == "withdrawn"
    assert [s.supports(date(2026, 2, 1)) for s in (LABEL, replaced, gone)] == [
        True,
        False,
        False,
    ]


def test_what_is_due_for_a_check_is_marked_wherever_it_is_used():
    """Everything that rests on it carries the mark, and no standing moves."""
    late = CHECKED_ON + max(CHECK_EVERY.values()) + DAY
    now, then = rows("cabazitaxel", AS_OF), rows("cabazitaxel", late)
    assert {k: r["standing"] for k, r in now.items()} == {
        k: r["standing"] for k, r in then.items()
    }
    for row in then.values():
        cited = [s for c in row["criteria"] for s in c["sources"]]
        cited += [s for f in row["evidence_facts"] for s in f["sources"]]
        assert cited
        assert all("state" in source for source in cited)
    for row in now.values():
        states = {s.get("state") for c in row["criteria"] for s in c["sources"]}
        assert states <= {None, "superseded"}


def gone(source: Source) -> Source:
    return replace(source, withdrawn_on=date(2026, 1, 1))


def without_its_sources(name: str):
    """The option with every source of its evidence withdrawn."""
    option = BY_ID[name]
    evidence = tuple(
        replace(
            one,
            facts=tuple(
                replace(
                    fact,
                    cites=tuple(replace(c, source=gone(c.source)) for c in fact.cites),
                )
                for fact in one.facts
            ),
        )
        for one in option.evidence
    )
    return replace(option, evidence=evidence)


@pytest.mark.parametrize("name", [o.id for o in OPTIONS if o.evidence])
def test_a_withdrawn_source_supports_nothing(name, monkeypatch):
    """Supported before the day, not after it, and the row says why."""
    option = without_its_sources(name)
    assert not evidence_in_force(option, AS_OF)
    assert evidence_in_force(option, date(2025, 12, 31)) or name == "lu_psma"
    register = tuple(option if one.id == name else one for one in OPTIONS)
    monkeypatch.setattr(modules["nextline.assess"], "OPTIONS", register)
    row = rows(name, AS_OF)[name]
    assert row["standing"] == "not_supported"
    assert row["criteria"][0]["id"] == "sources_in_force"
    assert row["would_change"] == []
    case = parse(passing(name))
    assert _explained(option, case, AS_OF)["criteria"] == row["criteria"]


def test_a_fact_that_was_replaced_is_not_shown():
    """Of two figures of one trial the one in force on the day is shown."""

    def shown(as_of: date) -> list[str]:
        row = rows("radium_223_enzalutamide", as_of)["radium_223_enzalutamide"]
        return [f["text"] for f in row["evidence_facts"] if "Overall" in f["text"]]

    (final,), (interim,) = shown(AS_OF), shown(date(2025, 6, 1))
    assert "0.76" in final
    assert "0.69" in interim


@pytest.mark.parametrize("body", sorted({p.body for p in POSITIONS}))
def test_removing_a_body_changes_its_column_only(body):
    """No standing, and nothing of what another body says."""
    left = [position for position in POSITIONS if position.body != body]
    for option in OPTIONS:
        look = parse(passing(option.id)).look
        every = stances(option, POSITIONS, look, AS_OF)
        assert stances(option, left, look, AS_OF) == [
            row for row in every if row["body"] != body
        ]


def test_a_conflict_is_computed():
    """It goes when the last body on one side goes."""
    case = passing("lu_psma") | {"jurisdiction": "eu"}
    found = assess(case).to_dict()["conflicts"]
    lu = next(row for row in found if row["id"] == "lu_psma")
    stances_ = {row["stance"] for row in lu["positions"]}
    assert stances_ == {"for", "against"}
    assert {row["body"] for row in lu["positions"] if row["stance"] == "against"} == {
        "NICE"
    }
    assert all(row["source"]["key"] for row in lu["positions"])


def test_a_later_document_says_nothing_on_an_earlier_day():
    look = parse(passing("lu_psma")).look
    bodies = {
        row["body"]
        for row in stances(BY_ID["lu_psma"], POSITIONS, look, date(2024, 1, 1))
    }
    assert "AUA/SUO" not in bodies
    assert "ESMO" in bodies


def test_every_fact_that_ended_says_when():
    """A superseded source is never the only one behind a fact without an end."""
    for option in OPTIONS:
        for label in option.labels:
            fact: Fact = label.fact
            if not any(cite.source.supports(AS_OF) for cite in fact.cites):
                assert label.until is not None, (option.id, fact.text)
