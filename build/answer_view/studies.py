"""The studies: modules of facts about a trial, a cohort or a register entry."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from html import escape

from nextline.fact import Fact
from nextline.facts import MODULES
from nextline.source import Kind, Source

KINDS: dict[Kind, str] = {
    "trial": "Trial",
    "cohort": "Cohort or single-arm series",
    "registry": "Registered trial without results",
}


@dataclass(frozen=True)
class Study:
    """One module of facts about one study.

    name: the module's name, which is also the name of its page in docs/evidence/.
    about: the first line of the module's docstring, without the full stop.
    source: the document that most of its facts cite.
    facts: its facts by their full names, in the order written.
    """

    name: str
    about: str
    source: Source
    facts: dict[str, Fact]

    @property
    def compared(self) -> Fact | None:
        """The two sides of its figures, in their order; None without a comparison."""
        return self.facts.get(f"{self.name}.compared")


@cache
def studies() -> dict[str, Study]:
    """Every study by name."""
    found = {}
    for module in MODULES:
        name = module.__name__.rpartition(".")[2]
        facts = {
            f"{name}.{constant}": value
            for constant, value in vars(module).items()
            if isinstance(value, Fact)
        }
        main = Counter(c.source for f in facts.values() for c in f.cites)
        (source, _), *_ = main.most_common(1)
        if source.kind in KINDS:
            about = str(module.__doc__).partition("\n")[0].rstrip(".")
            found[name] = Study(name, about, source, facts)
    return found


def link(study: Study, root: str) -> str:
    """The name of a study, leading to its page."""
    page = f"{root}evidence/{study.name}/index.html"
    return f'<a href="{page}">{escape(study.source.name)}</a>'
