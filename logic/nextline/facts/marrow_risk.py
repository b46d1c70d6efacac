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
