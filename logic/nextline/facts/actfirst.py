"""AcTFirst (NCT06855277): 225Ac before any Lu. Not open to men who had Lu."""

from nextline import sources
from nextline.fact import Fact, Threshold

REGISTRY = sources.ACTFIRST.at("trial-in-progress abstract and registry")

design = Fact(
    says=(
        "Phase 3, about 940 men: 225Ac 10 MBq with or without a pathway inhibitor, or "
        "standard care (another pathway inhibitor, a taxane or Lu); recruiting when "
        "read"
    ),
    cites=(REGISTRY,),
)
entry = Fact(
    says=(
        "Progression on one pathway inhibitor, given last and for hormone-sensitive "
        "disease; no radioligand before and no taxane for castration-resistant "
        "disease, no neuroendocrine disease; not open to men who had Lu"
    ),
    cites=(REGISTRY,),
)
ecog_ceiling = Threshold(
    says="AcTFirst asks for ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
