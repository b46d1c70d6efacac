"""ESMO: the eUpdate of 2023, as its highlights give it. Grades were not seen."""

from nextline import sources
from nextline.fact import Fact

HIGHLIGHTS = sources.ESMO_2023.at("highlights; grades not seen")

lu = Fact(
    says="ESMO 2023 supports Lu after a pathway inhibitor and a taxane",
    cites=(HIGHLIGHTS,),
)
cabazitaxel = Fact(
    says="ESMO 2023 supports cabazitaxel after a pathway inhibitor and docetaxel",
    cites=(HIGHLIGHTS,),
)
olaparib = Fact(
    says="ESMO 2023 supports olaparib for BRCA1 or BRCA2 after a pathway inhibitor",
    cites=(HIGHLIGHTS,),
)
