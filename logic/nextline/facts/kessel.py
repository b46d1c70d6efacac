"""Kessel 2019: visceral metastases and earlier cabazitaxel before Lu, 109 men."""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.KESSEL.at("abstract")

overall_survival = Effect(
    says="95 % CI 7.2–12.5.",
    endpoint="Overall survival",
    arm=9.9,
    population="109 men",
    cites=(ABSTRACT,),
)
visceral_metastases = Effect(
    says="With v without visceral metastases; the only independent factor.",
    endpoint="Overall survival",
    arm=5.9,
    control=16.4,
    p="< 0.001",
    cites=(ABSTRACT,),
)
earlier_cabazitaxel = Effect(
    says="After v without second-line cabazitaxel; not independent.",
    endpoint="Overall survival",
    arm=6.7,
    control=15.7,
    p="= 0.002",
    cites=(ABSTRACT,),
)
independent_factor = Fact(
    says=(
        "In the multivariable analysis only visceral metastases stayed linked to "
        "shorter survival"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Visceral metastases went with short survival on Lu; read here as no sign of "
        "what does better, as no other treatment was compared"
    ),
    cites=(ABSTRACT,),
)
