"""Lu-PSMA-617 in 21 men aged 85 or over, retrospective (2025)."""

from nextline import sources
from nextline.fact import Effect

ABSTRACT = sources.LU_OVER_85.at("abstract")

overall_survival = Effect(
    says=(
        "Progression-free survival 4.6 months; median 4 cycles (1–13); grade 3 anaemia "
        "in one man, grade 3 thrombocytopenia in one."
    ),
    endpoint="Overall survival",
    arm=14.7,
    population="21 men aged 85 or over",
    cites=(ABSTRACT,),
)
