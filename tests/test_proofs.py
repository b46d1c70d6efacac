"""Each claim holds for the shipped rules, and fails once a rule is broken."""

import random
from dataclasses import replace

import pytest
from nextline.alerts import ALERTS
from nextline.criterion import AllOf, AnyOf, Criterion, Is, Meets, Not, given
from nextline.diagram import diagram
from nextline.history import variables
from nextline.options import BY_ID, OPTIONS
from nextline.units import understood
from proofs.boxes import boxes, states
from proofs.claims import CLAIMS, World, _asking
from proofs.solver import satisfiable

BY_NAME = {claim.id: claim for claim in CLAIMS}


def change(option: str, criterion: str, **what: object) -> World:
    """The register with one criterion of one option changed; None drops it."""
    old = BY_ID[option]
    criteria = tuple(
        replace(one, **what) if one.id == criterion else one
        for one in old.criteria
        if one.id != criterion or what
    )
    new = replace(old, criteria=criteria)
    return World(tuple(new if one is old else one for one in OPTIONS))


def with_criterion(option: str, criterion: Criterion) -> World:
    old = BY_ID[option]
    new = replace(old, criteria=(*old.criteria, criterion))
    return World(tuple(new if one is old else one for one in OPTIONS))


def of(option: str, criterion: str) -> Criterion:
    return next(c for c in BY_ID[option].criteria if c.id == criterion)


FEWER = of("cabazitaxel", "mcrpc")
# One broken rule for each claim.
BROKEN: dict[str, World] = {
    "psma": change("lu_psma", "psma_positive"),
    "lu_again": change("lu_psma", "course"),
    "visceral": change(
        "radium_223", "no_visceral", test=Is("visceral_metastases", "none", "present")
    ),
    "radium_abiraterone": change(
        "radium_223", "abiraterone", test=Is("concurrent_abiraterone", "no")
    ),
    "radium_after_abiraterone": change(
        "radium_223_enzalutamide",
        "no_arpi_before",
        test=Not(given("enzalutamide", "apalutamide", "darolutamide")),
    ),
    "ecog": change("mitoxantrone", "ecog"),
    "chemotherapy_refused": change(
        "docetaxel",
        "chemotherapy",
        test=Is("chemotherapy_suitability", "suitable", "declines"),
    ),
    "brca": change(
        "rucaparib",
        "brca",
        test=AnyOf(of("rucaparib", "brca").test, Is("genes.atm", "altered")),
    ),
    "scope": change("clinical_trial", "mcrpc", test=Is("castration_resistant", "yes")),
    "floors": change("cabazitaxel", "neutrophils", kind="caution"),
    "both_ways": change(
        "sipuleucel_t",
        "first",
        test=AllOf(given("sipuleucel_t"), Not(given("sipuleucel_t"))),
    ),
    "redundant": with_criterion("docetaxel", replace(FEWER, id="twice")),
    "nothing": World((replace(BY_ID["clinical_trial"], criteria=()),)),
    "red_flags": World(alerts=ALERTS[1:]),
    "place": with_criterion(
        "docetaxel", replace(FEWER, id="place", test=Is("jurisdiction", "us"))
    ),
    "order": World(
        history=lambda prior, complete: (
            variables(prior, complete) | {"first": prior[0].agent}
        )
    ),
    "units": World(
        understood=lambda key, value, unit: (
            understood(key, value, unit) * (1.1 if unit == "nmol/L" else 1)
        )
    ),
}


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_the_claim_holds(claim):
    """By enumeration, and by the solver where it can be asked."""
    found = claim.check(World())
    assert not found.fault
    assert found.states
    assert not (claim.solve and claim.solve(World()))


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_found(name):
    """Both ways of checking see it."""
    claim = BY_NAME[name]
    assert claim.check(BROKEN[name]).fault
    if claim.solve:
        assert claim.solve(BROKEN[name])


# ---- what a change of the register cannot break


def test_a_diagram_that_disagrees_is_found(monkeypatch):
    """ "exclusion" also compares the diagram with the criteria in every state."""
    monkeypatch.setattr("proofs.claims._by_diagram", lambda _option, _box: True)
    assert BY_NAME["exclusion"].check(World()).fault


def test_an_exclusion_that_is_let_through_is_found(monkeypatch):
    monkeypatch.setattr("proofs.boxes.passes", lambda c, look: c.test.verdict(look))
    assert BY_NAME["exclusion"].check(World()).fault


def test_a_standing_that_turns_is_found(monkeypatch):
    """Reading unknown as no makes an exclusion pass until it is known."""
    from nextline.cells import Question

    true = Question.allowed

    def unknown_is_no(self, look):
        return true(
            self,
            lambda n: (
                "none" if n == "psma_negative_lesion" and not look(n) else look(n)
            ),
        )

    monkeypatch.setattr(Question, "allowed", unknown_is_no)
    assert BY_NAME["learning"].check(World()).fault


def test_forgetting_an_answer_opens_no_other_question():
    """ "learning" asks again only the questions that read what was forgotten."""
    chance = random.Random(1)
    for option in OPTIONS:
        tree = diagram(option)
        names = [question.agent or question.names[0] for question in tree.questions]
        asked = [_asking(tree, name) for name in names]
        found = list(boxes(option.deciding))
        for box in chance.sample(found, min(20, len(found))):
            for name, again in zip(names, asked, strict=True):
                known = tree.open(box.look)
                without = {name, *(n for n in box.values if n.startswith(f"{name}."))}
                forgotten = tree.open(
                    lambda n, box=box, without=without: (
                        None if n in without else box.look(n)
                    )
                )
                for at in set(range(len(names))) - again:
                    assert forgotten[at] == known[at], (option.id, name, names[at])


def test_every_claim_has_its_broken_rule():
    assert set(BROKEN) | {"exclusion", "learning"} == set(BY_NAME)


# ---- the two engines


def test_boxes_cover_every_state_once():
    """Their states add up to the product of the answers that can be true together."""
    option = BY_ID["sipuleucel_t"]
    # mCRPC 2 × 2, symptoms 2, sipuleucel 2, visceral 2 (none when not metastatic),
    # ECOG 2, disease status 2: (2 × 2 + 2 × 1) × 2⁴
    assert states(option.deciding) == 6 * 2**4
    seen = [tuple(sorted(box.values.items())) for box in boxes(option.deciding)]
    assert len(seen) == len(set(seen))


def test_the_two_engines_agree_on_what_is_possible():
    """A state that clashes is no counterexample for either."""
    spread = replace(
        FEWER,
        test=AllOf(Is("metastatic", "no"), Is("visceral_metastases", "present")),
    )
    assert not any(box.supported for box in boxes([spread]))
    assert not satisfiable([spread])
    threshold = of("lu_psma_extension", "white_cells").comparisons[0].threshold
    more = replace(
        FEWER,
        test=AllOf(
            Meets("neutrophils_10e9_l", threshold),
            Not(Meets("white_cells_10e9_l", threshold)),
        ),
    )
    assert not any(box.supported for box in boxes([more]))
    assert not satisfiable([more])
