"""SPLASH (NCT04647526): 177Lu-PNT2002 (PSMA-I&T) or an ARPI change, before a taxane.

Read in the sponsor's release and a register copy; no journal paper was found.
Overall survival is immature.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

RELEASE = sources.SPLASH.at("sponsor's release, ESMO 2024")
REGISTRY = sources.SPLASH.at("registry, eligibility")

design = Fact(
    says="Phase 3, open-label, randomised 2 to 1: 412 men",
    cites=(RELEASE,),
)
population = Fact(
    says=(
        "Metastatic castration-resistant disease after one androgen-receptor pathway "
        "inhibitor in men unfit for or declining chemotherapy; a taxane only for "
        "castration-sensitive disease"
    ),
    cites=(RELEASE, REGISTRY),
)
ecog_ceiling = Threshold(
    says="SPLASH enrolled men of ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
counts_at_entry = Fact(
    says="White cells at least 2.5 or neutrophils at least 1.5 ×10⁹/L",
    cites=(REGISTRY,),
)
exclusions = Fact(
    says="A superscan, and opioids for cancer pain in the last 30 days, were excluded",
    cites=(REGISTRY,),
)
treatment = Fact(
    says="6.8 GBq every 8 weeks, up to 4 cycles",
    cites=(RELEASE,),
)
control_arm = Fact(
    says=(
        "The control arm had abiraterone or enzalutamide; 84.6 % of control men with "
        "progression crossed over"
    ),
    cites=(RELEASE,),
)
radiographic_pfs = Effect(
    says="",
    endpoint="Radiographic progression-free survival",
    arm=9.5,
    control=6.0,
    ratio=0.71,
    low=0.55,
    high=0.92,
    p="= 0.0088",
    cites=(RELEASE,),
)
overall_survival = Effect(
    says="Interim, at 46 % of the planned events; no later value was found.",
    endpoint="Overall survival",
    ratio=1.11,
    low=0.73,
    high=1.69,
    p="= 0.6154",
    cites=(RELEASE,),
)
psa50 = Effect(
    says="Fall in PSA of at least 50 %.",
    endpoint="PSA response",
    arm=35.7,
    control=14.6,
    measured_in="%",
    cites=(RELEASE,),
)
objective_response = Effect(
    says="Complete response 9.3 % on Lu.",
    endpoint="Objective response",
    arm=38.1,
    control=12.0,
    measured_in="%",
    cites=(RELEASE,),
)
grade_3_or_more = Effect(
    says="Treatment-emergent.",
    endpoint="Grade 3 or higher adverse events",
    arm=30.1,
    control=36.9,
    measured_in="%",
    cites=(RELEASE,),
)
serious_adverse_events = Effect(
    says="Treatment-emergent.",
    endpoint="Serious adverse events",
    arm=17.1,
    control=23.1,
    measured_in="%",
    cites=(RELEASE,),
)
stopped_for_adverse_event = Effect(
    says="Treatment-emergent.",
    endpoint="Stopped for an adverse event",
    arm=1.9,
    control=6.2,
    measured_in="%",
    cites=(RELEASE,),
)
drug = Fact(
    says="The agent was 177Lu-PNT2002 (PSMA-I&T), not 177Lu-PSMA-617",
    cites=(RELEASE,),
)
overall_survival_adjusted = Fact(
    says=(
        "Survival adjusted for crossover, hazard ratio by method: 1.14 (0.54–2.53) "
        "rank-preserving, 0.68 (0.44–1.04) two-stage, 0.85 (0.53–1.36) two-stage "
        "recensored, 0.72 (0.48–1.12) by weights; all include no difference"
    ),
    cites=(RELEASE,),
)
sequencing = Fact(
    says=(
        "Before a taxane another Lu agent at a lower dose delayed progression against "
        "a change of pathway inhibitor; no survival gain was shown"
    ),
    cites=(RELEASE,),
)

compared = Fact(
    says="¹⁷⁷Lu-PNT2002 v the other pathway inhibitor",
    cites=control_arm.cites,
)
"""The two sides of the figures, in their order."""
