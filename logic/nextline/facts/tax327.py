"""TAX 327: docetaxel every 3 weeks, weekly, or mitoxantrone.

Entry laboratory limits and the rate of grade 3–4 neutropenia were not seen.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.TAX327.at("abstract")
UPDATE = sources.TAX327_UPDATE.at("abstract")
DIGEST = sources.TAX327_UPDATE.at("journal digest", seen="secondary")

design = Fact(
    says=(
        "Phase 3: 1,006 men; docetaxel 75 mg/m² every 3 weeks, docetaxel 30 mg/m² "
        "weekly for 5 of every 6 weeks, or mitoxantrone 12 mg/m² every 3 weeks, each "
        "with prednisone 5 mg twice daily"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says="Progressive metastatic disease that was refractory to hormones",
    cites=(UPDATE, DIGEST),
)
cycles_at_most = Threshold(
    says="Docetaxel every 3 weeks for at most {value}",
    value=10,
    unit="cycles",
    sense="at_most",
    cites=(DIGEST,),
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
    says=(
        "In TAX 327 the survival benefit of docetaxel every 3 weeks held in the "
        "subgroups with visceral disease, with substantial pain and of Karnofsky 80 % "
        "or below"
    ),
    cites=(DIGEST,),
)
psa50 = Fact(
    says=(
        "Fall in PSA of at least 50 %: 45 % (docetaxel every 3 weeks), 48 % (weekly), "
        "32 % (mitoxantrone)"
    ),
    cites=(ABSTRACT,),
)
febrile_neutropenia = Fact(
    says="Febrile neutropenia in about 3 % on docetaxel every 3 weeks",
    cites=(sources.UPTODATE_DOCETAXEL.at("regimen card"),),
)
