"""RALU: 177Lu-PSMA after radium-223, 49 men, retrospective."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.RALU.at("abstract")

design = Fact(
    says=(
        "Retrospective, 49 men, median 6 radium injections; 59 % had at least 4 Lu "
        "cycles and 69 % at least 4 earlier life-prolonging treatments"
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
    says="Grade 3–4 anaemia 18 %, thrombocytopenia 2 %",
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says="Lu after radium-223 was feasible; no order was compared",
    cites=(ABSTRACT,),
)
