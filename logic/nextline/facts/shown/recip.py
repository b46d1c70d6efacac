"""RECIP 1.0 read by eye: PSMA PET at 12 weeks of Lu, 124 men."""

from nextline import sources
from nextline.fact import Fact

DESIGN = sources.RECIP.at("abstract")
RESULTS = sources.RECIP.at("abstract of its first report")

design = Fact(
    says=(
        "Retrospective, three centres, 124 men on 177Lu-PSMA: PSMA PET at baseline and "
        "at 12 weeks, judged by tumour volume and new lesions (RECIP 1.0)"
    ),
    cites=(DESIGN,),
)
progression = Fact(
    says=(
        "41 of 124 men (33 %) had progressive disease by RECIP 1.0: median survival "
        "8.4 months, against 16.1 in the others (hazard ratio of death 2.55, 95 % CI "
        "1.71–3.81)"
    ),
    cites=(RESULTS,),
)
agreement = Fact(
    says=(
        "Five readers agreed in 83 % of men whether the disease had progressed, and "
        "reading by eye agreed with software in 95 %"
    ),
    cites=(RESULTS,),
)
sequencing = Fact(
    says=(
        "Progression on PSMA PET at 12 weeks went with shorter survival; that a change "
        "of treatment helps was not tested"
    ),
    cites=(RESULTS,),
)
