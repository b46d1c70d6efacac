"""Every input, declared once: key, question, choices or unit, limits, help.

The form, the JSON schema, the parser and the explanations all read this file.
Limits are limits of what can be typed, not clinical thresholds: `lowest` and
`highest` bound what is possible at all. What is asked about stands in plausible.py.
"""

from dataclasses import dataclass
from functools import cached_property

COUNTED = frozenset({"months", "lesions", "doses", "cycles"})
"""Units with a singular."""

# Answers that say "no result yet". They are known answers, and a criterion that
# needs the result is unknown under them: never "negative".
NO_RESULT = frozenset({"not_done", "not_tested", "pending"})


def has_result(value: str | float | None) -> bool:
    """The answer is there and says more than that there is no result yet."""
    return value is not None and value not in NO_RESULT


@dataclass(frozen=True)
class Input:
    """One question.

    key: the name in the case, the form and the permalink; `genes.brca1` for a
        key of the `genes` object.
    label: the question as a reader sees it.
    group: the heading that it stands under (see GROUPS).
    choices: value → words, for a choice; empty for a number.
    unit, lowest, highest, whole: for a number.
    where: what it means and where it is found.
    short: the name used inside a sentence.
    """

    key: str
    label: str
    group: str
    short: str
    where: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    lowest: float = 0
    highest: float = 0
    whole: bool = False

    @property
    def is_number(self) -> bool:
        return not self.choices

    @cached_property
    def _in_words(self) -> dict[str, str]:
        return dict(self.choices)

    def words(self, value: object) -> str:
        """The value as a reader sees it."""
        if self.is_number:
            number = f"{value:g}" if isinstance(value, int | float) else str(value)
            unit = self.unit
            if value == 1 and unit in COUNTED:
                unit = unit.removesuffix("s")
            return f"{number} {unit}" if unit else number
        return self._in_words.get(str(value), str(value))


GROUPS = (
    ("stop", "Stop first", "If any of these is suspected, this page is not the tool."),
    ("patient", "Where the patient is", ""),
    ("history", "What has been given", ""),
    ("disease", "Where the disease is", ""),
    ("organs", "Organ function", "The most recent results."),
    ("biology", "Biology", ""),
    ("other", "What else matters", ""),
    ("place", "Where", ""),
)

YES_NO = (("yes", "Yes"), ("no", "No"))
PRESENCE = (("none", "None"), ("present", "Present"))
GENE = (
    ("altered", "Altered (pathogenic or likely pathogenic)"),
    ("not_altered", "Tested, not altered"),
    ("not_tested", "Not tested"),
    ("pending", "Result pending"),
)


def _yes_no(key: str, label: str, group: str, short: str, where: str = "") -> Input:
    return Input(key, label, group, short, where, YES_NO)


def _number(
    key: str,
    label: str,
    group: str,
    short: str,
    unit: str,
    highest: float,
    where: str = "",
    whole: bool = False,
) -> Input:
    return Input(
        key, label, group, short, where, unit=unit, highest=highest, whole=whole
    )


def _gene(symbol: str, where: str = "") -> Input:
    return Input(f"genes.{symbol.lower()}", symbol, "biology", symbol, where, GENE)


INPUTS: tuple[Input, ...] = (
    # Stop first
    _yes_no(
        "suspected_cord_compression",
        "Suspected spinal cord or cauda equina compression",
        "stop",
        "suspected cord compression",
        "New back pain with weakness, numbness, or bladder or bowel change.",
    ),
    _yes_no(
        "febrile_neutropenia",
        "Fever with neutropenia",
        "stop",
        "febrile neutropenia",
    ),
    _yes_no("uncontrolled_bleeding", "Uncontrolled bleeding", "stop", "bleeding"),
    _yes_no(
        "acute_organ_failure",
        "Acute kidney or liver failure",
        "stop",
        "acute organ failure",
    ),
    _yes_no(
        "severe_hypercalcaemia",
        "Severe hypercalcaemia",
        "stop",
        "severe hypercalcaemia",
    ),
    # Where the patient is
    _yes_no(
        "castration_resistant",
        "Castration-resistant",
        "patient",
        "castration-resistant disease",
        "Progression while testosterone is at castrate level.",
    ),
    _yes_no("metastatic", "Metastatic", "patient", "metastatic disease"),
    Input(
        "disease_status",
        "Disease now, on or after the last treatment",
        "patient",
        "disease status",
        "The team's reading of the last PSA values and scans.",
        (
            ("responding", "Responding"),
            ("stable", "Stable"),
            ("psa_rise_only", "PSA rise only"),
            ("radiographic_progression", "Progression on imaging"),
            ("clinical_progression", "Clinical progression"),
        ),
    ),
    Input(
        "ecog",
        "ECOG performance status",
        "patient",
        "ECOG",
        "As recorded at the last visit.",
        (
            ("0", "0: fully active"),
            ("1", "1: restricted in strenuous activity"),
            ("2", "2: up more than half of waking hours, cannot work"),
            ("3", "3: in bed or chair more than half of waking hours"),
            ("4", "4: completely disabled"),
        ),
    ),
    Input(
        "symptoms",
        "Cancer symptoms",
        "patient",
        "cancer symptoms",
        "Bone pain that needs regular analgesia or radiotherapy is symptomatic.",
        (
            ("none_or_minimal", "None or minimal"),
            ("symptomatic", "Symptomatic"),
        ),
    ),
    Input(
        "histology",
        "Histology",
        "patient",
        "histology",
        "The most recent biopsy report.",
        (
            ("adenocarcinoma", "Adenocarcinoma"),
            ("small_cell_or_neuroendocrine", "Small-cell or neuroendocrine"),
            ("mixed", "Mixed"),
        ),
    ),
    _yes_no(
        "aggressive_variant",
        "Aggressive-variant pattern",
        "patient",
        "aggressive-variant pattern",
        "Low PSA for the burden, visceral-only, bulky, lytic or rapid disease.",
    ),
    _yes_no(
        "life_expectancy_over_6_months",
        "Life expectancy over six months",
        "patient",
        "life expectancy over six months",
        "The team's estimate.",
    ),
    _number(
        "testosterone_ng_dl",
        "Testosterone",
        "patient",
        "testosterone",
        "ng/dL",
        2000,
        "In ng/dL, not in nmol/L: 50 ng/dL are 1.7 nmol/L.",
    ),
    # Where the disease is
    Input(
        "bone_metastases",
        "Bone metastases",
        "disease",
        "bone metastases",
        "Last bone scan, CT, MRI or PET report.",
        PRESENCE,
    ),
    _number(
        "bone_lesion_count",
        "Number of bone lesions",
        "disease",
        "bone lesions",
        "lesions",
        1000,
        whole=True,
    ),
    _yes_no(
        "bone_beyond_spine_and_pelvis",
        "A bone lesion beyond spine and pelvis",
        "disease",
        "bone lesion beyond spine and pelvis",
    ),
    _yes_no(
        "diffuse_marrow_involvement",
        "Diffuse marrow involvement",
        "disease",
        "diffuse marrow involvement",
        "Also called superscan.",
    ),
    Input(
        "visceral_metastases",
        "Visceral metastases",
        "disease",
        "visceral metastases",
        "Liver, lung or another organ; nodes do not count.",
        PRESENCE,
    ),
    Input(
        "liver_metastases",
        "Liver metastases",
        "disease",
        "liver metastases",
        "",
        PRESENCE,
    ),
    Input(
        "cns_metastases",
        "Brain or leptomeningeal metastases",
        "disease",
        "CNS metastases",
        "None when there are no symptoms and no lesion has been seen.",
        (
            ("none", "None known"),
            ("treated", "Treated"),
            ("untreated", "Not treated"),
        ),
    ),
    _number(
        "largest_node_short_axis_cm",
        "Largest node, short axis",
        "disease",
        "largest node",
        "cm",
        40,
    ),
    Input(
        "psma_pet",
        "PSMA PET",
        "disease",
        "PSMA PET",
        "Enter the conclusion of the signed report. Do not measure images.",
        (
            ("not_done", "Not done"),
            ("pending", "Result pending"),
            ("positive", "Positive"),
            ("negative", "Negative"),
        ),
    ),
    _number(
        "psma_pet_months_ago",
        "Months since the PSMA PET",
        "disease",
        "age of the PSMA PET",
        "months",
        240,
    ),
    Input(
        "psma_negative_lesion",
        "PSMA-negative lesion of qualifying size",
        "disease",
        "PSMA-negative lesion",
        "One that meets the size criteria of the trial used for selection.",
        PRESENCE,
    ),
    Input(
        "fdg_pet_discordance",
        "FDG-positive, PSMA-negative site",
        "disease",
        "FDG-positive, PSMA-negative site",
        "From an FDG PET read beside the PSMA PET.",
        (
            ("not_done", "FDG PET not done"),
            ("none", "None"),
            ("present", "Present"),
        ),
    ),
    _number("psma_suv_mean", "PSMA PET SUVmean", "disease", "SUVmean", "SUV", 200),
    # Organ function
    _number(
        "haemoglobin_g_dl",
        "Haemoglobin",
        "organs",
        "haemoglobin",
        "g/dL",
        25,
        "A value in g/L is divided by ten.",
    ),
    _number("platelets_10e9_l", "Platelets", "organs", "platelets", "×10⁹/L", 3000),
    _number(
        "neutrophils_10e9_l", "Neutrophils", "organs", "neutrophils", "×10⁹/L", 200
    ),
    _number(
        "white_cells_10e9_l", "White cells", "organs", "white cells", "×10⁹/L", 500
    ),
    _number(
        "creatinine_clearance_ml_min",
        "Creatinine clearance",
        "organs",
        "creatinine clearance",
        "mL/min",
        300,
        "Cockcroft-Gault with actual body weight.",
    ),
    _number(
        "bilirubin_x_uln",
        "Bilirubin",
        "organs",
        "bilirubin",
        "× ULN",
        100,
        "As a multiple of your laboratory's upper limit of normal.",
    ),
    _number("ast_x_uln", "AST", "organs", "AST", "× ULN", 500),
    _number("alt_x_uln", "ALT", "organs", "ALT", "× ULN", 500),
    _number(
        "alp_x_uln",
        "Alkaline phosphatase",
        "organs",
        "alkaline phosphatase",
        "× ULN",
        200,
    ),
    _number(
        "albumin_g_dl",
        "Albumin",
        "organs",
        "albumin",
        "g/dL",
        10,
        "A value in g/L is divided by ten.",
    ),
    Input(
        "child_pugh",
        "Child-Pugh class",
        "organs",
        "Child-Pugh class",
        "Class A also when there is no liver disease and the liver tests are normal.",
        (("a", "A"), ("b", "B"), ("c", "C")),
    ),
    Input(
        "urinary_obstruction",
        "Urinary obstruction",
        "organs",
        "urinary obstruction",
        "",
        (("none", "None"), ("present", "Present"), ("relieved", "Relieved")),
    ),
    # Biology
    _gene("BRCA1"),
    _gene("BRCA2"),
    _gene("ATM"),
    _gene("CHEK2"),
    _gene("PALB2"),
    _gene("CDK12"),
    Input(
        "genes.other_hrr",
        "Another gene of the US olaparib list",
        "biology",
        "another HRR gene",
        "BARD1, BRIP1, CHEK1, FANCL, RAD51B, RAD51C, RAD51D or RAD54L. "
        "No rule here covers a gene outside that list.",
        GENE,
    ),
    Input(
        "genes.other_talazoparib",
        "Another gene of the US talazoparib list",
        "biology",
        "another gene of the talazoparib list",
        "ATR, FANCA, MLH1, MRE11A, NBN or RAD51C. It decides only what the US label "
        "of talazoparib says.",
        GENE,
    ),
    Input(
        "msi_or_dmmr",
        "Microsatellite instability or mismatch repair",
        "biology",
        "MSI or dMMR",
        "",
        (
            ("high_or_deficient", "MSI-high or dMMR"),
            ("stable_or_proficient", "Stable or proficient"),
            ("not_tested", "Not tested"),
            ("pending", "Result pending"),
        ),
    ),
    _number(
        "tmb_per_mb",
        "Tumour mutational burden",
        "biology",
        "tumour mutational burden",
        "mutations/Mb",
        1000,
    ),
    _number("psa_ng_ml", "PSA", "biology", "PSA", "ng/mL", 100000),
    # What else matters
    Input(
        "chemotherapy_suitability",
        "Chemotherapy",
        "other",
        "chemotherapy suitability",
        "The team's judgement, or the patient's decision.",
        (
            ("suitable", "Suitable"),
            ("unfit", "Judged unfit"),
            ("declines", "Declines"),
        ),
    ),
    _yes_no(
        "taxane_can_wait",
        "Judged suitable to delay a taxane",
        "other",
        "taxane can wait",
        "Decides the US label position of Lu before a taxane.",
    ),
    _yes_no(
        "concurrent_abiraterone",
        "Abiraterone now",
        "other",
        "abiraterone taken now",
        "Including combinations that contain it.",
    ),
    _yes_no(
        "bone_protecting_agent",
        "Bone-protecting agent now",
        "other",
        "bone-protecting agent",
        "Denosumab or zoledronic acid.",
    ),
    _yes_no("high_fracture_risk", "High fracture risk", "other", "high fracture risk"),
    _yes_no("seizure_history", "Seizure in the past", "other", "seizure history"),
    _yes_no(
        "heart_failure_or_uncontrolled_hypertension",
        "Heart failure or uncontrolled hypertension",
        "other",
        "heart failure or uncontrolled hypertension",
    ),
    _yes_no(
        "neuropathy_grade_2_or_more",
        "Neuropathy of grade 2 or more",
        "other",
        "neuropathy of grade 2 or more",
    ),
    _yes_no(
        "taxane_or_polysorbate_hypersensitivity",
        "Severe hypersensitivity to a taxane or polysorbate 80",
        "other",
        "taxane or polysorbate 80 hypersensitivity",
    ),
    _yes_no(
        "strong_cyp3a_or_2c8_interaction",
        "A strong CYP3A or CYP2C8 inhibitor or inducer",
        "other",
        "strong CYP3A or CYP2C8 interaction",
    ),
    _yes_no("incontinence", "Urinary incontinence", "other", "incontinence"),
    # Where
    Input(
        "jurisdiction",
        "Label and funding of",
        "place",
        "jurisdiction",
        "Left open, all three are shown.",
        (
            ("us", "United States"),
            ("eu", "European Union"),
            ("uk_england", "England"),
        ),
    ),
    # What has been given (the list itself is `prior`; see history.py)
    _yes_no(
        "prior_complete",
        "The list is the whole history",
        "history",
        "complete history",
        "Without it, a treatment that is not listed is not known, not “never”.",
    ),
)

BY_KEY = {item.key: item for item in INPUTS}
GENES = tuple(k.removeprefix("genes.") for k in BY_KEY if k.startswith("genes."))
JURISDICTIONS = dict(BY_KEY["jurisdiction"].choices)
