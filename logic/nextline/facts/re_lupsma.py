"""RE-LuPSMA (NCT06288113): a prospective trial of re-treatment with Lu. No results."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 2 of re-treatment in 40 men after 4–6 cycles with a PSA response; the "
        "first prospective trial of rechallenge seen"
    ),
    cites=(sources.RE_LUPSMA.at("ASCO trial-in-progress abstract TPS5110"),),
)
