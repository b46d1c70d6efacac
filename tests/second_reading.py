"""A second typing of every deciding rule, from the evidence rows, not from the code.

Each option's deciding criteria stand here again, written by someone who read the
sentence of the criterion and the evidence behind it but not the rules themselves.
A rule is True when its criterion is met as the sentence says; for an exclusion,
when the exclusion applies. `v` gives the value of a variable in a case in which
everything is known.

Where the two typings first differed, the evidence was read a third time; what then
changed here or there is in the changelog.

A comment names the evidence row that carries a number or a list. Where no row
carries it, the comment says what the sentence was read to mean.
"""

from collections.abc import Callable

type Value = Callable[[str], object]
type Rule = Callable[[Callable[[str], object]], bool]

ARPIS = ("abiraterone", "enzalutamide", "apalutamide", "darolutamide")
BLOCKERS = ("enzalutamide", "apalutamide", "darolutamide")
PARP = ("olaparib", "rucaparib", "niraparib", "talazoparib")
TAXANES = ("docetaxel", "cabazitaxel")
CHEMOTHERAPY = (*TAXANES, "mitoxantrone", "platinum")
LIFE_PROLONGING = (
    *ARPIS,
    *TAXANES,
    "lu_psma",
    "radium_223",
    *PARP,
    "sipuleucel_t",
)
ANY_TREATMENT = (
    *LIFE_PROLONGING,
    "mitoxantrone",
    "platinum",
    "ac_psma",
    "pembrolizumab",
    "other",
)
HRR_GENES = ("brca1", "brca2", "atm", "chek2", "palb2", "cdk12", "other_hrr")

PROGRESSION = ("psa_rise_only", "radiographic_progression", "clinical_progression")
"""Progression that lets a man enter: a confirmed rise of the PSA sufficed in VISION
(verified-later 1a) and in CARD (verified-later 3)."""

PROGRESSION_UNDER_TREATMENT = ("radiographic_progression", "clinical_progression")
"""Progression that ends a course: a rise of the PSA alone during 177Lu-PSMA is not
yet failure (verified-later 7, VISION early PSA; trials.md psa_kinetics_lu)."""


def number(v: Value, name: str) -> float:
    return float(str(v(name)))


def given(v: Value, *agents: str) -> bool:
    return any(v(f"prior.{agent}") == "yes" for agent in agents)


def progressed(v: Value, *agents: str) -> bool:
    return any(v(f"prior.{agent}.progressed") == "yes" for agent in agents)


def for_resistant(v: Value, *agents: str) -> bool:
    return any(v(f"prior.{agent}.resistant") == "yes" for agent in agents)


def altered(v: Value, *genes: str) -> bool:
    return any(v(f"genes.{gene}") == "altered" for gene in genes)


def at_least(name: str, floor: float) -> Rule:
    return lambda v: number(v, name) >= floor


def above(name: str, limit: float) -> Rule:
    return lambda v: number(v, name) > limit


def at_most(name: str, limit: float) -> Rule:
    return lambda v: number(v, name) <= limit


def below(name: str, limit: float) -> Rule:
    return lambda v: number(v, name) < limit


def is_(name: str, *values: str) -> Rule:
    return lambda v: v(name) in values


def first_course_under_way(v: Value) -> bool:
    """Doses are being given, the next one is within the cap, and no earlier course
    ended in progression."""
    return (
        v("prior.lu_psma.outcome") == "ongoing"
        and v("prior.lu_psma.progressed") == "no"
        and number(v, "prior.lu_psma.cycles") < 6  # labels.md 1.3, six doses
    )


def to_start(rule: Rule) -> Rule:
    """A floor for the first dose; during the course it does not bind."""
    return lambda v: first_course_under_way(v) or rule(v)


def after_chemotherapy(rule: Rule) -> Rule:
    """A floor that binds only a man who has had chemotherapy."""
    return lambda v: not given(v, *CHEMOTHERAPY) or rule(v)


def liver_enzymes_with_phosphatase(v: Value) -> bool:
    transaminase = max(number(v, "ast_x_uln"), number(v, "alt_x_uln"))
    return transaminase > 1.5 and number(v, "alp_x_uln") > 2.5  # labels.md 4


def grade_3_count(v: Value) -> bool:
    """Any count at CTCAE grade 3 or worse (labels.md 1.6)."""
    return (
        number(v, "haemoglobin_g_dl") < 8
        or number(v, "platelets_10e9_l") < 50
        or number(v, "neutrophils_10e9_l") < 1.0
        or number(v, "white_cells_10e9_l") < 2.0
    )


# What several options ask in the same words
PROGRESSING = is_("disease_status", *PROGRESSION)
NO_OR_MINIMAL = is_("symptoms", "none_or_minimal")
SYMPTOMATIC = is_("symptoms", "symptomatic")
ECOG_0_TO_2 = at_most("ecog", 2)
ECOG_0_TO_1 = at_most("ecog", 1)
SUITABLE = is_("chemotherapy_suitability", "suitable")
HYPERSENSITIVE = is_("taxane_or_polysorbate_hypersensitivity", "yes")
NO_VISCERAL = is_("visceral_metastases", "none")
PSMA_POSITIVE = is_("psma_pet", "positive")
PSMA_NEGATIVE_LESION = is_("psma_negative_lesion", "present")
SMALL_CELL = is_("histology", "small_cell_or_neuroendocrine")
CNS_UNTREATED = is_("cns_metastases", "untreated")
RADIUM_UNDER_WAY = is_("prior.radium_223.outcome", "ongoing")


def mcrpc(v: Value) -> bool:
    return v("castration_resistant") == "yes" and v("metastatic") == "yes"


def brca(v: Value) -> bool:
    return altered(v, "brca1", "brca2")


def no_arpi(v: Value) -> bool:
    return not given(v, *ARPIS)


def any_arpi(v: Value) -> bool:
    return given(v, *ARPIS)


def after_arpi(v: Value) -> bool:
    return progressed(v, *ARPIS)


def no_parp(v: Value) -> bool:
    return not given(v, *PARP)


def first_line(v: Value) -> bool:
    """Nothing but castration (FDA notice on PROpel: no earlier systemic therapy)."""
    return not for_resistant(v, *[a for a in ANY_TREATMENT if a != "other"])


def nothing_life_prolonging(v: Value) -> bool:
    return not for_resistant(v, *LIFE_PROLONGING)


def progressed_on_treatment(v: Value) -> bool:
    return progressed(v, *ANY_TREATMENT)


def enzalutamide_history(v: Value) -> bool:
    """No pathway inhibitor; or abiraterone alone, without docetaxel, in a man who
    cannot or will not have chemotherapy and has no BRCA alteration that a PARP
    inhibitor could still answer (trials.md part 3, 1)."""
    if no_arpi(v):
        return True
    return (
        not given(v, *BLOCKERS)  # trials.md part 3, 1: only abiraterone, then this
        and not given(v, "docetaxel")
        and v("chemotherapy_suitability") in ("unfit", "declines")
        and (not brca(v) or given(v, *PARP))
    )


def lu_course(v: Value) -> bool:
    """VISION: an earlier PSMA radioligand, never (verified-later 1a)."""
    if given(v, "ac_psma"):
        return False
    return not given(v, "lu_psma") or first_course_under_way(v)


def lu_status(v: Value) -> bool:
    if first_course_under_way(v):
        return v("disease_status") not in PROGRESSION_UNDER_TREATMENT
    return v("disease_status") in PROGRESSION


def actinium_history(v: Value) -> bool:
    """PSMAcTION: progression on or after Lu, and a taxane. AcTFIRST: no radioligand
    and no taxane for castration-resistant disease (trials.md psmaction, actfirst)."""
    if progressed(v, "lu_psma") and given(v, *TAXANES):
        return True
    return not given(v, "lu_psma") and not for_resistant(v, *TAXANES)


HB = "haemoglobin_g_dl"
PLATELETS = "platelets_10e9_l"
NEUTROPHILS = "neutrophils_10e9_l"
WHITE_CELLS = "white_cells_10e9_l"
CLEARANCE = "creatinine_clearance_ml_min"
BILIRUBIN = "bilirubin_x_uln"

# Grade 1 or better, once chemotherapy has been given
GRADE_1_HB = after_chemotherapy(at_least(HB, 10))  # labels.md 1.6
GRADE_1_PLATELETS = after_chemotherapy(at_least(PLATELETS, 75))  # labels.md 1.6
GRADE_1_NEUTROPHILS = after_chemotherapy(at_least(NEUTROPHILS, 1.5))  # labels.md 1.6

# Better than grade 3
NOT_GRADE_3_HB = at_least(HB, 8)  # labels.md 1.6
NOT_GRADE_3_PLATELETS = at_least(PLATELETS, 50)  # labels.md 1.6
NOT_GRADE_3_NEUTROPHILS = at_least(NEUTROPHILS, 1.0)  # labels.md 1.6

RULES: dict[str, dict[str, Rule]] = {
    "lu_psma": {
        "mcrpc": mcrpc,
        "arpi": any_arpi,  # labels.md 1.1
        "psma_positive": PSMA_POSITIVE,
        "psma_negative_lesion": PSMA_NEGATIVE_LESION,
        "course": lu_course,  # labels.md 1.3; verified-later 1a
        "progressing": lu_status,  # verified-later 1a, 7
        "ecog": ECOG_0_TO_2,  # labels.md 1.7; verified-later 1a
        "life_expectancy": is_("life_expectancy_over_6_months", "yes"),
        "small_cell": SMALL_CELL,  # guidelines.md 2.1; verified-later 1c
        "cns_untreated": CNS_UNTREATED,  # labels.md 1.7
        "haemoglobin": to_start(at_least(HB, 9)),  # labels.md 1.7
        "platelets": to_start(at_least(PLATELETS, 100)),  # labels.md 1.7
        "white_cells": to_start(at_least(WHITE_CELLS, 2.5)),  # labels.md 1.7
        "clearance": at_least(CLEARANCE, 30),  # labels.md 1.4; verified-later 2
        "grade_3_counts": lambda v: first_course_under_way(v) and grade_3_count(v),
    },
    "cabazitaxel": {
        "mcrpc": mcrpc,
        "after_docetaxel": lambda v: given(v, "docetaxel"),  # labels.md 3
        "first_cabazitaxel": lambda v: not given(v, "cabazitaxel"),
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # NCT00417079 registry; trials.md card
        "chemotherapy": SUITABLE,
        "neutrophils": above(NEUTROPHILS, 1.5),  # labels.md 3: barred at 1,500
        "bilirubin": at_most(BILIRUBIN, 3),  # labels.md 3: barred above 3
        "hypersensitivity": HYPERSENSITIVE,
    },
    "docetaxel": {
        "mcrpc": mcrpc,
        "first_docetaxel": lambda v: not given(v, "docetaxel"),
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # trials.md firstana
        "chemotherapy": SUITABLE,
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # labels.md 4: barred below
        "bilirubin": at_most(BILIRUBIN, 1),  # labels.md 4: barred above ULN
        "liver_enzymes": liver_enzymes_with_phosphatase,  # labels.md 4
        "hypersensitivity": HYPERSENSITIVE,
    },
    "abiraterone": {
        "mcrpc": mcrpc,
        "no_arpi_before": no_arpi,
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # verified-later 3, COU-AA-301
        "liver": is_("child_pugh", "a", "b"),  # labels.md 5: not in C
        "radium": RADIUM_UNDER_WAY,  # labels.md 5, 21
    },
    "enzalutamide": {
        "mcrpc": mcrpc,
        "no_arpi_before": enzalutamide_history,  # trials.md part 3, 1
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # as the sentence says
        "small_cell": SMALL_CELL,  # verified-later 3, PREVAIL
    },
    "radium_223": {
        "mcrpc": mcrpc,
        "bone": is_("bone_metastases", "present"),  # labels.md 2
        "symptoms": SYMPTOMATIC,  # labels.md 2
        "no_visceral": NO_VISCERAL,  # labels.md 2
        "node": below("largest_node_short_axis_cm", 3),  # verified-later 5, NCCP
        "ecog": ECOG_0_TO_2,  # verified-later 5, NCCP 00257
        "first_radium": lambda v: not given(v, "radium_223"),  # verified-later 5
        "abiraterone": is_("concurrent_abiraterone", "yes"),  # labels.md 2, 21
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # labels.md 2
        "platelets": at_least(PLATELETS, 100),  # labels.md 2
        "haemoglobin": at_least(HB, 10),  # labels.md 2
    },
    "radium_223_enzalutamide": {
        "mcrpc": mcrpc,
        "no_arpi_before": no_arpi,
        "first_line": first_line,  # trials.md peace3
        "first_radium": lambda v: not given(v, "radium_223"),
        "progressing": PROGRESSING,
        "bone_lesions": at_least("bone_lesion_count", 4),  # verified-later K1
        "no_visceral": NO_VISCERAL,  # verified-later K1
        "marrow": is_("diffuse_marrow_involvement", "yes"),  # verified-later K1
        "few_symptoms": NO_OR_MINIMAL,  # verified-later 3: worst pain below 4
        "bone_agent": is_("bone_protecting_agent", "yes"),  # verified-later K1
        "small_cell": SMALL_CELL,  # verified-later 3, PREVAIL
        "ecog": ECOG_0_TO_2,  # verified-later 5, NCCP 00257
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # labels.md 2
        "platelets": at_least(PLATELETS, 100),  # labels.md 2
        "haemoglobin": at_least(HB, 10),  # labels.md 2
    },
    "olaparib": {
        "mcrpc": mcrpc,
        "gene": lambda v: altered(v, *HRR_GENES),  # labels.md 9, 14 genes
        "after_arpi": after_arpi,  # labels.md 9
        "first_parp": no_parp,  # verified-later 3, PROfound
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # verified-later 4, NCCP 00588
        "clearance": above(CLEARANCE, 30),  # labels.md 9: 30 and below not studied
        "haemoglobin": at_least(HB, 10),  # EU text of 2024; labels.md 1.6
        "platelets": at_least(PLATELETS, 75),  # EU text of 2024; labels.md 1.6
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # EU text of 2024; labels.md 1.6
    },
    "rucaparib": {
        "mcrpc": mcrpc,
        "brca": brca,  # labels.md 10
        "after_arpi": after_arpi,  # verified-later 3, TRITON3
        "first_parp": no_parp,  # verified-later 3, TRITON3
        "progressing": PROGRESSING,
        "clearance": at_least(CLEARANCE, 30),  # verified-later 4: below 30 no data
        "haemoglobin": GRADE_1_HB,  # labels.md 10, 1.6
        "platelets": GRADE_1_PLATELETS,  # labels.md 10, 1.6
        "neutrophils": GRADE_1_NEUTROPHILS,  # labels.md 10, 1.6
        "ecog": ECOG_0_TO_1,  # verified-later 3, TRITON3: stratified 0 v 1
    },
    "olaparib_abiraterone": {
        "mcrpc": mcrpc,
        "no_arpi_before": no_arpi,
        "first_line": first_line,  # verified-later 3, PROpel
        "first_parp": no_parp,
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # verified-later 3, COU-AA-301
        "clearance": above(CLEARANCE, 30),  # labels.md 9
        "liver": is_("child_pugh", "a", "b"),  # labels.md 5
        "haemoglobin": at_least(HB, 10),  # EU text of 2024; labels.md 1.6
        "platelets": at_least(PLATELETS, 75),  # EU text of 2024; labels.md 1.6
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # EU text of 2024; labels.md 1.6
        "radium": RADIUM_UNDER_WAY,  # labels.md 21
    },
    "niraparib_abiraterone": {
        "mcrpc": mcrpc,
        "brca": brca,  # labels.md 12
        "no_arpi_before": no_arpi,
        "first_line": first_line,
        "first_parp": no_parp,  # verified-later 4, NCCP 00848
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_1,  # verified-later 3, MAGNITUDE
        "few_symptoms": NO_OR_MINIMAL,  # verified-later 3: worst pain 3 or less
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # verified-later 3, MAGNITUDE
        "platelets": at_least(PLATELETS, 100),  # verified-later 3, MAGNITUDE
        "haemoglobin": at_least(HB, 9),  # verified-later 3, MAGNITUDE
        "liver": is_("child_pugh", "a"),  # labels.md 12: not moderate or severe
        "radium": RADIUM_UNDER_WAY,  # verified-later 4, NCCP 00848
    },
    "talazoparib_enzalutamide": {
        "mcrpc": mcrpc,
        "no_blocker_before": lambda v: (  # verified-later 3, TALAPRO-2
            not given(v, *BLOCKERS) and not for_resistant(v, "abiraterone")
        ),
        "first_line": nothing_life_prolonging,  # verified-later 3, TALAPRO-2
        "first_parp": no_parp,
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_1,  # verified-later 3, TALAPRO-2
        "few_symptoms": NO_OR_MINIMAL,  # verified-later 3: worst pain below 4
        "haemoglobin_start": at_least(HB, 9),  # verified-later 3, TALAPRO-2
        "haemoglobin": GRADE_1_HB,  # labels.md 11, 1.6
        "platelets": GRADE_1_PLATELETS,  # labels.md 11, 1.6
        "neutrophils": GRADE_1_NEUTROPHILS,  # labels.md 11, 1.6
        "clearance": at_least(CLEARANCE, 15),  # verified-later K7: below 15 no data
        "small_cell": SMALL_CELL,  # verified-later 3, TALAPRO-2
    },
    "pembrolizumab": {
        "mcrpc": mcrpc,
        "biomarker": lambda v: (
            v("msi_or_dmmr") == "high_or_deficient"
            or number(v, "tmb_per_mb") >= 10  # labels.md 13
        ),
        "treated": progressed_on_treatment,  # labels.md 13
        "first_pembrolizumab": lambda v: not given(v, "pembrolizumab"),
        "progressing": PROGRESSING,
    },
    "dostarlimab": {
        "mcrpc": mcrpc,
        "biomarker": is_("msi_or_dmmr", "high_or_deficient"),  # labels.md 14
        "treated": progressed_on_treatment,  # labels.md 14
        "progressing": PROGRESSING,
    },
    "sipuleucel_t": {
        "mcrpc": mcrpc,
        "few_symptoms": NO_OR_MINIMAL,  # labels.md 15
        "first": lambda v: not given(v, "sipuleucel_t"),
        "no_visceral": NO_VISCERAL,  # NCI PDQ, IMPACT
        "ecog": ECOG_0_TO_1,  # NCI PDQ, IMPACT
        "progressing": PROGRESSING,
    },
    "carboplatin_cabazitaxel": {
        "mcrpc": mcrpc,
        "aggressive_variant": lambda v: (  # verified-later, aggressive variant
            v("aggressive_variant") == "yes"
            or v("histology") in ("small_cell_or_neuroendocrine", "mixed")
        ),
        "first_cabazitaxel": lambda v: not given(v, "cabazitaxel", "platinum"),
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # trials.md card
        "chemotherapy": SUITABLE,
        "bilirubin": at_most(BILIRUBIN, 3),  # labels.md 3
        "hypersensitivity": HYPERSENSITIVE,
        # carboplatin US and UK: not repeated below; cabazitaxel asks for fewer
        "neutrophils": at_least(NEUTROPHILS, 2),
        "platelets": at_least(PLATELETS, 100),
        "clearance": at_least(CLEARANCE, 16),  # carboplatin US label, renal steps
    },
    "platinum_etoposide": {
        "mcrpc": mcrpc,
        "small_cell": is_("histology", "small_cell_or_neuroendocrine", "mixed"),
        "first_platinum": lambda v: not given(v, "platinum"),
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # trials.md card
        "chemotherapy": SUITABLE,
        "neutrophils": at_least(NEUTROPHILS, 2),  # carboplatin US and UK, repeat
        "platelets": at_least(PLATELETS, 100),  # carboplatin US and UK, repeat
        "clearance": at_least(CLEARANCE, 16),  # carboplatin US label, renal steps
    },
    "docetaxel_rechallenge": {
        "mcrpc": mcrpc,
        "given": lambda v: given(v, "docetaxel"),
        "responded": is_("prior.docetaxel.best_response", "psa50"),  # trials.md 1E
        "progressed_after": is_(
            "prior.docetaxel.outcome",
            "progressed_after",
            "completed_without_progression",  # and progressing now
        ),
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # trials.md firstana
        "chemotherapy": SUITABLE,
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # labels.md 4
        "bilirubin": at_most(BILIRUBIN, 1),  # labels.md 4
        "liver_enzymes": liver_enzymes_with_phosphatase,  # labels.md 4
        "hypersensitivity": HYPERSENSITIVE,
    },
    "mitoxantrone": {
        "mcrpc": mcrpc,
        "symptomatic": SYMPTOMATIC,  # labels.md 18
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # NCT00417079 registry, its control arm
        "chemotherapy": SUITABLE,
        "neutrophils": at_least(NEUTROPHILS, 1.5),  # labels.md 18; verified-later 5
        # TROPIC sponsor form, 13a; the label only warns
        "heart": is_("heart_failure_or_uncontrolled_hypertension", "yes"),
    },
    "lu_psma_extension": {
        "mcrpc": mcrpc,
        "full_course": at_least("prior.lu_psma.cycles", 6),  # labels.md 1.3
        "not_progressed": is_(  # trials.md derlin_extended
            "prior.lu_psma.outcome", "ongoing", "completed_without_progression"
        ),
        "responding": is_("disease_status", "responding", "stable"),
        "psma_positive": PSMA_POSITIVE,
        "psma_negative_lesion": PSMA_NEGATIVE_LESION,
        "small_cell": SMALL_CELL,
        "cns_untreated": CNS_UNTREATED,  # labels.md 1.7
        "ecog": ECOG_0_TO_2,  # labels.md 1.7
        "clearance": at_least(CLEARANCE, 30),  # labels.md 1.5: withheld below 30
        "haemoglobin": NOT_GRADE_3_HB,
        "platelets": NOT_GRADE_3_PLATELETS,
        "neutrophils": NOT_GRADE_3_NEUTROPHILS,
        "white_cells": at_least(WHITE_CELLS, 2),  # labels.md 1.6
    },
    "lu_psma_rechallenge": {
        "mcrpc": mcrpc,
        "given": lambda v: given(v, "lu_psma"),
        "responded": is_("prior.lu_psma.best_response", "psa50"),  # verified-later 7
        "progressed_after": is_(
            "prior.lu_psma.outcome",
            "progressed_after",
            "completed_without_progression",  # and progressing now
        ),
        "progressing": PROGRESSING,
        "psma_positive": PSMA_POSITIVE,
        "psma_negative_lesion": PSMA_NEGATIVE_LESION,
        "small_cell": SMALL_CELL,
        "cns_untreated": CNS_UNTREATED,  # labels.md 1.7
        "ecog": ECOG_0_TO_2,  # labels.md 1.7
        "clearance": at_least(CLEARANCE, 30),  # labels.md 1.5: withheld below 30
        "life_expectancy": is_("life_expectancy_over_6_months", "yes"),
        # a second course starts as a first one: VISION, labels.md 1.7
        "haemoglobin": at_least(HB, 9),
        "platelets": at_least(PLATELETS, 100),
        "white_cells": at_least(WHITE_CELLS, 2.5),
    },
    "ac_psma": {
        "mcrpc": mcrpc,
        "arpi": any_arpi,  # trials.md psmaction, actfirst
        "trial_history": actinium_history,  # trials.md psmaction, actfirst
        "psma_positive": PSMA_POSITIVE,
        "psma_negative_lesion": PSMA_NEGATIVE_LESION,
        "first_ac": lambda v: not given(v, "ac_psma"),  # trials.md psmaction
        "progressing": PROGRESSING,
        "ecog": ECOG_0_TO_2,  # trials.md psmaction, actfirst
        "small_cell": SMALL_CELL,  # trials.md actfirst
        "cns_untreated": CNS_UNTREATED,  # trials.md psmaction: unstable CNS disease
    },
    "clinical_trial": {
        "mcrpc": mcrpc,
        "ecog": ECOG_0_TO_2,
    },
    "best_supportive_care": {
        "mcrpc": mcrpc,
        "outside_trials": lambda v: (  # verified-later 1a: ECOG 0–2, over 6 months
            number(v, "ecog") > 2 or v("life_expectancy_over_6_months") == "no"
        ),
    },
}

# The criteria that speak against an option when they are met.
EXCLUSIONS = {
    ("lu_psma", "psma_negative_lesion"),
    ("lu_psma", "small_cell"),
    ("lu_psma", "cns_untreated"),
    ("lu_psma", "grade_3_counts"),
    ("cabazitaxel", "hypersensitivity"),
    ("docetaxel", "liver_enzymes"),
    ("docetaxel", "hypersensitivity"),
    ("abiraterone", "radium"),
    ("enzalutamide", "small_cell"),
    ("radium_223", "abiraterone"),
    ("radium_223_enzalutamide", "marrow"),
    ("radium_223_enzalutamide", "small_cell"),
    ("olaparib_abiraterone", "radium"),
    ("niraparib_abiraterone", "radium"),
    ("talazoparib_enzalutamide", "small_cell"),
    ("carboplatin_cabazitaxel", "hypersensitivity"),
    ("docetaxel_rechallenge", "liver_enzymes"),
    ("docetaxel_rechallenge", "hypersensitivity"),
    ("mitoxantrone", "heart"),
    ("lu_psma_extension", "psma_negative_lesion"),
    ("lu_psma_extension", "small_cell"),
    ("lu_psma_extension", "cns_untreated"),
    ("lu_psma_rechallenge", "psma_negative_lesion"),
    ("lu_psma_rechallenge", "small_cell"),
    ("lu_psma_rechallenge", "cns_untreated"),
    ("ac_psma", "psma_negative_lesion"),
    ("ac_psma", "small_cell"),
    ("ac_psma", "cns_untreated"),
}
