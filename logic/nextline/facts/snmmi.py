"""SNMMI consensus on the use of Lu-PSMA, 2023, read in a news page."""

from nextline import sources
from nextline.fact import Fact, Threshold

NEWS = sources.SNMMI_2023.at("statement as reported")

pet_within_months = Threshold(
    says="PSMA PET within {value} of treatment, or since the last progression",
    value=3,
    unit="months",
    sense="at_most",
    cites=(NEWS,),
)
fdg_not_required = Fact(
    says="FDG PET is not compulsory before Lu",
    cites=(NEWS,),
)
