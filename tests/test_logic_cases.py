"""The questions: what the answer says for each worked case of docs/cases.

Names, verdicts, sources and order are the contract; sentences are not stored here.
"""

import json
from datetime import date
from pathlib import Path

import pytest
from nextline import assess

CASES = Path(__file__).resolve().parents[1] / "docs" / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.json"))


def case(name: str) -> dict:
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))


def answer(name: str) -> dict:
    return assess(case(name)).to_dict()


def option(found: dict, name: str) -> dict:
    (row,) = [row for row in found["options"] if row["id"] == name]
    return row


def keys(rows: list[dict]) -> set[str]:
    """The keys of the sources of some rows."""
    return {source["key"] for row in rows for source in row["sources"]}


def criterion(row: dict, name: str) -> dict:
    (found,) = [one for one in row["criteria"] if one["id"] == name]
    return found


def against(row: dict) -> list[dict]:
    """The criteria that speak against the option."""
    fails = {"indication": "not_met", "requirement": "not_met", "exclusion": "met"}
    return [c for c in row["criteria"] if c["verdict"] == fails.get(c["kind"])]


def cautions(row: dict) -> list[dict]:
    """The cautions that concern this man."""
    return [
        c for c in row["criteria"] if c["kind"] == "caution" and c["verdict"] == "met"
    ]


def conflict(found: dict, name: str) -> dict:
    (row,) = [row for row in found["conflicts"] if row["id"] == name]
    return row


def names_in_tier(found: dict, tier: int) -> set[str]:
    return {row["id"] for row in found["options"] if row["tier"] == tier}


# The one case that the calculator is not made for, and the page says so.
OUTSIDE = "castration-sensitive"


@pytest.mark.parametrize("name", NAMES)
def test_worked_case_is_clean(name):
    """A worked case is read without a problem and raises no red flag."""
    found = answer(name)
    assert found["problems"] == []
    alerts = [alert["id"] for alert in found["alerts"]]
    assert alerts == (["out_of_scope"] if name == OUTSIDE else [])


def test_every_worked_case_is_tested_here():
    """A case that is added to the pages gets its own test here."""
    text = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in NAMES if f'"{name}"' not in text] == []


# Question 000: after six doses


def test_after_docetaxel_and_an_arpi_cabazitaxel_stands_alone():
    """CARD: cabazitaxel, and not a second ARPI, with its sources."""
    found = answer("after-six-doses")
    assert option(found, "cabazitaxel")["standing"] == "supported"
    assert names_in_tier(found, 1) == {"cabazitaxel"}
    for arpi in ("enzalutamide", "abiraterone"):
        row = option(found, arpi)
        assert row["standing"] == "not_supported"
        assert keys(against(row)) >= {"card", "khalaf"}
    assert option(found, "lu_psma")["standing"] == "not_supported"


def test_without_docetaxel_it_is_docetaxel():
    """Cabazitaxel stands on its label only after docetaxel."""
    found = answer("after-six-doses-no-docetaxel")
    docetaxel = option(found, "docetaxel")
    assert (docetaxel["standing"], docetaxel["tier"]) == ("supported", 1)
    cabazitaxel = option(found, "cabazitaxel")
    assert cabazitaxel["standing"] == "not_supported"
    assert [c["id"] for c in against(cabazitaxel)] == ["after_docetaxel"]
    assert "jevtana_us" in keys(against(cabazitaxel))


def test_without_an_arpi_a_first_one_is_supported():
    """The case against an ARPI is a case against a second one."""
    found = answer("after-six-doses-neither")
    assert option(found, "abiraterone")["standing"] == "supported"
    assert option(found, "enzalutamide")["standing"] == "supported"


def test_an_open_history_leaves_cabazitaxel_open():
    """A drug that is not listed was not necessarily never given."""
    row = option(answer("after-six-doses-history-open"), "cabazitaxel")
    assert row["standing"] == "cannot_tell"
    assert "prior.docetaxel" in row["needs"]


# Question 001: six doses completed


def test_more_than_six_doses_while_responding():
    """Extension rests on cohorts, is outside the label, and shows its harm."""
    row = option(answer("completed-six-doses-responding"), "lu_psma_extension")
    assert row["standing"] == "supported"
    assert row["group"] == "cohort_only"
    assert row["use"] == "off_label"
    assert set(row["label"].values()) == {"outside"}
    assert criterion(row, "cumulative_toxicity") in cautions(row)
    assert keys(cautions(row)) >= {"derlin", "eifer"}


def test_no_extension_once_progressing():
    """Extension is for men who are not progressing; radium waits for one answer."""
    found = answer("completed-six-doses-progressing")
    assert option(found, "lu_psma_extension")["standing"] == "not_supported"
    radium = option(found, "radium_223")
    assert radium["standing"] == "cannot_tell"
    assert radium["needs"] == ["visceral_metastases"]


def test_no_radium_with_visceral_metastases():
    """The answer that the case above waits for decides."""
    row = option(answer("completed-six-doses-visceral"), "radium_223")
    assert row["standing"] == "not_supported"
    assert [c["id"] for c in against(row)] == ["no_visceral"]


# Question 002: PSMA-positive


def test_lu_and_cabazitaxel_are_level():
    """TheraP ranks neither; every label covers it, England does not fund it."""
    found = answer("psma-positive")
    lu, cabazitaxel = option(found, "lu_psma"), option(found, "cabazitaxel")
    assert lu["standing"] == cabazitaxel["standing"] == "supported"
    assert lu["tier"] == cabazitaxel["tier"] == 1
    assert "therap_os" in keys(lu["why_here"])
    assert "therap_os" in keys(cabazitaxel["why_here"])
    assert lu["label"] == dict.fromkeys(("us", "eu", "uk_england"), "within")
    (funding,) = lu["funding"]
    assert (funding["body"], funding["verdict"]) == ("NICE", "not_funded")
    stances = {row["stance"] for row in conflict(found, "lu_psma")["positions"]}
    assert stances == {"for", "against"}


def test_without_a_psma_pet_the_pet_comes_next():
    """Not done is not negative: it cannot be told, and the test is named first."""
    found = answer("psma-pet-not-done")
    assert option(found, "lu_psma")["standing"] == "cannot_tell"
    assert found["next_test"][0]["field"] == "psma_pet"
    assert "lu_psma" in found["next_test"][0]["settles"]


def test_a_psma_negative_lesion_speaks_against():
    """A positive PET with a PSMA-negative lesion of size does not qualify."""
    row = option(answer("psma-negative-lesion"), "lu_psma")
    assert row["standing"] == "not_supported"
    assert [c["id"] for c in against(row)] == ["psma_negative_lesion"]


# Question 003: an alpha emitter after Lu


def test_radium_and_actinium_after_lu():
    """Radium is judged on its own criteria; actinium is for trials."""
    found = answer("alpha-after-lu")
    radium = option(found, "radium_223")
    assert radium["standing"] == "supported"
    assert "lura" in keys(cautions(radium))
    assert option(found, "ac_psma")["use"] == "trial_only"


# Question 004: CHEK2, PSA rising on Lu


def test_chek2():
    """The US label covers CHEK2, the EU label does not, and the data are weak."""
    found = answer("chek2-psa-rising-on-lu")
    cabazitaxel, olaparib = option(found, "cabazitaxel"), option(found, "olaparib")
    assert cabazitaxel["tier"] == 1
    assert olaparib["label"]["us"] == "within"
    assert olaparib["label"]["eu"] == "outside"
    assert keys(cautions(olaparib)) >= {"fda_pool", "triton2_non_brca"}
    assert olaparib["tier"] > cabazitaxel["tier"]
    assert {row["stance"] for row in conflict(found, "olaparib")["positions"]} == {
        "for",
        "against",
    }
    for name in ("rucaparib", "lu_psma_rechallenge", "enzalutamide"):
        assert option(found, name)["standing"] == "not_supported", name


# After four doses


def test_progression_during_lu_ends_every_kind_of_lu():
    """Neither the course, nor more of it, nor a second one; CARD as after six."""
    found = answer("after-four-doses")
    for name in ("lu_psma", "lu_psma_extension", "lu_psma_rechallenge"):
        assert option(found, name)["standing"] == "not_supported", name
    assert names_in_tier(found, 1) == {"cabazitaxel"}
    assert "caba_after_lu" in keys(cautions(option(found, "cabazitaxel")))


def test_a_response_after_four_doses_is_a_course_under_way():
    """The labelled course is six doses: nothing else is supported meanwhile."""
    found = answer("after-four-doses-responding")
    row = option(found, "lu_psma")
    assert (row["standing"], row["use"]) == ("supported", "labelled")
    assert set(row["label"].values()) == {"within"}
    assert names_in_tier(found, 1) == {"lu_psma"}
    assert option(found, "lu_psma_extension")["standing"] == "not_supported"


def test_after_a_stop_without_progression_nothing_is_supported_but_a_trial():
    """No source was read on going back to a course that was ended in a response."""
    found = answer("after-four-doses-stopped")
    supported = {o["id"] for o in found["options"] if o["standing"] == "supported"}
    assert supported == {"clinical_trial"}
    assert "course" in [c["id"] for c in against(option(found, "lu_psma"))]


# Visceral disease

RADIUM = ("radium_223", "radium_223_enzalutamide")


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("visceral-disease", {"lu_psma", "cabazitaxel"}),
        ("visceral-disease-liver", {"lu_psma", "cabazitaxel"}),
        ("visceral-disease-no-docetaxel", {"lu_psma", "docetaxel"}),
    ],
)
def test_visceral_disease_bars_radium_and_cautions_lu(name, first):
    """PSMA-positive visceral disease was in VISION; ALSYMPCA left it out."""
    found = answer(name)
    assert names_in_tier(found, 1) == first
    assert "kessel" in keys(cautions(option(found, "lu_psma")))
    for radium in RADIUM:
        row = option(found, radium)
        assert row["standing"] == "not_supported"
        assert "no_visceral" in [c["id"] for c in against(row)]


def test_raised_liver_tests_hold_back_docetaxel_and_not_cabazitaxel():
    """AST above 1.5 with alkaline phosphatase above 2.5 × ULN: docetaxel's label."""
    found = answer("visceral-disease-liver")
    row = option(found, "docetaxel_rechallenge")
    assert row["standing"] == "not_supported"
    assert [c["id"] for c in against(row)] == ["liver_enzymes"]
    assert option(found, "cabazitaxel")["standing"] == "supported"


# How long Lu holds


def test_before_a_taxane_lu_and_docetaxel_are_level():
    """PR.21 ranks neither; the US label covers Lu here, those of Europe do not."""
    found = answer("how-long-lu-holds")
    lu, docetaxel = option(found, "lu_psma"), option(found, "docetaxel")
    assert lu["standing"] == docetaxel["standing"] == "supported"
    assert lu["tier"] == docetaxel["tier"] == 1
    assert "pr21" in keys(lu["why_here"])
    assert lu["label"] == {"us": "within", "eu": "outside", "uk_england": "outside"}


# The days after an infusion


def test_ten_days_after_a_dose_the_course_goes_on():
    """Counts at grade 1 hold nothing back; the next dose is weeks away."""
    found = answer("side-effects-days-after")
    row = option(found, "lu_psma")
    assert row["standing"] == "supported"
    assert "hold_next_dose" not in [c["id"] for c in cautions(row)]


def test_ten_days_after_a_dose_a_grade_2_count_holds_the_next():
    """Platelets below 75 × 10⁹/L are grade 2: the label withholds."""
    man = case("side-effects-days-after") | {"platelets_10e9_l": 74}
    row = option(assess(man).to_dict(), "lu_psma")
    assert "hold_next_dose" in [c["id"] for c in cautions(row)]


# Castration-sensitive disease


def test_castration_sensitive_disease_is_outside_the_scope():
    """Every option is refused for that reason, and an alert says so."""
    found = answer("castration-sensitive")
    assert [alert["id"] for alert in found["alerts"]] == ["out_of_scope"]
    for row in found["options"]:
        assert row["standing"] == "not_supported", row["id"]
        assert "mcrpc" in [c["id"] for c in against(row)], row["id"]


# The day that is asked about

BEFORE_A_TAXANE = [
    entry for entry in case("psma-positive")["prior"] if entry["agent"] != "docetaxel"
]


@pytest.mark.parametrize(
    ("name", "change", "last_day_outside", "first_day_within"),
    [
        (
            "lu_psma",
            {"taxane_can_wait": "yes"},
            date(2025, 3, 27),
            date(2025, 3, 28),
        ),
        (
            "rucaparib",
            {"genes": {"brca1": "not_altered", "brca2": "altered"}},
            date(2025, 12, 16),
            date(2025, 12, 17),
        ),
    ],
    ids=["lu_psma", "rucaparib"],
)
def test_us_label_before_a_taxane(name, change, last_day_outside, first_day_within):
    """Each label text is in force from its own day, and not the day before."""
    man = case("psma-positive") | {"prior": BEFORE_A_TAXANE} | change
    for day, verdict in ((last_day_outside, "outside"), (first_day_within, "within")):
        found = assess(man, as_of=day).to_dict()
        assert found["as_of"] == day.isoformat()
        row = option(found, name)
        assert row["label"]["us"] == verdict
        shown = [t for t in row["label_texts"] if t["jurisdiction"] == "us"]
        assert [t["verdict"] for t in shown] == [verdict]
