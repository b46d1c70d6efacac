"""Seifert 2024: more than six cycles of Lu, 111 men, German centres.

Retrospective; survival is counted from the first Lu dose of men who lived to have
more than six.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.SEIFERT.at("abstract")

design = Fact(
    says=(
        "Retrospective, 2014–2023: 111 men with more than 6 cycles, 43 (38.7 %) "
        "without a break and 68 (61.3 %) as rechallenge after one; median 57.4 and "
        "60.8 GBq in all"
    ),
    cites=(ABSTRACT,),
)
overall_survival_continuous = Effect(
    says="From the first Lu dose, so early deaths are not counted.",
    endpoint="Overall survival",
    arm=23.2,
    population="43 men treated without a break",
    cites=(ABSTRACT,),
)
overall_survival_rechallenge = Effect(
    says="From the first Lu dose, so early deaths are not counted.",
    endpoint="Overall survival",
    arm=40.2,
    population="68 men rechallenged",
    cites=(ABSTRACT,),
)
overall_survival_all = Effect(
    says="From the first Lu dose, so early deaths are not counted.",
    endpoint="Overall survival",
    arm=31.3,
    population="all 111 men",
    cites=(ABSTRACT,),
)
first_response = Fact(
    says=(
        "PSA response in the first course: 57 of 63 (90 %) of the rechallenged, 26 of "
        "42 (62 %) of those treated without a break"
    ),
    cites=(ABSTRACT,),
)
safety = Fact(
    says="No increase in grade 3–4 toxicity, by a letter that cites the series",
    cites=(
        sources.SEIFERT.at("as reported in a letter that cites it", seen="secondary"),
    ),
)
sequencing = Fact(
    says=(
        "Survival was longest in men rechallenged after a break, most of whom had "
        "responded before; only men who lived to more than 6 cycles count, so no gain "
        "is shown"
    ),
    cites=(ABSTRACT,),
)
