"""Enzalutamide, as the first ARPI, or after abiraterone alone when neither docetaxel
has been given nor chemotherapy is possible, and no BRCA alteration is open to a PARP
inhibitor.

The second use rests on the crossover trial: the order abiraterone then enzalutamide
had some PSA falls, short-lived. After docetaxel and an ARPI, CARD speaks against it.
After another androgen-receptor blocker nothing speaks for it.
"""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Not,
    Test,
    altered,
    caution,
    excluded,
    given,
    progressed,
    requires,
)
from nextline.facts import (
    affirm,
    card,
    enza_p,
    enzalutamide,
    europe,
    khalaf,
    nice,
    prevail,
    profound,
    psmafore,
)
from nextline.history import AR_BLOCKERS, ARPIS, PARP_INHIBITORS
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import (
    FEW_SYMPTOMS_OR_DOCETAXEL,
    MCRPC,
    mcrpc,
    performance,
    progressing,
)

NO_ARPI: Test = Not(given(*ARPIS))
ONLY_ABIRATERONE: Test = AllOf(given("abiraterone"), Not(given(*AR_BLOCKERS)))
BRCA_WITHOUT_PARP: Test = AllOf(altered("brca1", "brca2"), Not(given(*PARP_INHIBITORS)))
NO_CHEMOTHERAPY: Test = AllOf(
    Not(given("docetaxel")), Is("chemotherapy_suitability", "unfit", "declines")
)

ENZALUTAMIDE_CAUTIONS = (
    caution(
        "seizure",
        "A seizure in the past: the label stops the drug for good if one occurs.",
        Is("seizure_history", "yes"),
        enzalutamide.seizure,
        enzalutamide.seizure_with_risk_factors,
    ),
    caution(
        "falls",
        "High fracture risk: falls and fractures are assessed first.",
        Is("high_fracture_risk", "yes"),
        enzalutamide.falls_fractures,
    ),
    caution(
        "interactions",
        "A strong CYP2C8 inhibitor or CYP3A4 inducer changes the dose.",
        Is("strong_cyp3a_or_2c8_interaction", "yes"),
        enzalutamide.cyp2c8,
        enzalutamide.cyp3a4_inducer,
    ),
)
"""What the label of enzalutamide adds, alone or in a combination."""

OPTION = Option(
    id="enzalutamide",
    name="Enzalutamide",
    also_called=(
        "Xtandi",
        "androgen-receptor pathway inhibitor",
        "ARPI",
        "novel hormonal therapy",
    ),
    what="A blocker of the androgen receptor, taken by mouth.",
    criteria=(
        mcrpc(enzalutamide.indication),
        requires(
            "no_arpi_before",
            "No androgen-receptor pathway inhibitor has been given, or only "
            "abiraterone in a man without docetaxel who cannot or will not have "
            "chemotherapy and has no BRCA alteration open to a PARP inhibitor",
            AnyOf(
                NO_ARPI,
                AllOf(ONLY_ABIRATERONE, NO_CHEMOTHERAPY, Not(BRCA_WITHOUT_PARP)),
            ),
            card.radiographic_pfs,
            card.overall_survival,
            khalaf.second_line_psa_response,
            khalaf.ttpp,
            psmafore.radiographic_pfs,
            nice.arpi_retreatment,
            profound.design,
            profound.overall_survival_a,
        ),
        progressing(prevail.population, affirm.population),
        performance(enza_p.ecog_ceiling, card.ecog_ceiling),
        excluded(
            "small_cell",
            "Small-cell or neuroendocrine histology",
            Is("histology", "small_cell_or_neuroendocrine"),
            prevail.small_cell_excluded,
        ),
        caution(
            "after_abiraterone",
            "After abiraterone a PSA fall was seen in about a third, and it was short.",
            given("abiraterone"),
            khalaf.second_line_psa_response,
            khalaf.ttpp,
        ),
        caution(
            "symptomatic",
            "Symptoms without earlier chemotherapy: PREVAIL enrolled men with few or "
            "none.",
            AllOf(Is("symptoms", "symptomatic"), Not(given("docetaxel"))),
            prevail.population,
        ),
        *ENZALUTAMIDE_CAUTIONS,
    ),
    evidence=(
        Evidence(
            "randomised",
            AllOf(NO_ARPI, given("docetaxel")),
            (affirm.overall_survival,),
        ),
        Evidence(
            "randomised",
            NO_ARPI,
            (prevail.overall_survival, prevail.radiographic_pfs),
        ),
        Evidence(
            "randomised",
            ONLY_ABIRATERONE,
            (
                khalaf.second_line_psa_response,
                khalaf.ttpp,
            ),
        ),
    ),
    labels=(
        LabelPosition("us", "FDA", MCRPC, enzalutamide.indication),
        LabelPosition("eu", "EMA", FEW_SYMPTOMS_OR_DOCETAXEL, europe.enzalutamide_eu),
        LabelPosition(
            "uk_england", "MHRA", FEW_SYMPTOMS_OR_DOCETAXEL, europe.enzalutamide_uk
        ),
    ),
    funding=(
        Funding(
            "uk_england",
            "NICE",
            AllOf(
                MCRPC,
                AnyOf(
                    AllOf(Is("symptoms", "none_or_minimal"), Not(given("docetaxel"))),
                    AllOf(progressed("docetaxel"), Not(given("abiraterone"))),
                ),
            ),
            europe.nice_enzalutamide,
        ),
    ),
    dose=(enzalutamide.dose, enzalutamide.castration_continues),
    holds=(enzalutamide.toxicity_hold, enzalutamide.seizure),
    monitoring=(
        enzalutamide.falls_fractures,
        enzalutamide.effect_on_others,
        enzalutamide.cyp2c8,
        enzalutamide.cyp3a4_inducer,
    ),
    toxicity=(enzalutamide.seizure, enzalutamide.ischaemic_heart_disease),
)
