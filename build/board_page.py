"""Contested questions by bodies; conflicts are computed, never written.

docs/board.yml names the questions. Each is one option for one reference man; what a
body says is read off its label, its funding decision or its position for that man.
A page that answers such a question marks the sentence with `says()`: an answer that
is not that of the rules stops the build, and so two pages cannot oppose each other.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import yaml
from case_pages import in_calculator, load_case
from citations import PageCitations, PageError
from html_parts import block
from nextline import assess
from nextline.facts import FACTS
from nextline.options import BY_ID
from nextline.parse import parse
from nextline.position import stances
from nextline.positions import POSITIONS
from nextline.verdict import Verdict
from nextline.version import AS_OF
from nextline.wording import sentence

FILE = Path(__file__).resolve().parent.parent / "docs" / "board.yml"
COLUMNS = ("FDA", "EMA", "MHRA", "NICE", "ESMO", "ASCO", "EAU", "AUA/SUO", "NCCN")
OTHERS = "Others"
ANSWERS = {"supported": "yes", "not_supported": "no", "cannot_tell": "open"}
SIGNS = {"for": "✓", "against": "✗"}


class BoardError(Exception):
    """docs/board.yml or a page that speaks to it is wrong; the message says where."""


@dataclass(frozen=True)
class Voice:
    """What one body says: its stance, in which words, from which claim."""

    body: str
    stance: str
    words: str
    said_on: str
    claim: str


@dataclass(frozen=True)
class Question:
    """One contested question, with what the rules and the bodies say to it."""

    id: str
    asks: str
    option: str
    case: dict[str, Any]
    standing: str
    voices: tuple[Voice, ...]
    watch: re.Pattern[str] | None = field(default=None, compare=False)

    @property
    def conflict(self) -> bool:
        return {"for", "against"} <= {voice.stance for voice in self.voices}

    @property
    def answer(self) -> str:
        """yes, no or open: whether the rules support the option for this man."""
        return ANSWERS[self.standing]


@cache
def questions() -> dict[str, Question]:
    """Every question of docs/board.yml by its id."""
    rows = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    found: dict[str, Question] = {}
    for row in rows:
        if row["id"] in found:
            raise BoardError(f"docs/board.yml: {row['id']} is there twice")
        found[row["id"]] = _question(row)
    return found


def _question(row: dict[str, Any]) -> Question:
    if row["option"] not in BY_ID:
        raise BoardError(f"docs/board.yml, {row['id']}: no option {row['option']!r}")
    case = _case(row)
    answer = assess(case).to_dict()
    if answer["problems"]:
        text = answer["problems"][0]["text"]
        raise BoardError(f"docs/board.yml, {row['id']}: {text}")
    (standing,) = (
        one["standing"] for one in answer["options"] if one["id"] == row["option"]
    )
    watch = row.get("watch")
    return Question(
        id=row["id"],
        asks=row["asks"],
        option=row["option"],
        case=case,
        standing=standing,
        voices=_voices(row["option"], case),
        watch=re.compile(watch.replace("| ", "|"), re.IGNORECASE) if watch else None,
    )


def _case(row: dict[str, Any]) -> dict[str, Any]:
    """The reference man: a case file with the answers that the question changes."""
    case = load_case(row["like"])
    for key, value in row.get("but", {}).items():
        group, _, gene = key.partition(".")
        if gene:
            case[group] = case[group] | {gene: value}
        else:
            case[key] = value
    if "prior" in row:
        case["prior"] = [_treatment(words) for words in row["prior"]]
    return case


def _treatment(words: str) -> dict[str, Any]:
    """ "lu_psma progressed_after psa50" as an entry of the history."""
    agent, outcome, *response = words.split()
    entry: dict[str, Any] = {
        "agent": agent,
        "setting": "castration_sensitive" if agent == "adt" else "castration_resistant",
        "outcome": outcome,
    }
    if agent in {"docetaxel", "cabazitaxel", "lu_psma"}:
        entry["cycles"] = 6
    if agent in {"abiraterone", "enzalutamide"}:
        entry["months_on"] = 10
    if agent == "lu_psma":
        entry["months_since_last"] = 8
    if response:
        entry["best_response"] = response[0]
    return entry


def _voices(option_id: str, case: dict[str, Any]) -> tuple[Voice, ...]:
    option, read = BY_ID[option_id], parse(case)
    if option.concerns and option.concerns.verdict(read.look) is Verdict.NOT_MET:
        return ()
    names = {fact.text: name for name, fact in FACTS.items()}
    return tuple(
        Voice(
            body=str(row["body"]).removesuffix(" label"),
            stance=str(row["stance"]),
            words=str(row["words"]),
            said_on=str(row["as_of"] or ""),
            claim=names[str(row["position"])],
        )
        for row in stances(option, POSITIONS, read.look, AS_OF)
    )


def record(question: str, answer: str, page: str) -> str:
    """Check the answer of a page to a contested question; prints nothing.

    Raises BoardError when it is not the answer of the rules.
    """
    found = questions().get(question)
    if found is None:
        raise BoardError(
            f"{page}: says({question!r}): no such question; they are "
            f"{', '.join(questions())} (docs/board.yml)"
        )
    if answer != found.answer:
        raise BoardError(
            f"{page}: says({question!r}, {answer!r}), and the rules answer "
            f"{found.answer!r} for the reference man: mend the sentence, or give it as "
            f"the position of a body with disagreement({question!r})"
        )
    return ""


# ---- as HTML ----------------------------------------------------------------------


def board(citations: PageCitations, root: str) -> str:
    """Every question in a row, every body in a column."""
    heads = "".join(
        f'<th scope="col">{name}</th>'
        for name in ("Question", *COLUMNS, OTHERS, "Here")
    )
    rows = "".join(_row(one, citations, root) for one in questions().values())
    return block(
        '<div class="nl-scroll nl-wide" tabindex="0" role="region" '
        'aria-label="Questions by bodies"><table class="nl-board">'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(question: Question, citations: PageCitations, root: str) -> str:
    cells = []
    for column in (*COLUMNS, OTHERS):
        said = [
            voice
            for voice in question.voices
            if (_column(voice.body) or OTHERS) == column
        ]
        named = column == OTHERS
        words = "<br>".join(_said(one, citations, named=named) for one in said)
        cells.append(
            f'<td data-body="{column}">{words or "<span>none read</span>"}</td>'
        )
    badge = (
        ' <strong class="nl-conflict">Conflict</strong>' if question.conflict else ""
    )
    return (
        f'<tr id="{question.id}"><th scope="row">{escape(question.asks)}{badge}</th>'
        f"{''.join(cells)}"
        f'<td data-body="Here">{_here(question, root)}</td></tr>'
    )


def _column(body: str) -> str | None:
    """The column a body belongs to: NICE's committee speaks under NICE."""
    for column in COLUMNS:
        if body == column or body.startswith(f"{column} "):
            return column
    return None


def _said(voice: Voice, citations: PageCitations, *, named: bool) -> str:
    who = f"{escape(voice.body)}: " if named else ""
    when = f" <small>{escape(voice.said_on)}</small>" if voice.said_on else ""
    mark = citations.of(FACTS[voice.claim])
    return (
        f'<span data-stance="{voice.stance}"><span aria-hidden="true">'
        f"{SIGNS[voice.stance]}</span> {who}{escape(voice.words)}</span>{when}{mark}"
    )


def _here(question: Question, root: str) -> str:
    return in_calculator(question.standing.replace("_", " "), question.case, root)


def box(question_id: str, citations: PageCitations, root: str) -> str:
    """Who says what to one question, as a list."""
    if question_id not in questions():
        raise PageError(f"no contested question is called {question_id!r}; board.yml")
    question = questions()[question_id]
    rows = "".join(
        f"<li>{_said(voice, citations, named=True)}: "
        f"{escape(sentence(FACTS[voice.claim].text))}</li>"
        for voice in question.voices
    )
    head = "Sources disagree" if question.conflict else "What bodies say"
    return block(
        f'<div class="nl-disagreement"><p><strong>{head}:</strong> '
        f"{escape(question.asks)}.</p><ul>{rows}</ul>"
        f"<p>By the rules here, for the reference man: {_here(question, root)}. "
        f'<a href="{root}disagreements/index.html#{question.id}">All contested '
        "questions</a></p></div>"
    )
