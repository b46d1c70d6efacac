"""The JSON Schema of a case, made from the inputs."""

from nextline import history
from nextline.inputs import INPUTS, Input
from nextline.parse import TREATMENT_CHOICES, TREATMENT_NUMBERS
from nextline.units import OTHER_UNITS
from nextline.version import RULESET

Schema = dict[str, object]


def case_schema() -> Schema:
    """JSON Schema (2020-12) of the case that `assess` reads.

    Every key may be absent: absent, null and "unknown" all mean not known.
    """
    top: dict[str, Schema] = {}
    genes: dict[str, Schema] = {}
    for item in INPUTS:
        if item.key.startswith("genes."):
            genes[item.key.removeprefix("genes.")] = _of(item)
        else:
            top[item.key] = _of(item)
    treatment: dict[str, Schema] = {"agent": {"enum": list(history.AGENTS)}}
    for key, choices in TREATMENT_CHOICES.items():
        treatment[key] = {"enum": [*choices, "unknown", None]}
    for key, highest in TREATMENT_NUMBERS.items():
        treatment[key] = _or_unknown(
            {"type": "number", "minimum": 0, "maximum": highest}
        )
    top["prior"] = {
        "description": "Treatments given, in the order given.",
        "type": ["array", "null"],
        "maxItems": 60,
        "items": {
            "type": "object",
            "properties": treatment,
            "required": ["agent"],
            "additionalProperties": False,
        },
    }
    top["genes"] = {
        "type": ["object", "null"],
        "properties": genes,
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Nextline case, ruleset {RULESET}",
        "description": "Every key may be absent, and absent means not known.",
        "type": "object",
        "properties": top,
        "additionalProperties": False,
    }


def _of(item: Input) -> Schema:
    words = f"{item.label}. {item.where}".strip()
    if item.key == "ecog":
        return {"description": words} | _or_unknown(
            {"type": "integer", "minimum": 0, "maximum": 4}
        )
    if item.is_number:
        number: Schema = {
            "type": "integer" if item.whole else "number",
            "minimum": item.lowest,
            "maximum": item.highest,
        }
        others = OTHER_UNITS.get(item.key)
        if others:
            number = {
                "anyOf": [
                    number,
                    {
                        "type": "object",
                        "properties": {
                            "value": {"type": ["number", "null"]},
                            "unit": {"enum": [item.unit, *others]},
                        },
                        "required": ["value"],
                        "additionalProperties": False,
                    },
                ]
            }
        unit = f" In {item.unit}." if item.unit else ""
        return {"description": words + unit} | _or_unknown(number)
    choices: list[object] = [value for value, _ in item.choices]
    return {"description": words, "enum": [*choices, "unknown", None]}


def _or_unknown(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"enum": ["unknown", None]}]}
