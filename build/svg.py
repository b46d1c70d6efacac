"""Pictures for a page: made once, cleaned, with ids, title and colours of their own.

A tool draws with one ink, which becomes the text colour of the page. The finished SVG
is kept in .cache/charts/ under a hash of what is drawn and of the code that draws it.
"""

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Sequence
from html import escape
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree as ET

from html_parts import block

HERE = Path(__file__).resolve().parent
MADE = HERE.parent / ".cache"
KEPT = MADE / "charts"
CODE = ("svg.py", "chart_drawing.py", "sequence.py", "layout.mjs")

# Colours that matplotlib and Graphviz draw with, and what the page makes of them.
INK = "#010203"
PAPER = "#040506"
COLOURS = {INK: "currentColor", PAPER: "var(--md-default-bg-color)"}


def kept(
    drawn: Sequence[str],
    draw: Callable[[], str],
    title: str,
    desc: str,
    *,
    role: str = "img",
) -> str:
    """The finished SVG of a drawing, made again only when something changed.

    drawn: everything that the drawing shows.
    draw: gives the SVG as a tool writes it.
    title, desc: the name of the picture, and one sentence that says what is seen.
    """
    digest = hashlib.sha256()
    for file in CODE:
        digest.update((HERE / file).read_bytes())
    for part in (version("matplotlib"), role, title, desc, *drawn):
        digest.update(b"\0" + part.encode())
    key = digest.hexdigest()[:12]
    file = KEPT / f"{key}.svg"
    if file.is_file():
        return file.read_text(encoding="utf-8")
    svg = for_page(draw(), f"nl-{key}", title, desc, role)
    file.parent.mkdir(parents=True, exist_ok=True)
    # Moved into place, so that a build that is stopped leaves no half a picture.
    started = file.with_suffix(f".{os.getpid()}")
    started.write_text(svg, encoding="utf-8")
    started.replace(file)
    return svg


NO_ELEMENTS = {"metadata", "style", "title", "desc"}
NO_ATTRIBUTES = {"class", "font-family", "space", "title", "version"}


def for_page(svg: str, prefix: str, title: str, desc: str, role: str) -> str:
    """An SVG as it may stand in a page: no rule that reaches out of it, no name twice.

    Declarations become attributes, because a strict policy refuses a `style`; text
    takes the page's font and ink; an id stays only where something refers to it.
    """
    drawing = ET.fromstring(svg)  # noqa: S314  drawn by us a moment ago
    _clean(drawing)
    used = set(re.findall(r"#([\w.-]+)", ET.tostring(drawing, encoding="unicode")))
    for element in drawing.iter():
        _rename(element, used, prefix)
    names = {"title": (f"{prefix}-title", title), "desc": (f"{prefix}-desc", desc)}
    for place, (tag, (name, words)) in enumerate(names.items()):
        named = ET.Element(tag, {"id": name})
        named.text = words
        drawing.insert(place, named)
    drawing.attrib = {
        "role": role,
        "aria-labelledby": f"{prefix}-title {prefix}-desc",
        "viewBox": drawing.attrib["viewBox"],
        "width": "100%",
        "stroke-linejoin": "round",
    }
    text = ET.tostring(drawing, encoding="unicode")
    for sentinel, colour in COLOURS.items():
        text = text.replace(sentinel, colour)
    return re.sub(r">\s+<", "><", text)


def _clean(element: ET.Element) -> None:
    element.tag = _local(element.tag)
    for child in list(element):
        _clean(child)
        empty = child.tag in ("g", "defs") and not len(child)
        if child.tag in NO_ELEMENTS or empty:
            element.remove(child)
    element.attrib = {
        name: _shorter(name, value)
        for name, value in _attributes(element)
        # matplotlib turns level text by nothing.
        if name not in NO_ATTRIBUTES and not value.startswith("rotate(-0 ")
    }


def _attributes(element: ET.Element) -> Iterator[tuple[str, str]]:
    """The attributes, and the declarations of its style as such."""
    for name, value in element.attrib.items():
        if name != "style":
            yield _local(name), value
            continue
        for declaration in value.split(";"):
            of, _, what = declaration.partition(":")
            yield of.strip(), what.strip()


def _local(name: str) -> str:
    """The name without its namespace: HTML has none to declare."""
    return name.rpartition("}")[2]


def _shorter(name: str, value: str) -> str:
    """Two decimals are finer than any screen; an id is left as it is."""
    if name in ("id", "href"):
        return value
    return re.sub(r"(\.\d\d)\d+", r"\1", " ".join(value.split()))


def _rename(element: ET.Element, used: set[str], prefix: str) -> None:
    name = element.attrib.pop("id", "")
    if ":" in name:
        part, _, fact = name.partition(":")
        # Graphviz puts "a_" before the name of what is a link.
        element.attrib |= {"data-part": part.removeprefix("a_"), "data-of": fact}
    elif name in used:
        element.attrib["id"] = f"{prefix}-{name}"
    if element.attrib.get("href", "").startswith("#"):
        element.attrib["href"] = f"#{prefix}-{element.attrib['href'][1:]}"


def figure(svg: str, label: str, caption: str, kind: str) -> str:
    """A picture that scrolls by itself; how to read it stands before it."""
    named = escape(label, quote=True)
    return block(
        f'<figure class="{kind}"><figcaption>{caption}</figcaption>'
        f'<div class="nl-scroll" tabindex="0" role="region" aria-label="{named}" '
        f"data-search-exclude>{svg}</div></figure>"
    )
