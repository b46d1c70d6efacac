"""The calculator's form as HTML, made from the declared inputs at build."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from nextline import history
from nextline.inputs import GROUPS, INPUTS

STATIC_ROWS = 3
"""Treatment rows that stand in the page before any script runs."""


@cache
def templates() -> Environment:
    """Jinja for what only the build renders; escaping on, no silent names."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def form_html() -> str:
    """The form: one control for each input, named by its key."""
    by_group = {
        group: [item for item in INPUTS if item.group == group]
        for group, _, _ in GROUPS
    }
    return (
        templates()
        .get_template("form.html")
        .render(
            groups=GROUPS,
            by_group=by_group,
            agents=history.AGENTS,
            settings=history.SETTINGS,
            outcomes=history.OUTCOMES,
            responses=history.RESPONSES,
            static_rows=STATIC_ROWS,
        )
    )
