"""PROpel (NCT03732820): abiraterone with or without olaparib, first line.

The interval of the final survival was not seen, nor limits of ECOG or laboratory
values.
"""

from nextline import sources
from nextline.fact import Effect, Fact

REGISTRY = sources.PROPEL.at("registry, eligibility")

entry = Fact(
    says=(
        "PROpel: first line, no chemotherapy or novel hormonal agent for "
        "castration-resistant disease; docetaxel for hormone-sensitive disease allowed"
    ),
    cites=(sources.PROPEL.at("registry, eligibility"),),
)
radiographic_pfs = Effect(
    says="95 % CI of the first median 20.5–27.6 months.",
    endpoint="Radiographic progression-free survival",
    arm=24.8,
    control=16.6,
    ratio=0.66,
    low=0.54,
    high=0.81,
    population="796 men of PROpel",
    cites=(sources.PROPEL.at("abstract"),),
)
overall_survival = Effect(
    says="Final; not significant.",
    endpoint="Overall survival",
    arm=42.1,
    control=34.7,
    ratio=0.81,
    population="796 men of PROpel",
    cites=(sources.PROPEL.at("abstract"),),
)
brca = Fact(
    says="In men with BRCA the risk of death was 71 % lower",
    cites=(sources.PROPEL.at("abstract"),),
)
adverse_events = Fact(
    says=(
        "Anaemia 46.0 % (grade 3 or higher 15.1 %), nausea 28.1 %, fatigue 27.9 %; "
        "venous thromboembolism 7.3 v 3.3 %"
    ),
    cites=(sources.PROPEL.at("UroToday abstract", seen="secondary"),),
)
beyond_brca = Fact(
    says=(
        "Outside BRCA, by the regulator's own analysis: hazard ratio 0.77 for "
        "progression on imaging and 0.92 for survival, a gain it judged too small for "
        "the toxicity"
    ),
    cites=(sources.FDA_PROPEL_SUMMARY.at("abstract"),),
)
treatment = Fact(
    says="Olaparib or placebo, with abiraterone",
    cites=(sources.PROPEL.at("abstract"),),
)
