"""Docetaxel again: retrospective series. No randomised trial, and none after Lu."""

from nextline import sources
from nextline.fact import Fact, Threshold

series_2018 = Fact(
    says=(
        "62 evaluable men: partial PSA response 48.4 % in the first course, 31.6 % on "
        "rechallenge (32 men), 34.8 % in a third (22 men); a response to rechallenge "
        "and more than 3 months off docetaxel went with longer survival"
    ),
    cites=(sources.DOCETAXEL_RECHALLENGE_2018.at("abstract"),),
)
series_2021 = Fact(
    says=(
        "52 men whose PSA fell by over 50 % on a first course, retreated without "
        "prednisone and given no other life-prolonging drug: PSA response 48 % on "
        "retreatment, median survival 14 months (range 3–65) after the second course; "
        "breaks below 3 months did worse (p = 0.01)"
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
