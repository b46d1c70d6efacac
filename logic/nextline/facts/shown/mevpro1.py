"""MEVPRO-1 (NCT06551324): mevrometostat with enzalutamide after abiraterone.

No result of the phase 3 was found; an earlier randomised part is kept beside it.
"""

from nextline import sources
from nextline.fact import Effect, Fact

EXPANSION = sources.MEVROMETOSTAT_EXPANSION.at("news of the ASCO GU 2025 abstract")

design = Fact(
    says=(
        "Phase 3, about 600 men after abiraterone: mevrometostat with enzalutamide, or "
        "enzalutamide or docetaxel; no result was found"
    ),
    cites=(sources.MEVPRO1.at("trial report and registry text"),),
)
expansion_radiographic_pfs = Effect(
    says=(
        "Mevrometostat with enzalutamide v enzalutamide, an earlier randomised part; "
        "grade 3 or higher events 53.7 v 42.5 %."
    ),
    endpoint="Radiographic progression-free survival",
    arm=14.3,
    control=6.2,
    population="81 men after abiraterone",
    cites=(EXPANSION,),
)
