"""The macros that pages may use. Each is a thin call; no clinical statement here.

MkDocs loads this file by path, so it puts the places it imports from on the path
itself. A wrong name (fact, source, option, case) raises, and the build stops.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
for place in (HERE, HERE.parent / "logic"):
    if str(place) not in sys.path:
        sys.path.insert(0, str(place))

import pages  # noqa: E402  the path must be set first
import proofs_page  # noqa: E402
import vignettes_page  # noqa: E402
from form import form_html  # noqa: E402


def define_env(env) -> None:  # type: ignore[no-untyped-def]
    """Register the macros; mkdocs-macros calls this once per build."""
    cited = pages.Citations()

    def root() -> str:
        """The way from the page being built to the site's root."""
        return "../" * env.page.url.count("/")

    def here() -> pages.PageCitations:
        return cited.of(env.page.file.src_uri)

    @env.macro
    def fact(name: str) -> str:
        """The sentence of a fact with its numbered references."""
        return pages.fact(name, here())

    @env.macro
    def number(name: str) -> str:
        """The number of a threshold, with its unit and references."""
        return pages.number(name, here())

    @env.macro
    def cite(*keys: str) -> str:
        """Numbered references to whole sources."""
        return here().marks(keys)

    @env.macro
    def references() -> str:
        """The references cited so far on this page."""
        return pages.reference_list(here())

    @env.macro
    def answer(case: str) -> str:
        """The three-line answer to a case, with a way to open it."""
        return pages.answer_box(case, root())

    @env.macro
    def variant(case: str) -> str:
        """The three-line answer to a case that this page does not go through."""
        return pages.answer_box(case, root(), variant=True)

    @env.macro
    def judged(case: str) -> str:
        """Every option for a case, with reasons for and against."""
        return pages.judged(case, root())

    @env.macro
    def also_called(option: str) -> str:
        return pages.also_called(option)

    @env.macro
    def lead(option: str) -> str:
        return pages.lead(option)

    @env.macro
    def criteria(option: str) -> str:
        return pages.criteria(option, root())

    @env.macro
    def labels(option: str) -> str:
        return pages.labels(option, here())

    @env.macro
    def facts(option: str, kind: str) -> str:
        """A list of an option's facts: dose, holds, monitoring or toxicity."""
        return pages.option_facts(option, kind, here())

    @env.macro
    def evidence(option: str) -> str:
        return pages.evidence(option, here())

    @env.macro
    def options_table() -> str:
        return pages.options_table(root())

    @env.macro
    def all_references() -> str:
        return pages.all_references(root())

    @env.macro
    def calculator_form() -> str:
        return form_html()

    @env.macro
    def static_tables() -> str:
        return pages.static_tables(root())

    @env.macro
    def vignettes_lead() -> str:
        """How the published cases compare, in three lines."""
        return vignettes_page.lead()

    @env.macro
    def vignettes() -> str:
        """The published cases: by tier, each of them, and the disagreements."""
        return vignettes_page.tables(root())

    @env.macro
    def proofs() -> str:
        """The claims that are proved, with the states checked."""
        return proofs_page.proofs_table()

    @env.macro
    def versions() -> str:
        return pages.versions()
