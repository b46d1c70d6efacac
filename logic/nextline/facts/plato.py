"""PLATO (NCT01995513): abiraterone with or without enzalutamide at a PSA rise."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.PLATO.at("abstract")

design = Fact(
    says=(
        "Phase 4: 509 men started enzalutamide and 251 were randomised at a PSA rise, "
        "to abiraterone with or without enzalutamide"
    ),
    cites=(ABSTRACT,),
)
progression_free_survival = Effect(
    says="Abiraterone with enzalutamide v abiraterone.",
    endpoint="Progression-free survival",
    arm=5.7,
    control=5.6,
    ratio=0.83,
    low=0.61,
    high=1.12,
    p="= 0.22",
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="Abiraterone with enzalutamide v abiraterone, after enzalutamide.",
    endpoint="PSA response",
    arm=1,
    control=2,
    measured_in="%",
    cites=(ABSTRACT,),
)
ttpp = Fact(
    says="Time to PSA progression 2.8 months in both arms",
    cites=(ABSTRACT,),
)
