"""PSMAfore (NCT04689828): 177Lu-PSMA-617 after one ARPI, before a taxane.

The final survival abstract, the congress abstract and register copies were read; the
primary paper is known through a data set keyed to it and a news report. Its updated
progression figures are a later, exploratory look; the ratio cited at the US approval
of March 2025 is that of the primary analysis. Every laboratory entry floor was looked
for and none was found, so none is given. The earlier looks at overall survival were
not seen and are left out.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

PAPER_ONLINE = date(2024, 9, 15)
DESIGN = sources.PSMAFORE_DESIGN.at("design slide, 24 October 2023")
REGISTRY = sources.PSMAFORE.at("registry, eligibility on a hospital's page")
FINAL = sources.PSMAFORE_OS.at("abstract")
CONGRESS = sources.PSMAFORE_ESMO_2023.at("abstract, primary analysis")
CONGRESS_SAFETY = sources.PSMAFORE_ESMO_2023.at("safety, second interim analysis")
NEWS = sources.PSMAFORE_NEWS_2024.at("primary and updated analysis")
PRIMARY_LATER = sources.PSMAFORE.at(
    "updated analysis, as carried by a data set", seen="secondary"
)

design = Fact(
    says="Phase 3, open-label, 468 men analysed (234 v 234), randomised 1 to 1",
    cites=(FINAL,),
)
randomised = Fact(
    says="The register gives 469 men randomised (235 v 234)",
    cites=(sources.PSMAFORE.at("registry, brief summary, updated 14 November 2025"),),
)
population = Fact(
    says=(
        "PSMA-positive disease that progressed once on one second-generation "
        "androgen-receptor pathway inhibitor, in men who were candidates for a change "
        "of that drug and had no exclusionary PSMA-negative lesion"
    ),
    cites=(DESIGN,),
)
one_arpi = Fact(
    says="Progression once on exactly one androgen-receptor pathway inhibitor",
    cites=(REGISTRY, DESIGN),
)
taxane_naive = Fact(
    says=("No taxane, except (neo)adjuvant treatment more than 12 months before"),
    cites=(DESIGN,),
)
chemotherapy_any_setting = Fact(
    says=(
        "Cytotoxic chemotherapy for castration-resistant or castration-sensitive "
        "prostate cancer, taxanes named among it, was excluded"
    ),
    cites=(REGISTRY,),
)
taxane_interval = Threshold(
    says="A (neo)adjuvant taxane was allowed more than {value} before",
    value=12,
    unit="months",
    sense="more_than",
    cites=(DESIGN,),
)
castrate_level = Threshold(
    says="Serum testosterone below {value} (1.7 nmol/L)",
    value=50,
    unit="ng/dL",
    sense="less_than",
    cites=(REGISTRY,),
)
ecog_ceiling = Threshold(
    says="PSMAfore enrolled men of ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(
        sources.PSMAFORE.at("registry, eligibility", seen="secondary"),
        DESIGN,
    ),
)
small_cell_excluded = Fact(
    says="Predominantly small-cell disease was excluded",
    cites=(sources.PSMAFORE.at("registry, eligibility"),),
)
parp_candidates_excluded = Fact(
    says="Candidates for a PARP inhibitor were excluded",
    cites=(DESIGN,),
)
prior_treatment_excluded = Fact(
    says=(
        "Cytotoxic, immune or biological treatment for prostate cancer, sipuleucel-T "
        "apart, and any PSMA radioligand, were excluded"
    ),
    cites=(REGISTRY, sources.PSMAFORE_ESMO_2023.at("abstract, background")),
)
radionuclide_washout = Threshold(
    says="A therapeutic radionuclide within {value} of entry was excluded",
    value=6,
    unit="months",
    sense="at_least",
    cites=(REGISTRY,),
)
cord_compression_excluded = Fact(
    says="Actual or impending spinal cord compression was excluded",
    cites=(REGISTRY,),
)
stratification = Fact(
    says=(
        "Stratified by the setting of the earlier pathway inhibitor and by worst pain "
        "(0–3 v above 3)"
    ),
    cites=(DESIGN,),
)
treatment = Fact(
    says="7.4 GBq every 6 weeks for 6 cycles",
    cites=(FINAL,),
)
control_arm = Fact(
    says=(
        "The control arm changed to abiraterone or enzalutamide; the trial made no "
        "comparison with docetaxel"
    ),
    cites=(FINAL,),
)
crossover = Fact(
    says=(
        "141 of 234 control men (60.3 %) crossed over to Lu; they were 75.4 % of those "
        "with confirmed radiographic progression"
    ),
    cites=(FINAL,),
)
radiographic_pfs = Effect(
    says=(
        "95 % CI of the medians 9.30–14.19 and 4.21–5.95 months; updated exploratory "
        "analysis in the 2024 paper, median follow-up 24.1 months."
    ),
    endpoint="Radiographic progression-free survival",
    arm=11.60,
    control=5.59,
    ratio=0.49,
    low=0.39,
    high=0.61,
    cites=(PRIMARY_LATER, NEWS),
    since=PAPER_ONLINE,
)
radiographic_pfs_superseded = Effect(
    says=(
        "Primary analysis, presented in October 2023, median follow-up 7.3 months; the "
        "later paper adds an updated exploratory analysis."
    ),
    endpoint="Radiographic progression-free survival",
    ratio=0.41,
    low=0.29,
    high=0.56,
    p="< 0.0001",
    cites=(CONGRESS,),
    until=PAPER_ONLINE,
)
radiographic_pfs_medians_superseded = Effect(
    says=(
        "Medians of the primary analysis, whose ratio was cited at the US approval of "
        "March 2025; 95 % CI 6.77 to not estimable and 4.04–5.95 months."
    ),
    endpoint="Radiographic progression-free survival",
    arm=9.3,
    control=5.55,
    cites=(
        NEWS,
        sources.PSMAFORE.at(
            "maker's statement on the approval, 28 March 2025, in the trade press",
            seen="secondary",
        ),
    ),
    until=PAPER_ONLINE,
)
overall_survival = Effect(
    says=(
        "95 % CI of the medians 19.55–28.94 and 19.61–25.53 months; final analysis by "
        "intention to treat, with crossover of 60.3 %; no significant difference."
    ),
    endpoint="Overall survival",
    arm=24.48,
    control=23.13,
    ratio=0.91,
    low=0.72,
    high=1.14,
    p="= 0.20",
    cites=(FINAL,),
    since=date(2025, 7, 17),
)
overall_survival_crossover_adjusted = Effect(
    says=(
        "Supplementary, adjusted for crossover by weighting of censoring; a second "
        "method gave 0.84 (0.55–1.28). Neither replaces the result by intention to "
        "treat."
    ),
    endpoint="Overall survival",
    ratio=0.59,
    low=0.38,
    high=0.91,
    cites=(
        sources.PSMAFORE_OS.at(
            "crossover-adjusted figures, as carried by a data set", seen="secondary"
        ),
    ),
)
psa50 = Effect(
    says="Fall in PSA of at least 50 %.",
    endpoint="PSA response",
    arm=51,
    control=17,
    measured_in="%",
    cites=(PRIMARY_LATER,),
)
grade_3_or_more = Effect(
    says="Second interim analysis.",
    endpoint="Grade 3 or higher adverse events",
    arm=34,
    control=44,
    measured_in="%",
    cites=(CONGRESS_SAFETY,),
)
serious_adverse_events = Effect(
    says="Second interim analysis.",
    endpoint="Serious adverse events",
    arm=20,
    control=28,
    measured_in="%",
    cites=(CONGRESS_SAFETY,),
)
stopped_for_adverse_event = Effect(
    says="Second interim analysis.",
    endpoint="Stopped for an adverse event",
    arm=5.7,
    control=5.2,
    measured_in="%",
    cites=(CONGRESS_SAFETY,),
)
sequencing = Fact(
    says=(
        "Before a taxane Lu delayed progression against a change of pathway inhibitor, "
        "without a survival gain by intention to treat; it is no comparison with "
        "docetaxel"
    ),
    cites=(FINAL,),
)

compared = Fact(
    says="¹⁷⁷Lu-PSMA-617 v the other pathway inhibitor",
    cites=control_arm.cites,
)
"""The two sides of the figures, in their order."""
