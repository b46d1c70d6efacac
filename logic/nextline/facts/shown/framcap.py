"""FRAMCAP: Lu or cabazitaxel, 373 men, not randomised and confounded."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.FRAMCAP.at("abstract")

progression_free_survival = Effect(
    says="Lu v cabazitaxel; not randomised, confounded.",
    endpoint="Progression-free survival",
    arm=13.4,
    control=7.1,
    ratio=0.38,
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="Lu v cabazitaxel; not randomised, confounded.",
    endpoint="Overall survival",
    arm=14.7,
    control=16.5,
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="Lu v cabazitaxel; not randomised, confounded.",
    endpoint="PSA response",
    arm=32,
    control=0,
    measured_in="%",
    cites=(ABSTRACT,),
)
design = Fact(
    says="Cohort of 373 men treated with Lu or cabazitaxel, not randomised",
    cites=(ABSTRACT,),
)
