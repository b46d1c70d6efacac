"""Published cases and guideline populations, put to the rules. No HTML here.

Others wrote the vignettes; tests/vignettes.json holds them as cases, with what each
of them says of an option. An item is judged by one word that the answer gives for
it ("supported", "shown", "funded") and by the words that agree with what is expected.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nextline import assess

FILE = Path(__file__).resolve().parent.parent / "tests" / "vignettes.json"

AGREEING: dict[str, frozenset[str]] = {
    "supported": frozenset({"supported"}),
    "not_supported": frozenset({"not_supported"}),
    "not_ruled_out": frozenset({"supported", "cannot_tell"}),
    "shown": frozenset({"shown"}),
    "label_within": frozenset({"within"}),
    "label_outside": frozenset({"outside"}),
    "funded": frozenset({"funded"}),
    "not_funded": frozenset({"not_funded"}),
}
"""What an item may expect, and the words of an answer that agree with it."""

Plain = dict[str, Any]


class VignetteError(Exception):
    """A vignette cannot be put to the rules; the message says which and why."""


@dataclass(frozen=True)
class Item:
    """One statement of a vignette that the answer can be held against.

    words: the statement. case: the key of the case that it is about.
    option, jurisdiction, notice: what the expectation is about; a notice is the id of
        an alert or of care alongside, or "option:criterion" for a caution.
    why_not: why the answer disagrees; empty where it agrees.
    """

    expect: str
    words: str
    case: str
    option: str = ""
    jurisdiction: str = ""
    notice: str = ""
    why_not: str = ""


@dataclass(frozen=True)
class Vignette:
    """One case or population. unscored: statements with the reason."""

    id: str
    tier: str
    title: str
    sources: tuple[str, ...]
    secondary: bool
    cases: dict[str, Plain]
    scored: tuple[Item, ...]
    unscored: tuple[tuple[str, str], ...]
    assumed: tuple[str, ...]


@dataclass(frozen=True)
class Judged:
    """An item with the word that the answer gives for it."""

    item: Item
    found: str

    @property
    def agrees(self) -> bool:
        return self.found in AGREEING[self.item.expect]


@dataclass(frozen=True)
class Result:
    vignette: Vignette
    items: tuple[Judged, ...]


@dataclass(frozen=True)
class Count:
    """open: of the items in agreement, those where the answer cannot tell yet."""

    vignettes: int
    scored: int
    agree: int
    open: int


def load(path: Path = FILE) -> tuple[Vignette, ...]:
    rows = json.loads(path.read_text(encoding="utf-8"))
    return tuple(_vignette(row) for row in rows)


def _vignette(row: Plain) -> Vignette:
    keys = Item.__dataclass_fields__
    return Vignette(
        id=row["id"],
        tier=row["tier"],
        title=row["title"],
        sources=tuple(row["source"]),
        secondary=row["status"].startswith("V2"),
        cases={key: value for key, value in row.items() if "case" in key.split("_")},
        scored=tuple(
            Item(**{key: value for key, value in item.items() if key in keys})
            for item in row["scored"]
        ),
        unscored=tuple((item["words"], item["why"]) for item in row["unscored"]),
        assumed=tuple(row["assumed"]),
    )


def run(vignette: Vignette) -> Result:
    """Assess every case of the vignette and judge its items."""
    answers = {key: _answer(vignette, key) for key in vignette.cases}
    return Result(
        vignette,
        tuple(
            Judged(item, found(item, answers[item.case])) for item in vignette.scored
        ),
    )


def _answer(vignette: Vignette, key: str) -> Plain:
    answer = assess(vignette.cases[key]).to_dict()
    problems: Any = answer["problems"]
    if problems:
        raise VignetteError(f"{vignette.id}, {key}: {problems[0]['text']}")
    return answer


def found(item: Item, answer: Plain) -> str:
    """The word that the answer gives for what the item is about."""
    if item.notice:
        return "shown" if _shown(item.notice, answer) else "not_shown"
    row = _option(item.option, answer)
    if item.expect in ("label_within", "label_outside"):
        return str(row["label"][item.jurisdiction])
    if item.expect in ("funded", "not_funded"):
        told = {f["jurisdiction"]: str(f["verdict"]) for f in row["funding"]}
        return told.get(item.jurisdiction, "cannot_tell")
    return str(row["standing"])


def _shown(notice: str, answer: Plain) -> bool:
    option, _, criterion = notice.partition(":")
    if not criterion:
        return any(n["id"] == notice for n in answer["alerts"] + answer["alongside"])
    return any(
        (c["id"], c["kind"], c["verdict"]) == (criterion, "caution", "met")
        for c in _option(option, answer)["criteria"]
    )


def _option(name: str, answer: Plain) -> Plain:
    for row in answer["options"]:
        if row["id"] == name:
            return dict(row)
    raise VignetteError(f"no option is called {name!r}")


def by_tier(results: Sequence[Result]) -> dict[str, Count]:
    """The counts of each tier, in the order in which the tiers first appear."""
    tiers = dict.fromkeys(result.vignette.tier for result in results)
    return {
        tier: count([r for r in results if r.vignette.tier == tier]) for tier in tiers
    }


def count(results: Sequence[Result]) -> Count:
    items = [judged for result in results for judged in result.items]
    agree = [judged for judged in items if judged.agrees]
    return Count(
        vignettes=len(results),
        scored=len(items),
        agree=len(agree),
        open=sum(judged.found == "cannot_tell" for judged in agree),
    )
