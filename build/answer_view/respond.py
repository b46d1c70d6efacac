"""What the worker calls: a request in, an answer out, both as JSON text."""

import json
import traceback

from nextline import assess
from nextline.typed import from_form

from answer_view.view import announcement, answer_html

_SENT: set[str] = set()


def _sent(whole: bool) -> set[str]:
    """The marks of what the page has; none when it asks for the whole answer."""
    if whole:
        _SENT.clear()
    return _SENT


def respond(request: str) -> str:
    """Answer one request of the page. Never raises.

    request: {"fields": {name: text}, "prior": [{key: text}], "root": "../"}, or
        {"case": {…}, "root": "../"} for a case that is already data. With "whole"
        (true or false) options and trials carry marks, and with false those that this
        program has sent before are marks alone: the page keeps what it has of them.

    Gives {"ok": true, "answer": …, "html": …, "announcement": …}, or
    {"ok": false, "message": …, "detail": …} when the program itself fails.
    """
    try:
        asked = json.loads(request)
        data = (
            asked["case"]
            if "case" in asked
            else from_form(asked["fields"], asked["prior"])
        )
        answer = assess(data).to_dict()
        return json.dumps(
            {
                "ok": True,
                "answer": answer,
                "html": answer_html(
                    answer,
                    root=asked.get("root", "../"),
                    level=2,
                    sent=_sent(asked["whole"]) if "whole" in asked else None,
                ),
                "announcement": announcement(answer),
            },
            ensure_ascii=False,
        )
    except Exception:  # noqa: BLE001  the page must get a sentence, whatever failed
        return json.dumps(
            {
                "ok": False,
                "message": "The calculator could not judge this case. What you "
                "entered is kept; the tables below still apply.",
                "detail": traceback.format_exc(limit=3),
            }
        )
