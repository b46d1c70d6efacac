"""MAGNITUDE (NCT03748641): abiraterone with or without niraparib, first line."""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

MAGNITUDE_ENTRY = sources.MAGNITUDE.at("EU register text")
IA2 = sources.MAGNITUDE_IA2.at("abstract")

ecog_ceiling = Threshold(
    says="MAGNITUDE enrolled men of ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(MAGNITUDE_ENTRY,),
)
counts = Fact(
    says=(
        "MAGNITUDE: neutrophils at least 1.5 and platelets at least 100 ×10⁹/L, "
        "haemoglobin at least 9 g/dL without transfusion for at least 30 days"
    ),
    cites=(MAGNITUDE_ENTRY,),
)
radiographic_pfs_brca = Effect(
    says="Second interim analysis, 2023.",
    endpoint="Radiographic progression-free survival",
    arm=19.5,
    control=10.9,
    ratio=0.55,
    low=0.39,
    high=0.78,
    population="men of MAGNITUDE with BRCA",
    cites=(IA2,),
)
neutrophils_floor = Threshold(
    says="MAGNITUDE enrolled men with neutrophils at least {value}",
    value=1.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(MAGNITUDE_ENTRY,),
)
platelets_floor = Threshold(
    says="MAGNITUDE enrolled men with platelets at least {value}",
    value=100,
    unit="×10⁹/L",
    sense="at_least",
    cites=(MAGNITUDE_ENTRY,),
)
haemoglobin_floor = Threshold(
    says=(
        "MAGNITUDE enrolled men with haemoglobin at least {value} without transfusion "
        "for at least 30 days"
    ),
    value=9,
    unit="g/dL",
    sense="at_least",
    cites=(MAGNITUDE_ENTRY,),
)
few_symptoms = Fact(
    says="MAGNITUDE enrolled men whose worst pain was at most 3 of 10",
    cites=(MAGNITUDE_ENTRY,),
)
population = Fact(
    says=(
        "First line: 423 men with a repair-gene alteration; the 247 without one were "
        "stopped for futility"
    ),
    cites=(sources.MAGNITUDE.at("abstract"),),
)
overall_survival_brca = Effect(
    says="Second interim analysis; no difference shown, nor in a later one.",
    endpoint="Overall survival",
    ratio=0.88,
    low=0.58,
    high=1.34,
    population="men of MAGNITUDE with BRCA",
    cites=(IA2,),
)
overall_survival_brca_later = Effect(
    says=(
        "Later analysis, not adjusted; no difference shown. Weighted for what was "
        "uneven between the arms: 34.1 v 27.4 months, hazard ratio 0.65 (95 % CI "
        "0.46–0.93)."
    ),
    endpoint="Overall survival",
    arm=30.4,
    control=28.6,
    ratio=0.79,
    low=0.55,
    high=1.12,
    p="= 0.183",
    population="225 men of MAGNITUDE with BRCA",
    cites=(sources.MAGNITUDE_WEIGHTED.at("abstract"),),
)
radiographic_pfs_hrr = Effect(
    says="Second interim analysis, 2023.",
    endpoint="Radiographic progression-free survival",
    ratio=0.76,
    low=0.60,
    high=0.97,
    population="all men of MAGNITUDE with a repair-gene alteration",
    cites=(IA2,),
)
radiographic_pfs_hrr_superseded = Effect(
    says="First analysis, before the second interim analysis of 2023.",
    endpoint="Radiographic progression-free survival",
    arm=16.5,
    control=13.7,
    ratio=0.73,
    low=0.56,
    high=0.96,
    p="= 0.022",
    population="all men of MAGNITUDE with a repair-gene alteration",
    cites=(sources.MAGNITUDE.at("abstract"),),
    until=date(2023, 1, 1),
)
treatment = Fact(
    says="Niraparib or placebo, with abiraterone",
    cites=(sources.MAGNITUDE.at("abstract"),),
)
radiographic_pfs_brca_superseded = Effect(
    says="First analysis, before the second interim analysis of 2023.",
    endpoint="Radiographic progression-free survival",
    arm=16.6,
    control=10.9,
    ratio=0.53,
    low=0.36,
    high=0.79,
    population="men of MAGNITUDE with BRCA",
    cites=(sources.MAGNITUDE.at("abstract"),),
    until=date(2023, 1, 1),
)
no_alteration = Effect(
    says="Progression by imaging or PSA, or death; stopped for futility.",
    endpoint="Composite end point",
    ratio=1.09,
    low=0.75,
    high=1.59,
    population="men of MAGNITUDE without a repair-gene alteration",
    cites=(sources.MAGNITUDE_NO_GENE.at("summary"),),
)

compared = Fact(
    says="Niraparib with abiraterone v placebo with abiraterone",
    cites=treatment.cites,
)
"""The two sides of the figures, in their order."""
