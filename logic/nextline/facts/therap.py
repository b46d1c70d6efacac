"""TheraP (ANZUP 1603): 177Lu-PSMA-617 or cabazitaxel after docetaxel.

A copy of the register text, reports of the first results and the abstract of the
survival paper were read; restricted mean survival and the biomarker figures are
known through a data set that carries the abstracts. The p value of the PSA response
was not seen and is left out.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

REGISTRY = sources.THERAP.at("registry, eligibility")
RESULTS = sources.THERAP_OS.at("abstract and reports of the first results")
CARRIED = sources.THERAP_OS.at("abstract as carried by a data set", seen="secondary")

design = Fact(
    says=(
        "Randomised phase 2, open-label: 291 men registered, 200 randomised (99 to Lu, "
        "101 to cabazitaxel)"
    ),
    cites=(RESULTS,),
)
population = Fact(
    says=(
        "Metastatic castration-resistant prostate cancer progressing after docetaxel; "
        "91 % had also had an androgen-receptor pathway inhibitor"
    ),
    cites=(RESULTS,),
)
entry_psa = Threshold(
    says="PSA at least {value}, rising on 3 consecutive measurements",
    value=20,
    unit="ng/mL",
    sense="at_least",
    cites=(REGISTRY,),
)
suitable_for_cabazitaxel = Fact(
    says="A medical oncologist judged the man suitable for cabazitaxel",
    cites=(REGISTRY,),
)
treatment = Fact(
    says="Lu from 8.5 GBq falling to 6.0 GBq every 6 weeks, up to 6 cycles",
    cites=(RESULTS,),
)
control_arm = Fact(
    says="Cabazitaxel 20 mg/m² every 3 weeks, up to 10 cycles",
    cites=(RESULTS,),
)
ecog_ceiling = Threshold(
    says="TheraP enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(REGISTRY,),
)
suv_max_rule = Fact(
    says=(
        "SUVmax of at least 20 at one site and above 10 at measurable sites of at "
        "least 10 mm, with no FDG-positive, PSMA-negative site"
    ),
    cites=(
        REGISTRY,
        sources.THERAP.at("table in a review", seen="secondary"),
    ),
)
suv_max_floor = Threshold(
    says="SUVmax at one site at least {value}",
    value=20,
    unit="SUV",
    sense="at_least",
    cites=(REGISTRY,),
)
clearance_floor = Threshold(
    says="Creatinine clearance (Cockcroft–Gault) at least {value}",
    value=40,
    unit="mL/min",
    sense="at_least",
    cites=(REGISTRY,),
)
haemoglobin_floor = Threshold(
    says="Haemoglobin at least {value}, with no red-cell transfusion for 4 weeks",
    value=9,
    unit="g/dL",
    sense="at_least",
    cites=(REGISTRY,),
)
platelets_floor = Threshold(
    says="Platelets at least {value}",
    value=100,
    unit="×10⁹/L",
    sense="at_least",
    cites=(REGISTRY,),
)
neutrophils_floor = Threshold(
    says="Neutrophils above {value}",
    value=1.5,
    unit="×10⁹/L",
    sense="more_than",
    cites=(REGISTRY,),
)
bilirubin_ceiling = Threshold(
    says="Bilirubin below {value} (1.5–2 × ULN if conjugated bilirubin was normal)",
    value=1.5,
    unit="× ULN",
    sense="less_than",
    cites=(REGISTRY,),
)
bilirubin_ceiling_conjugated = Threshold(
    says="Bilirubin from 1.5 × ULN to {value} if conjugated bilirubin was normal",
    value=2,
    unit="× ULN",
    sense="at_most",
    cites=(REGISTRY,),
)
transaminase_ceiling = Threshold(
    says="AST or ALT at most {value} (5 × ULN with liver metastases)",
    value=2,
    unit="× ULN",
    sense="at_most",
    cites=(REGISTRY,),
)
transaminase_ceiling_liver = Threshold(
    says="With liver metastases, AST or ALT at most {value}",
    value=5,
    unit="× ULN",
    sense="at_most",
    cites=(REGISTRY,),
)
psa50 = Effect(
    says="Fall in PSA of at least 50 %; difference 29 percentage points.",
    endpoint="PSA response",
    arm=66,
    control=37,
    measured_in="%",
    cites=(RESULTS,),
)
objective_response = Effect(
    says="",
    endpoint="Objective response",
    arm=49,
    control=24,
    measured_in="%",
    cites=(RESULTS,),
)
progression_free_survival = Effect(
    says="",
    endpoint="Progression-free survival",
    ratio=0.63,
    cites=(RESULTS,),
)
overall_survival_rmst = Effect(
    says=(
        "Restricted mean to 36 months, 95 % CI 16.9–21.4 and 17.4–21.8; difference "
        "−0.5 months (−3.7 to 2.7); deaths 77 of 99 v 70 of 101; no difference shown."
    ),
    endpoint="Overall survival, restricted mean",
    arm=19.1,
    control=19.6,
    p="= 0.77",
    cites=(CARRIED,),
)
overall_survival_median = Effect(
    says="No significant difference; median follow-up 35.7 months.",
    endpoint="Overall survival",
    arm=16.4,
    control=19.4,
    cites=(sources.THERAP_OS.at("medians on a secondary page", seen="secondary"),),
)
grade_3_or_4 = Effect(
    says="",
    endpoint="Grade 3–4 adverse events",
    arm=33,
    control=53,
    measured_in="%",
    cites=(RESULTS,),
)
crossover = Fact(
    says=(
        "After the trial drug, 32 % of the Lu arm had cabazitaxel and 20 % of the "
        "cabazitaxel arm had Lu"
    ),
    cites=(CARRIED,),
)
screen_failures = Fact(
    says=(
        "80 of 291 men failed the PET screening; in the 61 of them with follow-up, "
        "restricted mean survival was 11.0 months (95 % CI 9.0–13.1)"
    ),
    cites=(CARRIED, sources.THERAP_OS.at("meeting abstract, ASCO 2022")),
)
suv_mean_biomarker = Fact(
    says=(
        "With a PSMA SUVmean of at least 10, PSA response was 91 % on Lu v 47 % on "
        "cabazitaxel (odds ratio 12.19, 95 % CI 3.42–58.76); below 10, 52 v 32 %; "
        "adjusted interaction p = 0.039"
    ),
    cites=(
        sources.THERAP_BIOMARKERS.at(
            "abstract as carried by a data set", seen="secondary"
        ),
    ),
)
suv_mean_favours_lu = Threshold(
    says=(
        "In TheraP a PSMA SUVmean of at least {value} went with a higher chance of PSA "
        "response to Lu than to cabazitaxel"
    ),
    value=10,
    unit="SUV",
    sense="at_least",
    cites=(sources.THERAP_BIOMARKERS.at("abstract"),),
)
fdg_volume = Fact(
    says=(
        "With an FDG-avid volume of at least 200 mL, PSA response was less frequent "
        "than below it: 38 v 56 %"
    ),
    cites=(
        sources.THERAP_BIOMARKERS.at(
            "abstract as carried by a data set", seen="secondary"
        ),
    ),
)
sequencing = Fact(
    says=(
        "After docetaxel no survival difference between Lu and cabazitaxel was shown; "
        "response and toxicity differed, in men chosen by PSMA and FDG PET"
    ),
    cites=(RESULTS, CARRIED),
)
scans = Fact(
    says="Both a 68Ga-PSMA-11 and an FDG PET at entry",
    cites=(sources.THERAP_OS.at("abstract"),),
)

compared = Fact(
    says="¹⁷⁷Lu-PSMA-617 v cabazitaxel",
    cites=control_arm.cites,
)
"""The two sides of the figures, in their order."""
