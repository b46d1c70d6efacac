"""Which rules and sources of an option differ between two rulesets.

Each ruleset that was released has its fingerprints in `rulesets/`, made by
`make ruleset`. They tell that a criterion changed, not how: the changelog tells that.
"""

import hashlib
import json
from functools import cache
from importlib.resources import files

from nextline.content import tokens
from nextline.option import Option
from nextline.options import BY_ID
from nextline.preferences import PREFERENCES

Prints = dict[str, dict[str, list[str]]]
"""Option → criterion, "evidence", "labels" or "order" → fingerprints of the rule and
of the sources behind it."""


@cache
def fingerprints() -> Prints:
    """Of every option, as this release has it."""
    return {option.id: _of(option) for option in BY_ID.values()}


def _of(option: Option) -> dict[str, list[str]]:
    found = {c.id: [_print((c.kind, c.test)), _print(c.facts)] for c in option.criteria}
    found["evidence"] = [_print(option.evidence)]
    found["labels"] = [_print((*option.labels, *option.funding))]
    ordered = tuple(p for p in PREFERENCES if option.id in (p.first, p.then))
    found["order"] = [_print(ordered)]
    return found


def _print(content: object) -> str:
    digest = hashlib.sha256("\0".join(tokens(content)).encode())
    return digest.hexdigest()[:8]


@cache
def released(ruleset: str) -> Prints | None:
    """The fingerprints of a released ruleset; None where none were kept."""
    file = files("nextline").joinpath("rulesets", f"{ruleset}.json")
    if not file.is_file():
        return None
    found: Prints = json.loads(file.read_text(encoding="utf-8"))
    return found


def kept() -> list[str]:
    """The released rulesets that there are fingerprints of."""
    folder = files("nextline").joinpath("rulesets")
    names = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    return sorted(name.removesuffix(".json") for name in names)


def changed_since(ruleset: str) -> dict[str, list[str]] | None:
    """Option → what differs now, in words; None where that ruleset was not kept."""
    then = released(ruleset)
    if then is None:
        return None
    return {
        option: _differences(then.get(option, {}), now)
        for option, now in fingerprints().items()
    }


def _differences(then: dict[str, list[str]], now: dict[str, list[str]]) -> list[str]:
    words = [f"rule “{name}” is new" for name in now if name not in then]
    words += [f"rule “{name}” is gone" for name in then if name not in now]
    for name, prints in now.items():
        if name in then and then[name] != prints:
            of = ("rule", "source")
            parts = [
                kind
                for kind, a, b in zip(of, then[name], prints, strict=False)
                if a != b
            ]
            words.append(f"{' and '.join(parts)} of “{name}”")
    return words
