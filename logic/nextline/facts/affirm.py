"""AFFIRM: enzalutamide after docetaxel. Only a conference slide of it was read."""

from nextline import sources
from nextline.fact import Effect, Fact

SLIDE = sources.AFFIRM.at("conference slide")

population = Fact(
    says="Men after docetaxel, without an earlier pathway inhibitor",
    cites=(SLIDE,),
)
overall_survival = Effect(
    says="",
    endpoint="Overall survival",
    arm=18.4,
    control=13.6,
    ratio=0.63,
    low=0.53,
    high=0.75,
    cites=(SLIDE,),
)
