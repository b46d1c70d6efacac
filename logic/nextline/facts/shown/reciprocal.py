"""RECIPROCAL (NCT07200830): Lu every six weeks or adapted to the PSA; no results."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 3, 1,524 men planned: after 2 doses and a PSA response, Lu goes on "
        "every 6 weeks or waits until the disease is active again; recruiting when read"
    ),
    cites=(sources.RECIPROCAL.at("registry"),),
)
