"""TROPIC (NCT00417079): cabazitaxel or mitoxantrone after docetaxel.

The entry criteria come from a copy of the register text, which was cut after the
fourth exclusion. Laboratory entry floors were not seen in it.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.TROPIC.at("abstract")
INCLUSION = sources.TROPIC.at("registry, inclusion 1–5, on a copy site")
EXCLUSION = sources.TROPIC.at("registry, exclusions 1–4, on a copy site")
TABLE = sources.TROPIC.at("COSA 2012 abstract table")

design = Fact(
    says="Phase 3: 755 men (378 v 377) after docetaxel",
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "Metastatic disease refractory to hormones, treated with docetaxel, with "
        "documented progression"
    ),
    cites=(INCLUSION, sources.TROPIC.at("registry, title, on a copy site")),
)
ecog_ceiling = Threshold(
    says="TROPIC enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(INCLUSION,),
)
life_expectancy = Fact(
    says="A life expectancy of more than 2 months",
    cites=(INCLUSION,),
)
docetaxel_doses = Threshold(
    says=("Docetaxel below 225 mg/m² in all was excluded; that is {value} of 75 mg/m²"),
    value=3,
    unit="doses",
    sense="at_least",
    cites=(EXCLUSION,),
)
mitoxantrone_excluded = Fact(
    says="Earlier mitoxantrone was excluded",
    cites=(EXCLUSION,),
)
marrow_irradiation = Fact(
    says="Radiotherapy to 40 % of the bone marrow or more was excluded",
    cites=(EXCLUSION,),
)
washout = Fact(
    says=(
        "Surgery, radiotherapy, chemotherapy or another cancer treatment within 4 "
        "weeks before entry was excluded"
    ),
    cites=(EXCLUSION,),
)
treatment = Fact(
    says="Cabazitaxel 25 mg/m² every 3 weeks with prednisone 10 mg daily",
    cites=(sources.TROPIC.at("registry"),),
)
cycles_at_most = Threshold(
    says="At most {value}",
    value=10,
    unit="cycles",
    sense="at_most",
    cites=(sources.TROPIC.at("registry"),),
)
control_arm = Fact(
    says="Mitoxantrone 12 mg/m² every 3 weeks with prednisone 10 mg daily",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says="95 % CI of the medians 14.1–16.3 and 11.6–13.7 months.",
    endpoint="Overall survival",
    arm=15.1,
    control=12.7,
    ratio=0.70,
    low=0.59,
    high=0.83,
    p="< 0.0001",
    cites=(ABSTRACT,),
)
progression_free_survival = Effect(
    says="",
    endpoint="Progression-free survival",
    arm=2.8,
    control=1.4,
    ratio=0.74,
    low=0.64,
    high=0.86,
    p="< 0.0001",
    cites=(ABSTRACT, sources.TROPIC.at("eviQ protocol 1415", seen="secondary")),
)
safety = Fact(
    says=(
        "Grade 3 or higher on cabazitaxel: neutropenia 82 %, febrile neutropenia 8 %, "
        "anaemia 11 %, diarrhoea 6 %"
    ),
    cites=(TABLE,),
)
infectious_deaths = Fact(
    says="Death from infection on cabazitaxel 25 mg/m² in 1.3 %",
    cites=(sources.JEVTANA_US.at("section not shown in the copy read"),),
)

compared = Fact(
    says="Cabazitaxel v mitoxantrone",
    cites=control_arm.cites,
)
"""The two sides of the figures, in their order."""
