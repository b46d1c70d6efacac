"""The case: reads the JSON object of the contract and rejects what it cannot mean.

Nothing is guessed, clamped or defaulted. A field with a problem is set aside, that
is treated as not known, and the problem names it and the mend.
"""

import difflib
import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from nextline import history
from nextline.history import Treatment
from nextline.inputs import BY_KEY, GENES, INPUTS, NO_RESULT, Input

Value = str | float

TREATMENT_CHOICES = {
    "setting": history.SETTINGS,
    "outcome": history.OUTCOMES,
    "best_response": history.RESPONSES,
}
TREATMENT_NUMBERS = {"months_on": 600, "cycles": 100, "months_since_last": 600}


@dataclass(frozen=True)
class Problem:
    """What is wrong with some fields, and how to mend it, in one sentence."""

    fields: tuple[str, ...]
    text: str

    def to_dict(self) -> dict[str, object]:
        return {"fields": list(self.fields), "text": self.text}


@dataclass(frozen=True)
class Case:
    """What is known of one patient.

    known: the inputs that are known, by key; absent means not known.
    prior: the treatments given, as listed.
    problems: what was refused.
    readable: False when the input was not a case at all.
    """

    known: Mapping[str, Value] = field(default_factory=dict)
    prior: tuple[Treatment, ...] = ()
    problems: tuple[Problem, ...] = ()
    readable: bool = True

    def __post_init__(self) -> None:
        complete = self.known.get("prior_complete") == "yes"
        merged = history.variables(self.prior, complete) | dict(self.known)
        object.__setattr__(self, "_values", merged | _implied(merged))

    def look(self, name: str) -> Value | None:
        """The value of an input or history variable; None when not known."""
        values: dict[str, Value] = self._values  # type: ignore[attr-defined]
        return values.get(name)

    def with_value(self, name: str, value: Value) -> "Case":
        """The same case with one variable known to have this value."""
        other = Case(self.known, self.prior)
        values = {**self._values, name: value}  # type: ignore[attr-defined]
        object.__setattr__(other, "_values", values | _implied(values))
        return other

    def unknown(self) -> tuple[str, ...]:
        """The inputs that are not known, in the order of the form."""
        keys = [
            item.key
            for item in INPUTS
            if self.look(item.key) is None or self.look(item.key) in NO_RESULT
        ]
        return tuple(key for key in keys if key != "jurisdiction")

    def to_dict(self) -> dict[str, object]:
        """The case again, as the contract writes it; only what is known."""
        plain: dict[str, object] = {}
        genes: dict[str, Value] = {}
        for key, value in self.known.items():
            if key.startswith("genes."):
                genes[key.removeprefix("genes.")] = value
            else:
                plain[key] = value
        if self.prior:
            plain["prior"] = [
                {k: v for k, v in vars(entry).items() if v is not None}
                for entry in self.prior
            ]
        if genes:
            plain["genes"] = genes
        return plain


def _implied(values: Mapping[str, Value]) -> dict[str, Value]:
    """What follows from the answers by their meaning alone, not by medicine."""
    implied: dict[str, Value] = {}
    if values.get("liver_metastases") == "present":
        implied["visceral_metastases"] = "present"
    if values.get("visceral_metastases") == "none":
        implied["liver_metastases"] = "none"
    if values.get("prior.abiraterone.outcome") == "ongoing":
        implied["concurrent_abiraterone"] = "yes"
    return implied


def parse(data: object) -> Case:
    """Read a case. Never raises for bad data: see `Case.problems`."""
    if not isinstance(data, dict):
        return Case(
            problems=(
                Problem(
                    (),
                    'A case is one JSON object, such as {"ecog": 1}; '
                    f"this is {_kind(data)}.",
                ),
            ),
            readable=False,
        )
    reader = _Reader()
    for key, value in data.items():
        reader.top(key, value)
    reader.check_together()
    return Case(reader.known, tuple(reader.prior), tuple(reader.problems))


class _Reader:
    """Collects what is known and what is wrong while one case is read."""

    def __init__(self) -> None:
        self.known: dict[str, Value] = {}
        self.prior: list[Treatment] = []
        self.problems: list[Problem] = []

    def refuse(self, fields: tuple[str, ...], text: str) -> None:
        self.problems.append(Problem(fields, text))

    def top(self, key: object, value: object) -> None:
        if key == "prior":
            self.history(value)
        elif key == "genes":
            self.genes(value)
        elif isinstance(key, str) and key in BY_KEY and "." not in key:
            self.value(BY_KEY[key], value)
        else:
            names = [k for k in BY_KEY if "." not in k] + ["prior", "genes"]
            self.refuse((_short(key),), _unknown_key(key, names))

    def value(self, item: Input, value: object) -> None:
        if value is None or value == "unknown":
            return
        read = _number(item, value) if wants_number(item) else _choice(item, value)
        if isinstance(read, Problem):
            self.problems.append(read)
        else:
            self.known[item.key] = read

    def genes(self, value: object) -> None:
        if value is None:
            return
        if not isinstance(value, dict):
            self.refuse(
                ("genes",),
                'genes: write an object such as {"brca2": "altered"}; '
                f"this is {_kind(value)}.",
            )
            return
        for gene, result in value.items():
            item = BY_KEY.get(f"genes.{gene}") if isinstance(gene, str) else None
            if item is None:
                self.refuse(
                    (f"genes.{_short(gene)}",), _unknown_key(gene, list(GENES), "genes")
                )
            else:
                self.value(item, result)

    def history(self, value: object) -> None:
        if value is None:
            return
        if not isinstance(value, list):
            self.refuse(
                ("prior",),
                f"prior: write a list of treatments; this is {_kind(value)}.",
            )
            return
        if len(value) > 60:
            self.refuse(("prior",), "prior: more than 60 treatments; list each once.")
            return
        for index, entry in enumerate(value):
            self.treatment(f"prior[{index}]", entry)

    def treatment(self, place: str, entry: object) -> None:
        if not isinstance(entry, dict):
            self.refuse(
                (place,),
                f'{place}: write an object such as {{"agent": "docetaxel"}}; '
                f"this is {_kind(entry)}.",
            )
            return
        agent = entry.get("agent")
        if not isinstance(agent, str) or agent not in history.AGENTS:
            self.refuse(
                (f"{place}.agent",),
                f"{place}.agent: {_unknown_value(agent, list(history.AGENTS))}",
            )
            return
        read: dict[str, Value] = {}
        for key, value in entry.items():
            if key == "agent" or value is None or value == "unknown":
                continue
            found = _treatment_field(place, key, value)
            if isinstance(found, Problem):
                self.problems.append(found)
            else:
                read[key] = found
        if (
            read.get("outcome") == "ongoing"
            and float(read.get("months_since_last", 0)) > 2
        ):
            self.refuse(
                (f"{place}.outcome", f"{place}.months_since_last"),
                f"{place}: the treatment is still being given, yet its last dose was "
                "months ago; change one of the two.",
            )
            read.pop("outcome")
            read.pop("months_since_last")
        self.prior.append(Treatment(agent, **read))  # type: ignore[arg-type]

    def check_together(self) -> None:
        """Combinations that cannot both be true. Both answers are set aside."""
        for first, its, second, also, why in _CLASHES:
            one, two = self.known.get(first), self.known.get(second)
            if one in its and two is not None and _is_one_of(two, also):
                self.set_aside((first, second), why)
        neutrophils = self.known.get("neutrophils_10e9_l")
        white = self.known.get("white_cells_10e9_l")
        if (
            isinstance(neutrophils, int | float)
            and isinstance(white, int | float)
            and neutrophils > white
        ):
            self.set_aside(
                ("neutrophils_10e9_l", "white_cells_10e9_l"),
                "there cannot be more neutrophils than white cells",
            )
        if self.known.get("concurrent_abiraterone") == "no" and any(
            t.agent == "abiraterone" and t.outcome == "ongoing" for t in self.prior
        ):
            self.set_aside(
                ("concurrent_abiraterone",),
                "the list of treatments says that abiraterone is still being given",
            )

    def set_aside(self, fields: tuple[str, ...], why: str) -> None:
        labels = " and ".join(f"“{BY_KEY[key].label}”" for key in fields)
        for key in fields:
            self.known.pop(key, None)
        self.refuse(
            fields,
            f"{labels} cannot both be right: {why}. "
            "Until one is changed, they count as not known."
            if len(fields) > 1
            else f"{labels} cannot be right: {why}. Until it is changed, it counts "
            "as not known.",
        )


_ANY = object()
# (key, its answers, other key, the answers that clash, why)
_CLASHES: tuple[tuple[str, tuple[str, ...], str, object, str], ...] = (
    (
        "visceral_metastases",
        ("none",),
        "liver_metastases",
        ("present",),
        "a liver metastasis is a visceral metastasis",
    ),
    *(
        (
            "metastatic",
            ("no",),
            key,
            answers,
            "disease that has spread there is metastatic",
        )
        for key, answers in (
            ("bone_metastases", ("present",)),
            ("visceral_metastases", ("present",)),
            ("liver_metastases", ("present",)),
            ("cns_metastases", ("treated", "untreated")),
        )
    ),
    (
        "bone_metastases",
        ("none",),
        "bone_beyond_spine_and_pelvis",
        ("yes",),
        "such a lesion is a bone metastasis",
    ),
    (
        "bone_metastases",
        ("none",),
        "diffuse_marrow_involvement",
        ("yes",),
        "diffuse marrow involvement is bone disease",
    ),
    (
        "bone_metastases",
        ("none",),
        "bone_lesion_count",
        "positive",
        "a counted lesion is a bone metastasis",
    ),
    (
        "bone_metastases",
        ("present",),
        "bone_lesion_count",
        "zero",
        "bone metastases are present, yet none is counted",
    ),
    *(
        (
            "psma_pet",
            ("not_done", "pending"),
            key,
            answers,
            "it is read from a PSMA PET that has been reported",
        )
        for key, answers in (
            ("psma_negative_lesion", ("none", "present")),
            ("psma_suv_mean", _ANY),
        )
    ),
)


def _is_one_of(value: Value, answers: object) -> bool:
    if answers is _ANY:
        return True
    if answers == "positive":
        return isinstance(value, int | float) and value > 0
    if answers == "zero":
        return value == 0
    return isinstance(answers, tuple) and value in answers


def wants_number(item: Input) -> bool:
    return item.is_number or item.key == "ecog"


def _number(item: Input, value: object) -> Value | Problem:
    key, unit = item.key, f" in {item.unit}" if item.unit else ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        example = ""
        if isinstance(value, str):
            example = _as_typed(value)
        return Problem(
            (key,),
            f"{key}: write a number{unit}, without quotes{example}; "
            f"this is {_kind(value)}.",
        )
    if not math.isfinite(value):
        return Problem((key,), f"{key}: write a finite number{unit}.")
    highest = 4 if item.key == "ecog" else item.highest
    if not item.lowest <= value <= highest:
        return Problem(
            (key,),
            f"{key}: {value:g} is not possible{unit}; "
            f"it lies between {item.lowest:g} and {highest:g}.",
        )
    if (item.whole or item.key == "ecog") and value != int(value):
        return Problem((key,), f"{key}: write a whole number, not {value:g}.")
    return int(value) if item.whole or item.key == "ecog" else value


def _as_typed(value: str) -> str:
    """A hint for a number that came as text, such as "12,5"."""
    try:
        number = float(value.strip().replace(",", "."))
    except ValueError:
        return ""
    return f" ({number:g})" if math.isfinite(number) else ""


def _choice(item: Input, value: object) -> Value | Problem:
    allowed = [choice for choice, _ in item.choices]
    if isinstance(value, str) and value in allowed:
        return value
    return Problem((item.key,), f"{item.key}: {_unknown_value(value, allowed)}")


def _treatment_field(place: str, key: object, value: object) -> Value | Problem:
    field_name = f"{place}.{_short(key)}"
    if key in TREATMENT_CHOICES:
        allowed = list(TREATMENT_CHOICES[str(key)])
        if isinstance(value, str) and value in allowed:
            return value
        return Problem((field_name,), f"{field_name}: {_unknown_value(value, allowed)}")
    if key in TREATMENT_NUMBERS:
        item = Input(field_name, "", "history", "", highest=TREATMENT_NUMBERS[str(key)])
        return _number(item, value)
    names = ["agent", *TREATMENT_CHOICES, *TREATMENT_NUMBERS]
    return Problem((field_name,), _unknown_key(key, names, place))


def _unknown_key(key: object, names: list[str], where: str = "") -> str:
    inside = f" in {where}" if where else ""
    near = difflib.get_close_matches(str(key)[:80], names, n=1)
    mend = f"did you mean {near[0]}?" if near else f"known are {', '.join(names)}."
    return f"{_short(key)}: no such key{inside}; {mend}"


def _unknown_value(value: object, allowed: list[str]) -> str:
    shown = (
        f"“{_short(value)}”" if isinstance(value, str | int | float) else _kind(value)
    )
    return (
        f"{shown} is not an answer; write one of {', '.join(allowed)}, or leave it out."
    )


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:37] + "…"


def _kind(value: object) -> str:
    names = {
        dict: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return names.get(type(value), "null")
