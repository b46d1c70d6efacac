"""CABASTY: two schedules of cabazitaxel in men aged 65 or over (2023).

The abstract was read, cut short; survival and further events come from news.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.CABASTY.at("abstract")
NEWS = sources.CABASTY.at("news reports", seen="secondary")
ARMS = "16 mg/m² every 2 weeks v 25 mg/m² every 3 weeks."

design = Fact(
    says=(
        "Phase 3, randomised, 196 men aged 65 or over after docetaxel and a pathway "
        "inhibitor: cabazitaxel 16 mg/m² every 2 weeks or 25 mg/m² every 3 weeks, both "
        "with G-CSF in every cycle; 92.3 % were of ECOG 0–1"
    ),
    cites=(ABSTRACT,),
)
frail_share = Fact(
    says=(
        "30.1 % were vulnerable or frail by SIOG; a low G8 counted as entry only when "
        "the impairment was reversible"
    ),
    cites=(NEWS,),
)
neutropenia = Effect(
    says=ARMS,
    endpoint="Grade 3 or higher neutropenia or its complications",
    arm=5.1,
    control=62.5,
    measured_in="%",
    cites=(ABSTRACT,),
)
grade_3_or_more = Effect(
    says=ARMS,
    endpoint="Grade 3 or higher adverse events",
    arm=56.1,
    control=72.9,
    measured_in="%",
    cites=(NEWS,),
)
overall_survival = Effect(
    says=f"{ARMS} No difference shown.",
    endpoint="Overall survival",
    arm=14.1,
    control=14.1,
    cites=(NEWS,),
)
sequencing = Fact(
    says=(
        "Two schedules of one drug in older men, most of ECOG 0–1; it does not show "
        "what either does in frailer men"
    ),
    cites=(ABSTRACT,),
)
