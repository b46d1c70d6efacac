"""COU-AA-302 (NCT00887198): abiraterone before chemotherapy.

The interval of the hazard ratio was not seen and is left out.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.COU_302.at("report of the final analysis")

design = Fact(
    says="Phase 3: 1,088 men without earlier chemotherapy",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="",
    endpoint="Overall survival",
    arm=34.7,
    control=30.3,
    ratio=0.81,
    p="= 0.0033",
    cites=(ABSTRACT,),
)
