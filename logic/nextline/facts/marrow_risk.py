"""Risk markers for severe marrow toxicity on Lu: a cohort of 140 men (2021)."""

from nextline import sources
from nextline.fact import Fact

COHORT = sources.MARROW_RISK.at("abstract")

grade_2_at_baseline = Fact(
    says="Grade 2 low count at baseline: odds ratio 3.5 for severe marrow toxicity",
    cites=(COHORT,),
)
diffuse_bone = Fact(
    says="Diffuse bone disease: odds ratio 5.1 for severe marrow toxicity",
    cites=(COHORT,),
)
earlier_taxane = Fact(
    says="An earlier taxane: odds ratio 4.6 for severe marrow toxicity",
    cites=(COHORT,),
)
earlier_radium = Fact(
    says="Earlier radium-223: not significant (p = 0.93)",
    cites=(COHORT,),
)
design = Fact(
    says="140 men treated with Lu; what went before severe marrow toxicity",
    cites=(COHORT,),
)
rate = Fact(
    says=(
        "Grade 3 or higher blood events in 13 of 140 men (9.3 %): anaemia 7.1 %, "
        "leucopenia 3.6 %, thrombocytopenia 4.3 %; back to grade 2 or better in all "
        "but two, who died of progression"
    ),
    cites=(COHORT,),
)
