"""Trials and cohorts on pages: what sort they are, their results, the table of all."""

from html import escape

from answer_view.studies import KINDS, Study, link, studies
from bibliography import references
from citations import PageCitations, PageError, said
from edition import calculates
from html_parts import day, table
from nextline.fact import Effect, Fact
from nextline.facts import FACTS
from nextline.facts import fact as find_fact
from nextline.trials import TRIALS
from uses import options_using


def _study(name: str) -> Study:
    found = studies()
    if name not in found:
        raise PageError(f"no study is called {name!r}; they are {', '.join(found)}")
    return found[name]


def _asked(*, in_view: bool) -> str:
    """Whether anything says of a patient if the study would have taken him."""
    if not in_view:
        return "Not encoded."
    if calculates():
        return "The calculator goes through its entry criteria."
    return "Its entry criteria are encoded; this edition has no calculator."


def head(name: str, root: str, citations: PageCitations) -> str:
    """Kind, register, what rests on it here; one row each."""
    study = _study(name)
    reference = references()[study.source.key]
    links = " ".join(
        f'<a href="{escape(url, quote=True)}" rel="noreferrer">{escape(label)}</a>'
        for label, url in reference.links
    )
    rests = _bears_on(study, root)
    compared = study.compared
    rows = [
        ("Kind", KINDS[study.source.kind]),
        ("Look up", links or "No identifier was seen."),
        *([("Compared", said(compared, citations))] if compared else []),
        ("Rules and evidence here that rest on it", rests or "None."),
        (
            "Would a patient have been in it?",
            _asked(in_view=any(trial.id == name for trial in TRIALS)),
        ),
        (
            "Document",
            f"{escape(study.source.name)}{citations.marks([study.source.key])}",
        ),
    ]
    return table(("", ""), rows, label=f"About {escape(study.source.name)}")


def effects(names: tuple[str, ...], citations: PageCitations) -> str:
    """Comparisons side by side; a value that was replaced says until when it stood."""
    rows = []
    for name in names:
        fact = find_fact(name)
        if not isinstance(fact, Effect):
            raise PageError(f"effects(): {name} is no comparison; use fact() for it")
        rows.append(_effect_row(fact, citations))
    head = ("What was measured", "Arm", "Control", "Hazard ratio", "Remarks")
    return table(head, rows, label="Results")


def brief(name: str, citations: PageCitations) -> str:
    """The hazard ratio of a comparison with its interval and mark, for a table."""
    fact = find_fact(name)
    if not isinstance(fact, Effect) or fact.ratio is None:
        raise PageError(f"brief(): {name} has no hazard ratio; use fact() for it")
    return f"{_ratio(fact)}{citations.of(fact)}"


def _ratio(fact: Effect) -> str:
    if fact.ratio is None:
        return ""
    if fact.low is None:
        return f"{fact.ratio:.2f}"
    return f"{fact.ratio:.2f} ({fact.level:g}% CI {fact.low:.2f}–{fact.high:.2f})"


def _effect_row(fact: Effect, citations: PageCitations) -> tuple[str, ...]:
    who = f" in {escape(fact.population)}" if fact.population else ""
    unit = f" {escape(fact.measured_in)}"
    stood = f"Replaced: {day(fact.until)}." if fact.until else ""
    p = f"p {escape(fact.p)}." if fact.p else ""
    return (
        f"{escape(fact.endpoint)}{who}{citations.of(fact)}",
        "" if fact.arm is None else f"{fact.arm:g}{unit}",
        "" if fact.control is None else f"{fact.control:g}{unit}",
        _ratio(fact),
        " ".join(part for part in (p, escape(fact.says), stood) if part),
    )


def index(root: str, citations: PageCitations) -> str:
    """Every study: its page, what sort it is, what it was about."""
    parts = []
    for kind, words in KINDS.items():
        rows: list[tuple[str, ...]] = []
        for study in studies().values():
            if study.source.kind != kind:
                continue
            named = _named(study, root, citations)
            rows.append((*named, _bears_on(study, root) or "context"))
        # A heading of Markdown, so that the table of contents has it.
        parts.append(f"\n\n## {words}\n\n")
        parts.append(table(("Study", "What it was", "Bears on"), rows, label=words))
    return "".join(parts)


def of_option(option_id: str, root: str, citations: PageCitations) -> str:
    """The studies that an option rests on or shows, each with its page."""
    rows = []
    for study in studies().values():
        users = options_using(study.facts.values())
        if option_id not in [option.id for option in users]:
            continue
        rows.append(_named(study, root, citations))
    if not rows:
        return "No study stands behind this option by name."
    return table(("Study", "What it was"), rows, label="Studies")


def _named(study: Study, root: str, citations: PageCitations) -> tuple[str, str]:
    """A study with its page, and what it was."""
    return link(study, root), said(_lead(study), citations)


def _bears_on(study: Study, root: str) -> str:
    return ", ".join(
        f'<a href="{root}options/{option.id}/index.html">{escape(option.name)}</a>'
        for option in options_using(study.facts.values())
    )


def _lead(study: Study) -> Fact:
    """The fact that says what the study was: its design, else its population."""
    for constant in ("design", "population"):
        if f"{study.name}.{constant}" in FACTS:
            return FACTS[f"{study.name}.{constant}"]
    return next(iter(study.facts.values()))
