"""Labels, funding and order: who is covered where, and what stands before what.

The rows were typed from the evidence files, not from the rules.
"""

import copy
import json
from pathlib import Path

import pytest
from nextline import assess
from nextline.options import BY_ID

GOLDEN = Path(__file__).with_name("golden")
PASSING = json.loads((GOLDEN / "passing.json").read_text(encoding="utf-8"))
WITHIN, OUTSIDE, OPEN = "within", "outside", "cannot_tell"

ADT = {"agent": "adt", "setting": "castration_sensitive", "outcome": "progressed_on"}


def after(*agents: str) -> dict[str, object]:
    """Progressing after these, all of them for castration-resistant disease."""
    entry = {"setting": "castration_resistant", "outcome": "progressed_on"}
    return {"prior": [ADT, *({"agent": agent, **entry} for agent in agents)]}


def on_lu(cycles: int) -> dict[str, object]:
    course = {"agent": "lu_psma", "outcome": "ongoing", "cycles": cycles}
    return {"prior": [*after("enzalutamide", "docetaxel")["prior"], course]}


def rows(option: str, change: dict[str, object]) -> dict[str, dict]:
    """The options of the answer, from the option's passing case with a change."""
    case = copy.deepcopy(PASSING["base"] | PASSING["options"][option]) | change
    found = assess(case).to_dict()
    assert found["problems"] == []
    return {row["id"]: row for row in found["options"]}


BRCA2 = {"genes": PASSING["base"]["genes"] | {"brca2": "altered"}}
ONE_ARPI = after("enzalutamide")

# One row: the option, what is changed, then the labels of the US, the EU and England.
LABELS = [
    ("lu_psma", {}, WITHIN, WITHIN, WITHIN),
    ("lu_psma", {"psma_pet": "negative"}, OUTSIDE, OUTSIDE, OUTSIDE),
    ("lu_psma", after("docetaxel"), OUTSIDE, OUTSIDE, OUTSIDE),
    ("lu_psma", ONE_ARPI | {"taxane_can_wait": "yes"}, WITHIN, OUTSIDE, OUTSIDE),
    ("lu_psma", ONE_ARPI | {"taxane_can_wait": None}, OPEN, OUTSIDE, OUTSIDE),
    (
        "lu_psma",
        ONE_ARPI | {"chemotherapy_suitability": "unfit"},
        OUTSIDE,
        OUTSIDE,
        WITHIN,
    ),
    (
        "lu_psma",
        ONE_ARPI | {"chemotherapy_suitability": "declines"},
        OUTSIDE,
        OUTSIDE,
        OUTSIDE,
    ),
    ("lu_psma_extension", {}, OUTSIDE, OUTSIDE, OUTSIDE),
    ("lu_psma_rechallenge", {}, OUTSIDE, OUTSIDE, OUTSIDE),
    ("ac_psma", {}, OUTSIDE, OUTSIDE, OUTSIDE),
    ("cabazitaxel", {}, WITHIN, WITHIN, WITHIN),
    ("cabazitaxel", ONE_ARPI, OUTSIDE, OUTSIDE, OUTSIDE),
    ("docetaxel", {}, WITHIN, WITHIN, OPEN),
    ("abiraterone", {}, WITHIN, WITHIN, WITHIN),
    ("abiraterone", {"symptoms": "symptomatic"}, WITHIN, OUTSIDE, OUTSIDE),
    ("enzalutamide", {}, WITHIN, WITHIN, WITHIN),
    ("enzalutamide", {"symptoms": "symptomatic"}, WITHIN, OUTSIDE, OUTSIDE),
    ("radium_223", {}, WITHIN, WITHIN, WITHIN),
    ("radium_223", ONE_ARPI, WITHIN, OUTSIDE, OUTSIDE),
    (
        "radium_223",
        after("abiraterone", "docetaxel") | {"concurrent_abiraterone": "yes"},
        WITHIN,
        OUTSIDE,
        OUTSIDE,
    ),
    ("radium_223", {"visceral_metastases": "present"}, OUTSIDE, OUTSIDE, OUTSIDE),
    ("olaparib", {}, WITHIN, WITHIN, WITHIN),
    ("olaparib", after("apalutamide"), OUTSIDE, WITHIN, WITHIN),
    ("rucaparib", {}, WITHIN, OUTSIDE, OUTSIDE),
    ("pembrolizumab", {}, WITHIN, OUTSIDE, OUTSIDE),
]

# One row: the option, what is changed, and whether England funds it.
FUNDED = [
    ("lu_psma", {}, "not_funded"),
    ("cabazitaxel", {"ecog": 1}, "funded"),
    ("cabazitaxel", {"ecog": 2}, "not_funded"),
    ("docetaxel", {}, "funded"),
    ("abiraterone", {}, "funded"),
    ("abiraterone", {"symptoms": "symptomatic"}, "not_funded"),
    ("enzalutamide", {}, "funded"),
    ("enzalutamide", after("abiraterone", "docetaxel"), "not_funded"),
    ("radium_223", {}, "funded"),
    ("radium_223", ONE_ARPI, "not_funded"),
    ("olaparib", {}, "funded"),
    (
        "olaparib",
        {"genes": PASSING["base"]["genes"] | {"atm": "altered"}},
        "not_funded",
    ),
]

NO_CHEMOTHERAPY = {"chemotherapy_suitability": "declines"}
# One row: first, then, a change of the case of `then`, a source of the reason.
ORDER = [
    ("lu_psma", "enzalutamide", after("abiraterone") | NO_CHEMOTHERAPY, "psmafore"),
    ("rucaparib", "docetaxel", BRCA2, "triton3"),
    ("radium_223_enzalutamide", "enzalutamide", {}, "peace3"),
    ("olaparib_abiraterone", "abiraterone", BRCA2, "propel"),
    ("niraparib_abiraterone", "abiraterone", BRCA2, "magnitude"),
    ("talazoparib_enzalutamide", "enzalutamide", BRCA2, "talapro2"),
    ("docetaxel", "sipuleucel_t", {}, "impact"),
    ("pembrolizumab", "dostarlimab", {}, "asco_mcrpc_2025"),
    ("cabazitaxel", "mitoxantrone", {}, "tropic"),
    (
        "carboplatin_cabazitaxel",
        "cabazitaxel",
        {"aggressive_variant": "yes"},
        "corn",
    ),
    ("cabazitaxel", "pembrolizumab", {}, "keytruda"),
    ("lu_psma", "pembrolizumab", {}, "keytruda"),
    ("docetaxel", "radium_223", ONE_ARPI, "alsympca"),
]


@pytest.mark.parametrize(("option", "change", "us", "eu", "gb"), LABELS, ids=str)
def test_label(option, change, us, eu, gb):
    """Each label covers the men it names, and no others."""
    label = rows(option, change)[option]["label"]
    assert label == {"us": us, "eu": eu, "uk_england": gb}


@pytest.mark.parametrize(("option", "change", "verdict"), FUNDED, ids=str)
def test_funding(option, change, verdict):
    """NICE funds the men it names, and no others."""
    (funding,) = rows(option, change)[option]["funding"]
    assert (funding["jurisdiction"], funding["verdict"]) == ("uk_england", verdict)


@pytest.mark.parametrize(("first", "then", "change", "source"), ORDER, ids=str)
def test_order(first, then, change, source):
    """One supported option before another, with the source that says so."""
    found = rows(then, change)
    assert found[first]["standing"] == found[then]["standing"] == "supported"
    assert found[first]["tier"] < found[then]["tier"]
    keys = [s["key"] for why in found[then]["why_here"] for s in why["sources"]]
    assert any(key.startswith(source) for key in keys), keys


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("responding", "supported"),
        ("stable", "supported"),
        ("psa_rise_only", "supported"),
        ("radiographic_progression", "not_supported"),
        ("clinical_progression", "not_supported"),
    ],
)
def test_a_course_under_way(status, standing):
    """A course goes on through a PSA rise alone, and stops at progression."""
    change = on_lu(3) | {"disease_status": status}
    assert rows("lu_psma", change)["lu_psma"]["standing"] == standing


@pytest.mark.parametrize("place", ["us", "eu", "uk_england", None])
def test_use_follows_the_jurisdiction_in_view(place):
    """CHEK2 and olaparib: labelled in the US, off label in the EU and England."""
    genes = PASSING["base"]["genes"] | {"chek2": "altered"}
    found = rows("olaparib", {"genes": genes, "jurisdiction": place})
    labelled = place in ("us", None)
    assert found["olaparib"]["use"] == ("labelled" if labelled else "off_label")
    assert found["ac_psma"]["use"] == "trial_only"


@pytest.mark.parametrize(
    ("option", "use", "needs_licence"),
    [
        ("ac_psma", "trial_only", True),
        ("clinical_trial", "trial_only", False),
        ("best_supportive_care", "labelled", False),
    ],
)
def test_care_without_a_licence(option, use, needs_licence):
    """A trial is the only way in, or no licence is needed at all."""
    row = rows(option, {})[option]
    assert (row["use"], row["needs_licence"]) == (use, needs_licence)


def test_a_borrowed_limit_says_whose_it_is():
    """The limit of another trial is not passed off as the option's own."""
    texts = {
        name: next(c.says for c in BY_ID[name].criteria if c.id == "ecog")
        for name in ("cabazitaxel", "mitoxantrone")
    }
    assert texts["cabazitaxel"] == "ECOG performance status 0 to 2"
    assert texts["mitoxantrone"].endswith("; that of its own trials was not read")
