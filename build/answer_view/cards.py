"""Trial cards: what is shown of each study behind an option."""

from dataclasses import dataclass
from typing import Any

from nextline.fact import Fact

from answer_view.studies import Study, studies

Row = dict[str, Any]


@dataclass(frozen=True)
class Card:
    """One study, and what of its results stands behind an option.

    study: None for a label or a body, whose statements stand without a card.
    """

    study: Study | None
    results: tuple[Row, ...]

    def about(self, constant: str) -> Fact | None:
        """What is known of the study under a name: design, population, control_arm."""
        study = self.study
        return study.facts.get(f"{study.name}.{constant}") if study else None


def cards(rows: list[Row]) -> list[Card]:
    """The studies behind some evidence, in the order in which they are first named.

    rows: as in `evidence_facts` of an answer.
    """
    found: dict[str, list[Row]] = {}
    for row in rows:
        name = row["claim"].partition(".")[0]
        found.setdefault(name if name in studies() else "", []).append(row)
    loose = found.pop("", [])
    made = [Card(studies()[name], tuple(results)) for name, results in found.items()]
    return [*made, *([Card(None, tuple(loose))] if loose else [])]
