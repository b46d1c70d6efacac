"""PEACE-3 (NCT02194842): enzalutamide with or without radium-223, first line.

Register copies ask for at least four bone metastases, an announcement for two; the
stricter register text is shown. The final survival was read in the maker's release,
the other final figures on secondary pages.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.PEACE3.at("abstract")
REGISTRY = sources.PEACE3.at("registry, eligibility")
RELEASE = sources.PEACE3_RELEASE.at("release, February 2026")
FINAL = sources.PEACE3_FINAL.at("ASCO GU 2026, discussion")
FINAL_REPORT = sources.PEACE3_FINAL_REPORT.at("report of the final analysis")

design = Fact(
    says=(
        "Phase 3, open-label: 446 men in first line of castration-resistant disease; "
        "enzalutamide with or without radium-223 55 kBq/kg every 4 weeks, 6 injections"
    ),
    cites=(ABSTRACT,),
)
bone_metastases = Threshold(
    says=(
        "At least {value} in bone, by three register copies of 2022–2025; the "
        "sponsor's announcement of October 2025 says at least 2"
    ),
    value=4,
    unit="lesions",
    sense="at_least",
    cites=(REGISTRY, sources.PEACE3_ANNOUNCED.at("announcement")),
)
population = Fact(
    says=(
        "Progressive disease with bone metastases, with or without nodes, no visceral "
        "disease, no superscan, "
        "worst pain below 4"
    ),
    cites=(REGISTRY,),
)
adenocarcinoma = Fact(
    says="PEACE-3 enrolled men with adenocarcinoma of the prostate",
    cites=(REGISTRY,),
)
no_cyp17 = Fact(
    says=(
        "CYP17 inhibitors such as abiraterone were not allowed in PEACE-3, by a trial "
        "page; its report counts 11 of 446 men who had received abiraterone"
    ),
    cites=(
        sources.PEACE3.at("trial page, medicines not allowed", seen="secondary"),
        ABSTRACT,
    ),
)
few_symptoms = Fact(
    says="PEACE-3 enrolled men without symptoms or with mild ones: worst pain below 4",
    cites=(REGISTRY,),
)
bone_agent = Fact(
    says=(
        "A bone agent at or before randomisation, mandatory since March 2018; 2 doses "
        "advised, and the first radium at least 6 weeks after the first of them"
    ),
    cites=(REGISTRY, ABSTRACT),
)
radiographic_pfs = Effect(
    says="First analysis; 95 % CI of the medians 17.1–25.3 and 13.8–19.2 months.",
    endpoint="Radiographic progression-free survival",
    arm=19.4,
    control=16.4,
    ratio=0.69,
    low=0.54,
    high=0.87,
    p="= 0.0009",
    cites=(ABSTRACT,),
)
radiographic_pfs_final = Effect(
    says="Final analysis.",
    endpoint="Radiographic progression-free survival",
    ratio=0.71,
    low=0.57,
    high=0.89,
    cites=(FINAL_REPORT,),
)
overall_survival = Effect(
    says=(
        "Final analysis, one-sided p against a limit of 0.0248; hazards were not "
        "proportional and the curves cross early."
    ),
    endpoint="Overall survival",
    arm=38.21,
    control=32.62,
    ratio=0.76,
    low=0.60,
    high=0.96,
    p="= 0.0096",
    cites=(RELEASE, FINAL),
    since=date(2025, 10, 19),
)
overall_survival_superseded = Effect(
    says="Interim analysis, May 2025, at 80 % of events.",
    endpoint="Overall survival",
    arm=42.3,
    control=35.0,
    ratio=0.69,
    low=0.52,
    high=0.90,
    p="= 0.0031",
    cites=(ABSTRACT,),
    until=date(2025, 10, 19),
)
grade_3_or_more = Effect(
    says="Final analysis.",
    endpoint="Grade 3 or higher adverse events",
    arm=69.3,
    control=57.6,
    measured_in="%",
    cites=(FINAL_REPORT,),
)
sequencing = Fact(
    says=(
        "A first-line result with enzalutamide, in bone disease and with a bone agent; "
        "it says nothing of radium-223 after Lu"
    ),
    cites=(ABSTRACT, REGISTRY),
)
bone_agent_fractures = Fact(
    says=(
        "Once a bone agent was mandatory its use rose from 46.1 to 97 %, and fractures "
        "fell in both arms; on enzalutamide alone from 15.6 to 2.6 % at one year"
    ),
    cites=(sources.PEACE3_FRACTURES.at("abstract"),),
)
fractures_early = Fact(
    says=(
        "Early report on 146 men, 2019: risk of fracture 13 % on enzalutamide and 33 % "
        "with radium-223 added; almost none with a continuous bone agent begun at "
        "least 6 weeks before the radium-223"
    ),
    cites=(sources.PEACE3_FRACTURES_2019.at("abstract, on a copy site"),),
)

compared = Fact(
    says="Radium-223 with enzalutamide v enzalutamide",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
