"""ERA-223 (NCT02043678): abiraterone with radium-223 or placebo.

The final fracture figures and the hazard ratio of the paper were not seen; what
labels and the EMA give is in `xofigo`.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

REGISTRY = sources.ERA223.at("registry")
ESMO = sources.ERA223_ESMO.at("commentary")

design = Fact(
    says=(
        "Phase 3, double-blind: 806 men; abiraterone with prednisone, with or without "
        "radium-223"
    ),
    cites=(REGISTRY,),
)
population = Fact(
    says=(
        "At least 2 bone metastases, no or mild symptoms, no visceral or brain "
        "metastases, no node above 3 cm in short axis, no chemotherapy for "
        "castration-resistant disease, no opioids and no transfusion or growth factor "
        "for red cells for 4 weeks"
    ),
    cites=(REGISTRY,),
)
ecog_ceiling = Threshold(
    says="ERA-223 enrolled men of ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
fractures_early = Effect(
    says="ESMO 2018; with bone agents 15 v 7 %. Later figures are in the labels.",
    endpoint="Fractures",
    arm=26,
    control=10,
    measured_in="%",
    cites=(ESMO,),
)
overall_survival = Fact(
    says="Overall survival did not differ",
    cites=(ESMO,),
)

compared = Fact(
    says="Radium-223 with abiraterone v abiraterone",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
