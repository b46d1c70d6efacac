"""What must hold for every case, tried on every small change and on many random ones.

Random cases start from a case that supports an option: from an empty start hardly any
option is ever supported, and a rule about supported options would never be tried.
"""

import copy
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nextline import assess
from nextline.alerts import ALERTS
from nextline.case import Case
from nextline.criterion import Is, Meets
from nextline.history import AGENTS, SETTINGS
from nextline.inputs import BY_KEY, INPUTS, JURISDICTIONS, NO_RESULT
from nextline.options import BY_ID, OPTIONS
from nextline.parse import TREATMENT_CHOICES, TREATMENT_NUMBERS, parse
from nextline.standing import Standing, standing
from nextline.typed import from_form
from nextline.verdict import Verdict

ROOT = Path(__file__).resolve().parents[1]
PASSING = json.loads((ROOT / "tests/golden/passing.json").read_text(encoding="utf-8"))
DEFINITE = {Standing.SUPPORTED, Standing.NOT_SUPPORTED}

CYTOTOXIC = ("cabazitaxel", "docetaxel")
RADIOLIGANDS = ("lu_psma", "lu_psma_extension", "lu_psma_rechallenge", "ac_psma")
RED_FLAGS = [item.key for item in INPUTS if item.group == "stop"]

always = settings(derandomize=True, deadline=None, max_examples=200, database=None)

JsonCase = dict[str, object]


def passing(option: str) -> JsonCase:
    return copy.deepcopy(PASSING["base"] | PASSING["options"][option])


def examples() -> dict[str, JsonCase]:
    """The passing case of each option, and the worked cases of the pages."""
    worked = sorted((ROOT / "docs" / "cases").glob("*.json"))
    return {name: passing(name) for name in PASSING["options"]} | {
        path.stem: json.loads(path.read_text(encoding="utf-8")) for path in worked
    }


def standings(case: Case) -> dict[str, Standing]:
    return {option.id: standing(option, case.look) for option in OPTIONS}


def opposite_pairs(
    one: dict[str, Standing], other: dict[str, Standing]
) -> dict[str, tuple[str, str]]:
    """The options that went from supported to not supported or back."""
    return {
        name: (one[name].value, other[name].value)
        for name in one
        if one[name] is not other[name] and {one[name], other[name]} == DEFINITE
    }


# Values worth trying for each input: every choice, and around every threshold.


def values() -> dict[str, list]:
    limits: dict[str, set[float]] = {}
    for option in OPTIONS:
        for criterion in option.criteria:
            for leaf in criterion.test.leaves():
                if isinstance(leaf, Meets):
                    limits.setdefault(leaf.name, set()).add(leaf.threshold.value)
    found: dict[str, list] = {}
    for item in INPUTS:
        if item.key == "ecog":
            found[item.key] = [0, 1, 2, 3, 4]
        elif item.is_number:
            near = {
                round(n + d, 2) for n in limits.get(item.key, {1}) for d in (-1, 0, 1)
            }
            found[item.key] = sorted(
                max(item.lowest, n) for n in (int(n) if item.whole else n for n in near)
            )
        else:
            found[item.key] = [value for value, _ in item.choices]
    return found


VALUES = values()


def put(case: JsonCase, name: str, value: object) -> JsonCase:
    """The case with this answer; None takes the answer away."""
    changed = copy.deepcopy(case)
    place, key = changed, name
    if name.startswith("genes."):
        place = changed.setdefault("genes", {})
        key = name.removeprefix("genes.")
    if value is None:
        place.pop(key, None)
    else:
        place[key] = value
    return changed


entries = st.fixed_dictionaries(
    {"agent": st.sampled_from(list(AGENTS))},
    optional={
        **{key: st.sampled_from(list(c)) for key, c in TREATMENT_CHOICES.items()},
        **{key: st.integers(0, 9) for key in TREATMENT_NUMBERS},
    },
)
answers = st.sampled_from(list(VALUES)).flatmap(
    lambda name: st.tuples(st.just(name), st.sampled_from([*VALUES[name], None]))
)


@st.composite
def cases(draw) -> JsonCase:
    """A passing case with some answers changed, forgotten or added."""
    case = passing(draw(st.sampled_from(list(PASSING["options"]))))
    for name, value in draw(st.lists(answers, max_size=6)):
        case = put(case, name, value)
    prior = case["prior"]
    for place in sorted(draw(st.sets(st.integers(0, len(prior) - 1))), reverse=True):
        if draw(st.booleans()):
            del prior[place]
        else:
            for key in draw(st.sets(st.sampled_from(sorted(prior[place])))) - {"agent"}:
                del prior[place][key]
    prior.extend(draw(st.lists(entries, max_size=3)))
    if draw(st.booleans()):
        case.pop("prior_complete", None)
    return case


# What is never supported


def test_the_empty_case_supports_nothing():
    """Nothing known, nothing supported, nothing excluded."""
    assert set(standings(parse({})).values()) == {Standing.CANNOT_TELL}


@always
@given(cases(), st.sampled_from(["negative", "not_done", "pending", None]))
def test_no_psma_radioligand_without_a_positive_psma_pet(case, result):
    """Only a positive PSMA PET supports a drug that is aimed at PSMA."""
    found = standings(parse(put(case, "psma_pet", result)))
    assert [n for n in RADIOLIGANDS if found[n] is Standing.SUPPORTED] == []


@pytest.mark.parametrize("result", ["negative", "not_done", "pending", None])
@pytest.mark.parametrize("option", RADIOLIGANDS)
def test_psma_pet_alone_takes_the_support_away(option, result):
    """The same, from a case in which everything else speaks for the drug."""
    read = parse(put(passing(option), "psma_pet", result))
    expected = "not_supported" if result == "negative" else "cannot_tell"
    assert standing(BY_ID[option], read.look) == expected


@always
@given(cases(), st.sampled_from(["visceral_metastases", "liver_metastases"]))
def test_no_radium_with_visceral_metastases(case, name):
    """Also when only the liver is named: a liver metastasis is visceral."""
    other = {"visceral_metastases", "liver_metastases"} - {name}
    case = put(put(case, other.pop(), None), name, "present")
    assert standings(parse(case))["radium_223"] is not Standing.SUPPORTED


@always
@given(cases(), st.booleans())
def test_no_radium_with_abiraterone(case, stated):
    """Stated as taken now, or listed as still being given."""
    if stated:
        case = put(case, "concurrent_abiraterone", "yes")
    else:
        case["prior"].append({"agent": "abiraterone", "outcome": "ongoing"})
    assert standings(parse(case))["radium_223"] is not Standing.SUPPORTED


@pytest.mark.parametrize(
    "change",
    [
        {"visceral_metastases": "present"},
        {"visceral_metastases": None, "liver_metastases": "present"},
        {"concurrent_abiraterone": "yes", "prior_complete": None},
        {"concurrent_abiraterone": None, "abiraterone": "ongoing"},
    ],
    ids=str,
)
def test_one_answer_takes_the_support_of_radium_away(change):
    """The same, from a case in which everything else speaks for radium."""
    case = passing("radium_223")
    if change.pop("abiraterone", None):
        case["prior"].append({"agent": "abiraterone", "outcome": "ongoing"})
    for name, value in change.items():
        case = put(case, name, value)
    read = parse(case)
    assert not read.problems
    assert standing(BY_ID["radium_223"], read.look) is Standing.NOT_SUPPORTED


@pytest.mark.parametrize("ecog", [3, 4])
@pytest.mark.parametrize("option", CYTOTOXIC + RADIOLIGANDS)
def test_poor_performance_status(option, ecog):
    """ECOG 3–4 is outside the trials: supportive care, no cytotoxic or radioligand."""
    found = standings(parse(put(passing(option), "ecog", ecog)))
    assert found["best_supportive_care"] is Standing.SUPPORTED
    assert found[option] is not Standing.SUPPORTED


@pytest.mark.parametrize("name", ["castration_resistant", "metastatic"])
@pytest.mark.parametrize("option", BY_ID)
def test_out_of_scope(option, name):
    """Outside metastatic castration-resistant disease nothing is supported."""
    case = put(passing(option), name, "no")
    for site in ("bone_metastases", "visceral_metastases", "cns_metastases"):
        case = put(case, site, "none")
    for site in ("bone_lesion_count", "bone_beyond_spine_and_pelvis"):
        case = put(case, site, None)
    read = parse(case)
    assert not read.problems
    assert set(standings(read).values()) == {Standing.NOT_SUPPORTED}
    assert [n["id"] for n in assess(case).to_dict()["alerts"]] == ["out_of_scope"]


# Typed from the labels and trials: one answer that ends an option's support, in a
# case in which everything else speaks for it.
ENDS_SUPPORT = [
    ("lu_psma", {"psma_negative_lesion": "present"}),
    ("lu_psma", {"cns_metastases": "untreated"}),
    ("lu_psma", {"histology": "small_cell_or_neuroendocrine"}),
    ("lu_psma", {"life_expectancy_over_6_months": "no"}),
    ("lu_psma", {"disease_status": "responding"}),
    ("lu_psma", {"given": "ac_psma"}),
    ("lu_psma", {"given": "lu_psma"}),
    ("cabazitaxel", {"given": "cabazitaxel"}),
    ("cabazitaxel", {"chemotherapy_suitability": "unfit"}),
    ("cabazitaxel", {"chemotherapy_suitability": "declines"}),
    ("cabazitaxel", {"taxane_or_polysorbate_hypersensitivity": "yes"}),
    ("cabazitaxel", {"disease_status": "stable"}),
    ("docetaxel", {"given": "docetaxel"}),
    ("docetaxel", {"chemotherapy_suitability": "unfit"}),
    ("docetaxel", {"chemotherapy_suitability": "declines"}),
    ("docetaxel", {"taxane_or_polysorbate_hypersensitivity": "yes"}),
    ("abiraterone", {"child_pugh": "c"}),
    *(
        (arpi, {"given": other})
        for arpi in ("abiraterone", "enzalutamide")
        for other in ("abiraterone", "enzalutamide", "apalutamide", "darolutamide")
    ),
    ("enzalutamide", {"histology": "small_cell_or_neuroendocrine"}),
    ("radium_223", {"bone_metastases": "none"}),
    ("radium_223", {"symptoms": "none_or_minimal"}),
    ("radium_223", {"given": "radium_223"}),
    *(
        (parp, {"given": other})
        for parp in ("olaparib", "rucaparib")
        for other in ("olaparib", "rucaparib", "niraparib", "talazoparib")
    ),
    ("olaparib", {"genes.brca2": "not_altered"}),
    ("rucaparib", {"genes.brca2": "not_altered"}),
    ("pembrolizumab", {"given": "pembrolizumab"}),
    ("lu_psma_extension", {"disease_status": "psa_rise_only"}),
    ("lu_psma_extension", {"psma_negative_lesion": "present"}),
    ("lu_psma_rechallenge", {"disease_status": "responding"}),
    ("lu_psma_rechallenge", {"psma_negative_lesion": "present"}),
    ("ac_psma", {"given": "ac_psma"}),
    ("ac_psma", {"cns_metastases": "untreated"}),
    ("ac_psma", {"psma_negative_lesion": "present"}),
]
# What a bone-free man cannot have.
WITHOUT_BONE = {"bone_lesion_count": None, "bone_beyond_spine_and_pelvis": None}


@pytest.mark.parametrize(("option", "change"), ENDS_SUPPORT, ids=str)
def test_one_answer_ends_the_support(option, change):
    """The drug again, a contraindication, or outside the population of its trial."""
    case = passing(option)
    if "bone_metastases" in change:
        change = change | WITHOUT_BONE
    for name, value in change.items():
        if name == "given":
            entry = {"agent": value, "outcome": "progressed_on"}
            case["prior"] = [e for e in case["prior"] if e["agent"] != value]
            case["prior"].append(entry)
        else:
            case = put(case, name, value)
    read = parse(case)
    assert not read.problems
    assert standing(BY_ID[option], read.look) is Standing.NOT_SUPPORTED


# The genes of the US label of olaparib; rucaparib is for two of them.
@pytest.mark.parametrize(
    "gene", sorted(set(PASSING["base"]["genes"]) - {"other_talazoparib"})
)
def test_genes_of_the_parp_inhibitors(gene):
    """Each gene alone: olaparib for all of the US list, rucaparib for BRCA only."""
    case = put(
        put(passing("olaparib"), "genes.brca2", "not_altered"),
        f"genes.{gene}",
        "altered",
    )
    found = assess(case).to_dict()["options"]
    rows = {row["id"]: row for row in found}
    brca = gene in ("brca1", "brca2")
    assert rows["olaparib"]["standing"] == "supported"
    assert rows["olaparib"]["evidence"] == ("randomised" if brca else "label")
    place = "within" if brca else "outside"
    assert rows["olaparib"]["label"] == {
        "us": "within",
        "eu": place,
        "uk_england": place,
    }
    assert (rows["rucaparib"]["standing"] == "supported") == brca


# What is known and what is not


def partly_known(name: str) -> Iterator[tuple[str, JsonCase]]:
    """The case with each single answer forgotten."""
    case = examples()[name]
    for key in [k for k in case if k not in ("prior", "genes")]:
        yield key, put(case, key, None)
    for gene in case.get("genes", {}):
        yield f"genes.{gene}", put(case, f"genes.{gene}", None)
    for place, entry in enumerate(case["prior"]):
        for key in entry.keys() - {"agent"}:
            less = copy.deepcopy(case)
            del less["prior"][place][key]
            yield f"prior[{place}].{key}", less


@pytest.mark.parametrize("name", examples())
def test_forgetting_one_answer_never_turns_a_standing_round(name):
    """Unknown never counts as an answer: at most the standing becomes open."""
    before = standings(parse(examples()[name]))
    for key, less in partly_known(name):
        assert opposite_pairs(before, standings(parse(less))) == {}, key


def test_forgetting_the_treatments_never_turns_a_standing_round():
    """`prior_complete` without the list itself does not mean "nothing was given"."""
    turned = {}
    for name, case in examples().items():
        before, after = parse(case), parse(put(case, "prior", None))
        turned |= {name: opposite_pairs(standings(before), standings(after))}
    assert {name: pairs for name, pairs in turned.items() if pairs} == {}


def test_a_treatment_that_cannot_be_read_never_turns_a_standing_round():
    """A slip in one entry makes the history incomplete; it does not erase a drug."""
    turned = {}
    for name, case in examples().items():
        before = standings(parse(case))
        for place, entry in enumerate(case["prior"]):
            slip = copy.deepcopy(case)
            slip["prior"][place]["agent"] = f"{entry['agent']}x"
            read = parse(slip)
            assert len(read.problems) == 1
            turned[name, entry["agent"]] = opposite_pairs(before, standings(read))
    assert {where: pairs for where, pairs in turned.items() if pairs} == {}


def one_more_known(case: JsonCase, draw) -> JsonCase:
    """The case with one more answer known."""
    read = parse(case)
    open_top = [k for k in VALUES if read.look(k) is None or read.look(k) in NO_RESULT]
    open_entries = [
        (place, key)
        for place, entry in enumerate(case["prior"])
        for key in (*TREATMENT_CHOICES, *TREATMENT_NUMBERS)
        if key not in entry
    ]
    choice = draw(st.sampled_from([*open_top, *open_entries]))
    if isinstance(choice, str):
        value = draw(st.sampled_from([v for v in VALUES[choice] if v not in NO_RESULT]))
        return put(case, choice, value)
    place, key = choice
    known = list(TREATMENT_CHOICES.get(key, range(10)))
    more = copy.deepcopy(case)
    more["prior"][place][key] = draw(st.sampled_from(known))
    return more


@settings(always, max_examples=500)
@given(cases(), st.data())
def test_learning_one_answer_keeps_a_definite_standing(case, data):
    """Supported and not supported hold whatever the unknowns turn out to be."""
    more = one_more_known(case, data.draw)
    before, after = parse(case), parse(more)
    if after.problems and len(after.problems) > len(before.problems):
        return  # the new answer contradicts an old one: it is no completion
    then, now = standings(before), standings(after)
    changed = {n for n in then if then[n] in DEFINITE and now[n] is not then[n]}
    assert changed == set()


@settings(always, max_examples=80)
@given(cases())
def test_forgetting_any_answer_keeps_no_opposite(case):
    """The same for random cases, contradictions and all."""
    before = standings(parse(case))
    for key in [k for k in case if k not in ("prior", "genes")]:
        after = standings(parse(put(case, key, None)))
        assert opposite_pairs(before, after) == {}, key


@settings(always, max_examples=50)
@given(cases())
def test_needs_and_would_change_keep_their_word(case):
    """`needs` names unknown inputs; `would_change` gives the standing it promises."""
    found = assess(case).to_dict()
    unknown = set(found["unknown"])
    for row in found["options"]:
        assert bool(row["needs"]) == (row["standing"] == "cannot_tell"), row["id"]
        assert {n for n in row["needs"] if n in BY_KEY} <= unknown
        for change in row["would_change"]:
            assert change["standing"] != row["standing"]
            if change["field"] not in BY_KEY or found["problems"]:
                continue
            read = parse(put(case, change["field"], change["to"]))
            if not read.problems:
                assert standing(BY_ID[row["id"]], read.look) == change["standing"]


def with_history(case: JsonCase, field: str, value: object) -> JsonCase | None:
    """The case in which the list says so; None where no list can."""
    _, agent, *suffix = field.split(".")
    changed = copy.deepcopy(case)
    courses = [entry for entry in changed["prior"] if entry["agent"] == agent]
    others = [entry for entry in changed["prior"] if entry["agent"] != agent]
    if not suffix:
        return changed | {
            "prior": others if value == "no" else [*others, {"agent": agent}]
        }
    if len(courses) != 1 or value == "not_given":
        return None
    if suffix == ["progressed"]:
        courses[0]["outcome"] = (
            "progressed_after" if value == "yes" else "stopped_for_toxicity"
        )
    elif suffix == ["resistant"]:
        courses[0]["setting"] = (
            f"castration_{'resistant' if value == 'yes' else 'sensitive'}"
        )
    else:
        courses[0][suffix[0]] = value
    return changed


@pytest.mark.parametrize("name", examples())
def test_what_would_change_in_the_history_can_be_entered(name):
    """A change of the history that is offered exists, and does what is promised."""
    case = examples()[name]
    wrong = []
    for row in assess(case).to_dict()["options"]:
        for change in row["would_change"]:
            field, to = change["field"], change["to"]
            # "Never given" cannot be said of one drug while the list is open.
            unsayable = to == "no" and case.get("prior_complete") != "yes"
            if unsayable or not field.startswith("prior."):
                continue
            changed = with_history(case, field, to)
            read = parse(changed) if changed else None
            if read is None:
                wrong.append((row["id"], field, to, "cannot be entered"))
            elif not read.problems:
                found = standing(BY_ID[row["id"]], read.look)
                if found != change["standing"]:
                    wrong.append((row["id"], field, to, found.value))
    assert wrong == []


# What comes first, and in which order


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_a_red_flag_comes_first(flag):
    """Each red flag alone puts its own alert before anything else."""
    alone = assess({flag: "yes"}).to_dict()["alerts"]
    assert len(alone) == 1
    beside = assess({"metastatic": "no", flag: "yes"}).to_dict()["alerts"]
    assert [n["id"] for n in beside] == [alone[0]["id"], "out_of_scope"]
    assert alone[0]["text"]
    assert alone[0]["sources"]
    assert assess({flag: "no"}).to_dict()["alerts"] == []


def test_every_alert_is_reached():
    """No alert is declared that no answer can raise."""
    raised = {
        notice["id"]
        for flag in RED_FLAGS
        for notice in assess({flag: "yes", "metastatic": "no"}).to_dict()["alerts"]
    }
    assert raised == {notice.id for notice in ALERTS}


@pytest.mark.parametrize("name", examples())
def test_order_of_unrelated_treatments(name):
    """Entries of different drugs may be listed in any order."""
    case = examples()[name]
    agents = [entry["agent"] for entry in case["prior"]]
    assert len(agents) == len(set(agents))
    expected = {**assess(case).to_dict(), "case": None}
    for prior in list(permutations(case["prior"]))[:24:5]:
        found = assess(case | {"prior": list(prior)}).to_dict()
        assert {**found, "case": None} == expected


@settings(always, max_examples=50)
@given(cases())
def test_tiers_and_groups(case):
    """Supported options have a tier and a group; the lower group comes last."""
    found = assess(case).to_dict()["options"]
    ranked = [row["tier"] for row in found if row["group"] == "ranked"]
    lower = {row["tier"] for row in found if row["group"] == "cohort_only"}
    for row in found:
        supported = row["standing"] == "supported"
        assert isinstance(row["tier"], int) == supported
        assert (row["group"] in ("ranked", "cohort_only")) == supported
        assert bool(row["why_here"]) == supported
        if row["group"] == "cohort_only":
            assert row["evidence"] in ("cohort", "none")
    assert len(lower) <= 1
    assert all(tier < low for tier in ranked for low in lower)
    tiers = sorted({*ranked, *lower})
    assert tiers == list(range(1, len(tiers) + 1))
    order = {"supported": 0, "cannot_tell": 1, "not_supported": 2}
    places = [(order[row["standing"]], row["tier"] or 0) for row in found]
    assert places == sorted(places)


# Every rule matters


def random_cases(count: int) -> Iterator[Case]:
    """Cases that reach far from the passing ones; the same ones each time."""
    chance = random.Random(617)
    for _ in range(count):
        case = passing(chance.choice(list(PASSING["options"])))
        for name in chance.sample(list(VALUES), 25):
            case = put(case, name, chance.choice([*VALUES[name], None]))
        case["prior"] = [
            {
                "agent": agent,
                "setting": chance.choice(list(TREATMENT_CHOICES["setting"])),
                "outcome": chance.choice(list(TREATMENT_CHOICES["outcome"])),
                "best_response": chance.choice(
                    list(TREATMENT_CHOICES["best_response"])
                ),
                "cycles": chance.randrange(9),
                "months_since_last": chance.randrange(12),
            }
            for agent in chance.sample(list(AGENTS), chance.randrange(12))
        ]
        yield parse(case)


def test_every_criterion_reaches_both_verdicts():
    """A criterion that cannot be met, or cannot fail, is a slip."""
    missing = {
        (option.id, criterion.id, verdict)
        for option in OPTIONS
        for criterion in option.criteria
        for verdict in (Verdict.MET, Verdict.NOT_MET)
    }
    tried = [*(parse(case) for case in examples().values()), *random_cases(1500)]
    for case in tried:
        for option in OPTIONS:
            for criterion in option.criteria:
                verdict = criterion.test.verdict(case.look)
                missing.discard((option.id, criterion.id, verdict))
    assert missing == set()


def test_every_option_reaches_both_standings():
    """No option is always supported, and none never."""
    found = {
        pair for case in examples().values() for pair in standings(parse(case)).items()
    }
    assert {(name, s) for name in BY_ID for s in DEFINITE} <= found


# Where a second answer must change for the first to be possible, or to decide.
AFTER_DOCETAXEL = [
    {"agent": "adt", "outcome": "progressed_on"},
    {"agent": "docetaxel", "setting": "castration_sensitive"},
]
TOGETHER = {
    "lu_psma": [{"white_cells_10e9_l": 2, "neutrophils_10e9_l": 1.5}],
    "lu_psma_extension": [{"white_cells_10e9_l": 1.5, "neutrophils_10e9_l": 1.2}],
    "lu_psma_rechallenge": [{"white_cells_10e9_l": 2, "neutrophils_10e9_l": 1.5}],
    "docetaxel": [{"ast_x_uln": 2, "alp_x_uln": 3}],
    "docetaxel_rechallenge": [{"ast_x_uln": 2, "alp_x_uln": 3}],
    "radium_223": [
        {
            "bone_metastases": "none",
            "bone_lesion_count": 0,
            "bone_beyond_spine_and_pelvis": "no",
        }
    ],
    "pembrolizumab": [{"prior": []}],
    "dostarlimab": [{"prior": []}],
    "talazoparib_enzalutamide": [
        {"prior": AFTER_DOCETAXEL, name: value}
        for name, value in (
            ("haemoglobin_g_dl", 9.5),
            ("platelets_10e9_l", 60),
            ("neutrophils_10e9_l", 1.2),
        )
    ],
}


@pytest.mark.parametrize("option", BY_ID)
def test_every_deciding_criterion_decides_somewhere(option):
    """Each deciding criterion alone can be what speaks against the option."""
    deciding = BY_ID[option].deciding
    waiting = {criterion.id for criterion in deciding}
    during = {"agent": "lu_psma", "outcome": "ongoing", "cycles": 3}
    start = passing(option)
    tried = [put(start, name, value) for name in VALUES for value in VALUES[name]]
    tried += [start | {"prior": prior} for prior in histories(start["prior"])]
    tried += [start | change for change in TOGETHER.get(option, [])]
    prior = [*start["prior"], during]
    tried += [
        start | {"prior": prior, "disease_status": "stable", "platelets_10e9_l": 40}
    ]
    for case in tried:
        look = parse(case).look
        against = [c.id for c in deciding if fails(c, look)]
        if len(against) == 1:
            waiting.discard(against[0])
    assert waiting == ENTAILED.get(option, set())


# Criteria that fail only together with another: never given, so no response to it.
ENTAILED = {
    "lu_psma_rechallenge": {"given"},
    "docetaxel_rechallenge": {"given"},
}


def fails(criterion, look) -> bool:
    against = Verdict.MET if criterion.kind == "exclusion" else Verdict.NOT_MET
    return criterion.test.verdict(look) is against


def histories(prior: list[dict]) -> Iterator[list[dict]]:
    """The treatments with one left out, one changed, or one added."""
    for place, entry in enumerate(prior):
        yield [*prior[:place], *prior[place + 1 :]]
        for key, choices in TREATMENT_CHOICES.items():
            for value in choices:
                yield [*prior[:place], entry | {key: value}, *prior[place + 1 :]]
        for cycles in range(8):
            yield [*prior[:place], entry | {"cycles": cycles}, *prior[place + 1 :]]
    for agent in AGENTS:
        for outcome in ("progressed_on", "ongoing"):
            for setting in SETTINGS:
                entry = {"agent": agent, "outcome": outcome, "setting": setting}
                yield [*prior, entry | {"cycles": 3}]


def asked_answers() -> list[tuple[str, str]]:
    """Every answer that a rule asks for: the input or history variable, the value."""
    tests = [c.test for option in OPTIONS for c in option.criteria]
    for option in OPTIONS:
        tests += [e.when for e in option.evidence]
        tests += [x.when for x in (*option.labels, *option.funding) if x.when]
    pairs = [
        (leaf.name, value)
        for test in tests
        for leaf in test.leaves()
        if isinstance(leaf, Is)
        for value in leaf.values
    ]
    return list(dict.fromkeys(pairs))


def as_entered(name: str, value: str) -> JsonCase:
    """The case in which a reader has given exactly this answer in the form."""
    if not name.startswith("prior."):
        return from_form({name: value}, [])
    _, agent, *suffix = name.split(".")
    if value in ("no", "not_given"):
        return from_form({"prior_complete": "yes"}, [{"agent": "adt"}])
    entry = (
        {
            "progressed": {"outcome": "progressed_after"},
            "resistant": {"setting": "castration_resistant"},
            "outcome": {"outcome": value},
            "best_response": {"best_response": value},
        }[suffix[0]]
        if suffix
        else {}
    )
    return from_form({}, [{"agent": agent, **entry}])


@pytest.mark.parametrize("asked", asked_answers(), ids="=".join)
def test_an_answer_that_a_rule_asks_for_can_be_given(asked):
    """What a reader enters is what the rule compares with, type and all."""
    name, value = asked
    read = parse(as_entered(name, value))
    assert not read.problems
    assert Is(name, value).verdict(read.look) is Verdict.MET


# The answer itself

ANSWER = {
    "ruleset", "version", "content_hash", "as_of", "searched_through",
    "review_status", "case", "alerts", "problems", "doubts", "options", "alongside",
    "conflicts", "next_test", "unknown",
}  # fmt: skip
OPTION = {
    "id", "name", "standing", "use", "evidence", "evidence_facts", "tier", "group",
    "why_here", "criteria", "needs", "needs_licence", "label", "label_texts",
    "funding", "would_change",
}  # fmt: skip
WORDS = {
    "standing": {"supported", "cannot_tell", "not_supported"},
    "use": {"labelled", "off_label", "trial_only"},
    "evidence": {"randomised", "guideline", "label", "cohort", "none"},
}


@settings(always, max_examples=30)
@given(cases())
def test_shape_of_the_answer(case):
    """Keys and values are those of the contract, and the whole is plain JSON."""
    found = assess(case).to_dict()
    assert found.keys() >= ANSWER
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert [row["id"] for row in found["options"]] != []
    assert {row["id"] for row in found["options"]} == BY_ID.keys()
    for row in found["options"]:
        assert row.keys() >= OPTION
        for key, words in WORDS.items():
            assert row[key] in words
        assert row["label"].keys() == JURISDICTIONS.keys()
        assert set(row["label"].values()) <= {"within", "outside", "cannot_tell"}
        for criterion in row["criteria"]:
            assert criterion["kind"] in (
                "indication",
                "requirement",
                "exclusion",
                "caution",
            )
            assert criterion["verdict"] in ("met", "not_met", "unknown")
            assert criterion["text"]
            assert criterion["seen"]
            assert criterion["sources"]
    for notice in (*found["alerts"], *found["alongside"]):
        assert notice.keys() == {"id", "text", "sources"}
    for conflict in found["conflicts"]:
        assert conflict.keys() >= {"id", "positions"}
        for position in conflict["positions"]:
            assert position.keys() >= {"body", "position", "as_of", "source"}
    for test in found["next_test"]:
        assert test.keys() >= {"field", "settles"}
        assert test["settles"]


@settings(always, max_examples=30)
@given(cases())
def test_the_case_in_the_answer_gives_the_same_answer(case):
    """The record of what was read can be read again; assess changes nothing."""
    untouched = copy.deepcopy(case)
    first = assess(case).to_dict()
    assert case == untouched
    assert assess(case).to_dict() == first
    again = assess(first["case"]).to_dict()
    assert {**again, "problems": None} == {**first, "problems": None}


def test_content_hash_is_the_same_in_every_process():
    """The fingerprint does not hang on the order of a set or a dict."""
    code = "from nextline.content import content_hash; print(content_hash())"
    hashes = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": str(ROOT / "logic"), "PYTHONHASHSEED": s},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for s in ("0", "1")
    }
    assert hashes == {assess({}).to_dict()["content_hash"]}
