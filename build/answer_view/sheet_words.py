"""What stands on a sheet for the board, in words: everything, or with reasons cut.

However little room there is, every answer, treatment, unknown input, option, conflict
and problem is named. Only reasons are cut, those of the lower groups first, and what is
cut says how much more there is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup
from nextline.assess import NO_PREFERENCE
from nextline.inputs import BY_KEY
from nextline.sources import BY_KEY as SOURCES

from answer_view import phrases
from answer_view.sheet_entered import Given, entered, joined, treatments
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
class Row:
    """A supported option. more: how many further cautions it has."""

    name: str
    tier: int | None
    lead: str
    label: str
    cautions: list[str]
    more: int


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

    names: list[str]
    reasons: list[Reason]
    more: int = 0


@dataclass
class Contents:
    """Everything on a sheet, in words; see templates/sheet.html.

    asked: the inputs of the doubts, where those are only named.
    open: an option that cannot be told, and what it waits for.
    conflicts: options over which sources disagree, and who speaks for and against.
    cut: whether any reason is missing.
    """

    density: Density
    alerts: list[str]
    problems: list[str]
    doubts: list[str]
    asked: list[str]
    entered: list[tuple[str, list[Given]]]
    treatments: list[str]
    unknown: list[str]
    conflicts: list[tuple[str, str]]
    supported: dict[str, list[Row]] = field(default_factory=dict)
    orders: list[str] = field(default_factory=list)
    orders_more: int = 0
    open: list[tuple[str, str]] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    cut: bool = False


def contents(answer: Answer, w: Words, density: Density) -> Contents:
    found = _noted(answer, w, density)
    cut: list[object] = []
    for group, rows in phrases.groups(answer):
        if group == "cannot_tell":
            found.open = [_open(row, w, density.needs) for row in rows]
            whole = [_open(row, w, ALL) for row in rows]
            cut += [found.open != whole, any("…" in needs for _, needs in whole)]
        elif group == "not_supported":
            found.refused = _refused(rows, w, shared=density.shared)
            cut += [one.more for one in found.refused]
        else:
            most = density.cautions if group == "ranked" else density.lower
            found.supported[group] = [_row(row, w, most) for row in rows]
            cut += [row.more for row in found.supported[group]]
    orders = _orders(answer)
    found.orders = orders[: density.orders]
    found.orders_more = len(orders) - len(found.orders)
    found.cut = any([*cut, found.orders_more])
    return found


def _noted(answer: Answer, w: Words, density: Density) -> Contents:
    """What is told whatever the options come to."""
    alerts = [w.declared(one["text"]) for one in answer["alerts"]]
    problems = [phrases.problem(one, w) for one in answer["problems"]]
    doubts = [phrases.problem(one, w) for one in answer["doubts"]]
    asked: list[str] = []
    if density.close >= 2:
        keys = [key for one in answer["doubts"] for key in one["fields"]]
        asked = [w.declared(BY_KEY[key].label) for key in keys]
        alerts, problems, doubts = joined(alerts), joined(problems), []
    return Contents(
        density,
        alerts,
        problems,
        doubts,
        asked,
        entered(answer, w, density.close),
        list(treatments(answer, w, brackets=density.close >= 3)),
        [w.short(name) for name in answer["unknown"]],
        _conflicts(answer, w),
    )


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
        cautions[:most],
        max(0, len(cautions) - most),
    )


def _label(row: Answer, w: Words) -> str:
    """Each verdict of a label with its places, then what a payer funds."""
    places: dict[str, list[str]] = {}
    for place, verdict in row["label"].items():
        none = row["use"] == "trial_only" and verdict == "outside"
        said = w(f"sheet.label.{'not_licensed' if none else verdict}")
        places.setdefault(said, []).append(w(f"sheet.place.{place}"))
    for funding in row["funding"]:
        said = w(f"funding.{funding['verdict']}")
        places.setdefault(said, []).append(funding["body"])
    return "; ".join(
        w("sheet.verdict", verdict=said, places=", ".join(where))
        for said, where in places.items()
    )


def _orders(answer: Answer) -> list[str]:
    """Why the supported options stand in this order, each reason once."""
    ranked = [row for row in answer["options"] if row["group"] == "ranked"]
    reasons = [why for row in ranked for why in row["why_here"]]
    cited = [why["text"] for why in reasons if why["sources"]]
    if not cited:
        return [NO_PREFERENCE] if len(ranked) > 1 else []
    return list(dict.fromkeys(cited))


def _open(row: Answer, w: Words, most: int) -> tuple[str, str]:
    return w.declared(row["name"]), phrases.listed(row["needs"], w, most)


def _refused(rows: list[Answer], w: Words, *, shared: bool) -> list[Refused]:
    names = {row["id"]: w.declared(row["name"]) for row in rows}
    reasons = {row["id"]: _reasons(row, w) for row in rows}
    if not shared:
        return [Refused([names[one]], why) for one, why in reasons.items()]
    found = []
    left = dict(reasons)
    while left:
        having: dict[Reason, list[str]] = {}
        for one, why in left.items():
            for reason in why:
                having.setdefault(reason, []).append(one)
        # The reason of most of those that are left; of as many, the one named first.
        reason, ids = max(having.items(), key=lambda pair: len(pair[1]))
        others = {other for one in ids for other in reasons[one]} - {reason}
        found.append(Refused([names[one] for one in ids], [reason], len(others)))
        left = {one: why for one, why in left.items() if one not in ids}
    return found


def _reasons(row: Answer, w: Words) -> list[Reason]:
    against = phrases.deciding(row)
    if not against:
        return [Reason("", phrases.lead(row, w).rstrip("."))]
    return [
        Reason(
            "present" if c["kind"] == "exclusion" else "not_met", c["text"].rstrip(".")
        )
        for c in against
    ]


# ---- sources ------------------------------------------------------------------------


def _conflicts(answer: Answer, w: Words) -> list[tuple[str, str]]:
    """The options over which sources disagree, together where the same bodies do."""
    found: dict[str, list[str]] = {}
    for conflict in answer["conflicts"]:
        bodies: dict[str, dict[str, None]] = {"for": {}, "against": {}}
        for row in conflict["positions"]:
            bodies[row["stance"]][row["body"]] = None
        said = Markup("; ").join(
            w(f"conflict.{side}", bodies=Markup(", ").join(map(w.clinical, names)))
            for side, names in bodies.items()
        )
        found.setdefault(said, []).append(w.declared(conflict["name"]))
    return [(", ".join(names), said) for said, names in found.items()]


@dataclass(frozen=True)
class Currency:
    """How current the sources are.

    states: what is due for a check, replaced or withdrawn, with the names of those.
    next_check: the day by which the first of the others is due.
    """

    states: list[tuple[str, str]]
    next_check: str


def currency(answer: Answer, w: Words) -> Currency:
    found: dict[str, dict[str, None]] = {}
    current: set[str] = set()
    for cite in _cites(answer):
        if "state" in cite:
            found.setdefault(cite["state"], {})[cite["name"]] = None
        else:
            current.add(cite["key"])
    return Currency(
        [(w(f"source.{state}"), ", ".join(names)) for state, names in found.items()],
        min(SOURCES[key].check_by for key in current).isoformat(),
    )


_CITING = ("criteria", "evidence_facts", "label_texts", "funding", "why_here")


def _cites(answer: Answer) -> Iterator[Answer]:
    """Every source behind what a sheet tells."""
    for alert in answer["alerts"]:
        yield from alert["sources"]
    for row in answer["options"]:
        for part in _CITING:
            for one in row[part]:
                yield from one["sources"]
    for conflict in answer["conflicts"]:
        for position in conflict["positions"]:
            yield position["source"]
