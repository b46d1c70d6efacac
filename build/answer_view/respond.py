"""What the worker calls: a request in, an answer out, both as JSON text."""

import json
import traceback
from typing import Any

from nextline import assess
from nextline.permalink import Link, LinkError, decode, encode, standings
from nextline.text import as_text
from nextline.typed import from_form, to_form
from nextline.version import RULESET

from answer_view.report import report
from answer_view.since import since_html
from answer_view.view import announcement, answer_html, waiting

_SENT: set[str] = set()
NO_LINK = "There is no link while part of the case needs to be checked."


def _sent(whole: bool) -> set[str]:
    """The marks of what the page has; none when it asks for the whole answer."""
    if whole:
        _SENT.clear()
    return _SENT


def respond(request: str) -> str:
    """Answer one request of the page. Never raises.

    request, as JSON text, is one of

    - {"fields": {name: text}, "prior": [{key: text}], "root": "../"}, or
      {"case": {…}, "root": "../"} for a case that is already data: gives {"ok": true,
      "answer": …, "html": …, "announcement": …, "waiting": …}, the last by group of
      the form. With
      "whole" (true or false) options and trials carry marks, and with false those
      that this program has sent before are marks alone: the page keeps what it has
      of them. With "opened", the link whose case it is: an answer of another ruleset
      is compared.
    - the same with "take": "link", "text", "json" or "report", and "address", which
      the link is put behind: gives {"ok": true, "taken": text}. Where no link can
      hold the case, "link" gives a sentence that says so.
    - {"open": link}: gives {"ok": true, "fields": …, "prior": …}, or
      {"ok": false, "refused": sentence} for a link that is none or is damaged.

    When the program itself fails: {"ok": false, "message": …, "detail": …}.
    """
    try:
        asked = json.loads(request)
        reply = _open(asked["open"]) if "open" in asked else _judge(asked)
        return json.dumps({"ok": True} | reply, ensure_ascii=False)
    except Exception:  # noqa: BLE001  the page must get a sentence, whatever failed
        return json.dumps(
            {
                "ok": False,
                "message": "The calculator could not judge this case. What you "
                "entered is kept; the tables below still apply.",
                "detail": traceback.format_exc(limit=3),
            }
        )


def _open(text: str) -> dict[str, Any]:
    try:
        fields, prior = to_form(decode(text).case)
    except LinkError as error:
        return {"ok": False, "refused": str(error)}
    return {"fields": fields, "prior": prior}


def _judge(asked: dict[str, Any]) -> dict[str, Any]:
    data = (
        asked["case"] if "case" in asked else from_form(asked["fields"], asked["prior"])
    )
    answer = assess(data).to_dict()
    if "take" in asked:
        link = _link(answer)
        address = f"{asked['address']}#case={link}" if link else ""
        return {"taken": _TAKEN[asked["take"]](answer, address)}
    root = asked.get("root", "../")
    sent = _sent(asked["whole"]) if "whole" in asked else None
    html = answer_html(answer, root=root, level=2, sent=sent)
    return {
        "answer": answer,
        "html": _since(asked.get("opened"), answer, root) + html,
        "announcement": announcement(answer),
        "waiting": waiting(answer),
    }


def _link(answer: dict[str, Any]) -> str:
    """The link of a case that was understood; empty when part of it was refused."""
    if answer["problems"]:
        return ""
    try:
        return encode(answer["case"], standings(answer["options"]), RULESET)
    except LinkError:
        return ""


def _since(opened: str | None, answer: dict[str, Any], root: str) -> str:
    if not opened:
        return ""
    try:
        link: Link = decode(opened)
    except LinkError:
        return ""
    return since_html(link, answer, root)


def _as_json(answer: dict[str, Any], address: str) -> str:
    return json.dumps(answer | {"link": address}, indent=1, ensure_ascii=False) + "\n"


_TAKEN = {
    "link": lambda _, address: address or NO_LINK,
    "text": lambda answer, address: as_text(answer, link=address),
    "json": _as_json,
    "report": report,
}
