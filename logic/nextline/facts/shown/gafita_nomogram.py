"""Gafita 2021: nomograms for survival and PSA control on Lu.

The predictors were not seen; the risk-group medians are a news report's.
"""

from nextline import sources
from nextline.fact import Fact

NEWS = sources.GAFITA_NOMOGRAM.at("news report", seen="secondary")

design = Fact(
    says=(
        "Retrospective, 414 men screened, 270 used (196 for development, 74 for "
        "validation); median 3 cycles of 6.0–8.5 GBq every 6–8 weeks"
    ),
    cites=(sources.GAFITA_NOMOGRAM.at("abstract"),),
)
risk_groups = Fact(
    says=(
        "Low v high risk: survival about 24 v 6 months, progression-free survival 6 v "
        "2 months"
    ),
    cites=(NEWS,),
)
sequencing = Fact(
    says=(
        "Read here as a tool for men before a first course of Lu; no validation for "
        "rechallenge was seen"
    ),
    cites=(sources.GAFITA_NOMOGRAM.at("abstract"),),
)
