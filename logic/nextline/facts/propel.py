"""PROpel (NCT03732820): abiraterone with or without olaparib, first line.

The interval of the final survival was not seen, nor limits of laboratory values.
"""

from nextline import sources
from nextline.fact import Effect, Fact

REGISTRY = sources.PROPEL.at("registry, eligibility")
REVIEW = sources.FDA_PROPEL_SUMMARY.at("abstract")

entry = Fact(
    says=(
        "PROpel: first line, no chemotherapy or novel hormonal agent for "
        "castration-resistant disease; docetaxel for hormone-sensitive disease allowed"
    ),
    cites=(REGISTRY,),
)
performance = Fact(
    says=(
        "PROpel enrolled men of ECOG performance status 0 or 1 with a life expectancy "
        "of at least 6 months"
    ),
    cites=(sources.PROPEL.at("abstract"),),
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
    says=(
        "With BRCA, an exploratory subgroup of 85 men, by the regulator's analysis: "
        "hazard ratio 0.24 (95 % CI 0.12–0.45) for progression on imaging and 0.30 "
        "(0.15–0.59) for death"
    ),
    cites=(REVIEW,),
)
adverse_events = Fact(
    says=(
        "Olaparib v placebo, with abiraterone: anaemia 46.0 v 16.4 % (grade 3 or "
        "higher 15.1 v 3.3 %), nausea 28.1 v 12.6 %, fatigue 27.9 v 18.9 %, venous "
        "thromboembolism 7.3 v 3.3 %; stopped for an adverse event 13.8 v 7.8 %"
    ),
    cites=(sources.PROPEL_SAFETY.at("abstract"),),
)
beyond_brca = Fact(
    says=(
        "Without an identified BRCA mutation, an exploratory subgroup of 711 men, by "
        "the regulator's analysis: hazard ratio 0.77 (95 % CI 0.63–0.96) for "
        "progression on imaging and 0.92 (0.74–1.14) for death, a gain it judged too "
        "small for the toxicity"
    ),
    cites=(REVIEW,),
)
treatment = Fact(
    says="Olaparib or placebo, with abiraterone",
    cites=(sources.PROPEL.at("abstract"),),
)

compared = Fact(
    says="Olaparib with abiraterone v placebo with abiraterone",
    cites=treatment.cites,
)
"""The two sides of the figures, in their order."""
