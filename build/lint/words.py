"""Words that promise what nobody has done may not be shown.

"Reviewed", "approved" and "verified by" belong to signatures in docs/reviews.yml, which
the banner shows; a page may only deny them. Nothing tells a reader what to do.
"""

import re
from collections.abc import Iterator
from html import unescape

_DENIED = re.compile(
    r"\b(?:not|never|nobody has|nobody|no (?:one|clinician) has|none of this was|un)"
    r"[ -]?"
    r"(?:been )?(?:cleared or )?(?:clinically |medically )?"
    r"(?:reviewed|approved|validated)\b",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    r"\b(?:reviewed|approved|verified by|we recommend|best treatment|first choice|"
    r"is recommended for (?:this|the|your)|clinically validated|treatment of choice)\b",
    re.IGNORECASE,
)


def promises(html: str) -> Iterator[str]:
    """The words found, with a little of what stands around them."""
    text = " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())
    text = _DENIED.sub("", text)
    for found in _PROMISE.finditer(text):
        yield text[max(0, found.start() - 40) : found.end() + 40]
