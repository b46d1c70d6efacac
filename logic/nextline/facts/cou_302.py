"""COU-AA-302 (NCT00887198): abiraterone before chemotherapy.

The interval of the hazard ratio was not seen and is left out.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.COU_302.at("abstract, cut short")
REPORT = sources.COU_302.at("report of the final analysis", seen="secondary")

design = Fact(
    says=(
        "Phase 3, double-blind: 1,088 men without earlier chemotherapy and with no or "
        "mild symptoms; abiraterone or placebo, with prednisone"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="44 % of the control arm had abiraterone later.",
    endpoint="Overall survival",
    arm=34.7,
    control=30.3,
    ratio=0.81,
    p="= 0.0033",
    cites=(REPORT,),
)

compared = Fact(
    says="Abiraterone v placebo, both with prednisone",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
