"""A fingerprint of everything an answer rests on: rules, facts, sources, inputs."""

import hashlib
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache


@cache
def content_hash() -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the content.

    The same content gives the same hash in every Python.
    """
    from nextline.alerts import ALERTS
    from nextline.alongside import ALONGSIDE
    from nextline.inputs import INPUTS
    from nextline.options import OPTIONS
    from nextline.positions import POSITIONS
    from nextline.preferences import LEVEL, PREFERENCES
    from nextline.trials import TRIALS

    digest = hashlib.sha256()
    parts = (INPUTS, OPTIONS, PREFERENCES, LEVEL, POSITIONS, ALERTS, ALONGSIDE, TRIALS)
    for part in parts:
        for token in tokens(part):
            digest.update(token.encode())
            digest.update(b"\0")
    return digest.hexdigest()[:16]


def tokens(thing: object) -> Iterable[str]:
    """The content as text, walked in the order in which it is written."""
    if is_dataclass(thing) and not isinstance(thing, type):
        yield type(thing).__name__
        for field in fields(thing):
            yield field.name
            yield from tokens(getattr(thing, field.name))
    elif isinstance(thing, tuple):
        yield f"tuple {len(thing)}"
        for item in thing:
            yield from tokens(item)
    elif isinstance(thing, date):
        yield thing.isoformat()
    elif thing is None or isinstance(thing, str | int | float | bool):
        yield repr(thing)
    else:
        raise TypeError(
            f"content holds {type(thing).__name__}, which has no fixed text"
        )
