"""TRITON3 (NCT02975934): rucaparib, or docetaxel or a second ARPI.

Rates of anaemia and fatigue were not seen.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.TRITON3.at("abstract")

design = Fact(
    says=(
        "Phase 3, randomised 2 to 1: 405 men (270 v 135; with BRCA 201 v 101); control "
        "docetaxel (75) or a pathway inhibitor (60)"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "BRCA1, BRCA2 or ATM alteration, progression on one second-generation pathway "
        "inhibitor in any setting, no chemotherapy for castration-resistant disease, "
        "no earlier PARP inhibitor"
    ),
    cites=(ABSTRACT,),
)
strata = Fact(
    says="Stratified by ECOG performance status 0 v 1 and by liver metastases",
    cites=(ABSTRACT,),
)
ecog_ceiling = Threshold(
    says="TRITON3 was stratified by ECOG 0 v {value}, so nobody above it was enrolled",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(ABSTRACT,),
)
radiographic_pfs = Effect(
    says="95 % CI of the medians 8.3–11.2 and 5.6–8.2 months.",
    endpoint="Radiographic progression-free survival",
    arm=10.2,
    control=6.4,
    ratio=0.61,
    low=0.47,
    high=0.80,
    cites=(ABSTRACT,),
)
radiographic_pfs_brca = Effect(
    says="",
    endpoint="Radiographic progression-free survival",
    arm=11.2,
    control=6.4,
    ratio=0.50,
    low=0.36,
    high=0.69,
    population="men with BRCA",
    cites=(ABSTRACT,),
)
radiographic_pfs_brca_docetaxel = Effect(
    says="Rucaparib v docetaxel.",
    endpoint="Radiographic progression-free survival",
    arm=11.2,
    control=8.3,
    ratio=0.53,
    low=0.37,
    high=0.77,
    population="men with BRCA",
    cites=(ABSTRACT,),
)
radiographic_pfs_brca_arpi = Effect(
    says="Rucaparib v a second pathway inhibitor.",
    endpoint="Radiographic progression-free survival",
    arm=11.2,
    control=4.5,
    ratio=0.38,
    low=0.25,
    high=0.58,
    population="men with BRCA",
    cites=(ABSTRACT,),
)
radiographic_pfs_atm = Effect(
    says="No benefit shown.",
    endpoint="Radiographic progression-free survival",
    arm=8.1,
    control=6.8,
    ratio=0.95,
    low=0.59,
    high=1.52,
    population="men with ATM",
    cites=(ABSTRACT,),
)
overall_survival = Fact(
    says=(
        "Final overall survival did not differ; about 74 % of control men crossed over"
    ),
    cites=(sources.TRITON3_FINAL.at("ASCO GU 2025 report"),),
    since=date(2025, 2, 1),
)
overall_survival_superseded = Effect(
    says="Interim; with BRCA hazard ratio 0.81 (95 % CI 0.58–1.12).",
    endpoint="Overall survival",
    ratio=0.94,
    low=0.72,
    high=1.23,
    cites=(ABSTRACT,),
    until=date(2025, 2, 1),
)
sequencing = Fact(
    says=(
        "With BRCA, rucaparib delayed progression against docetaxel and against a "
        "second pathway inhibitor; survival did not differ, most controls having "
        "crossed over"
    ),
    cites=(ABSTRACT, sources.TRITON3_FINAL.at("ASCO GU 2025 report")),
)

compared = Fact(
    says="Rucaparib v docetaxel or a pathway inhibitor",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
