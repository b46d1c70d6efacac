"""TAX 327: docetaxel every 3 weeks, weekly, or mitoxantrone.

Entry laboratory limits and the rate of grade 3–4 neutropenia were not seen.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.TAX327.at("abstract")
UPDATE = sources.TAX327_UPDATE.at("abstract")

design = Fact(
    says=(
        "Phase 3: 1,006 men; docetaxel 75 mg/m² every 3 weeks or weekly, or "
        "mitoxantrone, with prednisone 5 mg twice daily"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says="Progressive metastatic disease that was refractory to hormones",
    cites=(
        UPDATE,
        sources.TAX327_UPDATE.at("journal digest", seen="secondary"),
    ),
)
cycles_at_most = Threshold(
    says="Docetaxel every 3 weeks for at most {value}",
    value=10,
    unit="cycles",
    sense="at_most",
    cites=(ABSTRACT,),
)
overall_survival = Effect(
    says=(
        "Docetaxel every 3 weeks v mitoxantrone; 95 % CI of the medians 17.5–21.3 and "
        "14.3–17.9 months."
    ),
    endpoint="Overall survival",
    arm=19.2,
    control=16.3,
    p="= 0.004",
    cites=(UPDATE,),
    since=date(2008, 1, 1),
)
overall_survival_superseded = Effect(
    says="Docetaxel every 3 weeks v mitoxantrone, as first reported in 2004.",
    endpoint="Overall survival",
    arm=18.9,
    control=16.5,
    ratio=0.76,
    low=0.62,
    high=0.94,
    p="= 0.009",
    cites=(ABSTRACT,),
    until=date(2008, 1, 1),
)
subgroups = Fact(
    says="The benefit held with visceral disease, pain and Karnofsky 80 or below",
    cites=(sources.TAX327_UPDATE.at("journal digest", seen="secondary"),),
)
psa50 = Fact(
    says=("PSA response: 45 % (every 3 weeks), 48 % (weekly), 32 % (mitoxantrone)"),
    cites=(ABSTRACT,),
)
febrile_neutropenia = Fact(
    says="Febrile neutropenia in about 3 %",
    cites=(sources.UPTODATE_DOCETAXEL.at("regimen card"),),
)
