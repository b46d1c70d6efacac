"""The answer as plain text: ASCII of 80 columns, for the record and the command line.

Records of hospitals often take nothing else. Every sign has a plain one that means the
same; one that has none stops the tests, and would show as a question mark.
"""

import re
import textwrap
import unicodedata
from collections.abc import Iterator
from typing import Any

from nextline.criterion import variable
from nextline.entered import answers, treatments
from nextline.inputs import JURISDICTIONS

WIDTH = 80
HEADINGS = {
    "ranked": "Supported",
    "cohort_only": "Supported by cohorts only, or within a trial",
    "cannot_tell": "Cannot tell yet",
    "not_supported": "Not supported",
}
EVIDENCE = {
    "randomised": "randomised trial",
    "guideline": "guideline",
    "label": "label",
    "cohort": "cohorts only",
    "none": "no results to rest on",
}
USES = {
    "labelled": "labelled use",
    "off_label": "outside the label",
    "trial_only": "within a trial only",
}


PLAIN = str.maketrans(
    {
        **dict.fromkeys("–—−‑", "-"),
        **dict.fromkeys("“”„", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("µμ", "u"),
        "≥": ">=",
        "≤": "<=",
        "×": "x",
        "·": ";",
        "…": "...",
        "±": "+/-",
        "→": "->",
        "✓": "yes",
        "✗": "no",
    }
)
"""Signs of our sentences, and what stands for each in plain text."""


_POWER = re.compile("10(?=[⁰¹²³⁴-⁹])")


def as_text(answer: dict[str, Any], *, link: str = "") -> str:
    """The whole answer; every line is at most 80 characters of ASCII long.

    link: an address that opens the same case, put at the end on a line of its own,
        which is then as long as it is.
    """
    ending = ["", f"Link: {link}"] if link else []
    return "\n".join([*_lines(answer), *ending]) + "\n"


def plain(text: str) -> str:
    """The text in ASCII: 177Lu for ¹⁷⁷Lu, >= for ≥, x10^9/L for ×10⁹/L."""
    text = _POWER.sub("10^", text)
    spaced = unicodedata.normalize("NFKD", text.translate(PLAIN)).translate(PLAIN)
    kept = "".join(sign for sign in spaced if not unicodedata.combining(sign))
    return kept.encode("ascii", "replace").decode()


def about(answer: dict[str, Any]) -> list[str]:
    """Which release answered, and how far it may be relied on."""
    return [
        f"Nextline {answer['version']}, ruleset {answer['ruleset']}",
        f"Content {answer['content_hash']}, labels as of {answer['as_of']}",
        f"Evidence searched through {answer['searched_through']}",
        f"Status: {answer['review_status']}. Not for emergencies.",
    ]


def entered(answer: dict[str, Any]) -> Iterator[str]:
    """Every answer that was given, then every treatment."""
    for item, words in answers(answer["case"]):
        yield from _wrap(f"{item.label}: {words}", "- ")
    for number, words in enumerate(treatments(answer["case"]), start=1):
        yield from _wrap(f"Treatment {number}: {words}", "- ")


def _lines(answer: dict[str, Any]) -> Iterator[str]:
    yield from about(answer)
    for heading, key in _NOTICES:
        if answer[key]:
            yield from ("", heading)
            for row in answer[key]:
                yield from _wrap(row["text"], "- ")
    if answer["case"]:
        yield from ("", "ENTERED")
        yield from entered(answer)
    for group, heading in HEADINGS.items():
        rows = [row for row in answer["options"] if group_of(row) == group]
        if rows:
            yield from ("", heading.upper())
        for row in rows:
            yield from _option(row)
    if answer["alongside"]:
        yield from ("", "ALONGSIDE")
        for row in answer["alongside"]:
            yield from _wrap(row["text"], "- ")
    for conflict in answer["conflicts"]:
        yield ""
        yield from _wrap(f"SOURCES DISAGREE: {conflict['name']}", "")
        for row in conflict["positions"]:
            dated = f" ({row['as_of']})" if row["as_of"] else ""
            yield from _wrap(f"{row['body']}{dated}: {row['position']}", "- ")
    if answer["unknown"]:
        yield from ("", "NOT KNOWN IN THIS CASE")
        yield from _wrap(
            ", ".join(variable(name).short for name in answer["unknown"]), "  "
        )


_NOTICES = (
    ("STOP", "alerts"),
    ("PLEASE CHECK", "problems"),
    ("PLEASE CONFIRM", "doubts"),
)


def _option(row: dict[str, Any]) -> Iterator[str]:
    tier = f"tier {row['tier']}, " if row["group"] == "ranked" else ""
    yield from _wrap(
        f"{row['name']} ({tier}{EVIDENCE[row['evidence']]}, {USES[row['use']]})"
        if row["standing"] == "supported"
        else row["name"],
        "* ",
    )
    for criterion in row["criteria"]:
        sign = _sign(criterion)
        if sign:
            yield from _wrap(
                f"{sign}: {criterion['text']} [{criterion['seen']}]", "    "
            )
    for reason in row["why_here"]:
        yield from _wrap(f"order: {reason['text']}", "    ")
    labels = ", ".join(
        f"{JURISDICTIONS[place]} {verdict.replace('_', ' ')}"
        for place, verdict in row["label"].items()
    )
    yield from _wrap(f"label: {labels}", "    ")
    if row["needs"]:
        wanted = ", ".join(variable(name).short for name in row["needs"])
        yield from _wrap(f"cannot tell until known: {wanted}", "    ")


def _sign(criterion: dict[str, Any]) -> str:
    """The word before a criterion; none for what speaks neither way."""
    kind, verdict = criterion["kind"], criterion["verdict"]
    if kind == "caution":
        return {"met": "caution", "unknown": ""}.get(verdict, "")
    if speaks_against(criterion):
        # The text of an exclusion says what is the case, of all others what is not.
        absent = "" if kind == "exclusion" else " not met"
        return f"not supported because{absent}"
    return "not known" if verdict == "unknown" else ""


def group_of(row: dict[str, Any]) -> str:
    """The heading of an option: its group when supported, else its standing."""
    return str(row["group"] or row["standing"])


def speaks_against(criterion: dict[str, Any]) -> bool:
    """A criterion of an answer rules the option out; a caution never does."""
    against = {"exclusion": "met", "caution": ""}.get(criterion["kind"], "not_met")
    return bool(criterion["verdict"] == against)


def _wrap(text: str, first: str) -> list[str]:
    return textwrap.wrap(
        plain(text), WIDTH, initial_indent=first, subsequent_indent=" " * len(first)
    ) or [first.rstrip()]
