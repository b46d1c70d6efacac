"""A sentence on a contested question says how it answers it.

`says()` is checked against the rules, so two pages cannot answer one question
differently; what bodies say stands in the box that `disagreement()` prints.
"""

from collections.abc import Iterator

from board_page import questions

from lint.prose import sentences


def unmarked(markdown: str) -> Iterator[tuple[int, str, str]]:
    """(line, sentence, question) for each sentence that takes no marked stance."""
    for question in questions().values():
        if question.watch is None:
            continue
        for one in sentences(markdown):
            watched = question.watch.search(one.text)
            if watched and question.id not in one.marks and one.kind != "heading":
                yield one.line, one.text, question.id
