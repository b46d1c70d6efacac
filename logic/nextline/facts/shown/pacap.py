"""PACAP: 177Lu-PSMA after cabazitaxel, 126 men, 8 European centres."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.PACAP.at("abstract")

design = Fact(
    says=(
        "Retrospective, 8 European centres, 126 men after cabazitaxel, 21 % with "
        "visceral metastases; median 3 Lu cycles"
    ),
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="55 men; objective response in 35 %.",
    endpoint="PSA response",
    arm=44,
    measured_in="%",
    population="126 men after cabazitaxel",
    cites=(ABSTRACT,),
)
radiographic_pfs = Effect(
    says="95 % CI 3.2–5.4; the primary endpoint; one arm.",
    endpoint="Radiographic progression-free survival",
    arm=4.4,
    population="126 men after cabazitaxel",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="95 % CI 6.5–12.7; one arm.",
    endpoint="Overall survival",
    arm=8.9,
    population="126 men after cabazitaxel",
    cites=(ABSTRACT,),
)
