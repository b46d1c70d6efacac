"""REASSURE (NCT02141438): the 26 men who had Lu after radium-223."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.REASSURE.at("abstract")

design = Fact(
    says=(
        "Non-interventional, 26 men; median 6 radium injections and a median of 8 "
        "months (1–31) from radium to Lu"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="From the first Lu; 28.0 months from radium.",
    endpoint="Overall survival",
    arm=13.2,
    population="26 men",
    cites=(ABSTRACT,),
)
marrow_toxicity = Fact(
    says=(
        "Grade 3 haematological events in 9 of 26 men, in 5 of the 9 during or after "
        "Lu; 8 of the 9 had also had docetaxel"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Lu after radium-223 seemed feasible to the authors; too few men for a firm "
        "conclusion"
    ),
    cites=(ABSTRACT,),
)
