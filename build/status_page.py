"""What the site says of itself: versions, and that nobody reviewed it."""

from html import escape
from typing import Any

from html_parts import block, table
from nextline.content import content_hash
from nextline.version import (
    AS_OF,
    REVIEW_STATUS,
    RULESET,
    SEARCHED_THROUGH,
    __version__,
)


def versions() -> str:
    rows = [
        ("Software", __version__),
        ("Ruleset", RULESET),
        ("Content fingerprint", content_hash()),
        ("Labels as of", AS_OF.isoformat()),
        ("Evidence searched through", SEARCHED_THROUGH),
        ("Review status", REVIEW_STATUS),
    ]
    return table(("", ""), rows)


def site_map(nav: list[Any], root: str) -> str:
    """The menu of mkdocs.yml as nested lists; a page without a title is an overview."""
    return block(_branch(nav, root))


def _branch(items: list[Any], root: str) -> str:
    rows = []
    for item in items:
        title, target = (
            next(iter(item.items())) if isinstance(item, dict) else ("Overview", item)
        )
        if isinstance(target, list):
            rows.append(f"<li>{escape(title)}{_branch(target, root)}</li>")
        else:
            page = target.removesuffix("index.md").removesuffix(".md")
            address = f"{page.rstrip('/')}/index.html" if page else "index.html"
            rows.append(f'<li><a href="{root}{address}">{escape(title)}</a></li>')
    return f"<ul>{''.join(rows)}</ul>"
