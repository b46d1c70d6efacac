"""Liver metastases on Lu: a series of 36 men, and two cohorts that counted them."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.LIVER_LU_2020.at("abstract, on a library's page")

design = Fact(
    says=(
        "Retrospective: 36 men with liver metastases, 31 on Lu alone and 5 on Lu and "
        "radioembolisation of the liver (SIRT) in sequence"
    ),
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="With SIRT as well 8.4 months, in 5 men; not randomised.",
    endpoint="Overall survival",
    arm=5.7,
    population="31 men with liver metastases on Lu alone",
    cites=(ABSTRACT,),
)
mixed_response = Fact(
    says=(
        "Liver metastases shrank and grew on Lu in the same man, among 10 men with "
        "scans: per man, diameter −35 % where it fell most and +63 % where it rose most"
    ),
    cites=(ABSTRACT,),
)
liver_progression = Fact(
    says=(
        "Progression of liver metastases: 56 % on Lu v none with SIRT, among 10 men "
        "with scans"
    ),
    cites=(ABSTRACT,),
)
independent = Fact(
    says=(
        "Of 100 men on Lu, those with liver metastases lived less long, also when "
        "albumin, AST, haemoglobin and the fall in PSA were taken into account"
    ),
    cites=(sources.AHMADZADEHFAR_2017.at("abstract"),),
)
eleven_clinics = Fact(
    says=(
        "416 men of eleven clinics: liver and bone metastases each went with shorter "
        "survival on Lu; 11.1 months in all"
    ),
    cites=(sources.WARMTH_617.at("report of the society that ran it"),),
)
sequencing = Fact(
    says=(
        "Survival with liver metastases was short and their response uneven on Lu; no "
        "other drug was compared, so it does not show what does better"
    ),
    cites=(ABSTRACT,),
)
