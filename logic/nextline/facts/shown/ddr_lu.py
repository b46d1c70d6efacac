"""DNA-repair status and the outcome of Lu: a cohort of 40 men."""

from nextline import sources
from nextline.fact import Fact

outcome = Fact(
    says=(
        "DNA-repair status did not predict outcome on Lu in 40 men "
        "(progression-free survival 5.9 v 6.4, unit not shown)"
    ),
    cites=(sources.DDR_LU.at("abstract"),),
)
