"""One more answer: the case as it would be if this input had this answer.

An answer is entered as a reader would enter it, so that whatever follows from it
follows here too, and an answer that the case cannot have is no answer.
"""

from dataclasses import replace

from nextline.case import Case, Value
from nextline.clashes import clashing
from nextline.history import LONGEST_PAUSE, Treatment

_ATTRIBUTES = {
    "outcome": "outcome",
    "best_response": "best_response",
    "cycles": "cycles",
    "months_since_last": "months_since_last",
    "progressed": "outcome",
    "resistant": "setting",
}
_MEANS = {
    ("progressed", "yes"): "progressed_after",
    ("progressed", "no"): "completed_without_progression",
    ("resistant", "yes"): "castration_resistant",
    ("resistant", "no"): "castration_sensitive",
}


def answered(case: Case, name: str, value: Value) -> Case | None:
    """The case with this answer; None when it cannot be given in this case."""
    if name.startswith("prior."):
        changed = _in_the_history(case, name, value)
    else:
        changed = replace(case, known={**case.known, name: value})
    if changed is None or any(clashing(changed.known, changed.prior)):
        return None
    return changed if changed.look(name) == value else None


def _in_the_history(case: Case, name: str, value: Value) -> Case | None:
    _, agent, *attribute = name.split(".")
    listed = [entry for entry in case.prior if entry.agent == agent]
    if not attribute:
        others = tuple(entry for entry in case.prior if entry.agent != agent)
        if value == "no":
            return replace(case, prior=others, never=case.never | {agent})
        if listed:
            return case
        return replace(
            case,
            prior=(*case.prior, Treatment(agent)),
            never=case.never - {agent},
        )
    if not listed or value == "not_given":
        return None  # whether it was given at all comes first
    key = _ATTRIBUTES[attribute[0]]
    meant = _MEANS.get((attribute[0], str(value)), value)
    if attribute[0] in ("progressed", "cycles", "months_since_last"):
        # These speak of all courses of the agent together.
        new = tuple(
            _with(entry, key, meant) if entry.agent == agent else entry
            for entry in case.prior
            if entry.agent != agent or entry is listed[-1]
        )
    else:
        last = listed[-1]
        new = tuple(
            _with(entry, key, meant) if entry is last else entry for entry in case.prior
        )
    if any(
        entry.outcome == "ongoing" and (entry.months_since_last or 0) > LONGEST_PAUSE
        for entry in new
    ):
        return None
    return replace(case, prior=new)


def _with(entry: Treatment, key: str, value: Value) -> Treatment:
    return Treatment(**{**vars(entry), key: value})
