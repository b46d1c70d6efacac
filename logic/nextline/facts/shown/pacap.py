"""PACAP: 177Lu-PSMA after cabazitaxel, 126 men, 8 European centres."""

from nextline import sources
from nextline.fact import Effect, Fact

design = Fact(
    says=(
        "Retrospective, 8 European centres, 126 men after cabazitaxel, 21 % with "
        "visceral metastases; median 3 Lu cycles"
    ),
    cites=(sources.PACAP.at("abstract"),),
)
psa50 = Effect(
    says="",
    endpoint="PSA response",
    arm=44,
    measured_in="%",
    population="126 men after cabazitaxel",
    cites=(sources.PACAP.at("secondary page", seen="secondary"),),
)
