"""Lu ended before six cycles: a retrospective series of 208 men."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.LU_STOPPED_EARLY.at("abstract, on a copy site")

design = Fact(
    says="Retrospective, 2017–2024: 208 men; stopped means before 6 cycles",
    cites=(ABSTRACT,),
)
cycles_given = Fact(
    says=(
        "Median 3 cycles (quartiles 2 and 5); 169 of 208 men (81.2 %) stopped before "
        "6, 92 (44.2 %) before 3"
    ),
    cites=(ABSTRACT,),
)
reasons = Fact(
    says=(
        "The main reasons for stopping: progression (43.8 %) and serious adverse "
        "events (21.9 %)"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="All 6 cycles v fewer; counted by the cycles that were reached.",
    endpoint="Overall survival",
    arm=22,
    control=11,
    p="< 0.001",
    cites=(ABSTRACT,),
)
before_three = Fact(
    says=(
        "Lower haemoglobin, lower platelets and a higher Gleason score went with "
        "stopping before 3 cycles"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as no sign that further cycles lengthen survival: men who progress "
        "or die early reach fewer of them"
    ),
    cites=(ABSTRACT,),
)
