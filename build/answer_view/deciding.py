"""Which answers decide most: by how many options ask for them."""

from functools import cache

from nextline.inputs import INPUTS, Input
from nextline.options import OPTIONS

FIRST = 8
"""How many stand before all others; the list of treatments counts as one of them."""
HISTORY = "prior"


@cache
def asked_by() -> dict[str, int]:
    """Input, or "prior" for the list of treatments → how many options ask for it.

    Cautions do not count: they decide nothing.
    """
    counts: dict[str, int] = {}
    for option in OPTIONS:
        names = {name for criterion in option.deciding for name in criterion.reads}
        for name in {HISTORY if n.startswith("prior.") else n for n in names}:
            counts[name] = counts.get(name, 0) + 1
    return counts


@cache
def first() -> tuple[Input, ...]:
    """The inputs that decide most, in the order of the form.

    With the list of treatments they are `FIRST` in number.
    """
    counts = asked_by()
    order = [item.key for item in INPUTS if item.key in counts]
    ranked = sorted([*order, HISTORY], key=lambda name: -counts[name])[:FIRST]
    return tuple(item for item in INPUTS if item.key in ranked)
