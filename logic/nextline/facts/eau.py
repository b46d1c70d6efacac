"""EAU: what could be read. The recommendations on this stage were not seen."""

from nextline import sources
from nextline.fact import Fact

olaparib = Fact(
    says="EAU supports olaparib for BRCA1 or BRCA2 after a new hormonal agent",
    cites=(sources.EAU_VIDEO.at("talk"),),
)
changes_2025 = Fact(
    says=(
        "The changes of 2025 that EAU lists hold nothing on metastatic "
        "castration-resistant disease"
    ),
    cites=(sources.EAU_2025_CHANGES.at("list of changes"),),
)
