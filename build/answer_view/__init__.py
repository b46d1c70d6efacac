"""The answer as HTML: the same templates at build and in the reader's browser.

`respond` is what the worker calls; `answer_html` is what the pages call. Neither
adds a clinical statement: every sentence comes from `nextline`.
"""

from answer_view.respond import respond
from answer_view.view import answer_html

__all__ = ["answer_html", "respond"]
