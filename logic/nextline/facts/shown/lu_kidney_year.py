"""Kidney function in the year after Lu: 106 men (2023)."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.LU_KIDNEY_YEAR.at("abstract")

design = Fact(
    says=(
        "Retrospective, three German centres: 106 men with at least 4 cycles of Lu and "
        "at least 12 months of eGFR"
    ),
    cites=(ABSTRACT,),
)
egfr_fall = Fact(
    says=(
        "eGFR fell by at least 15 % in 48 of 106 men (45 %) within a year, by at least "
        "30 % in 23 of them; more risk factors at the outset went with a larger fall"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Without a control group: how much of the fall is Lu, age or the disease was "
        "not shown"
    ),
    cites=(ABSTRACT,),
)
