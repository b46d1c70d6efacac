"""The trial view: every boundary of every trial, and what unknown does to it.

The tables were typed by hand from the evidence files (trials.md, labels.md 1.7,
verified-later.md 1 and 3, the later look-up), not from the facts.
"""

import json
from pathlib import Path

import pytest
from nextline import sources
from nextline.criterion import Is, Meets, caution, requires
from nextline.facts import card
from nextline.parse import parse
from nextline.trial import Trial, Unreported, view
from nextline.trials import BY_ID, TRIALS
from pybtex.database import parse_file

HERE = Path(__file__).resolve().parent
PASSING = json.loads((HERE / "golden" / "passing.json").read_text(encoding="utf-8"))
BIB = parse_file(str(HERE.parent / "docs" / "references.bib")).entries
ROW = {"m": "met", "n": "not_met", "u": "unknown", "-": "not_reported"}
WHOLE = {"m": "inside", "n": "outside", "u": "cannot_tell", "-": "inside"}

# trial: input, number, the verdict of its row below, at and above the number
TABLE = {
    # verified-later.md 1a: ECOG 0–2; testosterone <50; PSA from ≥2.0; regimens of ≥2
    # cycles; Hb ≥9, platelets ≥100, WBC ≥2.5, CrCl ≥50; no radium within 6 months
    "vision": "ecog 2 mmn, testosterone_ng_dl 50 mnn, psa_ng_ml 2 nmm, "
    "prior.docetaxel.cycles 2 nmm, prior.cabazitaxel.cycles 2 nmm, "
    "prior.radium_223.months_since_last 6 nmm, haemoglobin_g_dl 9 nmm, "
    "platelets_10e9_l 100 nmm, white_cells_10e9_l 2.5 nmm, "
    "creatinine_clearance_ml_min 50 nmm",
    # verified-later.md 1b: ECOG 0–1, castrate (<50 on the hospital's page), nuclide
    # wash-out of 6 months, taxane only (neo)adjuvant and >12 months ago
    "psmafore": "ecog 1 mmn, testosterone_ng_dl 50 mnn, "
    "prior.radium_223.months_since_last 6 nmm, "
    "prior.docetaxel.months_since_last 12 nnm, "
    "prior.cabazitaxel.months_since_last 12 nnm",
    # verified-later.md 1c: PSA ≥20; ECOG 0–2; CrCl ≥40; platelets ≥100; Hb ≥9; ANC
    # >1.5; bilirubin <1.5, or 1.5–2 if conjugated normal; AST/ALT ≤2, ≤5 with liver
    "therap": "psa_ng_ml 20 nmm, ecog 2 mmn, creatinine_clearance_ml_min 40 nmm, "
    "platelets_10e9_l 100 nmm, haemoglobin_g_dl 9 nmm, neutrophils_10e9_l 1.5 nnm, "
    "bilirubin_x_uln 2 mmn, bilirubin_x_uln 1.5 -uu, ast_x_uln 2 mmn, "
    "alt_x_uln 2 mmn, ast_x_uln 5 mmn, alt_x_uln 5 mmn",
    # verified-later.md 3: docetaxel ≥3 cycles, ≤12 months, PSA ≥2, ECOG 0–2; the later
    # look-up: testosterone <0.5 ng/mL, that is 50 ng/dL
    "card": "prior.docetaxel.cycles 3 nmm, prior.enzalutamide.months_on 12 mmn, "
    "prior.abiraterone.months_on 12 mmn, psa_ng_ml 2 nmm, ecog 2 mmn, "
    "testosterone_ng_dl 50 mnn",
    # verified-later.md 3: ≥2 hot spots; strata ECOG 0 v 1
    "alsympca": "bone_lesion_count 2 nmm",
    "triton3": "ecog 1 mmn",
    # the later look-up, register: ECOG 0–2; docetaxel ≥225 mg/m², three doses of 75
    "tropic": "ecog 2 mmn, prior.docetaxel.cycles 3 nmm",
}
NUMBERS = [
    (trial, name, float(number), verdicts)
    for trial, entries in TABLE.items()
    for name, number, verdicts in (entry.split() for entry in entries.split(", "))
]
ALL_BUT_ALSYMPCA = "vision psmafore therap card profound triton3 tropic tax327"
# The trials barred, and no others, by a treatment more or less or another answer.
BARS = {
    "vision psmafore": "lu_psma ac_psma psma_negative_lesion=present",
    "psmafore": "apalutamide pembrolizumab genes.brca2=altered "
    "histology=small_cell_or_neuroendocrine suspected_cord_compression=yes",
    "vision psmafore card profound triton3": "-enzalutamide",
    "vision therap card alsympca tropic": "-docetaxel",
    "psmafore triton3": "docetaxel cabazitaxel",
    "psmafore profound triton3": "platinum",
    "psmafore triton3 tropic": "mitoxantrone",
    "profound triton3": "olaparib rucaparib genes.atm=not_altered",
    ALL_BUT_ALSYMPCA: "disease_status=stable",
    "vision psmafore therap": "psma_pet=negative",
    "therap": "fdg_pet_discordance=present chemotherapy_suitability=unfit",
    "vision": "life_expectancy_over_6_months=no",
    "vision profound": "cns_metastases=untreated",
    "profound": "cns_metastases=treated disease_status=psa_rise_only",
    "alsympca": "visceral_metastases=present symptoms=none_or_minimal",
}
BARRING = [(one, trials) for trials, many in BARS.items() for one in many.split()]
# What a case does not ask, or was not read, where it is known to matter; no result.
OPENS = {
    "abiraterone": {("card", "both_arpis"), ("triton3", "several_arpis")},
    "apalutamide": {("triton3", "several_arpis")},
    "mitoxantrone": {("profound", "mitoxantrone")},
    "cabazitaxel": {("psmafore", "adjuvant_taxane")},
    "disease_status=clinical_progression": {("profound", "imaging")},
    "life_expectancy_over_6_months=no": {("tropic", "life_expectancy")},
    "fdg_pet_discordance=not_done": {("therap", "fdg_discordance")},
    "genes.brca1=not_tested": {("psmafore", "parp_candidate")},
}


def course(agent, **more):
    usual = {"setting": "castration_resistant", "outcome": "progressed_on"}
    return {"agent": agent, **usual, **more}


ADT = course("adt", setting="castration_sensitive")
ENZA = course("enzalutamide", months_on=8)
DOCETAXEL = course("docetaxel", cycles=6, months_since_last=4)
RADIUM = course("radium_223", months_since_last=9)
OLD = {"setting": "castration_sensitive", "outcome": None}
KNOWN = PASSING["base"] | {"symptoms": "symptomatic", "fdg_pet_discordance": "none"}
KNOWN |= {"genes": KNOWN["genes"] | {"atm": "altered"}}
AFTER_BOTH = [ADT, ENZA, DOCETAXEL]
PRIOR = dict.fromkeys(BY_ID, AFTER_BOTH) | {
    "vision": [*AFTER_BOTH, RADIUM],
    "psmafore": [ADT, ENZA, RADIUM],
    "triton3": [ADT, ENZA],
}
# What else must hold so that this one number decides.
LIVER = {"visceral_metastases": "present", "liver_metastases": "present"}
OTHER_PRIOR = {
    ("vision", "prior.cabazitaxel.cycles"): [ADT, ENZA, course("cabazitaxel")],
    ("card", "prior.abiraterone.months_on"): [ADT, DOCETAXEL, course("abiraterone")],
} | {
    ("psmafore", f"prior.{one}.months_since_last"): [ADT, ENZA, course(one, **OLD)]
    for one in ("docetaxel", "cabazitaxel")
}
SO_THAT_IT_DECIDES = {
    ("vision", "psa_ng_ml", 2): {"disease_status": "psa_rise_only"},
    ("vision", "white_cells_10e9_l", 2.5): {"neutrophils_10e9_l": 1.5},
    ("therap", "ast_x_uln", 5): LIVER,
    ("therap", "alt_x_uln", 5): LIVER,
}
# Met in itself, and the trial still open for what a case does not ask.
LEFT_OPEN = {("psmafore", "taxane"), ("therap", "bilirubin")}


def passing(trial):
    return KNOWN | {"prior": PRIOR[trial]}


def seen(trial, case):
    read = parse(case)
    assert not read.problems, read.problems
    shown = view(BY_ID[trial], read)
    cited = [{source["key"] for source in row["sources"]} for row in shown["criteria"]]
    assert all(keys and keys <= set(sources.BY_KEY) for keys in cited), "a source a row"
    rows = {row["id"]: row["verdict"] for row in shown["criteria"]}
    assert (shown["verdict"] == "outside") == ("not_met" in rows.values())
    return shown["verdict"], rows


def with_number(trial, name, limit, value):
    case = passing(trial) | SO_THAT_IT_DECIDES.get((trial, name, limit), {})
    if not name.startswith("prior."):
        return case | {name: value}
    _, agent, key = name.split(".")
    prior = OTHER_PRIOR.get((trial, name), case["prior"])
    more = {key: value}
    return case | {"prior": [e | more if e["agent"] == agent else e for e in prior]}


COMPARED = {
    (trial.id, leaf.name, float(leaf.threshold.value)): row.id
    for trial in TRIALS
    for row in (*trial.entry, *(u.condition for u in trial.not_reported))
    for leaf in (row.test.leaves() if row else ())
    if isinstance(leaf, Meets)
}


def test_every_number_is_in_the_table():
    assert sorted(row[:3] for row in NUMBERS) == sorted(COMPARED)


@pytest.mark.parametrize("row", NUMBERS, ids=lambda r: f"{r[0]}-{r[1]}-{r[2]}")
def test_number(row):
    trial, name, limit, verdicts = row
    step = 1 if name in ("ecog", "bone_lesion_count") else 0.01
    values = (limit - step, limit, limit + step, None)
    for value, letter in zip(values, f"{verdicts}u", strict=True):
        whole_trial, found = seen(trial, with_number(trial, name, limit, value))
        assert found[COMPARED[row[:3]]] == ROW[letter], value
        left_open = letter == "m" and (trial, COMPARED[row[:3]]) in LEFT_OPEN
        wanted = {WHOLE[letter], "cannot_tell"} if left_open else {WHOLE[letter]}
        assert whole_trial in wanted, value


@pytest.mark.parametrize("trial", BY_ID)
def test_inside_outside_and_cannot_tell(trial):
    verdict, rows = seen(trial, passing(trial))
    assert verdict == "inside"
    assert set(rows.values()) == {"met", "not_reported"}
    assert seen(trial, passing(trial) | {"castration_resistant": "no"})[0] == "outside"
    verdict, rows = seen(trial, {})
    assert verdict == "cannot_tell"
    assert set(rows.values()) == {"unknown", "not_reported"}
    assert BY_ID[trial].nct == BIB[trial].fields.get("nct", "")


@pytest.mark.parametrize("trial", BY_ID)
def test_unknown_is_never_met_and_never_not_met(trial):
    """Leaving one answer out opens conditions; it closes none and turns none."""
    whole = passing(trial)
    for key in whole:
        gone = ("prior", "prior_complete") if key == "prior" else (key,)
        verdict, rows = seen(trial, whole | dict.fromkeys(gone))
        assert verdict == ("cannot_tell" if "unknown" in rows.values() else "inside")


def changed(trial, change):
    case = passing(trial)
    key, _, value = change.partition("=")
    if not value:
        kept = [entry for entry in PRIOR[trial] if entry["agent"] != key[1:]]
        more = [] if key.startswith("-") else [course(key)]
        return case | {"prior": kept + more}
    if key.startswith("genes."):
        return case | {"genes": case["genes"] | {key.removeprefix("genes."): value}}
    return case | {key: value}


@pytest.mark.parametrize(("change", "trials"), BARRING)
def test_what_bars_entry(change, trials):
    """An exclusion that applies: its row is not met, and the trial is outside."""
    found = {trial: seen(trial, changed(trial, change))[0] for trial in BY_ID}
    assert {one for one in BY_ID if found[one] == "outside"} == set(trials.split())


@pytest.mark.parametrize("change", OPENS)
def test_what_leaves_it_open(change):
    shown = {trial: seen(trial, changed(trial, change))[1] for trial in BY_ID}
    rows = [(t, row, found[row]) for t, found in shown.items() for row in found]
    assert {row[:2] for row in rows if row[2] == "unknown"} == OPENS[change]


def test_progressing_while_still_on_the_drug_is_progression_on_it():
    for outcome, whole in (("ongoing", "inside"), ("stopped_for_toxicity", "outside")):
        enza = course("enzalutamide", months_on=8, outcome=outcome)
        for trial in ("card", "psmafore", "profound", "triton3"):
            prior = [enza if entry is ENZA else entry for entry in PRIOR[trial]]
            assert seen(trial, passing(trial) | {"prior": prior})[0] == whole, trial


def test_a_trial_that_cannot_be_read_is_refused():
    asked = requires("psa", "PSA", Is("metastatic", "yes"), card.population)
    with pytest.raises(ValueError, match="used twice"):
        Trial("x", "X", "", "X.", (asked, asked), ())
    shown = caution("psa", "PSA", asked.test, card.population)
    with pytest.raises(ValueError, match="of kind 'caution'"):
        Trial("x", "X", "", "X.", (shown,), ())
    with pytest.raises(ValueError, match="no text that was read"):
        Unreported("labs", "Laboratory floors")
