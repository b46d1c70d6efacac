"""FIRSTANA (NCT01308567): cabazitaxel 20 or 25 mg/m², or docetaxel, as first taxane."""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.FIRSTANA.at("abstract")

design = Fact(
    says="Phase 3: 1,168 men without earlier chemotherapy",
    cites=(ABSTRACT,),
)
ecog_ceiling = Threshold(
    says="FIRSTANA enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(ABSTRACT,),
)
overall_survival_20 = Effect(
    says="Cabazitaxel 20 mg/m² v docetaxel 75 mg/m²; no difference shown.",
    endpoint="Overall survival",
    arm=24.5,
    control=24.3,
    ratio=1.01,
    low=0.85,
    high=1.20,
    cites=(ABSTRACT,),
)
overall_survival_25 = Effect(
    says="Cabazitaxel 25 mg/m² v docetaxel 75 mg/m²; no difference shown.",
    endpoint="Overall survival",
    arm=25.2,
    control=24.3,
    ratio=0.97,
    low=0.82,
    high=1.16,
    cites=(ABSTRACT,),
)
grade_3_or_4 = Fact(
    says=(
        "Grade 3–4 events: 41.2 % (cabazitaxel 20 mg/m²), 60.1 % (25 mg/m²), 46.0 % "
        "(docetaxel)"
    ),
    cites=(ABSTRACT,),
)
