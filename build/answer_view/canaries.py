"""Canaries: answers that would be wrong in a way that a man could be harmed by.

The self-test asks each of them in the reader's own browser. They rest on nothing that
was stored: each says of an answer what must be so, whatever else it says.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from nextline import assess
from nextline.alerts import ALERTS

Data = dict[str, Any]


@dataclass(frozen=True)
class Canary:
    """says: what must be so. change: made to a case that has an answer to everything.

    None as an answer takes it out. holds: whether the answer keeps to it. before: made
    first, so that without `change` the answer is the other one.
    """

    says: str
    change: Data
    holds: Callable[[Data], bool]
    before: Data = field(default_factory=dict)


def _never(option: str) -> Callable[[Data], bool]:
    """The option is listed, and is not supported or cannot be told."""

    def holds(answer: Data) -> bool:
        (row,) = (row for row in answer["options"] if row["id"] == option)
        return bool(row["standing"] != "supported")

    return holds


def _alert(name: str) -> Callable[[Data], bool]:
    return lambda answer: any(alert["id"] == name for alert in answer["alerts"])


def _nothing(answer: Data) -> bool:
    return all(row["standing"] != "supported" for row in answer["options"])


def _problem(*fields: str) -> Callable[[Data], bool]:
    return lambda answer: any(
        set(fields) <= set(problem["fields"]) for problem in answer["problems"]
    )


_FLAGS = {
    "suspected_cord_compression": "cord_compression",
    "febrile_neutropenia": "febrile_neutropenia",
    "uncontrolled_bleeding": "bleeding",
    "acute_organ_failure": "organ_failure",
    "severe_hypercalcaemia": "hypercalcaemia",
}

_SYMPTOMATIC: Data = {"symptoms": "symptomatic"}

CANARIES: tuple[Canary, ...] = (
    *(
        Canary(
            f"Stops first: {next(a.says for a in ALERTS if a.id == alert)}",
            {flag: "yes"},
            _alert(alert),
        )
        for flag, alert in _FLAGS.items()
    ),
    Canary(
        "Disease that is not castration-resistant: nothing is supported.",
        {"castration_resistant": "no"},
        _nothing,
    ),
    Canary(
        "Disease that is not metastatic: nothing is supported.",
        {
            "metastatic": "no",
            "bone_metastases": None,
            "visceral_metastases": None,
            "liver_metastases": None,
        },
        _nothing,
    ),
    *(
        Canary(
            f"PSMA PET {words}: ¹⁷⁷Lu-PSMA-617 is not supported.",
            {
                "psma_pet": value,
                "psma_negative_lesion": None,
                "psma_suv_mean": None,
            },
            _never("lu_psma"),
        )
        for value, words in (
            (None, "not known"),
            ("not_done", "not done"),
            ("pending", "pending"),
            ("negative", "negative"),
        )
    ),
    Canary(
        "A PSMA-negative lesion of qualifying size: ¹⁷⁷Lu-PSMA-617 is not supported.",
        {"psma_negative_lesion": "present"},
        _never("lu_psma"),
    ),
    Canary(
        "Visceral metastases: radium-223 is not supported.",
        {"visceral_metastases": "present", "liver_metastases": None},
        _never("radium_223"),
        _SYMPTOMATIC,
    ),
    Canary(
        "Abiraterone now: radium-223 is not supported.",
        {"concurrent_abiraterone": "yes", "prior_complete": None},
        _never("radium_223"),
        _SYMPTOMATIC,
    ),
    Canary(
        "Severe hypersensitivity to a taxane: cabazitaxel is not supported.",
        {"taxane_or_polysorbate_hypersensitivity": "yes"},
        _never("cabazitaxel"),
    ),
    Canary(
        "Haemoglobin of 121 g/dL is refused.",
        {"haemoglobin_g_dl": 121},
        _problem("haemoglobin_g_dl"),
    ),
    Canary(
        "Liver metastases without visceral metastases clash, and both are named.",
        {"visceral_metastases": "none", "liver_metastases": "present"},
        _problem("visceral_metastases", "liver_metastases"),
    ),
)


def asked(base: Data) -> Iterator[tuple[Canary, bool]]:
    """Each canary and whether it holds, on a case with an answer to everything."""
    yield (
        Canary("A form in which nothing is known supports nothing.", {}, _nothing),
        _nothing(assess({}, explanations=False).to_dict()),
    )
    for canary in CANARIES:
        answer = assess(changed(base, canary), explanations=False).to_dict()
        yield canary, canary.holds(answer)


def changed(base: Data, canary: Canary) -> Data:
    case = base | canary.before | canary.change
    return {key: value for key, value in case.items() if value is not None}
