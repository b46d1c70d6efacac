"""References: formatted by pybtex from docs/references.bib, one entry per source.

The keys of the file and of `nextline.sources` must be the same set: a source without
an entry, or an entry without a source, stops the build.
"""

from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from nextline.sources import BY_KEY
from pybtex.backends.html import Backend
from pybtex.database import Entry, parse_file
from pybtex.style.formatting import toplevel
from pybtex.style.formatting.unsrt import Style, dashify
from pybtex.style.template import field, join, optional, sentence, words

FILE = Path(__file__).resolve().parent.parent / "docs" / "references.bib"
LINKS = (
    ("doi", "doi:{}", "https://doi.org/{}"),
    ("pmid", "PMID {}", "https://pubmed.ncbi.nlm.nih.gov/{}/"),
    ("pmcid", "{}", "https://pmc.ncbi.nlm.nih.gov/articles/{}"),
    ("nct", "{}", "https://clinicaltrials.gov/study/{}"),
    ("url", "page seen", "{}"),
)


class BibliographyError(Exception):
    """The register and the bibliography do not agree; the message says where."""


@dataclass(frozen=True)
class Reference:
    """One formatted reference: HTML text, links (label, address), how it was seen."""

    key: str
    html: str
    links: tuple[tuple[str, str], ...]
    note: str


class _Plain(Style):
    """Authors, title, where and when; any of them may be missing from a record.

    Links and the note are left out, because the page shows them itself.
    """

    def get_article_template(self, _entry: Entry):  # type: ignore[no-untyped-def]
        volume = join[field("volume"), optional[join["(", field("number"), ")"]]]
        place = words[
            optional[field("journal")],
            optional[field("year")],
        ]
        details = join[
            place,
            optional[join[";", volume]],
            optional[join[":", field("pages", dashify)]],
        ]
        return toplevel[
            optional[sentence[self.format_names("author", as_sentence=False)]],
            sentence[field("title")],
            sentence[details],
        ]

    def get_misc_template(self, _entry: Entry):  # type: ignore[no-untyped-def]
        return toplevel[
            optional[sentence[self.format_names("author", as_sentence=False)]],
            sentence[field("title")],
            optional[sentence[field("howpublished")]],
            optional[sentence[field("year")]],
        ]


@cache
def references() -> dict[str, Reference]:
    """Every reference by key, in the order of the register."""
    data = parse_file(str(FILE), bib_format="bibtex")
    missing = sorted(BY_KEY.keys() - data.entries.keys())
    extra = sorted(data.entries.keys() - BY_KEY.keys())
    if missing or extra:
        raise BibliographyError(
            f"docs/references.bib and logic/nextline/sources.py differ: no entry for "
            f"{missing or 'none'}, no source for {extra or 'none'}"
        )
    return {key: _reference(key, data.entries[key]) for key in BY_KEY}


def _reference(key: str, entry: Entry) -> Reference:
    fields = entry.fields
    links = tuple(
        (label.format(fields[name]), url.format(fields[name]))
        for name, label, url in LINKS
        if name in fields
    )
    note = fields.get("note", "")
    bare = Entry(
        entry.type,
        fields=[
            (name, value)
            for name, value in fields.items()
            if name not in {"note", "url", "doi", "pmid", "pmcid", "nct"}
        ],
        persons=entry.persons,
    )
    bare.key = key
    (formatted,) = _Plain().format_entries([bare])
    text = formatted.text.render(Backend())
    return Reference(key, text, links, escape(note))
