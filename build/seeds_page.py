"""The audit of five web articles on the same questions, as HTML for Markdown.

`seeds_audit.json` holds what each article says, in our words, and what became of it.
Our values stand in no row: a row names facts, and the caller renders them, so that
they carry their sources like everywhere else.
"""

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from form import templates
from html_parts import block
from markupsafe import Markup
from nextline.facts import UnknownFactError
from nextline.facts import fact as find_fact

FILE = Path(__file__).resolve().with_name("seeds_audit.json")

VERDICTS = {
    "confirmed": "Confirmed",
    "confirmed_with_limits": "Confirmed, with limits",
    "wrong": "Wrong",
    "outdated": "Out of date",
    "unverifiable": "Could not be verified",
}
# A name may hold a digit, and so may a date; a number of any other kind is a value,
# and belongs in a fact.
NAMES_WITH_DIGITS = re.compile(
    r"radium-223|PSMA-617|PSMA-11|BRCA[12]|CHEK2|CDK12|PALB2|PR\.21|TAX 327|\b20\d\d\b"
)

type Render = Callable[[str], str]


class AuditError(Exception):
    """A row of the audit is not right; the message says which, what and the fix."""


@dataclass(frozen=True)
class Document:
    """One of the articles. about: its question in our words. page: ours on the same."""

    number: str
    about: str
    dated: date
    page: str


@dataclass(frozen=True)
class Row:
    """One statement of an article. facts: the names of what we hold on it."""

    id: str
    document: str
    claim: str
    verdict: str
    comment: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Defect:
    """A fault of a kind: what it is, in which articles, and what is done here."""

    id: str
    document: tuple[str, ...]
    what: str
    here: str


@dataclass(frozen=True)
class Audit:
    documents: tuple[Document, ...]
    rows: tuple[Row, ...]
    defects: tuple[Defect, ...]

    def of(self, document: Document) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.document == document.number)


@cache
def audit(path: Path = FILE) -> Audit:
    """The rows and the defects, checked."""
    plain = json.loads(path.read_text(encoding="utf-8"))
    documents = tuple(
        Document(number, each["about"], date.fromisoformat(each["dated"]), each["page"])
        for number, each in plain["documents"].items()
    )
    known = {document.number for document in documents}
    rows = tuple(_row(each, known, path.name) for each in plain["rows"])
    defects = tuple(_defect(each, known, path.name) for each in plain["defects"])
    _unique([row.id for row in rows], "row", path.name)
    _unique([defect.id for defect in defects], "defect", path.name)
    return Audit(documents, rows, defects)


def _row(plain: dict[str, Any], known: set[str], file: str) -> Row:
    where = f"{file}, row {plain.get('id', '?')}"
    _keys(plain, Row, where)
    row = Row(**plain | {"facts": tuple(plain["facts"])})
    if row.document not in known:
        raise AuditError(f"{where}: no document is called {row.document!r}; add it")
    if row.verdict not in VERDICTS:
        raise AuditError(
            f"{where}: verdict {row.verdict!r} is none of {', '.join(VERDICTS)}"
        )
    for name in row.facts:
        try:
            found = find_fact(name)
        except UnknownFactError as error:
            raise AuditError(f"{where}: {error}") from None
        if found.until:
            raise AuditError(f"{where}: {name} was replaced; name what replaced it")
    if row.facts and row.verdict == "unverifiable":
        raise AuditError(f"{where}: not verified, so it shows no fact; empty `facts`")
    if not row.facts and row.verdict != "unverifiable":
        raise AuditError(f"{where}: {row.verdict} by what? Name the facts")
    _no_number(row.comment, f"{where}: the comment")
    return row


def _defect(plain: dict[str, Any], known: set[str], file: str) -> Defect:
    where = f"{file}, defect {plain.get('id', '?')}"
    _keys(plain, Defect, where)
    defect = Defect(**plain | {"document": tuple(plain["document"])})
    if not defect.document or not known.issuperset(defect.document):
        raise AuditError(f"{where}: `document` must list some of {sorted(known)}")
    _no_number(defect.here, f"{where}: `here`")
    return defect


def _keys(plain: dict[str, Any], kind: type[Row | Defect], where: str) -> None:
    wrong = plain.keys() ^ kind.__dataclass_fields__.keys()
    if wrong:
        raise AuditError(f"{where}: missing or unknown {', '.join(sorted(wrong))}")


def _no_number(text: str, where: str) -> None:
    left = NAMES_WITH_DIGITS.sub("", text)
    if re.search(r"[0-9]", left):
        raise AuditError(f"{where} holds a number of ours; put it in a fact")


def _unique(ids: list[str], what: str, file: str) -> None:
    for id_, times in Counter(ids).items():
        if times > 1:
            raise AuditError(f"{file}: {what} {id_} stands {times} times; number anew")


def counts() -> dict[str, int]:
    """How many statements there are by verdict, in all, and how many defects."""
    found = Counter(row.verdict for row in audit().rows)
    return {verdict: found[verdict] for verdict in VERDICTS} | {
        "claims": len(audit().rows),
        "documents": len(audit().documents),
        "defects": len(audit().defects),
    }


def lead() -> str:
    """How many statements, how many confirmed, how many not: three lines."""
    return block(_parts().lead(counts()))


def tables(render: Render) -> str:
    """A heading and a table for each article.

    render: the sentence of a fact with its marks, by the fact's name.
    """
    return "".join(
        f"\n\n## {document.about} (article {document.number}, "
        f"{document.dated.day} {document.dated:%B %Y})"
        + block(_parts().table(document, _cells(document, render)))
        for document in audit().documents
    )


def _cells(document: Document, render: Render) -> list[dict[str, object]]:
    return [
        {
            "id": row.id,
            "claim": row.claim,
            "verdict": row.verdict,
            "word": VERDICTS[row.verdict],
            "comment": row.comment,
            "facts": [Markup(render(name)) for name in row.facts],  # noqa: S704  ours
        }
        for row in audit().of(document)
    ]


def defects() -> str:
    """The faults by kind: in which articles, and what is done here instead."""
    return block(_parts().defects(audit().defects))


def _parts() -> Any:
    """The macros of the template."""
    return templates().get_template("seeds.html").module
