"""Lu with severe kidney impairment: one case (2023)."""

from nextline import sources
from nextline.fact import Fact

case = Fact(
    says=(
        "One man with severe kidney impairment and impending ureteric obstruction: "
        "dosimetry, a reduced dose and 4 of 6 planned cycles, as he responded well; "
        "no kidney toxicity in the year after"
    ),
    cites=(sources.SEVERE_KIDNEY.at("abstract"),),
)
