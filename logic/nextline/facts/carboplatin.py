"""The labels of carboplatin. None of those cited here names prostate cancer."""

from nextline import sources
from nextline.fact import Fact, Threshold

NOT_NAMED = "indication; prostate cancer is not named"
US_DOSING = sources.CARBOPLATIN_US.at("dosing section")

us_not_named = Fact(
    says="US: carboplatin is labelled for ovarian cancer; prostate is not named",
    cites=(sources.CARBOPLATIN_US.at(NOT_NAMED),),
)
uk_not_named = Fact(
    says="UK: ovarian and small-cell lung cancer; prostate is not named",
    cites=(sources.CARBOPLATIN_UK.at(NOT_NAMED),),
)
clearance_floor = Threshold(
    says=(
        "US dose steps reach down to a creatinine clearance of {value}; below 15 no "
        "recommendation is possible"
    ),
    value=16,
    unit="mL/min",
    sense="at_least",
    cites=(US_DOSING,),
)
clearance_eu_type = Threshold(
    says=(
        "One Polish and one German text: contraindicated with creatinine clearance "
        "below {value}, in Poland unless the benefit outweighs it"
    ),
    value=30,
    unit="mL/min",
    sense="at_least",
    cites=(sources.CARBOPLATIN_EU_TYPE.at("contraindications"),),
)
clearance_other_makers = Fact(
    says=(
        "Other makers' Polish and German texts: contraindicated with creatinine "
        "clearance at or below 20 mL/min"
    ),
    cites=(sources.CARBOPLATIN_EU_OTHER.at("contraindications"),),
)
repeat_neutrophils = Threshold(
    says="US and UK: not repeated before neutrophils are at least {value}",
    value=2,
    unit="×10⁹/L",
    sense="at_least",
    cites=(US_DOSING, sources.CARBOPLATIN_UK.at("posology")),
)
repeat_platelets = Threshold(
    says="US and UK: not repeated before platelets are at least {value}",
    value=100,
    unit="×10⁹/L",
    sense="at_least",
    cites=(US_DOSING, sources.CARBOPLATIN_UK.at("posology")),
)
contraindications = Fact(
    says="Not with severe marrow depression, significant bleeding or platinum allergy",
    cites=(
        sources.CARBOPLATIN_US.at("contraindications"),
        sources.CARBOPLATIN_EU_TYPE.at("contraindications"),
    ),
)
