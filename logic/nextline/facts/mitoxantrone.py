"""Mitoxantrone with a corticosteroid for pain, read on secondary pages.

A numeric floor for the ejection fraction was not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

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
tannock = Fact(
    says=(
        "In men with pain, palliative response in 29 % with mitoxantrone and 12 % with "
        "prednisone alone, lasting 43 and 18 weeks"
    ),
    cites=(sources.TANNOCK_1996.at("abstract"),),
)
calgb_9182 = Effect(
    says="242 men; no gain in survival.",
    endpoint="Overall survival",
    arm=12.3,
    control=12.6,
    cites=(sources.CALGB_9182.at("abstract"),),
)
