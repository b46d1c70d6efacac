"""Cases on pages: the answer in three lines, and every option judged."""

import json
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from answer_view.phrases import summary_lines
from answer_view.view import answer_html
from answer_view.words import words
from citations import PageError
from edition import calculates
from html_parts import block
from nextline import assess
from nextline.parse import parse
from nextline.typed import to_form
from rendered import rendered

CASES = Path(__file__).resolve().parent.parent / "docs" / "cases"
EXAMPLES = (
    "after-six-doses",
    "completed-six-doses-responding",
    "psma-positive",
    "alpha-after-lu",
    "chek2-psa-rising-on-lu",
)
"""The cases that the calculator offers, by their files in docs/cases."""
TREATMENT = (
    "agent",
    "setting",
    "outcome",
    "best_response",
    "cycles",
    "months_on",
    "months_since_last",
)


def load_case(name: str) -> dict[str, Any]:
    path = CASES / f"{name}.json"
    if not path.is_file():
        raise PageError(f"docs/cases/{name}.json is missing")
    case: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    problems = parse(case).problems
    if problems:
        raise PageError(f"docs/cases/{name}.json: {problems[0].text}")
    return case


def fragment(case: dict[str, Any]) -> str:
    """The case as the fragment of the calculator's address."""
    fields, prior = to_form(case)
    pairs = sorted(fields.items())
    for entry in prior:
        parts = "~".join(entry.get(key, "") for key in TREATMENT)
        pairs.append(("prior", parts.rstrip("~")))
    return urlencode(pairs)


def calculator_link(case: dict[str, Any], root: str) -> str:
    """Where the calculator shows a case; empty in an edition that has none."""
    return f"{root}calculator/index.html#{fragment(case)}" if calculates() else ""


def in_calculator(words: str, case: dict[str, Any], root: str) -> str:
    """Words that open a case in the calculator; the words alone where there is none."""
    link = calculator_link(case, root)
    said = escape(words)
    return f'<a href="{escape(link, quote=True)}">{said}</a>' if link else said


@rendered
def answer_box(name: str, root: str, *, variant: bool = False) -> str:
    """The answer to a case; a variant is not judged option by option on the page."""
    case = load_case(name)
    where = "The reasons are below."
    if variant:
        where = (
            "The calculator has the reasons."
            if calculates()
            else "The page of each option has its criteria."
        )
    told = summary_lines(_answer(case), where, words())
    lines = "".join(f"<p>{escape(line)}</p>" for line in told)
    link = calculator_link(case, root)
    button = link and (
        f'<a class="md-button" href="{escape(link, quote=True)}">'
        "Open this case in the calculator</a> "
    )
    return block(
        f'<div class="nl-answer" data-case="{name}">{lines}'
        f'<p class="nl-open">{button}'
        f'<a href="{root}cases/{name}.json">the case file</a></p></div>'
    )


@rendered
def judged(name: str, root: str) -> str:
    answer = _answer(load_case(name))
    return block(f'<div class="nl-judged">{answer_html(answer, root=root)}</div>')


def examples(language: str) -> dict[str, str]:
    """Cases of questions, each one click away from the form: words → fragment."""
    w = words(language)
    return {w(f"example.{name}"): fragment(load_case(name)) for name in EXAMPLES}


def _answer(case: dict[str, Any]) -> dict[str, Any]:
    return assess(case).to_dict()
