"""What macros print again and again: a day, a block of HTML, a table."""

from datetime import date


def day(when: date) -> str:
    """A day in words. The first of a month stands for a month, of a year for a year.

    So do the facts: where only the month or the year is known, its first day stands.
    """
    if when.day > 1:
        return f"{when:%d %b %Y}"
    return f"{when:%b %Y}" if when.month > 1 else f"{when:%Y}"


def block(html: str) -> str:
    """One HTML block for Markdown: no blank line inside, one around."""
    lines = [line.strip() for line in html.splitlines() if line.strip()]
    return "\n\n" + "\n".join(lines) + "\n\n"


def table(
    head: tuple[str, ...], rows: list[tuple[str, ...]], *, label: str = "Table"
) -> str:
    """A table that scrolls by itself; cells are HTML, empty heads leave it out."""
    cells = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows
    )
    titles = "".join(f'<th scope="col">{title}</th>' for title in head)
    top = f"<thead><tr>{titles}</tr></thead>" if any(head) else ""
    return block(
        f'<div class="nl-scroll" tabindex="0" role="region" aria-label="{label}">'
        f"<table>{top}<tbody>{cells}</tbody></table></div>"
    )
