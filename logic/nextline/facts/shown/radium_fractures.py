"""New fractures on radium-223 alone: prospective, 36 men (2021)."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.RADIUM_FRACTURES.at("abstract")

design = Fact(
    says=(
        "Prospective phase 2, 36 men on radium-223 with whole-body MRI: 74 new "
        "fractures in 20 of them over a median of 16.3 months; in 36 men without "
        "radium-223, matched for fracture risk, 16 in 12 over a median of 24 months"
    ),
    cites=(ABSTRACT,),
)
freedom_from_fracture = Effect(
    says=(
        "At 12 months; 95 % CI 35.3–71.6. In both groups together 67 % of fractures "
        "lay in bone without tumour."
    ),
    endpoint="Freedom from a new fracture",
    arm=56,
    measured_in="%",
    population="36 men on radium-223",
    cites=(ABSTRACT,),
)
