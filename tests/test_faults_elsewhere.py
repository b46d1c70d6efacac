"""Faults that were found in a peer, each tried on what is declared and answered here.

The peer is another open set of rules for the same disease. A number or a list in this
file was typed from the evidence, not from the facts. E1 to E23 are errors of content,
the tests after them are faults of structure.
"""

import json
import re
from collections.abc import Iterable
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from nextline import assess, sources
from nextline.alongside import ALONGSIDE
from nextline.clashes import PARTNERS
from nextline.criterion import Meets
from nextline.fact import Effect, Fact
from nextline.facts import (
    FACTS,
    aggressive_variant,
    alsympca,
    cabazitaxel,
    card,
    contact02,
    era223,
    fda_pool,
    olaparib,
    peace3,
    pluvicto,
    prevail,
    profound,
    psmafore,
    triton3,
    vision,
    xofigo,
)
from nextline.facts.shown import psma_pet, psmaddition, splash
from nextline.inputs import BY_KEY, GENES
from nextline.option import Option
from nextline.options import BY_ID, OPTIONS
from nextline.parse import parse
from nextline.preferences import PREFERENCES
from nextline.schema import case_schema
from nextline.standing import Standing, standing
from nextline.typed import from_form
from nextline.verdict import Verdict
from pybtex.database import parse_file
from test_logic_cases import against, answer, cautions, criterion, keys, option
from test_logic_invariants import examples, passing, put
from test_logic_labels import BRCA2, after, on_lu, rows

BIB = parse_file(str(Path(__file__).resolve().parents[1] / "docs/references.bib"))
LU = ("lu_psma", "lu_psma_extension", "lu_psma_rechallenge")
RPFS, OS = "Radiographic progression-free survival", "Overall survival"
US_LIST = ("brca1", "brca2", "atm", "chek2", "palb2", "cdk12", "other_hrr")
OFF = "not_supported"
NOBODY = {"us": "outside", "eu": "outside", "uk_england": "outside"}


def named(*words: str) -> list[str]:
    """The options whose id holds any of these words: combinations come along."""
    return [name for name in BY_ID if any(word in name for word in words)]


CYTOTOXIC = named("docetaxel", "cabazitaxel", "platin", "mitoxantrone")


def shown(one: Option) -> list[Fact]:
    """Every fact that stands behind an option or is shown with it."""
    told = [x.fact for x in (*one.labels, *one.funding)]
    parts = (one.dose, one.holds, one.monitoring, one.toxicity, told)
    ruled = [c.facts for c in one.criteria] + [e.facts for e in one.evidence]
    return [fact for part in (*ruled, *parts) for fact in part]


def words(*names: str) -> str:
    """All that these options say: the criteria, and the facts behind them."""
    some = [BY_ID[name] for name in names]
    says = [c.says for one in some for c in one.criteria]
    return "\n".join(says + [fact.text for one in some for fact in shown(one)])


def texts(facts: Iterable[Fact]) -> str:
    return "\n".join(fact.text for fact in facts)


def cited(*facts: Fact) -> set[str]:
    return {cite.source.key for fact in facts for cite in fact.cites}


def effects(key: str, endpoint: str) -> dict[str, float | None]:
    """Population → hazard ratio of what is in force of one source."""
    return {
        fact.population: fact.ratio
        for fact in FACTS.values()
        if isinstance(fact, Effect)
        and fact.endpoint == endpoint
        and fact.until is None
        and key in cited(fact)
    }


def altered(gene: str) -> dict[str, object]:
    return {"genes": dict.fromkeys(GENES, "not_altered") | {gene: "altered"}}


def now(name: str, change: dict[str, object]) -> str:
    """The standing of an option, from its passing case with a change."""
    return rows(name, change)[name]["standing"]


# ¹⁷⁷Lu-PSMA-617


def test_e01_lu_before_a_taxane_is_labelled_and_not_emerging():
    """A peer stops at the label of 2022 and calls use before a taxane emerging."""
    row = rows("lu_psma", after("enzalutamide") | {"taxane_can_wait": "yes"})["lu_psma"]
    assert (row["standing"], row["evidence"], row["use"]) == (
        "supported",
        "randomised",
        "labelled",
    )
    (text,) = [t for t in row["label_texts"] if t["jurisdiction"] == "us"]
    assert (text["since"], text["verdict"]) == ("2025-03-28", "within")
    assert pluvicto.us_indication_2022.until == date(2025, 3, 28)
    assert "emerging" not in words(*LU).lower()


def test_e02_psmaddition_is_the_hormone_sensitive_trial_and_psmafore_the_other():
    """A peer takes PSMAddition for the trial in men before a taxane."""
    assert "hormone-sensitive" in psmaddition.design.text
    assert "naive or sensitive" in pluvicto.us_indication_2026_earlier_setting.text
    assert "castration-resistant" not in psmaddition.design.text
    resting = [f for one in OPTIONS for e in one.evidence for f in e.facts]
    resting += [label.fact for one in OPTIONS for label in one.labels]
    assert "psmaddition" not in cited(*resting)
    row = rows("lu_psma", after("enzalutamide"))["lu_psma"]
    assert keys(row["evidence_facts"]) >= {"psmafore", "psmafore_os"}


def test_e03_only_a_psma_negative_lesion_of_size_excludes():
    """A peer excludes for any PSMA-negative metastasis, however small."""
    assert (vision.psma_negative_node.value, vision.psma_negative_organ.value) == (
        2.5,
        1.0,
    )
    for one in OPTIONS:
        for rule in one.deciding:
            if rule.kind == "exclusion" and "psma_negative_lesion" in rule.reads:
                assert "qualifying size" in rule.says, one.id
                assert vision.psma_negative_sizes in rule.facts, one.id
    assert "of qualifying size" in BY_KEY["psma_negative_lesion"].label
    row = rows("lu_psma", {"fdg_pet_discordance": "present"})["lu_psma"]
    assert row["standing"] == "supported"
    assert criterion(row, "fdg_discordance") in cautions(row)


def test_e04_a_clearance_below_30_is_not_studied_and_no_contraindication():
    """A peer calls a filtration below 30 a contraindication of the label."""
    row = rows("lu_psma", {"creatinine_clearance_ml_min": 29})["lu_psma"]
    assert [c["id"] for c in against(row)] == ["clearance"]
    assert now("lu_psma", {"creatinine_clearance_ml_min": 30}) == "supported"
    assert "not studied" in pluvicto.clearance_not_studied_below.text
    assert "US label: no contraindications" in pluvicto.contraindications.text
    assert "contraindicat" not in words("lu_psma").lower()


def test_e05_no_dose_change_at_a_clearance_of_50():
    """A peer lowers or stops Lu below 50 mL/min, against its own other limit."""
    assert "no dose change" in pluvicto.clearance_30_to_89.text
    assert "below 30 mL/min" in pluvicto.renal_hold.text
    for part in ("40 % together with", "more than 40 %", "5.9 GBq"):
        assert part in pluvicto.renal_reduce.text
    lu = BY_ID["lu_psma"]
    assert not re.search(r"\b50\b", texts((*lu.dose, *lu.holds, *lu.monitoring)))
    row = rows("lu_psma", {"creatinine_clearance_ml_min": 45})["lu_psma"]
    assert row["standing"] == "supported"
    assert criterion(row, "clearance_below_vision") in cautions(row)
    for name in LU:  # one limit, not two that contradict each other
        limits = [c for c in BY_ID[name].deciding if c.id == "clearance"]
        assert [t.value for c in limits for t in c.thresholds] == [30]


def test_e06_more_than_six_doses_are_off_label_and_rest_on_cohorts():
    """A peer extends six doses to eight per protocol, with no mark and no source."""
    assert pluvicto.doses_in_course.value == 6
    dosed = texts(fact for name in LU for fact in BY_ID[name].dose)
    assert not re.search(r"protocol|\b(7|8|seven|eight) (doses|cycles)", dosed)
    found = rows("lu_psma_extension", {})
    row = found["lu_psma_extension"]
    assert (row["standing"], row["use"], row["evidence"], row["group"]) == (
        "supported",
        "off_label",
        "cohort",
        "cohort_only",
    )
    assert row["label"] == NOBODY
    assert keys(row["evidence_facts"]) <= {"derlin", "seifert"}
    assert "course" in {c["id"] for c in against(found["lu_psma"])}


def test_e07_the_psma_pet_selects_and_is_not_repeated_before_each_dose():
    """A peer asks for a PSMA PET before every cycle."""
    for name in LU:
        one = BY_ID[name]
        assert "PET" not in texts((*one.dose, *one.holds, *one.monitoring)), name
    assert "selection" in pluvicto.pet_selection_2025.text
    old = on_lu(3) | {"disease_status": "responding", "psma_pet_months_ago": 9}
    row = rows("lu_psma", old)["lu_psma"]
    assert row["standing"] == "supported"
    assert criterion(row, "pet_age") in cautions(row)


def test_e08_no_dosimetry_at_each_dose_and_no_rate_of_severe_dry_mouth():
    """A peer makes dosimetry a duty, and dry mouth the commonest severe event."""
    assert "dosimetr" not in words(*BY_ID).lower()
    assert (vision.fatigue_grade_3.arm, vision.fatigue_grade_3.control) == (5.9, 1.5)
    rates = [
        fact.text
        for fact in FACTS.values()
        if re.search(r"dry mouth[^,;:]*%", fact.text, re.IGNORECASE)
    ]
    assert rates
    assert [t for t in rates if not re.search(r"[Aa]ny grade|grade 1–2", t)] == []


def test_e09_no_tracer_is_preferred():
    """A peer names two brands as the preferred tracers for selection."""
    assert "or another authorised PSMA PET product" in pluvicto.pet_selection_2025.text
    assert "do not name selection" in psma_pet.fluorine_18.text
    assert cited(psma_pet.locametz) == {"locametz_us"}
    beside = texts(fact for notice in ALONGSIDE for fact in notice.facts)
    assert not re.search(r"Illuccix|Pylarify|Posluma", words(*BY_ID) + beside)
    undecided = aggressive_variant.imaging_review  # "which tracer to prefer" is open
    assert "uncertain" in undecided.text
    about = [f.text for f in FACTS.values() if "PET" in f.text and f != undecided]
    assert [text for text in about if "prefer" in text.lower()] == []


# PARP inhibitors


def test_e10_profound_ratios_stand_with_cohort_a():
    """A peer gives another ratio for cohort A and calls cohort A the BRCA subset."""
    assert effects("profound", RPFS) == {"cohort A": 0.34}
    assert effects("profound", OS) == {"cohort A": 0.69, "cohorts A and B": 0.79}
    assert "BRCA1, BRCA2 or ATM (cohort A)" in profound.design.text
    for one in OPTIONS:
        if profound.overall_survival_a in shown(one):
            assert profound.design in shown(one), one.id


def test_e11_triton3_ratio_of_the_whole_trial_is_not_that_of_brca():
    """A peer prints the ratio of the whole of TRITON3 as that of men with BRCA."""
    assert effects("triton3", RPFS) | {"men with BRCA": None} == {
        "": 0.61,
        "men with BRCA": None,
        "men with ATM": 0.95,
    }
    with_brca = (
        triton3.radiographic_pfs_brca.ratio,
        triton3.radiographic_pfs_brca_docetaxel.ratio,
        triton3.radiographic_pfs_brca_arpi.ratio,
    )
    assert with_brca == (0.50, 0.53, 0.38)
    assert "ATM" in triton3.population.text
    preferred = [fact for p in PREFERENCES for fact in p.facts]
    for fact in (*shown(BY_ID["rucaparib"]), *preferred):
        if isinstance(fact, Effect) and "triton3" in cited(fact):
            assert fact.population in ("men with BRCA", "men with ATM")


def test_e12_the_us_olaparib_list_has_chek2_and_not_fanca():
    """A peer's gate lacks six of the fourteen genes and has one of another drug."""
    listed = set(olaparib.genes.text.partition(": ")[2].split(", "))
    assert listed == set(
        "ATM BARD1 BRCA1 BRCA2 BRIP1 CDK12 CHEK1 CHEK2 FANCL PALB2 RAD51B RAD51C "
        "RAD51D RAD54L".split()
    )
    asked = {BY_KEY[f"genes.{gene}"].label for gene in US_LIST}
    others = set(re.findall(r"[A-Z]+\d*[A-Z]?", BY_KEY["genes.other_hrr"].where))
    assert listed <= asked | others
    assert "FANCA" not in asked | others
    with_fanca = [f for f in FACTS.values() if "FANCA, " in f.text]
    assert any("talzenna_us" in cited(fact) for fact in with_fanca)
    assert not set(with_fanca) & set(shown(BY_ID["olaparib"]))
    for gene in US_LIST:
        row = rows("olaparib", altered(gene))["olaparib"]
        assert (row["standing"], row["label"]["us"]) == ("supported", "within"), gene
    for gene in set(GENES) - set(US_LIST):  # those of talazoparib alone
        row = rows("olaparib", altered(gene))["olaparib"]
        assert (row["standing"], row["label"]["us"]) == (OFF, "outside"), gene


@pytest.mark.parametrize("gene", [g for g in US_LIST if not g.startswith("brca")])
def test_e13_another_gene_is_not_given_the_figures_of_brca(gene):
    """A peer says strongly yes to olaparib for any gene, with the figures of BRCA."""
    found = rows("olaparib", altered(gene))
    row = found["olaparib"]
    assert row["evidence"] == "label"
    assert "profound" not in keys(row["evidence_facts"])
    assert "profound_b" in keys(row["evidence_facts"])
    assert criterion(row, "gene_level") in cautions(row)
    assert row["tier"] > found["cabazitaxel"]["tier"]
    assert found["rucaparib"]["standing"] == OFF


@pytest.mark.parametrize("gene", ["chek2", "atm"])
@pytest.mark.parametrize("name", named("parib"))
def test_e13_no_benefit_with_chek2_or_atm_is_shown(name, gene):
    """A peer is silent on the pooled ratios of CHEK2 and ATM."""
    assert fda_pool.chek2_radiographic_pfs.ratio == 1.06
    assert fda_pool.chek2_overall_survival.ratio == 1.53
    assert fda_pool.atm_radiographic_pfs.ratio == 1.05
    row = rows(name, altered(gene))[name]
    assert row["standing"] == OFF or "fda_pool" in keys(cautions(row))
    assert name != "olaparib" or row["standing"] == "supported"


# Cabazitaxel


def test_e14_card_is_de_wit_and_its_35_7_per_cent_are_psa_responses():
    """A peer names another author, and prints the PSA response twice, once as ORR."""
    entry = BIB.entries["card"]
    assert str(entry.persons["author"][0]) == "de Wit, Ronald"
    assert entry.fields["year"] == "2019"
    assert (card.psa50.endpoint, card.psa50.arm, card.psa50.control) == (
        "PSA response",
        35.7,
        13.5,
    )
    of_card = [f for f in FACTS.values() if "card" in cited(f)]
    assert [f.text for f in of_card if re.search(r"bjective|12\.2", f.text)] == []


def test_e15_card_gave_25_with_growth_factor():
    """A peer prints CARD's results under 20 mg/m² and makes G-CSF a must at 20."""
    assert "25 mg/m²" in card.treatment.text
    assert "G-CSF" in card.treatment.text
    for fact in FACTS.values():
        if "card" in cited(fact):
            assert "20 mg/m²" not in fact.text
    assert "with high-risk features" in cabazitaxel.gcsf.text
    assert "considered in all men at 25 mg/m²" in cabazitaxel.gcsf.text
    for name in named("cabazitaxel"):
        assert not re.search(r"mandatory|G-CSF[^;]*20 mg", words(name)), name


@pytest.mark.parametrize("name", named("cabazitaxel"))
def test_e15_where_cards_results_are_shown_its_dose_is_shown(name):
    """A peer leaves the reader to think that the dose beside them is CARD's."""
    facts = shown(BY_ID[name])
    results = {card.radiographic_pfs, card.overall_survival} & set(facts)
    assert not results or card.treatment in facts


@pytest.mark.parametrize(
    "change",
    [
        {"neutrophils_10e9_l": 1.5},
        {"bilirubin_x_uln": 3.1},
        {"taxane_or_polysorbate_hypersensitivity": "yes"},
    ],
    ids=str,
)
@pytest.mark.parametrize("name", named("cabazitaxel"))
def test_e16_the_contraindications_of_cabazitaxel_are_enforced(name, change):
    """A peer declares that cabazitaxel has none."""
    row = rows(name, change)[name]
    assert row["standing"] == OFF
    assert "jevtana_us" in keys(against(row))


def test_e16_the_contraindications_end_where_the_label_ends_them():
    """The limits themselves: above 1.5 neutrophils, up to 3 × ULN bilirubin."""
    assert now("cabazitaxel", {"neutrophils_10e9_l": 1.51}) == "supported"
    assert now("cabazitaxel", {"bilirubin_x_uln": 3.0}) == "supported"


# Radium-223


def test_e17_era_223_is_about_abiraterone_and_a_us_warning():
    """A peer makes ERA-223 a contraindication with every newer hormonal drug."""
    assert "abiraterone" in era223.design.text
    of_era = [f.text for f in FACTS.values() if "era223" in cited(f)]
    assert [t for t in of_era if re.search(r"enzal|apalu|darolu", t)] == []
    assert "warning" in xofigo.no_abiraterone.text
    of_us = [f.text for f in FACTS.values() if "xofigo_us" in cited(f)]
    assert [t for t in of_us if "ontraindicated" in t] == []
    row = rows(
        "radium_223",
        after("abiraterone", "docetaxel") | {"concurrent_abiraterone": "yes"},
    )["radium_223"]
    assert [c["id"] for c in against(row)] == ["abiraterone"]
    assert "xofigo_us" in keys(against(row))


def test_e17_enzalutamide_does_not_bar_radium():
    """A peer forbids the pair that PEACE-3 found to live longer."""
    assert peace3.overall_survival.ratio == 0.76
    assert "enzalutamide with or without radium-223" in peace3.design.text
    us = [f.text for f in FACTS.values() if "xofigo_us" in cited(f)]
    assert any("enzalutamide is not a labelled US use" in text for text in us)
    history = after("enzalutamide", "docetaxel")
    history["prior"][1] |= {"outcome": "ongoing"}
    assert now("radium_223", history) == "supported"
    for name in named("radium"):
        bars = [c for c in BY_ID[name].deciding if c.kind == "exclusion"]
        read = {variable for c in bars for variable in c.reads}
        assert "prior.enzalutamide" not in {r[:18] for r in read}, name
    for name in set(named("radium")) & set(named("enzalutamide")):
        (us,) = [x for x in BY_ID[name].labels if x.jurisdiction == "us"]
        assert us.when is None
        assert peace3.overall_survival in shown(BY_ID[name])


@pytest.mark.parametrize(
    ("variable", "floor"),
    [
        ("neutrophils_10e9_l", 1.5),
        ("platelets_10e9_l", 100),
        ("haemoglobin_g_dl", 10),
    ],
)
@pytest.mark.parametrize("name", named("radium"))
def test_e18_the_first_dose_of_radium_has_its_own_floors(name, variable, floor):
    """A peer knows only the lower limits of the later doses."""
    assert now(name, {variable: floor}) == "supported"
    assert now(name, {variable: round(floor - 0.1, 1)}) == OFF


def test_e19_alsympca_is_one_trial_against_placebo():
    """A peer cites a docetaxel study under a name that no trial has."""
    known = [key for key, one in sources.BY_KEY.items() if "ALSYMPCA" in one.name]
    assert {BIB.entries[k].fields.get("nct", "NCT00699751") for k in known} == {
        "NCT00699751"
    }
    assert "or placebo, with standard care" in alsympca.design.text
    assert "no cytotoxic drugs planned" in alsympca.entry.text
    assert not re.search(r"ALSYMPCA ?(\+|plus)", words(*BY_ID))
    assert set(named("radium")) & set(CYTOTOXIC) == set()


def test_e20_radium_asks_for_hygiene_and_no_distance():
    """A peer keeps others away for seven to ten days."""
    assert "No limit on contact" in xofigo.radiation.text
    assert "at least 1 week" in xofigo.radiation.text
    for name in named("radium"):
        facts = shown(BY_ID[name])
        assert xofigo.radiation in facts, name
        assert pluvicto.radiation_contact not in facts, name
        assert not re.search(r"7.10 days|close contact", texts(facts)), name


# ARPIs, and what is never shown or not there


def test_e21_a_second_arpi_is_not_given_the_figures_of_a_first():
    """A peer offers a second ARPI with the medians of men who had had none."""
    assert (prevail.radiographic_pfs.arm, prevail.overall_survival.arm) == (20.0, 35.3)
    after_a_switch = [
        card.radiographic_pfs.control,
        psmafore.radiographic_pfs.control,
        contact02.progression_free_survival.control,
        splash.radiographic_pfs.control,
    ]
    assert after_a_switch == [3.7, 5.59, 4.2, 6.0]
    declines = {"chemotherapy_suitability": "declines"}
    row = rows("enzalutamide", after("abiraterone") | declines)["enzalutamide"]
    assert row["standing"] == "supported"
    assert keys(row["evidence_facts"]) == {"khalaf"}
    rule = criterion(row, "no_arpi_before")
    assert keys([rule]) >= {"card", "khalaf", "psmafore"}


@pytest.mark.parametrize("name", named("abiraterone", "enzalutamide"))
def test_e21_after_an_arpi_and_before_a_taxane_no_other_arpi(name):
    """A peer answers progression on one ARPI with the next, alone or combined."""
    found = rows("docetaxel", after("enzalutamide") | BRCA2)
    assert found["docetaxel"]["standing"] == "supported"
    assert found[name]["standing"] == OFF


@pytest.mark.parametrize("name", BY_ID)
def test_e22_every_option_can_be_the_answer(name):
    """A peer's tree ends in an option that its own list of results leaves out."""
    found = rows(name, {})
    assert found.keys() == BY_ID.keys()
    assert found[name]["standing"] == "supported"
    assert found[name]["tier"] is not None


def test_e22_lu_before_a_taxane_is_shown_first():
    """The very result that a peer's first tree can never show."""
    found = rows("lu_psma", after("enzalutamide"))
    assert (found["lu_psma"]["standing"], found["lu_psma"]["tier"]) == ("supported", 1)


def test_e23_carboplatin_rests_on_its_own_trial():
    """A peer waits for a pembrolizumab trial to report on carboplatin."""
    trial = [f for f in FACTS.values() if "carboplatin AUC 4" in f.text]
    assert cited(*trial) == {"corn"}
    entry = BIB.entries["corn"]
    assert str(entry.persons["author"][0]).startswith("Corn")
    assert "carboplatin" in entry.fields["title"]
    assert "keynote991" not in sources.BY_KEY
    facts = [f for f in FACTS.values() if "carboplatin" in f.text.lower()]
    for name in named("platin"):
        facts += shown(BY_ID[name])
    assert [key for key in cited(*facts) if key.startswith("keynote")] == []
    for name in named("carboplatin"):
        assert "corn" in cited(*shown(BY_ID[name])), name


# Unknown answers


@pytest.mark.parametrize("name", BY_ID)
def test_unknown_is_not_no(name):
    """A peer reads an answer that is not there as no, and an exclusion as passed."""
    case, one = passing(name), BY_ID[name]
    asked = {r for c in one.deciding for r in c.reads if r in BY_KEY}
    opened = 0
    for key in asked:
        less = put(case, key, None)
        for partner in PARTNERS.get(key, ()):  # else the one answer bounds the other
            if not partner.startswith("prior."):
                less = put(less, partner, None)
        look = parse(less).look
        assert standing(one, look) is not Standing.NOT_SUPPORTED, key
        for rule in one.deciding:
            if key in rule.reads and rule.test.verdict(look) is Verdict.UNKNOWN:
                assert standing(one, look) is Standing.CANNOT_TELL, (key, rule.id)
                opened += 1
    assert opened


def test_an_unanswered_ecog_is_not_an_ecog_of_three():
    """A peer prints the note for poor performance status to men without one."""
    found = rows("cabazitaxel", {"ecog": None})
    assert found["cabazitaxel"]["standing"] == "cannot_tell"
    assert found["cabazitaxel"]["needs"] == ["ecog"]
    assert found["best_supportive_care"]["standing"] == "cannot_tell"


def test_a_treatment_that_cannot_be_read_is_not_one_never_given():
    """A peer takes a line of treatment that it cannot match for no treatment."""
    case = passing("cabazitaxel")
    case["prior"][-1]["agent"] = "the drug before last"
    found = assess(case).to_dict()
    assert [p["fields"] for p in found["problems"]] == [["prior[2].agent"]]
    assert option(found, "cabazitaxel")["standing"] == "cannot_tell"
    assert option(found, "docetaxel")["standing"] == "cannot_tell"


def test_a_partial_case_is_firm_only_where_all_its_completions_agree():
    """A peer is firm in more than half of its partial states that are still open."""
    questions = {
        "psma_pet": ("positive", "negative"),
        "psma_negative_lesion": ("none", "present"),
        "ecog": (1, 3),
        "chemotherapy_suitability": ("suitable", "declines"),
        "neutrophils_10e9_l": (3.4, 1.0),
        "visceral_metastases": ("none", "present"),
    }
    history = passing("lu_psma")["prior"]
    without = [entry for entry in history if entry["agent"] != "docetaxel"]
    docetaxel = {
        "given": {"prior": history},
        "never": {"prior": without},
        None: {"prior": without, "prior_complete": None},
    }
    base = passing("lu_psma")
    judged = {}
    for state in product(docetaxel, *((*pair, None) for pair in questions.values())):
        answers = dict(zip(questions, state[1:], strict=True))
        look = parse(base | docetaxel[state[0]] | answers).look
        judged[state] = [standing(one, look) for one in OPTIONS]
    choices = [("given", "never"), *questions.values()]
    unsafe, open_and_firm = [], 0
    for state, found in judged.items():
        if None not in state:
            continue
        completions = product(
            *(
                (value,) if value is not None else pair
                for value, pair in zip(state, choices, strict=True)
            )
        )
        for ends in completions:
            for one, before, end in zip(OPTIONS, found, judged[ends], strict=True):
                if before is not Standing.CANNOT_TELL:
                    open_and_firm += 1
                    if end is not before:
                        unsafe.append((one.id, state, ends))
    assert unsafe == []
    assert open_and_firm


def test_no_answer_is_filled_in_silently():
    """A peer's form starts with a normal blood count and a fit man of sixty."""
    empty = from_form(dict.fromkeys(BY_KEY, ""), [])
    assert empty == {}
    found = assess(empty).to_dict()
    assert found["case"] == {}
    assert set(found["unknown"]) == BY_KEY.keys() - {"jurisdiction"}
    assert [key for key in BY_KEY if parse({}).look(key) is not None] == []
    assert '"default"' not in json.dumps(case_schema())


# Defaults


def test_nothing_known_supports_nothing():
    """A peer has an option that is chosen when nothing has matched."""
    for case in ({}, {"castration_resistant": "yes", "metastatic": "yes"}):
        found = assess(case).to_dict()["options"]
        assert {row["standing"] for row in found} == {"cannot_tell"}
        assert {row["tier"] for row in found} == {None}


@pytest.mark.parametrize("name", examples())
def test_what_is_supported_stands_on_its_own_criteria(name):
    """A peer's default stands against its own criteria, and no other has a why not."""
    for row in assess(examples()[name]).to_dict()["options"]:
        if row["standing"] == "supported":
            assert against(row) == [], row["id"]
        if row["standing"] == "not_supported":
            assert against(row) != [], row["id"]
            assert all(c["sources"] for c in against(row)), row["id"]


def test_no_treatment_stays_no_treatment():
    """A peer's "no systemic therapy" is an empty result that becomes the default."""
    found = rows("cabazitaxel", {"ecog": 4})
    supported = {name for name, r in found.items() if r["standing"] == "supported"}
    assert supported == {"best_supportive_care"}
    assert [n for n, r in found.items() if r["tier"] is not None] == [*supported]


@pytest.mark.parametrize("ecog", [3, 4])
@pytest.mark.parametrize("name", CYTOTOXIC)
def test_no_cytotoxic_drug_at_a_poor_performance_status(name, ecog):
    """A peer shows chemotherapy to every man whose ECOG is three."""
    found = rows(name, {"ecog": ecog})
    assert found[name]["standing"] == OFF
    read = {r for c in BY_ID[name].deciding if c.id == "ecog" for r in c.reads}
    assert read == {"ecog"}
    assert "ecog" in {c["id"] for c in against(found[name])}
    assert found["best_supportive_care"]["standing"] == "supported"


@pytest.mark.parametrize("answered", ["unfit", "declines"])
@pytest.mark.parametrize("name", CYTOTOXIC)
def test_no_cytotoxic_drug_against_the_judgement_or_the_will(name, answered):
    """A peer has no way to say that chemotherapy is not wanted or not possible."""
    found = rows(name, {"chemotherapy_suitability": answered})
    assert found[name]["standing"] == OFF
    assert "chemotherapy" in {c["id"] for c in against(found[name])}


def test_no_scope_is_guessed():
    """A peer gives a man of unknown disease state the castration-resistant plan."""
    for name in BY_ID:
        case = passing(name)
        row = option(assess(put(case, "castration_resistant", None)).to_dict(), name)
        assert row["standing"] == "cannot_tell", name
        assert row["needs"] == ["castration_resistant"], name
        outside = assess(put(case, "castration_resistant", "no")).to_dict()
        assert {r["standing"] for r in outside["options"]} == {OFF}, name
        assert {r["tier"] for r in outside["options"]} == {None}, name


# History


@pytest.mark.parametrize("name", LU)
def test_progression_on_lu_is_not_answered_with_lu(name):
    """A peer offers Lu again, first, to a man who progressed on it."""
    history = after("enzalutamide", "docetaxel", "lu_psma")
    history["prior"][-1] |= {"cycles": 4, "best_response": "psa50"}
    for cycles in (1, 4, 6):
        history["prior"][-1]["cycles"] = cycles
        row = rows("lu_psma", history)[name]
        assert row["standing"] == OFF
        assert row["label"] == NOBODY
    found = answer("after-six-doses")  # progression after the six, without a response
    assert option(found, name)["standing"] == OFF


def test_earlier_lu_is_an_answer_that_changes_the_others():
    """A peer never asks whether Lu was given."""
    bare = rows("lu_psma", {})
    treated = rows("lu_psma", after("enzalutamide", "docetaxel", "lu_psma"))
    assert (bare["lu_psma"]["standing"], treated["lu_psma"]["standing"]) == (
        "supported",
        OFF,
    )
    for name in ("cabazitaxel", "olaparib", "radium_223"):
        assert criterion(bare[name], "after_lu") not in cautions(bare[name])
        assert criterion(treated[name], "after_lu") in cautions(treated[name])
    asked = {r for one in OPTIONS for c in one.criteria for r in c.reads}
    assert asked >= {
        "prior.lu_psma",
        "prior.lu_psma.outcome",
        "prior.lu_psma.cycles",
        "prior.lu_psma.best_response",
        "prior.lu_psma.months_since_last",
    }


def test_no_rule_counts_lines():
    """A peer sends a man to a tree by the number of his line."""
    leaves = [x for one in OPTIONS for c in one.criteria for x in c.test.leaves()]
    limits = {leaf.threshold.unit for leaf in leaves if isinstance(leaf, Meets)}
    assert "lines" not in limits
    assert [key for key in BY_KEY if "line" in key.split("_")] == []


def test_past_the_second_line_there_is_an_answer():
    """A peer has no plan from the third line on."""
    third = option(answer("after-six-doses"), "cabazitaxel")
    assert (third["standing"], third["tier"]) == ("supported", 1)
    fifth = rows(
        "radium_223", after("abiraterone", "docetaxel", "lu_psma", "cabazitaxel")
    )
    assert fifth["radium_223"]["standing"] == "supported"
    agents = ("abiraterone", "docetaxel", "lu_psma", "cabazitaxel", "radium_223")
    sixth = rows("ac_psma", after(*agents))
    assert (sixth["ac_psma"]["standing"], sixth["ac_psma"]["use"]) == (
        "supported",
        "trial_only",
    )
    for name in ("lu_psma", "cabazitaxel", "docetaxel", "radium_223"):
        assert sixth[name]["standing"] == OFF, name


# Numbers and biomarkers


@pytest.mark.parametrize(
    ("key", "endpoint", "population", "ratio"),
    [
        ("vision", OS, "", 0.62),
        ("vision", RPFS, "", 0.40),
        ("psmafore", RPFS, "", 0.49),
        ("psmafore_os", OS, "", 0.91),
        ("card", OS, "", 0.64),
        ("card", RPFS, "men aged 70 or over", 0.58),
        ("card", RPFS, "", 0.54),
        ("profound", OS, "cohort A", 0.69),
        ("profound_b", RPFS, "cohort B", 0.88),
        ("triton3", RPFS, "", 0.61),
        ("triton3", RPFS, "men with ATM", 0.95),
        ("fda_pool", RPFS, "422 men with BRCA2", 0.31),
        ("fda_pool", RPFS, "172 men with CHEK2", 1.06),
        ("fda_pool", OS, "172 men with CHEK2", 1.53),
        ("prevail", OS, "", 0.77),
        ("alsympca", OS, "", 0.70),
        ("peace3_final", OS, "", 0.76),
    ],
)
def test_a_hazard_ratio_stands_with_its_population(key, endpoint, population, ratio):
    """A peer ties the ratio of one population to another."""
    if key == "psmafore_os":  # the crossover-adjusted look is told by its words
        assert psmafore.overall_survival.ratio == ratio
        assert psmafore.overall_survival.population == population
    else:
        assert effects(key, endpoint)[population] == ratio


def test_no_two_facts_give_one_population_two_ratios():
    """A peer holds two figures for the same men and shows the one it meets first."""
    told: dict[tuple[object, ...], set[float | None]] = {}
    for fact in FACTS.values():
        if isinstance(fact, Effect) and fact.ratio and fact.until is None:
            same = (fact.endpoint, fact.population, fact.says)
            for key in cited(fact):
                told.setdefault((key, *same), set()).add(fact.ratio)
    assert {where: found for where, found in told.items() if len(found) > 1} == {}


NO_GENE = {"genes": dict.fromkeys(GENES, "not_altered")}
NO_MSI = {"msi_or_dmmr": "stable_or_proficient", "tmb_per_mb": 3}
UNTESTED = {
    "genes": dict.fromkeys(GENES, "not_tested"),
    "msi_or_dmmr": "not_tested",
    "tmb_per_mb": None,
    "psma_pet": "not_done",
    "psma_negative_lesion": None,
}


@pytest.mark.parametrize(
    ("name", "negative"),
    [
        *((name, {"psma_pet": "negative"}) for name in (*LU, "ac_psma")),
        *((name, NO_GENE) for name in ("olaparib", "rucaparib")),
        ("pembrolizumab", NO_MSI),
        *((name, NO_MSI) for name in named("dostarlimab")),
    ],
    ids=str,
)
def test_a_required_biomarker_is_enforced(name, negative):
    """A peer shows the biomarker that an option needs, and lists it without."""
    assert now(name, negative) == OFF
    assert now(name, UNTESTED) == "cannot_tell"


@pytest.mark.parametrize("name", named("parib"))
def test_no_us_label_of_a_parp_inhibitor_covers_a_man_without_a_gene(name):
    """A peer offers the class to a man whose genes were not altered, or not tested."""
    assert rows(name, {})[name]["label"]["us"] == "within"
    assert rows(name, NO_GENE)[name]["label"]["us"] == "outside"
    assert rows(name, UNTESTED)[name]["label"]["us"] == "cannot_tell"


def test_a_psma_negative_man_with_liver_metastases_is_not_shown_everything():
    """A peer lists every option for every man, what speaks against it or not."""
    found = rows(
        "cabazitaxel",
        {"psma_pet": "negative", "visceral_metastases": "present"} | NO_GENE,
    )
    speaks = {
        "lu_psma": "psma_positive",
        "radium_223": "no_visceral",
        "docetaxel": "first_docetaxel",
        "olaparib": "gene",
        "rucaparib": "brca",
    }
    for name, rule in speaks.items():
        assert found[name]["standing"] == OFF, name
        assert rule in {c["id"] for c in against(found[name])}, name
    assert found["cabazitaxel"]["standing"] == "supported"
