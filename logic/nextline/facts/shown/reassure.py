"""REASSURE (NCT02141438): the 26 men who had Lu after radium-223."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.REASSURE.at("abstract")

design = Fact(
    says="26 men; median 8 months (1–31) from radium to Lu",
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
    says="Grade 3 haematological toxicity in 9 of 26 men",
    cites=(ABSTRACT,),
)
