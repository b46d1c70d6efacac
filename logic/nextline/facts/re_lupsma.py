"""RE-LuPSMA (NCT06288113): a prospective trial of re-treatment with Lu. No results."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 2 of re-treatment with up to 6 cycles, 40 men planned, after 4–6 cycles "
        "with a PSA response; no results"
    ),
    cites=(sources.RE_LUPSMA.at("ASCO trial-in-progress abstract TPS5110"),),
)
