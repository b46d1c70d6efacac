"""PSMA PET agents in the US, and whether their labels name selection for Pluvicto."""

from nextline import sources
from nextline.fact import Fact

locametz = Fact(
    says=(
        "Locametz (gallium-68): staging, recurrence and selection for Pluvicto; the "
        "only brand that the Pluvicto label names"
    ),
    cites=(sources.LOCAMETZ_US.at("indications, maker's page"),),
)
locametz_imaging = Fact(
    says=(
        "Locametz: 111–259 MBq, imaging at 50–100 minutes; androgen-pathway treatment "
        "changes uptake"
    ),
    cites=(sources.LOCAMETZ_US.at("section not shown in the copy read"),),
)
illuccix = Fact(
    says=(
        "Illuccix (gallium-68): staging, recurrence and, since March 2023, selection "
        "for Pluvicto"
    ),
    cites=(sources.ILLUCCIX_US.at("label section 1"),),
)
fluorine_18 = Fact(
    says=(
        "Pylarify and Posluma (fluorine-18): staging and recurrence; their labels do "
        "not name selection for Pluvicto"
    ),
    cites=(sources.F18_PSMA_US.at("label section 1"),),
)
