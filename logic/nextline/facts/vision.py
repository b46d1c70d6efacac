"""VISION (NCT03511664): 177Lu-PSMA-617 after an ARPI and a taxane.

The paper's abstract and copies of the register text were read. Left out because
they were not seen: the entry floor for neutrophils, and the limits for bilirubin,
transaminases and albumin. The blood-count floors come from two abstracts that quote
the trial; the renal limit and the sizes of PSMA-negative lesions from secondary
pages.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.VISION.at("abstract")
INCLUSION = sources.VISION.at("registry, inclusion 4–10")
EXCLUSION = sources.VISION.at("registry, exclusions")
FLOORS = (
    sources.MAYO_VISION_FLOORS.at("abstract"),
    sources.VISION.at("entry floors as quoted in that abstract", seen="secondary"),
)
QUALITY = sources.VISION_QUALITY.at("paper as carried by a data set")

# Design

design = Fact(
    says=(
        "Phase 3, open-label: 831 men randomised 2 to 1 (551 v 280), median follow-up "
        "20.9 months"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "Progressive PSMA-positive metastatic castration-resistant prostate cancer "
        "after at least one androgen-receptor pathway inhibitor and one or two taxane "
        "regimens"
    ),
    cites=(ABSTRACT, INCLUSION),
)
treatment = Fact(
    says="7.4 GBq every 6 weeks, 4–6 cycles, with protocol-permitted standard care",
    cites=(ABSTRACT,),
)
mechanism = Fact(
    says=(
        "Cells of metastatic castration-resistant prostate cancer carry much PSMA; Lu "
        "brings beta radiation to such cells and to what surrounds them"
    ),
    cites=(ABSTRACT,),
)
control_arm = Fact(
    says=(
        "The control arm had protocol-permitted standard care, without chemotherapy, "
        "immunotherapy, radium-223 or investigational drugs; the trial made no "
        "comparison with cabazitaxel"
    ),
    cites=(ABSTRACT,),
)
screening = Fact(
    says=(
        "1,003 men were scanned, 869 met the PSMA criteria and 831 were randomised "
        "(551 v 280)"
    ),
    cites=(sources.VISION.at("screening figures on the maker's page"),),
)

# Entry

ecog_ceiling = Threshold(
    says="VISION enrolled men of ECOG performance status up to {value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(INCLUSION,),
)
life_expectancy = Threshold(
    says="VISION asked for a life expectancy of more than {value}",
    value=6,
    unit="months",
    sense="more_than",
    cites=(INCLUSION,),
)
arpi_before = Fact(
    says="At least one novel androgen-receptor drug before entry",
    cites=(INCLUSION,),
)
taxane_before = Fact(
    says=(
        "One or two taxane regimens of at least 2 cycles each before entry; one was "
        "enough for a man judged unsuitable for a second"
    ),
    cites=(INCLUSION,),
)
taxane_doses = Threshold(
    says=(
        "A taxane regimen counted from {value} on; the register says cycles, and a "
        "cycle is read as one dose"
    ),
    value=2,
    unit="doses",
    sense="at_least",
    cites=(INCLUSION,),
)
castrate_level = Threshold(
    says="Serum testosterone below {value} (1.7 nmol/L)",
    value=50,
    unit="ng/dL",
    sense="less_than",
    cites=(INCLUSION,),
)
psa_progression_entry = Fact(
    says=(
        "Progression by PSA at entry: two rises at least 1 week apart from a starting "
        "value of at least 2.0 ng/mL"
    ),
    cites=(sources.VISION.at("registry, inclusion 11"),),
)
psa_start = Threshold(
    says="Progression by PSA counted from a starting value of at least {value}",
    value=2,
    unit="ng/mL",
    sense="at_least",
    cites=(sources.VISION.at("registry, inclusion 11"),),
)
psma_positive_lesion = Fact(
    says=(
        "At least one PSMA-positive lesion, with uptake above that of the liver, on "
        "68Ga-PSMA-11 PET by central reading"
    ),
    cites=(sources.VISION.at("PSMA PET rule on secondary pages", seen="secondary"),),
)
psma_negative_sizes = Fact(
    says=(
        "Excluded: a PSMA-negative lymph node of at least 2.5 cm in short axis, or a "
        "PSMA-negative solid-organ lesion of at least 1.0 cm"
    ),
    cites=(sources.VISION.at("PSMA PET rule on secondary pages", seen="secondary"),),
)
psma_negative_node = Threshold(
    says="A PSMA-negative node excluded at a short axis of {value} or more",
    value=2.5,
    unit="cm",
    sense="less_than",
    cites=(sources.VISION.at("PSMA PET rule on secondary pages", seen="secondary"),),
)
psma_negative_organ = Threshold(
    says="A PSMA-negative solid-organ lesion excluded at {value} or more",
    value=1,
    unit="cm",
    sense="less_than",
    cites=(sources.VISION.at("PSMA PET rule on secondary pages", seen="secondary"),),
)
psma_negative_bone = Fact(
    says=(
        "A PSMA-negative bone lesion with a soft-tissue part of at least 1.0 cm also "
        "excluded, as one line of secondary pages has it; not confirmed elsewhere"
    ),
    cites=(sources.VISION.at("PSMA PET rule on secondary pages", seen="secondary"),),
)
haemoglobin_floor = Threshold(
    says="Haemoglobin at least {value}",
    value=9,
    unit="g/dL",
    sense="at_least",
    cites=FLOORS,
)
platelets_floor = Threshold(
    says="Platelets at least {value}",
    value=100,
    unit="×10⁹/L",
    sense="at_least",
    cites=FLOORS,
)
white_cells_floor = Threshold(
    says="White cells at least {value}",
    value=2.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=FLOORS,
)
clearance_floor = Threshold(
    says="Creatinine clearance below {value} was excluded",
    value=50,
    unit="mL/min",
    sense="at_least",
    cites=(
        sources.VISION_RENAL_ABSTRACT.at("abstract P665"),
        sources.VISION.at("renal limit as quoted in that abstract", seen="secondary"),
    ),
)
creatinine_ceiling = Threshold(
    says="Serum creatinine above {value} was excluded",
    value=1.5,
    unit="× ULN",
    sense="at_most",
    cites=(
        sources.VISION_RENAL_ABSTRACT.at("abstract P665"),
        sources.VISION.at("renal limit as quoted in that abstract", seen="secondary"),
    ),
)
radionuclide_washout = Threshold(
    says=(
        "Strontium-89, samarium-153, rhenium-186 or -188, radium-223 or hemibody "
        "radiotherapy within {value} of entry was excluded"
    ),
    value=6,
    unit="months",
    sense="at_least",
    cites=(EXCLUSION,),
)
drug_washout = Fact(
    says=(
        "Systemic anticancer treatment or an investigational drug within 28 days of "
        "entry was excluded"
    ),
    cites=(EXCLUSION,),
)
radioligand_before_excluded = Fact(
    says="Any earlier PSMA radioligand treatment was excluded",
    cites=(EXCLUSION,),
)
cns_treated = Fact(
    says="Metastases of the central nervous system must have been treated",
    cites=(sources.VISION.at("registry, exclusions on a copy site", seen="secondary"),),
)
transfusion_rule = Fact(
    says=(
        "Transfusion for the sole purpose of meeting the entry floors was not allowed"
    ),
    cites=(EXCLUSION,),
)
transfusion_30_days = Fact(
    says="A lay summary gives no transfusion within 30 days",
    cites=(sources.VISION.at("lay summary, 2018–19", seen="secondary"),),
)
concurrent_excluded = Fact(
    says=(
        "Cytotoxic drugs, immunotherapy, another radioligand and investigational "
        "drugs were not allowed alongside"
    ),
    cites=(sources.VISION.at("registry, exclusions on a copy site", seen="secondary"),),
)

# Results

overall_survival = Effect(
    says="Against standard care without chemotherapy.",
    endpoint="Overall survival",
    arm=15.3,
    control=11.3,
    ratio=0.62,
    low=0.52,
    high=0.74,
    p="< 0.001",
    cites=(ABSTRACT,),
)
radiographic_pfs = Effect(
    says="Analysis set 385 v 196 men.",
    endpoint="Radiographic progression-free survival",
    arm=8.7,
    control=3.4,
    ratio=0.40,
    low=0.29,
    high=0.57,
    level=99.2,
    p="< 0.001",
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="Fall in PSA of at least 50 %.",
    endpoint="PSA response",
    arm=46,
    control=7.1,
    measured_in="%",
    cites=(sources.VISION_SCANCTD.at("results table"),),
)
skeletal_events = Effect(
    says=(
        "Death counted as an event; skeletal events alone occurred in 16 % and 17 % "
        "of men."
    ),
    endpoint="First symptomatic skeletal event or death",
    arm=11.5,
    control=6.8,
    ratio=0.50,
    low=0.40,
    high=0.62,
    cites=(QUALITY,),
)

# Safety

grade_3_or_more = Effect(
    says="Men with an adverse event of grade 3 or higher.",
    endpoint="Grade 3 or higher adverse events",
    arm=52.7,
    control=38.0,
    measured_in="%",
    cites=(ABSTRACT,),
)
marrow_toxicity = Fact(
    says=(
        "Grade 3 or higher adverse events, Lu v control: anaemia 12.9 v 4.9 %, "
        "thrombocytopenia 7.9 v 1.0 %, lymphopenia 7.8 v 0.5 %, neutropenia 3.4 v "
        "0.5 %, leucopenia 2.5 v 0.5 %, pancytopenia 1.1 v 0 %"
    ),
    cites=(
        sources.PLUVICTO_HK.at("adverse reactions"),
        sources.VISION.at("adverse events in a newsletter", seen="secondary"),
    ),
)
laboratory_falls = Fact(
    says=(
        "Grade 3–4 laboratory falls, Lu v control: lymphocytes 51 v 19 %, haemoglobin "
        "15 v 6 %, platelets 9 v 2 %"
    ),
    cites=(QUALITY,),
)
fatigue_grade_3 = Effect(
    says="",
    endpoint="Fatigue of grade 3 or higher",
    arm=5.9,
    control=1.5,
    measured_in="%",
    cites=(
        sources.PLUVICTO_HK.at("adverse reactions"),
        sources.VISION.at("adverse events in a newsletter", seen="secondary"),
    ),
)
common_adverse_events = Fact(
    says=(
        "Any grade in 529 men given Lu: fatigue 43.1 %, dry mouth 39.3 %, nausea "
        "35.3 %, anaemia 31.8 %, appetite low 21.2 %, constipation 20.2 % (the Swiss "
        "text gives slightly different figures, for fatigue 48.0 %)"
    ),
    cites=(
        sources.PLUVICTO_HK.at("adverse reactions"),
        sources.PLUVICTO_CH.at("adverse effects chapter"),
    ),
)
treatment_deaths = Fact(
    says="Treatment-related deaths: 5 (1 %) v none",
    cites=(QUALITY,),
)
later_cycles = Fact(
    says=(
        "Grade 3 or higher treatment-emergent events by starting cycle: 17 % in cycle "
        "1, 12 % in cycle 6; dose cut for an adverse event 5.7 %; a late kidney event "
        "in 2.7 % of those who began cycle 6; second cancer in 11 of 529 v 2 of 205 "
        "(men who reach later cycles are selected)"
    ),
    cites=(sources.VISION_SAFETY.at("paper as carried by a data set"),),
)

# What ranked outcome inside the trial

suv_mean = Fact(
    says=(
        "Exploratory, Lu against standard care by SUVmean, without a single cut-off: "
        "in the top quarter hazard ratios 0.34 for radiographic progression-free and "
        "0.47 for overall survival; in the lowest 0.75 (95 % CI 0.45–1.26) and 0.87 "
        "(0.60–1.27)"
    ),
    cites=(sources.VISION_SUV.at("paper as carried by a data set"),),
)
early_psa_rise = Fact(
    says=(
        "Of men on Lu with a PSA rise at week 6, 15 % had a fall by week 12; by the "
        "deepest PSA to week 12, median survival ran from 9.8 months (rise only) "
        "through 14.0 and 18.3 to not reached (fall of at least 90 %)"
    ),
    cites=(sources.VISION_EARLY_PSA.at("paper as carried by a data set"),),
)
nomograms = Fact(
    says="Nomograms built on the trial had a C-index of 0.73 for overall survival",
    cites=(sources.VISION_NOMOGRAMS.at("abstract as carried by a data set"),),
)
visceral_not_excluded = Fact(
    says="PSMA-positive visceral metastases were no exclusion",
    cites=(sources.VISION.at("PSMA PET rule on secondary pages", seen="secondary"),),
)
sequencing = Fact(
    says=(
        "A survival gain after a pathway inhibitor and a taxane, against care without "
        "chemotherapy; it does not show that Lu is better than cabazitaxel"
    ),
    cites=(ABSTRACT,),
)
below_floors = Fact(
    says=(
        "Mayo series: 33 of 273 men (12 %) were below one of VISION's floors, 25 of "
        "them for haemoglobin; median 4 cycles, 5 stopped for toxicity; nothing was "
        "compared"
    ),
    cites=(sources.MAYO_VISION_FLOORS.at("SUO 2023 abstract"),),
)

compared = Fact(
    says="¹⁷⁷Lu-PSMA-617 with standard care v standard care",
    cites=control_arm.cites,
)
"""The two sides of the figures, in their order."""
