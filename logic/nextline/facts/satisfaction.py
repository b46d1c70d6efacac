"""SatisfACtion (NCT05983198): 225Ac-PSMA-R2, with or without earlier Lu."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 1/2, 32 men with castration-resistant disease, with or without earlier "
        "Lu, or hormone-sensitive disease; active and not recruiting in November 2025"
    ),
    cites=(sources.SATISFACTION.at("registry"),),
)
