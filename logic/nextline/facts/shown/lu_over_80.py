"""Lu-PSMA-I&T in 80 men aged 80 or over, retrospective (2023)."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.LU_OVER_80.at("abstract")

design = Fact(
    says=(
        "Retrospective, 80 men aged 80 or over: 61.3 % without earlier chemotherapy, "
        "20 % with visceral metastases; median 4 cycles (1–12) of 177Lu-PSMA-I&T"
    ),
    cites=(ABSTRACT,),
)
psa50 = Fact(
    says="PSA fell by at least 50 % in 37 of 80 men aged 80 or over (46.3 %)",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="20.7 months without and 11.8 with earlier chemotherapy.",
    endpoint="Overall survival",
    arm=16.1,
    population="80 men aged 80 or over",
    cites=(ABSTRACT,),
)
safety = Fact(
    says=(
        "Treatment-emergent grade 3 in 80 men: anaemia 5 %, thrombocytopenia 3.8 %, "
        "kidney impairment 5 %; no grade 4"
    ),
    cites=(ABSTRACT,),
)
