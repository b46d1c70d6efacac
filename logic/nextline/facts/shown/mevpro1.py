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
        "Mevrometostat with enzalutamide v enzalutamide, an earlier randomised part, "
        "judged by the investigators; 1,250 mg twice daily, not the phase 3 dose."
    ),
    endpoint="Radiographic progression-free survival",
    arm=14.3,
    control=6.2,
    population="81 men after abiraterone",
    cites=(EXPANSION,),
)
expansion_grade_3_or_more = Effect(
    says="Mevrometostat with enzalutamide v enzalutamide, the same earlier part.",
    endpoint="Grade 3 or higher adverse events",
    arm=53.7,
    control=42.5,
    measured_in="%",
    population="81 men after abiraterone",
    cites=(EXPANSION,),
)
