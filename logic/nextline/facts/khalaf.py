"""The crossover trial of abiraterone and enzalutamide (Khalaf 2019).

Only a research highlight was read.
"""

from nextline import sources
from nextline.fact import Effect, Fact

HIGHLIGHT = sources.KHALAF.at("research highlight")

design = Fact(
    says=(
        "Randomised phase 2 crossover, 202 men: abiraterone then enzalutamide, or the "
        "reverse"
    ),
    cites=(HIGHLIGHT,),
)
time_to_second_psa_progression = Effect(
    says="Abiraterone then enzalutamide v the reverse.",
    endpoint="Time to second PSA progression",
    arm=19.3,
    control=15.2,
    ratio=0.66,
    low=0.45,
    high=0.97,
    p="= 0.036",
    cites=(HIGHLIGHT,),
)
second_line_psa_response = Effect(
    says="Enzalutamide after abiraterone v abiraterone after enzalutamide.",
    endpoint="PSA response in second line",
    arm=36,
    control=4,
    measured_in="%",
    cites=(HIGHLIGHT,),
)
ttpp = Effect(
    says="Enzalutamide after abiraterone v abiraterone after enzalutamide.",
    endpoint="Time to PSA progression in second line",
    arm=3.5,
    control=1.7,
    ratio=0.42,
    low=0.28,
    high=0.65,
    cites=(HIGHLIGHT,),
)
sequencing = Fact(
    says=(
        "Enzalutamide after abiraterone had short-lived activity; abiraterone after "
        "enzalutamide had almost none, as in PLATO"
    ),
    cites=(HIGHLIGHT, sources.PLATO.at("abstract")),
)
