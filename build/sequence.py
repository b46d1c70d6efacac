"""The sequence as a picture: what the rules answer for one man, state by state.

Nothing here is drawn by hand. Each box is a state of his treatment history and lists
what `nextline.assess` answers in it; an arrow leads from an option to the state that
follows when it has been given. Graphviz lays the graph out (layout.mjs).
"""

import subprocess
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from answer_view.phrases import groups
from answer_view.words import words
from case_pages import in_calculator, load_case
from edition import calculates
from html_parts import block, table
from nextline import assess
from nextline.case import Case
from nextline.content import content_hash
from nextline.criterion import variable
from nextline.history import AGENTS, OUTCOMES, SETTINGS
from nextline.inputs import BY_KEY, GROUPS
from nextline.parse import parse
from nextline.text import USES
from nextline.units import words as in_units
from nextline.wording import in_sentence
from svg import INK, figure, kept

HERE = Path(__file__).resolve().parent
LAYOUT = HERE / "layout.mjs"
TOOL = (LAYOUT, HERE / "package.json")
"""What lays the graph out: our part, and the version of Graphviz."""
ROOT = "the-way-to-the-root/"
"""Stands in a kept picture for the way to the site's root, which each page knows."""

# The reference man is a case of docs/cases/ with other answers to these questions.
BASE = "psma-positive"
CHANGED = {"symptoms": "symptomatic", "taxane_can_wait": "yes"}
MEN: dict[str, dict[str, str]] = {
    "no repair-gene alteration": {},
    "BRCA2 altered": {"brca2": "altered"},
}
# What he has had besides castration and an ARPI, in each state.
STATES: tuple[tuple[str, ...], ...] = (
    (),
    ("docetaxel",),
    ("lu_psma",),
    ("docetaxel", "cabazitaxel"),
    ("docetaxel", "lu_psma"),
    ("docetaxel", "lu_psma", "cabazitaxel"),
)
ARPI = "enzalutamide"
# How a treatment that the base case does not list is entered.
GIVEN = {"setting": "castration_resistant", "outcome": "progressed_after", "cycles": 6}
# What the words below the picture begin with; the whole case follows them.
FIRST = (
    "ecog",
    "symptoms",
    "bone_metastases",
    "visceral_metastases",
    "psma_pet",
    "psma_negative_lesion",
    "chemotherapy_suitability",
    "taxane_can_wait",
    "genes.brca2",
)


class SequenceError(Exception):
    """The picture cannot be made; the message says what to mend."""


@dataclass(frozen=True)
class State:
    """One box: what has been given, the case, and the answer to it."""

    given: tuple[str, ...]
    case: dict[str, Any]
    answer: dict[str, Any]

    @property
    def id(self) -> str:
        return "+".join(("arpi", *self.given))

    @property
    def words(self) -> str:
        names = ["an ARPI", *(AGENTS[agent] for agent in self.given)]
        *first, last = names
        return f"After {', '.join(first)} and {last}" if first else f"After {last}"

    @property
    def supported(self) -> tuple[str, ...]:
        """The ids of the options supported here, by tier."""
        return tuple(
            row["id"]
            for row in self.answer["options"]
            if row["standing"] == "supported"
        )

    @property
    def groups(self) -> list[tuple[str, str, list[dict[str, Any]]]]:
        """What is supported or open, under the headings of every answer."""
        return [
            (group, words()(f"group.{group}"), rows)
            for group, rows in groups(self.answer)
            if group != "not_supported"
        ]


@cache
def states(man: str) -> tuple[State, ...]:
    """Every state of one of the `MEN`, with its answer."""
    base = load_case(BASE) | CHANGED
    base["genes"] = base["genes"] | MEN[man]
    listed = {entry["agent"]: entry for entry in base["prior"]}
    found = []
    for given in STATES:
        prior = [listed["adt"], listed[ARPI]]
        prior += [listed.get(agent, {"agent": agent} | GIVEN) for agent in given]
        case = base | {"prior": prior}
        answer = assess(case).to_dict()
        if answer["problems"]:
            raise SequenceError(
                f"sequence.py: docs/cases/{BASE}.json cannot be continued to "
                f"{given}: {answer['problems'][0]['text']}"
            )
        found.append(State(given, case, answer))
    return tuple(found)


def edges(man: str) -> Iterator[tuple[State, str, State]]:
    """From, option, to: the option is supported there, and then it has been given."""
    after = {frozenset(state.given): state for state in states(man)}
    for state in states(man):
        for option in state.supported:
            following = after.get(frozenset((*state.given, option)))
            if option not in state.given and following is not None:
                yield state, option, following


# ---- the page ---------------------------------------------------------------------

READ = (
    "An arrow leads from an option to the state after it, when the disease has "
    "progressed again; an option without one leads to a state that is not drawn. "
    "Options of one tier are not ranked. The rules do not read the order in which "
    "treatments were given."
)


def sequence(root: str) -> str:
    """The pictures of both men with their tables, and the whole case in words.

    root: the way from the page to the site's root.
    """
    parts = [_picture(man, root) + _table(man, root) for man in MEN]
    return "".join(parts) + _whole_case()


def _picture(man: str, root: str) -> str:
    title = f"What the rules answer for this reference man, {man}"
    drawn = dot(man)
    arrows = len(list(edges(man)))
    desc = (
        f"{len(STATES)} boxes, one for each state of the treatment history, list what "
        f"is supported by tier; {arrows} arrows lead from an option to the state after "
        "it. The table below says the same."
    )
    svg = kept(
        (drawn, content_hash(), *(file.read_text("utf-8") for file in TOOL)),
        partial(_laid_out, drawn),
        title,
        desc,
        role="group",  # an image would hide its links
    )
    case = parse(states(man)[0].case)
    answers = "; ".join(_answer(case, name) for name in FIRST)
    caption = (
        f"{escape(title)}: {escape(answers)}. He is made up, and this is no advice for "
        f"anybody. {READ}"
    )
    return figure(svg.replace(ROOT, root), f"Picture: {title}", caption, "nl-sequence")


def _laid_out(drawn: str) -> str:
    done = subprocess.run(
        ["node", LAYOUT], input=drawn, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SequenceError(
            f"layout.mjs: {done.stderr.strip()}; is build/node_modules there? "
            "'make setup' installs it"
        )
    return done.stdout


def _table(man: str, root: str) -> str:
    """The same answers as a table: state by state, by tier."""
    titles = {key: title for state in states(man) for key, title, _ in state.groups}
    order = [key for key in ("ranked", "cohort_only", "cannot_tell") if key in titles]
    rows = []
    for state in states(man):
        found = {key: members for key, _, members in state.groups}
        cells = ["<br>".join(_by_tier(found.get(key, []), root)) for key in order]
        open_it = calculates() and in_calculator("in the calculator", state.case, root)
        name = escape(state.words) + (f"<br>{open_it}" if open_it else "")
        rows.append((name, *(cell or "–" for cell in cells)))
    head = ("State", *(titles[key] for key in order))
    return table(head, rows, label=f"States and options, {man}")


def _by_tier(rows: list[dict[str, Any]], root: str) -> Iterator[str]:
    tiers: dict[int | None, list[str]] = {}
    for row in rows:
        tier = row["tier"] if row["group"] == "ranked" else None
        link = (
            f'<a href="{root}options/{row["id"]}/index.html">{escape(row["name"])}</a>'
        )
        tiers.setdefault(tier, []).append(f"{link}{escape(_beside(row))}")
    for tier, links in tiers.items():
        yield (f"Tier {tier}: " if tier else "") + ", ".join(links)


def _beside(row: dict[str, Any]) -> str:
    return f" ({USES['off_label']})" if row["use"] == "off_label" else ""


# ---- the reference man in words ---------------------------------------------------


def _answer(case: Case, name: str) -> str:
    item, value = variable(name), case.look(name)
    if value is None:
        return f"{item.short}: not known"
    return f"{item.short}: {in_sentence(in_units(item, value, case.units.get(name)))}"


def _whole_case() -> str:
    """Every answer of the first man, as entered, and each treatment."""
    case = parse(states(next(iter(MEN)))[-1].case)
    rows = []
    for group, heading, _ in GROUPS:
        told = [
            _answer(case, key)
            for key, item in BY_KEY.items()
            if item.group == group and case.look(key) is not None
        ]
        if group == "history":
            told += [_treatment(vars(entry)) for entry in case.prior]
        if told:
            rows.append((escape(heading), escape("; ".join(told))))
    return block(
        "<details><summary>The whole reference case, and each treatment as entered "
        "when it has been given</summary>"
        f"{table(('About', 'Answers'), rows, label='The reference case')}</details>"
    )


def _treatment(entry: dict[str, Any]) -> str:
    words = [AGENTS[entry["agent"]]]
    if entry["setting"]:
        words.append(f"for {SETTINGS[entry['setting']]} disease")
    if entry["outcome"]:
        words.append(OUTCOMES[entry["outcome"]])
    for key in ("cycles", "months_on"):
        if entry[key] is not None:
            unit = variable(f"prior.{entry['agent']}.{key}").unit
            words.append(f"{entry[key]:g} {unit}")
    return ", ".join(words)


# ---- the graph --------------------------------------------------------------------

# Graphviz knows the widths of this font; the page's own is hardly ever wider.
FONT = "DejaVu Sans"
LINE, SMALL_LINE = 24, 28
"""Characters on a line of a box: of a name, and of a small heading."""


def dot(man: str) -> str:
    """The graph in Graphviz's language."""
    boxes = "".join(f'"{state.id}" [label=<{_box(state)}>];\n' for state in states(man))
    rows = "".join(
        "{rank=same; " + " -> ".join(f'"{state.id}"' for state in row) + "}\n"
        for row in _rows(states(man))
    )
    side = _sides(states(man))
    arrows = "".join(
        f'"{state.id}":"{option}":{side(state, after)} -> "{after.id}":n '
        f'[id="edge:{state.id}/{option}/{after.id}"];\n'
        for state, option, after in edges(man)
    )
    return (
        'digraph {\nrankdir=TB; bgcolor="transparent"; nodesep=0.4; ranksep=0.4;\n'
        f'node [shape=plain fontname="{FONT}" fontsize=10 fontcolor="{INK}"];\n'
        f"edge [style=invis];\n{boxes}{rows}"
        f'edge [style=solid color="{INK}" arrowsize=0.7];\n{arrows}}}\n'
    )


def _rows(found: tuple[State, ...]) -> list[list[State]]:
    """States with as many treatments stand side by side, as listed."""
    return [list(row) for _, row in groupby(found, key=lambda state: len(state.given))]


def _sides(found: tuple[State, ...]) -> Callable[[State, State], str]:
    """Gives the side on which an arrow leaves a box: towards the box it leads to."""
    across = {
        state.id: (place + 1) / (len(row) + 1)
        for row in _rows(found)
        for place, state in enumerate(row)
    }

    def side(state: State, after: State) -> str:
        here, there = across[state.id], across[after.id]
        return "e" if there > here or here == there > 0.5 else "w"

    return side


def _box(state: State) -> str:
    """A table as Graphviz reads it: the state, then its options by tier."""
    name = f"<b>{_lines(state.words, LINE)}</b>"
    rows = [f'<tr><td border="1" sides="b">{name}</td></tr>']
    said = ""
    for key, heading, members in state.groups:
        for row in members:
            above = f"Tier {row['tier']}" if key == "ranked" else heading
            if above != said:
                small = f'<font point-size="9">{_lines(above, SMALL_LINE)}</font>'
                rows.append(f'<tr><td align="left" balign="left">{small}</td></tr>')
                said = above
            rows.append(_option(state, row))
    return (
        '<table border="1" cellborder="0" cellspacing="0" cellpadding="3" '
        f'color="{INK}" style="rounded">{"".join(rows)}</table>'
    )


def _option(state: State, row: dict[str, Any]) -> str:
    # Hard spaces set it in below its heading.
    name = "<br/>".join(
        f"&#160;&#160;{line}"
        for line in _lines(row["name"] + _beside(row), LINE).split("<br/>")
    )
    return (
        f'<tr><td align="left" balign="left" port="{row["id"]}" '
        f'id="option:{state.id}/{row["id"]}" '
        f'href="{ROOT}options/{row["id"]}/index.html">{name}</td></tr>'
    )


def _lines(words: str, width: int) -> str:
    lines = textwrap.wrap(words, width, break_on_hyphens=False)
    return "<br/>".join(escape(line) for line in lines)
