"""PSMAddition (NCT04720157): Lu with ADT and an ARPI in hormone-sensitive disease.

Not a castration-resistant population: kept because men may reach castration
resistance already exposed to Lu, and because its entry floors are the fullest text
of the same drug family. They are never VISION's. The kidney limit is an eGFR indexed
to body surface and is therefore given in words. The control-arm median is left out,
as reports conflict.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

REGISTRY = sources.PSMADDITION.at("registry, eligibility")
REPORT = sources.PSMADDITION.at("ESMO 2025 report")

design = Fact(
    says=(
        "Phase 3, 1,144 men (572 v 572) with PSMA-positive metastatic "
        "hormone-sensitive disease: Lu with androgen deprivation and a pathway "
        "inhibitor, or without Lu"
    ),
    cites=(REPORT,),
)
ecog_ceiling = Threshold(
    says="PSMAddition enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
neutrophils_floor = Threshold(
    says="Neutrophils at least {value}",
    value=1.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(REGISTRY,),
)
platelets_floor = Threshold(
    says="Platelets at least {value}",
    value=100,
    unit="×10⁹/L",
    sense="at_least",
    cites=(REGISTRY,),
)
haemoglobin_floor = Threshold(
    says="Haemoglobin at least {value}",
    value=9,
    unit="g/dL",
    sense="at_least",
    cites=(REGISTRY,),
)
bilirubin_ceiling = Threshold(
    says="Bilirubin below {value} (up to 3 × ULN with Gilbert's syndrome)",
    value=2,
    unit="× ULN",
    sense="less_than",
    cites=(REGISTRY,),
)
transaminase_ceiling = Threshold(
    says="ALT or AST at most {value} (5 × ULN with liver metastases)",
    value=3,
    unit="× ULN",
    sense="at_most",
    cites=(REGISTRY,),
)
kidney = Fact(
    says="eGFR at least 50 mL/min/1.73 m² (MDRD)",
    cites=(REGISTRY,),
)
albumin_floor = Threshold(
    says="Albumin at least {value}",
    value=2.5,
    unit="g/dL",
    sense="at_least",
    cites=(REGISTRY,),
)
radiographic_pfs = Effect(
    says=(
        "Interim analysis, at 23.6 months of follow-up; medians not reached, by the "
        "presenters."
    ),
    endpoint="Radiographic progression-free survival",
    population="metastatic hormone-sensitive disease",
    ratio=0.72,
    low=0.58,
    high=0.90,
    p="= 0.002",
    cites=(REPORT,),
)
overall_survival = Effect(
    says="Immature; the interval includes no difference.",
    endpoint="Overall survival",
    population="metastatic hormone-sensitive disease",
    ratio=0.84,
    low=0.63,
    high=1.13,
    p="= 0.125",
    cites=(REPORT,),
)
grade_3_or_more = Effect(
    says="",
    endpoint="Grade 3 or higher adverse events",
    population="metastatic hormone-sensitive disease",
    arm=51,
    control=43,
    measured_in="%",
    cites=(REPORT,),
)
sequencing = Fact(
    says=(
        "Context: a man treated so reaches castration resistance after Lu, and VISION "
        "and PSMAfore excluded any earlier PSMA radioligand"
    ),
    cites=(
        REPORT,
        sources.VISION.at("registry, exclusions"),
        sources.PSMAFORE.at("registry, eligibility on a hospital's page"),
    ),
)

compared = Fact(
    says="¹⁷⁷Lu-PSMA-617 with standard treatment v standard treatment",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
