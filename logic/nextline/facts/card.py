"""CARD (NCT02485691): cabazitaxel or the other ARPI after docetaxel and one ARPI.

The abstract and the register text were read; the safety line comes from a news
report. No laboratory entry floor was stated in the text read.
"""

from dataclasses import replace

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.CARD.at("abstract")
REGISTRY = sources.CARD.at("registry, eligibility")
NEWS = sources.CARD.at("Dutch news report", seen="secondary")

design = Fact(
    says="Randomised, open-label, phase 4: 255 men (129 v 126) in 13 countries",
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "Metastatic castration-resistant prostate cancer after docetaxel that "
        "progressed within 12 months on abiraterone or enzalutamide, in either order"
    ),
    cites=(ABSTRACT, REGISTRY),
)
no_lu_exposure = Fact(
    says=(
        "CARD enrolled in 2015–2018, before Lu was licensed, and the text read names "
        "no man with earlier Lu; its result after Lu is an extrapolation"
    ),
    cites=(ABSTRACT,),
)
ecog_ceiling = Threshold(
    says="CARD enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(ABSTRACT, REGISTRY),
)
docetaxel_cycles = Threshold(
    says=(
        "At least {value} of docetaxel before; docetaxel for hormone-sensitive disease "
        "counted, and rechallenge was allowed"
    ),
    value=3,
    unit="cycles",
    sense="at_least",
    cites=(REGISTRY,),
)
docetaxel_doses = replace(
    docetaxel_cycles,
    says="At least {value} of docetaxel before, one a cycle",
    unit="doses",
)
castrate_level = Threshold(
    says="Serum testosterone below {value} (0.5 ng/mL in the register)",
    value=50,
    unit="ng/dL",
    sense="less_than",
    cites=(sources.CARD.at("registry, inclusion, on a second copy site"),),
)
progression_while_on_it = Fact(
    says=(
        "Progression while receiving abiraterone or enzalutamide, within 12 months of "
        "starting it, even if treatment went on for longer"
    ),
    cites=(sources.CARD.at("registry, inclusion, on a second copy site"),),
)
arpi_failure_within = Threshold(
    says=(
        "Progression within {value} of starting abiraterone or enzalutamide; PSA alone "
        "counted, as did abiraterone for hormone-sensitive disease"
    ),
    value=12,
    unit="months",
    sense="at_most",
    cites=(REGISTRY,),
)
entry_psa = Threshold(
    says="PSA at least {value}",
    value=2,
    unit="ng/mL",
    sense="at_least",
    cites=(REGISTRY,),
)
stratification = Fact(
    says=(
        "Stratified by ECOG 0–1 v 2, time to progression below 6 v 6–12 months, and "
        "pathway inhibitor before or after docetaxel"
    ),
    cites=(REGISTRY,),
)
treatment = Fact(
    says=(
        "Cabazitaxel 25 mg/m² every 3 weeks with daily prednisone and primary G-CSF in "
        "every cycle"
    ),
    cites=(
        ABSTRACT,
        sources.CARD.at("report of a talk by an author", seen="secondary"),
    ),
)
control_arm = Fact(
    says=(
        "The control arm had whichever of abiraterone or enzalutamide had not been used"
    ),
    cites=(ABSTRACT,),
)
radiographic_pfs = Effect(
    says="",
    endpoint="Radiographic progression-free survival",
    arm=8.0,
    control=3.7,
    ratio=0.54,
    low=0.40,
    high=0.73,
    p="< 0.001",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="",
    endpoint="Overall survival",
    arm=13.6,
    control=11.0,
    ratio=0.64,
    low=0.46,
    high=0.89,
    p="= 0.008",
    cites=(ABSTRACT,),
)
progression_free_survival = Effect(
    says="Hazard ratio 0.52 (95 % CI 0.40–0.68), p < 0.001.",
    endpoint="Progression-free survival",
    arm=4.4,
    control=2.7,
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="Fall in PSA of at least 50 %.",
    endpoint="PSA response",
    arm=35.7,
    control=13.5,
    measured_in="%",
    cites=(ABSTRACT,),
)
radiographic_pfs_70_and_over = Effect(
    says="In 135 men, an analysis by age planned beforehand.",
    endpoint="Radiographic progression-free survival",
    arm=8.2,
    control=4.5,
    ratio=0.58,
    low=0.38,
    high=0.89,
    p="= 0.012",
    population="men aged 70 or over",
    cites=(sources.CARD.at("abstract of the older subset"),),
)
safety = Fact(
    says=(
        "Grade 3 or higher events in just over half of each arm; stopped for an "
        "adverse event 19.8 v 8.9 %"
    ),
    cites=(NEWS,),
)
febrile_neutropenia = Fact(
    says="Febrile neutropenia in 3.2 % on cabazitaxel with primary G-CSF in all cycles",
    cites=(NEWS, sources.NCCP_CABAZITAXEL.at("protocol 00101 version 8")),
)
sequencing = Fact(
    says=(
        "After docetaxel and a pathway inhibitor that had failed within 12 months, "
        "cabazitaxel did better than the other inhibitor; for men after Lu that is an "
        "extrapolation"
    ),
    cites=(ABSTRACT,),
)

compared = Fact(
    says="Cabazitaxel v the other pathway inhibitor",
    cites=control_arm.cites,
)
"""The two sides of the figures, in their order."""
