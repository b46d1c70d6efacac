"""RESIST-PC (NCT03042312): two activities of 177Lu-PSMA-617, randomised phase 2.

Only the UCLA part was reported; closed early for a change of sponsor.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.RESIST_PC.at("abstract")

design = Fact(
    says=(
        "Randomised phase 2 after at least one pathway inhibitor, with or without "
        "chemotherapy: 6.0 or 7.4 GBq every 8 weeks, up to 4 cycles; closed at 71 of "
        "200 men, 43 of them (UCLA) reported"
    ),
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says=(
        "6.0 v 7.4 GBq (14 and 29 men), at any time; 37 % in all, 28 % of 40 after 2 "
        "cycles."
    ),
    endpoint="PSA response",
    arm=50,
    control=31,
    measured_in="%",
    p="= 0.31",
    population="43 men",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="6.0 v 7.4 GBq; 14.0 months in all (95 % CI 10.1–17.9).",
    endpoint="Overall survival",
    arm=15.8,
    control=13.5,
    p="= 0.87",
    population="43 men",
    cites=(ABSTRACT,),
)
