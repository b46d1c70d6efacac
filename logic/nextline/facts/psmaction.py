"""PSMAcTION (NCT06780670): 225Ac-PSMA-617 or standard care after Lu.

A register entry; no results.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

REGISTRY = sources.PSMACTION.at("registry, eligibility")

design = Fact(
    says=(
        "Phase 2/3, randomised, 432 men planned, started 27 February 2025; recruiting "
        "when read, without results"
    ),
    cites=(REGISTRY,),
)
entry = Fact(
    says=(
        "After a pathway inhibitor and a taxane, with progression on or after Lu; "
        "excluded: earlier 225Ac, dry mouth of grade 2 or higher, acute or chronic "
        "kidney disease, unstable or symptomatic metastases of the central nervous "
        "system"
    ),
    cites=(REGISTRY,),
)
ecog_ceiling = Threshold(
    says="PSMAcTION asks for ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
