"""Every statement that Nextline makes, each typed once beside its source.

One module per trial, cohort, label or body; in each, module-level constants that are
`Fact`, `Effect` or `Threshold` objects. A fact is named "module.constant". A value
that a later one replaced is kept under `..._superseded` with its `until`; where only
the month or the year of a change is known, the first day of it stands.

What no rule rests on stands in `nextline.facts.shown`: pages have it, and the package
that is built for the browser does not.
"""

from difflib import get_close_matches
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from nextline.fact import Fact
from nextline.facts import (
    abiraterone,
    actfirst,
    action_ac225,
    affirm,
    aggressive_variant,
    akeega,
    alsympca,
    altomare,
    asco,
    aua,
    bone_radiotherapy,
    caba_after_lu,
    cabazitaxel,
    carboplatin,
    card,
    contact02,
    cou_301,
    cou_302,
    ctcae,
    denosumab,
    derlin,
    docetaxel,
    docetaxel_rechallenge,
    dostarlimab,
    eanm,
    eau,
    ecog3_lu,
    eifer,
    enza_p,
    enzalutamide,
    era223,
    esmo,
    etoposide,
    europe,
    fda_pool,
    firstana,
    gafita_rechallenge,
    hartrampf,
    impact,
    kessel,
    keynote158,
    keynote199,
    keynote921,
    khalaf,
    lura,
    magnitude,
    marrow_risk,
    melbourne_retreatment,
    michalski,
    mitoxantrone,
    msk_msi,
    nccn,
    nextline_scope,
    nice,
    obstruction,
    olaparib,
    pcwg,
    peace3,
    pembrolizumab,
    plato,
    pluvicto,
    pr21,
    prevail,
    profound,
    propel,
    proselica,
    provenge,
    psmaction,
    psmafore,
    ralu,
    re_lupsma,
    rucaparib,
    satisfaction,
    seifert,
    siog,
    snmmi,
    talapro2,
    talzenna,
    tax327,
    therap,
    triton2,
    triton3,
    tropic,
    tumour_lysis,
    vision,
    warmth,
    xofigo,
    yadav,
    yordanova,
    zoledronic_acid,
)

RESTED_ON: tuple[ModuleType, ...] = (
    abiraterone,
    actfirst,
    action_ac225,
    affirm,
    aggressive_variant,
    akeega,
    alsympca,
    altomare,
    asco,
    aua,
    bone_radiotherapy,
    caba_after_lu,
    cabazitaxel,
    carboplatin,
    card,
    contact02,
    cou_301,
    cou_302,
    ctcae,
    denosumab,
    derlin,
    docetaxel,
    docetaxel_rechallenge,
    dostarlimab,
    eanm,
    eau,
    ecog3_lu,
    eifer,
    enza_p,
    enzalutamide,
    era223,
    esmo,
    etoposide,
    europe,
    fda_pool,
    firstana,
    gafita_rechallenge,
    hartrampf,
    impact,
    kessel,
    keynote158,
    keynote199,
    keynote921,
    khalaf,
    lura,
    magnitude,
    marrow_risk,
    melbourne_retreatment,
    michalski,
    mitoxantrone,
    msk_msi,
    nccn,
    nextline_scope,
    nice,
    obstruction,
    olaparib,
    pcwg,
    peace3,
    pembrolizumab,
    plato,
    pluvicto,
    pr21,
    prevail,
    profound,
    propel,
    proselica,
    provenge,
    psmaction,
    psmafore,
    ralu,
    re_lupsma,
    rucaparib,
    satisfaction,
    seifert,
    siog,
    snmmi,
    talapro2,
    talzenna,
    tax327,
    therap,
    triton2,
    triton3,
    tropic,
    tumour_lysis,
    vision,
    warmth,
    xofigo,
    yadav,
    yordanova,
    zoledronic_acid,
)


class UnknownFactError(KeyError):
    """A fact was asked for by a name that none has."""

    def __str__(self) -> str:
        return str(self.args[0])


def _shown() -> tuple[ModuleType, ...]:
    """The modules that only pages show, where they are there."""
    if find_spec("nextline.facts.shown") is None:
        return ()
    modules: tuple[ModuleType, ...] = import_module("nextline.facts.shown").MODULES
    return modules


MODULES: tuple[ModuleType, ...] = tuple(
    sorted((*RESTED_ON, *_shown()), key=lambda m: m.__name__.rpartition(".")[2])
)


def _collect(modules: tuple[ModuleType, ...]) -> dict[str, Fact]:
    """Index the facts of the modules by name, in the order they are written."""
    index: dict[str, Fact] = {}
    for module in modules:
        short = module.__name__.rpartition(".")[2]
        for constant, value in vars(module).items():
            if isinstance(value, Fact):
                index[f"{short}.{constant}"] = value
    return index


FACTS: dict[str, Fact] = _collect(MODULES)

# Facts are compared by identity (`eq=False`), so two names for one object would make
# the reverse look-up ambiguous.
_NAMES: dict[Fact, str] = {}
for _name, _fact in FACTS.items():
    if _fact in _NAMES:
        raise ValueError(f"facts: {_name} and {_NAMES[_fact]} are one object; drop one")
    _NAMES[_fact] = _name
_PLACES = {(fact.value, fact.unit, fact.cites): name for fact, name in _NAMES.items()}


def name_of(fact: Fact) -> str:
    """The name of a fact, found by identity.

    A threshold that was turned round for a criterion goes by the name of the one it
    was made from: the same number from the same places.
    """
    name = _NAMES.get(fact)
    if name is None and fact.value is not None:
        name = _PLACES.get((fact.value, fact.unit, fact.cites))
    if name is None:
        raise UnknownFactError(
            f"a fact that no module of nextline.facts holds: {fact.says!r}"
        )
    return name


def fact(name: str) -> Fact:
    """The fact of that name ("module.constant")."""
    try:
        return FACTS[name]
    except KeyError:
        near = get_close_matches(name, FACTS, n=3, cutoff=0.5)
        hint = f"; closest: {', '.join(near)}" if near else ""
        raise UnknownFactError(f"no fact is called {name!r}{hint}") from None
