"""The faults of five web articles: each is found in them, and nowhere on our pages.

A check reads a page and returns what it finds. The articles are not in the repository;
`seed_extracts.json` holds the few words of each that show the fault. Our pages are
those of the built site, without the words that a page quotes from somebody else.
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import seeds_page
from bs4 import BeautifulSoup, Tag
from nextline import assess
from nextline.facts import FACTS
from nextline.history import ARPIS
from nextline.options import BY_ID, OPTIONS
from test_logic_cases import NAMES, against, case, cautions, keys, option
from test_logic_invariants import passing

EXTRACTS = json.loads(
    Path(__file__).with_name("seed_extracts.json").read_text(encoding="utf-8")
)
AUDIT = seeds_page.audit()


@dataclass(frozen=True)
class Entry:
    """One entry of a list of references. findable: it leads to a document."""

    text: str
    findable: bool


@dataclass(frozen=True)
class Page:
    """A page as a check sees it.

    says: its own words, sentence by sentence. asks: the question it answers.
    cited, listed: the marks in the text, and the entries that they lead to.
    related: the subjects that it leads on to.
    """

    name: str
    publisher: str
    asks: str
    says: tuple[str, ...]
    cited: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    entries: tuple[Entry, ...] = ()
    related: tuple[str, ...] = field(default=())

    def having(self, *patterns: str) -> list[str]:
        """The sentences in which all of these are found."""
        every = [re.compile(pattern, re.IGNORECASE) for pattern in patterns]
        return [one for one in self.says if all(p.search(one) for p in every)]


# ---- the articles, and our pages ---------------------------------------------------


def seed(number: str) -> Page:
    plain = EXTRACTS[number]
    return Page(
        name=number,
        publisher=r"Dr\.Oracle|Praxis Medical Insights",
        asks=plain["asks"],
        says=tuple(plain["says"]),
        cited=frozenset(str(n + 1) for n in range(plain["cites_up_to"])),
        listed=frozenset(str(n + 1) for n in range(plain["lists"])),
        entries=tuple(Entry(text, findable=False) for text in plain["entries"]),
        related=tuple(plain["related"]),
    )


SEEDS = {number: seed(number) for number in EXTRACTS}

# Whatever holds the words of others: what an article or a published case says, the
# titles of references, and the cards of claims, whose words stand in the text too.
OTHERS = ".nl-said, .nl-vignettes, .nl-references, [popover], .nl-cite, .headerlink"
# The name of an option, where it only leads to the option's own page.
NAMES_OF_OPTIONS = 'a[href*="options/"]'
CLAIMS = "claims/index.html"
# Pages that list names and titles, and say nothing of a treatment.
LISTS = ("changelog/index.html", "glossary/index.html", "tags/index.html")
BLOCKS = ("p", "li", "tr", "h1", "h2", "h3", "h4", "summary", "dt", "dd")
_END = re.compile(r"(?<=[.!?])\s+(?=[^a-z\s])")


@pytest.fixture(scope="module")
def pages(site_dir: Path) -> dict[str, Page]:
    """Our pages by path."""
    soups = {
        path.relative_to(site_dir).as_posix(): BeautifulSoup(
            path.read_text(encoding="utf-8"), "html.parser"
        )
        for path in sorted(site_dir.rglob("*.html"))
        if path.name != "404.html"
    }
    assert len(soups) > 30
    subjects = {name: _subject(soup) for name, soup in soups.items()}
    return {name: _ours(name, soup, site_dir, subjects) for name, soup in soups.items()}


def _article(soup: BeautifulSoup) -> Tag:
    article = soup.select_one("article.md-content__inner")
    assert article, soup.title
    return article


def _subject(soup: BeautifulSoup) -> str:
    """What the page is about: what it says of itself, and then all that it says."""
    about = soup.select_one('meta[name="description"]')
    return f"{about['content'] if about else ''} {_plain(_article(soup))}"


def _ours(name: str, soup: BeautifulSoup, site: Path, subjects: dict[str, str]) -> Page:
    article = _article(soup)
    marks = [a["href"][1:] for a in article.select('a[href^="#ref-"]')]
    marks += [b["popovertarget"] for b in article.select("[popovertarget]")]
    targets = article.select('li[id^="ref-"], [popover][id]')
    linked = {
        (site / name).parent.joinpath(a["href"].partition("#")[0]).resolve()
        for a in article.select("a[href]")
        if not re.match(r"[a-z]+:|#", a["href"])
    }
    return Page(
        name=name,
        publisher="Nextline",
        asks=article.h1.get_text(" ") if article.h1 else "",
        says=tuple(_sentences(name, soup)),
        cited=frozenset(marks),
        listed=frozenset(target["id"] for target in targets),
        entries=tuple(
            Entry(_plain(one), bool(one.select("a[href^=http], .nl-note")))
            for one in article.select("ol.nl-references > li")
        ),
        related=tuple(
            subject
            for path, subject in subjects.items()
            if (site / path).resolve() in linked
        ),
    )


def _sentences(name: str, soup: BeautifulSoup) -> Iterable[str]:
    """What the page itself says. A row of a table is read across, as one text."""
    copy = BeautifulSoup(str(soup), "html.parser")
    article = _article(copy)
    for other in article.select(f"{OTHERS}, {NAMES_OF_OPTIONS}"):
        other.decompose()
    for cell in article.select("td[data-body]:not([data-body=Here])"):
        cell.insert(0, f"{cell['data-body']}: ")  # who says so stands above the column
    for row in article.select("tbody tr") if name == CLAIMS else ():
        row.select("td")[1].decompose()  # where the claim was read
        row.select("td")[-1].decompose()  # what uses it
    _drop_quoted(article)
    banner = copy.select_one(".nl-announce")
    blocks = [*([banner] if banner else []), *article.find_all(BLOCKS)]
    for block in blocks:
        if block.find_parent("tr") or (block.name != "tr" and block.find(BLOCKS)):
            continue
        text = _plain(block)
        if text:
            yield from _END.split(text)


def _drop_quoted(article: Tag) -> None:
    """Drop what a page names only to say that it is wrong."""
    for table in article.select("table"):
        head = table.select_one("th")
        if head and head.get_text().strip().startswith("The document"):
            for row in table.select("tbody tr"):
                row.find(["td", "th"]).decompose()
    for heading in article.find_all("h2"):
        if heading.get_text().startswith("Pitfalls"):
            listed = heading.find_next_sibling("ul")
            for item in listed.find_all("li") if listed else ():
                # "A mistake: what is so." The mistake is not said by the page.
                words = _plain(item)
                mistake = re.match(r"[^:]*:|[^.]*\.", words)
                item.string = words[mistake.end() :] if mistake else words


def _plain(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())


# ---- one check for each fault ------------------------------------------------------

AFTER = r"\b(after|beyond|completed|during|more than|next|progress\w*|second)\b"
LU = r"\bLu\b|lutetium|Pluvicto|PSMA-617"
Check = Callable[[Page], list[str]]
CHECKS: dict[str, Check] = {}


def fault(name: str) -> Callable[[Check], Check]:
    """Enter a check under the id that the fault has in the audit."""

    def enter(check: Check) -> Check:
        CHECKS[name] = check
        return check

    return enter


@fault("false-review-banner")
def claims_a_review(page: Page) -> list[str]:
    return [
        one
        for one in page.having(r"\breviewed\b|\bmedical (advisory )?board\b")
        if not re.search(r"\b(not|no|nobody|none|never)\b", one, re.IGNORECASE)
    ]


@fault("orphan-citations")
def marks_without_an_entry(page: Page) -> list[str]:
    """Marks that lead nowhere, and entries that no mark leads to."""
    return sorted(page.cited ^ page.listed)


@fault("own-summaries")
def sources_of_its_own(page: Page) -> list[str]:
    return [
        entry.text
        for entry in page.entries
        if re.search(page.publisher, entry.text) and "never evidence" not in entry.text
    ]


@fault("no-identifiers")
def sources_nobody_can_find(page: Page) -> list[str]:
    lost = [entry.text for entry in page.entries if not entry.findable]
    return lost or (["no entry at all"] if page.cited and not page.entries else [])


@fault("stale-indication")
def undated_indication(page: Page) -> list[str]:
    """An indication of Lu after a taxane without its place, or the US one undated."""
    found = page.having(
        rf"{LU}|PSMA-positive metastatic",
        "taxane",
        r"\b(indicated|approved|licen[cs]ed|labelled)\b|\b(label|information|licence)\b.*:",
    )
    place = r"\b(US|FDA|United States|EU|EMA|European|UK|GB|England)\b"
    return [
        one
        for one in found
        if not re.search(place, one)
        or (
            re.search(r"\b(US|FDA|United States)\b", one)
            and not re.search(r"\b20\d\d\b", one)
        )
    ]


@fault("missing-combination-warning")
def radium_combined_without_a_word(page: Page) -> list[str]:
    """Radium-223 with another treatment, and abiraterone not ruled out on the page."""
    if page.name in LISTS:
        return []
    combined = page.having(
        r"radium", r"combin|alongside|together|radium-223 (with|and) \w+(amide|erone)"
    )
    ruled_out = r"not supported together|contraindicat|is being taken"
    told = page.having(r"abiraterone", ruled_out)
    told += page.having(r"radium", r"abiraterone", r"\bnot\b")
    return [] if told else combined


@fault("invented-context")
def context_nobody_gave(page: Page) -> list[str]:
    """What a page takes for known of the man, although its question does not say it."""
    known = {
        r"(with|given|this) (heterogeneous|mixed|uneven) PSMA": r"mixed|uneven|heterog",
        r"(given|with) (the|his) bone-only disease": r"bone",
        r"(given|with) (the|his) visceral metastases": r"viscera",
    }
    return [
        one
        for taken, stated in known.items()
        if not re.search(stated, page.asks, re.IGNORECASE)
        for one in page.having(taken)
    ]


@fault("off-topic-related")
def other_subjects(page: Page) -> list[str]:
    subject = re.compile(rf"{LU}|PSMA|prostate|castration|mCRPC", re.IGNORECASE)
    return [one[:80] for one in page.related if not subject.search(one)]


@fault("superseded-index-patient")
def replaced_scheme(page: Page) -> list[str]:
    return [
        one
        for one in page.having(r"index patient")
        if not re.search(r"replaced|superseded|until \d{4}", one)
    ]


@fault("trial-setting-wrong")
def therap_in_first_line(page: Page) -> list[str]:
    return page.having(r"\bTheraP\b", r"initial treatment|first[- ]line|untreated")


@fault("dose-warning-of-another-cancer")
def dose_without_its_cancer(page: Page) -> list[str]:
    return [
        one
        for one in page.having(r"\b100 mg/m²", r"earlier|previous|prior|after")
        if not re.search(r"lung|breast", one)
    ]


def genes(text: str) -> frozenset[str]:
    """The repair genes named; BRCA alone stands for both."""
    found = set(re.findall(r"\b(?:BRCA[12]|[A-Z]{3,5}\d*[A-Z]?)\b", text))
    if re.search(r"\bBRCA(1/2|\b(?![12]))", text):
        found |= {"BRCA1", "BRCA2"}
    return frozenset(found & GENES)


GENES = {"BRCA1", "BRCA2"} | {
    gene
    for name in ("olaparib.genes", "talzenna.us_indication")
    for gene in re.findall(r"\b[A-Z]{3,5}\d*[A-Z]?\b", FACTS[name].text)
}


@fault("atm-with-brca")
def atm_level_with_brca(page: Page) -> list[str]:
    """PARP inhibitors licensed for BRCA and ATM: no label has that list."""
    return [
        one
        for one in page.having(
            r"PARP|olaparib|rucaparib|talazoparib|niraparib",
            r"\b(approved|licen[cs]ed|labelled|indicated)\b",
        )
        if genes(one) == {"BRCA1", "BRCA2", "ATM"}
    ]


@fault("gene-list-too-wide")
def rucaparib_beyond_brca(page: Page) -> list[str]:
    return [
        one
        for one in page.having(
            r"rucaparib", r"\bfor\b", r"other .*repair|repair genes?"
        )
        if not re.search(r"only|\bnot\b|no benefit", one)
    ]


@fault("no-published-trials")
def absence_of_what_exists(page: Page) -> list[str]:
    """Nothing exists, it says, where it could only say that nothing was found."""
    nothing = r"\b(no|nothing) (has been )?(published|reported|clinical)"
    return [
        one
        for one in page.having(nothing, r"alpha|radium|²²⁵Ac|actinium")
        if not re.search(r"\b(read|found|seen|randomised)\b", one)
    ]


@fault("overclaim")
def superlatives(page: Page) -> list[str]:
    return page.having(
        r"\bmost effective\b|\bdefinitive(ly)?\b|\boptimal\b|\bparadigm shift\b|"
        r"\bgold standard\b|\bproven (survival )?benefit"
    )


@fault("extension-as-guideline")
def extension_without_its_standing(page: Page) -> list[str]:
    """More than six doses, and no word of the label or of what it rests on."""
    longer = page.having(
        r"\b(beyond|more than|after) (6|six) (cycles|doses)\b.*\b(option|given|viable)|"
        r"\bextended (therapy|treatment)\b|\bextension\b"
    )
    outside = page.having(
        r"off[- ]label|outside (every|the|any|all) labels?|[Oo]utside"
    )
    series = page.having(r"retrospective|cohort")
    return [] if outside and series else longer


@fault("trial-carried-over")
def trial_before_lu_used_after_it(page: Page) -> list[str]:
    """Cabazitaxel after Lu by its trials, and not a word that they were before Lu."""
    if not re.search(LU, page.asks) or not re.search(AFTER, page.asks):
        return []
    rests = page.having(r"cabazitaxel|\bdrug\b|\bCARD\b", r"\bCARD\b|TROPIC|docetaxel")
    told = page.having(
        r"had (had )?Lu\b|after lutetium it|extrapolation|"
        r"(seen|men|Overall survival) .*after (¹⁷⁷)?Lu"
    )
    # Who had had cabazitaxel before is no reason to give it.
    return [] if told else [one for one in rests if "had had" not in one]


@fault("single-rise-is-failure")
def one_rise_is_failure(page: Page) -> list[str]:
    return [
        one
        for one in page.having(
            r"(rising PSA|PSA ris(es?|ing)|PSA rose|rise in PSA)",
            r"\b(indicates|means|proves|is) (primary )?(resistance|failure)",
        )
        if not re.search(r"confirmed|repeat|\bnot\b", one)
    ]


@fault("psma-negative-of-any-size")
def negative_lesion_of_any_size(page: Page) -> list[str]:
    return [
        one
        for one in page.having(
            r"PSMA[- ](non-expressing|negative) (lesion|metastas|disease)",
            r"\b(should not|must not|may not|excluded?|rules? out)\b",
        )
        if not re.search(r"size|\bcm\b|node|what would|FDG", one, re.IGNORECASE)
    ]


@fault("unlicensed-drug")
def drug_without_a_licence(page: Page) -> list[str]:
    return page.having(
        r"apalutamide|darolutamide", r"\b(further|additional) options?\b"
    )


@fault("course-of-another-setting")
def six_cycles_of_docetaxel(page: Page) -> list[str]:
    return [
        one
        for one in page.having(r"docetaxel", r"\bfor (6|six) cycles\b")
        if not re.search(r"sensitive", one)
    ]


@fault("figure-against-its-counts")
def shares_that_do_not_add_up(page: Page) -> list[str]:
    """Another rate of altered taste than its counts give; any count beside its rate."""
    (taste,) = re.findall(
        r"\((\d+\.\d) %\)", FACTS["neuro_after_lu.altered_taste"].text
    )
    wrong = [
        one
        for one in page.having(r"taste|dysgeusia", r"\d ?%")
        if f"{taste} %" not in one
        and f"{taste}%" not in one
        and not re.search(r"PSMAfore|pooled|[Aa]ny grade", one)
    ]
    counted = re.compile(r"\b(\d+) of (\d+)(?: \w+)? \((\d+(?:\.\d)?) %\)")
    return wrong + [
        one
        for one in page.says
        for some, of, share in counted.findall(one)
        if abs(100 * int(some) / int(of) - float(share)) > 0.6
    ]


# A question that a page may answer in one way only: what speaks for it, what against.
STANCES = {
    "contradiction-arpi-after-arpi": (
        (r"different androgen receptor inhibitors may provide", r"or vice versa\)$"),
        (
            r"do not switch from",
            r"chemotherapy is more appropriate",
            r"CARD put cabazitaxel before the other ARPI",
        ),
    ),
    "contradiction-radium-after-lu": (
        (r"radium-223 is (recommended|a category)", r"supported: [^.]*radium-223"),
        (r"unacceptable risk", r"radium-223 after (¹⁷⁷)?Lu is (not|never)"),
    ),
    "contradiction-more-lu": (
        (r"do not automatically discontinue", r"beyond (6|six) cycles is"),
        (r"developed resistance to PSMA", r"re-challenge is only effective"),
    ),
}


def contradictions(question: str, pages: Iterable[Page]) -> list[tuple[str, str]]:
    """Pairs of pages of which one speaks for it and the other against."""
    some = list(pages)
    pro, con = (
        [page for page in some if page.having("|".join(ways))]
        for ways in STANCES[question]
    )
    return [(a.name, b.name) for a in pro for b in con]


# ---- red on the articles, green on ours --------------------------------------------

PAIRS = [(d.id, number) for d in AUDIT.defects for number in d.document]


def test_every_fault_of_the_audit_has_its_check() -> None:
    assert CHECKS.keys() | STANCES.keys() == {d.id for d in AUDIT.defects}
    assert EXTRACTS.keys() == {d.number for d in AUDIT.documents}


@pytest.mark.parametrize(("name", "number"), [p for p in PAIRS if p[0] in CHECKS])
def test_the_fault_is_found_in_the_article(name: str, number: str) -> None:
    assert CHECKS[name](SEEDS[number])


@pytest.mark.parametrize("name", CHECKS)
def test_the_fault_is_found_where_the_audit_names_it_only(name: str) -> None:
    """A check that finds its fault everywhere finds nothing."""
    (named,) = [d.document for d in AUDIT.defects if d.id == name]
    assert {n for n, page in SEEDS.items() if CHECKS[name](page)} == set(named)


@pytest.mark.parametrize("name", CHECKS)
def test_the_fault_is_on_none_of_our_pages(name: str, pages: dict[str, Page]) -> None:
    found = {path: CHECKS[name](page) for path, page in pages.items()}
    assert {path: some for path, some in found.items() if some} == {}


@pytest.mark.parametrize("question", STANCES)
def test_the_articles_contradict_each_other_and_our_pages_do_not(
    question: str, pages: dict[str, Page]
) -> None:
    (named,) = [d.document for d in AUDIT.defects if d.id == question]
    red = contradictions(question, SEEDS.values())
    assert {name for pair in red for name in pair} == set(named)
    assert contradictions(question, pages.values()) == []


# The faults of leaving something out: on which page, and what would have to go.
LEFT_OUT = {
    "missing-combination-warning": (
        "options/radium_223_enzalutamide/index.html",
        r"abiraterone",
    ),
    "extension-as-guideline": (
        "options/lu_psma_extension/index.html",
        r"outside|off[- ]label|cohort|retrospective",
    ),
    "trial-carried-over": (
        "questions/chek2/index.html",
        r"had Lu|extrapolation|after (¹⁷⁷)?Lu",
    ),
}


@pytest.mark.parametrize("name", [n for n in CHECKS if n not in LEFT_OUT])
def test_the_words_of_the_article_would_be_seen_on_a_page_of_ours(
    name: str, pages: dict[str, Page]
) -> None:
    """The green is not for want of looking: put on our page, the fault is found."""
    page = pages["questions/chek2/index.html"]
    for article in (SEEDS[n] for n in EXTRACTS if (name, n) in PAIRS):
        spoilt = replace(
            page,
            says=page.says + article.says,
            publisher=article.publisher,
            cited=page.cited | article.cited,
            entries=page.entries + article.entries if article.entries else (),
            related=page.related + article.related,
        )
        assert CHECKS[name](spoilt), article.name


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_left_out_would_be_missed_on_a_page_of_ours(
    name: str, pages: dict[str, Page]
) -> None:
    path, words = LEFT_OUT[name]
    page = pages[path]
    dropped = set(page.having(words))
    assert dropped
    kept = tuple(one for one in page.says if one not in dropped)
    assert CHECKS[name](replace(page, says=kept))


def test_the_extracts_stay_short() -> None:
    for number, plain in EXTRACTS.items():
        for text in (*plain["says"], *plain["entries"], plain["asks"]):
            assert len(text.split()) <= 25, f"{number}: {text}"


# ---- the same faults in the rules --------------------------------------------------


# What one answer says of another: a count of bone lesions tells of bone metastases, the
# liver of visceral ones, and the list of treatments of what is being taken.
TOLD_BY = {
    "bone_lesion_count": {"bone_metastases"},
    "liver_metastases": {"visceral_metastases"},
    "prior": {"concurrent_abiraterone"},
}


def decided_from_nothing(plain: dict, answer: dict) -> list[str]:
    """Criteria with a verdict although none of what they read was given."""
    given = {key for key in plain if key not in ("genes", "prior")}
    given |= {told for key in TOLD_BY if key in plain for told in TOLD_BY[key]}
    given |= {f"genes.{gene}" for gene in plain.get("genes", {})}
    given |= {"prior"} if plain.get("prior") or "prior_complete" in plain else set()
    return [
        f"{row['id']}:{found['id']}"
        for row in answer["options"]
        for rule, found in zip(BY_ID[row["id"]].criteria, row["criteria"], strict=True)
        if found["verdict"] != "unknown"
        and not {"prior" if key.startswith("prior") else key for key in rule.reads}
        & given
    ]


@pytest.mark.parametrize("key", sorted(set(case(NAMES[0])) - {"prior_complete"}))
def test_what_was_not_entered_is_not_known(key: str) -> None:
    """invented-context: drop one answer, and nothing is decided from it alone."""
    for name in NAMES:
        plain = {k: v for k, v in case(name).items() if k != key}
        if key == "prior":
            plain.pop("prior_complete", None)
        assert decided_from_nothing(plain, assess(plain).to_dict()) == []


def test_a_verdict_from_nothing_would_be_seen() -> None:
    full = case("psma-positive")
    assert decided_from_nothing({"ecog": 1}, assess(full).to_dict())


def listed_without_a_word(answer: dict) -> list[str]:
    """A second ARPI that is supported without anything that speaks against it."""
    return [
        name
        for name in ("abiraterone", "enzalutamide")
        for row in [option(answer, name)]
        if row["standing"] == "supported" and not (cautions(row) or against(row))
    ]


@pytest.mark.parametrize("first", ARPIS)
@pytest.mark.parametrize("docetaxel", [True, False])
@pytest.mark.parametrize("name", ["after-six-doses", "completed-six-doses-progressing"])
def test_no_second_arpi_without_what_speaks_against_it(
    first: str, docetaxel: bool, name: str
) -> None:
    """contradiction-arpi-after-arpi: the rules, for every ARPI given before."""
    plain = case(name)
    kept = [t for t in plain["prior"] if t["agent"] not in (*ARPIS, "docetaxel")]
    plain["prior"] = [*kept, _progressed(first)]
    if docetaxel:
        plain["prior"] += [_progressed("docetaxel")]
    for suitability in ("suitable", "unfit", "declines"):
        found = assess(plain | {"chemotherapy_suitability": suitability}).to_dict()
        assert found["problems"] == []
        assert listed_without_a_word(found) == []
        if docetaxel:
            for one in ("abiraterone", "enzalutamide"):
                assert option(found, one)["standing"] == "not_supported"


def _progressed(agent: str) -> dict[str, str]:
    return {
        "agent": agent,
        "setting": "castration_resistant",
        "outcome": "progressed_on",
    }


@pytest.mark.parametrize("name", [one.id for one in OPTIONS if "radium" in one.id])
def test_no_radium_while_abiraterone_is_taken(name: str) -> None:
    """missing-combination-warning: in the rules too, with the reason."""
    plain = passing(name)
    taken = {"agent": "abiraterone", "setting": "castration_resistant"}
    plain["prior"] = [*plain["prior"], taken | {"outcome": "ongoing"}]
    plain["concurrent_abiraterone"] = "yes"
    found = assess(plain).to_dict()
    assert found["problems"] == []
    row = option(found, name)
    assert row["standing"] == "not_supported"
    assert "xofigo_us" in keys(against(row))


def test_radium_after_lu_is_one_option_with_one_caution() -> None:
    """contradiction-radium-after-lu: its own rule, and the caution beside it."""
    plain = passing("radium_223")
    plain["prior"] = [*plain["prior"], _progressed("lu_psma")]
    row = option(assess(plain).to_dict(), "radium_223")
    assert row["standing"] == "supported"
    assert [c for c in cautions(row) if c["id"] == "after_lu"]


MORE_LU = ("lu_psma", "lu_psma_extension", "lu_psma_rechallenge")


@pytest.mark.parametrize("name", MORE_LU)
def test_more_lu_is_three_cases_that_exclude_each_other(name: str) -> None:
    """contradiction-more-lu: a course, more than a course and a second course."""
    found = assess(passing(name)).to_dict()
    standing = {one: option(found, one)["standing"] for one in MORE_LU}
    assert standing.pop(name) == "supported"
    assert set(standing.values()) == {"not_supported"}


def test_after_progression_on_lu_there_is_no_more_lu() -> None:
    plain = passing("lu_psma_rechallenge")
    for treatment in plain["prior"]:
        if treatment["agent"] == "lu_psma":
            treatment["outcome"] = "progressed_on"
    found = assess(plain).to_dict()
    for one in MORE_LU:
        assert option(found, one)["standing"] == "not_supported", one


def test_no_option_is_a_drug_without_a_licence_for_the_disease() -> None:
    """unlicensed-drug."""
    named = " ".join(name for one in OPTIONS for name in (one.name, *one.also_called))
    assert not re.search(
        r"apalutamide|Erleada|darolutamide|Nubeqa", named, re.IGNORECASE
    )


# ---- the audit itself --------------------------------------------------------------


def test_every_document_is_audited_in_order() -> None:
    for document in AUDIT.documents:
        numbers = [row.id.split(".") for row in AUDIT.of(document)]
        assert [int(n) for n, _ in numbers] == [int(document.number)] * len(numbers)
        assert [int(n) for _, n in numbers] == list(range(1, len(numbers) + 1))


def test_the_page_counts_what_it_shows() -> None:
    counts = seeds_page.counts()
    shown = BeautifulSoup(seeds_page.tables(lambda name: name), "html.parser")
    assert len(shown.select("tr[data-verdict]")) == counts["claims"]
    for verdict in seeds_page.VERDICTS:
        rows = shown.select(f'tr[data-verdict="{verdict}"]')
        assert len(rows) == counts[verdict] > 0
    for row in shown.select('tr[data-verdict="unverifiable"]'):
        assert not row.select("li")
    used = {li.get_text() for li in shown.select("li")}
    assert used <= FACTS.keys()
    lead = BeautifulSoup(seeds_page.lead(), "html.parser")
    assert len(lead.select("p")) == 3
    listed = BeautifulSoup(seeds_page.defects(), "html.parser")
    assert len(listed.select("tbody tr")) == counts["defects"]


BROKEN = [
    ("rows", {"verdict": "right"}, "verdict 'right'"),
    ("rows", {"facts": ["card.overal_survival"]}, "card.overall_survival"),
    ("rows", {"facts": ["psmafore.radiographic_pfs_superseded"]}, "replaced"),
    ("rows", {"facts": []}, "Name the facts"),
    ("rows", {"verdict": "unverifiable"}, "empty `facts`"),
    ("rows", {"comment": "It was 12 months."}, "put it in a fact"),
    ("rows", {"document": "005"}, "'005'"),
    ("rows", {"note": ""}, "note"),
    ("rows", {"id": "0.2"}, "0.2 stands 2 times"),
    ("defects", {"document": []}, "`document`"),
    ("defects", {"here": "At most 6 doses."}, "put it in a fact"),
    ("defects", {"id": "orphan-citations"}, "orphan-citations stands 2 times"),
]


@pytest.mark.parametrize(("part", "change", "said"), BROKEN)
def test_a_broken_audit_stops_with_what_to_mend(
    part: str, change: dict[str, object], said: str, tmp_path: Path
) -> None:
    plain = json.loads(seeds_page.FILE.read_text(encoding="utf-8"))
    plain[part][0] |= change
    broken = tmp_path / "audit.json"
    broken.write_text(json.dumps(plain), encoding="utf-8")
    with pytest.raises(seeds_page.AuditError) as caught:
        seeds_page.audit(broken)
    assert said in str(caught.value)
    assert "audit.json" in str(caught.value)
