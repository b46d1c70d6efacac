"""ECLIPSE (NCT05204927): 177Lu-PSMA-I&T or an ARPI change.

Only the sponsor's statement that the primary endpoint was met was seen; no hazard
ratio, median or survival figure is given because none was found.
"""

from nextline import sources
from nextline.fact import Fact

RELEASE = sources.ECLIPSE.at("sponsor's release, 13 November 2024")
NEWS = sources.ECLIPSE.at("news of the release", seen="secondary")

design = Fact(
    says=(
        "Phase 3, open-label, randomised 2 to 1, about 439 men after at most one "
        "androgen-receptor pathway inhibitor and without chemotherapy for "
        "castration-resistant disease: 7.4 GBq every 6 weeks, up to 6 doses, or "
        "abiraterone or enzalutamide, with crossover"
    ),
    cites=(RELEASE, NEWS),
)
status = Fact(
    says=(
        "The sponsor announced in November 2024 that radiographic progression-free "
        "survival met its goal; no figures were found"
    ),
    cites=(RELEASE,),
)
drug = Fact(
    says="The agent is 177Lu-PSMA-I&T (zadavotide guraxetan), not 177Lu-PSMA-617",
    cites=(RELEASE,),
)
