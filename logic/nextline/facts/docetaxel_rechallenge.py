"""Docetaxel again: retrospective series. No randomised trial, and none after Lu."""

from nextline import sources
from nextline.fact import Fact, Threshold

series_2018 = Fact(
    says=(
        "62 evaluable men: PSA response 48.4 % in the first course, 31.6 % on "
        "rechallenge (32 men), 34.8 % in a third; PSA response and more than 3 months "
        "off docetaxel predicted survival"
    ),
    cites=(sources.DOCETAXEL_RECHALLENGE_2018.at("abstract"),),
)
series_2021 = Fact(
    says=(
        "52 docetaxel-sensitive men: PSA response 48 % on retreatment, survival 14 "
        "months (3–65) from the second course; breaks below 3 months did worse "
        "(p = 0.01)"
    ),
    cites=(sources.DOCETAXEL_RECHALLENGE_2021.at("abstract"),),
)
break_floor = Threshold(
    says="Men with a break of less than {value} did worse",
    value=3,
    unit="months",
    sense="at_least",
    cites=(sources.DOCETAXEL_RECHALLENGE_2021.at("abstract"),),
)
