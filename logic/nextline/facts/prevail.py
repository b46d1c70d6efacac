"""PREVAIL (NCT01212991): enzalutamide before chemotherapy."""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.PREVAIL.at("abstract")
REGISTRY = sources.PREVAIL.at("registry, eligibility")

design = Fact(
    says="Phase 3, double-blind: 1,717 men; enzalutamide or placebo",
    cites=(ABSTRACT,),
)
population = Fact(
    says="Men without earlier chemotherapy and with mild or no symptoms",
    cites=(REGISTRY,),
)
small_cell_excluded = Fact(
    says="Small-cell disease was excluded",
    cites=(REGISTRY,),
)
overall_survival = Effect(
    says=(
        "95 % CI of the medians 32.2 to not reached and 28.8–34.2 months; 167 men of "
        "the control arm had crossed over."
    ),
    endpoint="Overall survival",
    arm=35.3,
    control=31.3,
    ratio=0.77,
    low=0.67,
    high=0.88,
    cites=(ABSTRACT,),
    since=date(2017, 1, 1),
)
overall_survival_superseded = Effect(
    says="Interim analysis of 2014.",
    endpoint="Overall survival",
    ratio=0.71,
    low=0.60,
    high=0.84,
    cites=(
        sources.PREVAIL.at("interim analysis, as reported elsewhere", seen="secondary"),
    ),
    until=date(2017, 1, 1),
)
overall_survival_five_year = Effect(
    says=(
        "Final analysis at five years; 95 % CI of the medians 34–38 and 29–34 months; "
        "after placebo 65 % had docetaxel, 54 % abiraterone and 43 % enzalutamide."
    ),
    endpoint="Overall survival",
    arm=36,
    control=31,
    ratio=0.83,
    low=0.75,
    high=0.93,
    p="< 0.001",
    cites=(sources.PREVAIL_FIVE_YEAR.at("abstract"),),
)
radiographic_pfs = Effect(
    says="Judged by the investigators.",
    endpoint="Radiographic progression-free survival",
    arm=20.0,
    control=5.4,
    ratio=0.32,
    low=0.28,
    high=0.37,
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Enzalutamide v placebo",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
