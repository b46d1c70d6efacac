"""TROPIC (NCT00417079): cabazitaxel or mitoxantrone after docetaxel.

Laboratory entry floors were not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.TROPIC.at("abstract")
TABLE = sources.TROPIC.at("COSA 2012 abstract table")

design = Fact(
    says="Phase 3: 755 men (378 v 377) after docetaxel",
    cites=(ABSTRACT,),
)
treatment = Fact(
    says="Cabazitaxel 25 mg/m² every 3 weeks with prednisone 10 mg",
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
    says="Mitoxantrone with prednisone",
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
    cites=(ABSTRACT,),
)
safety = Fact(
    says=(
        "Grade 3 or higher on cabazitaxel: neutropenia 82 %, febrile neutropenia 8 %, "
        "anaemia 11 %, diarrhoea 6 %"
    ),
    cites=(TABLE,),
)
infectious_deaths = Fact(
    says="Death from infection in 1.3 %",
    cites=(sources.JEVTANA_US.at("section not shown in the copy read"),),
)
