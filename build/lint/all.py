"""Every lint over every page, before anything is built."""

from collections.abc import Iterator

from lint.claims import unclaimed
from lint.numbers import bare_numbers
from lint.stances import unmarked


class LintError(Exception):
    """Something stands in Markdown that may not; each line says where and why."""


def findings(markdown: str, page: str) -> Iterator[str]:
    """One line for each finding: file, line, what, and the way to mend it."""
    for line, found in bare_numbers(markdown, page):
        yield (
            f"docs/{page}:{line}: the number {found!r} stands in Markdown; put it in a "
            "fact and write {{ fact(…) }} or {{ number(…) }}"
        )
    for line, found in unclaimed(markdown, page):
        yield (
            f"docs/{page}:{line}: no claim behind {found!r}; add {{{{ per(…) }}}}, or "
            "{{ signpost }} when it states nothing clinical"
        )
    for line, found, question in unmarked(markdown):
        yield (
            f"docs/{page}:{line}: {found!r} speaks to the contested question "
            f"{question!r}; mark it with {{{{ says({question!r}, …) }}}} or show "
            f"{{{{ disagreement({question!r}) }}}}"
        )
