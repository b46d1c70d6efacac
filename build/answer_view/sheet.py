"""The one-page sheet for a tumour board."""

from typing import Any

from answer_view.words import Words


def sheet_html(answer: dict[str, Any], w: Words) -> str:
    return ""
