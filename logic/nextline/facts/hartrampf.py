"""Hartrampf 2022: the course of PSA during Lu, 176 men."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.HARTRAMPF.at("abstract")

psa_courses = Fact(
    says=(
        "176 men: sustained rise 34.7 %, sustained fall 48.8 %, fluctuation 16.5 % (in "
        "7 of 29 a rise came first, then a fall)"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="Sustained fall v sustained rise; 18 months with fluctuation.",
    endpoint="Overall survival",
    arm=19,
    control=8,
    ratio=0.35,
    low=0.22,
    high=0.56,
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as: one early PSA rise on Lu is no proof of resistance, though few "
        "men (7 of 176) had a rise first and a fall later"
    ),
    cites=(ABSTRACT,),
)
fluctuation_survival = Effect(
    says=(
        "Fluctuation v sustained rise; against a sustained fall 1.4 (0.78–2.49), no "
        "difference shown."
    ),
    endpoint="Overall survival",
    arm=18,
    control=8,
    ratio=0.49,
    low=0.30,
    high=0.80,
    cites=(ABSTRACT,),
)
