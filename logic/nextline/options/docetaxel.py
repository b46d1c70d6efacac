"""Docetaxel, a first course in any setting.

A man who had it for castration-sensitive disease is not in this file: giving it again
is re-treatment, which has its own evidence.
"""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Meets,
    Not,
    caution,
    excluded,
    given,
    requires,
)
from nextline.facts import (
    asco,
    docetaxel,
    europe,
    firstana,
    keynote921,
    nice,
    pr21,
    siog,
    tax327,
)
from nextline.history import ARPIS
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import (
    MCRPC,
    above,
    below,
    chemotherapy_possible,
    mcrpc,
    no_hypersensitivity,
    performance,
    progressing,
)

LABEL_LIMITS = (
    requires(
        "neutrophils",
        "Neutrophils at or above the label's limit",
        Meets("neutrophils_10e9_l", docetaxel.neutrophils_floor),
    ),
    requires(
        "bilirubin",
        "Bilirubin within the label's limit",
        Meets("bilirubin_x_uln", docetaxel.bilirubin_ceiling),
    ),
    excluded(
        "liver_enzymes",
        "AST or ALT raised together with alkaline phosphatase",
        AllOf(
            AnyOf(
                above("ast_x_uln", docetaxel.transaminase_limit),
                above("alt_x_uln", docetaxel.transaminase_limit),
            ),
            above("alp_x_uln", docetaxel.alp_limit),
        ),
        docetaxel.transaminases_with_alp,
    ),
    no_hypersensitivity(docetaxel.hypersensitivity),
)
"""What the label asks before every course of docetaxel."""

LABEL_CAUTIONS = (
    caution(
        "isolated_enzymes",
        "AST or ALT alone is raised: more febrile neutropenia.",
        AnyOf(
            above("ast_x_uln", docetaxel.transaminase_limit),
            above("alt_x_uln", docetaxel.transaminase_limit),
        ),
        docetaxel.isolated_transaminases,
    ),
    caution(
        "platelets",
        "Platelets are at or below the number that the label waits for before "
        "each further cycle.",
        below("platelets_10e9_l", docetaxel.platelets_retreat),
    ),
    caution(
        "neuropathy",
        "Neuropathy: label texts lower the dose or stop; the US line for prostate "
        "cancer was not seen.",
        Is("neuropathy_grade_2_or_more", "yes"),
        docetaxel.neuropathy,
    ),
    caution(
        "cyp3a",
        "A strong CYP3A4 inhibitor raises exposure.",
        Is("strong_cyp3a_or_2c8_interaction", "yes"),
        docetaxel.cyp3a,
    ),
)

OPTION = Option(
    id="docetaxel",
    name="Docetaxel",
    also_called=("Taxotere", "docetaxel with prednisone", "first-line taxane"),
    what="The taxane with which men without earlier chemotherapy were treated.",
    criteria=(
        mcrpc(docetaxel.indication, tax327.design),
        requires(
            "first_docetaxel",
            "Docetaxel has not been given in any setting",
            Not(given("docetaxel")),
            tax327.design,
            pr21.population,
        ),
        progressing(tax327.design, asco.docetaxel_after_arpi),
        performance(firstana.ecog_ceiling, pr21.ecog_ceiling),
        chemotherapy_possible(siog.health_status),
        *LABEL_LIMITS,
        caution(
            "after_lu",
            "No outcome series of docetaxel after ¹⁷⁷Lu-PSMA was found; the figures "
            "below come from men without it.",
            given("lu_psma"),
            keynote921.docetaxel_benchmark,
        ),
        *LABEL_CAUTIONS,
    ),
    evidence=(
        Evidence(
            "randomised",
            given(*ARPIS),
            (
                tax327.overall_survival,
                pr21.radiographic_pfs,
                asco.docetaxel_after_arpi,
                keynote921.docetaxel_benchmark,
            ),
        ),
        Evidence("randomised", MCRPC, (tax327.overall_survival,)),
    ),
    # The UK text that was read does not state the stage, so no UK position stands.
    labels=(
        LabelPosition("us", "FDA", MCRPC, docetaxel.indication),
        LabelPosition("eu", "EMA", MCRPC, europe.docetaxel_eu),
    ),
    funding=(
        Funding(
            "uk_england",
            "NICE",
            AllOf(MCRPC, Not(given("docetaxel"))),
            nice.ta101_docetaxel,
        ),
    ),
    dose=(docetaxel.dose, docetaxel.premedication, docetaxel.cycles_in_practice),
    holds=(
        docetaxel.neutrophils_floor,
        docetaxel.transaminases_with_alp,
        docetaxel.platelets_retreat,
        docetaxel.reductions,
    ),
    monitoring=(docetaxel.monitoring, docetaxel.gcsf, docetaxel.cyp3a),
    toxicity=(docetaxel.liver_deaths, pr21.grade_3_or_4),
    concerns=Not(given("docetaxel")),
)
