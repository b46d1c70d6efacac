"""PROSELICA (NCT01308580): cabazitaxel 20 or 25 mg/m² after docetaxel.

The total of grade 3–4 events was not seen; single rates as printed by the maker are
in `cabazitaxel`. The wash-out of isotopes is in weeks in the text and is therefore
given in words.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.PROSELICA.at("abstract")
EXCLUSION = sources.PROSELICA.at("registry, exclusions")

design = Fact(
    says=(
        "Phase 3, non-inferiority of 20 to 25 mg/m²: 1,200 men after docetaxel (598 v "
        "602), 25.7 % of them after a pathway inhibitor"
    ),
    cites=(
        ABSTRACT,
        sources.PROSELICA.at("share in a later analysis", seen="secondary"),
    ),
)
ecog_ceiling = Threshold(
    says="PROSELICA enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(sources.PROSELICA.at("registry, inclusion"),),
)
life_expectancy = Threshold(
    says="Life expectancy of more than {value}",
    value=6,
    unit="months",
    sense="more_than",
    cites=(sources.PROSELICA.at("registry, inclusion"),),
)
isotope_exclusion = Fact(
    says=(
        "Excluded: any isotope within 12 weeks, and isotope treatment or "
        "radiotherapy to 30 % or more of the marrow; men with recent isotope exposure "
        "were outside the trial"
    ),
    cites=(EXCLUSION,),
)
isotope_washout = Threshold(
    says=(
        "Any therapeutic isotope within 12 weeks was excluded; a case counts months, "
        "so that {value} is asked for here"
    ),
    value=3,
    unit="months",
    sense="at_least",
    cites=(EXCLUSION,),
)
other_exclusions = Fact(
    says=(
        "Excluded: earlier mitoxantrone or cabazitaxel, toxicity above grade 1 not "
        "resolved, and any anticancer treatment or surgery within 4 weeks"
    ),
    cites=(EXCLUSION,),
)
overall_survival = Effect(
    says=(
        "20 v 25 mg/m²; hazard ratio 1.024, upper bound of the one-sided 98.89 % CI "
        "1.184 against a margin of 1.214, so 20 mg/m² was non-inferior."
    ),
    endpoint="Overall survival",
    arm=13.4,
    control=14.5,
    cites=(ABSTRACT,),
)
psa_response = Effect(
    says="20 v 25 mg/m²; nominal p, in favour of 25 mg/m².",
    endpoint="PSA response",
    arm=29.5,
    control=42.9,
    measured_in="%",
    p="< 0.001",
    cites=(ABSTRACT,),
)
