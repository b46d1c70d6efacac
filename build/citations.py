"""What a page cites: numbered sources, and a card for each claim.

A claim is a fact of `nextline.facts`: a statement in our words, its source and the
place in it, and how that place was seen. Beside a sentence stands a small button with
the numbers of the sources; it opens the card of the claim. The list of the page and
its cards are printed together, by `references()`.
"""

import re
from dataclasses import dataclass, field
from html import escape

from bibliography import references
from html_parts import block
from nextline.fact import Fact
from nextline.facts import fact as find_fact
from nextline.facts import name_of
from nextline.source import Seen
from nextline.sources import BY_KEY
from nextline.wording import sentence

# An entity, because Markdown would read a bare asterisk as emphasis.
SECONDARY = "&#42;"
STATUS: dict[Seen, str] = {
    "primary": "verified at the primary source",
    "secondary": "verified at a secondary source",
    "not_read": "not verified",
}


class PageError(Exception):
    """A page names something that is not there; the message says what and where."""


@dataclass
class PageCitations:
    """What one page cites: sources, numbered as they first appear, and claims."""

    numbers: dict[str, int] = field(default_factory=dict)
    claims: dict[str, Fact] = field(default_factory=dict)

    def marks(self, keys: tuple[str, ...] | list[str]) -> str:
        """Numbered links to whole documents; for statements about the documents."""
        links = []
        for key in keys:
            if key not in BY_KEY:
                raise PageError(f"no source is called {key!r}; see sources.py")
            title = escape(BY_KEY[key].name, quote=True)
            links.append(
                f'<a href="#ref-{key}" title="{title}">{self._number(key)}</a>'
            )
        return f'<sup class="nl-cite">{", ".join(links)}</sup>'

    def of(self, *facts: Fact) -> str:
        """One button for each claim: its numbers, and the card that it opens."""
        return "".join(self._button(fact) for fact in facts)

    def _button(self, fact: Fact) -> str:
        name = name_of(fact)
        self.claims.setdefault(name, fact)
        seen: dict[str, Seen] = {}
        for cite in fact.cites:
            key = cite.source.key
            seen[key] = cite.seen if seen.get(key) != "primary" else "primary"
        numbers = ", ".join(
            f"{self._number(key)}{'' if how == 'primary' else SECONDARY}"
            for key, how in seen.items()
        )
        return (
            # A word joiner, so that the mark is read with its sentence.
            f'&#8288;<sup class="nl-cite"><button type="button" class="nl-mark" '
            f'popovertarget="claim-{name}" popovertargetaction="show" '
            f'aria-label="Source {numbers.replace(SECONDARY, "")}">{numbers}'
            "</button></sup>"
        )

    def _number(self, key: str) -> int:
        return self.numbers.setdefault(key, len(self.numbers) + 1)


class Citations:
    """The citations of each page; a page built again starts afresh."""

    def __init__(self) -> None:
        self.pages: dict[str, PageCitations] = {}

    def start(self, page: str) -> None:
        self.pages[page] = PageCitations()

    def of(self, page: str) -> PageCitations:
        return self.pages.setdefault(page, PageCitations())


CITED = Citations()
"""The citations of the build that is under way; macros and hooks share it."""


_WORD_AND_MARKS = re.compile(
    r"([^\s<>&]{1,24})((?:(?:&#8288;|\u2060)<sup class=\"nl-cite\">.*?</sup>)+)"
)


def keep_together(html: str) -> str:
    """Each mark on the line of the word before it, on any width.

    A browser may break a line before any button, whatever stands between.
    """
    return _WORD_AND_MARKS.sub(r'<span class="nl-nowrap">\1\2</span>', html)


def claim(name: str, citations: PageCitations) -> str:
    """The sentence of a claim with its mark."""
    return said(find_fact(name), citations)


def said(fact: Fact, citations: PageCitations) -> str:
    """What a claim states, as a sentence with its mark."""
    return f"{escape(sentence(fact.text))}{citations.of(fact)}"


def reference_list(citations: PageCitations, register: str | None) -> str:
    """The numbered list of a page and the cards of its claims.

    register: the address of the register of claims; None leaves the link out.
    """
    if not citations.numbers:
        raise PageError("references() stands on a page that cites nothing before it")
    rows = "".join(
        f'<li id="ref-{key}">{reference(key)}</li>' for key in citations.numbers
    )
    cards = "".join(
        _card(name, fact, citations, register)
        for name, fact in citations.claims.items()
    )
    return block(f'<ol class="nl-references">{rows}</ol>{cards}')


def _card(name: str, fact: Fact, citations: PageCitations, register: str | None) -> str:
    places = "".join(
        f'<li><a href="#ref-{cite.source.key}">'
        f"{citations.numbers[cite.source.key]}</a> "
        f"{escape(cite.source.name)}, {escape(cite.place)}: {STATUS[cite.seen]}, "
        f"looked at on {cite.source.checked_on:%d %b %Y}, due again by "
        f"{cite.source.check_by:%d %b %Y}.</li>"
        for cite in fact.cites
    )
    more = (
        f'<p><a href="{register}#{name}">In the register of claims</a></p>'
        if register
        else ""
    )
    return (
        f'<div popover id="claim-{name}" class="nl-claim" role="note">'
        f"<p><strong>{escape(sentence(fact.text))}</strong></p>"
        f"<ul>{places}</ul>{more}</div>"
    )


def reference(key: str) -> str:
    """One entry of a list: the reference, its links and how it was seen."""
    found = references()[key]
    secondary = (
        ' <span class="nl-secondary-note">Seen on a secondary page.</span>'
        if BY_KEY[key].seen == "secondary"
        else ""
    )
    note = f' <span class="nl-note">{found.note}</span>' if found.note else ""
    return f"{found.html} {found.where}{note}{secondary}"
