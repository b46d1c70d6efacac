"""What the macros print: facts, answers, tables and references as HTML.

HTML blocks stand on lines of their own, so that Markdown passes them through.
"""

import json
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from answer_view.view import answer_html, environment, summary_lines
from bibliography import references
from nextline import assess
from nextline.content import content_hash
from nextline.fact import Fact, Threshold
from nextline.facts import fact as find_fact
from nextline.inputs import JURISDICTIONS
from nextline.option import Option
from nextline.options import BY_ID, OPTIONS
from nextline.source import Cite
from nextline.sources import BY_KEY
from nextline.version import (
    AS_OF,
    REVIEW_STATUS,
    RULESET,
    SEARCHED_THROUGH,
    __version__,
)
from nextline.wording import in_sentence, sentence

CASES = Path(__file__).resolve().parent.parent / "docs" / "cases"
# An entity, because Markdown would read a bare asterisk as emphasis.
SECONDARY = "&#42;"
KINDS = ("dose", "holds", "monitoring", "toxicity")
TREATMENT = (
    "agent",
    "setting",
    "outcome",
    "best_response",
    "cycles",
    "months_on",
    "months_since_last",
)


class PageError(Exception):
    """A page names something that is not there; the message says what and where."""


@dataclass
class PageCitations:
    """The sources that one page cites, numbered in the order they first appear."""

    numbers: dict[str, int] = field(default_factory=dict)

    def marks(self, keys: tuple[str, ...] | list[str]) -> str:
        """The numbers of these sources as links to the page's list."""
        for key in keys:
            if key not in BY_KEY:
                raise PageError(f"no source is called {key!r}; see sources.py")
        return self._marks({key: [] for key in keys})

    def _marks(self, places: dict[str, list[Cite]]) -> str:
        links = []
        for key, cites in places.items():
            number = self.numbers.setdefault(key, len(self.numbers) + 1)
            source = BY_KEY[key]
            secondary = (
                all(cite.seen == "secondary" for cite in cites)
                if cites
                else source.seen == "secondary"
            )
            title = ", ".join([source.name, *(cite.place for cite in cites)])
            if secondary:
                title += " (seen on a secondary page)"
            links.append(
                f'<a href="#ref-{key}" title="{escape(title, quote=True)}">'
                f"{number}{SECONDARY if secondary else ''}</a>"
            )
        return f'<sup class="nl-cite">{", ".join(links)}</sup>'

    def of(self, *facts: Fact) -> str:
        """The marks of facts: the place in each source, and how it was seen."""
        places: dict[str, list[Cite]] = {}
        for one in facts:
            for place in one.cites:
                places.setdefault(place.source.key, []).append(place)
        return self._marks(places)


class Citations:
    """The citations of each page; a page built again starts afresh."""

    def __init__(self) -> None:
        self.pages: dict[str, PageCitations] = {}

    def of(self, page: str) -> PageCitations:
        return self.pages.setdefault(page, PageCitations())


def fact(name: str, citations: PageCitations) -> str:
    found = find_fact(name)
    return f"{escape(sentence(found.text))}{citations.of(found)}"


def number(name: str, citations: PageCitations) -> str:
    found = find_fact(name)
    if not isinstance(found, Threshold):
        raise PageError(f"{name} is not a threshold: use fact() for it")
    return f"{escape(found.amount)}{citations.of(found)}"


def reference_list(citations: PageCitations) -> str:
    if not citations.numbers:
        raise PageError("references() stands on a page that cites nothing before it")
    rows = "".join(
        f'<li id="ref-{key}">{_reference(key)}</li>' for key in citations.numbers
    )
    return _block(f'<ol class="nl-references">{rows}</ol>')


def _reference(key: str) -> str:
    reference = references()[key]
    links = " ".join(
        f'<a href="{escape(url, quote=True)}" rel="noreferrer">{escape(label)}</a>'
        for label, url in reference.links
    )
    secondary = (
        ' <span class="nl-secondary-note">Seen on a secondary page.</span>'
        if BY_KEY[key].seen == "secondary"
        else ""
    )
    note = f' <span class="nl-note">{reference.note}</span>' if reference.note else ""
    return f"{reference.html} {links}{note}{secondary}"


# ---- cases and answers ------------------------------------------------------------


def load_case(name: str) -> dict[str, Any]:
    path = CASES / f"{name}.json"
    if not path.is_file():
        raise PageError(f"docs/cases/{name}.json is missing")
    case: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    problems = assess(case).case.problems
    if problems:
        raise PageError(f"docs/cases/{name}.json: {problems[0].text}")
    return case


def fragment(case: dict[str, Any]) -> str:
    """The case as the fragment of the calculator's address."""
    pairs: list[tuple[str, str]] = []
    for key, value in case.items():
        if key == "genes":
            pairs += [(f"genes.{gene}", result) for gene, result in value.items()]
        elif key != "prior":
            pairs.append((key, _plain(value)))
    pairs.sort()
    for entry in case.get("prior", []):
        parts = [_plain(entry.get(key, "")) for key in TREATMENT]
        pairs.append(("prior", "~".join(parts).rstrip("~")))
    return urlencode(pairs)


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, int | float) else str(value)


def answer_box(name: str, root: str, *, variant: bool = False) -> str:
    """The answer to a case; a variant is not judged option by option on the page."""
    case = load_case(name)
    where = "The calculator has the reasons." if variant else "The reasons are below."
    lines = "".join(
        f"<p>{escape(line)}</p>" for line in summary_lines(_answer(case), where)
    )
    link = f"{root}calculator/index.html#{fragment(case)}"
    return _block(
        f'<div class="nl-answer" data-case="{name}">{lines}'
        f'<p class="nl-open"><a class="md-button" href="{escape(link, quote=True)}">'
        "Open this case in the calculator</a> "
        f'<a href="{root}cases/{name}.json">the case file</a></p></div>'
    )


def judged(name: str, root: str) -> str:
    answer = _answer(load_case(name))
    return _block(f'<div class="nl-judged">{answer_html(answer, root=root)}</div>')


def _answer(case: dict[str, Any]) -> dict[str, Any]:
    return assess(case).to_dict()


# ---- options ----------------------------------------------------------------------


def _option(option_id: str) -> Option:
    if option_id not in BY_ID:
        raise PageError(f"no option is called {option_id!r}; see options/__init__.py")
    return BY_ID[option_id]


def also_called(option_id: str) -> str:
    names = _option(option_id).also_called
    return f"Also called {', '.join(escape(name) for name in names)}."


def lead(option_id: str) -> str:
    return escape(_option(option_id).what)


def criteria(option_id: str, root: str) -> str:
    option = _option(option_id)
    template = environment().from_string(
        "{% import 'parts.html' as parts with context %}"
        "{{ parts.rules_table(option, root) }}"
    )
    return _block(template.render(option=option, root=root))


def labels(option_id: str, citations: PageCitations) -> str:
    option = _option(option_id)
    rows = []
    for label in option.labels:
        when = f"{label.since:%d %b %Y}" if label.since else "date not read"
        until = f" to {label.until:%d %b %Y}" if label.until else ""
        nobody = " (no licence for this use)" if label.when is None else ""
        rows.append(
            (
                f"{JURISDICTIONS[label.jurisdiction]} ({label.body})",
                f"from {when}{until}" if label.since else when,
                f"{escape(sentence(label.fact.text))}{nobody}{citations.of(label.fact)}",
            )
        )
    for funding in option.funding:
        dated = funding.fact.cites[0].source.as_of
        rows.append(
            (
                f"{JURISDICTIONS[funding.jurisdiction]} ({funding.body}, funding)",
                str(dated or "date not read"),
                f"{escape(sentence(funding.fact.text))}{citations.of(funding.fact)}",
            )
        )
    missing = [
        words
        for place, words in JURISDICTIONS.items()
        if place not in {label.jurisdiction for label in option.labels}
    ]
    if missing and option.needs_licence:
        rows.append((", ".join(missing), "", "No label text that settles it was read."))
    if not rows:
        return "No licence applies: this is not a medicine."
    return _table(("Where", "When", "What it says"), rows)


def option_facts(option_id: str, kind: str, citations: PageCitations) -> str:
    if kind not in KINDS:
        raise PageError(f"facts({option_id!r}, {kind!r}): kinds are {', '.join(KINDS)}")
    found: tuple[Fact, ...] = getattr(_option(option_id), kind)
    if not found:
        return "Nothing that could be verified."
    return _facts(found, citations)


def evidence(option_id: str, citations: PageCitations) -> str:
    option = _option(option_id)
    if not option.evidence:
        return "No result stands behind this option as such."
    unique = dict.fromkeys(fact for e in option.evidence for fact in e.facts)
    return _facts(tuple(unique), citations)


def _facts(found: tuple[Fact, ...], citations: PageCitations) -> str:
    rows = "".join(
        f"<li>{escape(sentence(one.text))}{citations.of(one)}</li>" for one in found
    )
    return _block(f"<ul>{rows}</ul>")


def options_table(root: str) -> str:
    rows = []
    for option in OPTIONS:
        asked = "; ".join(in_sentence(c.says) for c in option.deciding[1:4])
        rows.append(
            (
                f'<a href="{root}options/{option.id}/index.html">{option.name}</a>',
                escape(option.what),
                escape(f"{asked} …"),
            )
        )
    return _table(("Option", "What it is", "It asks first"), rows)


def static_tables(root: str) -> str:
    parts = "".join(
        f"<h3>{escape(option.name)}</h3>{criteria(option.id, root)}"
        for option in OPTIONS
    )
    return _block(parts)


# ---- references and versions ------------------------------------------------------


def all_references(root: str) -> str:
    uses: dict[str, list[str]] = {key: [] for key in BY_KEY}
    for option in OPTIONS:
        link = f'<a href="{root}options/{option.id}/index.html">{option.name}</a>'
        for key in dict.fromkeys(
            cite.source.key
            for facts in (
                *(c.facts for c in option.criteria),
                *(e.facts for e in option.evidence),
                *(getattr(option, kind) for kind in KINDS),
                [label.fact for label in option.labels],
                [funding.fact for funding in option.funding],
            )
            for one in facts
            for cite in one.cites
        ):
            uses[key].append(link)
    rows = "".join(
        f'<li id="{key}">{_reference(key)}'
        + (
            f' <span class="nl-uses">Used by {", ".join(links)}.</span>'
            if links
            else ""
        )
        + "</li>"
        for key, links in uses.items()
    )
    return _block(f'<ol class="nl-references nl-all">{rows}</ol>')


def versions() -> str:
    rows = [
        ("Software", __version__),
        ("Ruleset", RULESET),
        ("Content fingerprint", content_hash()),
        ("Labels as of", AS_OF.isoformat()),
        ("Evidence searched through", SEARCHED_THROUGH),
        ("Review status", REVIEW_STATUS),
    ]
    return _table(("", ""), rows)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    cells = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows
    )
    titles = "".join(f'<th scope="col">{title}</th>' for title in head)
    top = f"<thead><tr>{titles}</tr></thead>" if any(head) else ""
    return _block(
        '<div class="nl-scroll" tabindex="0" role="region" aria-label="Table">'
        f"<table>{top}<tbody>{cells}</tbody></table></div>"
    )


def _block(html: str) -> str:
    """One HTML block for Markdown: no blank line inside, one around."""
    lines = [line.strip() for line in html.splitlines() if line.strip()]
    return "\n\n" + "\n".join(lines) + "\n\n"
