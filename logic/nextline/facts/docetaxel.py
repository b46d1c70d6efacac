"""The label of docetaxel in prostate cancer, US text.

Left out: the size of the dose cut with a strong CYP3A4 inhibitor and the rate of
grade 3–4 neutropenia in TAX 327, neither of which was seen. Liver rules of other
countries are looser and are not carried over.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

BOXED = sources.DOCETAXEL_US.at("boxed warning")
CARD_PAGE = sources.DOCETAXEL_US.at("dosing on a drug page", seen="secondary")
PH_DOSE = sources.DOCETAXEL_PH.at("dosage")
REGIMEN = sources.UPTODATE_DOCETAXEL.at("regimen card")

indication = Fact(
    says="Metastatic castration-resistant prostate cancer, with prednisone",
    cites=(sources.DOCETAXEL_US.at("label section 1"),),
)
dose = Fact(
    says=(
        "75 mg/m² intravenously over 1 hour every 3 weeks, with prednisone 5 mg twice "
        "daily throughout"
    ),
    cites=(CARD_PAGE,),
)
premedication = Fact(
    says="Oral dexamethasone 8 mg at 12 hours, 3 hours and 1 hour before",
    cites=(PH_DOSE, CARD_PAGE),
)
neutrophils_floor = Threshold(
    says="Boxed warning: not with neutrophils below {value}",
    value=1.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(BOXED,),
)
bilirubin_ceiling = Threshold(
    says="Boxed warning: not with bilirubin above {value}",
    value=1,
    unit="× ULN",
    sense="at_most",
    cites=(BOXED,),
)
transaminases_with_alp = Fact(
    says=(
        "Boxed warning: not with AST or ALT above 1.5 × ULN together with alkaline "
        "phosphatase above 2.5 × ULN"
    ),
    cites=(BOXED,),
)
transaminase_limit = Threshold(
    says=(
        "AST or ALT above {value} is a bar when alkaline phosphatase is raised as well"
    ),
    value=1.5,
    unit="× ULN",
    sense="at_most",
    cites=(BOXED,),
)
alp_limit = Threshold(
    says=(
        "Alkaline phosphatase above {value} is a bar when AST or ALT is raised as well"
    ),
    value=2.5,
    unit="× ULN",
    sense="at_most",
    cites=(BOXED,),
)
isolated_transaminases = Fact(
    says=(
        "Boxed warning: AST or ALT above 1.5 × ULN alone, more grade 4 febrile "
        "neutropenia but not more toxic death; read here as not in itself a bar"
    ),
    cites=(BOXED,),
)
hypersensitivity = Fact(
    says=(
        "Boxed warning: not after severe hypersensitivity to docetaxel or to "
        "polysorbate 80"
    ),
    cites=(BOXED,),
)
platelets_retreat = Threshold(
    says="Platelets above {value} before the next cycle",
    value=100,
    unit="×10⁹/L",
    sense="more_than",
    cites=(sources.DOCETAXEL_US.at("boxed warning on a drug page", seen="secondary"),),
)
monitoring = Fact(
    says="Bilirubin, AST or ALT and alkaline phosphatase before each cycle",
    cites=(BOXED,),
)
reductions = Fact(
    says=(
        "Philippine text: from 75 to 60 mg/m² after febrile neutropenia, neutrophils "
        "below 0.5 ×10⁹/L for over 1 week, severe or cumulative skin reactions, or "
        "severe neuropathy; stop if it recurs at 60 mg/m²"
    ),
    cites=(PH_DOSE,),
)
neuropathy = Fact(
    says=(
        "Severe neuropathy: to 60 mg/m², then stop (Philippine text); grade 3: stop "
        "(US drug pages, under breast and lung cancer); the US line for prostate "
        "cancer was not seen"
    ),
    cites=(
        sources.DOCETAXEL_US.at(
            "dosing on drug pages, breast and lung cancer", seen="secondary"
        ),
        PH_DOSE,
    ),
)
cycles_in_practice = Fact(
    says="Up to 10 cycles, as in TAX 327 and in common practice",
    cites=(
        sources.DOCETAXEL_US.at("practice page", seen="secondary"),
        sources.TAX327.at("abstract"),
    ),
)
gcsf = Fact(
    says=(
        "Primary G-CSF is not supported by one regimen card, as febrile neutropenia is "
        "about 3 %; read here as no figure for men with extensive marrow disease after "
        "Lu"
    ),
    cites=(REGIMEN,),
)
high_dose_lung = Fact(
    says=(
        "Boxed warning: more treatment-related deaths with abnormal liver tests, at "
        "higher doses, and at 100 mg/m² alone in non-small-cell lung cancer after "
        "platinum"
    ),
    cites=(BOXED,),
)
liver_deaths = Fact(
    says=(
        "At 100 mg/m², toxic death in 2.0 % of 965 patients with breast cancer and "
        "normal liver tests, and in 11.5 % of 61 with various tumours and abnormal ones"
    ),
    cites=(sources.DOCETAXEL_US.at("label section 5.1"),),
)
cyp3a = Fact(
    says=(
        "Potent CYP3A4 inhibitors are avoided; where unavoidable, the dose is adjusted "
        "with monitoring (ketoconazole raised exposure 2.2-fold)"
    ),
    cites=(sources.DOCETAXEL_PH.at("drug interactions"),),
)
liver_ex_us = Fact(
    says=(
        "Vietnamese label, looser: 75 mg/m² with AST or ALT above 1.5 × and alkaline "
        "phosphatase above 2.5 × ULN; barred, unless clearly indicated, with bilirubin "
        "above the ULN, or with AST or ALT above 3.5 × and alkaline phosphatase above "
        "6 × ULN; not to be read into the US text"
    ),
    cites=(sources.DOCETAXEL_VN.at("dosage in liver impairment"),),
)
