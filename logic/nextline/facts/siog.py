"""SIOG: prostate cancer in older men, 2017 and 2019. The G8 cut-off was not seen."""

from nextline import sources
from nextline.fact import Fact

BOTH = (sources.SIOG_2017.at("abstract"), sources.SIOG_2019.at("abstract"))

health_status = Fact(
    says=(
        "Health status, not age, guides treatment; fit older men are treated as younger"
    ),
    cites=BOTH,
)
screening = Fact(
    says=(
        "G8 first; if abnormal, a simplified geriatric assessment (comorbidity, "
        "dependence, nutrition) and a cognitive screen"
    ),
    cites=BOTH,
)
palliative_care_early = Fact(
    says="Early palliative care is supported",
    cites=BOTH,
)
