"""Lu in 16 men with a single functioning kidney (2019)."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "16 men with a single functioning kidney, 43.7 % with impaired function at the "
        "outset: no grade 3–4 kidney toxicity; selected men, median 22.1 GBq in all"
    ),
    cites=(sources.SINGLE_KIDNEY.at("abstract"),),
)
