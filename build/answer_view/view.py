"""Renders an answer as HTML."""

import re
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from nextline.assess import NO_PREFERENCE
from nextline.criterion import variable
from nextline.inputs import BY_KEY, JURISDICTIONS
from nextline.text import EVIDENCE, HEADINGS, USES, speaks_against
from nextline.wording import in_sentence, sentence

Answer = dict[str, Any]

SIGNS = {"supported": "●", "cannot_tell": "◐", "not_supported": "○"}
VERDICT_WORDS = {"met": "met", "not_met": "not met", "unknown": "not known"}
EXCLUSION_WORDS = {"met": "present", "not_met": "absent", "unknown": "not known"}
LABEL_WORDS = {
    "within": "within the label",
    "outside": "outside the label",
    "cannot_tell": "cannot tell",
}
FUNDING_WORDS = {
    "funded": "funded",
    "not_funded": "not funded",
    "cannot_tell": "cannot tell",
}


TRIAL_WORDS = {
    "inside": "inside, on what is reported",
    "outside": "outside",
    "cannot_tell": "cannot tell",
}
ENTRY_WORDS = VERDICT_WORDS | {"not_reported": "not reported"}
STATE_WORDS = {
    "past_check_by": "due for a check",
    "superseded": "superseded",
    "withdrawn": "withdrawn",
}


@cache
def environment() -> Environment:
    """Jinja with escaping on, and an error for every name that is not there."""
    env = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals |= {
        "evidence_words": EVIDENCE,
        "signs": SIGNS,
        "verdict_words": verdict_words,
        "speaks_against": speaks_against,
        "label_words": LABEL_WORDS,
        "funding_words": FUNDING_WORDS,
        "jurisdictions": JURISDICTIONS,
        "groups": groups,
        "deciding": deciding,
        "lead": lead,
        "short": lambda name: variable(name).short,
        "changes": changes,
        "margin_words": margin_words,
        "piece_html": _piece_html,
        "sources_html": _sources_html,
        "trial_words": TRIAL_WORDS,
        "entry_words": ENTRY_WORDS,
        "state_words": STATE_WORDS,
        "problem_words": problem_words,
        "plain": lambda cites: [cite.to_dict() for cite in cites],
    }
    env.filters["sentence"] = sentence
    return env


def answer_html(
    answer: Answer, *, root: str, level: int = 3, sent: set[str] | None = None
) -> str:
    """The whole answer.

    root: the way from the page to the site's root, such as "../".
    level: the heading level of its sections.
    sent: see `_row_html`; None for HTML that stands by itself.
    """
    template = environment().get_template("answer.html")
    row_html = partial(_row_html, sent)
    return template.render(answer=answer, root=root, level=level, row_html=row_html)


# The last HTML of each option and trial, with a number that no other HTML has: most
# stay the same when one answer changes.
_SHOWN: dict[str, tuple[Answer, str, int, Markup, int]] = {}
_NUMBERS = count(1)


def _row_html(
    sent: set[str] | None, macro: str, row: Answer, root: str, level: int
) -> Markup:
    """What a macro of parts.html makes of a row; made again only for another row.

    sent: the marks of what a page has already. Then each row carries its mark, and one
        that the page has is a mark alone.
    """
    place = f"{macro} {row['id']}"
    shown = _SHOWN.get(place)
    if shown is None or shown[:3] != (row, root, level):
        parts = environment().get_template("parts.html").module
        html: Markup = getattr(parts, macro)(row, root, level)
        shown = _SHOWN[place] = (row, root, level, html, next(_NUMBERS))
    if sent is None:
        return shown[3]
    mark = f"{place} {shown[4]}"
    if mark in sent:
        return Markup('<div data-same="{}"></div>').format(mark)
    sent.add(mark)
    return Markup('<div data-kept="{}">{}</div>').format(mark, shown[3])


_PIECES: dict[object, Markup] = {}
MOST = 20_000
"""Pieces kept at most; then all are dropped."""


def _piece_html(macro: str, criterion: Answer, root: str) -> Markup:
    """A row of a table of criteria: the same for the same criterion, seen alike."""
    key = (
        macro,
        root,
        criterion["kind"],
        criterion["text"],
        criterion["verdict"],
        criterion["seen"],
        criterion["threshold"],
        tuple(margin_words(criterion)),
        _cited(criterion["sources"]),
    )
    return _kept(key, macro, criterion, root)


def _sources_html(cites: list[Answer], root: str) -> Markup:
    """The links of some sources."""
    return _kept(("sources", root, _cited(cites)), "source_links", cites, root)


def _cited(cites: list[Answer]) -> tuple[object, ...]:
    return tuple((c["key"], c["at"], c["seen"], c.get("state")) for c in cites)


def _kept(key: object, macro: str, *arguments: object) -> Markup:
    html = _PIECES.get(key)
    if html is None:
        if len(_PIECES) >= MOST:
            _PIECES.clear()
        parts = environment().get_template("parts.html").module
        html = _PIECES[key] = getattr(parts, macro)(*arguments)
    return html


_IN_LIST = re.compile(r"prior\[(\d+)\]\.?(\w*)")


def problem_words(problem: dict[str, Any]) -> str:
    """The problem as a reader of the form knows it: labels instead of keys."""
    text = str(problem["text"])
    for field in problem["fields"]:
        if field in BY_KEY:
            text = text.replace(f"{field}:", f"{BY_KEY[field].label}:")
        elif place := _IN_LIST.fullmatch(field):
            part = f", {place[2].replace('_', ' ')}" if place[2] else ""
            text = text.replace(f"{field}:", f"Treatment {int(place[1]) + 1}{part}:")
    return text


def verdict_words(criterion: Answer) -> str:
    """The verdict; of an exclusion whether it is there: "not met" would alarm."""
    exclusion = criterion["kind"] == "exclusion"
    return (EXCLUSION_WORDS if exclusion else VERDICT_WORDS)[criterion["verdict"]]


def groups(answer: Answer) -> list[tuple[str, str, list[Answer]]]:
    """The options under their headings: id, heading, rows; empty ones left out."""
    rows = answer["options"]
    ranked = [r for r in rows if r["group"] == "ranked"]
    lower = [r for r in rows if r["group"] == "cohort_only"]
    found = [
        ("ranked", HEADINGS["supported"], ranked),
        ("cohort_only", "Supported by cohorts only, or within a trial", lower),
    ]
    found += [
        (standing, HEADINGS[standing], [r for r in rows if r["standing"] == standing])
        for standing in ("cannot_tell", "not_supported")
    ]
    return [group for group in found if group[2]]


def deciding(row: Answer) -> list[Answer]:
    """The criteria that speak against the option, or keep it open."""
    if row["standing"] == "not_supported":
        return [c for c in row["criteria"] if speaks_against(c)]
    return [
        c
        for c in row["criteria"]
        if c["kind"] != "caution" and c["verdict"] == "unknown"
    ]


def lead(row: Answer) -> str:
    """One sentence that says where the option stands and why."""
    if row["standing"] == "supported":
        if row["evidence"] == "none":
            return "No results yet; within a trial only."
        return f"Supported by {_basis(row)}; {USES[row['use']]}."
    if row["standing"] == "cannot_tell":
        return f"Cannot tell until known: {_listed(row['needs'])}."
    against = deciding(row)
    if not against:
        return f"Not supported because: {_between(row)}."
    first, *others = against
    more = f" (and {len(others)} more)" if others else ""
    return f"Not supported because: {_reason(first)}{more}."


def _between(row: Answer) -> str:
    """Several criteria of which one must speak against it, whichever it will be."""
    numbers = [
        c["text"].rstrip(".")
        for c in row["criteria"]
        if c["kind"] != "caution" and c["verdict"] == "unknown" and c["margins"]
    ]
    named = f": “{'” or “'.join(numbers[:2])}”" if numbers else ""
    return f"however the open answers fall, one criterion speaks against it{named}"


def _basis(row: Answer) -> str:
    return {
        "randomised": "a randomised trial",
        "guideline": "a guideline",
        "label": "a label, not by a trial in men like this one",
        "cohort": "cohorts only",
    }[row["evidence"]]


def _reason(criterion: Answer) -> str:
    """The criterion that decided, with what was seen."""
    text = criterion["text"].rstrip(".")
    if criterion["kind"] == "exclusion":
        return f"{text} ({criterion['seen']})"
    return f"“{text}” is not met ({criterion['seen']})"


def _listed(names: list[str], most: int = 6) -> str:
    """The inputs in words; the treatments of the history in one place at the end."""
    words = [variable(n).short for n in names if not n.startswith("prior.")]
    given = [variable(n).short for n in names if n.startswith("prior.")]
    if given:
        shown = ", ".join(given[:3]) + (" …" if len(given) > 3 else "")
        words.insert(most - 1, f"earlier treatment ({shown})")
    if len(words) > most:
        words = [*words[:most], f"{len(words) - most} more"]
    return ", ".join(words)


def changes(row: Answer, most: int = 8) -> list[str]:
    """What would give another standing, in words; answers that do alike are joined."""
    found: dict[tuple[str, str], list[str]] = {}
    for change in row["would_change"]:
        words = _said(change["field"], change["to"])
        found.setdefault((change["field"], change["standing"]), []).append(words)
    lines = [
        f"{variable(name).short} {' or '.join(words)}: {HEADINGS[then].lower()}"
        for (name, then), words in found.items()
    ]
    for several in row["would_change_together"]:
        parts = [
            f"{variable(one['field']).short} {_said(one['field'], one['to'])}"
            for one in several["changes"]
        ]
        then = HEADINGS[several["standing"]].lower()
        lines.append(f"{'; and '.join(parts)}: {then}")
    return lines[:most]


def _said(field: str, value: object) -> str:
    return in_sentence(variable(field).words(value))


def margin_words(criterion: Answer) -> list[str]:
    """How far the numbers seen lie from their thresholds, and on which side."""
    return [
        f"{abs(row['margin']):g} {row['unit']} "
        f"{'inside' if row['margin'] >= 0 else 'outside'} {row['limit']}".strip()
        for row in criterion["margins"]
    ]


def waiting(answer: Answer) -> dict[str, str]:
    """Group of the form → how many open options an answer of it could still settle."""
    counts: dict[str, int] = {}
    for row in answer["options"]:
        open_ = row["standing"] == "cannot_tell"
        for group in {_group(name) for name in row["needs"]} if open_ else ():
            counts[group] = counts.get(group, 0) + 1
    return {
        group: f"{count} option{'s wait' if count > 1 else ' waits'} for an answer."
        for group, count in counts.items()
    }


def _group(name: str) -> str:
    return BY_KEY[name].group if name in BY_KEY else "history"


def announcement(answer: Answer) -> str:
    """One polite sentence for a screen reader when the answer has changed."""
    stop = f"Stop. {answer['alerts'][0]['text']} " if answer["alerts"] else ""
    if answer["problems"]:
        return f"{stop}Please check: {problem_words(answer['problems'][0])}"
    ranked = [r["name"] for r in answer["options"] if r["group"] == "ranked"]
    lower = [r["name"] for r in answer["options"] if r["group"] == "cohort_only"]
    undecided = sum(r["standing"] == "cannot_tell" for r in answer["options"])
    named = f"Supported: {', '.join(ranked)}. " if ranked else "None supported. "
    below = f"On cohorts or within a trial: {', '.join(lower)}. " if lower else ""
    return f"{stop}{named}{below}{undecided} undecided."


def summary_lines(answer: Answer, reasons_at: str) -> list[str]:
    """The answer in three lines: supported, open or lower, not supported.

    An alert takes the first line, and what is open then stands below only. Outside
    the scope nothing was judged, and two lines say so.

    reasons_at: where the reasons stand, to end the last line with.
    """
    rows = answer["options"]
    if any(alert["id"] == "out_of_scope" for alert in answer["alerts"]):
        return [
            " ".join(alert["text"] for alert in answer["alerts"]),
            "No option was judged for this setting, neither for nor against.",
        ]
    ranked = [r for r in rows if r["group"] == "ranked"]
    tiers: dict[int, list[str]] = {}
    for row in ranked:
        tiers.setdefault(row["tier"], []).append(in_sentence(row["name"]))
    first = (
        "; ".join(f"tier {tier}: {_and(names)}" for tier, names in tiers.items())
        if len(tiers) > 1
        else "".join(_and(names) for names in tiers.values())
    )
    reasons = dict.fromkeys(w["text"] for r in ranked for w in r["why_here"])
    cited = [text for text in reasons if text != NO_PREFERENCE]
    because = f" {cited[0]}" if cited else ""
    lower = [in_sentence(r["name"]) for r in rows if r["group"] == "cohort_only"]
    waiting = [in_sentence(r["name"]) for r in rows if r["standing"] == "cannot_tell"]
    refused = [in_sentence(r["name"]) for r in rows if r["standing"] == "not_supported"]
    middle = []
    if lower:
        middle.append(f"On cohorts only or within a trial: {_and(lower)}.")
    if waiting:
        middle.append(f"Cannot tell yet: {_and(waiting)}.")
    supported = (
        f"Supported: {first}.{because}"
        if first
        else "Nothing stands on more than cohorts in this case."
    )
    alerts = " ".join(alert["text"] for alert in answer["alerts"])
    return [
        alerts or supported,
        supported
        if alerts
        else " ".join(middle) or "Nothing is left open in this case.",
        f"Not supported: {_and(_first(refused))}. {reasons_at}"
        if refused
        else "Nothing is ruled out.",
    ]


def _first(names: list[str], most: int = 6) -> list[str]:
    """The first of a long list, with how many are left: a line stays a line."""
    if len(names) <= most + 1:
        return names
    return [*names[:most], f"{len(names) - most} others"]


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
