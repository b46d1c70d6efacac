"""The label of etoposide, US text."""

from nextline import sources
from nextline.fact import Fact, Threshold

HOLD = sources.ETOPOSIDE_US.at("warnings")

us_not_named = Fact(
    says=(
        "US: testicular and, with cisplatin, small-cell lung cancer; prostate is not "
        "named"
    ),
    cites=(sources.ETOPOSIDE_US.at("indication"),),
)
neutrophils_floor = Threshold(
    says="US: withheld while neutrophils are below {value}",
    value=0.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(HOLD,),
)
platelets_floor = Threshold(
    says="US: withheld while platelets are below {value}",
    value=50,
    unit="×10⁹/L",
    sense="at_least",
    cites=(HOLD,),
)
