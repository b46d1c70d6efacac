"""Where a claim or a source is used: by which rules, and on which pages.

Pages are known only when all have been read, so the register and the list of
references print places to fill, and the hook fills them just before they are written.
"""

import re
from collections.abc import Iterable
from functools import cache
from html import escape

from citations import CITED
from nextline.alerts import ALERTS
from nextline.alongside import ALONGSIDE
from nextline.criterion import Meets, Test
from nextline.fact import Fact
from nextline.facts import FACTS, name_of
from nextline.option import Option
from nextline.options import OPTIONS
from nextline.positions import POSITIONS
from nextline.preferences import LEVEL, PREFERENCES
from nextline.sources import BY_KEY
from nextline.trials import TRIALS

PLACE = re.compile(r"<!--uses:(claim|source):([\w.]+):([./]*)-->")


@cache
def _facts_of(option: Option) -> dict[Fact, None]:
    """Everything that an option shows or rests on."""
    groups = (
        *(c.facts for c in option.criteria),
        *(e.facts for e in option.evidence),
        option.dose,
        option.holds,
        option.monitoring,
        option.toxicity,
        [label.fact for label in option.labels],
        [funding.fact for funding in option.funding],
        [p.fact for p in POSITIONS if p.option == option.id],
        *(_limits(one.when) for one in (*option.labels, *option.funding)),
        *(_limits(p.when) for p in POSITIONS if p.option == option.id),
    )
    return dict.fromkeys(fact for group in groups for fact in group)


def _limits(when: Test | None) -> list[Fact]:
    """The thresholds that a condition compares with."""
    leaves = when.leaves() if when else ()
    return [leaf.threshold for leaf in leaves if isinstance(leaf, Meets)]


def options_using(facts: Iterable[Fact]) -> list[Option]:
    """The options that rest on, or show, any of these facts."""
    wanted = set(facts)
    return [option for option in OPTIONS if wanted & _facts_of(option).keys()]


@cache
def _rules() -> dict[str, list[tuple[Option, str]]]:
    """The criteria that rest on each claim: option and the criterion's id."""
    found: dict[str, list[tuple[Option, str]]] = {}
    for option in OPTIONS:
        for criterion in option.criteria:
            for name in dict.fromkeys(map(name_of, criterion.facts)):
                found.setdefault(name, []).append((option, criterion.id))
    return found


@cache
def _elsewhere() -> dict[str, list[str]]:
    """What else rests on each claim: labels, trials, order, alerts, care alongside."""
    found: dict[str, list[str]] = {}
    groups: list[tuple[str, Iterable[Fact]]] = [
        (f"{option.name}: evidence, dose, label or funding", _facts_of(option))
        for option in OPTIONS
    ]
    groups += [
        (f"entry into {trial.name}", [f for c in trial.entry for f in c.facts])
        for trial in TRIALS
    ]
    groups += [
        (
            "the order of options",
            [f for one in (*PREFERENCES, *LEVEL) for f in one.facts],
        ),
        ("alerts", [f for notice in ALERTS for f in notice.facts]),
        ("care alongside", [f for notice in ALONGSIDE for f in notice.facts]),
    ]
    for words, facts in groups:
        for name in dict.fromkeys(map(name_of, facts)):
            found.setdefault(name, []).append(words)
    return found


def elsewhere(name: str) -> str:
    """Where a claim stands behind an answer, besides its criteria; in words."""
    return escape("; ".join(_elsewhere().get(name, [])))


def fill(html: str, titles: dict[str, tuple[str, str]]) -> str:
    """Put the uses in; titles: source path of a page → its address and title."""
    pages: dict[str, list[str]] = {}
    for path, cited in CITED.pages.items():
        for name, fact in cited.claims.items():
            pages.setdefault(f"claim:{name}", []).append(path)
            for cite in fact.cites:
                pages.setdefault(f"source:{cite.source.key}", []).append(path)
        for key in cited.numbers:
            pages.setdefault(f"source:{key}", []).append(path)

    def found(match: re.Match[str]) -> str:
        kind, name, root = match.groups()
        links = [
            f'<a href="{root}{titles[path][0]}">{escape(titles[path][1])}</a>'
            for path in dict.fromkeys(pages.get(f"{kind}:{name}", []))
            if path in titles
        ]
        return ", ".join(links)

    return PLACE.sub(found, html)


def rule_links(name: str, root: str) -> str:
    """The criteria that rest on a claim, as links."""
    return ", ".join(
        f'<a href="{root}options/{option.id}/index.html#{option.id}-{criterion}">'
        f"{escape(option.name)}: {escape(criterion.replace('_', ' '))}</a>"
        for option, criterion in _rules().get(name, [])
    )


def place(kind: str, name: str, root: str) -> str:
    """A place that `fill` turns into links to the pages."""
    return f"<!--uses:{kind}:{name}:{root}-->"


def claims_of(key: str) -> list[str]:
    """The names of the claims that cite a source."""
    return list(_by_source()[key])


@cache
def _by_source() -> dict[str, dict[str, None]]:
    found: dict[str, dict[str, None]] = {key: {} for key in BY_KEY}
    for fact in FACTS.values():
        for cite in fact.cites:
            found[cite.source.key][name_of(fact)] = None
    return found
