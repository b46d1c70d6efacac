"""Melbourne: retreatment in the LuPSMA phase 2 trial, and one man's 20 cycles.

The retreatment figure was read in a later letter; the totals of the 50-man paper
were not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact

LETTER = sources.MELBOURNE_LETTER.at("letter")

psa50 = Effect(
    says="11 of 15 men retreated at progression after a response.",
    endpoint="PSA response",
    arm=73,
    measured_in="%",
    population="15 men retreated",
    cites=(
        LETTER,
        sources.MELBOURNE_RETREATMENT.at("figure quoted in a later letter"),
    ),
)
share_retreated = Fact(
    says="15 of the first 30 men of the trial had further cycles",
    cites=(LETTER,),
)
twenty_cycles = Fact(
    says=(
        "One man of TheraP had 20 cycles (129 GBq) over 5 years; breaks of 266, 229 "
        "and 216 days, then 75–78 days"
    ),
    cites=(LETTER,),
)
first_course = Fact(
    says=(
        "First course, first 30 men: PSA response 57 %, progression-free survival 7.6 "
        "months, overall survival 13.5 months"
    ),
    cites=(sources.MELBOURNE_RETREATMENT.at("table on a secondary page"),),
)
