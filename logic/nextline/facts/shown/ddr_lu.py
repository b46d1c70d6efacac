"""DNA-repair status and the outcome of Lu: a cohort of 40 men."""

from nextline import sources
from nextline.fact import Fact

outcome = Fact(
    says=(
        "40 men on Lu, 225Ac-PSMA or both, 17 with a DNA-repair alteration (8 BRCA): "
        "progression-free survival 5.9 v 6.4 months (hazard ratio 1.14, 95 % CI "
        "0.58–2.25), no difference shown"
    ),
    cites=(sources.DDR_LU.at("abstract"),),
)
