"""Mitoxantrone with a corticosteroid for pain, read mainly on secondary pages.

A numeric floor for the ejection fraction was not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

CARRIED = sources.MITOXANTRONE_US.at("as carried by drug compendia", seen="secondary")

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
    cites=(sources.MITOXANTRONE_US.at("boxed warning, on a maker's page"),),
)
heart = Fact(
    says=(
        "Ejection fraction measured in all men at baseline; in patients with cancer, "
        "symptomatic heart failure estimated at 2.6 % up to a cumulative 140 mg/m²"
    ),
    cites=(
        sources.MITOXANTRONE_US.at(
            "boxed warning, as carried by drug compendia", seen="secondary"
        ),
    ),
)
tannock = Fact(
    says=(
        "161 men with pain: palliative response in 29 % with mitoxantrone and "
        "prednisone and 12 % with prednisone alone, lasting a median 43 and 18 weeks"
    ),
    cites=(sources.TANNOCK_1996.at("abstract"),),
)
calgb_9182 = Effect(
    says=(
        "Mitoxantrone and hydrocortisone v hydrocortisone alone, 242 men; no gain in "
        "survival."
    ),
    endpoint="Overall survival",
    arm=12.3,
    control=12.6,
    cites=(sources.CALGB_9182.at("abstract"),),
)
