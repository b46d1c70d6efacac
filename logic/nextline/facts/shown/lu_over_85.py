"""Lu-PSMA-617 in 21 men aged 85 or over, retrospective (2025)."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.LU_OVER_85.at("abstract")

design = Fact(
    says=(
        "Retrospective, 21 men aged 85 or over: median 4 cycles (1–13) of "
        "177Lu-PSMA-617"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="Progression-free survival 4.6 months.",
    endpoint="Overall survival",
    arm=14.7,
    population="21 men aged 85 or over",
    cites=(ABSTRACT,),
)
safety = Fact(
    says=(
        "Severe adverse events in 2 of 21 men: one grade 3 anaemia, one grade 3 "
        "thrombocytopenia"
    ),
    cites=(ABSTRACT,),
)
