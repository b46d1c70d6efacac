"""Lu in 16 men with a single functioning kidney (2019)."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "16 selected men with a single functioning kidney, 43.7 % with grade 1–2 "
        "impairment at the outset; median 22.1 GBq in all (15.4–33.8)"
    ),
    cites=(sources.SINGLE_KIDNEY.at("abstract"),),
)
progression = Fact(
    says="Median progression-free survival 8.1 months; median survival not reached",
    cites=(sources.SINGLE_KIDNEY.at("abstract"),),
)
safety = Fact(
    says=(
        "16 men with a single functioning kidney: no grade 3–4 kidney toxicity during "
        "or after ¹⁷⁷Lu-PSMA-617"
    ),
    cites=(sources.SINGLE_KIDNEY.at("abstract"),),
)
