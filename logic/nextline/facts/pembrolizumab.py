"""The US label of pembrolizumab (Keytruda), February 2026, tumour-agnostic uses.

The label does not name prostate cancer; what was seen in prostate cancer itself is
in `msk_msi`, `altomare` and `keynote199`.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

LABEL = sources.KEYTRUDA_US.at("label section 1")
DOSING = sources.KEYTRUDA_US.at("dosing page of the maker")

us_msi = Fact(
    says=(
        "US label: unresectable or metastatic solid tumours that are MSI-H or dMMR, "
        "progressed after earlier treatment with no satisfactory alternative, by an "
        "FDA-approved test"
    ),
    cites=(LABEL,),
)
us_tmb = Threshold(
    says=(
        "US label, accelerated approval: tumour mutational burden at least {value}, "
        "progressed after earlier treatment with no satisfactory alternative"
    ),
    value=10,
    unit="mutations/Mb",
    sense="at_least",
    cites=(LABEL,),
)
prostate_not_named = Fact(
    says=(
        "The label does not name prostate cancer; use rests on the tumour-agnostic text"
    ),
    cites=(LABEL,),
)
dose = Fact(
    says=(
        "200 mg every 3 weeks or 400 mg every 6 weeks intravenously, to progression, "
        "toxicity or 24 months"
    ),
    cites=(DOSING,),
)
