"""What is proved, in plain words, and how each claim is checked.

A claim holds for a register of options handed to it, so that a test can hand it one
with a broken rule and see it fail.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement, permutations, product
from typing import Any

from nextline import assess, units
from nextline.alerts import ALERTS
from nextline.clashes import PARTNERS
from nextline.criterion import (
    AllOf,
    Criterion,
    Is,
    Meets,
    Not,
    Test,
    Value,
    altered,
    given,
    variable,
)
from nextline.diagram import SUPPORTED, Diagram, diagram
from nextline.facts import vision
from nextline.history import AGENTS, OUTCOMES, SETTINGS, Treatment, variables
from nextline.notice import Notice
from nextline.option import Option
from nextline.options import OPTIONS
from nextline.options.lu_psma import UNDER_WAY
from nextline.parse import parse

from proofs.boxes import Box, boxes, together

RADIOLIGANDS = ("lu_psma", "lu_psma_extension", "lu_psma_rechallenge", "ac_psma")
RADIUM = ("radium_223", "radium_223_enzalutamide")
CYTOTOXIC = (
    "cabazitaxel",
    "docetaxel",
    "docetaxel_rechallenge",
    "carboplatin_cabazitaxel",
    "platinum_etoposide",
    "mitoxantrone",
)
# A criterion that fails only together with another, and why that is wanted.
ENTAILED = {
    ("lu_psma_rechallenge", "given"): "its response cannot be known without it",
    ("docetaxel_rechallenge", "given"): "its response cannot be known without it",
}


def satisfiable(passed: Sequence[Criterion], *args: Any, **keywords: Any) -> bool:
    """See `proofs.solver`; imported late, because building a page needs no solver."""
    from proofs import solver

    return solver.satisfiable(passed, *args, **keywords)


@dataclass(frozen=True)
class World:
    """What the claims are about; the shipped one unless a test breaks it."""

    options: Sequence[Option] = OPTIONS
    alerts: Sequence[Notice] = ALERTS
    history: Callable[..., dict[str, str | float]] = variables
    understood: Callable[[str, float, str], float] = units.understood

    def named(self, names: Sequence[str]) -> list[Option]:
        return [option for option in self.options if option.id in names]


@dataclass(frozen=True)
class Result:
    """states: how many were checked. fault: one that breaks the claim, in words."""

    states: int
    fault: str = ""


@dataclass(frozen=True)
class Claim:
    """says: the claim. check: by enumeration. solve: by the solver, where it can be."""

    id: str
    says: str
    check: Callable[[World], Result]
    solve: Callable[[World], str] | None = None


def _never(id: str, says: str, names: Sequence[str], when: Test) -> Claim:
    """None of these options is supported where `when` is met."""

    def check(world: World) -> Result:
        count = 0
        for option in world.named(names):
            for box in together(option.deciding, when):
                count += box.states
                if box.supported:
                    return Result(count, f"{option.id}: {_told(box)}")
        return Result(count)

    def solve(world: World) -> str:
        for option in world.named(names):
            if satisfiable(option.deciding, when):
                return option.id
        return ""

    return Claim(id, says, check, solve)


def _told(box: Box) -> str:
    return ", ".join(f"{name} {value}" for name, value in box.values.items())


# ---- claims about every option ----------------------------------------------------


def _no_exclusion(world: World) -> Result:
    count = 0
    for option in world.options:
        against = [
            Criterion(c.id, "indication", c.says, c.test, c.because)
            for c in option.deciding
            if c.kind == "exclusion"
        ]
        for box in boxes(option.deciding):
            count += box.states
            for criterion in against if box.supported else ():
                if criterion.test.verdict(box.look).value != "not_met":
                    return Result(count, f"{option.id}, {criterion.id}: {_told(box)}")
            if box.supported != _by_diagram(option, box):
                return Result(count, f"{option.id}: {_told(box)}")
    return Result(count)


def _by_diagram(option: Option, box: Box) -> bool:
    return diagram(option).reachable(box.look) == {SUPPORTED}


def _exclusions_solved(world: World) -> str:
    for option in world.options:
        for criterion in option.deciding:
            if criterion.kind == "exclusion" and satisfiable(
                option.deciding, criterion.test
            ):
                return f"{option.id}, {criterion.id}"
    return ""


# Blood counts and organ values for which a label, a trial or a protocol gives a limit
# that binds whatever else is so; typed by hand, so that a limit cannot go unseen.
COUNTS = ("haemoglobin_g_dl", "platelets_10e9_l", "neutrophils_10e9_l")
CLEARANCE = "creatinine_clearance_ml_min"
BILIRUBIN = "bilirubin_x_uln"
WHITE_CELLS = "white_cells_10e9_l"
LIMITED: dict[str, tuple[str, ...]] = {
    "lu_psma": (CLEARANCE,),
    "lu_psma_extension": (*COUNTS, WHITE_CELLS, CLEARANCE),
    "lu_psma_rechallenge": (*COUNTS[:2], WHITE_CELLS, CLEARANCE),
    "cabazitaxel": (COUNTS[2], BILIRUBIN),
    "docetaxel": (COUNTS[2], BILIRUBIN),
    "docetaxel_rechallenge": (COUNTS[2], BILIRUBIN),
    "radium_223": COUNTS,
    "radium_223_enzalutamide": COUNTS,
    "olaparib": (*COUNTS, CLEARANCE),
    "rucaparib": (CLEARANCE,),
    "olaparib_abiraterone": (*COUNTS, CLEARANCE),
    "niraparib_abiraterone": COUNTS,
    "talazoparib_enzalutamide": (COUNTS[0], CLEARANCE),
    "carboplatin_cabazitaxel": (*COUNTS[1:], CLEARANCE, BILIRUBIN),
    "platinum_etoposide": (*COUNTS[1:], CLEARANCE),
    "mitoxantrone": (COUNTS[2],),
}


def _worst(name: str) -> float:
    """The value furthest on the failing side."""
    return variable(name).highest if name == BILIRUBIN else variable(name).lowest


def _no_limit_missed(world: World) -> Result:
    """Neither the worst value nor one that is not known is let through."""
    count = 0
    for option in world.options:
        tree = diagram(option)
        for box in boxes(option.deciding):
            if not box.supported:
                continue
            for name, value in product(LIMITED.get(option.id, ()), (None, 0.0)):
                count += box.states
                put = None if value is None else _worst(name)

                def look(
                    one: str, box: Box = box, name: str = name, put: float | None = put
                ) -> Value | None:
                    return put if one == name else box.look(one)

                if tree.reachable(look) == {SUPPORTED}:
                    return Result(count, f"{option.id}, {name} {put}: {_told(box)}")
    return Result(count)


def _limits_solved(world: World) -> str:
    for option in world.options:
        for name in LIMITED.get(option.id, ()):
            if satisfiable(option.deciding, equal={name: _worst(name)}):
                return f"{option.id}, {name}"
    return ""


def _reachable_both_ways(world: World) -> Result:
    count = 0
    for option in world.options:
        found = set()
        for box in boxes(option.deciding):
            count += box.states
            found.add(box.supported)
        if found != {True, False}:
            return Result(count, option.id)
    return Result(count)


def _reachable_solved(world: World) -> str:
    for option in world.options:
        if not satisfiable(option.deciding):
            return f"{option.id} is never supported"
        if not any(
            satisfiable((), failed=(criterion,)) for criterion in option.deciding
        ):
            return f"{option.id} is always supported"
    return ""


def _none_redundant(world: World) -> Result:
    count = 0
    for option in world.options:
        for criterion, alone in _only_against(option):
            found = False
            for box in alone:
                count += box.states
                found = found or box.supported
            if found == ((option.id, criterion.id) in ENTAILED):
                return Result(count, f"{option.id}, {criterion.id}")
    return Result(count)


def _redundant_solved(world: World) -> str:
    for option in world.options:
        for criterion in option.deciding:
            others = [c for c in option.deciding if c is not criterion]
            alone = satisfiable(others, failed=(criterion,))
            if alone == ((option.id, criterion.id) in ENTAILED):
                return f"{option.id}, {criterion.id}"
    return ""


def _only_against(option: Option) -> Iterator[tuple[Criterion, Iterator[Box]]]:
    """Each deciding criterion, with the boxes of it turned round and of all others.

    A supported one among them is a state in which it alone speaks against the option.
    """
    for criterion in option.deciding:
        turned = replace(
            criterion,
            kind="requirement" if criterion.kind == "exclusion" else "exclusion",
        )
        others = [c for c in option.deciding if c is not criterion]
        yield criterion, boxes([turned, *others])


def _learning_keeps(world: World) -> Result:
    """States that are supported, or that one criterion alone speaks against.

    They are the ones that a forgotten answer could turn; in each, every answer and
    every two are forgotten.
    """
    count = 0
    for option in world.options:
        tree = diagram(option)
        names = [question.agent or question.names[0] for question in tree.questions]
        near = [(box, True) for box in boxes(option.deciding) if box.supported]
        for _, alone in _only_against(option):
            near += [(box, False) for box in alone if box.supported]
        asked = {name: _asking(tree, name) for name in names}
        for box, supported in near:
            known = tree.open(box.look)
            cells = {at: known[at] for at in range(len(names))}
            alone = [_open(tree, box, {name}, asked[name]) for name in names]
            for one, other in combinations_with_replacement(range(len(names)), 2):
                count += 1
                gone = names[one], names[other]
                left = cells | alone[one] | alone[other]
                if one != other and (both := asked[gone[0]] & asked[gone[1]]):
                    left |= _open(tree, box, set(gone), both)
                found = tree.within(left)
                if len(found) == 1 and (found == {SUPPORTED}) != supported:
                    return Result(count, f"{option.id} without {gone}: {_told(box)}")
    return Result(count)


def _asking(tree: Diagram, name: str) -> set[int]:
    """The questions whose open answers depend on one: itself, and where it clashes."""
    return {
        at
        for at, question in enumerate(tree.questions)
        if name == (question.agent or question.names[0])
        or name in PARTNERS.get(question.names[0], ())
    }


def _open(
    tree: Diagram, box: Box, gone: set[str], asked: set[int]
) -> dict[int, tuple[int, ...]]:
    """The open answers of these questions once some answers are forgotten."""
    below = tuple(f"{name}." for name in gone)

    def look(one: str) -> Value | None:
        return None if one in gone or one.startswith(below) else box.look(one)

    return {at: tree.questions[at].allowed(look) for at in asked}


def _label_apart(world: World) -> Result:
    """No deciding criterion reads where the patient is."""
    count = 0
    for option in world.options:
        for criterion in option.deciding:
            count += 1
            if "jurisdiction" in criterion.reads:
                return Result(count, f"{option.id}, {criterion.id}")
    return Result(count)


# ---- claims about the rest --------------------------------------------------------

FLAGS = (
    "suspected_cord_compression",
    "febrile_neutropenia",
    "uncontrolled_bleeding",
    "acute_organ_failure",
    "severe_hypercalcaemia",
)


def _flags_first(world: World) -> Result:
    """Every combination of the five, each yes, no or not known."""
    count = 0
    for answers in product((None, "no", "yes"), repeat=len(FLAGS)):
        count += 1
        known = {f: a for f, a in zip(FLAGS, answers, strict=True) if a}
        look = parse(known).look
        shown = [notice.when for notice in world.alerts if notice.applies(look)]
        raised = [f for f in FLAGS if known.get(f) == "yes"]
        read = [leaf.name for when in shown for leaf in when.leaves()]
        if read[: len(raised)] != raised or len(shown) != len(raised):
            return Result(count, str(known))
    return Result(count)


def _nothing_from_nothing(world: World) -> Result:
    for option in world.options:
        if diagram(option).reachable(lambda _name: None) == {SUPPORTED}:
            return Result(1, option.id)
    rows = assess({}, explanations=False).to_dict()["options"]
    assert isinstance(rows, list)
    fault = [row["id"] for row in rows if row["standing"] == "supported"]
    return Result(1, ", ".join(fault))


def _order_is_nothing(world: World) -> Result:
    """Every two entries of different agents, either way round."""
    shapes = [
        Treatment(agent, setting=setting, outcome=outcome)
        for agent in AGENTS
        for setting in (None, *SETTINGS)
        for outcome in (None, *OUTCOMES)
    ]
    count = 0
    for one, other in permutations(shapes, 2):
        if one.agent < other.agent:
            count += 1
            first = world.history((one, other), False)
            if first != world.history((other, one), False):
                return Result(count, f"{one}, {other}")
    return Result(count)


def _unit_is_nothing(world: World) -> Result:
    """Every threshold of every input that has another unit, and a step to each side."""
    count = 0
    limits: dict[str, set[float]] = {}
    for option in world.options:
        for criterion in option.criteria:
            for leaf in criterion.comparisons:
                number = float(leaf.threshold.value or 0)
                limits.setdefault(leaf.name, set()).add(number)
    for name, others in units.OTHER_UNITS.items():
        for limit, unit in product(sorted(limits.get(name, ())), others):
            for value in (limit - 0.5, limit, limit + 0.5):
                count += 1
                typed = units.typed_in(name, value, unit)
                if round(world.understood(name, typed, unit), 3) != round(value, 3):
                    return Result(count, f"{typed} {unit} is not {value} of {name}")
    return Result(count)


POSITIVE = Is("psma_pet", "positive")
CLAIMS: tuple[Claim, ...] = (
    _never(
        "psma",
        "Without a positive PSMA PET no PSMA radioligand is supported.",
        RADIOLIGANDS,
        Not(POSITIVE),
    ),
    _never(
        "lu_again",
        "After progression on ¹⁷⁷Lu-PSMA a first course is not supported again.",
        ("lu_psma",),
        AllOf(given("lu_psma"), Not(UNDER_WAY)),
    ),
    _never(
        "visceral",
        "With visceral metastases radium-223 is never supported.",
        RADIUM,
        Is("visceral_metastases", "present"),
    ),
    _never(
        "radium_abiraterone",
        "While abiraterone is taken radium-223 is never supported.",
        ("radium_223",),
        Is("concurrent_abiraterone", "yes"),
    ),
    _never(
        "radium_after_abiraterone",
        "Once abiraterone was given radium-223 with enzalutamide is not supported.",
        ("radium_223_enzalutamide",),
        given("abiraterone"),
    ),
    _never(
        "ecog",
        "Above ECOG 2 no cytotoxic drug and no radioligand is supported.",
        (*CYTOTOXIC, *RADIOLIGANDS),
        Not(Meets("ecog", vision.ecog_ceiling)),
    ),
    _never(
        "chemotherapy_refused",
        "Unfit for chemotherapy, or declining it, no cytotoxic drug is supported.",
        CYTOTOXIC,
        Is("chemotherapy_suitability", "unfit", "declines"),
    ),
    _never(
        "brca",
        "Without a BRCA alteration neither rucaparib nor niraparib is supported.",
        ("rucaparib", "niraparib_abiraterone"),
        Not(altered("brca1", "brca2")),
    ),
    _never(
        "scope",
        "Outside metastatic castration-resistant disease no option is supported.",
        tuple(option.id for option in OPTIONS),
        Not(AllOf(Is("castration_resistant", "yes"), Is("metastatic", "yes"))),
    ),
    Claim(
        "exclusion",
        "No option is supported while one of its exclusions applies, and the diagram "
        "that answers a case says in every state what the criteria say.",
        _no_exclusion,
        _exclusions_solved,
    ),
    Claim(
        "floors",
        "No option that has a limit of a blood count or an organ value is supported "
        "with that value at its worst, or not known.",
        _no_limit_missed,
        _limits_solved,
    ),
    Claim(
        "learning",
        "Learning more never turns a definite standing round: every state that is "
        "supported, or that one criterion alone speaks against, with one or two "
        "answers forgotten.",
        _learning_keeps,
    ),
    Claim(
        "both_ways",
        "Every option can be supported, and can be not supported.",
        _reachable_both_ways,
        _reachable_solved,
    ),
    Claim(
        "redundant",
        "No deciding criterion is dead, always met or redundant: each can be the only "
        f"one that speaks against its option ({len(ENTAILED)} exceptions are listed).",
        _none_redundant,
        _redundant_solved,
    ),
    Claim("nothing", "Knowing nothing supports nothing.", _nothing_from_nothing),
    Claim(
        "red_flags",
        "Each red flag puts its alert before everything else, in the form's order.",
        _flags_first,
    ),
    Claim(
        "place",
        "No deciding criterion reads the jurisdiction: labels and funding never move a "
        "standing.",
        _label_apart,
    ),
    Claim(
        "order",
        "The order of two treatments with different drugs changes nothing.",
        _order_is_nothing,
    ),
    Claim(
        "units",
        "A value entered in another unit is understood as the same value at every "
        "threshold.",
        _unit_is_nothing,
    ),
)
