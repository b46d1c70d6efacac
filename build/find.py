"""Search by any name, and the lists by which a machine finds its way.

A page that speaks of haemoglobin is found by hemoglobin: to the search entry of each
page the other names of the terms it uses are added. The page about a thing stands
before those that mention it: what its title names has all its names as tags, which
weigh most in a search.
"""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from glossary import synonym_groups
from nextline.options import OPTIONS


def add_synonyms(index: dict[str, Any], groups: Iterable[frozenset[str]]) -> None:
    """Add to the first entry of each page the other names of what the page names.

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
            entry["text"] += f"<p>Also: {', '.join(sorted(other))}.</p>"


def add_own_names(index: dict[str, Any], groups: Iterable[frozenset[str]]) -> None:
    """Tag the first entry of a page with every name of what the page is about.

    That is the option whose page it is, and any term that is its whole title.
    """
    named = {name.casefold(): group for group in groups for name in group}
    called = {f"options/{one.id}/": one.also_called for one in OPTIONS}
    for entry in index["docs"]:
        own = {*called.get(entry["location"], ())}
        if "#" not in entry["location"]:
            own |= named.get(entry["title"].casefold(), frozenset())
        tags = entry.get("tags") or []
        if own - {*tags}:
            entry["tags"] = [*tags, *sorted(own - {*tags})]


def _pattern(group: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(group, key=len, reverse=True)
    names = "|".join(re.escape(name) for name in longest_first)
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)


def widen_search(site: Path) -> None:
    """Rewrite the search index of a built site with the synonyms in it."""
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    add_synonyms(index, synonym_groups())
    add_own_names(index, synonym_groups())
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
