"""What a page as a whole owes to a reader who does not see it.

Tables come from Markdown and from many macros, and none knows what else is on its page.
"""

import re
from collections import Counter

_REGION = re.compile(r'(role="region" aria-label=")([^"]*)(")')


def mend(html: str) -> str:
    """Regions of one page are called differently; an empty corner heads nothing."""
    seen: Counter[str] = Counter()

    def numbered(found: re.Match[str]) -> str:
        name = found[2]
        seen[name] += 1
        number = f" ({seen[name]})" if seen[name] > 1 else ""
        return f"{found[1]}{name}{number}{found[3]}"

    return _REGION.sub(numbered, html).replace("<th></th>", "<td></td>")
