"""CONVERGE-01: 225Ac-rosopatamab tetraxetan, phase 2, one part for men after Lu.

Only the trial's description was read, no result.
"""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 2 of the antibody 225Ac-rosopatamab; part 3 takes men after Lu-PSMA, "
        "one cycle split over days 1 and 15 at 45, 55 or 60 kBq/kg; recruiting when "
        "read"
    ),
    cites=(sources.CONVERGE01.at("trial page and registry text"),),
)
