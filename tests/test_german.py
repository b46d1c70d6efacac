"""German: nothing is left out, and what protects a patient is told in German too."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from answer_view import phrases
from answer_view.plan import plan_html
from answer_view.view import answer_html
from answer_view.words import AUDIENCES, LANGUAGES, check, words
from nextline import assess
from nextline.alerts import ALERTS
from nextline.clashes import CLASHES
from nextline.inputs import BY_KEY, INPUTS
from nextline.parse import wants_number
from nextline.plausible import USUAL
from nextline.typed import from_form

CASES = Path(__file__).resolve().parents[1] / "docs" / "cases"
SHOWN = (
    "after-six-doses-history-open",
    "castration-sensitive",
    "psma-pet-not-done",
    "visceral-disease-liver",
)
"""Cases in which, taken together, each kind of lead, group and notice is shown."""
Told = dict[str, Any]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_everything(language: str) -> None:
    assert check(language) == []


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("name", SHOWN)
def test_an_answer_is_told_in_german(name: str, audience: str) -> None:
    """No word is missing, and the mark of an English sentence is no text."""
    w = words("de", audience)
    answer = assess(json.loads((CASES / f"{name}.json").read_text())).to_dict()
    plans = [plan_html(row["id"], answer, w) for row in answer["options"]]
    shown = [answer_html(answer, root="../", w=w), *plans]
    assert not any("&lt;span" in html for html in shown)
    spoken = [phrases.announcement(answer, w), *phrases.summary_lines(answer, "", w)]
    assert not any("<span" in text for text in spoken)


def test_a_reason_in_english_is_marked() -> None:
    row = {
        "standing": "not_supported",
        "criteria": [
            {
                "kind": "requirement",
                "verdict": "not_met",
                "text": "Enough neutrophils <here>.",
                "seen": "Neutrophils: 1",
            }
        ],
    }
    assert '<span lang="en">Enough neutrophils &lt;here&gt;</span>' in phrases.lead(
        row, words("de")
    )
    assert "Enough neutrophils <here>" in phrases.lead(row, words("en"))


def test_an_alert_is_told_in_german_everywhere() -> None:
    w = words("de")
    for alert in ALERTS:
        told = w.declared(alert.says)
        assert told != alert.says
        answer = {"alerts": [{"id": alert.id, "text": alert.says}]}
        answer |= {"problems": [], "options": []}
        assert told in phrases.announcement(answer, w)
        assert told in phrases.summary_lines(answer, "", w)[0]


def entered(fields: Mapping[str, str], *prior: dict[str, str]) -> list[Told]:
    """What is asked about a form as it was filled in."""
    answer = assess(from_form(dict(fields), list(prior))).to_dict()
    return [*answer["problems"], *answer["doubts"]]


def in_german(asked: list[Told]) -> bool:
    """Each is told otherwise than in English, by a sentence that was found for it."""
    w = words("de")
    return bool(asked) and all(
        phrases.problem(one, w) != phrases.problem(one, words("en"))
        and not {"is", "the", "it", "be", "write"}
        & set(phrases.problem(one, w).split())
        for one in asked
    )


@pytest.mark.parametrize(
    "typed", ["some", "1,234", "9999999", "0.25", "-3", "5 stone", "0.001", "499"]
)
def test_a_number_that_is_asked_about_is_asked_about_in_german(typed: str) -> None:
    numbers = [item.key for item in INPUTS if wants_number(item)]
    asked = [one for key in numbers for one in entered({key: typed})]
    assert in_german(asked)


def test_a_slipped_decimal_point_is_asked_about_with_a_decimal_comma() -> None:
    (asked,) = entered({"haemoglobin_g_dl": "0.95"})
    told = phrases.problem(asked, words("de"))
    assert "0,95 g/dL" in told
    assert "9,5 g/dL" in told
    assert set(asked["fields"]) <= USUAL.keys()


def test_a_number_to_type_is_shown_as_it_must_be_typed() -> None:
    (asked,) = entered({"psa_ng_ml": "1,234"})
    told = phrases.problem(asked, words("de"))
    assert "1234 " in told
    assert "1.234" in told


def test_answers_that_clash_are_told_in_german() -> None:
    w = words("de")
    for first, _, second, _, why in CLASHES:
        labels = f"“{BY_KEY[first].label}” and “{BY_KEY[second].label}”"
        text = (
            f"{labels} cannot both be right: {why}. "
            "Until one is changed, they count as not known."
        )
        assert in_german([{"text": text, "fields": [first, second]}])
        assert w.told(why) != why
    assert in_german(entered({"neutrophils_10e9_l": "5", "white_cells_10e9_l": "4"}))
    assert in_german(
        entered({"concurrent_abiraterone": "yes", "prior_complete": "yes"})
    )
    ongoing = {"agent": "abiraterone", "outcome": "ongoing"}
    assert in_german(entered({"concurrent_abiraterone": "no"}, ongoing))
    missing = {"concurrent_abiraterone": "yes", "prior_complete": "yes"}
    assert in_german(entered(missing, {"agent": "adt"}))


def test_a_treatment_that_is_refused_is_named_in_german() -> None:
    asked = entered(
        {},
        {"agent": "", "cycles": "3"},
        {"agent": "docetaxel", "months_on": "long"},
        {"agent": "lu_psma", "outcome": "ongoing", "months_since_last": "9"},
    )
    assert in_german(asked)
    told = [phrases.problem(one, words("de")) for one in asked]
    assert [text.partition(":")[0] for text in told] == [
        "Behandlung 1, Mittel",
        "Behandlung 2, Dauer in Monaten",
        "Behandlung 3",
    ]
