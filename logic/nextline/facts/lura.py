"""LuRa: radium-223 after 177Lu-PSMA-617, 21 men.

Read as the authors' commentary; the journal, the survival figures and the rates of
low counts were not visible.
"""

from nextline import sources
from nextline.fact import Fact

PAGE = sources.LURA.at("authors' commentary")

design = Fact(
    says=(
        "Retrospective, two US centres, 21 men with bone metastases after a median of "
        "5 systemic treatments; a median of about 9 months from Lu to radium"
    ),
    cites=(PAGE,),
)
six_injections = Fact(
    says=(
        "Only 19 % completed 6 injections, most of the others stopping for progression"
    ),
    cites=(PAGE,),
)
activity = Fact(
    says=(
        "PSA responses were limited; the authors call it feasible in selected men, "
        "with modest activity"
    ),
    cites=(PAGE,),
)
