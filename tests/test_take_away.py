"""What a reader takes away: a link, plain text, JSON, the text of a report."""

import json
import random
import re
from pathlib import Path

import pytest
from answer_view.respond import respond
from answer_view.since import since_html
from nextline import assess, rulebook
from nextline.inputs import BY_KEY, INPUTS, Input
from nextline.options import BY_ID
from nextline.permalink import Link, standings
from nextline.rulebook import changed_since, fingerprints, released
from nextline.text import WIDTH, as_text, plain
from nextline.typed import from_form, to_form
from nextline.units import OTHER_UNITS
from nextline.version import RULESET
from test_logic_cases import NAMES, case
from test_permalink import a_case


def ask(**request: object) -> dict:
    return json.loads(respond(json.dumps(request)))


def link_of(fields: dict, prior: list) -> str:
    """The part behind "#case=" of the address that is copied; empty without one."""
    taken = ask(fields=fields, prior=prior, take="link", address="https://x.test/c")
    return taken["taken"].partition("#case=")[2]


# ---- a link -------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_link_brings_back_what_was_typed(name: str) -> None:
    fields, prior = to_form(case(name))
    first = ask(fields=fields, prior=prior)
    link = link_of(fields, prior)
    opened = ask(open=link)
    again = ask(fields=opened["fields"], prior=opened["prior"])
    assert again["answer"] == first["answer"]
    assert link_of(opened["fields"], opened["prior"]) == link


def test_a_damaged_link_is_refused_in_words() -> None:
    link = link_of({"ecog": "1"}, [])
    reply = ask(open=link[:-1] + ("A" if link[-1] != "A" else "B"))
    assert reply == {
        "ok": False,
        "refused": "The link is damaged: its check does not match.",
    }


def test_a_case_with_a_problem_has_no_link() -> None:
    fields = {"haemoglobin_g_dl": "121 g/dL"}
    reply = ask(fields=fields, prior=[], take="link", address="https://x.test/c")
    assert reply["ok"]
    assert reply["taken"].startswith("There is no link")
    assert link_of(fields, []) == ""


# ---- an old link --------------------------------------------------------------------


def test_this_ruleset_has_its_fingerprints() -> None:
    """Rules changed: raise RULESET in version.py, then run `make ruleset`."""
    assert released(RULESET) == fingerprints()
    assert changed_since(RULESET) == {option: [] for option in BY_ID}


def test_only_older_fingerprints_go_to_the_browser() -> None:
    """Those of this ruleset are the rules themselves: name them in pyproject.toml."""
    text = Path(__file__).parent.with_name("pyproject.toml").read_text("utf-8")
    left_out = re.findall(r"rulesets/([\d.]+)\.json", text)
    assert left_out == [RULESET]


def test_an_old_link_tells_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = assess(case("after-six-doses")).to_dict()
    seen = standings(answer["options"])
    seen["cabazitaxel"] = ("not_supported", None)
    old = json.loads(json.dumps(fingerprints()))
    old["cabazitaxel"]["bilirubin"][0] = "00000000"
    old["cabazitaxel"]["gone"] = ["1", "2"]
    del old["cabazitaxel"]["liver_mild"]
    monkeypatch.setattr(rulebook, "released", lambda _: old)
    html = str(since_html(Link("2025.9", {}, seen), answer, "../"))
    assert "made with ruleset 2025.9" in html
    assert html.count("data-since=") == 1
    assert "then not supported, now supported, tier 1" in html
    for words in ("rule of “bilirubin”", "“gone” is gone", "“liver_mild” is new"):
        assert words in html


def test_an_old_link_of_which_nothing_was_kept_says_so() -> None:
    answer = assess(case("after-six-doses")).to_dict()
    seen = standings(answer["options"]) | {"cabazitaxel": ("cannot_tell", None)}
    assert changed_since("2020.1") is None
    html = str(since_html(Link("2020.1", {}, seen), answer, "../"))
    assert "the changelog tells what changed" in html
    same = str(since_html(Link("2020.1", {}, standings(answer["options"])), answer, ""))
    assert "every option stands as it stood then" in same


def test_a_link_of_this_ruleset_compares_nothing() -> None:
    answer = assess(case("after-six-doses")).to_dict()
    assert since_html(Link(RULESET, {}, {}), answer, "../") == ""


def test_any_change_of_a_rule_or_source_shows() -> None:
    """Two options never have the same fingerprints, and no part is left out."""
    prints = fingerprints()
    for option in BY_ID.values():
        assert {c.id for c in option.criteria} < prints[option.id].keys()
    assert len({json.dumps(one) for one in prints.values()}) == len(prints)


# ---- as text ------------------------------------------------------------------------


def test_the_text_is_ascii_of_80_columns_with_every_answer() -> None:
    rng = random.Random(80)
    cases = [case(name) for name in NAMES] + [a_case(rng) for _ in range(300)]
    for data in cases:
        answer = assess(data).to_dict()
        text = as_text(answer)
        assert text.isascii()
        assert not re.search(r"\?(?!\))", text)  # a question, or a sign that was lost
        assert max(map(len, text.splitlines())) <= WIDTH
        joined = " ".join(text.split())
        for key in answer["case"]:
            if key in BY_KEY:
                assert f"- {plain(BY_KEY[key].label)}:" in joined, key
        assert joined.count("Treatment ") >= len(answer["case"].get("prior", []))


def test_plain_signs_keep_their_meaning() -> None:
    assert plain("¹⁷⁷Lu ≥ 100 ×10⁹/L, 25 mg/m², −0.5 µg “a”…") == (
        '177Lu >= 100 x10^9/L, 25 mg/m2, -0.5 ug "a"...'
    )


def test_the_text_ends_with_the_link() -> None:
    reply = ask(fields={"ecog": "1"}, prior=[], take="text", address="https://x.test/c")
    assert reply["taken"].splitlines()[-1].startswith("Link: https://x.test/c#case=")


# ---- JSON and a report --------------------------------------------------------------


def test_the_json_is_a_case_again() -> None:
    rng = random.Random(11)
    for _ in range(200):
        data = a_case(rng)
        reply = ask(case=data, take="json", address="https://x.test/c")
        answer = json.loads(reply["taken"])
        assert assess(answer["case"]).to_dict()["options"] == answer["options"]


def test_a_report_has_version_inputs_and_room_and_names_what_was_refused() -> None:
    reply = ask(
        fields={"ecog": "1", "haemoglobin_g_dl": "121"},
        prior=[{"agent": "docetaxel", "cycles": "6"}],
        take="report",
        address="https://x.test/c",
    )
    text = reply["taken"]
    for words in (RULESET, "What is wrong", "docetaxel, 6 doses or cycles", "121"):
        assert words in text
    assert "Link:" not in text


# ---- numbers with their unit --------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "typed", "value", "unit"),
    [
        ("haemoglobin_g_dl", "90 g/L", 90, "g/L"),
        ("haemoglobin_g_dl", "9,2", 9.2, None),
        ("haemoglobin_g_dl", "9.2g/dl", 9.2, None),
        ("platelets_10e9_l", "150000/ul", 150000, "/µL"),
        ("platelets_10e9_l", "150 10^3/uL", 150, "10³/µL"),
        ("platelets_10e9_l", "150 x10^9/L", 150, None),
        ("bilirubin_x_uln", "1.2x ULN", 1.2, None),
        ("largest_node_short_axis_cm", "14 mm", 14, "mm"),
        ("testosterone_ng_dl", "0.5 nmol/l", 0.5, "nmol/L"),
    ],
)
def test_a_unit_may_be_typed(key: str, typed: str, value: float, unit: str) -> None:
    found = from_form({key: typed}, [])[key]
    assert found == ({"value": value, "unit": unit} if unit else value)


@pytest.mark.parametrize("typed", ["9 mmol/L", "9O", "9 l", "9 g/dL g/dL", "90 gL"])
def test_a_unit_that_is_not_known_is_named(typed: str) -> None:
    reply = ask(fields={"haemoglobin_g_dl": typed}, prior=[])
    assert [p["fields"] for p in reply["answer"]["problems"]] == [["haemoglobin_g_dl"]]
    assert "haemoglobin_g_dl" not in reply["answer"]["case"]


def test_every_unit_is_read_as_it_is_printed() -> None:
    for item in INPUTS:
        for unit in OTHER_UNITS.get(item.key, ()):
            found = from_form({item.key: f"7 {unit}"}, [])[item.key]
            assert found == {"value": 7, "unit": unit}
            assert from_form(to_form({item.key: found})[0], []) == {item.key: found}


# ---- an answer to anything ----------------------------------------------------------


@pytest.mark.parametrize("item", INPUTS, ids=lambda item: item.key)
def test_one_answer_by_itself_is_judged_in_words(item: Input) -> None:
    """Also where no single criterion, but only several together, rule an option out."""
    values = [value for value, _ in item.choices] or [
        "0.5",
        f"{item.highest / 20:g}",
        f"{item.highest:g}",
    ]
    for value in values:
        reply = ask(fields={item.key: value}, prior=[], root="../")
        assert reply["ok"], reply.get("detail")
        assert "Not supported because: ." not in reply["html"]


def test_random_cases_are_judged_in_words() -> None:
    rng = random.Random(28)
    for _ in range(150):
        reply = ask(case=a_case(rng), root="../", whole=True)
        assert reply["ok"], reply.get("detail")
