"""The weeks after a first dose of Lu (2015): ten men at two centres."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.EARLY_SIDE_EFFECTS.at("abstract")

design = Fact(
    says=(
        "Retrospective, two centres: 10 men, bloods the day before a first dose, 2 "
        "days after it and then every 2 weeks, a telephone call every week"
    ),
    cites=(ABSTRACT,),
)
immediately = Fact(
    says="None of 10 men had a side effect immediately after the injection",
    cites=(ABSTRACT,),
)
next_day = Fact(
    says=(
        "Congress report of the same group, 9 men: one had mild nausea a day after "
        "the dose, and one with earlier nausea and vomiting vomited"
    ),
    cites=(sources.EARLY_SIDE_EFFECTS_9.at("abstract, cut short"),),
)
eight_weeks = Fact(
    says=(
        "Over 8 weeks 6 of 10 men had no blood toxicity; one had a grade 3–4 blood "
        "event, 7 weeks after the dose; no kidney event of grade 3–4"
    ),
    cites=(ABSTRACT,),
)
psa = Fact(
    says=(
        "8 weeks after the dose PSA had fallen in 7 of 10 men, by more than 50 % in 5"
    ),
    cites=(ABSTRACT,),
)
not_shown = Fact(
    says=(
        "Read here as silent on what is rare or comes later: ten men, one dose, 8 weeks"
    ),
    cites=(ABSTRACT,),
)
