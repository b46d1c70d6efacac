"""The facts and their sources: complete, located, and listed in the references."""

from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import nextline.facts
import pytest
from nextline import sources
from nextline.fact import Effect, Fact, Threshold
from nextline.facts import FACTS, MODULES, fact, name_of, shown
from pybtex.database import parse_file

ROOT = Path(__file__).resolve().parents[1]
BIB = ROOT / "docs" / "references.bib"
NAMES = sorted(FACTS)
# What a reader can look a reference up by; a note alone must say how it was seen.
LOOK_UP = ("doi", "pmid", "nct", "url", "howpublished", "note")


@pytest.fixture(scope="module")
def entries():
    return parse_file(str(BIB)).entries


def test_every_module_is_listed():
    on_disk = [info.name for info in iter_modules(nextline.facts.__path__)]
    on_disk += [info.name for info in iter_modules(shown.__path__)]
    on_disk.remove("shown")
    listed = [module.__name__.rpartition(".")[2] for module in MODULES]
    assert sorted(listed) == sorted(on_disk)
    assert len(listed) == len(set(listed))


def test_a_module_is_shown_only_if_no_rule_rests_on_it():
    """What pages alone show is not sent to the browser; everything else is."""
    from nextline.alerts import ALERTS
    from nextline.alongside import ALONGSIDE
    from nextline.options import OPTIONS
    from nextline.positions import POSITIONS
    from nextline.preferences import LEVEL, PREFERENCES
    from nextline.trials import TRIALS

    used: set[Fact] = set()

    def walk(thing: object) -> None:
        if isinstance(thing, Fact):
            used.add(thing)
        if is_dataclass(thing) and not isinstance(thing, type):
            for one in fields(thing):
                walk(getattr(thing, one.name))
        elif isinstance(thing, tuple):
            for item in thing:
                walk(item)

    for part in (OPTIONS, PREFERENCES, LEVEL, POSITIONS, ALERTS, ALONGSIDE, TRIALS):
        walk(part)
    for module in MODULES:
        rests = any(isinstance(v, Fact) and v in used for v in vars(module).values())
        assert rests is (module not in shown.MODULES), module.__name__


def test_every_module_says_what_it_is_and_holds_facts():
    for module in MODULES:
        assert module.__doc__, module.__name__
        assert any(isinstance(v, Fact) for v in vars(module).values()), module.__name__


@pytest.mark.parametrize("name", NAMES)
def test_fact(name):
    """Each fact has a located source, no unfilled brace and something to say."""
    item = FACTS[name]
    assert item.cites
    for cite in item.cites:
        assert sources.BY_KEY[cite.source.key] is cite.source
        assert cite.place.strip()
        assert cite.seen in ("primary", "secondary")
        # A secondary document cannot hold a place that was read at first hand.
        assert not (cite.source.seen == "secondary" and cite.seen == "primary")
    assert "{" not in item.text
    assert "}" not in item.text
    assert item.text.strip(" .:")
    if isinstance(item, Threshold):
        assert "{value}" in item.says
    elif not isinstance(item, Effect):
        assert item.says
        assert "{value}" not in item.says
    if any(cite.source.link_only for cite in item.cites):
        assert len(item.text.split()) <= 25
        assert not isinstance(item, Threshold)


@pytest.mark.parametrize("name", NAMES)
def test_neutral_wording(name):
    """Facts report; they never advise."""
    says = FACTS[name].says.lower()
    for word in ("recommended for", "we recommend", "best ", "should be given"):
        assert word not in says


@pytest.mark.parametrize("name", [n for n in NAMES if isinstance(FACTS[n], Effect)])
def test_effect(name):
    effect = FACTS[name]
    assert effect.endpoint
    assert effect.arm is not None or effect.ratio is not None
    assert (effect.low is None) == (effect.high is None)
    if effect.low is not None:
        assert effect.low <= effect.ratio <= effect.high


@pytest.mark.parametrize("name", [n for n in NAMES if n.endswith("_superseded")])
def test_superseded_has_an_end(name):
    item = FACTS[name]
    assert item.until is not None
    current = FACTS.get(name.removesuffix("_superseded"))
    if current is not None and current.since is not None:
        assert item.until <= current.since


def test_names_lead_back():
    for name, item in FACTS.items():
        assert name_of(item) == name
        assert fact(name) is item


def test_unknown_fact_is_named_with_the_closest():
    with pytest.raises(KeyError) as caught:
        fact("vision.overal_survival")
    message = str(caught.value)
    assert "vision.overal_survival" in message
    assert "vision.overall_survival" in message
    stray = Fact(says="Not held anywhere", cites=(sources.VISION.at("abstract"),))
    with pytest.raises(KeyError, match="Not held anywhere"):
        name_of(stray)


def test_register_is_used_and_unique():
    assert len(sources.BY_KEY) == len(sources.ALL)
    cited = {cite.source.key for item in FACTS.values() for cite in item.cites}
    assert cited == set(sources.BY_KEY)
    with pytest.raises(ValueError, match="given twice"):
        sources._by_key((sources.VISION, sources.VISION))


def test_link_only_bodies():
    assert {s.key for s in sources.ALL if s.link_only} == {
        "aua_2026",
        "nccn_2023",
        "nccn_2026",
    }


def test_references_match_the_register(entries):
    assert set(entries) == set(sources.BY_KEY)


def test_every_reference_can_be_looked_up(entries):
    for key, entry in entries.items():
        assert entry.fields.get("title"), key
        assert any(entry.fields.get(name) for name in LOOK_UP), key
        note = entry.fields.get("note", "")
        assert note, f"{key}: the note must say how the document was seen"
        assert "http" not in note, key


def test_secondary_documents_say_so(entries):
    """A document that was never opened says so to the reader."""
    plain = ("second", "only", "existence", "news", "data set", "copy", "not ")
    for source in sources.ALL:
        if source.seen == "secondary":
            note = entries[source.key].fields["note"].lower()
            assert any(word in note for word in plain), source.key


def test_nothing_rests_on_memory():
    paths = [BIB, Path(sources.__file__)]
    paths += [Path(import_module(m.__name__).__file__) for m in MODULES]
    for path in paths:
        text = path.read_text(encoding="utf-8")
        for mark in ("[M]", "MEMORY", "[M "):
            assert mark not in text, path.name
