"""The page that holds the answers against published cases, as HTML for Markdown."""

from collections import Counter
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from answer_view.words import words
from bibliography import breakable, official, unlinked
from case_pages import calculator_link
from form import templates
from nextline.alerts import ALERTS
from nextline.alongside import ALONGSIDE
from nextline.inputs import JURISDICTIONS
from nextline.options import BY_ID
from nextline.wording import sentence
from rendered import rendered
from vignettes import Item, Judged, Result, by_tier, count, load, run

TIERS = {
    "A": "guidelines, labels and funding",
    "A-legacy": "a guideline scheme that has been replaced",
    "B": "populations of trials",
    "C": "series and registries",
    "D": "reports of single patients",
    "E-outlier": "a patient outside the scope",
    "C-expert": "opinions of experts",
}
FOUND = {
    "supported": "supported",
    "cannot_tell": "cannot tell yet",
    "not_supported": "not supported",
    **{verdict: words()(f"label.{verdict}") for verdict in ("within", "outside")},
    **{verdict: words()(f"funding.{verdict}") for verdict in ("funded", "not_funded")},
}
ASKED = {
    "supported": "supported",
    "not_supported": "not supported",
    "not_ruled_out": "not ruled out",
    "label_within": "within the label",
    "label_outside": "outside the label",
    "funded": "funded",
    "not_funded": "not funded",
}


@cache
def results() -> tuple[Result, ...]:
    return tuple(run(vignette) for vignette in load())


@rendered
def lead() -> str:
    """How many vignettes, how many scored items, how many agree."""
    unscored = sum(len(result.vignette.unscored) for result in results())
    return _block(_parts().lead(count(results()), unscored))


@rendered
def tables(root: str) -> str:
    """The counts by tier, every vignette, and the disagreements.

    root: the way from the page to the site's root, such as "../".
    """
    rows = [(tier, TIERS[tier], tally) for tier, tally in by_tier(results()).items()]
    every = [
        (tier, what, [_row(r, root) for r in results() if r.vignette.tier == tier])
        for tier, what, _ in rows
    ]
    against = [
        (result.vignette.id, _item(judged))
        for result in results()
        for judged in result.items
        if not judged.agrees
    ]
    parts = _parts()
    return "".join(
        (
            "\n\n## By kind of source",
            _block(parts.by_tier(rows, count(results()))),
            "## Every vignette",
            _block(parts.every(every)),
            "## Where they disagree",
            _block(parts.disagreements(against)),
        )
    )


def _parts() -> Any:
    """The macros of the template."""
    return templates().get_template("vignettes.html").module


def _row(result: Result, root: str) -> dict[str, object]:
    vignette = result.vignette
    return {
        "id": vignette.id,
        "title": vignette.title,
        "sources": _named(vignette.sources),
        "secondary": vignette.secondary,
        "cases": [
            (
                key.replace("counter_case", "counter-case").replace("_", " "),
                calculator_link(case, root),
            )
            for key, case in vignette.cases.items()
        ],
        "scored": [_item(judged) for judged in result.items],
        "unscored": vignette.unscored,
        "assumed": [(words, "") for words in vignette.assumed],
    }


def _named(urls: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each address by its host, numbered when it comes again.

    One that is not official is named in full and not linked: its second part is empty.
    """
    seen: Counter[str] = Counter()
    named = []
    for url in urls:
        if not official(url):
            named.append((breakable(unlinked(url)), ""))
            continue
        host = str(urlsplit(url).hostname).removeprefix("www.")
        seen[host] += 1
        named.append((host if seen[host] == 1 else f"{host} ({seen[host]})", url))
    return named


def _item(judged: Judged) -> dict[str, object]:
    item = judged.item
    return {
        "words": sentence(item.words),
        "agrees": judged.agrees,
        "answer": _answer(judged),
        "why_not": item.why_not,
    }


def _answer(judged: Judged) -> str:
    """What the answer says of it; what was asked for only where that differs."""
    item = judged.item
    if item.notice:
        shown = "Shown" if judged.found == "shown" else "Not shown"
        return f"{shown}: “{_notice_text(item)}”"
    place = f", {JURISDICTIONS[item.jurisdiction]}" if item.jurisdiction else ""
    said, asked = FOUND[judged.found], ASKED[item.expect]
    more = "" if said == asked else f"; asked for: {asked}"
    return f"{BY_ID[item.option].name}{place}: {said}{more}."


def _notice_text(item: Item) -> str:
    option, _, criterion = item.notice.partition(":")
    if criterion:
        (text,) = [c.says for c in BY_ID[option].criteria if c.id == criterion]
    else:
        (text,) = [n.says for n in (*ALERTS, *ALONGSIDE) if n.id == item.notice]
    return text


def _block(html: str) -> str:
    return f"\n\n{html.strip()}\n\n"
