"""PREVAIL (NCT01212991): enzalutamide before chemotherapy."""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.PREVAIL.at("abstract")
REGISTRY = sources.PREVAIL.at("registry, eligibility")

design = Fact(
    says="Phase 3: 1,717 men",
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
    says="95 % CI of the medians 32.2 to not reached and 28.8–34.2 months.",
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
    cites=(ABSTRACT,),
    until=date(2017, 1, 1),
)
radiographic_pfs = Effect(
    says="",
    endpoint="Radiographic progression-free survival",
    arm=20.0,
    control=5.4,
    ratio=0.32,
    low=0.28,
    high=0.37,
    cites=(ABSTRACT,),
)
