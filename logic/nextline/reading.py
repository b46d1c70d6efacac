"""Decode the text of a case strictly, with one clear sentence when it fails."""

import json

LARGEST = 1_000_000
"""Characters; a full case is under ten thousand."""


class UnreadableCase(ValueError):
    """The text is not a case. The message says why and what to do."""


def decode(text: str, name: str = "the case") -> object:
    """The JSON value of a text.

    Raises UnreadableCase for an empty or oversized text, for anything that is not
    JSON, for NaN and Infinity, for a key written twice and for absurd nesting.
    """
    if not text.strip():
        raise UnreadableCase(f"{name} is empty; write one JSON object.")
    if len(text) > LARGEST:
        raise UnreadableCase(
            f"{name} is longer than {LARGEST:,} characters; a case never is."
        )
    try:
        return json.loads(
            text, parse_constant=_refuse_constant, object_pairs_hook=_once
        )
    except json.JSONDecodeError as error:
        raise UnreadableCase(
            f"{name} is not JSON: {error.msg} at line {error.lineno}, "
            f"column {error.colno}."
        ) from None
    except UnreadableCase:
        raise
    except ValueError:  # a whole number of thousands of digits
        raise UnreadableCase(f"{name} holds a number that is too long.") from None
    except RecursionError:
        raise UnreadableCase(f"{name} is nested too deeply to be a case.") from None


def _refuse_constant(constant: str) -> float:
    raise UnreadableCase(f"{constant} is not a number; leave the key out if unknown.")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise UnreadableCase(f"the key {key[:40]!r} is written twice; keep one.")
        found[key] = value
    return found
