"""IMPACT (NCT00065442): sipuleucel-T or placebo cells.

Its limits of PSA, testosterone and steroids were not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.IMPACT.at("abstract")

design = Fact(
    says=(
        "Phase 3: 512 men (341 v 171) with metastatic castration-resistant prostate "
        "cancer and no or minimal symptoms"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="Time to progression did not differ.",
    endpoint="Overall survival",
    arm=25.8,
    control=21.7,
    ratio=0.78,
    low=0.61,
    high=0.98,
    p="= 0.03",
    cites=(ABSTRACT,),
)
ecog_ceiling = Threshold(
    says="IMPACT left out men above ECOG performance status {value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(sources.IMPACT_PDQ.at("section on immunotherapy"),),
)
exclusions = Fact(
    says=(
        "IMPACT left out visceral metastases, pathological fracture and ECOG above 1"
    ),
    cites=(sources.IMPACT_PDQ.at("section on immunotherapy"),),
)
chemotherapy_before = Fact(
    says="In IMPACT 18 % of men had had chemotherapy",
    cites=(sources.PROVENGE_MAKER.at("patient characteristics"),),
)

compared = Fact(
    says="Sipuleucel-T v placebo",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
