"""What is answered otherwise than when a link was made."""

from typing import Any

from markupsafe import Markup
from nextline.options import BY_ID
from nextline.permalink import Link, Standing, standings
from nextline.rulebook import changed_since
from nextline.version import RULESET

_WORDS = {
    "cohort_only": "supported by cohorts only, or within a trial",
    "cannot_tell": "cannot tell",
    "not_supported": "not supported",
}


def since_html(link: Link, answer: dict[str, Any], root: str) -> Markup:
    """The old answer beside the new one; empty for a link of this ruleset."""
    if link.ruleset == RULESET or not link.seen:
        return Markup("")
    now = standings(answer["options"])
    rules = changed_since(link.ruleset)
    rows = [
        _row(option, link.seen.get(option), standing, rules, root)
        for option, standing in now.items()
        if link.seen.get(option) != standing
    ]
    return _FRAME.format(
        link.ruleset, _summary(len(rows), rules is None), Markup("").join(rows)
    )


_FRAME = Markup(
    '<div class="nl-since" role="group" aria-label="Since the link was made">'
    "<p><strong>This link was made with ruleset {}.</strong> {}</p>"
    "<ul>{}</ul></div>"
)


def _summary(count: int, unknown: bool) -> str:
    if not count:
        return f"By ruleset {RULESET} every option stands as it stood then."
    several = "options stand" if count > 1 else "option stands"
    told = f"By ruleset {RULESET} {count} {several} otherwise"
    return f"{told}; the changelog tells what changed." if unknown else f"{told}."


_ROW = Markup(
    '<li data-since="{id}"><a href="{root}options/{id}/index.html">{name}</a>: '
    "then {then}, now {now}{because}.</li>"
)


def _row(
    option: str,
    then: Standing | None,
    now: Standing,
    rules: dict[str, list[str]] | None,
    root: str,
) -> Markup:
    because = (rules or {}).get(option, [])
    return _ROW.format(
        id=option,
        root=root,
        name=BY_ID[option].name,
        then=_said(then),
        now=_said(now),
        because=f"; changed: {', '.join(because)}" if because else "",
    )


def _said(standing: Standing | None) -> str:
    if standing is None:
        return "not listed"
    group, tier = standing
    return f"supported, tier {tier}" if tier is not None else _WORDS[group]
