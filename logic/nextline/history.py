"""What has been given: the entries of `prior`, and what may be read from them.

A criterion never reads the list. It reads a *variable* such as `prior.docetaxel`
(was it given?) or `prior.lu_psma.outcome`, which this file derives. Only the
entries of one agent matter to that agent's variables, so the order of unrelated
entries changes nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from nextline.inputs import Input

AGENTS: dict[str, str] = {
    "adt": "androgen deprivation",
    "orchiectomy": "orchiectomy",
    "abiraterone": "abiraterone",
    "enzalutamide": "enzalutamide",
    "apalutamide": "apalutamide",
    "darolutamide": "darolutamide",
    "docetaxel": "docetaxel",
    "cabazitaxel": "cabazitaxel",
    "mitoxantrone": "mitoxantrone",
    "platinum": "platinum",
    "lu_psma": "¹⁷⁷Lu-PSMA",
    "ac_psma": "²²⁵Ac-PSMA",
    "radium_223": "radium-223",
    "olaparib": "olaparib",
    "rucaparib": "rucaparib",
    "niraparib": "niraparib",
    "talazoparib": "talazoparib",
    "sipuleucel_t": "sipuleucel-T",
    "pembrolizumab": "pembrolizumab",
    "other": "another drug",
}
ARPIS = ("abiraterone", "enzalutamide", "apalutamide", "darolutamide")
AR_BLOCKERS = ("enzalutamide", "apalutamide", "darolutamide")
TAXANES = ("docetaxel", "cabazitaxel")
PARP_INHIBITORS = ("olaparib", "rucaparib", "niraparib", "talazoparib")
CASTRATION = ("adt", "orchiectomy")
NOT_CASTRATION = tuple(a for a in AGENTS if a not in (*CASTRATION, "other"))
LIFE_PROLONGING = (
    "abiraterone",
    "enzalutamide",
    "apalutamide",
    "darolutamide",
    "docetaxel",
    "cabazitaxel",
    "lu_psma",
    "radium_223",
    "olaparib",
    "rucaparib",
    "niraparib",
    "talazoparib",
    "sipuleucel_t",
)
"""Systemic treatments that can be a line of castration-resistant disease."""

SETTINGS = {
    "castration_sensitive": "castration-sensitive",
    "castration_resistant": "castration-resistant",
}
OUTCOMES = {
    "ongoing": "still being given",
    "completed_without_progression": "completed without progression",
    "progressed_on": "progressed during it",
    "progressed_after": "progressed after it",
    "stopped_for_toxicity": "stopped for toxicity",
}
RESPONSES = {
    "psa50": "PSA fell by half or more",
    "stable": "stable",
    "none": "no response",
}
LONGEST_PAUSE = 6
"""Months without a dose beyond which a course cannot be called ongoing: a limit of
what is asked about, wide enough for a delay of weeks, not a clinical rule."""
PROGRESSED = frozenset({"progressed_on", "progressed_after"})
NOT_GIVEN: dict[str, str | float] = {
    "": "no",
    ".progressed": "no",
    ".resistant": "no",
    ".outcome": "not_given",
    ".best_response": "not_given",
    ".cycles": 0,
}
"""What is known of an agent that was never given: suffix of the variable → value."""

# The variables of one agent: suffix → (words, choices, unit)
_VARIABLES: dict[str, tuple[str, dict[str, str], str]] = {
    "": ("", {"yes": "given", "no": "not given"}, ""),
    ".progressed": (
        " then progression",
        {"yes": "progressed", "no": "no progression recorded"},
        "",
    ),
    ".resistant": (
        " for castration-resistant disease",
        {"yes": "given", "no": "not given"},
        "",
    ),
    ".outcome": (" outcome", OUTCOMES | {"not_given": "not given"}, ""),
    ".best_response": (" best response", RESPONSES | {"not_given": "not given"}, ""),
    ".cycles": (" doses", {}, "doses"),
    ".months_on": (": time on it", {}, "months"),
    ".months_since_last": (": time since the last", {}, "months"),
}

VARIABLES: dict[str, Input] = {
    f"prior.{agent}{suffix}": Input(
        f"prior.{agent}{suffix}",
        f"{name}{words}",
        "history",
        f"{name}{words}",
        choices=tuple(choices.items()),
        unit=unit,
        highest=1000,
    )
    for agent, name in AGENTS.items()
    for suffix, (words, choices, unit) in _VARIABLES.items()
}


_NEVER_GIVEN: dict[str, dict[str, str | float]] = {
    agent: {f"prior.{agent}{suffix}": value for suffix, value in NOT_GIVEN.items()}
    for agent in AGENTS
}


@dataclass(frozen=True)
class Treatment:
    """One entry of `prior`. None: not known."""

    agent: str
    setting: str | None = None
    outcome: str | None = None
    months_on: float | None = None
    cycles: float | None = None
    months_since_last: float | None = None
    best_response: str | None = None


def variables(
    prior: Iterable[Treatment],
    complete: bool,
    never: frozenset[str] = frozenset(),
) -> dict[str, str | float]:
    """The value of each history variable that is known.

    An agent that is not listed was not given if the list is complete; otherwise
    nothing is known of it. Of several courses of one agent the last listed gives
    the outcome and the time on it; doses add up; any halving of the PSA counts as
    the best response.
    """
    known: dict[str, str | float] = {}
    courses: dict[str, list[Treatment]] = {agent: [] for agent in AGENTS}
    for entry in prior:
        courses[entry.agent].append(entry)
    for agent, given in courses.items():
        if given or complete or agent in never:
            known.update(agent_variables(agent, given, complete, never))
    return known


def agent_variables(
    agent: str, given: list[Treatment], complete: bool, never: frozenset[str]
) -> dict[str, str | float]:
    """What is known of one agent, from its courses in the order listed."""
    if given:
        name = f"prior.{agent}"
        return {name: "yes"} | _of_courses(name, given)
    return dict(_NEVER_GIVEN[agent]) if complete or agent in never else {}


def _of_courses(name: str, given: list[Treatment]) -> dict[str, str | float]:
    known: dict[str, str | float] = {}
    outcomes = [course.outcome for course in given]
    if any(outcome in PROGRESSED for outcome in outcomes):
        known[f"{name}.progressed"] = "yes"
    elif None not in outcomes:
        known[f"{name}.progressed"] = "no"
    settings = [course.setting for course in given]
    if "castration_resistant" in settings:
        known[f"{name}.resistant"] = "yes"
    elif None not in settings:
        known[f"{name}.resistant"] = "no"
    if outcomes[-1] is not None:
        known[f"{name}.outcome"] = outcomes[-1]
    responses = [course.best_response for course in given]
    if "psa50" in responses:
        known[f"{name}.best_response"] = "psa50"
    elif responses[-1] is not None and None not in responses:
        known[f"{name}.best_response"] = responses[-1]
    doses = [course.cycles for course in given]
    if None not in doses:
        known[f"{name}.cycles"] = sum(dose for dose in doses if dose is not None)
    if given[-1].months_on is not None:
        known[f"{name}.months_on"] = given[-1].months_on
    gaps = [course.months_since_last for course in given]
    if None not in gaps:
        known[f"{name}.months_since_last"] = min(g for g in gaps if g is not None)
    return known
