"""Every number that a rule compares with: its value, its side and its boundary.

The two tables were typed by hand from the evidence files, not from the facts: a slip
of the finger in a fact, or a `<` for a `≤`, makes a row here disagree with it.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from nextline.alerts import ALERTS
from nextline.alongside import ALONGSIDE
from nextline.criterion import AllOf, AnyOf, Criterion, Is, Meets, Not, Test
from nextline.option import Option
from nextline.options import BY_ID, OPTIONS
from nextline.parse import parse
from nextline.standing import Standing, standing
from nextline.verdict import Verdict

GOLDEN = Path(__file__).with_name("golden")
PASSING = json.loads((GOLDEN / "passing.json").read_text(encoding="utf-8"))

ABOVE, BELOW = "above", "below"

# What decides. (option, input, number, the side on which the option is supported,
# whether the number itself is on that side)
DECIDES = [
    # labels.md 1.7, VISION: ECOG 0–2; Hb ≥9; platelets ≥100; WBC ≥2.5
    ("lu_psma", "ecog", 2, BELOW, True),
    ("lu_psma", "haemoglobin_g_dl", 9, ABOVE, True),
    ("lu_psma", "platelets_10e9_l", 100, ABOVE, True),
    ("lu_psma", "white_cells_10e9_l", 2.5, ABOVE, True),
    # labels.md 1.5 and 1.6: during a course, grade ≥3 withholds the next dose
    ("lu_psma", "haemoglobin_g_dl", 8, ABOVE, True),
    ("lu_psma", "platelets_10e9_l", 50, ABOVE, True),
    ("lu_psma", "neutrophils_10e9_l", 1, ABOVE, True),
    ("lu_psma", "white_cells_10e9_l", 2, ABOVE, True),
    # labels.md 1.4: CrCl <30 not studied
    ("lu_psma", "creatinine_clearance_ml_min", 30, ABOVE, True),
    # labels.md 1.3: 6 doses, so a further one only while fewer were given
    ("lu_psma", "prior.lu_psma.cycles", 6, BELOW, False),
    # trials.md, CARD: ECOG 0–2
    ("cabazitaxel", "ecog", 2, BELOW, True),
    # labels.md 3: not with neutrophils ≤1,500/mm³, not with bilirubin >3×ULN
    ("cabazitaxel", "neutrophils_10e9_l", 1.5, ABOVE, False),
    ("cabazitaxel", "bilirubin_x_uln", 3, BELOW, True),
    # trials.md, FIRSTANA: ECOG 0–2
    ("docetaxel", "ecog", 2, BELOW, True),
    # labels.md 4, boxed: not with ANC <1,500, bilirubin >ULN, or AST/ALT >1.5×ULN
    # together with ALP >2.5×ULN
    ("docetaxel", "neutrophils_10e9_l", 1.5, ABOVE, True),
    ("docetaxel", "bilirubin_x_uln", 1, BELOW, True),
    ("docetaxel", "ast_x_uln", 1.5, BELOW, True),
    ("docetaxel", "alt_x_uln", 1.5, BELOW, True),
    ("docetaxel", "alp_x_uln", 2.5, BELOW, True),
    # verified-later.md, COU-AA-301: ECOG ≤2
    ("abiraterone", "ecog", 2, BELOW, True),
    ("enzalutamide", "ecog", 2, BELOW, True),
    # labels.md 2, before the first dose: ANC ≥1.5, platelets ≥100, Hb ≥10
    ("radium_223", "neutrophils_10e9_l", 1.5, ABOVE, True),
    ("radium_223", "platelets_10e9_l", 100, ABOVE, True),
    ("radium_223", "haemoglobin_g_dl", 10, ABOVE, True),
    # labels.md 9: CrCl ≤30 not studied; start only at grade 1 or better, in the
    # numbers of labels.md 1.6
    ("olaparib", "creatinine_clearance_ml_min", 30, ABOVE, False),
    ("olaparib", "haemoglobin_g_dl", 10, ABOVE, True),
    ("olaparib", "platelets_10e9_l", 75, ABOVE, True),
    ("olaparib", "neutrophils_10e9_l", 1.5, ABOVE, True),
    # verified-later.md: CrCl 30–89 no change, <30 no data; grade 1 as above
    ("rucaparib", "creatinine_clearance_ml_min", 30, ABOVE, True),
    ("rucaparib", "haemoglobin_g_dl", 10, ABOVE, True),
    ("rucaparib", "platelets_10e9_l", 75, ABOVE, True),
    ("rucaparib", "neutrophils_10e9_l", 1.5, ABOVE, True),
    # verified-later.md: NCCP 00588 ECOG 0–2; TRITON3 stratified by ECOG 0 v 1
    ("olaparib", "ecog", 2, BELOW, True),
    ("rucaparib", "ecog", 1, BELOW, True),
    # verified-later.md, NCCP 00257: no node ≥3 cm, ECOG 0–2
    ("radium_223", "largest_node_short_axis_cm", 3, BELOW, False),
    ("radium_223", "ecog", 2, BELOW, True),
    # VISION: ECOG 0–2
    ("lu_psma_extension", "ecog", 2, BELOW, True),
    ("lu_psma_rechallenge", "ecog", 2, BELOW, True),
    # labels.md 13: TMB ≥10 mutations/Mb
    ("pembrolizumab", "tmb_per_mb", 10, ABOVE, True),
    # labels.md 1.3 and 1.5 (grade ≥3 and CrCl <30 withhold), numbers of 1.6
    ("lu_psma_extension", "prior.lu_psma.cycles", 6, ABOVE, True),
    ("lu_psma_extension", "creatinine_clearance_ml_min", 30, ABOVE, True),
    ("lu_psma_extension", "haemoglobin_g_dl", 8, ABOVE, True),
    ("lu_psma_extension", "platelets_10e9_l", 50, ABOVE, True),
    ("lu_psma_extension", "neutrophils_10e9_l", 1, ABOVE, True),
    ("lu_psma_extension", "white_cells_10e9_l", 2, ABOVE, True),
    ("lu_psma_rechallenge", "creatinine_clearance_ml_min", 30, ABOVE, True),
    # a second course starts as a first one does: VISION
    ("lu_psma_rechallenge", "haemoglobin_g_dl", 9, ABOVE, True),
    ("lu_psma_rechallenge", "platelets_10e9_l", 100, ABOVE, True),
    ("lu_psma_rechallenge", "white_cells_10e9_l", 2.5, ABOVE, True),
    # trials.md, PSMAcTION: ECOG 0–2
    ("ac_psma", "ecog", 2, BELOW, True),
    ("clinical_trial", "ecog", 2, BELOW, True),
    # VISION, CARD, TheraP, PSMAcTION: ECOG 0–2, so outside all of them above 2
    ("best_supportive_care", "ecog", 2, ABOVE, False),
    # verified-later.md, NCCP 00257: ECOG 0–2 with radium; PEACE-3: ≥4 bone metastases;
    # labels.md 2, before the first dose
    ("radium_223_enzalutamide", "ecog", 2, BELOW, True),
    ("radium_223_enzalutamide", "bone_lesion_count", 4, ABOVE, True),
    ("radium_223_enzalutamide", "neutrophils_10e9_l", 1.5, ABOVE, True),
    ("radium_223_enzalutamide", "platelets_10e9_l", 100, ABOVE, True),
    ("radium_223_enzalutamide", "haemoglobin_g_dl", 10, ABOVE, True),
    # as abiraterone and as olaparib alone
    ("olaparib_abiraterone", "ecog", 2, BELOW, True),
    ("olaparib_abiraterone", "creatinine_clearance_ml_min", 30, ABOVE, False),
    ("olaparib_abiraterone", "haemoglobin_g_dl", 10, ABOVE, True),
    ("olaparib_abiraterone", "platelets_10e9_l", 75, ABOVE, True),
    ("olaparib_abiraterone", "neutrophils_10e9_l", 1.5, ABOVE, True),
    # verified-later.md, MAGNITUDE: ECOG 0–1, ANC ≥1.5, platelets ≥100, Hb ≥9
    ("niraparib_abiraterone", "ecog", 1, BELOW, True),
    ("niraparib_abiraterone", "neutrophils_10e9_l", 1.5, ABOVE, True),
    ("niraparib_abiraterone", "platelets_10e9_l", 100, ABOVE, True),
    ("niraparib_abiraterone", "haemoglobin_g_dl", 9, ABOVE, True),
    # verified-later.md, TALAPRO-2: ECOG 0–1, Hb ≥9; grade 1 after chemotherapy;
    # K7: no data below 15 mL/min
    ("talazoparib_enzalutamide", "ecog", 1, BELOW, True),
    ("talazoparib_enzalutamide", "haemoglobin_g_dl", 9, ABOVE, True),
    ("talazoparib_enzalutamide", "haemoglobin_g_dl", 10, ABOVE, True),
    ("talazoparib_enzalutamide", "platelets_10e9_l", 75, ABOVE, True),
    ("talazoparib_enzalutamide", "neutrophils_10e9_l", 1.5, ABOVE, True),
    ("talazoparib_enzalutamide", "creatinine_clearance_ml_min", 15, ABOVE, True),
    # IMPACT, as the NCI summarises it: ECOG above 1 left out
    ("sipuleucel_t", "ecog", 1, BELOW, True),
    # as cabazitaxel alone; carboplatin's US dose steps end at 16 mL/min
    ("carboplatin_cabazitaxel", "ecog", 2, BELOW, True),
    ("carboplatin_cabazitaxel", "neutrophils_10e9_l", 2, ABOVE, True),
    ("carboplatin_cabazitaxel", "platelets_10e9_l", 100, ABOVE, True),
    ("carboplatin_cabazitaxel", "bilirubin_x_uln", 3, BELOW, True),
    ("carboplatin_cabazitaxel", "creatinine_clearance_ml_min", 16, ABOVE, True),
    # carboplatin, US and UK: repeat at ANC ≥2, platelets ≥100
    ("platinum_etoposide", "ecog", 2, BELOW, True),
    ("platinum_etoposide", "neutrophils_10e9_l", 2, ABOVE, True),
    ("platinum_etoposide", "platelets_10e9_l", 100, ABOVE, True),
    ("platinum_etoposide", "creatinine_clearance_ml_min", 16, ABOVE, True),
    # as docetaxel
    ("docetaxel_rechallenge", "ecog", 2, BELOW, True),
    ("docetaxel_rechallenge", "neutrophils_10e9_l", 1.5, ABOVE, True),
    ("docetaxel_rechallenge", "bilirubin_x_uln", 1, BELOW, True),
    ("docetaxel_rechallenge", "ast_x_uln", 1.5, BELOW, True),
    ("docetaxel_rechallenge", "alt_x_uln", 1.5, BELOW, True),
    ("docetaxel_rechallenge", "alp_x_uln", 2.5, BELOW, True),
    # labels.md 18: ANC ≥1.5; CARD: ECOG 0–2
    ("mitoxantrone", "ecog", 2, BELOW, True),
    ("mitoxantrone", "neutrophils_10e9_l", 1.5, ABOVE, True),
]

# What is shown, and does not decide. (where, input, number, the side on which it
# holds, whether the number itself is on that side)
SHOWN = [
    # verified-later.md 1a: CrCl <50 excluded from VISION
    ("lu_psma clearance_below_vision", "creatinine_clearance_ml_min", 50, BELOW, False),
    # labels.md 1.5: withheld from grade 2, numbers of 1.6
    ("lu_psma hold_next_dose", "prior.lu_psma.cycles", 6, BELOW, False),
    ("lu_psma hold_next_dose", "haemoglobin_g_dl", 10, BELOW, False),
    ("lu_psma hold_next_dose", "platelets_10e9_l", 75, BELOW, False),
    ("lu_psma hold_next_dose", "neutrophils_10e9_l", 1.5, BELOW, False),
    ("lu_psma hold_next_dose", "white_cells_10e9_l", 3, BELOW, False),
    # guidelines.md, SNMMI 2023: within 3 months
    ("lu_psma pet_age", "psma_pet_months_ago", 3, ABOVE, False),
    # labels.md 1.7, VISION: no radium-223 within 6 months; testosterone <50 ng/dL
    ("lu_psma recent_radium", "prior.radium_223.months_since_last", 6, BELOW, False),
    ("lu_psma testosterone", "testosterone_ng_dl", 50, ABOVE, True),
    ("lu_psma label us 2022", "prior.lu_psma.cycles", 6, BELOW, False),
    ("lu_psma label us 2025", "prior.lu_psma.cycles", 6, BELOW, False),
    ("lu_psma label eu", "prior.lu_psma.cycles", 6, BELOW, False),
    ("lu_psma label uk_england", "prior.lu_psma.cycles", 6, BELOW, False),
    # labels.md 3: caution at Hb <10; lower dose at bilirubin >1.5×ULN
    ("cabazitaxel anaemia", "haemoglobin_g_dl", 10, BELOW, False),
    # mild: bilirubin above 1 and up to 1.5×ULN, or AST above 1.5×ULN
    ("cabazitaxel liver_mild", "bilirubin_x_uln", 1, ABOVE, False),
    ("cabazitaxel liver_mild", "bilirubin_x_uln", 1.5, BELOW, True),
    ("cabazitaxel liver_mild", "ast_x_uln", 1.5, ABOVE, False),
    ("cabazitaxel liver", "bilirubin_x_uln", 1.5, ABOVE, False),
    # guidelines.md, TA391: ECOG 0–1
    ("cabazitaxel funding NICE", "ecog", 1, BELOW, True),
    # labels.md 4: AST/ALT >1.5×ULN alone
    ("docetaxel isolated_enzymes", "ast_x_uln", 1.5, ABOVE, False),
    ("docetaxel isolated_enzymes", "alt_x_uln", 1.5, ABOVE, False),
    # verified-later.md, ALSYMPCA: ≥2 hot spots; labels.md 2: <30
    ("radium_223 few_lesions", "bone_lesion_count", 2, BELOW, False),
    ("radium_223 kidney", "creatinine_clearance_ml_min", 30, BELOW, False),
    # labels.md 9: 31–50 mL/min asks for a lower dose; NCCP 00588: ECOG 0–2
    ("olaparib kidney_dose", "creatinine_clearance_ml_min", 30, ABOVE, False),
    ("olaparib kidney_dose", "creatinine_clearance_ml_min", 50, BELOW, True),
    # labels.md 1.6, grade 1 floors
    ("rucaparib low_counts", "haemoglobin_g_dl", 10, BELOW, False),
    ("rucaparib low_counts", "platelets_10e9_l", 75, BELOW, False),
    ("rucaparib low_counts", "neutrophils_10e9_l", 1.5, BELOW, False),
    ("lu_psma low_counts", "haemoglobin_g_dl", 10, BELOW, False),
    ("lu_psma low_counts", "platelets_10e9_l", 75, BELOW, False),
    ("lu_psma low_counts", "neutrophils_10e9_l", 1.5, BELOW, False),
    # verified-later.md 1c, TheraP: ANC >1.5
    ("lu_psma neutrophils", "neutrophils_10e9_l", 1.5, BELOW, True),
    ("lu_psma clearance_below_vision", "creatinine_clearance_ml_min", 30, ABOVE, True),
    # NCCP 00101: platelets ≥100; labels.md 4: platelets >100 before re-treating
    ("cabazitaxel platelets", "platelets_10e9_l", 100, BELOW, False),
    ("docetaxel platelets", "platelets_10e9_l", 100, BELOW, True),
    # verified-later.md, PROSELICA: isotope <12 weeks, asked as 3 months
    (
        "cabazitaxel recent_isotope",
        "prior.lu_psma.months_since_last",
        3,
        BELOW,
        False,
    ),
    (
        "cabazitaxel recent_isotope",
        "prior.ac_psma.months_since_last",
        3,
        BELOW,
        False,
    ),
    (
        "cabazitaxel recent_isotope",
        "prior.radium_223.months_since_last",
        3,
        BELOW,
        False,
    ),
    # guidelines.md, TA391: ≥225 mg/m² is three doses of 75 mg/m²
    ("cabazitaxel funding NICE", "prior.docetaxel.cycles", 3, ABOVE, True),
    # VISION: ECOG 0–2
    ("pembrolizumab ecog", "ecog", 2, ABOVE, False),
    # verified-later.md: bilirubin >1.5×ULN no data
    ("rucaparib bilirubin", "bilirubin_x_uln", 1.5, ABOVE, False),
    # labels.md 13: TMB ≥10
    ("pembrolizumab no_alternative", "tmb_per_mb", 10, ABOVE, True),
    ("pembrolizumab burden_alone", "tmb_per_mb", 10, ABOVE, True),
    ("pembrolizumab evidence label", "tmb_per_mb", 10, ABOVE, True),
    ("pembrolizumab label us", "tmb_per_mb", 10, ABOVE, True),
    # as for the first course
    ("lu_psma_extension grade_2_counts", "haemoglobin_g_dl", 10, BELOW, False),
    ("lu_psma_extension grade_2_counts", "platelets_10e9_l", 75, BELOW, False),
    ("lu_psma_extension grade_2_counts", "neutrophils_10e9_l", 1.5, BELOW, False),
    ("lu_psma_extension cumulative_toxicity", "prior.lu_psma.cycles", 6, ABOVE, True),
    ("lu_psma_extension kidney", "creatinine_clearance_ml_min", 50, BELOW, False),
    ("lu_psma_extension evidence cohort", "prior.lu_psma.cycles", 6, ABOVE, True),
    # trials.md, Yordanova: median interval 6 months
    (
        "lu_psma_rechallenge short_break",
        "prior.lu_psma.months_since_last",
        6,
        BELOW,
        False,
    ),
    ("lu_psma_rechallenge pet_age", "psma_pet_months_ago", 3, ABOVE, False),
    ("ac_psma kidney", "creatinine_clearance_ml_min", 50, BELOW, False),
    # the ten options of the second step, as their single drugs
    (
        "olaparib_abiraterone kidney_dose",
        "creatinine_clearance_ml_min",
        30,
        ABOVE,
        False,
    ),
    (
        "olaparib_abiraterone kidney_dose",
        "creatinine_clearance_ml_min",
        50,
        BELOW,
        True,
    ),
    *(
        (f"{pair} low_counts", name, limit, BELOW, False)
        for pair in (
            "niraparib_abiraterone",
            "talazoparib_enzalutamide",
        )
        for name, limit in (
            ("haemoglobin_g_dl", 10),
            ("platelets_10e9_l", 75),
            ("neutrophils_10e9_l", 1.5),
        )
    ),
    # verified-later.md K7: ≥60 full dose; TALAPRO-2: platinum ≥6 months before
    (
        "talazoparib_enzalutamide kidney_dose",
        "creatinine_clearance_ml_min",
        15,
        ABOVE,
        True,
    ),
    (
        "talazoparib_enzalutamide kidney_dose",
        "creatinine_clearance_ml_min",
        60,
        BELOW,
        False,
    ),
    (
        "talazoparib_enzalutamide recent_platinum",
        "prior.platinum.months_since_last",
        6,
        BELOW,
        False,
    ),
    ("dostarlimab ecog", "ecog", 2, ABOVE, False),
    # carboplatin: Polish and German texts <30
    *(
        row
        for pair in ("carboplatin_cabazitaxel", "platinum_etoposide")
        for row in (
            (
                f"{pair} platinum_kidney",
                "creatinine_clearance_ml_min",
                30,
                BELOW,
                False,
            ),
        )
    ),
    ("carboplatin_cabazitaxel anaemia", "haemoglobin_g_dl", 10, BELOW, False),
    # mild: bilirubin above 1 and up to 1.5×ULN, or AST above 1.5×ULN
    ("carboplatin_cabazitaxel liver_mild", "bilirubin_x_uln", 1, ABOVE, False),
    ("carboplatin_cabazitaxel liver_mild", "bilirubin_x_uln", 1.5, BELOW, True),
    ("carboplatin_cabazitaxel liver_mild", "ast_x_uln", 1.5, ABOVE, False),
    ("carboplatin_cabazitaxel liver", "bilirubin_x_uln", 1.5, ABOVE, False),
    # trials.md: breaks below 3 months did worse; the rest as docetaxel
    (
        "docetaxel_rechallenge short_break",
        "prior.docetaxel.months_since_last",
        3,
        BELOW,
        False,
    ),
    ("docetaxel_rechallenge isolated_enzymes", "ast_x_uln", 1.5, ABOVE, False),
    ("docetaxel_rechallenge isolated_enzymes", "alt_x_uln", 1.5, ABOVE, False),
    ("docetaxel_rechallenge platelets", "platelets_10e9_l", 100, BELOW, True),
    # labels.md 17: not below 30; VISION: ECOG 0–2
    ("zoledronic_acid_kidney", "creatinine_clearance_ml_min", 30, BELOW, False),
    ("ecog_3", "ecog", 2, ABOVE, False),
    # labels.md: castrate <50 ng/dL; grade 1 floors of 1.6
    ("castration_level", "testosterone_ng_dl", 50, ABOVE, True),
    ("marrow_workup", "haemoglobin_g_dl", 10, BELOW, False),
    ("marrow_workup", "platelets_10e9_l", 75, BELOW, False),
    ("marrow_workup", "neutrophils_10e9_l", 1.5, BELOW, False),
]

# What else must hold so that this one number decides.
LU_UNDER_WAY = {
    "agent": "lu_psma",
    "setting": "castration_resistant",
    "outcome": "ongoing",
    "months_since_last": 1,
}
AFTER_DOCETAXEL = {
    "prior": [
        {"agent": "adt", "setting": "castration_sensitive", "outcome": "progressed_on"},
        {"agent": "docetaxel", "setting": "castration_sensitive", "cycles": 6},
    ]
}
SO_THAT_IT_DECIDES = {
    ("talazoparib_enzalutamide", "haemoglobin_g_dl", 10): AFTER_DOCETAXEL,
    ("talazoparib_enzalutamide", "platelets_10e9_l", 75): AFTER_DOCETAXEL,
    ("talazoparib_enzalutamide", "neutrophils_10e9_l", 1.5): AFTER_DOCETAXEL,
    ("docetaxel", "ast_x_uln"): {"alp_x_uln": 3},
    ("docetaxel", "alt_x_uln"): {"alp_x_uln": 3},
    ("docetaxel", "alp_x_uln"): {"ast_x_uln": 2},
    ("docetaxel_rechallenge", "ast_x_uln"): {"alp_x_uln": 3},
    ("docetaxel_rechallenge", "alt_x_uln"): {"alp_x_uln": 3},
    ("docetaxel_rechallenge", "alp_x_uln"): {"ast_x_uln": 2},
    ("lu_psma", "prior.lu_psma.cycles"): {"disease_status": "stable"},
    ("lu_psma", "white_cells_10e9_l"): {"neutrophils_10e9_l": 1.5},
    ("lu_psma_extension", "white_cells_10e9_l"): {"neutrophils_10e9_l": 1.5},
    ("lu_psma_rechallenge", "white_cells_10e9_l"): {"neutrophils_10e9_l": 1.5},
}
# The same where the input decides at another number only during a course.
DURING_A_COURSE = {
    ("lu_psma", "haemoglobin_g_dl", 8),
    ("lu_psma", "platelets_10e9_l", 50),
    ("lu_psma", "neutrophils_10e9_l", 1),
    ("lu_psma", "white_cells_10e9_l", 2),
}


def leaves(test: Test, straight: bool = True) -> Iterator[tuple[Meets, bool]]:
    """Each comparison of a rule, and whether meeting it speaks for the rule."""
    match test:
        case Meets():
            yield test, straight
        case Is():
            return
        case Not(part=part):
            yield from leaves(part, not straight)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from leaves(part, straight)
        case _:
            raise TypeError(f"a node that this test does not know: {test!r}")


def rules_shown() -> Iterator[tuple[str, Test]]:
    """Every rule that does not decide a standing, by name."""
    for option in OPTIONS:
        for caution in option.cautions:
            yield f"{option.id} {caution.id}", caution.test
        for evidence in option.evidence:
            yield f"{option.id} evidence {evidence.level}", evidence.when
        places = [label.jurisdiction for label in option.labels]
        for label in option.labels:
            several = places.count(label.jurisdiction) > 1
            year = f" {label.since.year}" if several and label.since else ""
            if label.when:
                yield f"{option.id} label {label.jurisdiction}{year}", label.when
        for funding in option.funding:
            if funding.when:
                yield f"{option.id} funding {funding.body}", funding.when
        if option.concerns:
            yield f"{option.id} concerns", option.concerns
    for notice in (*ALERTS, *ALONGSIDE):
        yield notice.id, notice.when


def every_comparison() -> list[Meets]:
    deciding = [c.test for option in OPTIONS for c in option.deciding]
    rules = [*deciding, *(test for _, test in rules_shown())]
    found = [leaf for rule in rules for leaf, _ in leaves(rule)]
    return list(dict.fromkeys(found))


def number_name(leaf: Meets) -> str:
    return f"{leaf.name} {leaf.threshold.limit}"


def step(name: str) -> float:
    """The smallest difference that is typed: doses and ECOG are whole."""
    whole = name in ("ecog", "bone_lesion_count") or name.endswith(".cycles")
    return 1 if whole else 0.01


def with_number(
    option: str, name: str, limit: float, value: float | None
) -> dict[str, object]:
    """The option's passing case with this number, or with the number not known."""
    case = PASSING["base"] | PASSING["options"][option]
    if (option, name, limit) in DURING_A_COURSE:
        course = LU_UNDER_WAY | {"cycles": 3}
        case |= {"prior": [*case["prior"], course], "disease_status": "stable"}
    case |= SO_THAT_IT_DECIDES.get((option, name), {})
    case |= SO_THAT_IT_DECIDES.get((option, name, limit), {})
    if name == "prior.lu_psma.cycles":
        others = [entry for entry in case["prior"] if entry["agent"] != "lu_psma"]
        listed = [entry for entry in case["prior"] if entry["agent"] == "lu_psma"]
        course = dict(listed[0] if listed else LU_UNDER_WAY)
        course["cycles"] = value
        return case | {"prior": [*others, course]}
    return case | {name: value}


def stands(case: dict[str, object], option: str) -> Standing:
    read = parse(case)
    assert not read.problems, read.problems
    return standing(BY_ID[option], read.look)


def passing_and_failing(
    name: str, limit: float, side: str, boundary: bool
) -> tuple[list[float], list[float]]:
    """The numbers just around the limit, by whether the rule holds there."""
    above, below = limit + step(name), limit - step(name)
    good, bad = (above, below) if side == ABOVE else (below, above)
    return ([good, limit], [bad]) if boundary else ([good], [bad, limit])


def test_every_deciding_number_is_in_the_table():
    """No deciding number goes untyped, and no row outlives its rule."""
    found = {
        (option.id, leaf.name, float(leaf.threshold.value))
        for option in OPTIONS
        for criterion in option.deciding
        for leaf, _ in leaves(criterion.test)
    }
    typed = [row[:3] for row in DECIDES]
    assert len(typed) == len(set(typed))
    assert set(typed) == found


def test_every_other_number_is_in_the_table():
    """No number of a caution, label, funder or notice goes untyped."""
    found = {
        (where, leaf.name, float(leaf.threshold.value))
        for where, test in rules_shown()
        for leaf, _ in leaves(test)
    }
    typed = [row[:3] for row in SHOWN]
    assert len(typed) == len(set(typed))
    assert set(typed) == found


@pytest.mark.parametrize("option", BY_ID)
def test_passing_case(option):
    """Every option has a case that supports it, on which the rows below rest."""
    assert stands(PASSING["base"] | PASSING["options"][option], option) == "supported"


@pytest.mark.parametrize("row", DECIDES, ids=lambda row: f"{row[0]}-{row[1]}-{row[2]}")
def test_deciding_number(row):
    """One number moves the option from not supported to supported, at its limit."""
    option, name, limit, side, boundary = row
    passing, failing = passing_and_failing(name, limit, side, boundary)
    for value in passing:
        assert stands(with_number(option, name, limit, value), option) == "supported", (
            value
        )
    for value in failing:
        found = stands(with_number(option, name, limit, value), option)
        assert found == "not_supported", value
    assert stands(with_number(option, name, limit, None), option) == "cannot_tell"


@pytest.mark.parametrize("row", SHOWN, ids=lambda row: f"{row[0]}-{row[1]}-{row[2]}")
def test_shown_number(row):
    """A caution, label, funder or notice holds on the side that its source says."""
    where, name, limit, side, boundary = row
    passing, failing = passing_and_failing(name, limit, side, boundary)
    found = [
        (leaf, straight)
        for rule, test in rules_shown()
        if rule == where
        for leaf, straight in leaves(test)
        if (leaf.name, leaf.threshold.value) == (name, limit)
    ]
    assert found
    for leaf, straight in found:
        holds = Verdict.MET if straight else Verdict.NOT_MET
        fails = Verdict.NOT_MET if straight else Verdict.MET
        for value in passing:
            assert leaf.verdict({name: value}.get) is holds, value
        for value in failing:
            assert leaf.verdict({name: value}.get) is fails, value


@pytest.mark.parametrize("leaf", every_comparison(), ids=number_name)
def test_comparison(leaf):
    """A comparison does what the sense of its fact says, and unknown is unknown."""
    limit, at = leaf.threshold.value, step(leaf.name)
    below, exactly, above = (
        leaf.verdict({leaf.name: value}.get)
        for value in (limit - at, limit, limit + at)
    )
    met, not_met = Verdict.MET, Verdict.NOT_MET
    assert (below, exactly, above) == {
        "at_least": (not_met, met, met),
        "more_than": (not_met, not_met, met),
        "at_most": (met, met, not_met),
        "less_than": (met, not_met, not_met),
    }[leaf.threshold.sense]
    assert leaf.verdict({}.get) is Verdict.UNKNOWN


@pytest.mark.parametrize(
    "rule",
    [
        (option, criterion)
        for option in OPTIONS
        for criterion in option.criteria
        if isinstance(criterion.test, Meets | Not) and criterion.limit
    ],
    ids=lambda rule: f"{rule[0].id}-{rule[1].id}",
)
def test_the_limit_that_is_printed_is_the_side_that_meets(
    rule: tuple[Option, Criterion],
) -> None:
    """What excludes or cautions is printed as such, never as the safe range."""
    _, criterion = rule
    (leaf,) = criterion.comparisons
    sign, number = str(criterion.limit).split()[:2]
    beyond = {"≥": 0.001, ">": 0.001, "≤": -0.001, "<": -0.001}[sign]
    for at, wanted in ((beyond, Verdict.MET), (-beyond, Verdict.NOT_MET)):
        assert criterion.test.verdict({leaf.name: float(number) + at}.get) is wanted
