"""Hotta 2022: men treated with Lu who would have failed VISION's PET rules."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.HOTTA.at("abstract")

design = Fact(
    says=(
        "Retrospective, 301 men treated with Lu; 29 (9.6 %) would have failed VISION's "
        "PET rules"
    ),
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="Screen failures v the others.",
    endpoint="PSA response",
    arm=21,
    control=50,
    measured_in="%",
    p="= 0.005",
    cites=(ABSTRACT,),
)
psa_pfs = Effect(
    says="Screen failures v the others.",
    endpoint="PSA progression-free survival",
    arm=2.1,
    control=4.1,
    p="= 0.023",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="Screen failures v the others; no difference beyond chance.",
    endpoint="Overall survival",
    arm=9.6,
    control=14.2,
    p="= 0.16",
    cites=(ABSTRACT,),
)
share_expected = Fact(
    says="The authors estimate that 20–25 % of unselected men may fail the rules",
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as: failing VISION's PET rules goes with a poorer result of Lu; no "
        "other treatment was compared"
    ),
    cites=(ABSTRACT,),
)
