"""What is answered otherwise than when a link was made."""

from typing import Any

from markupsafe import Markup
from nextline.options import BY_ID
from nextline.permalink import Link, Standing, standings
from nextline.rulebook import changed_since
from nextline.version import RULESET

from answer_view.words import Words, words


def since_html(
    link: Link, answer: dict[str, Any], root: str, w: Words | None = None
) -> Markup:
    """The old answer beside the new one; empty for a link of this ruleset."""
    w = w or words()
    if link.ruleset == RULESET or not link.seen:
        return Markup("")
    now = standings(answer["options"])
    rules = changed_since(link.ruleset)
    rows = [
        _row(option, link.seen.get(option), standing, rules, root, w)
        for option, standing in now.items()
        if link.seen.get(option) != standing
    ]
    return _FRAME.format(
        w("since.label"),
        w("since.made", ruleset=link.ruleset),
        _summary(len(rows), rules is None, w),
        Markup("").join(rows),
    )


_FRAME = Markup(
    '<div class="nl-since" role="group" aria-label="{}">'
    "<p><strong>{}</strong> {}</p><ul>{}</ul></div>"
)


def _summary(count: int, unknown: bool, w: Words) -> str:
    if not count:
        return w("since.same", ruleset=RULESET)
    told = w.count("since.differ", count, ruleset=RULESET)
    return f"{told}{w('since.changelog') if unknown else ''}."


_ROW = Markup(
    '<li data-since="{id}"><a href="{root}options/{id}/index.html">{name}</a>: {said}'
    "</li>"
)


def _row(
    option: str,
    then: Standing | None,
    now: Standing,
    rules: dict[str, list[str]] | None,
    root: str,
    w: Words,
) -> Markup:
    changed = ", ".join((rules or {}).get(option, []))
    because = w("since.because", rules=changed) if changed else ""
    return _ROW.format(
        id=option,
        root=root,
        name=w.declared(BY_ID[option].name),
        said=w("since.row", then=_said(then, w), now=_said(now, w), because=because),
    )


def _said(standing: Standing | None, w: Words) -> str:
    if standing is None:
        return w("since.not_listed")
    group, tier = standing
    return w("standing.tier", tier=tier) if tier is not None else w(f"standing.{group}")
