"""TALAPRO-2 (NCT03395197): enzalutamide with or without talazoparib, first line.

Rates of anaemia and transfusion were not seen.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

TALAPRO2_ENTRY = sources.TALAPRO2.at("sponsor's trial page")
REPORT = sources.TALAPRO2.at("report of the final analysis", seen="secondary")
PRIMARY = sources.TALAPRO2_PRIMARY.at("abstract")
BY_GENE = sources.TALAPRO2_PRIMARY.at("news of the paper", seen="secondary")

entry = Fact(
    says=(
        "TALAPRO-2: first line, ECOG 0–1, haemoglobin at least 9 g/dL, worst pain "
        "below 4; docetaxel or abiraterone for hormone-sensitive disease allowed; "
        "earlier enzalutamide, apalutamide or darolutamide, life-prolonging treatment "
        "of castration-resistant disease and small-cell disease excluded"
    ),
    cites=(TALAPRO2_ENTRY,),
)
overall_survival = Effect(
    says="Final; 95 % CI of the medians 35.4 to not reached and 27.3–35.4 months.",
    endpoint="Overall survival",
    arm=45.1,
    control=31.1,
    ratio=0.62,
    low=0.48,
    high=0.81,
    p="= 0.0005",
    population="399 men of TALAPRO-2 with a repair-gene alteration",
    cites=(REPORT,),
    since=date(2025, 7, 1),
)
overall_survival_superseded = Effect(
    says="Immature, before the final analysis of July 2025.",
    endpoint="Overall survival",
    ratio=0.69,
    low=0.46,
    high=1.03,
    population="men of TALAPRO-2 with a repair-gene alteration",
    cites=(PRIMARY,),
    until=date(2025, 7, 1),
)
ecog_ceiling = Threshold(
    says="TALAPRO-2 enrolled men of ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(TALAPRO2_ENTRY,),
)
haemoglobin_floor = Threshold(
    says="TALAPRO-2 enrolled men with haemoglobin at least {value}",
    value=9,
    unit="g/dL",
    sense="at_least",
    cites=(TALAPRO2_ENTRY,),
)
few_symptoms = Fact(
    says="TALAPRO-2 enrolled men whose worst pain was below 4 of 10",
    cites=(TALAPRO2_ENTRY,),
)
platinum_washout = Threshold(
    says="TALAPRO-2 asked that any platinum lie at least {value} back",
    value=6,
    unit="months",
    sense="at_least",
    cites=(TALAPRO2_ENTRY,),
)
radiographic_pfs = Effect(
    says="",
    endpoint="Radiographic progression-free survival",
    arm=30.7,
    control=12.3,
    ratio=0.47,
    low=0.36,
    high=0.61,
    p="< 0.0001",
    population="399 men of TALAPRO-2 with a repair-gene alteration",
    cites=(REPORT,),
)
overall_survival_brca = Effect(
    says="",
    endpoint="Overall survival",
    ratio=0.50,
    low=0.32,
    high=0.78,
    population="men of TALAPRO-2 with BRCA",
    cites=(REPORT,),
)
overall_survival_other_hrr = Effect(
    says="The interval includes no difference.",
    endpoint="Overall survival",
    ratio=0.73,
    low=0.52,
    high=1.02,
    population="men of TALAPRO-2 with a repair gene other than BRCA",
    cites=(REPORT,),
)
overall_survival_unselected = Effect(
    says="The US regulator declined the indication without a gene alteration.",
    endpoint="Overall survival",
    arm=45.8,
    control=37.0,
    ratio=0.796,
    low=0.661,
    high=0.958,
    p="= 0.0155",
    population="all men of the unselected cohort",
    cites=(sources.TALAPRO2_UNSELECTED.at("abstract"), REPORT),
)
treatment = Fact(
    says=(
        "Talazoparib 0.5 mg daily (0.35 mg with moderate kidney impairment) or "
        "placebo, with enzalutamide"
    ),
    cites=(sources.TALAPRO2_PRIMARY.at("methods"),),
)
radiographic_pfs_superseded = Effect(
    says="Not reached v 13.8 months; primary analysis.",
    endpoint="Radiographic progression-free survival",
    ratio=0.45,
    low=0.33,
    high=0.61,
    p="< 0.0001",
    population="399 men of TALAPRO-2 with a repair-gene alteration",
    cites=(PRIMARY,),
    until=date(2025, 7, 1),
)
radiographic_pfs_brca = Effect(
    says=(
        "Talazoparib v placebo, with enzalutamide; a subgroup, at the time of the "
        "primary analysis; no later figure was seen."
    ),
    endpoint="Radiographic progression-free survival",
    ratio=0.20,
    population="men of TALAPRO-2 with BRCA",
    cites=(BY_GENE,),
)
radiographic_pfs_other_hrr = Effect(
    says=(
        "Talazoparib v placebo, with enzalutamide; a subgroup, at the time of the "
        "primary analysis; the interval includes no difference."
    ),
    endpoint="Radiographic progression-free survival",
    ratio=0.72,
    low=0.49,
    high=1.07,
    population="men of TALAPRO-2 with a repair gene other than BRCA",
    cites=(BY_GENE,),
)
tolerance = Fact(
    says=(
        "Talazoparib interrupted for an adverse event in about 75 % and reduced in "
        "about 56 %; myelodysplastic syndrome or leukaemia in 2 of 511 (0.4 %)"
    ),
    cites=(
        sources.TALAPRO2_EXPOSURE.at("conference report"),
        sources.TALZENNA_US.at("label section 5.1"),
    ),
)
sequencing = Fact(
    says=(
        "First line only: men who had had enzalutamide, apalutamide or darolutamide "
        "were excluded, so the trial does not show the combination after them"
    ),
    cites=(TALAPRO2_ENTRY,),
)

compared = Fact(
    says="Talazoparib with enzalutamide v placebo with enzalutamide",
    cites=treatment.cites,
)
"""The two sides of the figures, in their order."""
