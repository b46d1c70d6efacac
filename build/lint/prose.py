"""Markdown as prose: lines and sentences, with macros standing for what they print."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What prints claims with their sources, so that a sentence that holds one is covered.
CLAIM_MACROS = (
    "fact brief number per facts_of effects labels facts evidence criteria lead study "
    "answer variant judged board disagreement signpost claims_lead vignettes "
    "vignettes_lead proofs forest medians sequence audit audit_defects audit_lead "
    "options_table key_trials studies"
).split()

_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
_MACRO = re.compile(r"{{\s*(\w+).*?}}", re.DOTALL)
_STANCE = re.compile(r"""{{\s*says\(\s*["'](\w+)["']""")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)]*)\)")
_TAG = re.compile(r"<[^>]+>|{:[^}]*}")
_ATTRIBUTES = re.compile(r"^\s*(?:\*\[[^\]]+\]:|!!!|\?\?\?)")
# A sentence ends with its full stop, or with the claim that is printed after it.
_END = re.compile(r"(?:(?<=[.!?])|(?<=⟧))(?:\*\*)?\s+(?=[A-Z¹²⁶⟦*“(\[])")

CLAIM, OTHER = "⟦claim⟧", "⟦other⟧"


@dataclass(frozen=True)
class Sentence:
    """One sentence of a page: its line, its words without markup, what it holds.

    kind: "heading", "row" (of a table), "item" or "text".
    covered: a claim stands in it.
    link_only: it is nothing but links.
    marks: the contested questions that it answers or shows.
    """

    line: int
    text: str
    kind: str
    covered: bool
    link_only: bool
    marks: tuple[str, ...] = ()


def clean(markdown: str) -> str:
    """The same lines without front matter, comments and code; macros as marks."""

    def blank(match: re.Match[str]) -> str:
        return "\n" * match.group().count("\n")

    for pattern in (_FRONT, _COMMENT, _CODE):
        markdown = pattern.sub(blank, markdown)
    return _MACRO.sub(_mark, markdown)


def _mark(macro: re.Match[str]) -> str:
    """What stands for a macro: a claim, a stance on a question, or something else."""
    lines = "\n" * macro.group().count("\n")
    stance = _STANCE.match(macro.group())
    if stance:
        return f"⟦{stance.group(1)}⟧{lines}"
    return (CLAIM if macro.group(1) in CLAIM_MACROS else OTHER) + lines


def sentences(markdown: str) -> Iterator[Sentence]:
    """Every sentence of a page, table rows and list items included."""
    for number, line in _units(clean(markdown)):
        kind = _kind(line)
        body = line.strip().lstrip("#>-*0123456789. ").strip()
        if not body or set(body) <= set("|-: ") or _ATTRIBUTES.match(line):
            continue
        parts = [body] if kind in ("row", "heading") else _END.split(body)
        for part, after in zip(parts, [*parts[1:], ""], strict=True):
            words = _TAG.sub("", _LINK.sub(r"\1", part))
            rest = _TAG.sub("", _LINK.sub("", part))
            yield Sentence(
                line=number,
                text=words.strip(),
                kind=kind,
                # "A pitfall in a few words. {{ fact(…) }}" is one thought.
                covered=CLAIM in part or after.startswith(CLAIM),
                link_only=not re.search(r"\w", rest.replace(CLAIM, "")),
                marks=tuple(re.findall(r"⟦(\w+)⟧", part)),
            )


def _units(markdown: str) -> Iterator[tuple[int, str]]:
    """Paragraphs, items, headings and table rows, each on one line."""
    held: list[str] = []
    start = 0
    for number, line in enumerate(markdown.split("\n"), 1):
        opens = re.match(r"\s*(#|\||[-*] |\d+\. |>)", line)
        if held and (not line.strip() or opens):
            yield start, " ".join(held)
            held = []
        if line.strip():
            if not held:
                start = number
            held.append(line.strip())
            if line.lstrip().startswith(("#", "|")):
                yield start, " ".join(held)
                held = []
    if held:
        yield start, " ".join(held)


def _kind(line: str) -> str:
    if re.fullmatch(r"\*\*[^*]+\*\*", line.strip()):
        return "heading"
    for mark, kind in (("#", "heading"), ("|", "row"), ("- ", "item"), ("* ", "item")):
        if line.startswith(mark):
            return kind
    return "text"
