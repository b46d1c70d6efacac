"""The swim-lane picture: what was given, lane by lane, and what is supported next."""

from dataclasses import dataclass
from typing import Any

from nextline.history import (
    AR_BLOCKERS,
    CASTRATION,
    OUTCOMES,
    PARP_INHIBITORS,
    RESPONSES,
    SETTINGS,
)

from answer_view.words import Words

LANES: dict[str, tuple[str, ...]] = {
    "castration": CASTRATION,
    "pathway": ("abiraterone", *AR_BLOCKERS),
    "chemotherapy": ("docetaxel", "cabazitaxel", "mitoxantrone", "platinum"),
    "radionuclide": ("lu_psma", "ac_psma", "radium_223"),
    "parp": PARP_INHIBITORS,
    "immune": ("sipuleucel_t", "pembrolizumab"),
    "other": ("other",),
}
"""Lane → the agents of the history that run in it, in the order drawn."""
OPTIONS: dict[str, tuple[str, ...]] = {
    "lu_psma": ("radionuclide",),
    "lu_psma_extension": ("radionuclide",),
    "lu_psma_rechallenge": ("radionuclide",),
    "ac_psma": ("radionuclide",),
    "radium_223": ("radionuclide",),
    "radium_223_enzalutamide": ("radionuclide", "pathway"),
    "cabazitaxel": ("chemotherapy",),
    "docetaxel": ("chemotherapy",),
    "docetaxel_rechallenge": ("chemotherapy",),
    "carboplatin_cabazitaxel": ("chemotherapy",),
    "platinum_etoposide": ("chemotherapy",),
    "mitoxantrone": ("chemotherapy",),
    "abiraterone": ("pathway",),
    "enzalutamide": ("pathway",),
    "olaparib": ("parp",),
    "rucaparib": ("parp",),
    "olaparib_abiraterone": ("parp", "pathway"),
    "niraparib_abiraterone": ("parp", "pathway"),
    "talazoparib_enzalutamide": ("parp", "pathway"),
    "pembrolizumab": ("immune",),
    "dostarlimab": ("immune",),
    "sipuleucel_t": ("immune",),
    "clinical_trial": ("other",),
    "best_supportive_care": ("other",),
}
"""Option → the lanes that it runs in."""


@dataclass(frozen=True)
class Bar:
    """One treatment or option in a lane.

    number: its place in the order listed; 0 for an option.
    name, detail: what is written in it.
    """

    number: int
    name: str
    detail: str = ""
    option: str = ""
    tier: int | None = None


@dataclass(frozen=True)
class Lane:
    id: str
    given: tuple[Bar, ...]
    following: tuple[Bar, ...]


@dataclass(frozen=True)
class Picture:
    """columns: how many treatments stand beside each other, one a column."""

    lanes: tuple[Lane, ...]
    columns: int


def lanes(answer: dict[str, Any], w: Words) -> Picture:
    """The lanes that hold anything: a treatment given or an option supported."""
    prior = answer["case"].get("prior") or []
    supported = [row for row in answer["options"] if row["standing"] == "supported"]
    drawn = []
    for lane, agents in LANES.items():
        given = tuple(
            Bar(number, w.agent(row["agent"]), treatment(row, w))
            for number, row in enumerate(prior, start=1)
            if row["agent"] in agents
        )
        following = tuple(
            Bar(0, w.declared(row["name"]), option=row["id"], tier=_tier(row))
            for row in supported
            if OPTIONS[row["id"]][0] == lane
        )
        if given or following:
            drawn.append(Lane(lane, given, following))
    return Picture(tuple(drawn), len(prior))


def _tier(row: dict[str, Any]) -> int | None:
    return row["tier"] if row["group"] == "ranked" else None


def treatment(row: dict[str, Any], w: Words) -> str:
    """How one treatment went, in a few words; empty when nothing is known of it."""
    tables = (
        ("setting", SETTINGS),
        ("outcome", OUTCOMES),
        ("best_response", RESPONSES),
    )
    parts = [w.declared(table[row[key]]) for key, table in tables if row.get(key)]
    for key, message in (
        ("cycles", "doses"),
        ("months_on", "months_on"),
        ("months_since_last", "months_since"),
    ):
        number = row.get(key)
        if number is not None:
            parts.append(w.count(f"treated.{message}", number))
    return ", ".join(parts)
