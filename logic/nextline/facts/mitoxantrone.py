"""Mitoxantrone with a corticosteroid for pain, read on secondary pages.

A numeric floor for the ejection fraction was not seen.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

CARRIED = sources.MITOXANTRONE_US.at("as carried by drug compendia")

indication = Fact(
    says=(
        "With a corticosteroid for pain in advanced castration-resistant disease, "
        "12–14 mg/m² every 21 days; no gain in survival"
    ),
    cites=(CARRIED,),
)
neutrophils_floor = Threshold(
    says="Generally not with baseline neutrophils below {value}",
    value=1.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(CARRIED,),
)
heart = Fact(
    says=(
        "Ejection fraction measured in all men at baseline; heart failure in 2.6 % at "
        "a cumulative 140 mg/m²"
    ),
    cites=(CARRIED,),
)
