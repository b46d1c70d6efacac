"""One more answer: the case as it would be if this input had this answer.

An answer is entered as a reader would enter it, so that whatever follows from it
follows here too, and an answer that the case cannot have is no answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nextline.case import Case, Value
from nextline.clashes import PARTNERS, clashing
from nextline.criterion import Look
from nextline.history import LONGEST_PAUSE, Treatment, agent_variables

_ATTRIBUTES = {
    "outcome": "outcome",
    "best_response": "best_response",
    "cycles": "cycles",
    "months_on": "months_on",
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
    changed = replace(case, known={**case.known, name: value})
    if name.startswith("prior."):
        given = _in_the_history(_Given(case.prior, case.never), name, value)
        if given is None:
            return None
        changed = replace(case, prior=given.prior, never=given.never)
    if any(clashing(changed.known, changed.prior)):
        return None
    return changed if changed.look(name) == value else None


def stands_alone(name: str) -> bool:
    """Nothing follows from this input for any other."""
    return not name.startswith("prior.") and name not in PARTNERS


def follows_elsewhere(name: str) -> bool:
    """What is answered here can settle or rule out an answer to another question."""
    return name in PARTNERS or _agent(name) in PARTNERS


def look_after(case: Case, name: str, value: Value) -> Look | None:
    """What is known with this answer; None when it cannot be given in this case."""
    if stands_alone(name):
        return lambda one: value if one == name else case.look(one)
    return look_with(case, {name: value})


def look_with(case: Case, answers: Mapping[str, Value]) -> Look | None:
    """What is known with these answers together; None when the case cannot have them.

    The same as `answered(…).look` of each in turn, without making a whole case where
    nothing follows from an answer for any other input.
    """
    alone = {name: value for name, value in answers.items() if stands_alone(name)}
    tied = [name for name in answers if name not in alone]
    if any(follows_elsewhere(name) for name in tied):
        other: Case | None = case
        for name in tied:
            other = other and answered(other, name, answers[name])
        if other is None:
            return None
        known = other.look
        return lambda one: alone[one] if one in alone else known(one)
    given = _Given(case.prior, case.never)
    for name in tied:
        changed = _in_the_history(given, name, answers[name])
        if changed is None:
            return None
        given = changed
    told: dict[str, Value] = {}
    agents = tuple(dict.fromkeys(_agent(name) for name in tied))
    complete = case.look("prior_complete") == "yes"
    for agent in agents:
        short = agent.removeprefix("prior.")
        own = [entry for entry in given.prior if entry.agent == short]
        told |= agent_variables(short, own, complete, given.never)
    if any(told.get(name) != answers[name] for name in tied):
        return None
    about = tuple(f"{agent}." for agent in agents)

    def look(one: str) -> Value | None:
        if one in alone:
            return alone[one]
        if one in agents or one.startswith(about):
            return told.get(one)
        return case.look(one)

    return look


def _agent(name: str) -> str:
    """`prior.docetaxel` of `prior.docetaxel.outcome`; an input is its own."""
    return ".".join(name.split(".")[:2]) if name.startswith("prior.") else name


@dataclass(frozen=True)
class _Given:
    """The treatments given, and the agents said never to have been."""

    prior: tuple[Treatment, ...]
    never: frozenset[str]


def _in_the_history(given: _Given, name: str, value: Value) -> _Given | None:
    """The history with this answer; None when it cannot have it."""
    _, agent, *attribute = name.split(".")
    listed = [entry for entry in given.prior if entry.agent == agent]
    if not attribute:
        if value == "no":
            others = tuple(entry for entry in given.prior if entry.agent != agent)
            return _Given(others, given.never | {agent})
        if listed:
            return given
        return _Given((*given.prior, Treatment(agent)), given.never - {agent})
    if not listed or value == "not_given":
        return None  # whether it was given at all comes first
    key = _ATTRIBUTES[attribute[0]]
    meant = _MEANS.get((attribute[0], str(value)), value)
    if attribute[0] in ("progressed", "cycles", "months_since_last"):
        # These speak of all courses of the agent together.
        new = tuple(
            _with(entry, key, meant) if entry.agent == agent else entry
            for entry in given.prior
            if entry.agent != agent or entry is listed[-1]
        )
    else:
        last = listed[-1]
        new = tuple(
            _with(entry, key, meant) if entry is last else entry
            for entry in given.prior
        )
    if any(
        entry.outcome == "ongoing" and (entry.months_since_last or 0) > LONGEST_PAUSE
        for entry in new
    ):
        return None
    return _Given(new, given.never)


def _with(entry: Treatment, key: str, value: Value) -> Treatment:
    return Treatment(**{**vars(entry), key: value})
