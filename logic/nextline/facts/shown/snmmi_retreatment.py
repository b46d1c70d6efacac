"""A small retreatment series presented at SNMMI 2025, read in a news report."""

from nextline import sources
from nextline.fact import Effect, Fact

NEWS = sources.SNMMI_RETREATMENT.at("news report")

response = Fact(
    says=(
        "With PSMA expression kept: complete or partial response in 50 %, progression "
        "in 50 %"
    ),
    cites=(NEWS,),
)
psa_pfs = Effect(
    says="1.4–28.0 months.",
    endpoint="PSA progression-free survival",
    arm=9.6,
    cites=(NEWS,),
)
overall_survival = Effect(
    says="From retreatment, 1.4–27.6 months; 46.8 months from the first Lu.",
    endpoint="Overall survival",
    arm=14.5,
    cites=(NEWS,),
)
