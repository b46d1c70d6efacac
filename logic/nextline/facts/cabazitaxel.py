"""The label of cabazitaxel (Jevtana), mainly the US text.

Read on the maker's pages, with the CYP3A rule from label text outside the US. A cap
on cycles in the label was not seen; the trials' limit of 10 is in `tropic`.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

DOSING = sources.JEVTANA_US.at("dosing page")
CONTRA = sources.JEVTANA_US.at("label section 4, safety information")
SAFETY = sources.JEVTANA_US.at("safety information")
COMPARED = sources.JEVTANA_US.at("PROSELICA page of the maker")
IRISH = sources.NCCP_CABAZITAXEL.at("protocol 00101 version 8")
CHANGE_2015 = sources.JEVTANA_US.at("change notice of June 2015")

us_indication = Fact(
    says=(
        "Metastatic castration-resistant prostate cancer previously treated with a "
        "docetaxel-containing regimen, with prednisone"
    ),
    cites=(sources.JEVTANA_US.at("label section 1"),),
)
dose_20 = Fact(
    says=(
        "20 mg/m² intravenously over 1 hour every 3 weeks, with oral prednisone 10 mg "
        "daily"
    ),
    cites=(DOSING,),
)
dose_25 = Fact(
    says="25 mg/m² may be used in selected men",
    cites=(DOSING,),
)
dose_levels = Fact(
    says="Dose steps: 25, then 20, then 15 mg/m²; or 20, then 15 mg/m²",
    cites=(DOSING,),
)
boxed_warning = Fact(
    says="Boxed warning: deaths from neutropenia, and severe hypersensitivity",
    cites=(sources.JEVTANA_US.at("boxed warning"),),
)
neutrophils_floor = Threshold(
    says="Contraindicated with neutrophils of {value} or below",
    value=1.5,
    unit="×10⁹/L",
    sense="more_than",
    cites=(CONTRA,),
)
hypersensitivity = Fact(
    says=(
        "Contraindicated after severe hypersensitivity to cabazitaxel or polysorbate 80"
    ),
    cites=(CONTRA,),
)
bilirubin_ceiling = Threshold(
    says="Contraindicated with total bilirubin above {value}",
    value=3,
    unit="× ULN",
    sense="at_most",
    cites=(CONTRA,),
)
haemoglobin_caution = Threshold(
    says="Caution with haemoglobin below {value}",
    value=10,
    unit="g/dL",
    sense="at_least",
    cites=(SAFETY,),
)
mild_hepatic = Threshold(
    says=(
        "Mild liver impairment (bilirubin above {value} and up to 1.5 × ULN, or AST "
        "above 1.5 × ULN): 20 mg/m²"
    ),
    value=1,
    unit="× ULN",
    sense="at_most",
    cites=(DOSING,),
)
mild_hepatic_ast = Threshold(
    says="AST above {value} is mild liver impairment, whatever the bilirubin: 20 mg/m²",
    value=1.5,
    unit="× ULN",
    sense="at_most",
    cites=(DOSING,),
)
moderate_hepatic = Threshold(
    says=(
        "Moderate liver impairment, bilirubin above {value} and up to 3 × ULN with any "
        "AST: 15 mg/m², set by what was tolerated"
    ),
    value=1.5,
    unit="× ULN",
    sense="at_most",
    cites=(DOSING, CHANGE_2015),
)
liver_superseded = Fact(
    says=(
        "Until June 2015 the US text withheld it from a bilirubin at or above the "
        "upper limit, or AST or ALT at or above 1.5 × ULN"
    ),
    cites=(
        sources.JEVTANA_US.at("label of 2010, sections 5.6 and 8.7, on a copy site"),
        CHANGE_2015,
    ),
    until=date(2015, 6, 1),
)
kidney = Fact(
    says=(
        "No change in kidney impairment without haemodialysis; caution and close watch "
        "with creatinine clearance below 15 mL/min"
    ),
    cites=(sources.CABAZITAXEL_EX_US.at("section not shown in the copy read"), IRISH),
)
premedication = Fact(
    says=(
        "At least 30 minutes before: an intravenous antihistamine (dexchlorpheniramine "
        "5 mg or diphenhydramine 25 mg), dexamethasone 8 mg and an H2 blocker; an "
        "antiemetic as needed"
    ),
    cites=(DOSING,),
)
gcsf = Fact(
    says=(
        "Primary G-CSF with high-risk features (older age, poor performance status, "
        "earlier febrile neutropenia, wide earlier radiotherapy, poor nutrition, "
        "comorbidity); considered in all men at 25 mg/m²"
    ),
    cites=(DOSING,),
)
monitoring = Fact(
    says="Blood count weekly in cycle 1, then before each cycle",
    cites=(DOSING,),
)
reductions = Fact(
    says=(
        "One level down for grade 3 or higher neutropenia over 1 week despite G-CSF, "
        "febrile neutropenia or neutropenic infection, grade 3 or higher or lasting "
        "diarrhoea, or grade 2 neuropathy"
    ),
    cites=(DOSING,),
)
neuropathy = Fact(
    says="Grade 2 neuropathy: one level down; grade 3 or higher: stop",
    cites=(DOSING,),
)
age_65 = Fact(
    says=(
        "From age 65, more neutropenia, febrile neutropenia and deaths not due to "
        "progression"
    ),
    cites=(SAFETY,),
)
cyp3a = Fact(
    says=(
        "Strong CYP3A inhibitors and inducers are avoided; where a strong inhibitor is "
        "unavoidable, a dose cut of 25 % is considered"
    ),
    cites=(sources.CABAZITAXEL_EX_US.at("section not shown in the copy read"),),
)
pelvic_radiotherapy = Fact(
    says="Cystitis or radiation recall can follow earlier pelvic radiotherapy",
    cites=(
        sources.JEVTANA_US.at(
            "section not shown, as carried by a drug page", seen="secondary"
        ),
    ),
)
irish_platelets = Threshold(
    says="Irish protocol: start with platelets of at least {value}",
    value=100,
    unit="×10⁹/L",
    sense="at_least",
    cites=(IRISH,),
)
irish_start_counts = Fact(
    says=(
        "Irish protocol: start with neutrophils of at least 1.5 and platelets of at "
        "least 100 ×10⁹/L"
    ),
    cites=(IRISH,),
)

# 20 against 25 mg/m² (PROSELICA), as printed by the maker

grade_3_or_4_neutropenia = Effect(
    says="20 v 25 mg/m².",
    endpoint="Grade 3–4 neutropenia",
    arm=42,
    control=73,
    measured_in="%",
    cites=(COMPARED,),
)
febrile_neutropenia = Effect(
    says="20 v 25 mg/m².",
    endpoint="Febrile neutropenia",
    arm=2,
    control=9,
    measured_in="%",
    cites=(COMPARED,),
)
dose_comparison_safety = Fact(
    says=(
        "Grade 3–4, 20 v 25 mg/m²: leucopenia 29 v 60 %, anaemia 10 v 14 %, low "
        "platelets 3 v 4 %, diarrhoea 1 v 4 %, infection 10 v 20 %"
    ),
    cites=(COMPARED, sources.JEVTANA_US.at("label section 5.1")),
)
restart = Fact(
    says=(
        "After grade 3 or higher neutropenia over 1 week, febrile neutropenia or "
        "neutropenic infection the next dose waits for neutrophils above 1.5 ×10⁹/L"
    ),
    cites=(DOSING,),
)
enzalutamide = Fact(
    says=(
        "Read together: enzalutamide is a strong CYP3A4 inducer, and with cabazitaxel "
        "strong inducers are avoided"
    ),
    cites=(
        sources.XTANDI_US.at("label section 7.3"),
        sources.CABAZITAXEL_EX_US.at("section not shown in the copy read"),
    ),
)
age_65_figures = Fact(
    says=(
        "In TROPIC, at 25 mg/m², below v from age 65: grade 3–4 neutropenia 74 v 87 %, "
        "febrile neutropenia 6 v 8 %, death within 30 days of the last dose not due to "
        "progression 2 v 6 %"
    ),
    cites=(sources.JEVTANA_US.at("label section 5.2"),),
)
