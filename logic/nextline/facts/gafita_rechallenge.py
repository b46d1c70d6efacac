"""Gafita 2019: rechallenge with Lu in 8 men after an excellent first response."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.GAFITA_RECHALLENGE.at("abstract")

psa50 = Effect(
    says="3 of 8 men.",
    endpoint="PSA response",
    arm=37.5,
    measured_in="%",
    population="8 men rechallenged",
    cites=(ABSTRACT,),
)
psa_pfs = Effect(
    says="95 % CI 2.6–3.7.",
    endpoint="PSA progression-free survival",
    arm=3.2,
    population="8 men rechallenged",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="95 % CI 6.2–21.8.",
    endpoint="Overall survival",
    arm=14.0,
    population="8 men rechallenged",
    cites=(ABSTRACT,),
)
safety = Fact(
    says=(
        "Grade 3 toxicity in 3 men (37.5 %), no grade 4; the authors call it still "
        "active, less effective and more toxic than the first course"
    ),
    cites=(ABSTRACT,),
)
design = Fact(
    says="8 men with an excellent response to a first course of Lu, treated again",
    cites=(ABSTRACT,),
)
