"""Pictures show what the facts and the rules say, and may stand in any page."""

import json
import math
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import chart_rows
import charts
import nextline
import pytest
import sequence
from bs4 import BeautifulSoup, Tag
from nextline.fact import Effect
from nextline.facts import FACTS, name_of
from nextline.facts import fact as find_fact
from nextline.options import BY_ID
from svg import COLOURS, PAPER

ROOT = Path(__file__).resolve().parent.parent
SUPERSEDED = [
    name
    for name, fact in FACTS.items()
    if isinstance(fact, Effect) and fact.until and fact.ratio
]
RATIOS = (
    *chart_rows.survival_ratios(),
    *chart_rows.radiographic_ratios(),
    *chart_rows.other_ratios(),
)
MEDIANS = (
    *chart_rows.survival_medians(),
    *chart_rows.radiographic_medians(),
    *chart_rows.other_medians(),
)


def _marks(fact: Effect) -> str:
    return f'<sup data-fact="{name_of(fact)}">1</sup>'


def _effect(name: str) -> Effect:
    fact = find_fact(name)
    assert isinstance(fact, Effect)
    return fact


def _read(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html5lib")


@pytest.fixture(scope="module")
def forest() -> BeautifulSoup:
    return _read(charts.forest(RATIOS, "../", _marks))


@pytest.fixture(scope="module")
def dumbbells() -> BeautifulSoup:
    return _read(charts.medians(MEDIANS, "../", _marks))


@pytest.fixture(scope="module")
def pictures() -> str:
    """Every picture, as if on one page."""
    return (
        charts.forest(chart_rows.survival_ratios(), "../", _marks)
        + charts.forest(RATIOS, "../", _marks)
        + charts.medians(MEDIANS, "../", _marks)
        + sequence.sequence("../")
    )


# ---- charts -----------------------------------------------------------------------


def test_every_interval_of_a_trial_is_drawn_and_in_the_table(
    forest: BeautifulSoup,
) -> None:
    expected = {
        name
        for name, fact in FACTS.items()
        if isinstance(fact, Effect)
        and fact.low is not None
        and fact.until is None
        and {cite.source.kind for cite in fact.cites} == {"trial"}
        and fact.status != "not_read"
    }
    assert len(expected) > 40
    assert set(_drawn(forest, "interval")) == expected
    assert set(_drawn(forest, "ratio")) == set(RATIOS) >= expected
    cells = _cells(forest)
    assert set(cells) == set(RATIOS)
    for name in expected:
        fact = _effect(name)
        assert f"{fact.ratio:.2f}" in cells[name][4]
        assert f"{fact.low:.2f}–{fact.high:.2f}" in cells[name][4]
        assert cells[name][1] == fact.endpoint


def _cells(page: BeautifulSoup) -> dict[str, list[str]]:
    """The cells of each row of the table, by the fact whose source it names."""
    return {
        str(row.find("sup")["data-fact"]): [td.get_text() for td in row("td")]
        for row in page("tr")
        if row.find("sup")
    }


def _drawn(page: BeautifulSoup, part: str) -> dict[str, Tag]:
    return {str(g["data-of"]): g for g in page("g", attrs={"data-part": part})}


def _x(marker: Tag) -> float:
    use = marker.find("use")
    assert isinstance(use, Tag)
    return float(str(use["x"]))


def _straight(points: list[tuple[float, float]]) -> Callable[[float], float]:
    """The line through the outermost points: where each value must be drawn."""
    (low, left), *_, (high, right) = sorted(points)
    assert right > left
    return lambda value: left + (value - low) * (right - left) / (high - low)


def test_ratios_and_intervals_are_drawn_at_their_values(forest: BeautifulSoup) -> None:
    at = {name: _x(marker) for name, marker in _drawn(forest, "ratio").items()}
    place = _straight([(math.log(_effect(n).ratio or 0), x) for n, x in at.items()])
    for name, x in at.items():
        assert x == pytest.approx(place(math.log(_effect(name).ratio or 0)), abs=0.05)
    for name, line in _drawn(forest, "interval").items():
        path = line.find("path")
        assert isinstance(path, Tag)
        start, end = re.findall(r"[ML] ([\d.]+)", str(path["d"]))
        fact = _effect(name)
        assert float(start) == pytest.approx(place(math.log(fact.low or 0)), abs=0.05)
        assert float(end) == pytest.approx(place(math.log(fact.high or 0)), abs=0.05)


def test_medians_are_drawn_at_their_values(dumbbells: BeautifulSoup) -> None:
    for part in ("arm", "control"):
        drawn = _drawn(dumbbells, part)
        assert set(drawn) == set(MEDIANS)
        points = [
            (float(getattr(_effect(name), part)), _x(marker))
            for name, marker in drawn.items()
        ]
        place = _straight(points)
        for value, x in points:
            assert x == pytest.approx(place(value), abs=0.05)
    assert not any("mean" in _effect(name).endpoint for name in MEDIANS)


def test_a_level_other_than_95_and_a_missing_interval_are_marked(
    forest: BeautifulSoup,
) -> None:
    words = {row.name: " ".join(row.words) for row in chart_rows.ratio_rows(RATIOS)}
    assert "99.2 % CI" in words["vision.radiographic_pfs"]
    assert "90 % CI" in words["pr21.radiographic_pfs"]
    assert "%" not in words["card.overall_survival"]
    full = {name: _fill(marker) for name, marker in _drawn(forest, "ratio").items()}
    for name in RATIOS:
        whole = _effect(name).low is not None
        assert full[name] == ("currentColor" if whole else COLOURS[PAPER])
        assert whole or "no interval" in words[name]


def _fill(marker: Tag) -> str:
    use = marker.find("use")
    assert isinstance(use, Tag)
    return str(use["fill"])


def test_no_two_rows_read_the_same_and_lu_stands_first() -> None:
    for rows in (chart_rows.ratio_rows(RATIOS), chart_rows.median_rows(MEDIANS)):
        said = [(row.group, row.study, row.words) for row in rows]
        assert len(set(said)) == len(said)
        assert rows[0].name.startswith("vision.")
        lu = [row.name.partition(".")[0] in chart_rows.LU_FIRST for row in rows]
        groups = [row.group for row in rows]
        for (one, this), (other, after) in pairwise(zip(groups, lu, strict=True)):
            assert one != other or this or not after


def test_a_population_is_told_in_picture_and_table(forest: BeautifulSoup) -> None:
    cells = _cells(forest)
    for row in chart_rows.ratio_rows(RATIOS):
        who = _effect(row.name).population
        if who:
            assert who in " ".join(row.words)
            assert who[1:] in cells[row.name][0]


@pytest.mark.parametrize("name", SUPERSEDED)
def test_a_superseded_value_is_refused(name: str) -> None:
    assert name not in RATIOS
    with pytest.raises(chart_rows.ChartError, match=f"{name} was superseded on 20"):
        charts.forest((name,), "../", _marks)


@pytest.mark.parametrize(
    ("name", "draw"),
    [
        ("card.population", charts.forest),
        ("card.progression_free_survival", charts.forest),
        ("splash.overall_survival", charts.medians),
        ("therap.overall_survival_rmst", charts.medians),
    ],
)
def test_what_a_chart_cannot_show_is_refused(
    name: str, draw: Callable[..., str]
) -> None:
    with pytest.raises(chart_rows.ChartError, match=name):
        draw((name,), "../", _marks)


# ---- the sequence -----------------------------------------------------------------

AGENTS = ("docetaxel", "lu_psma", "cabazitaxel")
GENES = {"no repair-gene alteration": "not_altered", "BRCA2 altered": "altered"}


def _answer(given: list[str], brca2: str) -> dict[str, list[dict]]:
    """What the rules say of the reference man in a state, by standing."""
    text = (ROOT / "docs" / "cases" / "psma-positive.json").read_text(encoding="utf-8")
    case = json.loads(text)
    case["symptoms"] = "symptomatic"
    case["genes"]["brca2"] = brca2
    own = {entry["agent"]: entry for entry in case["prior"]}
    later = {
        "setting": "castration_resistant",
        "outcome": "progressed_after",
        "cycles": 6,
    }
    case["prior"] = [
        own.get(agent, {"agent": agent} | later)
        for agent in ("adt", "enzalutamide", *given)
    ]
    answer = nextline.assess(case).to_dict()
    assert not answer["problems"]
    found: dict[str, list[dict]] = {}
    for row in answer["options"]:
        found.setdefault(row["standing"], []).append(row)
    return found


def _of(svg: Tag, part: str) -> list[str]:
    return [str(g["data-of"]) for g in svg("g", attrs={"data-part": part})]


def _pictured() -> list[tuple[str, Tag]]:
    drawn = _read(sequence.sequence("../"))("svg")
    assert len(drawn) == len(GENES) == len(sequence.MEN)
    return list(zip(GENES.values(), drawn, strict=True))


def test_boxes_and_arrows_are_what_assess_answers() -> None:
    for brca2, svg in _pictured():
        listed: dict[str, set[str]] = {}
        for one in _of(svg, "option"):
            state, option = one.split("/")
            listed.setdefault(state, set()).add(option)
        states = {frozenset(state.split("+")[1:]): state for state in listed}
        arrows = set()
        for given, state in states.items():
            found = _answer(sorted(given), brca2)
            shown = found["supported"] + found.get("cannot_tell", [])
            assert listed[state] == {row["id"] for row in shown}
            supported = {row["id"] for row in found["supported"]}
            arrows |= {
                f"{state}/{agent}/{states[given | {agent}]}"
                for agent in AGENTS
                if agent in supported - given and given | {agent} in states
            }
        assert len(states) == len(sequence.STATES)
        assert arrows
        assert sorted(_of(svg, "edge")) == sorted(arrows)


def test_the_table_tells_the_same_tiers() -> None:
    page = _read(sequence.sequence("../"))
    tables = page("table")[: len(GENES)]
    for table, (man, brca2) in zip(tables, GENES.items(), strict=True):
        rows = table.find("tbody")("tr")
        for state, row in zip(sequence.states(man), rows, strict=True):
            found = _answer(list(state.given), brca2)["supported"]
            cell = row("td")[1].decode_contents()
            for line in cell.split("<br/>"):
                tier = re.match(r"Tier (\d+): ", line)
                assert tier
                links = re.findall(r"options/(\w+)/", line)
                assert set(links) == {
                    option["id"]
                    for option in found
                    if option["group"] == "ranked" and option["tier"] == int(tier[1])
                }
            ranked = [option for option in found if option["group"] == "ranked"]
            assert len(re.findall("<a ", cell)) == len(ranked)


def test_every_link_leads_to_an_option_from_where_the_page_is() -> None:
    for root in ("", "../", "../../"):
        page = _read(sequence.sequence(root))
        links = [a["href"] for svg in page("svg") for a in svg("a")]
        assert links
        for link in links:
            found = re.fullmatch(re.escape(root) + r"options/(\w+)/index\.html", link)
            assert found, link
            assert found[1] in BY_ID
            assert (ROOT / "docs" / "options" / f"{found[1]}.md").is_file()


def test_the_reference_man_is_told_in_words_and_is_no_advice() -> None:
    page = _read(sequence.sequence("../"))
    captions = [caption.get_text() for caption in page("figcaption")]
    for caption in captions:
        assert "reference man" in caption
        assert "no advice" in caption
        assert "PSMA PET: positive" in caption
    assert "BRCA2: altered" in captions[1]
    whole = page.find("details").get_text()
    for words in ("haemoglobin: 12.1 g/dL", "cancer symptoms: symptomatic", "6 doses"):
        assert words in whole


# ---- any page ---------------------------------------------------------------------


def test_nothing_in_a_picture_reaches_out_of_it(pictures: str) -> None:
    page = _read(pictures)
    ids = [str(tag["id"]) for tag in page(id=True)]
    assert len(ids) == len(set(ids))
    colours = {"none", "transparent", *COLOURS.values()}
    for svg in page("svg"):
        own = {str(tag["id"]) for tag in svg(id=True)}
        assert svg.find("title").get_text()
        assert svg.find("desc").get_text()
        assert set(str(svg["aria-labelledby"]).split()) <= own
        assert "height" not in svg.attrs
        assert svg["width"] == "100%"
        assert not svg(["style", "metadata", "script"])
        for tag in svg(True):
            assert not {"style", "class", "font-family"} & set(tag.attrs)
            for name in ("fill", "stroke", "color", "stop-color"):
                assert tag.attrs.get(name, "none") in colours
            if tag.name == "use":
                assert str(tag["href"]).removeprefix("#") in own
    for unwanted in ("url(", "xlink", "DejaVu", "<?xml", "<!--"):
        assert unwanted not in pictures


def test_a_picture_kept_is_the_picture_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    names = chart_rows.survival_ratios()[:4]

    def everything() -> str:
        return (
            charts.forest(names, "../", _marks)
            + charts.medians(("vision.overall_survival",), "../", _marks)
            + sequence.sequence("../")
        )

    def drawn(*_: object) -> str:
        raise AssertionError("drawn although it was kept")

    monkeypatch.setattr("svg.KEPT", tmp_path / "one")
    made = everything()
    monkeypatch.setattr("svg.KEPT", tmp_path / "two")
    assert everything() == made
    monkeypatch.setattr(charts, "draw", drawn)
    monkeypatch.setattr(sequence, "_laid_out", drawn)
    assert everything() == made
    assert len(list((tmp_path / "one").iterdir())) == 4
    with pytest.raises(AssertionError, match="although"):
        charts.forest(names[:3], "../", _marks)
