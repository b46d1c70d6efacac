"""PSMA PET and PSA after one cycle of 177Lu-PSMA-I&T (2023), 40 men."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.LU_EARLY_PET.at("abstract")

design = Fact(
    says=(
        "Retrospective: 40 men, median 3 cycles (2–9) of 177Lu-PSMA-I&T, PSMA PET and "
        "PSA after the first"
    ),
    cites=(ABSTRACT,),
)
early_pet = Fact(
    says=(
        "PSMA PET after one cycle was not associated with survival; the authors draw "
        "from it that treatment is not to be ended early on that scan"
    ),
    cites=(ABSTRACT,),
)
early_psa = Fact(
    says=(
        "PSA progression after one cycle: survival 12.2 months, against 18.7 with a "
        "stable or falling PSA (p = 0.09)"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as: early PSA progression pointed to a poorer course and an early "
        "PSMA PET did not; 40 men, another Lu agent, no survival difference beyond "
        "chance"
    ),
    cites=(ABSTRACT,),
)
