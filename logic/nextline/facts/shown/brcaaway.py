"""BRCAAway: abiraterone, olaparib or both in first line with BRCA1, BRCA2 or ATM.

Randomised phase 2, read only in conference reports; arm sizes were not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact

REPORT = sources.BRCAAWAY.at("ASCO GU 2026, discussion by Yu")

design = Fact(
    says=(
        "Randomised phase 2, 1 to 1 to 1, open-label, first line, with BRCA1, BRCA2 or "
        "ATM altered: abiraterone, olaparib or both; the single drugs could be "
        "followed by the other"
    ),
    cites=(sources.BRCAAWAY_2022.at("summary of the talk"),),
)
overall_survival = Effect(
    says="Both v abiraterone; size of the arms not seen.",
    endpoint="Overall survival",
    arm=68,
    control=28,
    ratio=0.39,
    low=0.16,
    high=0.93,
    cites=(REPORT,),
)
overall_survival_olaparib = Effect(
    says="Both v olaparib; no difference shown; size of the arms not seen.",
    endpoint="Overall survival",
    arm=68,
    control=37,
    ratio=0.51,
    low=0.22,
    high=1.18,
    cites=(REPORT,),
)
