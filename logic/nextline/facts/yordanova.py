"""Yordanova 2018: rechallenge with Lu in 30 men who had benefited (abstract)."""

from nextline import sources
from nextline.fact import Fact, Threshold

ABSTRACT = sources.YORDANOVA.at("abstract")

design = Fact(
    says=(
        "Retrospective, 30 men who had benefited from a median of 3 cycles; a median "
        "of 2 (1–6) rechallenge cycles"
    ),
    cites=(ABSTRACT,),
)
interval_median = Threshold(
    says="Median interval to rechallenge {value} (range 2–26); not an entry rule",
    value=6,
    unit="months",
    sense="at_least",
    cites=(ABSTRACT,),
)
activity = Fact(
    says="PSA fell in at least 75 % during rechallenge",
    cites=(ABSTRACT,),
)
safety = Fact(
    says="Grade 3 toxicity in 7 men (23 %), no grade 4",
    cites=(ABSTRACT,),
)
