"""The published cases: whole, read without a problem, every disagreement explained."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from nextline import assess
from nextline.alerts import ALERTS
from nextline.alongside import ALONGSIDE
from nextline.inputs import JURISDICTIONS
from nextline.options import BY_ID
from vignettes import AGREEING, Item, Judged, Vignette, found, load, run
from vignettes_page import TIERS

ROOT = Path(__file__).resolve().parents[1]
VIGNETTES = load()
CASES = [(v.id, key, v.cases[key]) for v in VIGNETTES for key in v.cases]
NOTICES = {n.id for n in (*ALERTS, *ALONGSIDE)} | {
    f"{option.id}:{c.id}"
    for option in BY_ID.values()
    for c in option.criteria
    if c.kind == "caution"
}


def by_id(vignette: Vignette) -> str:
    return vignette.id


def test_no_vignette_is_there_twice() -> None:
    assert len({v.id for v in VIGNETTES}) == len(VIGNETTES) >= 42


@pytest.mark.parametrize("vignette", VIGNETTES, ids=by_id)
def test_vignette_names_only_what_exists(vignette: Vignette) -> None:
    """A wrong name would be judged "not shown" or "cannot tell", and seem an answer."""
    assert vignette.sources
    assert all(url.startswith(("https://", "http://")) for url in vignette.sources)
    assert vignette.tier in TIERS
    assert vignette.scored or vignette.unscored
    assert all(words and why for words, why in vignette.unscored)
    for item in vignette.scored:
        assert item.expect in AGREEING
        assert item.case in vignette.cases
        assert bool(item.notice) is (item.expect == "shown")
        assert not item.notice or item.notice in NOTICES
        assert item.notice or item.option in BY_ID
        placed = item.expect.startswith("label_") or item.expect.endswith("funded")
        assert (item.jurisdiction in JURISDICTIONS) is placed
    assert {item.case for item in vignette.scored} | {"case"} == vignette.cases.keys()


@pytest.mark.parametrize(
    "case", [c for *_, c in CASES], ids=[f"{v}-{key}" for v, key, _ in CASES]
)
def test_case_is_read_without_a_problem(case: dict) -> None:
    """What is not read would be judged as not known."""
    assert assess(case).to_dict()["problems"] == []


@pytest.mark.parametrize("name", ["A01", "C09", "D26"])
def test_command_answers_a_vignette(name: str) -> None:
    """A guideline population, a disagreement and a red flag, on standard input."""
    (case,) = [c for v, key, c in CASES if (v, key) == (name, "case")]
    done = subprocess.run(
        [sys.executable, "-m", "nextline", "assess", "-"],
        input=json.dumps(case),
        env={**os.environ, "PYTHONPATH": str(ROOT / "logic"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == assess(case).to_dict()


@pytest.mark.parametrize("vignette", VIGNETTES, ids=by_id)
def test_an_item_agrees_or_says_why_not(vignette: Vignette) -> None:
    """Both ways: no silent disagreement, and no reason left after it is settled."""
    for judged in run(vignette).items:
        said = f"{judged.item.words!r}: the answer gives {judged.found!r}"
        if judged.agrees:
            assert not judged.item.why_not, f"{said} and agrees; drop why_not"
        else:
            assert judged.item.why_not, f"{said} and needs why_not"


# ---- how one item is judged -------------------------------------------------------


def answer(**row: object) -> dict:
    """An answer with the one option that these tests ask about."""
    return {"alerts": [], "alongside": [], "options": [{"id": "x", **row}]}


def caution(kind: str, verdict: str) -> dict:
    return answer(criteria=[{"id": "c", "kind": kind, "verdict": verdict}])


def funding(place: str, verdict: str) -> dict:
    return answer(funding=[{"jurisdiction": place, "verdict": verdict}])


US = {"option": "x", "jurisdiction": "us"}
STANDINGS = {
    word: answer(standing=word)
    for word in ("supported", "cannot_tell", "not_supported")
}
LABELS = {
    word: answer(label={"us": word, "eu": "elsewhere"})
    for word in ("within", "outside", "cannot_tell")
}
FUNDED = {
    **{word: funding("us", word) for word in ("funded", "not_funded", "cannot_tell")},
    "nobody here": funding("eu", "funded"),
}
JUDGED = [
    ("supported", {"option": "x"}, STANDINGS, {"supported"}),
    ("not_supported", {"option": "x"}, STANDINGS, {"not_supported"}),
    ("not_ruled_out", {"option": "x"}, STANDINGS, {"supported", "cannot_tell"}),
    ("label_within", US, LABELS, {"within"}),
    ("label_outside", US, LABELS, {"outside"}),
    ("funded", US, FUNDED, {"funded"}),
    ("not_funded", US, FUNDED, {"not_funded"}),
    (
        "shown",
        {"notice": "n"},
        {
            "an alert": answer() | {"alerts": [{"id": "n"}]},
            "care alongside": answer() | {"alongside": [{"id": "n"}]},
            "another": answer() | {"alongside": [{"id": "m"}]},
            "nothing": answer(),
        },
        {"an alert", "care alongside"},
    ),
    (
        "shown",
        {"notice": "x:c"},
        {
            "met": caution("caution", "met"),
            "not met": caution("caution", "not_met"),
            "not known": caution("caution", "unknown"),
            "a requirement": caution("requirement", "met"),
        },
        {"met"},
    ),
]


@pytest.mark.parametrize(("expect", "about", "answers", "agreeing"), JUDGED)
def test_judging(expect: str, about: dict, answers: dict, agreeing: set) -> None:
    """Every expectation, with the answers that meet it and those that do not."""
    item = Item(expect=expect, words="", case="case", **about)
    assert {
        name for name, one in answers.items() if Judged(item, found(item, one)).agrees
    } == agreeing


def test_every_expectation_is_judged_above() -> None:
    assert {expect for expect, *_ in JUDGED} == AGREEING.keys()
