"""Search by any name, and the lists by which a machine finds its way.

A page that speaks of haemoglobin is found by hemoglobin: besides what it says itself,
each page is searched by words that nobody is shown. `names` holds what the page is
about, in all its names; `also` the other names of what it only mentions.
"""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from glossary import synonym_groups
from nextline.options import OPTIONS

FIELDS = {
    "title": {"boost": 1000.0},
    "names": {"boost": 500.0},
    "text": {"boost": 1.0},
    "also": {"boost": 0.2},
}
"""What is searched, and how much a word found there weighs."""
KINDS = {
    "options/": 4.0,
    "topics/": 4.0,
    "questions/": 3.0,
    "evidence/": 1.5,
    "": 1.0,
    "calculator/": 0.2,
    "changelog/": 0.1,
    "claims/": 0.1,
    "criteria/": 0.2,
    "glossary/": 0.2,
    "references/": 0.1,
    "seeds-audit/": 0.2,
    "site-map/": 0.1,
    "tags/": 0.1,
    "vignettes/": 0.1,
}
"""How much pages weigh, by the longest beginning of their address: those that answer
a question stand before lists in which everything occurs."""


def add_synonyms(index: dict[str, Any], groups: Iterable[frozenset[str]]) -> None:
    """Give the first entry of each page the other names of what the page names.

    index: the search index as MkDocs writes it; changed in place.
    """
    wanted = [(_pattern(group), {n.casefold(): n for n in group}) for group in groups]
    text: dict[str, str] = {}
    for entry in index["docs"]:
        page = entry["location"].partition("#")[0]
        said = f"{entry['title']} {entry['text']}"
        text[page] = f"{text.get(page, '')} {said}"
    for entry in index["docs"]:
        if "#" in entry["location"]:
            continue
        said = text[entry["location"]]
        folded = said.casefold()
        other: list[str] = []
        for pattern, names in wanted:
            # Looking for plain text is fast, and mostly there is nothing to add.
            missing = [name for fold, name in names.items() if fold not in folded]
            if 0 < len(missing) < len(names) and pattern.search(said):
                other += missing
        if other:
            entry["also"] = ", ".join(sorted(other))


def add_names(
    index: dict[str, Any],
    groups: Iterable[frozenset[str]],
    described: Mapping[str, str],
) -> None:
    """Give the first entry of a page every name of what the page is about.

    That is its description, the option whose page it is, and any term that is its
    title. described: address of a page → its description.
    """
    named = {name.casefold(): group for group in groups for name in group}
    called = {f"options/{one.id}/": one.also_called for one in OPTIONS}
    for entry in index["docs"]:
        page = entry["location"]
        if "#" not in page:
            own = {*called.get(page, ()), *named.get(entry["title"].casefold(), ())}
            entry["names"] = f"{described.get(page, '')} {', '.join(sorted(own))}"


def weigh(index: dict[str, Any]) -> None:
    """Say which fields are searched, and how much each kind of page weighs."""
    index["config"]["fields"] = FIELDS
    for entry in index["docs"]:
        kind = max((k for k in KINDS if entry["location"].startswith(k)), key=len)
        entry["boost"] = KINDS[kind]


def _pattern(group: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(group, key=len, reverse=True)
    names = "|".join(re.escape(name) for name in longest_first)
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)


def widen_search(site: Path, described: Mapping[str, str]) -> None:
    """Rewrite the search index of a built site with every name in it."""
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    groups = synonym_groups()
    add_synonyms(index, groups)
    add_names(index, groups, described)
    weigh(index)
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")))


def write_lists(site: Path, name: str, says: str, pages: Mapping[str, str]) -> None:
    """llms.txt for language models and sitemap.txt for anything else.

    pages: address relative to the root → title. Addresses stay relative, because the
    built folder works under any address.
    """
    lines = [f"# {name}", "", f"> {' '.join(says.split())}", ""]
    data = "[data/nextline.json](data/nextline.json)"
    schema = "[schema](data/nextline.schema.json)"
    lines += ["Not reviewed by a clinician. Content under CC BY 4.0.", ""]
    lines += [f"The same content as data: {data}, with its {schema}.", ""]
    lines += ["## Pages", ""]
    lines += [f"- [{title}]({address})" for address, title in pages.items()]
    (site / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (site / "sitemap.txt").write_text("\n".join(pages) + "\n", encoding="utf-8")
