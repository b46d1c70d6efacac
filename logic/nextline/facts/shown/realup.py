"""ReaLuP (NCT06866938): a second prospective trial of re-treatment with Lu."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 2, 58 men planned: Lu again for progressive PSMA-positive disease, "
        "after a first course without progression during it; recruiting, no results"
    ),
    cites=(sources.REALUP.at("register entry, updated January 2026"),),
)
