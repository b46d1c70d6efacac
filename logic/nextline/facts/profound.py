"""PROfound (NCT02987543): olaparib or the other ARPI with a repair-gene alteration.

Left out because they were not seen: ECOG and laboratory limits, the medians of
radiographic progression in cohort A, and CHEK2 alone.
"""

from nextline import sources
from nextline.fact import Effect, Fact

REPORT = sources.PROFOUND.at("ESMO 2020 report")
REGISTRY = sources.PROFOUND.at("registry, eligibility")
COHORT_B = sources.PROFOUND_B.at("abstract")
SURVIVAL = sources.PROFOUND_OS.at("abstract")
GENES = sources.PROFOUND_GENES.at("report of the talk")

design = Fact(
    says=(
        "Phase 3, open-label, randomised 2 to 1: 387 men after a pathway inhibitor, "
        "245 with BRCA1, BRCA2 or ATM (cohort A) and 142 with other genes (cohort B); "
        "olaparib 300 mg twice daily or the other pathway inhibitor"
    ),
    cites=(REPORT,),
)
population = Fact(
    says=(
        "Progression on abiraterone or enzalutamide, radiographic at entry, with a "
        "tumour alteration in one of 15 repair genes; castration continued; an earlier "
        "taxane was allowed"
    ),
    cites=(REGISTRY,),
)
exclusions = Fact(
    says=(
        "Excluded: an earlier PARP inhibitor, an earlier DNA-damaging cytotoxic such "
        "as platinum (unless for another cancer over 5 years before), another cancer "
        "or myelodysplastic syndrome within 5 years, brain metastases"
    ),
    cites=(REGISTRY,),
)
radiographic_pfs_a = Effect(
    says="",
    endpoint="Radiographic progression-free survival",
    ratio=0.34,
    low=0.25,
    high=0.47,
    population="cohort A",
    cites=(sources.PROFOUND.at("secondary page", seen="secondary"),),
)
overall_survival_a = Effect(
    says="",
    endpoint="Overall survival",
    arm=19.1,
    control=14.7,
    ratio=0.69,
    low=0.50,
    high=0.97,
    p="= 0.0175",
    population="cohort A",
    cites=(REPORT,),
)
overall_survival_all = Effect(
    says="Nominal p.",
    endpoint="Overall survival",
    arm=17.3,
    control=14.0,
    ratio=0.79,
    low=0.61,
    high=1.03,
    p="= 0.0515",
    population="cohorts A and B",
    cites=(REPORT,),
)
overall_survival_b = Effect(
    says="No hazard ratio was seen.",
    endpoint="Overall survival",
    arm=14.1,
    control=11.5,
    population="cohort B",
    cites=(SURVIVAL,),
)
crossover = Fact(
    says=(
        "Crossed over to olaparib after progression on imaging: 86 of 131 control men "
        "(66 %), 56 of 83 in cohort A (67 %)"
    ),
    cites=(SURVIVAL,),
)
radiographic_pfs_b = Effect(
    says="Reconstructed; no benefit shown.",
    endpoint="Radiographic progression-free survival",
    ratio=0.88,
    low=0.58,
    high=1.34,
    population="cohort B",
    cites=(COHORT_B,),
)
objective_response_b = Fact(
    says="Objective response in cohort B: 2 of 54 (4 %) v 2 of 24 (8 %)",
    cites=(COHORT_B,),
)
sequencing = Fact(
    says=(
        "In BRCA1, BRCA2 and ATM taken together olaparib did better than a second "
        "pathway inhibitor; in the other genes taken together no benefit was shown"
    ),
    cites=(REPORT, COHORT_B),
)
gene_counts = Fact(
    says=(
        "Of 160 men with BRCA1 or BRCA2, 128 had BRCA2 alone, 13 BRCA1 alone and 19 "
        "more than one altered gene"
    ),
    cites=(GENES,),
)
gene_level = Fact(
    says=(
        "Gene-level report of 2021, exploratory: the gain was largest with BRCA1 or "
        "BRCA2; genes other than these, ATM and CDK12 were each altered in under 5 % "
        "of men, and some of these men showed activity"
    ),
    cites=(GENES,),
)
ppp2r2a = Fact(
    says=(
        "PPP2R2A, in the trial and not on the US list: hazard ratio of progression or "
        "death 6.61 (95 % CI 1.41–46.41)"
    ),
    cites=(GENES,),
)

compared = Fact(
    says="Olaparib v the other pathway inhibitor",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
