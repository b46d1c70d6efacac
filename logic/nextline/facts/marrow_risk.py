"""Risk markers for severe marrow toxicity on Lu: a cohort of 140 men (2021)."""

from nextline import sources
from nextline.fact import Fact

COHORT = sources.MARROW_RISK.at("abstract")

grade_2_at_baseline = Fact(
    says=(
        "Grade 2 low count at baseline: odds ratio 3.50 (95 % CI 1.08–11.32) for grade "
        "3 or higher blood toxicity"
    ),
    cites=(COHORT,),
)
diffuse_bone = Fact(
    says=(
        "Disseminated or diffuse bone disease: odds ratio 5.08 (95 % CI 1.08–23.86) "
        "for grade 3 or higher blood toxicity"
    ),
    cites=(COHORT,),
)
earlier_taxane = Fact(
    says=(
        "An earlier taxane: odds ratio 4.62 (95 % CI 1.23–17.28) for grade 3 or higher "
        "blood toxicity"
    ),
    cites=(COHORT,),
)
earlier_radium = Fact(
    says=(
        "Earlier radium-223: no significant link with grade 3 or higher blood toxicity "
        "on Lu (p = 0.93)"
    ),
    cites=(COHORT,),
)
design = Fact(
    says=(
        "140 men, 497 cycles of 177Lu-PSMA-617: what was there before treatment and "
        "grade 3 or higher blood toxicity"
    ),
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
