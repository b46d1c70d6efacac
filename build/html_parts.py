"""The two shapes in which macros print HTML: a block, and a table."""


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
