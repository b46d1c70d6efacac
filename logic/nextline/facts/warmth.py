"""WARMTH Act: 225Ac-PSMA in 488 men, retrospective, 32 % after Lu.

Adverse-event rates were not seen and are left out.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.WARMTH.at("abstract")

design = Fact(
    says=(
        "Retrospective, four countries, 488 men, 1,174 cycles (median 2) of 8 MBq; "
        "after Lu-PSMA in 32 %, docetaxel 66 %, cabazitaxel 21 %, abiraterone 39 %, "
        "enzalutamide 39 %, radium-223 4 %"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="95 % CI 13.4–18.3; longer without earlier Lu, 18.8 months.",
    endpoint="Overall survival",
    arm=15.5,
    population="488 men",
    cites=(ABSTRACT,),
)
progression_free_survival = Effect(
    says="95 % CI 6.8–8.9; longer without earlier Lu, 9.3 months.",
    endpoint="Progression-free survival",
    arm=7.9,
    population="488 men",
    cites=(ABSTRACT,),
)
by_exposure = Fact(
    says=(
        "Overall and progression-free survival 24.2 and 13.9 months without an earlier "
        "taxane; 24.2 and 11.6 months with a PSA response"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "225Ac was active after Lu, with shorter survival than in men without earlier "
        "Lu; retrospective, with no comparison of treatments"
    ),
    cites=(ABSTRACT,),
)
