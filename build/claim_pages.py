"""The register of claims, and the list of every reference with what uses it."""

from collections import Counter
from html import escape

from citations import STATUS, PageCitations, PageError, reference
from html_parts import block, day
from nextline.fact import Fact, Threshold
from nextline.facts import FACTS, MODULES
from nextline.facts import fact as find_fact
from nextline.sources import BY_KEY
from nextline.wording import sentence
from uses import claims_of, elsewhere, place, rule_links


def number(name: str, citations: PageCitations) -> str:
    """A threshold's number with its unit and mark."""
    found = find_fact(name)
    if not isinstance(found, Threshold):
        raise PageError(f"{name} is not a threshold: use fact() for it")
    return f"{escape(found.amount)}{citations.of(found)}"


def lead() -> str:
    """How many claims there are and how they were verified, in three lines."""
    count = Counter(fact.status for fact in FACTS.values())
    return block(
        '<div class="nl-answer">'
        f"<p>{len(FACTS)} claims, each in our words, with its source and the place "
        "in it.</p>"
        f"<p>{count['primary']} were {STATUS['primary']}, {count['secondary']} at a "
        f"secondary one only, and {count['not_read']} are not verified.</p>"
        "<p>Every sentence with a clinical fact leads to one of them, and every rule "
        "rests on some.</p></div>"
    )


def register(root: str) -> str:
    """Every claim, by the document it was first read in."""
    parts = []
    for module in MODULES:
        name = module.__name__.rpartition(".")[2]
        heading = str(module.__doc__).partition("\n")[0].rstrip(".")
        rows = [
            _row(f"{name}.{constant}", fact, root)
            for constant, fact in vars(module).items()
            if isinstance(fact, Fact)
        ]
        parts.append(f'<h2 id="{name}">{escape(heading)}</h2>')
        parts.append(
            '<div class="nl-scroll" tabindex="0" role="region" '
            f'aria-label="Claims of {name}"><table class="nl-register"><thead><tr>'
            '<th scope="col">Claim</th><th scope="col">Where it was read</th>'
            '<th scope="col">Used by</th></tr></thead>'
            f"<tbody>{''.join(rows)}</tbody></table></div>"
        )
    return block("\n".join(parts))


def _row(name: str, fact: Fact, root: str) -> str:
    places = "".join(
        f'<li><a href="{root}references/index.html#{cite.source.key}">'
        f"{escape(cite.source.name)}</a>, {escape(cite.place)}; {STATUS[cite.seen]}, "
        f"looked at on {cite.source.checked_on}, due by {cite.source.check_by}</li>"
        for cite in fact.cites
    )
    until = f" <em>Replaced: {day(fact.until)}.</em>" if fact.until else ""
    rules, also = rule_links(name, root), elsewhere(name)
    return (
        f'<tr id="{name}"><td>{escape(sentence(fact.text))}{until}<br>'
        f"<code>{name}</code></td><td><ul>{places}</ul></td><td>"
        + (f"<p>Rules: {rules}</p>" if rules else "")
        + (f"<p>Answers: {also}</p>" if also else "")
        + f"<p>{place('claim', name, root)}</p></td></tr>"
    )


def all_references(root: str) -> str:
    """Every reference with the pages, rules and claims that use it."""
    rows = []
    for key, source in BY_KEY.items():
        claims = ", ".join(
            f'<a href="{root}claims/index.html#{name}">{name}</a>'
            for name in claims_of(key)
        )
        rules = ", ".join(
            dict.fromkeys(
                link
                for name in claims_of(key)
                for link in [rule_links(name, root)]
                if link
            )
        )
        rows.append(
            f'<li id="{key}">{reference(key)} '
            f'<span class="nl-note">Looked at on {source.checked_on}, due by '
            f"{source.check_by}.</span>"
            "<details><summary>What uses it</summary>"
            f"<p>Pages: {place('source', key, root)}</p>"
            f"<p>Rules: {rules or 'none'}</p><p>Claims: {claims}</p></details></li>"
        )
    return block(f'<ol class="nl-references nl-all">{"".join(rows)}</ol>')
