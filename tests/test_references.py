"""References in Vancouver order, and links only to where a reader can trust them."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bibliography import (
    OFFICIAL,
    BibliographyError,
    breakable,
    official,
    references,
    unlinked,
    vancouver,
)
from bs4 import BeautifulSoup
from nextline.sources import BY_KEY
from pybtex.database import parse_file, parse_string
from pybtex.richtext import Text

BIB = parse_file(str(Path(__file__).resolve().parents[1] / "docs/references.bib"))
ARTICLES = [key for key, entry in BIB.entries.items() if entry.type == "article"]

# Typed from the evidence, not from the output.
EXPECTED = {
    "vision": (
        "Sartor O, de Bono J, Chi KN, Fizazi K, Herrmann K, Rahbar K, et al. "
        "Lutetium-177-PSMA-617 for Metastatic Castration-Resistant Prostate Cancer. "
        "N Engl J Med. 2021;385(12):1091–103."
    ),
    "hotta": (
        "Hotta M, Gafita A, Czernin J, Calais J. Outcome of Patients with PSMA PET/CT "
        "Screen Failure by VISION Criteria and Treated with 177Lu-PSMA Therapy: A "
        "Multicenter Retrospective Analysis. J Nucl Med. 2022;63(10):1484–8."
    ),
    "ralu": (
        "Rahbar K, Essler M, Pabst KM, Eiber M, la Fougère C, et al. Safety and "
        "Survival Outcomes of 177Lu-Prostate-Specific Membrane Antigen Therapy in "
        "Patients with Metastatic Castration-Resistant Prostate Cancer with Prior "
        "223Ra treatment: The RALU Study. J Nucl Med. 2023;64(4):574–8."
    ),
    "psmafore_os": (
        "Fizazi K, Chi KN, Shore ND, Herrmann K, de Bono JS, Castellano D, et al. "
        "Final overall survival and safety analyses of the phase III PSMAfore trial of "
        "[177Lu]Lu-PSMA-617 versus change of androgen receptor pathway inhibitor in "
        "taxane-naive patients with metastatic castration-resistant prostate cancer. "
        "Ann Oncol. 2025."
    ),
    "alphabet": (
        "Kostos L, Buteau JP, Xie J, Cardin A, Akhurst T, et al. Lutetium-177 "
        "[177Lu]Lu-PSMA-I&amp;T plus radium-223 in patients with metastatic "
        "castration-resistant prostate cancer (AlphaBet): an interim analysis of the "
        "investigator-initiated, single-centre, single-arm, phase 1/2 trial. "
        "Lancet Oncol. 2025."
    ),
    # Not articles: organisation, title, year.
    "pluvicto_us_2025": (
        "Novartis. PLUVICTO prescribing information, March 2025. 2025."
    ),
    "nice_ta930": (
        "National Institute for Health and Care Excellence. Lutetium-177 vipivotide "
        "tetraxetan (descriptive title). Guidance TA930; 2023."
    ),
}

# What a link to a record must look like; the rest of such a site is not a record.
RECORDS = {
    "doi.org": r"/10\.\d{4,9}/\S+",
    "pubmed.ncbi.nlm.nih.gov": r"/\d+/?",
    "pmc.ncbi.nlm.nih.gov": r"/articles/PMC\d+(/.*)?",
    "clinicaltrials.gov": r"(/ct2/show)?/study/NCT\d{8}",
}


# ---- the text ---------------------------------------------------------------------


def test_every_entry_is_formatted() -> None:
    assert references().keys() == BY_KEY.keys()
    for key, reference in references().items():
        assert reference.html.endswith("."), key
        # Its number belongs to the page, its links stand apart, braces are BibTeX.
        assert not re.match(r"\d+\. ?[A-Z]", reference.html), key
        assert not re.search(
            r"[{}\\]|<a\b|https?:|\bothers\b|[.?]\.", reference.html
        ), key
        assert reference.links or reference.seen_at or reference.note, key


@pytest.mark.parametrize("key", EXPECTED)
def test_vancouver(key: str) -> None:
    assert references()[key].html == EXPECTED[key]


def test_an_article_has_author_title_journal_and_year_in_this_order() -> None:
    for key in ARTICLES:
        fields, text = BIB.entries[key].fields, references()[key].html
        assert re.search(rf"[.?] {re.escape(fields['journal'])}\.", text), key
        title, _, rest = text.rpartition(f"{fields['journal']}.")
        assert re.sub(r"[{}]|\\.*", "", fields["title"])[:20] in title, key
        for first in BIB.entries[key].persons.get("author", [])[:1]:
            last = " ".join(first.prelast_names + first.last_names)
            assert text.startswith(str(Text.from_latex(last))), key
        for name in ("year", "volume", "number"):
            if name in fields:
                assert fields[name] in rest, key


def test_what_a_record_lacks_is_left_out() -> None:
    (text,) = vancouver(
        _entries("@article{x, title = {A}, journal = {J Test}}")
    ).values()
    assert text == "A. J Test."


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("@book{x, title = {A}}", "x: @book is not known here"),
        ("@misc{x, title = {A}, year = {in press}}", "x: year 'in press'"),
    ],
)
def test_an_entry_that_cannot_be_formatted_is_named(entry: str, says: str) -> None:
    with pytest.raises(BibliographyError, match=says):
        vancouver(_entries(entry))


def _entries(text: str) -> dict:
    return dict(parse_string(text, "bibtex").entries)


# ---- the links --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "is_official"),
    [
        ("https://www.nice.org.uk/guidance/TA930", True),
        ("https://api.fda.gov/drug/label.json?search=x", True),
        ("https://fda.gov", True),
        ("https://notfda.gov/label", False),
        ("https://fda.gov.example.com/label", False),
        ("https://fda.gov@example.com/label", False),
        ("https://example.com/fda.gov", False),
        ("https://prescriberpoint.com/therapies/pluvicto", False),
        ("ftp.example", False),
    ],
)
def test_a_domain_is_official_as_a_whole(url: str, is_official: bool) -> None:
    assert official(url) is is_official


def test_every_official_domain_says_whose_it_is() -> None:
    domains = [domain for domain, _ in OFFICIAL]
    assert len(domains) == len(set(domains))
    assert all(whose for _, whose in OFFICIAL)


def test_a_page_that_is_not_official_is_named_but_not_linked() -> None:
    for key, entry in BIB.entries.items():
        reference, fields = references()[key], entry.fields
        addresses = [address for _, address in reference.links]
        assert not [a for a in addresses if not official(a)], key
        if "url" in fields and not official(fields["url"]):
            assert reference.seen_at == unlinked(fields["url"]), key
        else:
            assert reference.seen_at == "", key
        for name in ("doi", "pmid", "pmcid", "nct"):
            if name in fields:
                assert [a for a in addresses if fields[name] in a], (key, name)


def test_a_long_address_may_break_and_stays_whole() -> None:
    address = "example.org/a_b?c=1&d=" + 50 * "x"
    html = BeautifulSoup(breakable(address), "html.parser")
    assert html.get_text() == address
    assert len(html.find_all("wbr")) > 3


def test_no_page_links_to_a_place_that_is_not_official(site_dir: Path) -> None:
    assert bad_links(site_dir) == []


def test_a_link_to_such_a_place_is_found(tmp_path: Path) -> None:
    good = (
        "https://doi.org/10.1056/NEJMoa2107322",
        "https://pubmed.ncbi.nlm.nih.gov/34161051/",
        "https://clinicaltrials.gov/study/NCT03511664",
        "https://www.ema.europa.eu/en/medicines",
        "../options/index.html",
    )
    bad = (
        "https://example.com/label",
        "//example.com/label",
        "https://doi.org/about",
        "https://pubmed.ncbi.nlm.nih.gov/?term=x",
    )
    links = "".join(f'<a href="{url}">x</a>' for url in good + bad)
    (tmp_path / "page.html").write_text(f"<p>{links}</p>", encoding="utf-8")
    assert bad_links(tmp_path) == [f"page.html: {url}" for url in bad]


def bad_links(site: Path) -> list[str]:
    """Links out of the site that are neither to a record nor to an official place."""
    found = []
    for path in sorted(site.rglob("*.html")):
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for link in page.select("a[href]"):
            url = urlsplit(str(link["href"]))
            if not url.hostname:
                continue
            record = RECORDS.get(url.hostname, ".*")
            if not (official(url.geturl()) and re.fullmatch(record, url.path)):
                found.append(f"{path.relative_to(site)}: {url.geturl()}")
    return found
