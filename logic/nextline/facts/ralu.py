"""RALU: 177Lu-PSMA after radium-223, preplanned interim analysis of 49 men.

The final report (133 men, J Nucl Med 2023;64:1925) was seen only up to its methods.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.RALU.at("abstract")

design = Fact(
    says=(
        "Retrospective, preplanned interim analysis: 49 men, median 6 radium "
        "injections; 59 % had at least 4 Lu cycles and 69 % at least 4 life-prolonging "
        "treatments before Lu; results of the final report on 133 men were not seen"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says=("From the first Lu, 95 % CI 8.8–16.1; from radium 31.4 months (25.7–37.6)."),
    endpoint="Overall survival",
    arm=12.6,
    population="49 men",
    cites=(ABSTRACT,),
)
marrow_toxicity = Fact(
    says=(
        "Grade 3–4, during Lu and 30 days after, in 49 men: anaemia 18 %, "
        "thrombocytopenia 2 %"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says="Lu after radium-223 was feasible; no order was compared",
    cites=(ABSTRACT,),
)
