"""Radium-223 for symptomatic bone metastases.

Judged on its own criteria, after ¹⁷⁷Lu-PSMA as before it. No man of its trial had had
Lu, so after Lu it stands on the label, with the one cohort as what to expect. The
combination with enzalutamide is another option.
"""

from itertools import combinations

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Meets,
    Not,
    caution,
    excluded,
    given,
    given_for_resistant,
    requires,
)
from nextline.facts import (
    alsympca,
    era223,
    europe,
    lura,
    peace3,
    xofigo,
)
from nextline.history import LIFE_PROLONGING
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import CHEMOTHERAPY_POSSIBLE, MCRPC, mcrpc, performance

BONE_AND_SYMPTOMS = AllOf(
    MCRPC,
    Is("bone_metastases", "present"),
    Is("symptoms", "symptomatic"),
    Is("visceral_metastases", "none"),
)
# The EU label counts lines of systemic treatment for castration-resistant disease, and
# the history counts agents, so two agents given stand for two lines.
TWO_LINES = AnyOf(
    *(
        AllOf(given_for_resistant(one), given_for_resistant(other))
        for one, other in combinations(LIFE_PROLONGING, 2)
    )
)

FIRST_DOSE_COUNTS = (
    requires(
        "neutrophils",
        "Neutrophils at or above the label's limit",
        Meets("neutrophils_10e9_l", xofigo.first_neutrophils),
    ),
    requires(
        "platelets",
        "Platelets at or above the label's limit",
        Meets("platelets_10e9_l", xofigo.first_platelets),
    ),
    requires(
        "haemoglobin",
        "Haemoglobin at or above the label's limit",
        Meets("haemoglobin_g_dl", xofigo.first_haemoglobin),
    ),
)
"""What the label asks of the blood before the first dose."""

OPTION = Option(
    id="radium_223",
    name="Radium-223",
    also_called=(
        "Xofigo",
        "radium Ra 223 dichloride",
        "radium-223 dichloride",
        "Ra-223",
        "223Ra",
        "alpha emitter",
    ),
    what="An alpha emitter that goes to bone, not to PSMA.",
    criteria=(
        mcrpc(xofigo.us_indication),
        requires(
            "bone",
            "Bone metastases",
            Is("bone_metastases", "present"),
            xofigo.us_indication,
            alsympca.entry,
        ),
        requires(
            "symptoms",
            "Symptoms from them",
            Is("symptoms", "symptomatic"),
            xofigo.us_indication,
            alsympca.entry,
        ),
        requires(
            "no_visceral",
            "No visceral metastases",
            Is("visceral_metastases", "none"),
            xofigo.us_indication,
            alsympca.exclusions,
        ),
        requires(
            "node",
            "No large node: the limit is that of the Irish protocol",
            Meets("largest_node_short_axis_cm", xofigo.ireland_node_limit),
            era223.population,
        ),
        performance(xofigo.ireland_ecog_ceiling),
        requires(
            "first_radium",
            "Radium-223 has not been given",
            Not(given("radium_223")),
            xofigo.beyond_six,
        ),
        excluded(
            "abiraterone",
            "Abiraterone is being taken",
            Is("concurrent_abiraterone", "yes"),
            xofigo.no_abiraterone,
            xofigo.era_fractures,
        ),
        *FIRST_DOSE_COUNTS,
        caution(
            "after_lu",
            "After ¹⁷⁷Lu-PSMA the marrow may not have recovered, and little is known.",
            given("lu_psma"),
            lura.activity,
            lura.six_injections,
        ),
        caution(
            "bone_agent",
            "No bone-protecting agent, or a high fracture risk: that comes first.",
            AnyOf(Is("bone_protecting_agent", "no"), Is("high_fracture_risk", "yes")),
            xofigo.eu_bone_burden,
            peace3.bone_agent,
        ),
        caution(
            "marrow",
            "Diffuse marrow involvement.",
            Is("diffuse_marrow_involvement", "yes"),
            peace3.population,
        ),
        caution(
            "few_lesions",
            "Fewer bone lesions than ALSYMPCA asked for.",
            Not(Meets("bone_lesion_count", alsympca.bone_lesions)),
            xofigo.eu_bone_burden,
        ),
        caution(
            "not_progressing",
            "The disease is not progressing: the UK licence asks that it is.",
            Is("disease_status", "responding", "stable"),
            europe.radium_uk,
        ),
        caution(
            "kidney",
            "Kidney function is below the range that was studied.",
            Not(
                Meets("creatinine_clearance_ml_min", xofigo.clearance_not_studied_below)
            ),
        ),
        caution(
            "docetaxel_possible",
            "ALSYMPCA left out men fit and willing for a first course of docetaxel.",
            AllOf(Not(given("docetaxel")), CHEMOTHERAPY_POSSIBLE),
            alsympca.exclusions,
        ),
    ),
    evidence=(
        Evidence(
            "label",
            AllOf(BONE_AND_SYMPTOMS, given("lu_psma")),
            (xofigo.us_indication, alsympca.overall_survival, lura.activity),
        ),
        Evidence("randomised", BONE_AND_SYMPTOMS, (alsympca.overall_survival,)),
    ),
    labels=(
        LabelPosition("us", "FDA", BONE_AND_SYMPTOMS, xofigo.us_indication),
        LabelPosition(
            "eu",
            "EMA",
            AllOf(
                BONE_AND_SYMPTOMS, TWO_LINES, Not(Is("concurrent_abiraterone", "yes"))
            ),
            xofigo.eu_indication,
        ),
        LabelPosition(
            "uk_england",
            "MHRA",
            AllOf(
                BONE_AND_SYMPTOMS, TWO_LINES, Not(Is("concurrent_abiraterone", "yes"))
            ),
            europe.radium_uk,
        ),
    ),
    funding=(
        Funding(
            "uk_england",
            "NICE",
            AllOf(
                BONE_AND_SYMPTOMS,
                AnyOf(given("docetaxel"), Is("chemotherapy_suitability", "unfit")),
            ),
            europe.ta412_radium,
        ),
    ),
    dose=(xofigo.dose, xofigo.beyond_six),
    holds=(
        xofigo.later_neutrophils,
        xofigo.later_platelets,
        xofigo.stop_no_recovery,
        xofigo.no_abiraterone,
        xofigo.eu_combination,
        xofigo.eu_intervals,
    ),
    monitoring=(
        xofigo.monitoring,
        xofigo.nadir,
        xofigo.radiation,
        xofigo.contraception,
        xofigo.clearance,
    ),
    toxicity=(xofigo.adverse_events, xofigo.marrow_failure, alsympca.marrow_toxicity),
)
