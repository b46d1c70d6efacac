"""AFFIRM (NCT00974311): enzalutamide after docetaxel."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.AFFIRM.at("abstract")

design = Fact(
    says="Phase 3, double-blind: 1,199 men after chemotherapy (800 v 399)",
    cites=(ABSTRACT,),
)
population = Fact(
    says="Men with castration-resistant disease after docetaxel",
    cites=(sources.AFFIRM.at("register, title"),),
)
overall_survival = Effect(
    says="Enzalutamide v placebo; stopped at a planned interim analysis.",
    endpoint="Overall survival",
    arm=18.4,
    control=13.6,
    ratio=0.63,
    low=0.53,
    high=0.75,
    p="< 0.001",
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Enzalutamide v placebo",
    cites=overall_survival.cites,
)
"""The two sides of the figures, in their order."""
