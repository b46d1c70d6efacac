"""BRCAAway: abiraterone, olaparib or both in first line with BRCA1, BRCA2 or ATM.

Randomised phase 2, read only in conference reports.
"""

from nextline import sources
from nextline.fact import Effect, Fact

REPORT = sources.BRCAAWAY.at("ASCO GU 2026 report")

design = Fact(
    says=(
        "Randomised phase 2, first line, with BRCA1, BRCA2 or ATM altered: "
        "abiraterone, olaparib or both; the single drugs could be followed by the "
        "other"
    ),
    cites=(sources.BRCAAWAY.at("ASCO 2022 report"),),
)
overall_survival = Effect(
    says="Both v abiraterone.",
    endpoint="Overall survival",
    arm=68,
    control=28,
    ratio=0.39,
    low=0.16,
    high=0.93,
    cites=(REPORT,),
)
overall_survival_olaparib = Effect(
    says="Both v olaparib; the interval includes no difference.",
    endpoint="Overall survival",
    arm=68,
    control=37,
    ratio=0.51,
    low=0.22,
    high=1.18,
    cites=(REPORT,),
)
