"""Gafita 2020: the change in PSA six weeks after the first Lu, 124 men."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.GAFITA_EARLY_PSA.at("abstract")

design = Fact(
    says=(
        "Retrospective, one centre, compassionate use: 124 men with a PSA at baseline "
        "and 6 weeks after the first Lu"
    ),
    cites=(ABSTRACT,),
)
survival_by_change = Fact(
    says=(
        "Median survival by the change in PSA at 6 weeks: 16.7 months after a fall of "
        "at least 30 %, 11.8 months with a stable PSA, 6.5 months after a rise of at "
        "least 25 %"
    ),
    cites=(ABSTRACT,),
)
rise_seldom_falls = Fact(
    says=(
        "Of 31 men with a PSA rise of at least 25 % at 6 weeks, 29 (94 %) had "
        "progression by PSA at 12 weeks; of 36 with such a rise, 1 (3 %) had any fall"
    ),
    cites=(ABSTRACT,),
)
imaging_progression = Fact(
    says=(
        "Progression on imaging against men with a stable PSA at 6 weeks: hazard ratio "
        "3.18 (95 % CI 1.95–5.21) after a rise of at least 25 % and 0.60 (0.38–0.94) "
        "after a fall of at least 30 %"
    ),
    cites=(ABSTRACT,),
)
twelve_weeks_custom = Fact(
    says="By custom PSA is judged only after 12 weeks of treatment, the authors note",
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as: an early rise on Lu mostly goes on rising and a late fall is "
        "rare, which is likely and not certain in one man"
    ),
    cites=(ABSTRACT,),
)
