"""KEYNOTE-921 (NCT03834506): docetaxel with or without pembrolizumab after an ARPI.

Its control arm is a recent benchmark for docetaxel.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.KEYNOTE921.at("abstract")

design = Fact(
    says=(
        "Phase 3, double-blind, 1,030 men (515 v 515) after castration and one pathway "
        "inhibitor: docetaxel with pembrolizumab or placebo"
    ),
    cites=(ABSTRACT,),
)
radiopharmaceuticals_excluded = Fact(
    says="Earlier radium or another radiopharmaceutical was excluded",
    cites=(sources.KEYNOTE921.at("entry criteria in a summary", seen="secondary"),),
)
docetaxel_benchmark = Fact(
    says=(
        "Docetaxel with placebo, 515 men: radiographic progression-free survival 8.3 "
        "months, overall survival 19.0 months"
    ),
    cites=(ABSTRACT,),
)
radiographic_pfs = Effect(
    says="Pembrolizumab with docetaxel v docetaxel; no difference shown.",
    endpoint="Radiographic progression-free survival",
    arm=8.6,
    control=8.3,
    ratio=0.85,
    low=0.71,
    high=1.01,
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="Pembrolizumab with docetaxel v docetaxel; no difference shown.",
    endpoint="Overall survival",
    arm=19.6,
    control=19.0,
    ratio=0.92,
    low=0.78,
    high=1.09,
    cites=(ABSTRACT,),
)
grade_3_or_more = Effect(
    says="Pembrolizumab with docetaxel v docetaxel.",
    endpoint="Grade 3 or higher treatment-related adverse events",
    arm=43.2,
    control=36.6,
    measured_in="%",
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Pembrolizumab with docetaxel v placebo with docetaxel",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
