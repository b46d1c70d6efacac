"""FRAMCAP: Lu or cabazitaxel, 373 men, not randomised and confounded."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.FRAMCAP.at("abstract")
REPORT = sources.FRAMCAP_REPORT.at("report of the ASCO GU 2025 abstract")

progression_free_survival = Effect(
    says="Lu v cabazitaxel; adjusted, but not randomised and confounded.",
    endpoint="Progression-free survival",
    arm=13.4,
    control=7.1,
    ratio=0.38,
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says=(
        "Lu v cabazitaxel; 29.6 months in men who had both, and who lived to have "
        "both; not randomised, confounded."
    ),
    endpoint="Overall survival",
    arm=16.5,
    control=14.7,
    cites=(REPORT,),
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
    says=(
        "Cohort of 373 men, not randomised: 65 % had Lu, 14 % cabazitaxel and 21 % "
        "both; the men on Lu were older"
    ),
    cites=(ABSTRACT,),
)
