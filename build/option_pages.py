"""Options on pages: criteria, labels, facts, and the table of all."""

from collections.abc import Iterable
from html import escape

from answer_view.studies import link, studies
from answer_view.view import environment
from citations import PageCitations, PageError, said
from html_parts import block, day, table
from nextline.fact import Effect, Fact
from nextline.facts import fact as find_fact
from nextline.facts import name_of
from nextline.inputs import JURISDICTIONS
from nextline.option import Funding, LabelPosition, Option
from nextline.options import BY_ID, OPTIONS
from nextline.wording import in_sentence, sentence

KINDS = ("dose", "holds", "monitoring", "toxicity")


def _option(option_id: str) -> Option:
    if option_id not in BY_ID:
        raise PageError(f"no option is called {option_id!r}; see options/__init__.py")
    return BY_ID[option_id]


def also_called(option_id: str) -> str:
    names = _option(option_id).also_called
    return f"Also called {', '.join(escape(name) for name in names)}."


def lead(option_id: str, citations: PageCitations) -> str:
    """What it is, marked with the first label, or else the first result, behind it."""
    option = _option(option_id)
    behind = [label.fact for label in option.labels if label.when is not None]
    behind += [fact for one in option.evidence for fact in one.facts]
    behind += [fact for one in option.criteria for fact in one.facts]
    return f"{escape(option.what)}{citations.of(behind[0])}"


def criteria(option_id: str, root: str) -> str:
    option = _option(option_id)
    template = environment().from_string(
        "{% import 'parts.html' as parts with context %}"
        "{{ parts.rules_table(option, root) }}"
    )
    return block(template.render(option=option, root=root))


def labels(option_id: str, citations: PageCitations) -> str:
    option = _option(option_id)
    rows = []
    for label in option.labels:
        nobody = " (no licence for this use)" if label.when is None else ""
        rows.append(
            (
                f"{JURISDICTIONS[label.jurisdiction]} ({label.body})",
                _when(label),
                f"{escape(sentence(label.fact.text))}{nobody}{citations.of(label.fact)}",
            )
        )
    rows += [
        (
            f"{JURISDICTIONS[funding.jurisdiction]} ({funding.body}, funding)",
            _when(funding),
            said(funding.fact, citations),
        )
        for funding in option.funding
    ]
    missing = [
        words
        for place, words in JURISDICTIONS.items()
        if place not in {label.jurisdiction for label in option.labels}
    ]
    if missing and option.needs_licence:
        rows.append((", ".join(missing), "", "No label text that settles it was read."))
    if not rows:
        return "No licence applies: this is not a medicine."
    return table(("Where", "When", "What it says"), rows)


def _when(dated: LabelPosition | Funding) -> str:
    """Since when the text says so; else the date of the text that was read."""
    since = dated.since or dated.fact.since
    until = f" to {day(dated.until)}" if dated.until else ""
    if since:
        return f"from {day(since)}{until}"
    text = dated.fact.cites[0].source.as_of
    return f"text of {text}{until}" if text else f"date not read{until}"


def option_facts(option_id: str, kind: str, citations: PageCitations) -> str:
    if kind not in KINDS:
        raise PageError(f"facts({option_id!r}, {kind!r}): kinds are {', '.join(KINDS)}")
    found: tuple[Fact, ...] = getattr(_option(option_id), kind)
    if not found:
        return "Nothing that could be verified."
    return _facts(found, citations)


def evidence(option_id: str, root: str, citations: PageCitations) -> str:
    """The results behind an option, each with the study that gave it."""
    option = _option(option_id)
    if not option.evidence:
        return "No result stands behind this option as such."
    unique = dict.fromkeys(fact for e in option.evidence for fact in e.facts)
    return _list(f"{_study(one, root)}{said(one, citations)}" for one in unique)


def _study(fact: Fact, root: str) -> str:
    """The study whose result it is, with its page; nothing for a label or a body."""
    study = studies().get(name_of(fact).partition(".")[0])
    if not study:
        return ""
    sides = study.compared if isinstance(fact, Effect) else None
    arms = f", {escape(in_sentence(sides.text))}" if sides else ""
    return f"{link(study, root)}{arms}: "


def _facts(found: tuple[Fact, ...], citations: PageCitations) -> str:
    return _list(said(one, citations) for one in found)


def _list(items: Iterable[str]) -> str:
    rows = "".join(f"<li>{one}</li>" for one in items)
    return block(f"<ul>{rows}</ul>")


def list_of(names: tuple[str, ...], citations: PageCitations) -> str:
    """Claims as a list, in the order given."""
    return _facts(tuple(find_fact(name) for name in names), citations)


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
    return table(("Option", "What it is", "It asks first"), rows)


def static_tables(root: str) -> str:
    """The criteria of every option, below the calculator."""
    parts = "".join(
        f"<h2>{escape(option.name)}</h2>{criteria(option.id, root)}"
        for option in OPTIONS
    )
    return block(parts)


def every_criterion(root: str) -> str:
    """The same as a page, with a heading for each option."""
    return "".join(
        f"\n\n## {option.name}\n\n{criteria(option.id, root)}" for option in OPTIONS
    )
