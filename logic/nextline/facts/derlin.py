"""Derlin 2023: Lu beyond six cycles in men who had not progressed, 26 of 208."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.DERLIN.at("abstract")

design = Fact(
    says=(
        "Retrospective, one centre: 26 of 208 men continued beyond 6 cycles (at most "
        "13), having not progressed and had no grade 3 or higher toxicity"
    ),
    cites=(ABSTRACT,),
)
activity = Fact(
    says=(
        "PSA fell further in 50 % (mean fall 52 %); complete response by PSA and "
        "imaging in 8 %; median progression-free survival 450 days; one arm"
    ),
    cites=(ABSTRACT,),
)
safety = Fact(
    says=(
        "Acute toxicity at most grade 2; dry mouth and chronic kidney disease rose "
        "with the number of cycles"
    ),
    cites=(ABSTRACT,),
)
