"""Cabazitaxel after 177Lu-PSMA: one health system's retrospective series (28 men).

An ASCO GU abstract; authors and year are not shown on the page read.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.CABA_AFTER_LU.at("abstract")

design = Fact(
    says=(
        "Retrospective: of 237 men treated with Lu from June 2022 to January 2025, 28 "
        "(11.8 %) then had cabazitaxel"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "All after a pathway inhibitor and docetaxel, 82 % after at least two pathway "
        "inhibitors; median 3.5 Lu cycles (1–6) and 4 cabazitaxel cycles (1–11)"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="From the start of cabazitaxel, 95 % CI 3.0–13.4 months; single series.",
    endpoint="Overall survival",
    arm=5.5,
    population="28 men after Lu",
    cites=(ABSTRACT,),
)
psa_pfs = Effect(
    says="95 % CI 1.6–5.3 months.",
    endpoint="PSA progression-free survival",
    arm=2.1,
    population="28 men after Lu",
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="Fall in PSA of at least 50 %.",
    endpoint="PSA response",
    arm=35.7,
    measured_in="%",
    population="28 men after Lu",
    cites=(ABSTRACT,),
)
by_lu_response = Fact(
    says=(
        "9 of 28 men had had a PSA response on Lu, and 5 of the 9 had one on "
        "cabazitaxel; with v without a response on Lu, PSA progression-free survival "
        "was 6.4 v 1.8 months (p = 0.11) and overall survival 11.8 v 5.0 months (p = "
        "0.07), neither significant"
    ),
    cites=(ABSTRACT,),
)
safety = Fact(
    says=(
        "Of 28 men on cabazitaxel after Lu, 9 had grade 3 or higher thrombocytopenia "
        "and 4 grade 3 or higher neutropenia"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "PSA responses to cabazitaxel occur after Lu, with survival far below that in "
        "CARD; nothing was compared, so the series does not show what another "
        "treatment would have done"
    ),
    cites=(ABSTRACT, sources.CARD.at("abstract")),
)
