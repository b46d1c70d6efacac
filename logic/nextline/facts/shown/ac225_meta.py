"""225Ac-PSMA, published series pooled: Ninatti 2025 and Lee 2021.

Ninatti's abstract was cut short in the copies read; what it says by earlier Lu was not
seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact

NINATTI = sources.NINATTI_2025.at("abstract, cut short")

design = Fact(
    says=(
        "Review to October 2024: 18 studies, 1,155 men, most of them treated with much "
        "before; 225Ac-PSMA-617 in 15 of the studies"
    ),
    cites=(NINATTI,),
)
psa50 = Effect(
    says="95 % CI 57–72; heterogeneity I² 81 %, which the authors call moderate.",
    endpoint="PSA response",
    arm=65,
    measured_in="%",
    population="1,155 men of 18 studies",
    cites=(NINATTI,),
)
toxicity = Fact(
    says=(
        "Earlier review, 9 studies, 263 men: dry mouth, grade not stated, 62.8 % (95 % "
        "CI 39.3–83.5), severe anaemia 14.4 % (7.8–22.6) and severe thrombocytopenia "
        "7.2 % (2.7–13.6)"
    ),
    cites=(sources.LEE_2021.at("abstract"),),
)
sequencing = Fact(
    says=(
        "Read here as: single-arm series without a comparison, which show activity, "
        "not a gain over another treatment"
    ),
    cites=(NINATTI,),
)
