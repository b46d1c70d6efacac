"""Abiraterone with prednisone, as the first ARPI.

After another ARPI it is not supported: after enzalutamide hardly any PSA fell, and
every randomised arm that switched from one ARPI to another was short.
"""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Not,
    caution,
    excluded,
    given,
    progressed,
    requires,
)
from nextline.facts import (
    abiraterone,
    card,
    contact02,
    cou_301,
    cou_302,
    europe,
    khalaf,
    nice,
    plato,
    prevail,
    psmafore,
)
from nextline.history import ARPIS
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import (
    FEW_SYMPTOMS_OR_DOCETAXEL,
    MCRPC,
    mcrpc,
    performance,
    progressing,
)

RADIUM_UNDER_WAY = excluded(
    "radium",
    "Radium-223 is being given",
    Is("prior.radium_223.outcome", "ongoing"),
    abiraterone.radium,
)
CHILD_PUGH_B = caution(
    "child_pugh_b",
    "Child-Pugh B asks for a quarter of the dose and closer liver tests.",
    Is("child_pugh", "b"),
    abiraterone.child_pugh_b,
)
ABIRATERONE_CAUTIONS = (
    caution(
        "heart",
        "Heart failure or uncontrolled hypertension: the trials left heart failure "
        "out, and the drug can raise blood pressure.",
        Is("heart_failure_or_uncontrolled_hypertension", "yes"),
        abiraterone.heart,
        abiraterone.mineralocorticoid_effects,
    ),
    caution(
        "cyp3a",
        "A strong CYP3A4 inducer lowers exposure.",
        Is("strong_cyp3a_or_2c8_interaction", "yes"),
        abiraterone.cyp3a4_inducers,
    ),
)
"""What the label of abiraterone adds, alone or in a combination."""

OPTION = Option(
    id="abiraterone",
    name="Abiraterone",
    also_called=(
        "Zytiga",
        "Yonsa",
        "abiraterone acetate",
        "androgen-receptor pathway inhibitor",
        "ARPI",
        "novel hormonal therapy",
    ),
    what="An inhibitor of androgen synthesis, taken with a corticosteroid.",
    criteria=(
        mcrpc(abiraterone.indication),
        requires(
            "no_arpi_before",
            "No androgen-receptor pathway inhibitor has been given",
            Not(given(*ARPIS)),
            plato.psa50,
            khalaf.second_line_psa_response,
            card.radiographic_pfs,
            psmafore.radiographic_pfs,
            contact02.progression_free_survival,
            nice.arpi_retreatment,
        ),
        progressing(cou_301.design, cou_302.design),
        performance(cou_301.ecog_ceiling),
        requires(
            "liver",
            "Child-Pugh class A or B",
            Is("child_pugh", "a", "b"),
            abiraterone.child_pugh_c,
            abiraterone.child_pugh_b,
        ),
        CHILD_PUGH_B,
        *ABIRATERONE_CAUTIONS,
        RADIUM_UNDER_WAY,
        caution(
            "small_cell",
            "Small-cell or neuroendocrine histology: a trial of the other ARPI left "
            "such men out.",
            Is("histology", "small_cell_or_neuroendocrine"),
            prevail.small_cell_excluded,
        ),
    ),
    evidence=(
        Evidence(
            "randomised",
            AllOf(Not(given(*ARPIS)), given("docetaxel")),
            (cou_301.overall_survival,),
        ),
        Evidence("randomised", Not(given(*ARPIS)), (cou_302.overall_survival,)),
    ),
    labels=(
        LabelPosition("us", "FDA", MCRPC, abiraterone.indication),
        LabelPosition("eu", "EMA", FEW_SYMPTOMS_OR_DOCETAXEL, europe.abiraterone_eu),
        LabelPosition(
            "uk_england", "MHRA", FEW_SYMPTOMS_OR_DOCETAXEL, europe.abiraterone_uk
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
                    AllOf(progressed("docetaxel")),
                ),
            ),
            europe.nice_abiraterone,
        ),
    ),
    dose=(abiraterone.dose, abiraterone.prednisone_eu, abiraterone.yonsa),
    holds=(abiraterone.liver_hold, abiraterone.liver_stop, abiraterone.child_pugh_b),
    monitoring=(
        abiraterone.monitoring_liver,
        abiraterone.monitoring,
        abiraterone.cyp2d6,
        abiraterone.cyp2c8,
        abiraterone.cyp3a4_inducers,
        abiraterone.radium,
    ),
    toxicity=(abiraterone.liver_rate, abiraterone.mineralocorticoid_effects),
)
