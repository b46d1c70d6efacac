"""KEYNOTE-199 (NCT02787005): pembrolizumab in unselected men."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.KEYNOTE199.at("abstract")

design = Fact(
    says=(
        "Phase 2, 258 men after docetaxel and a pathway inhibitor, in three cohorts "
        "(PD-L1 positive, PD-L1 negative, mostly bone)"
    ),
    cites=(ABSTRACT,),
)
response = Fact(
    says="Objective response 5 % (95 % CI 2–11) with PD-L1 and 3 % without",
    cites=(ABSTRACT,),
)
overall_survival = Fact(
    says=(
        "Overall survival 9.5 months with PD-L1, 7.9 without and 14.1 in mostly bone "
        "disease; no comparison"
    ),
    cites=(ABSTRACT,),
)
grade_3_or_more = Fact(
    says=(
        "Treatment-related events of grade 3–5 in 15 %; 5 % stopped for a "
        "treatment-related event"
    ),
    cites=(ABSTRACT,),
)
