"""Kidney damage with thrombotic microangiopathy after Lu: one case (2025)."""

from nextline import sources
from nextline.fact import Fact

case = Fact(
    says=(
        "One case of radiation damage to the kidney with thrombotic microangiopathy, "
        "which its authors attribute to Lu: rising creatinine, new hypertension and "
        "oedema 10 months after 2 cycles"
    ),
    cites=(sources.LU_MICROANGIOPATHY.at("abstract"),),
)
