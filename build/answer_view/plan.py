"""The reader's own plan beside the answer: agreement or difference with reasons.

It is no score. The plan is an option's id, "" for none chosen, or "other" for a plan
that is none of the options.
"""

from typing import Any

from markupsafe import Markup

from answer_view.phrases import lead, listed
from answer_view.words import Words

OTHER = "other"
_BESIDE, _BOTH = Markup(" {}"), Markup("{} {}")
_FRAME = Markup(
    '<div class="nl-plan" role="group" aria-label="{}" data-plan="{}">'
    "<p><strong>{}</strong>{}</p><p>{}</p></div>"
)


def plan_html(plan: str, answer: dict[str, Any], w: Words) -> Markup:
    """What the answer says of the plan; empty when no plan was made."""
    if not plan:
        return Markup("")
    rows = {row["id"]: row for row in answer["options"]}
    row = rows.get(plan)
    if row is None:
        first, more, how = w("plan.none"), "", OTHER
    else:
        first, more, how = _compared(row, list(rows.values()), w)
    more = _BESIDE.format(more) if more else ""
    return _FRAME.format(w("plan.label"), how, first, more, w("plan.note"))


def _compared(
    row: dict[str, Any], rows: list[dict[str, Any]], w: Words
) -> tuple[str, str, str]:
    """What is said of it, the reason, and its group."""
    name = w.inside(w.declared(row["name"]))
    if row["group"] == "ranked":
        before = [
            w.inside(w.declared(other["name"]))
            for other in rows
            if other["group"] == "ranked" and other["tier"] < row["tier"]
        ]
        order = w("plan.before", names=w.join(before)) if before else w("plan.first")
        return (
            w("plan.supported", name=name),
            _BOTH.format(lead(row, w), order),
            "ranked",
        )
    if row["group"]:
        return w("plan.lower", name=name), lead(row, w), "cohort_only"
    if row["standing"] == "cannot_tell":
        needs = listed(row["needs"], w)
        return w("plan.cannot_tell", name=name, needs=needs), "", "cannot_tell"
    return w("plan.not_supported", name=name), lead(row, w), "not_supported"
