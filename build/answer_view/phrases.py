"""Sentences about an answer, made from the catalogue and the words of the rules."""

import re
from typing import Any

from nextline import units
from nextline.assess import NO_PREFERENCE
from nextline.criterion import variable
from nextline.entered import value as told
from nextline.inputs import BY_KEY, INPUTS
from nextline.text import group_of, speaks_against

from answer_view.deciding import first
from answer_view.words import Words

Answer = dict[str, Any]
GROUPS = ("ranked", "cohort_only", "cannot_tell", "not_supported")
"""The headings that options stand under, in their order."""
OTHER_SYSTEM = {
    "testosterone_ng_dl": "nmol/L",
    "haemoglobin_g_dl": "g/L",
    "albumin_g_dl": "g/L",
}
"""Input that US and SI laboratories tell in different numbers → the unit of SI."""


def groups(answer: Answer) -> list[tuple[str, list[Answer]]]:
    """The options under their headings; empty ones left out."""
    found = [
        (group, [row for row in answer["options"] if group_of(row) == group])
        for group in GROUPS
    ]
    return [(group, rows) for group, rows in found if rows]


def deciding(row: Answer) -> list[Answer]:
    """The criteria that speak against the option, or keep it open."""
    if row["standing"] == "not_supported":
        return [c for c in row["criteria"] if speaks_against(c)]
    return [
        c
        for c in row["criteria"]
        if c["kind"] != "caution" and c["verdict"] == "unknown"
    ]


def lead(row: Answer, w: Words) -> str:
    """One sentence that says where the option stands and why."""
    if row["standing"] == "supported":
        if row["evidence"] == "none":
            return w("lead.no_results")
        basis = w(f"evidence.{row['evidence']}")
        return w("lead.supported", basis=basis, use=w(f"use.{row['use']}"))
    if row["standing"] == "cannot_tell":
        return w("lead.cannot_tell", needs=listed(row["needs"], w))
    against = deciding(row)
    if not against:
        return w("lead.between", named=_between(row, w))
    first, *others = against
    more = w.count("lead.more", len(others)) if others else ""
    return w("lead.not_supported", reason=reason(first, w), more=more)


def _between(row: Answer, w: Words) -> str:
    """Several criteria of which one must speak against it, whichever it will be."""
    numbers = [
        c["text"].rstrip(".")
        for c in row["criteria"]
        if c["kind"] != "caution" and c["verdict"] == "unknown" and c["margins"]
    ]
    texts = w.either(numbers[:2], w("lead.between_join"))
    return w("lead.between_named", texts=texts) if numbers else ""


def reason(criterion: Answer, w: Words) -> str:
    """The criterion that decided, with what was seen."""
    text = w.clinical(criterion["text"].rstrip("."))
    seen = w.clinical(criterion["seen"])
    key = "lead.present" if criterion["kind"] == "exclusion" else "lead.not_met"
    return w(key, text=text, seen=seen)


def listed(names: list[str], w: Words, most: int = 6) -> str:
    """The inputs in words; the treatments of the history in one place at the end."""
    found = [w.short(n) for n in names if not n.startswith("prior.")]
    given = [w.short(n) for n in names if n.startswith("prior.")]
    if given:
        shown = ", ".join(given[:3]) + (" …" if len(given) > 3 else "")
        found.insert(most - 1, w("list.earlier_treatment", names=shown))
    if len(found) > most:
        found = [*found[:most], w.count("list.more", len(found) - most)]
    return ", ".join(found)


def changes(row: Answer, w: Words, most: int = 8) -> list[str]:
    """What would give another standing, in words; answers that do alike are joined."""
    found: dict[tuple[str, str], list[str]] = {}
    for change in row["would_change"]:
        said = _said(change["field"], change["to"], w)
        found.setdefault((change["field"], change["standing"]), []).append(said)
    joined = f" {w('list.or')} "
    lines = [
        _change(_answered(name, joined.join(values), w), then, w)
        for (name, then), values in found.items()
    ]
    for several in row["would_change_together"]:
        parts = [
            _answered(one["field"], _said(one["field"], one["to"], w), w)
            for one in several["changes"]
        ]
        lines.append(_change(w("change.join").join(parts), several["standing"], w))
    return lines[:most]


def _change(answers: str, standing: str, w: Words) -> str:
    return w("change.line", answers=answers, standing=w(f"standing.{standing}"))


def _answered(field: str, answers: str, w: Words) -> str:
    return w("change.answer", name=w.short(field), answers=answers)


def _said(field: str, value: object, w: Words) -> str:
    return w.said(variable(field), value)


def margins(criterion: Answer, w: Words) -> list[str]:
    """How far the numbers seen lie from their thresholds, and on which side."""
    return [
        w(
            f"margin.{'inside' if row['margin'] >= 0 else 'outside'}",
            distance=w.quantity(f"{abs(row['margin']):g} {row['unit']}".strip()),
            limit=w.quantity(row["limit"]),
        )
        for row in criterion["margins"]
    ]


def understood(answer: Answer, w: Words) -> dict[str, str]:
    """Input → its number as the rules read it, told in the other usual unit too.

    Only numbers that were entered in another unit than the rules read, or that US and
    SI laboratories tell differently.
    """
    found = {}
    for item in INPUTS:
        entered = told(answer["case"], item.key)
        other = OTHER_SYSTEM.get(item.key)
        if isinstance(entered, dict):
            unit = entered["unit"]
            value = units.understood(item.key, entered["value"], unit)
            found[item.key] = w("understood", here=w.answer(item, value))
        elif other and entered is not None:
            there = f"{units.typed_in(item.key, float(entered), other):.3g} {other}"
            found[item.key] = w(
                "understood.both", here=w.answer(item, entered), there=w.decimal(there)
            )
    return found


_IN_LIST = re.compile(r"prior\[(\d+)\]\.?(\w*)")


def problem(found: dict[str, Any], w: Words) -> str:
    """The problem as a reader of the form knows it: labels instead of keys."""
    text = str(found["text"])
    for field in found["fields"]:
        if field in BY_KEY:
            text = text.replace(f"{field}:", f"{w.declared(BY_KEY[field].label)}:")
        elif place := _IN_LIST.fullmatch(field):
            entry = w("problem.treatment", number=int(place[1]) + 1)
            part = f", {w.told(place[2].replace('_', ' '))}" if place[2] else ""
            text = text.replace(f"{field}:", f"{entry}{part}:")
            text = text.replace(f"prior[{place[1]}]:", f"{entry}:")
    return w.sentence(text)


def waiting(answer: Answer, w: Words) -> dict[str, str]:
    """Group of the form → how many open options an answer of it could still settle."""
    counts: dict[str, int] = {}
    for row in answer["options"]:
        open_ = row["standing"] == "cannot_tell"
        for group in {_group(name) for name in row["needs"]} if open_ else ():
            counts[group] = counts.get(group, 0) + 1
    return {group: w.count("waiting", count) for group, count in counts.items()}


def _group(name: str) -> str:
    """The group of the form that asks for it."""
    if name not in BY_KEY:
        return "history"
    return "first" if BY_KEY[name] in first() else BY_KEY[name].group


def announcement(answer: Answer, w: Words) -> str:
    """One polite sentence for a screen reader when the answer has changed."""
    parts = []
    if answer["alerts"]:
        text = str(w.clinical(answer["alerts"][0]["text"]))
        parts.append(f"{w('alert.stop')} {text}")
    if answer["problems"]:
        said = problem(answer["problems"][0], w)
        return " ".join([*parts, w("problem.announced", text=said)])
    by_group = {
        group: [w.declared(row["name"]) for row in rows]
        for group, rows in groups(answer)
    }
    ranked, lower = by_group.get("ranked"), by_group.get("cohort_only")
    parts.append(
        w("announce.supported", names=", ".join(ranked))
        if ranked
        else w("announce.none")
    )
    if lower:
        parts.append(w("announce.lower", names=", ".join(lower)))
    parts.append(w.count("announce.undecided", len(by_group.get("cannot_tell", []))))
    return " ".join(parts)


def summary_lines(answer: Answer, reasons_at: str, w: Words) -> list[str]:
    """The answer in three lines: supported, open or lower, not supported.

    An alert takes the first line, and what is open then stands below only. Outside
    the scope nothing was judged, and two lines say so.

    reasons_at: where the reasons stand, to end the last line with.
    """
    rows = answer["options"]
    alerts = " ".join(w.declared(alert["text"]) for alert in answer["alerts"])
    if any(alert["id"] == "out_of_scope" for alert in answer["alerts"]):
        return [alerts, w("summary.not_judged")]
    named = {
        group: [w.inside(w.declared(row["name"])) for row in found]
        for group, found in groups(answer)
    }
    ranked = [row for row in rows if row["group"] == "ranked"]
    reasons = dict.fromkeys(why["text"] for row in ranked for why in row["why_here"])
    cited = [text for text in reasons if text != NO_PREFERENCE]
    supported = (
        w("summary.supported", names=_by_tier(ranked, w))
        if ranked
        else w("summary.nothing")
    )
    middle = [
        w(f"summary.{key}", names=w.join(named[group]))
        for key, group in (("lower", "cohort_only"), ("cannot_tell", "cannot_tell"))
        if group in named
    ]
    refused = named.get("not_supported")
    supported = " ".join([supported, *cited[:1]]) if ranked else supported
    return [
        alerts or supported,
        supported if alerts else " ".join(middle) or w("summary.nothing_open"),
        f"{w('summary.refused', names=w.join(_first(refused, w)))} {reasons_at}"
        if refused
        else w("summary.nothing_refused"),
    ]


def _by_tier(ranked: list[Answer], w: Words) -> str:
    tiers: dict[int, list[str]] = {}
    for row in ranked:
        tiers.setdefault(row["tier"], []).append(w.inside(w.declared(row["name"])))
    if len(tiers) == 1:
        return "".join(w.join(names) for names in tiers.values())
    return "; ".join(
        w("summary.tier", tier=tier, names=w.join(names))
        for tier, names in tiers.items()
    )


def _first(names: list[str], w: Words, most: int = 6) -> list[str]:
    """The first of a long list, with how many are left: a line stays a line."""
    if len(names) <= most + 1:
        return names
    return [*names[:most], w.count("summary.others", len(names) - most)]
