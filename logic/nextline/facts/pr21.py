"""CCTG PR.21 (NCT04663997): 177Lu-PSMA-617 or docetaxel after an ARPI.

The results are known through a news report of the presentation; its intervals are of
90 %. Overall survival and organ-function limits were not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

REPORT = sources.PR21.at("news report of the presentation")
DESIGN = sources.PR21_DESIGN.at("abstract")
REGISTRY = sources.PR21_REGISTRY.at("registry, eligibility")

design = Fact(
    says=(
        "Randomised phase 2 with crossover allowed: 199 men (100 to Lu, 99 to "
        "docetaxel)"
    ),
    cites=(REPORT,),
)
population = Fact(
    says=(
        "PSMA-positive metastatic castration-resistant prostate cancer after an "
        "androgen-receptor pathway inhibitor, without chemotherapy for "
        "castration-resistant disease; docetaxel for hormone-sensitive disease more "
        "than 1 year before was allowed"
    ),
    cites=(REGISTRY, REPORT),
)
ecog_ceiling = Threshold(
    says="PR.21 enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
exclusions = Fact(
    says="Earlier 177Lu-PSMA and any small-cell part were excluded",
    cites=(REGISTRY,),
)
treatment = Fact(
    says="Lu 7.4 GBq every 6 weeks, up to 6 cycles",
    cites=(DESIGN,),
)
control_arm = Fact(
    says="Docetaxel 75 mg/m² every 3 weeks, up to 12 cycles",
    cites=(DESIGN,),
)
radiographic_pfs = Effect(
    says=(
        "90 % CI of the medians 7.1–10.6 and 7.8–11.1 months; one-sided p; no "
        "difference shown."
    ),
    endpoint="Radiographic progression-free survival",
    arm=8.6,
    control=10.7,
    ratio=1.01,
    low=0.77,
    high=1.31,
    level=90,
    p="= 0.51",
    cites=(REPORT,),
)
psa50 = Effect(
    says="Fall in PSA of at least 50 %.",
    endpoint="PSA response",
    arm=36,
    control=16,
    measured_in="%",
    p="= 0.0015",
    cites=(REPORT,),
)
grade_3_or_4 = Effect(
    says="Treatment-related.",
    endpoint="Grade 3–4 adverse events",
    arm=13,
    control=34,
    measured_in="%",
    cites=(REPORT,),
)
stopped_for_toxicity = Fact(
    says="Stopped for a treatment-related adverse event: 1 on Lu, 15 on docetaxel",
    cites=(REPORT,),
)
crossover = Fact(
    says=(
        "38 men crossed from Lu to docetaxel and 56 from docetaxel to Lu; what "
        "followed was not seen"
    ),
    cites=(REPORT,),
)
quality_of_life = Effect(
    says="Deterioration by FACT-P.",
    endpoint="Quality of life",
    ratio=0.93,
    low=0.64,
    high=1.35,
    level=90,
    cites=(REPORT,),
)
sequencing = Fact(
    says=(
        "After a pathway inhibitor, Lu and docetaxel did not differ in radiographic "
        "progression, with fewer treatment-related grade 3–4 events on Lu; either "
        "order is compatible with it, and survival was not seen"
    ),
    cites=(REPORT,),
)
tracers = Fact(
    says="PSMA PET with a fluorine-18 or gallium-68 tracer of the urea type",
    cites=(sources.PR21_REGISTRY.at("eligibility"),),
)

compared = Fact(
    says="¹⁷⁷Lu-PSMA-617 v docetaxel",
    cites=control_arm.cites,
)
"""The two sides of the figures, in their order."""
