"""The self-test page: what the build expects of the reader's browser."""

import hashlib
import json
from typing import Any

import case_pages
import engine
import vignettes
from answer_view.canaries import CANARIES
from answer_view.selftest import fingerprint
from answer_view.words import words
from form import page_words, templates
from html_parts import block
from markupsafe import Markup
from rendered import rendered

WHOLE = "psma-positive"
"""The case in docs/cases that the canaries start from: it answers every question."""


def cases() -> dict[str, dict[str, Any]]:
    """The cases that are put to the browser, by name."""
    files = sorted(path.stem for path in case_pages.CASES.glob("*.json"))
    published = {
        f"{one.id}, {name}": case
        for one in vignettes.load()
        for name, case in one.cases.items()
    }
    return {name: case_pages.load_case(name) for name in files} | published


def lead() -> str:
    return (
        f"Press the button: {len(cases())} published cases and {len(CANARIES) + 1} "
        "canaries run in your own browser."
    )


def html(root: str) -> str:
    """The button, the place of the result, and what is expected, as JSON."""
    plain = json.dumps(
        {
            "cases": json.loads(_expected()),
            "canaries": case_pages.load_case(WHOLE),
            "files": {
                name: hashlib.sha256((engine.OUT / name).read_bytes()).hexdigest()
                for name in engine.FILES
            },
        },
        ensure_ascii=False,
    )
    w = words()
    return block(
        templates()
        .get_template("selftest.html")
        .render(
            w=w,
            root=root,
            data=Markup(plain.replace("<", "\\u003c")),  # noqa: S704  no tag in it
            page_words=page_words(w, "selftest"),
        )
    )


@rendered
def _expected() -> str:
    """Each case with the fingerprint of its answer, as JSON."""
    return json.dumps(
        [
            {"name": name, "case": case, "expected": fingerprint(case)}
            for name, case in cases().items()
        ]
    )
