"""ENZA-p (NCT04419402): enzalutamide with or without adaptive 177Lu-PSMA-617.

The survival abstract was read; the primary endpoint is known through a data set.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

CARRIED = sources.ENZA_P.at("abstract as carried by a data set", seen="secondary")
ABSTRACT = sources.ENZA_P.at("abstract, methods")
OS = sources.ENZA_P_OS.at("abstract")

design = Fact(
    says="Randomised phase 2 (ANZUP 1901): 162 men (83 v 79)",
    cites=(OS,),
)
population = Fact(
    says=(
        "First-line, PSMA-positive metastatic castration-resistant prostate cancer "
        "with at least 2 risk factors for early failure of enzalutamide; no docetaxel "
        "or pathway inhibitor for castration-resistant disease (abiraterone "
        "permitted)"
    ),
    cites=(OS,),
)
ecog_ceiling = Threshold(
    says="ENZA-p enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(OS,),
)
treatment = Fact(
    says=(
        "Enzalutamide with Lu 7.5 GBq every 6–8 weeks, 2 doses and 2 more by PET at "
        "week 12, against enzalutamide alone"
    ),
    cites=(ABSTRACT,),
)
psa_pfs = Effect(
    says="Interim analysis.",
    endpoint="PSA progression-free survival",
    arm=13.0,
    control=7.8,
    ratio=0.43,
    low=0.29,
    high=0.63,
    cites=(CARRIED,),
)
overall_survival = Effect(
    says=(
        "95 % CI of the medians 30–37 and 23–31 months; median follow-up 34 months; "
        "deaths 52 v 67 %."
    ),
    endpoint="Overall survival",
    arm=34,
    control=26,
    ratio=0.55,
    low=0.36,
    high=0.84,
    p="= 0.0053",
    cites=(OS,),
)
sequencing = Fact(
    says=(
        "Phase 2 in first-line disease at poor risk: it suggests a gain from early Lu "
        "with enzalutamide, a use outside the labels read"
    ),
    cites=(OS,),
)

compared = Fact(
    says="¹⁷⁷Lu-PSMA-617 with enzalutamide v enzalutamide",
    cites=treatment.cites,
)
"""The two sides of the figures, in their order."""
