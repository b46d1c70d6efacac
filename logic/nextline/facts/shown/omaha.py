"""OMAHA-003 and OMAHA-004: opevesostat or the other ARPI; no results were found."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "OMAHA-003, phase 3: opevesostat or the other pathway inhibitor after one of "
        "them and 1–2 taxanes for castration-resistant disease, ECOG 0–1, with Lu and "
        "a PARP inhibitor behind, ruled out or refused; closed to entry when read"
    ),
    cites=(sources.OMAHA_003.at("registry, eligibility"),),
)
omaha_004 = Fact(
    says=(
        "OMAHA-004, phase 3, 1,314 men: the same question after one pathway inhibitor; "
        "recruiting when read"
    ),
    cites=(sources.OMAHA_004.at("registry, eligibility"),),
)
