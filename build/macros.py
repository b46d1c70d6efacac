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

import board_page  # noqa: E402  the path must be set first
import case_pages  # noqa: E402
import chart_rows  # noqa: E402
import charts  # noqa: E402
import citations  # noqa: E402
import claim_pages  # noqa: E402
import glossary  # noqa: E402
import option_pages  # noqa: E402
import proofs_page  # noqa: E402
import right_page  # noqa: E402
import seeds_page  # noqa: E402
import selftest_page  # noqa: E402
import sequence as sequence_picture  # noqa: E402
import speed_page  # noqa: E402
import status_page  # noqa: E402
import study_pages  # noqa: E402
import vignettes_page  # noqa: E402
from edition import calculates  # noqa: E402
from form import calculator_html  # noqa: E402
from nextline.facts import fact as find_fact  # noqa: E402


def define_env(env) -> None:  # type: ignore[no-untyped-def]
    """Register the macros; mkdocs-macros calls this once per build."""
    cited = citations.CITED
    # A sentence that says where to look, and nothing clinical, ends with it.
    env.variables["signpost"] = ""
    env.variables["calculates"] = calculates()

    def root() -> str:
        """The way from the page being built to the site's root."""
        return "../" * env.page.url.count("/")

    def here() -> citations.PageCitations:
        return cited.of(env.page.file.src_uri)

    # ---- claims

    @env.macro
    def fact(name: str) -> str:
        """The sentence of a claim with its numbered sources."""
        return citations.claim(name, here())

    @env.macro
    def number(name: str) -> str:
        """The number of a threshold, with its unit and sources."""
        return claim_pages.number(name, here())

    @env.macro
    def per(*names: str) -> str:
        """The sources of claims, for a sentence in other words that rests on them."""
        return here().of(*(find_fact(name) for name in names))

    @env.macro
    def facts_of(*names: str) -> str:
        """Claims as a list."""
        return option_pages.list_of(names, here())

    @env.macro
    def effects(*names: str) -> str:
        """Comparisons as a table: arms, ratio with interval, sources."""
        return study_pages.effects(names, here())

    @env.macro
    def brief(name: str) -> str:
        """The hazard ratio of a comparison with its interval."""
        return study_pages.brief(name, here())

    @env.macro
    def says(question: str, answer: str) -> str:
        """Marks the sentence before it as an answer to a contested question.

        Two sentences that answer one question differently stop the build, and so
        does one that differs from the rules; positions of bodies have their board.
        """
        return board_page.record(question, answer, env.page.file.src_uri)

    @env.macro
    def cite(*keys: str) -> str:
        """Numbered references to whole documents, where a page speaks about them."""
        return here().marks(keys)

    @env.macro
    def references() -> str:
        """The references of this page and the cards of its claims."""
        patients = env.page.file.src_uri.startswith("patients/")
        register = None if patients else f"{root()}claims/index.html"
        return citations.reference_list(here(), register)

    # ---- cases and options

    @env.macro
    def answer(case: str) -> str:
        """The three-line answer to a case, with a way to open it."""
        return case_pages.answer_box(case, root())

    @env.macro
    def variant(case: str) -> str:
        """The three-line answer to a case that this page does not go through."""
        return case_pages.answer_box(case, root(), variant=True)

    @env.macro
    def judged(case: str) -> str:
        """Every option for a case, with reasons for and against."""
        return case_pages.judged(case, root())

    @env.macro
    def also_called(option: str) -> str:
        return option_pages.also_called(option)

    @env.macro
    def lead(option: str) -> str:
        return option_pages.lead(option, here())

    @env.macro
    def criteria(option: str) -> str:
        return option_pages.criteria(option, root())

    @env.macro
    def labels(option: str) -> str:
        return option_pages.labels(option, here())

    @env.macro
    def facts(option: str, kind: str) -> str:
        """A list of an option's facts: dose, holds, monitoring or toxicity."""
        return option_pages.option_facts(option, kind, here())

    @env.macro
    def evidence(option: str) -> str:
        return option_pages.evidence(option, root(), here())

    @env.macro
    def options_table() -> str:
        return option_pages.options_table(root())

    @env.macro
    def calculator_in(language: str) -> str:
        """The calculator in a language: its purpose, the form, the answer's place."""
        framed = env.page.file.src_uri.startswith("embed/")
        examples = case_pages.examples(language)
        return calculator_html(language, root(), examples, framed=framed)

    @env.macro
    def self_test_lead() -> str:
        """What the self-test runs, in one sentence."""
        return selftest_page.lead()

    @env.macro
    def measured_when() -> str:
        """The day and the machine of the last measurement that was written down."""
        return speed_page.when()

    @env.macro
    def measured_times() -> str:
        """How soon the first answer is on screen."""
        return speed_page.times()

    @env.macro
    def measured_targets() -> str:
        """What was wanted of each figure, and whether it holds."""
        return speed_page.targets()

    @env.macro
    def self_test() -> str:
        """The button of the self-test and what the build expects."""
        return selftest_page.html(root())

    @env.macro
    def static_tables() -> str:
        return option_pages.static_tables(root())

    @env.macro
    def every_criterion() -> str:
        """The criteria of every option, with headings."""
        return option_pages.every_criterion(root())

    # ---- studies

    @env.macro
    def study(name: str) -> str:
        """What sort of study it is, where it is registered, what rests on it."""
        return study_pages.head(name, root(), here())

    @env.macro
    def studies() -> str:
        """The table of every trial and cohort with a page."""
        return study_pages.index(root(), here())

    @env.macro
    def key_trials(option: str) -> str:
        """The studies behind an option, each with its page."""
        return study_pages.of_option(option, root(), here())

    @env.macro
    def forest(endpoint: str) -> str:
        """Hazard ratios as a chart with its table: survival, radiographic or other."""
        return charts.forest(chart_rows.RATIOS[endpoint](), root(), here().of)

    @env.macro
    def medians(endpoint: str) -> str:
        """Medians as a chart with its table: survival, radiographic or other."""
        return charts.medians(chart_rows.MEDIANS[endpoint](), root(), here().of)

    @env.macro
    def sequence() -> str:
        """The sequence of options for a reference man, drawn from the rules."""
        return sequence_picture.sequence(root())

    # ---- bodies

    @env.macro
    def board() -> str:
        """Questions by bodies, conflicts computed."""
        return board_page.board(here(), root())

    @env.macro
    def disagreement(question: str) -> str:
        """Who says what on one question."""
        return board_page.box(question, here(), root())

    # ---- the site about itself

    @env.macro
    def all_references() -> str:
        return claim_pages.all_references(root())

    @env.macro
    def claims_lead() -> str:
        return claim_pages.lead()

    @env.macro
    def claims() -> str:
        """The register of claims."""
        return claim_pages.register(root())

    @env.macro
    def audit_lead() -> str:
        """How many claims of the source documents stand, in three lines."""
        return seeds_page.lead()

    @env.macro
    def audit_defects() -> str:
        return seeds_page.defects()

    @env.macro
    def audit() -> str:
        """Every claim of the source documents with its verdict."""
        return seeds_page.tables(lambda name: citations.claim(name, here()))

    @env.macro
    def right_tables() -> str:
        """The reporting checklists, item by item."""
        return right_page.tables(root())

    @env.macro
    def glossary_table() -> str:
        return glossary.page()

    @env.macro
    def site_map() -> str:
        """Every page of the menu, as nested lists."""
        return status_page.site_map(env.conf["nav"], root())

    @env.macro
    def changes() -> str:
        """The changelog of the project, without its heading."""
        text = (HERE.parent / "CHANGELOG.md").read_text(encoding="utf-8")
        return text.partition("\n")[2]

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
        return status_page.versions()


def on_pre_page_macros(env) -> None:  # type: ignore[no-untyped-def]
    """Before the macros of a page run: its citations start afresh."""
    citations.CITED.start(env.page.file.src_uri)
