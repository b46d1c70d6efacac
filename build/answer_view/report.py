"""The text in which a reader tells of a mistake. It is shown and copied, never sent."""

from typing import Any

from nextline.text import about, entered


def report(answer: dict[str, Any], address: str) -> str:
    """What somebody needs to see the same answer again, with room for the reader.

    address: a link that opens the same case; empty where there is none.
    """
    lines = [
        "What is wrong (which option, which sentence):",
        "",
        "",
        "What it should say, and the source for it:",
        "",
        "",
        "Nothing above or below names a patient; please keep it so.",
        "",
        *about(answer),
    ]
    if address:
        lines += ["Link: " + address]
    lines += ["", "ENTERED", *(entered(answer) if answer["case"] else ["- nothing"])]
    problems = [f"- {problem['text']}" for problem in answer["problems"]]
    if problems:
        lines += ["", "NOT UNDERSTOOD", *problems]
    return "\n".join(lines) + "\n"
