"""What the worker calls: a request in, an answer out, both as JSON text."""

import json
import traceback
from typing import Any

from nextline import assess
from nextline.permalink import Link, LinkError, decode, encode, standings
from nextline.text import as_text
from nextline.typed import from_form, to_form
from nextline.version import RULESET

from answer_view import phrases, selftest
from answer_view.plan import plan_html
from answer_view.report import report
from answer_view.sheet import sheet_html
from answer_view.sheet_fit import beside_dejavu
from answer_view.since import since_html
from answer_view.view import view
from answer_view.words import AUDIENCES, LANGUAGES, Words, words

_SENT: set[str] = set()


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
      the form, and "understood", by name, where a number was entered otherwise than
      the rules read it. With
      "whole" (true or false) options and trials carry marks, and with false those
      that this program has sent before are marks alone: the page keeps what it has
      of them. Options then come without their reasons, but for those in "unfolded".
      With "opened", the link whose case it is: an answer of another ruleset is
      compared. With "plan", an option's id: it is set beside the answer.
    - the same with "take": "link", "text", "json", "report" or "sheet", and
      "address", which the link is put behind: gives {"ok": true, "taken": text}.
      Where no link can hold the case, "link" gives a sentence that says so. A sheet
      needs no address; it may have "letters": a text and its width, in sizes of the
      letters in which the sheet will be printed.
    - {"open": link}: gives {"ok": true, "fields": …, "prior": …}, or
      {"ok": false, "refused": sentence} for a link that is none or is damaged.

    - {"dose": option's id, "root": "../"}: gives {"ok": true, "dose": its id,
      "html": …}, its dose, holds and monitoring.

    - the fields or the case with "reasons", an option's id: gives {"ok": true,
      "reasons": its id, "html": …}, what stands for and against it.

    - {"selftest": …}: see `selftest.check`.

    Each may have "language" and "audience" (see `words`); others than are known there
    count as left out.

    When the program itself fails: {"ok": false, "message": …, "detail": …}.
    """
    w = words()
    try:
        asked = json.loads(request)
        w = _words(asked)
        if "open" in asked:
            reply = _open(asked["open"])
        elif "selftest" in asked:
            reply = selftest.check(asked["selftest"])
        elif "dose" in asked:
            reply = _dose(asked["dose"], asked.get("root", "../"), w)
        else:
            reply = _judge(asked, w)
        text = {"ok": True} | reply
        return json.dumps(text, ensure_ascii=False, separators=(",", ":"))
    except Exception:  # noqa: BLE001  the page must get a sentence, whatever failed
        return json.dumps(
            {
                "ok": False,
                "message": w("failed.answer"),
                "detail": traceback.format_exc(limit=3),
            }
        )


def _words(asked: dict[str, Any]) -> Words:
    language, audience = asked.get("language"), asked.get("audience")
    return words(
        language if language in LANGUAGES else "en",
        audience if audience in AUDIENCES else "clinician",
    )


def _open(text: str) -> dict[str, Any]:
    try:
        fields, prior = to_form(decode(text).case)
    except LinkError as error:
        return {"ok": False, "refused": str(error)}
    return {"fields": fields, "prior": prior}


def _dose(option: str, root: str, w: Words) -> dict[str, Any]:
    return {"dose": option, "html": view(w).dosing(option, root)}


def _reasons(
    option: str, answer: dict[str, Any], root: str, w: Words
) -> dict[str, Any]:
    row = next(row for row in answer["options"] if row["id"] == option)
    return {"reasons": option, "html": view(w).reasons(row, root)}


def _judge(asked: dict[str, Any], w: Words) -> dict[str, Any]:
    data = (
        asked["case"] if "case" in asked else from_form(asked["fields"], asked["prior"])
    )
    answer = assess(data).to_dict()
    if "take" in asked:
        return {"taken": _take(asked, answer, w)}
    root = asked.get("root", "../")
    if "reasons" in asked:
        return _reasons(asked["reasons"], answer, root, w)
    sent = _sent(asked["whole"]) if "whole" in asked else None
    unfolded = asked.get("unfolded", ())
    html = view(w).answer(answer, root=root, level=2, sent=sent, unfolded=unfolded)
    before = plan_html(asked.get("plan", ""), answer, w)
    return {
        "answer": answer,
        "html": _since(asked.get("opened"), answer, root, w) + before + html,
        "announcement": phrases.announcement(answer, w),
        "waiting": phrases.waiting(answer, w),
        "understood": phrases.understood(answer, w),
    }


def _take(asked: dict[str, Any], answer: dict[str, Any], w: Words) -> str:
    what = asked["take"]
    if what == "sheet":
        return sheet_html(answer, w, beside_dejavu(*asked.get("letters", ("", 0))))
    link = _link(answer)
    address = f"{asked['address']}#case={link}" if link else ""
    if what == "link":
        return address or w("take.no_link")
    return _TAKEN[what](answer, address)


def _link(answer: dict[str, Any]) -> str:
    """The link of a case that was understood; empty when part of it was refused."""
    if answer["problems"]:
        return ""
    try:
        return encode(answer["case"], standings(answer["options"]), RULESET)
    except LinkError:
        return ""


def _since(opened: str | None, answer: dict[str, Any], root: str, w: Words) -> str:
    if not opened:
        return ""
    try:
        link: Link = decode(opened)
    except LinkError:
        return ""
    return since_html(link, answer, root, w)


def _as_json(answer: dict[str, Any], address: str) -> str:
    return json.dumps(answer | {"link": address}, indent=1, ensure_ascii=False) + "\n"


_TAKEN = {
    "text": lambda answer, address: as_text(answer, link=address),
    "json": _as_json,
    "report": report,
}
