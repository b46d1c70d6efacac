"""What is known of one patient, and what follows from it by meaning alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nextline import history
from nextline.history import Treatment
from nextline.inputs import INPUTS, has_result
from nextline.units import typed_in

Value = str | float


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
    units: the unit in which a number was entered, where it is not the contract's.
    readable: False when the input was not a case at all.
    never: agents said never to have been given while the list stays open. The
        contract has no word for that; it serves to ask what an answer would change.
    """

    known: Mapping[str, Value] = field(default_factory=dict)
    prior: tuple[Treatment, ...] = ()
    problems: tuple[Problem, ...] = ()
    readable: bool = True
    never: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        complete = self.known.get("prior_complete") == "yes"
        merged = history.variables(self.prior, complete, self.never) | dict(self.known)
        object.__setattr__(self, "_values", merged | _implied(merged))

    def look(self, name: str) -> Value | None:
        """The value of an input or history variable; None when not known."""
        values: dict[str, Value] = self._values  # type: ignore[attr-defined]
        return values.get(name)

    def unknown(self) -> tuple[str, ...]:
        """The inputs that are not known, in the order of the form."""
        keys = [item.key for item in INPUTS if not has_result(self.look(item.key))]
        return tuple(key for key in keys if key != "jurisdiction")

    def to_dict(self) -> dict[str, object]:
        """The case again, as the contract writes it; only what is known."""
        plain: dict[str, object] = {}
        genes: dict[str, Value] = {}
        for key, value in self.known.items():
            if key in self.units:
                unit = self.units[key]
                plain[key] = {"value": typed_in(key, float(value), unit), "unit": unit}
            elif key.startswith("genes."):
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


NO_BONE: dict[str, Value] = {
    "bone_lesion_count": 0,
    "bone_beyond_spine_and_pelvis": "no",
    "diffuse_marrow_involvement": "no",
}
"""What no bone metastasis means."""


def _implied(values: Mapping[str, Value]) -> dict[str, Value]:
    """What follows from the answers by their meaning alone, not by medicine."""
    implied: dict[str, Value] = {}

    def told(name: str, *answers: Value) -> bool:
        return implied.get(name, values.get(name)) in answers

    if told("bone_beyond_spine_and_pelvis", "yes") or told(
        "diffuse_marrow_involvement", "yes"
    ):
        implied["bone_metastases"] = "present"
    counted = values.get("bone_lesion_count")
    if counted is not None:
        implied["bone_metastases"] = "present" if float(counted) > 0 else "none"
    if told("bone_metastases", "none"):
        implied |= NO_BONE
    if told("liver_metastases", "present"):
        implied["visceral_metastases"] = "present"
    if told("visceral_metastases", "none"):
        implied["liver_metastases"] = "none"
    if (
        told("bone_metastases", "present")
        or told("visceral_metastases", "present")
        or told("cns_metastases", "treated", "untreated")
    ):
        implied["metastatic"] = "yes"
    if told("metastatic", "no"):
        implied |= NO_BONE
        implied |= dict.fromkeys(
            (
                "bone_metastases",
                "visceral_metastases",
                "liver_metastases",
                "cns_metastases",
            ),
            "none",
        )
    if told("prior.abiraterone.outcome", "ongoing"):
        implied["concurrent_abiraterone"] = "yes"
    if told("concurrent_abiraterone", "yes"):
        implied["prior.abiraterone"] = "yes"
    elif told("prior.abiraterone", "no"):
        implied["concurrent_abiraterone"] = "no"
    return implied
