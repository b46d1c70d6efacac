"""The calculator as HTML, made from the declared inputs at build, in each language."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from answer_view.deciding import asked_by, first
from answer_view.phrases import OTHER_SYSTEM
from answer_view.words import AUDIENCES, LANGUAGES, Words, check, words
from citations import PageError
from html_parts import block
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from nextline import history
from nextline.inputs import BY_KEY, GROUPS, INPUTS, Input
from nextline.options import OPTIONS

HERE = Path(__file__).parent
STATIC_ROWS = 3
"""Treatment rows that stand in the page before any script runs."""
PARTS = ("means", "found", "recent")
"""What the guide says of each question: its meaning, where found, how recent."""


@cache
def templates() -> Environment:
    """Jinja for what only the build renders; escaping on, no silent names."""
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def calculator_html(
    language: str, root: str, examples: dict[str, str], *, framed: bool = False
) -> str:
    """The whole calculator: what it is for, the form, and the place of the answer.

    language: one of `LANGUAGES`. root: the way to the site's root.
    examples: words of a link → fragment of an example case.
    framed: whether it stands alone, in a frame of another page.
    Raises PageError when the catalogue or the guide of the language lacks a message.
    """
    lacking = check(language) + guide_lacks(language)
    if lacking:
        raise PageError("\n".join(lacking))
    w = words(language)
    return block(
        templates()
        .get_template("calculator.html")
        .render(
            w=w,
            root=root,
            languages={
                other: (name, root + address(other, framed=framed))
                for other, name in LANGUAGES.items()
                if other != language
            },
            audiences=AUDIENCES,
            examples=examples,
            groups=_groups(w),
            jurisdiction=BY_KEY["jurisdiction"],
            prior_complete=BY_KEY["prior_complete"],
            guide=guide(language),
            parts=PARTS,
            other_system=OTHER_SYSTEM,
            agents=history.AGENTS,
            settings=history.SETTINGS,
            outcomes=history.OUTCOMES,
            responses=history.RESPONSES,
            static_rows=STATIC_ROWS,
            options=OPTIONS,
            page_words=page_words(w),
            typeable=typeable,
        )
    )


def typeable(name: str) -> str:
    """A name that begins with a letter of the keyboard: lists are searched so."""
    plain = name.lstrip("⁰¹²³⁴⁵⁶⁷⁸⁹")
    begun = plain[:1].upper() + plain[1:]
    return begun if plain == name else f"{begun} ({name})"


def address(language: str, *, framed: bool = False) -> str:
    """Where the calculator of a language stands, from the site's root."""
    if framed:
        return f"embed/{language}/index.html"
    return f"calculator/{'' if language == 'en' else f'{language}/'}index.html"


def _groups(w: Words) -> list[tuple[str, str, str, list[Input]]]:
    """The blocks of the form: id, heading, hint, inputs. What decides most is first."""
    leading = first()
    asked = asked_by()
    fewest = min(asked[item.key] for item in leading)
    hint = w("form.first_hint", fewest=fewest, of=len(OPTIONS))
    blocks = [("first", w("form.first"), hint, list(leading))]
    order = sorted(GROUPS, key=lambda group: group[0] != "history")
    for group, heading, words_of_hint in order:
        inputs = [i for i in INPUTS if i.group == group and i not in leading]
        if group != "place":
            said = w.declared(words_of_hint) if words_of_hint else ""
            blocks.append((group, w.declared(heading), said, inputs))
    return blocks


def page_words(w: Words, beginning: str = "js") -> Markup:
    """The words that the script of a page shows, as JSON."""
    plain = json.dumps(w.under(beginning), ensure_ascii=False)
    return Markup(plain.replace("<", "\\u003c"))  # noqa: S704  no tag can stand in it


# ---- the guide to the questions -----------------------------------------------------


@cache
def guide(language: str) -> dict[str, dict[str, str]]:
    """Input or part of a treatment → what it means, where it is found, how recent."""
    path = HERE / "guide" / f"{language}.json"
    found: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def guide_lacks(language: str) -> list[str]:
    """What the guide of a language does not say, or says of no question."""
    treatment = ("agent", *history_parts())
    wanted = {*BY_KEY, *(f"prior.{part}" for part in treatment)}
    found = guide(language)
    lines = [f"{key}: not a question" for key in sorted(found.keys() - wanted)]
    for key in sorted(wanted):
        entry: dict[str, Any] = found.get(key, {})
        lines += [f"{key}: {part} is missing" for part in PARTS if not entry.get(part)]
    return [f"build/guide/{language}.json: {line}" for line in lines]


def history_parts() -> tuple[str, ...]:
    return (
        "setting",
        "outcome",
        "best_response",
        "cycles",
        "months_on",
        "months_since_last",
    )
