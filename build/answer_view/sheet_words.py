"""What stands on a sheet for the board, in words: everything, or with reasons cut.

However little room there is, every answer, treatment, unknown input, option, conflict
and problem is named. Only reasons are cut, those of the lower groups first, and what is
cut says how much more there is.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from nextline import units
from nextline.assess import NO_PREFERENCE
from nextline.entered import value as told
from nextline.inputs import BY_KEY, GROUPS, INPUTS, Input

from answer_view import phrases
from answer_view.lanes import treatment
from answer_view.words import Words

Answer = dict[str, Any]
ALL = 99


@dataclass(frozen=True)
class Density:
    """How closely a sheet is written.

    size: of the letters, in points.
    close: 0: each entry in a line of its own. 1: those of the lower groups run on, and
        answers that are the same stand together under each heading of the form. 2: the
        supported options run on. 3: all runs on, without such headings, and the numbers
        of a treatment stand in brackets.
    needs: at most so many inputs for an option that is open.
    cautions, lower: at most so many cautions of a supported option, and of one that
        stands on cohorts. orders: at most so many reasons of the order.
    shared: options that are not supported for the same reason stand together, each
        with one reason.
    """

    size: float = 9
    close: int = 0
    needs: int = 8
    cautions: int = ALL
    lower: int = ALL
    orders: int = ALL
    shared: bool = False


@dataclass(frozen=True)
class Reason:
    """Why an option is not supported.

    said: "present" (an exclusion), "not_met", or "" where several criteria together
        decide. text: in the words of the rules.
    """

    said: str
    text: str


@dataclass(frozen=True)
class Refused:
    """Options that are not supported, and why; several where they share a reason.

    more: how many further reasons they have.
    """

    names: tuple[str, ...]
    reasons: tuple[Reason, ...]
    more: int = 0


@dataclass(frozen=True)
class Row:
    """A supported option. more: how many further cautions it has."""

    name: str
    tier: int | None
    lead: str
    label: str
    cautions: tuple[str, ...]
    more: int


@dataclass(frozen=True)
class Given:
    """An answer, and the inputs that it was given to: key and label."""

    answer: str
    inputs: tuple[tuple[str, str], ...]


@dataclass
class Contents:
    """Everything on a sheet, in words; see templates/sheet.html."""

    density: Density
    alerts: list[str]
    problems: list[str]
    doubts: list[str]
    asked: list[str]
    entered: list[tuple[str, list[Given]]]
    treatments: list[str]
    unknown: list[str]
    supported: dict[str, list[Row]] = field(default_factory=dict)
    orders: list[str] = field(default_factory=list)
    orders_more: int = 0
    open: list[tuple[str, str]] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    conflicts: list[tuple[str, str]] = field(default_factory=list)
    cut: bool = False


def contents(answer: Answer, w: Words, density: Density) -> Contents:
    """What stands on the sheet of an answer; its sources are the caller's to name."""
    alerts = [w.declared(one["text"]) for one in answer["alerts"]]
    problems = [phrases.problem(one, w) for one in answer["problems"]]
    doubts = [phrases.problem(one, w) for one in answer["doubts"]]
    asked: list[str] = []
    if density.close >= 2:
        alerts, problems = _joined(alerts), _joined(problems)
        keys = [key for one in answer["doubts"] for key in one["fields"]]
        doubts, asked = [], [w.declared(BY_KEY[key].label) for key in keys]
    found = Contents(
        density,
        alerts,
        problems,
        doubts,
        asked,
        _entered(answer, w, density.close),
        list(_treatments(answer, w, brackets=density.close >= 3)),
        [w.short(name) for name in answer["unknown"]],
        conflicts=_conflicts(answer, w),
    )
    for group, rows in phrases.groups(answer):
        if group in ("ranked", "cohort_only"):
            most = density.cautions if group == "ranked" else density.lower
            found.supported[group] = [_row(row, w, most) for row in rows]
        elif group == "cannot_tell":
            found.open = [
                (w.declared(row["name"]), phrases.listed(row["needs"], w, density.needs))
                for row in rows
            ]
            found.cut |= any(len(row["needs"]) > density.needs for row in rows)
        else:
            found.refused = _refused(rows, w, density)
    orders = list(_orders(answer))
    found.orders, rest = orders[: density.orders], orders[density.orders :]
    found.orders_more = len(rest)
    found.cut |= bool(rest) or any(one.more for one in found.refused)
    for shown in found.supported.values():
        found.cut |= any(row.more for row in shown)
    return found


# ---- what was entered ---------------------------------------------------------------


def _entered(
    answer: Answer, w: Words, close: int
) -> list[tuple[str, list[Given]]]:
    """Heading of the form → every answer under it, with the inputs it was given to."""
    known = [
        (item.group, ((item.key, w.declared(item.label)), _said(item, given, w)))
        for item in INPUTS
        if (given := told(answer["case"], item.key)) is not None
    ]
    if close >= 3:
        return [("", _alike([one for _, one in known]))] if known else []
    parts = []
    for name, heading, _ in GROUPS:
        here = [one for group, one in known if group == name]
        given = _alike(here) if close else [Given(said, (key,)) for key, said in here]
        parts.append((w.declared(heading), given))
    return [(heading, given) for heading, given in parts if given]


def _alike(known: list[tuple[tuple[str, str], str]]) -> list[Given]:
    """The inputs that have the same answer together."""
    found: dict[str, list[tuple[str, str]]] = {}
    for key, said in known:
        found.setdefault(said, []).append(key)
    return [Given(said, tuple(keys)) for said, keys in found.items()]


def _said(item: Input, given: Any, w: Words) -> str:
    """An answer; a number in another unit is told in both."""
    if not isinstance(given, dict):
        return w.answer(item, given)
    here = units.understood(item.key, given["value"], given["unit"])
    typed = w.decimal(f"{given['value']:g}")
    return f"{typed} {given['unit']} ({w.answer(item, here)})"


NUMBERS = ("cycles", "months_on", "months_since_last")


def _treatments(answer: Answer, w: Words, *, brackets: bool) -> Iterator[str]:
    for row in answer["case"].get("prior") or []:
        numbers = {key: row[key] for key in NUMBERS if row.get(key) is not None}
        if brackets:
            row = {key: value for key, value in row.items() if key not in NUMBERS}
        detail = treatment(row, w)
        said = f"{w.agent(row['agent'])}, {detail}" if detail else w.agent(row["agent"])
        if brackets and numbers:
            shown = [
                w.decimal(f"{numbers[key]:g}") if key in numbers else w("sheet.no_number")
                for key in NUMBERS
            ]
            said = f"{said} ({'; '.join(shown)})"
        yield said


_HEAD = re.compile(r"(.*?): (.*)", re.DOTALL)
_END = re.compile(r"(.*\.) (.*?)", re.DOTALL)


def _joined(problems: list[str]) -> list[str]:
    """The problems with what several say said once: of all fields, or at the end."""
    ends = Counter(found[2] for text in problems if (found := _END.fullmatch(text)))
    shared = [end for end, count in ends.items() if count > 1]
    tails: dict[str, list[str]] = {}
    for text in problems:
        for end in shared:
            text = text.removesuffix(f" {end}")
        found = _HEAD.fullmatch(text)
        head, tail = (found[1], found[2]) if found else ("", text)
        tails.setdefault(tail, []).append(head)
    said = [
        f"{', '.join(heads)}: {tail}" if any(heads) else tail
        for tail, heads in tails.items()
    ]
    return said + shared


# ---- options ------------------------------------------------------------------------


def _row(row: Answer, w: Words, most: int) -> Row:
    cautions = [
        c["text"]
        for c in row["criteria"]
        if c["kind"] == "caution" and c["verdict"] == "met"
    ]
    return Row(
        w.declared(row["name"]),
        row["tier"] if row["group"] == "ranked" else None,
        phrases.lead(row, w),
        _label(row, w) if row["needs_licence"] else "",
        tuple(cautions[:most]),
        max(0, len(cautions) - most),
    )


def _orders(answer: Answer) -> dict[str, None]:
    """Why the supported options stand in this order, each reason once."""
    ranked = [row for row in answer["options"] if row["group"] == "ranked"]
    reasons = [why for row in ranked for why in row["why_here"]]
    cited = [why["text"] for why in reasons if why["sources"]]
    alike = len(ranked) > 1 and not cited
    return dict.fromkeys(cited or ([NO_PREFERENCE] if alike else []))


def _label(row: Answer, w: Words) -> str:
    """Each verdict of a label with its places, then what a payer funds."""
    places: dict[str, list[str]] = {}
    for place, verdict in row["label"].items():
        none = row["use"] == "trial_only" and verdict == "outside"
        said = w(f"sheet.label.{'not_licensed' if none else verdict}")
        places.setdefault(said, []).append(w(f"sheet.place.{place}"))
    parts = [
        w("sheet.verdict", verdict=said, places=", ".join(where))
        for said, where in places.items()
    ]
    parts += [
        w("sheet.verdict", verdict=w(f"funding.{f['verdict']}"), places=f["body"])
        for f in row["funding"]
    ]
    return "; ".join(parts)


def _refused(rows: list[Answer], w: Words, density: Density) -> list[Refused]:
    names = {row["id"]: w.declared(row["name"]) for row in rows}
    reasons = {row["id"]: _reasons(row, w) for row in rows}
    if not density.shared:
        return [Refused((names[one],), tuple(why)) for one, why in reasons.items()]
    found = []
    left = dict(reasons)
    while left:
        shared: dict[Reason, list[str]] = {}
        for one, why in left.items():
            for reason in why:
                shared.setdefault(reason, []).append(one)
        # The reason of most of those that are left; of as many, the one named first.
        reason, ids = max(shared.items(), key=lambda pair: len(pair[1]))
        more = len({other for one in ids for other in reasons[one]}) - 1
        found.append(Refused(tuple(names[one] for one in ids), (reason,), more))
        left = {one: why for one, why in left.items() if one not in ids}
    return found


def _reasons(row: Answer, w: Words) -> list[Reason]:
    against = phrases.deciding(row)
    if not against:
        return [Reason("", phrases.lead(row, w))]
    return [
        Reason("present" if c["kind"] == "exclusion" else "not_met", c["text"])
        for c in against
    ]


# ---- sources ------------------------------------------------------------------------


def _conflicts(answer: Answer, w: Words) -> list[tuple[str, str]]:
    """The options over which sources disagree, and who speaks for and against them."""
    found: dict[str, list[str]] = {}
    for conflict in answer["conflicts"]:
        bodies: dict[str, dict[str, None]] = {"for": {}, "against": {}}
        for row in conflict["positions"]:
            bodies[row["stance"]][row["body"]] = None
        said = [
            w(f"conflict.{side}", bodies=", ".join(names))
            for side, names in bodies.items()
        ]
        found.setdefault("; ".join(said), []).append(w.declared(conflict["name"]))
    return [(", ".join(names), said) for said, names in found.items()]


def not_in_force(answer: Answer, w: Words) -> list[tuple[str, str]]:
    """What is due for a check, replaced or withdrawn, and the names of those."""
    found: dict[str, dict[str, None]] = {}
    for cite in _cites(answer):
        if "state" in cite:
            found.setdefault(cite["state"], {})[cite["name"]] = None
    return [(w(f"source.{state}"), ", ".join(names)) for state, names in found.items()]


def _cites(answer: Answer) -> Iterator[Answer]:
    """Every source behind what a sheet tells."""
    for alert in answer["alerts"]:
        yield from alert["sources"]
    for row in answer["options"]:
        for part in ("criteria", "evidence_facts", "label_texts", "funding", "why_here"):
            for one in row[part]:
                yield from one["sources"]
    for conflict in answer["conflicts"]:
        for position in conflict["positions"]:
            yield position["source"]
