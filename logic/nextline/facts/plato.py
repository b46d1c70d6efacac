"""PLATO (NCT01995513): abiraterone with or without enzalutamide at a PSA rise."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.PLATO.at("abstract")
REPORT = sources.PLATO.at("report of the paper (ASCO Post)", seen="secondary")

design = Fact(
    says=(
        "Phase 4: 509 men started enzalutamide; 251, whose PSA had not risen at weeks "
        "13 and 21, were randomised at a later PSA rise to abiraterone with or without "
        "enzalutamide"
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
    cites=(REPORT,),
)
ttpp = Fact(
    says="Time to PSA progression 2.8 months in both arms",
    cites=(REPORT,),
)
safety = Fact(
    says=(
        "More severe events with both drugs than with abiraterone alone: grade 3 "
        "hypertension 10 v 2 %, raised ALT 6 v 2 %, raised AST 2 v 0 %"
    ),
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Abiraterone with enzalutamide v abiraterone",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
