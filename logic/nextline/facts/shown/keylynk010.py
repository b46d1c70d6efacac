"""KEYLYNK-010: pembrolizumab with olaparib or the other ARPI.

Kept for its control arm, a benchmark for a second ARPI. The hazard ratio for
survival was not seen and is left out.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.KEYLYNK010.at("abstract")

design = Fact(
    says=(
        "Phase 3, 793 men (529 v 264) after one pathway inhibitor and docetaxel; the "
        "control arm had the other pathway inhibitor"
    ),
    cites=(ABSTRACT,),
)
radiographic_pfs = Effect(
    says="The control figure is that of a second pathway inhibitor.",
    endpoint="Radiographic progression-free survival",
    arm=4.4,
    control=4.2,
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="Pembrolizumab with olaparib v a second ARPI; no gain was shown.",
    endpoint="Overall survival",
    arm=15.8,
    control=14.6,
    cites=(ABSTRACT,),
)
treatment = Fact(
    says="Pembrolizumab with olaparib",
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Pembrolizumab with olaparib v the other pathway inhibitor",
    cites=treatment.cites,
)
"""The two sides of the figures, in their order."""
