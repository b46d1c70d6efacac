"""COU-AA-301 (NCT00638690): abiraterone after docetaxel."""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.COU_301.at("abstract")
REGISTRY = sources.COU_301.at("registry, eligibility")

design = Fact(
    says="Phase 3: 1,195 men after docetaxel; abiraterone or placebo, with prednisone",
    cites=(ABSTRACT,),
)
ecog_ceiling = Threshold(
    says="COU-AA-301 enrolled men of ECOG performance status up to {value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
population = Fact(
    says=(
        "One or two chemotherapy lines including docetaxel, potassium at least 3.5 "
        "mmol/L, no earlier CYP17 drug, no brain metastases"
    ),
    cites=(REGISTRY,),
)
overall_survival = Effect(
    says="95 % CI of the medians 14.8–17.0 and 10.4–13.1 months.",
    endpoint="Overall survival",
    arm=15.8,
    control=11.2,
    ratio=0.74,
    low=0.64,
    high=0.86,
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "COU-AA-301, COU-AA-302, AFFIRM and PREVAIL enrolled men without an earlier "
        "pathway inhibitor; read here as no evidence on a second one"
    ),
    cites=(
        REGISTRY,
        sources.COU_302.at("abstract, cut short"),
        sources.AFFIRM.at("conference slide", seen="secondary"),
        sources.PREVAIL.at("abstract"),
    ),
)

compared = Fact(
    says="Abiraterone v placebo, both with prednisone",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
