"""A sentence that is shown when a condition holds: an alert, or care alongside."""

from dataclasses import dataclass
from datetime import date

from nextline.criterion import Look, Test
from nextline.fact import Fact
from nextline.verdict import Verdict


@dataclass(frozen=True)
class Notice:
    """id: stable. says: the sentence. when: the men it is for. facts: its sources.

    when_unknown: shown also while the condition cannot be told, because the sentence
        is about what is missing.
    """

    id: str
    says: str
    when: Test
    facts: tuple[Fact, ...]
    when_unknown: bool = False

    def applies(self, look: Look) -> bool:
        verdict = self.when.verdict(look)
        return verdict is Verdict.MET or (
            self.when_unknown and verdict is Verdict.UNKNOWN
        )

    def to_dict(self, as_of: date) -> dict[str, object]:
        cites = dict.fromkeys(cite for fact in self.facts for cite in fact.cites)
        return {
            "id": self.id,
            "text": self.says,
            "sources": [cite.to_dict(as_of) for cite in cites],
        }
