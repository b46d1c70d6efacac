"""AcTION (NCT04597411): 225Ac-PSMA-617, phase 1 dose escalation.

An abstract of 2026 (year by context); no 225Ac agent is licensed.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.ACTION_AC225.at("abstract")

design = Fact(
    says=(
        "Phase 1, 101 men treated to November 2025, 4–10 MBq every 8 weeks, up to 6; "
        "group C is the 40 men who had had Lu, after a median of 5 systemic lines"
    ),
    cites=(ABSTRACT,),
)
group_c_psa50 = Effect(
    says="95 % CI 36.1–68.5; follow-up 8.57 months.",
    endpoint="PSA response",
    arm=52.5,
    measured_in="%",
    population="40 men after Lu",
    cites=(ABSTRACT,),
)
group_c_psa90 = Effect(
    says="95 % CI 7.3–32.8.",
    endpoint="Fall in PSA of at least 90 %",
    arm=17.5,
    measured_in="%",
    population="40 men after Lu",
    cites=(ABSTRACT,),
)
group_a = Fact(
    says=(
        "34 men after a pathway inhibitor and chemotherapy, without Lu: PSA fall of at "
        "least 50 % in 58.8 %, of at least 90 % in 44.1 %"
    ),
    cites=(ABSTRACT,),
)
group_b = Fact(
    says=(
        "27 men without chemotherapy, a pathway inhibitor or Lu before: PSA fall of at "
        "least 50 % in 85.2 %, of at least 90 % in 81.5 %"
    ),
    cites=(ABSTRACT,),
)
safety = Fact(
    says=(
        "No dose-limiting toxicity and no grade 4 or 5 treatment-related event; dry "
        "mouth of grade 1–2 in more than 90 %, mostly unresolved; 2 stopped for a "
        "treatment-related event (grade 2 dry mouth, grade 3 anaemia), both in group C"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as: 225Ac is active after Lu, with fewer deep PSA falls than in the "
        "groups without it, which had had fewer treatments; none was compared"
    ),
    cites=(ABSTRACT,),
)
