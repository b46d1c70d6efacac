"""SWOG 9916: docetaxel with estramustine or mitoxantrone; historical."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.SWOG9916.at("abstract")

overall_survival = Effect(
    says=(
        "Docetaxel with estramustine v mitoxantrone with prednisone, phase 3; "
        "historical, not the regimen of today."
    ),
    endpoint="Overall survival",
    arm=17.5,
    control=15.6,
    ratio=0.80,
    low=0.67,
    high=0.97,
    p="= 0.02",
    population="674 eligible men of 770 randomised",
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Docetaxel with estramustine v mitoxantrone with prednisone",
    cites=overall_survival.cites,
)
"""The two sides of the figures, in their order."""
