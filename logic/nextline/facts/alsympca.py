"""ALSYMPCA (NCT00699751): radium-223 with standard care.

Laboratory entry limits and a rule on lymph nodes were not stated in the text read.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.ALSYMPCA.at("abstract")
REGISTRY = sources.ALSYMPCA.at("registry, eligibility")
SAFETY = sources.ALSYMPCA_SAFETY.at("abstract")
MARROW = sources.ALSYMPCA_MARROW.at("abstract")

design = Fact(
    says=(
        "Phase 3, double-blind, randomised 2 to 1: 921 men; radium-223 every 4 weeks, "
        "6 injections, or placebo, with standard care"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "Castration-resistant disease with at least 2 symptomatic bone metastases and "
        "no visceral metastases, after docetaxel, or unfit for it or declining it"
    ),
    cites=(ABSTRACT,),
)
entry = Fact(
    says=(
        "At least 2 hot spots on bone scan; regular analgesics or external "
        "radiotherapy for bone pain; no cytotoxic drugs planned for 6 months"
    ),
    cites=(REGISTRY,),
)
bone_lesions = Threshold(
    says="ALSYMPCA asked for at least {value} on bone scan",
    value=2,
    unit="lesions",
    sense="at_least",
    cites=(REGISTRY,),
)
exclusions = Fact(
    says=(
        "Excluded: fit and willing for first docetaxel, chemotherapy within 4 weeks, "
        "strontium, samarium or rhenium within 24 weeks, any history of visceral "
        "metastasis"
    ),
    cites=(REGISTRY,),
)
overall_survival = Effect(
    says="No man had had Lu.",
    endpoint="Overall survival",
    arm=14.9,
    control=11.3,
    ratio=0.70,
    low=0.58,
    high=0.83,
    p="< 0.001",
    cites=(ABSTRACT,),
)
marrow_toxicity = Fact(
    says=(
        "Grade 3–4, treatment-emergent, until 12 weeks after the last injection, "
        "radium v placebo (600 and 301 men): anaemia 13 v 13 %, neutropenia 2 v 1 %, "
        "thrombocytopenia 7 v 2 %. No acute myeloid leukaemia or myelodysplastic "
        "syndrome in follow-up to 3 years, completed by 48 and 12 men"
    ),
    cites=(SAFETY,),
)
thrombocytopenia_superseded = Effect(
    says="Earlier analysis.",
    endpoint="Grade 3–4 thrombocytopenia",
    arm=6,
    control=2,
    measured_in="%",
    cites=(MARROW,),
    until=date(2018, 1, 1),
)
six_injections = Effect(
    says="",
    endpoint="Six injections completed",
    arm=65,
    control=48,
    measured_in="%",
    cites=(MARROW,),
)
marrow_risk_markers = Fact(
    says=(
        "On radium-223, post hoc. Grade 2–4 anaemia: 6–20 v fewer than 6 bone "
        "metastases, odds ratio 2.76; raised PSA, 1.65. Grade 2–4 thrombocytopenia: "
        "earlier docetaxel 2.16, low haemoglobin 1.35, low platelets 1.44"
    ),
    cites=(MARROW,),
)
sequencing = Fact(
    says=(
        "A survival gain in symptomatic bone disease without visceral metastases; no "
        "man had had Lu, so the trial does not show what radium-223 does after it"
    ),
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Radium-223 v placebo, both with standard care",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
