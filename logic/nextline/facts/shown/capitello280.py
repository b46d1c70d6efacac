"""CAPItello-280 (NCT05348577): docetaxel with or without capivasertib."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 3, double-blind, 1,033 men: docetaxel with capivasertib or placebo; "
        "stopped in April 2025, as neither progression nor survival was likely to gain"
    ),
    cites=(sources.CAPITELLO280.at("news of the sponsor's announcement"),),
)
