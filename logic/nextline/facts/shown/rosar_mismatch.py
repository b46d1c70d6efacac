"""Rosar 2020: FDG-positive, PSMA-negative findings before and during Lu, 66 men."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.ROSAR_MISMATCH.at("abstract")

design = Fact(
    says=(
        "Retrospective, one centre: 66 men referred for or on Lu, with PSMA and FDG "
        "PET within 4 weeks of each other"
    ),
    cites=(ABSTRACT,),
)
mismatch = Fact(
    says=(
        "41 of 66 men (62 %) had at least one FDG-positive, PSMA-negative finding: in "
        "13 it was found before Lu and in 28 during it"
    ),
    cites=(ABSTRACT,),
)
enolase = Fact(
    says=(
        "Neuron-specific enolase was higher in men with such a finding: 55.4 v 18.5 "
        "µg/L on average"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "FDG-positive disease without PSMA may first show during Lu; in men chosen for "
        "both scans, so the share is no rate for all"
    ),
    cites=(ABSTRACT,),
)
