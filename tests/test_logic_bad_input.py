"""Bad input: named once, mended by a sentence, and counted as not known."""

import copy
import json
import math
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from nextline import assess, case_schema
from nextline.case import Problem
from nextline.clashes import _ANY, CLASHES
from nextline.history import AGENTS
from nextline.inputs import BY_KEY, GENES, INPUTS
from nextline.options import OPTIONS
from nextline.parse import TREATMENT_CHOICES, TREATMENT_NUMBERS, parse
from nextline.standing import standing
from nextline.typed import from_form, number

ROOT = Path(__file__).resolve().parents[1]
PASSING = json.loads((ROOT / "tests/golden/passing.json").read_text(encoding="utf-8"))

NUMBERS = [i.key for i in INPUTS if i.is_number or i.key == "ecog"]
CHOICES = [i.key for i in INPUTS if not i.is_number and i.key != "ecog"]
NOT_A_NUMBER = [
    "12,5", "12.5", "", "many", True, False, [], [1], {}, -1, -0.001, 1e9,
    math.nan, math.inf, -math.inf,
]  # fmt: skip
NOT_A_CHOICE = ["", "Yes", "yes ", "maybe", 0, 1.5, True, [], ["yes"], {}, {"a": 1}]


def one(name: str, value: object) -> dict[str, object]:
    """The case in which only this is answered."""
    if name.startswith("genes."):
        return {"genes": {name.removeprefix("genes."): value}}
    return {name: value}


def only_problem(case: object) -> Problem:
    """The problem of a case that has exactly one; its text is one sentence."""
    (problem,) = parse(case).problems
    assert problem.text
    assert problem.text == " ".join(problem.text.split()), "one line"
    return problem


def same_as_not_known(case: dict, less: dict) -> bool:
    """Both cases give every option the same standing."""
    one, other = parse(case), parse(less)
    return all(standing(o, one.look) is standing(o, other.look) for o in OPTIONS)


# A whole case


@pytest.mark.parametrize("data", [[], [{}], None, "", "{}", 0, 1.5, True], ids=repr)
def test_not_a_case(data):
    """Anything but an object is refused as a whole, without an error."""
    assert only_problem(data).fields == ()
    read = parse(data)
    assert not read.readable
    assert read.known == {}
    assert assess(data).to_dict()["problems"]


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("psma_pett", "psma_pet"),
        ("hemoglobin_g_dl", "haemoglobin_g_dl"),
        ("ECOG", ""),
        ("gene", "genes"),
        ("priors", "prior"),
        ("genes.brca2", ""),
        ("", ""),
        (7, ""),
        (None, ""),
        ("x" * 5000, ""),
    ],
)
def test_unknown_key(key, meant):
    """An unknown key is named, with the key that was probably meant."""
    problem = only_problem({key: "yes", "ecog": 1})
    assert len(problem.fields) == 1
    assert len(problem.fields[0]) <= 40
    assert str(key)[:30] in problem.text
    if meant:
        assert f"did you mean {meant}?" in problem.text
    assert parse({key: "yes", "ecog": 1}).known == {"ecog": 1}


@pytest.mark.parametrize("place", ["key", "choice", "gene", "agent"])
def test_control_characters_are_not_repeated(place):
    """A problem stays one plain line, whatever it quotes."""
    for text in ("two\nlines", "a\rb", "a\tb", "\x1b[31mred", "\x00", "\ud800"):
        case = {
            "key": {text: 1},
            "choice": {"histology": text},
            "gene": {"genes": {text: "altered"}},
            "agent": {"prior": [{"agent": text}]},
        }[place]
        (problem,) = parse(case).problems
        assert problem.text.isprintable(), text


# One answer


@pytest.mark.parametrize("name", NUMBERS)
def test_not_a_number(name):
    """Each wrong type and each impossible value of each number is one problem."""
    for value in NOT_A_NUMBER:
        case = one(name, value)
        assert only_problem(case).fields == (name,), value
        assert parse(case).look(name) is None


@pytest.mark.parametrize("name", NUMBERS)
def test_limits_of_a_number(name):
    """The limits themselves are possible; what lies beyond them is refused."""
    item = BY_KEY[name]
    highest = 4 if name == "ecog" else item.highest
    for value in (item.lowest, highest):
        assert parse(one(name, value)).look(name) == value
    assert only_problem(one(name, highest + 1)).fields == (name,)


@pytest.mark.parametrize("digits", [400, 5000])
@pytest.mark.parametrize("name", ["ecog", "haemoglobin_g_dl", "histology"])
def test_absurdly_long_whole_number(name, digits):
    """A number that no float holds is refused like any other, without an error."""
    assert only_problem({name: 10**digits}).fields == (name,)


@pytest.mark.parametrize("name", ["ecog", "bone_lesion_count"])
def test_whole_numbers(name):
    """A count is whole; 2.0 is 2."""
    assert only_problem({name: 1.5}).fields == (name,)
    assert parse({name: 2.0}).look(name) == 2


@pytest.mark.parametrize("name", CHOICES)
def test_not_a_choice(name):
    """Each wrong type and each unlisted answer of each choice is one problem."""
    for value in NOT_A_CHOICE:
        problem = only_problem(one(name, value))
        assert problem.fields == (name,), value
        assert parse(one(name, value)).look(name) is None
        assert all(choice in problem.text for choice, _ in BY_KEY[name].choices)


@pytest.mark.parametrize("name", [*NUMBERS, *CHOICES])
@pytest.mark.parametrize("absent", [None, "unknown"])
def test_absent(name, absent):
    """null and "unknown" are ways to leave an answer out; they are no problem."""
    read = parse(one(name, absent))
    assert read.problems == ()
    assert read.known == {}


def test_decimal_comma_gets_a_hint():
    """A number in quotes with a comma is not guessed, but the mend is shown."""
    assert "12.5" in only_problem({"haemoglobin_g_dl": "12,5"}).text


@pytest.mark.parametrize("option", PASSING["options"])
def test_a_refused_answer_counts_as_not_known(option):
    """A slip in one answer never decides anything."""
    case = PASSING["base"] | PASSING["options"][option]
    for key in [k for k in case if k not in ("prior", "genes")]:
        less = {k: v for k, v in case.items() if k != key}
        assert same_as_not_known(case | {key: "slip"}, less), key


# Treatments and genes


@pytest.mark.parametrize("value", ["docetaxel", {"agent": "docetaxel"}, 3, True])
def test_prior_is_a_list(value):
    """One drug is still a list of one."""
    assert only_problem({"prior": value}).fields == ("prior",)
    assert parse({"prior": value}).prior == ()


@pytest.mark.parametrize("entry", ["docetaxel", None, 3, ["docetaxel"]])
def test_a_treatment_is_an_object(entry):
    """The place in the list is named."""
    good = {"agent": "adt"}
    problem = only_problem({"prior": [good, entry]})
    assert problem.fields == ("prior[1]",)
    assert [t.agent for t in parse({"prior": [good, entry]}).prior] == ["adt"]


@pytest.mark.parametrize("agent", ["docetaxl", "", None, "unknown", 3, ["adt"], "ADT"])
def test_unknown_agent(agent):
    """An agent that is not listed is named with one that is, and not counted."""
    problem = only_problem({"prior": [{"agent": agent, "cycles": 3}]})
    assert problem.fields == ("prior[0].agent",)
    named = any(known in problem.text for known in AGENTS)
    assert named or "name the treatment" in problem.text
    assert parse({"prior": [{"agent": agent}]}).prior == ()
    assert only_problem({"prior": [{"cycles": 3}]}).fields == ("prior[0].agent",)


def test_at_most_sixty_treatments():
    """A list that is absurdly long is refused as a whole."""
    entry = {"agent": "docetaxel"}
    assert len(parse({"prior": [entry] * 60}).prior) == 60
    assert only_problem({"prior": [entry] * 61}).fields == ("prior",)


@pytest.mark.parametrize(
    "prior",
    ["docetaxel", [{"agent": "docetaxl"}], ["docetaxel"], [{"agent": "adt"}] * 61],
    ids=["no list", "slip", "no object", "61"],
)
def test_treatments_that_cannot_be_read_leave_the_history_open(prior):
    """Even called complete: what was refused may be the drug that is asked for."""
    look = parse({"prior": prior, "prior_complete": "yes"}).look
    assert look("prior.docetaxel") is None
    assert look("prior.cabazitaxel") is None


@pytest.mark.parametrize("key", [*TREATMENT_CHOICES, *TREATMENT_NUMBERS])
def test_bad_answer_about_a_treatment(key):
    """The treatment still counts as given; only the bad answer is set aside."""
    wrong = NOT_A_NUMBER if key in TREATMENT_NUMBERS else NOT_A_CHOICE
    for value in wrong:
        case = {"prior": [{"agent": "docetaxel", key: value}]}
        assert only_problem(case).fields == (f"prior[0].{key}",), value
        (entry,) = parse(case).prior
        assert (entry.agent, getattr(entry, key)) == ("docetaxel", None)
    for absent in (None, "unknown"):
        assert parse({"prior": [{"agent": "docetaxel", key: absent}]}).problems == ()


def test_unknown_key_of_a_treatment():
    """A slip in the key of a treatment is named with its place."""
    problem = only_problem({"prior": [{"agent": "lu_psma", "cycle": 6}]})
    assert problem.fields == ("prior[0].cycle",)
    assert "did you mean cycles?" in problem.text


def test_a_treatment_that_goes_on_has_a_recent_dose():
    """Still being given, last dose long ago: neither is believed."""
    case = {"prior": [{"agent": "docetaxel", "outcome": "ongoing"}]}
    for months, problems in ((6, 0), (6.1, 1)):
        case["prior"][0]["months_since_last"] = months
        assert len(parse(case).problems) == problems
    problem = only_problem(case)
    assert problem.fields == ("prior[0].outcome", "prior[0].months_since_last")
    (entry,) = parse(case).prior
    assert (entry.outcome, entry.months_since_last) == (None, None)


@pytest.mark.parametrize(
    ("gene", "meant"), [("brca3", "brca"), ("BRCA2", ""), ("chek", "chek2"), (2, "")]
)
def test_unknown_gene(gene, meant):
    """A slip in a gene is named, and no gene is assumed."""
    problem = only_problem({"genes": {gene: "altered"}})
    assert problem.fields == (f"genes.{gene}",)
    assert meant in problem.text
    assert parse({"genes": {gene: "altered"}}).known == {}


@pytest.mark.parametrize("value", [["brca2"], "brca2", 2, True])
def test_genes_is_an_object(value):
    """A list of genes does not say which results they had."""
    assert only_problem({"genes": value}).fields == ("genes",)


def test_nothing_listed():
    """null for the list of treatments or genes is an absent list."""
    assert parse({"prior": None, "genes": None}).problems == ()


# Answers that cannot both be right


def clashing() -> list[tuple[str, object, str, object]]:
    found = []
    for first, its, second, also, _ in CLASHES:
        others = {"positive": [1, 40], "zero": [0]}.get(
            also if also is not _ANY else ""
        )
        if also is _ANY:
            others = [0, 8.5]
        found += [(first, a, second, b) for a, b in product(its, others or also)]
    return found


@pytest.mark.parametrize(("first", "its", "second", "also"), clashing())
def test_clash(first, its, second, also):
    """One problem names both; neither is believed, and the rest is kept."""
    case = {first: its, second: also, "ecog": 1}
    assert set(only_problem(case).fields) == {first, second}
    assert parse(case).known == {"ecog": 1}
    for alone in (first, second):
        read = parse({alone: case[alone]})
        assert read.problems == ()
        assert read.look(alone) == case[alone]


# Typed apart from the code, so that a clash that is lost is missed here.
KINDS_OF_CLASH = {
    ("visceral_metastases", "liver_metastases"),
    ("metastatic", "bone_metastases"),
    ("metastatic", "visceral_metastases"),
    ("metastatic", "liver_metastases"),
    ("metastatic", "cns_metastases"),
    ("metastatic", "bone_beyond_spine_and_pelvis"),
    ("metastatic", "diffuse_marrow_involvement"),
    ("metastatic", "bone_lesion_count"),
    ("bone_metastases", "bone_beyond_spine_and_pelvis"),
    ("bone_metastases", "diffuse_marrow_involvement"),
    ("bone_metastases", "bone_lesion_count"),
    ("psma_pet", "psma_negative_lesion"),
    ("psma_pet", "psma_suv_mean"),
}


def test_every_kind_of_clash_is_tried():
    """No kind of clash is lost, and a new one is listed here."""
    assert {(first, second) for first, _, second, _ in clashing()} == KINDS_OF_CLASH


def test_more_neutrophils_than_white_cells():
    """A part is not more than the whole; equal is possible."""
    case = {"neutrophils_10e9_l": 3, "white_cells_10e9_l": 2.9}
    assert set(only_problem(case).fields) == set(case)
    assert parse(case).known == {}
    assert parse({"neutrophils_10e9_l": 3, "white_cells_10e9_l": 3}).problems == ()


def test_abiraterone_listed_as_going_on_but_said_not_to_be_taken():
    """The list is believed: the safer reading for radium."""
    case = {
        "concurrent_abiraterone": "no",
        "prior": [{"agent": "abiraterone", "outcome": "ongoing"}],
    }
    assert only_problem(case).fields == ("concurrent_abiraterone",)
    assert parse(case).look("concurrent_abiraterone") == "yes"


def test_abiraterone_taken_now_is_abiraterone_given():
    """A complete list without it contradicts "Abiraterone now"; nobody is naive."""
    case = {"concurrent_abiraterone": "yes", "prior_complete": "yes", "prior": []}
    problem = only_problem(case)
    assert set(problem.fields) == {"concurrent_abiraterone", "prior_complete"}
    assert parse(case).look("prior.abiraterone") != "no"
    assert parse(case).look("concurrent_abiraterone") != "no"


# The parser and the schema agree

anything = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3000), st.floats(0, 20),
    st.sampled_from(["unknown", "yes", "none", "positive", "altered", "slip", "12,5"]),
    st.just([]), st.just({}),
)  # fmt: skip


@st.composite
def roughly_cases(draw) -> dict[str, object]:
    """Cases in which any answer may be wrong."""
    case = draw(st.dictionaries(st.sampled_from([*BY_KEY, "x"]), anything, max_size=4))
    case = {k: v for k, v in case.items() if "." not in k}
    if draw(st.booleans()):
        case["genes"] = draw(
            st.one_of(
                anything,
                st.dictionaries(st.sampled_from([*GENES, "x"]), anything, max_size=3),
            )
        )
    if draw(st.booleans()):
        keys = st.sampled_from([*TREATMENT_CHOICES, *TREATMENT_NUMBERS, "x"])
        entry = st.dictionaries(keys, anything, max_size=2)
        agents = st.sampled_from([*AGENTS, "x"])
        case["prior"] = draw(
            st.one_of(anything, st.lists(st.builds(with_agent, entry, agents)))
        )
    return case


def with_agent(entry: dict, agent: str) -> dict:
    return {**entry, "agent": agent}


CONTRADICTION = ("cannot both be right", "cannot be right", "still being given")


@settings(derandomize=True, deadline=None, max_examples=400, database=None)
@given(roughly_cases())
def test_schema_and_parser_agree(case):
    """What the schema allows the parser reads, and what it forbids is a problem."""
    allowed = Draft202012Validator(case_schema()).is_valid(case)
    refused = [
        problem
        for problem in parse(case).problems
        if not any(words in problem.text for words in CONTRADICTION)
    ]
    assert allowed == (not refused)


@settings(derandomize=True, deadline=None, max_examples=80, database=None)
@given(st.recursive(anything, lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from([*BY_KEY, "prior", "genes", "agent", "cycles"]), inner
)))  # fmt: skip
def test_nothing_raises(data):
    """Whatever JSON holds, the answer is an answer."""
    json.dumps(assess(data).to_dict())


# What is typed in the form


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12", 12.0), ("12.5", 12.5), ("12,5", 12.5), (" 12,5 ", 12.5), ("0", 0.0),
        ("007", 7.0), ("+3", 3.0), ("-1", -1.0), ("0,05", 0.05), ("100.0", 100.0),
    ],
)  # fmt: skip
def test_number_typed(text, meant):
    """A decimal point, a decimal comma, and space around."""
    found = number(text)
    assert isinstance(found, float)
    assert found == meant


@pytest.mark.parametrize(
    "text",
    [
        "", " ", ".", ",", "-", "12.", ",5", ".5", "1 234", "1\u00a0234", "1\u202f234",
        "1,234.5", "1.234,5", "1,234,567", "1'234", "1_000", "1e3", "0x10", "nan",
        "inf", "-inf", "12 g/dL", "<5", "~12", "12-13", "½", "²", "9" * 400, "--1",
    ],
    ids=repr,
)  # fmt: skip
def test_not_a_number_typed(text):
    """A grouping or a sign is not guessed at: the text itself is passed on."""
    assert number(text) == text


@pytest.mark.parametrize(("text", "meant"), [("١٢", 12), ("１２,５", 12.5), ("१२", 12)])
def test_digits_of_other_scripts(text, meant):
    """Read as what they mean, or passed on; never as another number."""
    assert number(text) in (meant, text)


def test_text_that_is_no_number_becomes_one_problem():
    """What the form could not read is named by the parser."""
    case = from_form(
        {"haemoglobin_g_dl": "about 12"}, [{"agent": "adt", "cycles": "x"}]
    )
    fields = [problem.fields for problem in parse(case).problems]
    assert fields == [("haemoglobin_g_dl",), ("prior[0].cycles",)]


def test_empty_controls_are_not_answers():
    """A control left empty, and a row without a drug, say nothing."""
    fields = dict.fromkeys(BY_KEY, "") | {"ecog": "  "}
    rows = [{"agent": "", "cycles": ""}, {}]
    assert from_form(fields, rows) == {}


def as_text(value: object) -> str:
    return f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)


@pytest.mark.parametrize("option", PASSING["options"])
def test_form_round_trip(option):
    """A case typed into the form, number by number, is the same case."""
    case = copy.deepcopy(PASSING["base"] | PASSING["options"][option])
    fields = {k: as_text(v) for k, v in case.items() if k not in ("prior", "genes")}
    fields |= {f"genes.{gene}": result for gene, result in case["genes"].items()}
    rows = [{k: as_text(v) for k, v in entry.items()} for entry in case["prior"]]
    assert parse(from_form(fields, rows)).to_dict() == parse(case).to_dict()
    assert set(fields) <= set(BY_KEY)
