"""CONTACT-02 (NCT04446117): cabozantinib with atezolizumab or a second ARPI."""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.CONTACT02.at("abstract")

design = Fact(
    says=(
        "Phase 3: 575 men (289 v 286) after one pathway inhibitor, with measurable "
        "soft-tissue disease outside the pelvis"
    ),
    cites=(ABSTRACT,),
)
ecog_ceiling = Threshold(
    says="CONTACT-02 enrolled men of ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(ABSTRACT,),
)
progression_free_survival = Effect(
    says=(
        "95 % CI of the medians 6.2–8.8 and 3.7–5.7 months; control: a second ARPI; "
        "analysed in the first 400 men randomised."
    ),
    endpoint="Progression-free survival",
    arm=6.3,
    control=4.2,
    ratio=0.65,
    low=0.50,
    high=0.84,
    p="= 0.0007",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="95 % CI of the medians 13.4–16.7 and 13.0–18.5 months; no difference shown.",
    endpoint="Overall survival",
    arm=14.8,
    control=15.0,
    ratio=0.89,
    low=0.72,
    high=1.10,
    p="= 0.30",
    cites=(ABSTRACT,),
    since=date(2025, 6, 1),
)
overall_survival_superseded = Effect(
    says="January 2024.",
    endpoint="Overall survival",
    arm=16.7,
    control=14.6,
    ratio=0.79,
    cites=(sources.CONTACT02.at("report of the interim analysis", seen="secondary"),),
    until=date(2025, 6, 1),
)
overall_survival_liver = Effect(
    says="Subgroup.",
    endpoint="Overall survival",
    arm=12.2,
    control=7.1,
    ratio=0.68,
    low=0.47,
    high=1.00,
    population="men with liver metastases",
    cites=(ABSTRACT,),
)
grade_3_or_4 = Effect(
    says="Cabozantinib with atezolizumab v a second ARPI.",
    endpoint="Grade 3–4 adverse events",
    arm=56,
    control=26,
    measured_in="%",
    cites=(ABSTRACT,),
)
treatment = Fact(
    says="Cabozantinib 40 mg with atezolizumab, or a change of pathway inhibitor",
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Cabozantinib with atezolizumab v the other pathway inhibitor",
    cites=treatment.cites,
)
"""The two sides of the figures, in their order."""
