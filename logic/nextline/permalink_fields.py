"""What a permalink can carry, in the order in which links number it.

Append only: a link that was sent years ago is read by these tables. A field, a choice,
a unit, a treatment or an option is added at the end of its row, and none is moved or
removed. The tests hold the tables against the inputs.
"""

FIELDS: tuple[tuple[str, str], ...] = (
    ("suspected_cord_compression", "yes no"),
    ("febrile_neutropenia", "yes no"),
    ("uncontrolled_bleeding", "yes no"),
    ("acute_organ_failure", "yes no"),
    ("severe_hypercalcaemia", "yes no"),
    ("castration_resistant", "yes no"),
    ("metastatic", "yes no"),
    (
        "disease_status",
        "responding stable psa_rise_only radiographic_progression clinical_progression",
    ),
    ("ecog", "0 1 2 3 4"),
    ("symptoms", "none_or_minimal symptomatic"),
    ("histology", "adenocarcinoma small_cell_or_neuroendocrine mixed"),
    ("aggressive_variant", "yes no"),
    ("life_expectancy_over_6_months", "yes no"),
    ("bone_metastases", "none present"),
    ("bone_beyond_spine_and_pelvis", "yes no"),
    ("diffuse_marrow_involvement", "yes no"),
    ("visceral_metastases", "none present"),
    ("liver_metastases", "none present"),
    ("cns_metastases", "none treated untreated"),
    ("psma_pet", "not_done pending positive negative"),
    ("psma_negative_lesion", "none present"),
    ("fdg_pet_discordance", "not_done none present"),
    ("child_pugh", "a b c"),
    ("urinary_obstruction", "none present relieved"),
    ("genes.brca1", "altered not_altered not_tested pending"),
    ("genes.brca2", "altered not_altered not_tested pending"),
    ("genes.atm", "altered not_altered not_tested pending"),
    ("genes.chek2", "altered not_altered not_tested pending"),
    ("genes.palb2", "altered not_altered not_tested pending"),
    ("genes.cdk12", "altered not_altered not_tested pending"),
    ("genes.other_hrr", "altered not_altered not_tested pending"),
    ("genes.other_talazoparib", "altered not_altered not_tested pending"),
    ("msi_or_dmmr", "high_or_deficient stable_or_proficient not_tested pending"),
    ("chemotherapy_suitability", "suitable unfit declines"),
    ("taxane_can_wait", "yes no"),
    ("concurrent_abiraterone", "yes no"),
    ("bone_protecting_agent", "yes no"),
    ("high_fracture_risk", "yes no"),
    ("seizure_history", "yes no"),
    ("heart_failure_or_uncontrolled_hypertension", "yes no"),
    ("neuropathy_grade_2_or_more", "yes no"),
    ("taxane_or_polysorbate_hypersensitivity", "yes no"),
    ("strong_cyp3a_or_2c8_interaction", "yes no"),
    ("incontinence", "yes no"),
    ("jurisdiction", "us eu uk_england"),
    ("prior_complete", "yes no"),
)
"""Choices: key and its values."""

NUMBERS: tuple[tuple[str, str], ...] = (
    ("testosterone_ng_dl", "nmol/L ng/mL"),
    ("bone_lesion_count", ""),
    ("largest_node_short_axis_cm", "mm"),
    ("psma_pet_months_ago", ""),
    ("psma_suv_mean", ""),
    ("haemoglobin_g_dl", "g/L"),
    ("platelets_10e9_l", "/µL 10³/µL"),
    ("neutrophils_10e9_l", "/µL 10³/µL"),
    ("white_cells_10e9_l", "/µL 10³/µL"),
    ("creatinine_clearance_ml_min", "mL/s"),
    ("bilirubin_x_uln", ""),
    ("ast_x_uln", ""),
    ("alt_x_uln", ""),
    ("alp_x_uln", ""),
    ("albumin_g_dl", "g/L"),
    ("tmb_per_mb", ""),
    ("psa_ng_ml", "µg/L"),
)
"""Numbers: key and the units besides the contract's."""

AGENTS = (
    "adt",
    "orchiectomy",
    "abiraterone",
    "enzalutamide",
    "apalutamide",
    "darolutamide",
    "docetaxel",
    "cabazitaxel",
    "mitoxantrone",
    "platinum",
    "lu_psma",
    "ac_psma",
    "radium_223",
    "olaparib",
    "rucaparib",
    "niraparib",
    "talazoparib",
    "sipuleucel_t",
    "pembrolizumab",
    "other",
)
"""Treatments."""

TREATMENT = (
    ("setting", "castration_sensitive castration_resistant"),
    (
        "outcome",
        (
            "ongoing completed_without_progression progressed_on progressed_after "
            "stopped_for_toxicity"
        ),
    ),
    ("best_response", "psa50 stable none"),
)
"""What else is chosen for a treatment."""

TREATMENT_NUMBERS = ("cycles", "months_on", "months_since_last")

OPTIONS = (
    "lu_psma",
    "cabazitaxel",
    "docetaxel",
    "abiraterone",
    "enzalutamide",
    "radium_223",
    "radium_223_enzalutamide",
    "olaparib",
    "rucaparib",
    "olaparib_abiraterone",
    "niraparib_abiraterone",
    "talazoparib_enzalutamide",
    "pembrolizumab",
    "dostarlimab",
    "sipuleucel_t",
    "carboplatin_cabazitaxel",
    "platinum_etoposide",
    "docetaxel_rechallenge",
    "mitoxantrone",
    "lu_psma_extension",
    "lu_psma_rechallenge",
    "ac_psma",
    "clinical_trial",
    "best_supportive_care",
)
"""Options, for the answer that the sender saw."""
