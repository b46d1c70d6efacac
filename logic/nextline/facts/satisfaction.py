"""SatisfACtion (NCT05983198): 225Ac-PSMA-R2, with or without earlier Lu."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 1/2 of 225Ac-PSMA-R2, another ligand than PSMA-617: castration-"
        "resistant disease with or without earlier Lu, or hormone-sensitive disease; "
        "enrolment ended early with 29 men, and the register states acceptable safety "
        "and limited benefit, without figures"
    ),
    cites=(sources.SATISFACTION.at("registry, entry of 22 December 2025"),),
)
