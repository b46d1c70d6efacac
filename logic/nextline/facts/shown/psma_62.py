"""225Ac-PSMA-62 (NCT06229366): phase 1/2, no results."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 1/2, ECOG 0–1; castration-resistant part: after a pathway inhibitor and "
        "a taxane (or unsuitable, or refused), at most 3 regimens for such disease; "
        "whether earlier Lu is a bar was not seen"
    ),
    cites=(sources.PSMA_62.at("sponsor's trial page"),),
)
