"""The content as data, beside the pages: claims, sources, positions and rules.

data/nextline.json holds all of it and data/nextline.schema.json says what each key
means; data/pages.json holds the fingerprint of each page, which a review signs.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from board_page import questions
from nextline.content import content_hash
from nextline.criterion import AllOf, AnyOf, Is, Not, Test
from nextline.fact import Effect, Fact, Threshold
from nextline.facts import FACTS, name_of
from nextline.option import Funding, LabelPosition
from nextline.options import OPTIONS
from nextline.position import Position
from nextline.positions import POSITIONS
from nextline.sources import ALL
from nextline.version import (
    AS_OF,
    REVIEW_STATUS,
    RULESET,
    SEARCHED_THROUGH,
    __version__,
)

Plain = dict[str, Any]


def export() -> Plain:
    """Everything that pages and answers rest on, as plain data."""
    return {
        "version": __version__,
        "ruleset": RULESET,
        "content_hash": content_hash(),
        "as_of": AS_OF.isoformat(),
        "searched_through": SEARCHED_THROUGH,
        "review_status": REVIEW_STATUS,
        "licence": "CC BY 4.0",
        "sources": [_source(source) for source in ALL],
        "claims": [_claim(name, fact) for name, fact in FACTS.items()],
        "options": [_option(option) for option in OPTIONS],
        "positions": [_position(position) for position in POSITIONS],
        "contested": [
            {
                "id": one.id,
                "asks": one.asks,
                "option": one.option,
                "case": one.case,
                "standing": one.standing,
                "conflict": one.conflict,
            }
            for one in questions().values()
        ],
    }


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


def _source(source: Any) -> Plain:
    return {
        "key": source.key,
        "name": source.name,
        "kind": source.kind,
        "body": source.body,
        "jurisdiction": source.jurisdiction,
        "as_of": source.as_of,
        "seen": source.seen,
        "link_only": source.link_only,
        "checked_on": source.checked_on.isoformat(),
        "check_by": source.check_by.isoformat(),
        "superseded_on": _day(source.superseded_on),
        "withdrawn_on": _day(source.withdrawn_on),
    }


def _claim(name: str, fact: Fact) -> Plain:
    row: Plain = {
        "id": name,
        "statement": fact.text,
        "status": fact.status,
        "sources": [cite.to_dict() for cite in fact.cites],
        "since": _day(fact.since),
        "until": _day(fact.until),
    }
    if fact.value is not None:
        row |= {"value": fact.value, "unit": fact.unit}
    if isinstance(fact, Threshold):
        row["sense"] = fact.sense
    if isinstance(fact, Effect):
        names = "endpoint population arm control measured_in ratio low high level p"
        row["effect"] = {key: getattr(fact, key) for key in names.split()}
    return row


def _option(option: Any) -> Plain:
    return {
        "id": option.id,
        "name": option.name,
        "also_called": list(option.also_called),
        "what": option.what,
        "criteria": [
            {
                "id": criterion.id,
                "kind": criterion.kind,
                "says": criterion.says,
                "test": _test(criterion.test),
                "claims": _names(criterion.facts),
            }
            for criterion in option.criteria
        ],
        "evidence": [
            {"level": one.level, "when": _test(one.when), "claims": _names(one.facts)}
            for one in option.evidence
        ],
        "labels": [_licence(label) for label in option.labels],
        "funding": [_licence(funding) for funding in option.funding],
    }


def _names(facts: tuple[Fact, ...]) -> list[str]:
    return list(dict.fromkeys(name_of(fact) for fact in facts))


def _licence(one: LabelPosition | Funding) -> Plain:
    return {
        "jurisdiction": one.jurisdiction,
        "body": one.body,
        "when": _test(one.when) if one.when else None,
        "claim": name_of(one.fact),
        "since": _day(one.since),
        "until": _day(one.until),
    }


def _position(position: Position) -> Plain:
    return {
        "option": position.option,
        "body": position.body,
        "stance": position.stance,
        "when": _test(position.when),
        "claim": name_of(position.fact),
        "since": _day(position.since),
        "until": _day(position.until),
    }


def _test(test: Test) -> Plain:
    """A rule as a tree: all, any, not, one_of (values) or compare (a threshold)."""
    if isinstance(test, AllOf):
        return {"all": [_test(part) for part in test.parts]}
    if isinstance(test, AnyOf):
        return {"any": [_test(part) for part in test.parts]}
    if isinstance(test, Not):
        return {"not": _test(test.part)}
    if isinstance(test, Is):
        return {"input": test.name, "one_of": list(test.values)}
    return {"input": test.name, "compare": test.threshold.limit}


# ---- its schema -------------------------------------------------------------------

_TEXT = {"type": "string"}
_DAY = {"type": ["string", "null"], "format": "date"}
_NAMES = {"type": "array", "items": _TEXT}
_RULE = {"$ref": "#/$defs/rule"}


def _object(required: Mapping[str, Any], **optional: Any) -> Plain:
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **optional},
        "additionalProperties": False,
    }


def _list(item: Plain, says: str) -> Plain:
    return {"type": "array", "description": says, "items": item}


def schema() -> Plain:
    """The JSON schema of the export."""
    seen = {"enum": ["primary", "secondary", "not_read"]}
    located = _object(
        {"key": _TEXT, "name": _TEXT, "at": _TEXT, "seen": seen}, state=_TEXT
    )
    number = {"type": ["number", "null"]}
    effect = _object(
        {
            "endpoint": _TEXT,
            "population": _TEXT,
            "arm": number,
            "control": number,
            "measured_in": _TEXT,
            "ratio": number,
            "low": number,
            "high": number,
            "level": {"type": "number"},
            "p": _TEXT,
        }
    )
    claim = _object(
        {
            "id": _TEXT,
            "statement": _TEXT,
            "status": seen,
            "sources": _list(located, "where it was read"),
            "since": _DAY,
            "until": _DAY,
        },
        value={"type": "number"},
        unit=_TEXT,
        sense={"enum": ["at_least", "more_than", "at_most", "less_than"]},
        effect=effect,
    )
    licence = _object(
        {
            "jurisdiction": _TEXT,
            "body": _TEXT,
            "when": {"anyOf": [_RULE, {"type": "null"}]},
            "claim": _TEXT,
            "since": _DAY,
            "until": _DAY,
        }
    )
    option = _object(
        {
            "id": _TEXT,
            "name": _TEXT,
            "also_called": _NAMES,
            "what": _TEXT,
            "criteria": _list(
                _object(
                    {
                        "id": _TEXT,
                        "kind": {
                            "enum": [
                                "indication",
                                "requirement",
                                "exclusion",
                                "caution",
                            ]
                        },
                        "says": _TEXT,
                        "test": _RULE,
                        "claims": _NAMES,
                    }
                ),
                "what decides, and what is shown as a caution",
            ),
            "evidence": _list(
                _object({"level": _TEXT, "when": _RULE, "claims": _NAMES}),
                "the best that stands behind it, by whom it describes",
            ),
            "labels": _list(licence, "what each label covers; null: nobody"),
            "funding": _list(licence, "what a payer funds; null: nobody"),
        }
    )
    source = _object(
        {
            "key": _TEXT,
            "name": _TEXT,
            "kind": _TEXT,
            "body": _TEXT,
            "jurisdiction": {"type": ["string", "null"]},
            "as_of": _TEXT,
            "seen": seen,
            "link_only": {"type": "boolean"},
            "checked_on": _DAY,
            "check_by": _DAY,
            "superseded_on": _DAY,
            "withdrawn_on": _DAY,
        }
    )
    position = _object(
        {
            "option": _TEXT,
            "body": _TEXT,
            "stance": {"enum": ["for", "against"]},
            "when": _RULE,
            "claim": _TEXT,
            "since": _DAY,
            "until": _DAY,
        }
    )
    contested = _object(
        {
            "id": _TEXT,
            "asks": _TEXT,
            "option": _TEXT,
            "case": {"type": "object"},
            "standing": {"enum": ["supported", "cannot_tell", "not_supported"]},
            "conflict": {"type": "boolean"},
        }
    )
    whole = _object(
        {
            "version": _TEXT,
            "ruleset": _TEXT,
            "content_hash": _TEXT,
            "as_of": _DAY,
            "searched_through": _TEXT,
            "review_status": _TEXT,
            "licence": _TEXT,
            "sources": _list(source, "every document, with when it is due again"),
            "claims": _list(claim, "every statement, with the places it was read in"),
            "options": _list(option, "every option with its rules"),
            "positions": _list(position, "what bodies say of an option"),
            "contested": _list(contested, "contested questions for reference men"),
        }
    )
    rule = {
        "description": "a rule as a tree",
        "oneOf": [
            _object({"all": _list(_RULE, "every part is met")}),
            _object({"any": _list(_RULE, "some part is met")}),
            _object({"not": _RULE}),
            _object({"input": _TEXT, "one_of": _NAMES}),
            _object({"input": _TEXT, "compare": _TEXT}),
        ],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Nextline content",
        **whole,
        "$defs": {"rule": rule},
    }


def write(site: Path, fingerprints: Mapping[str, str]) -> None:
    """Put the data beside the pages."""
    folder = site / "data"
    folder.mkdir(exist_ok=True)
    for name, data in (
        ("nextline.json", export()),
        ("nextline.schema.json", schema()),
        ("pages.json", dict(sorted(fingerprints.items()))),
    ):
        text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
        (folder / name).write_text(text, encoding="utf-8")
