"""AlphaBet (NCT05383079): radium-223 and 177Lu-PSMA-I&T together, phase 1/2."""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.ALPHABET.at("abstract")

design = Fact(
    says=(
        "Single arm, phase 1/2: 37 men (36 for safety, 33 for activity); radium 55 "
        "kBq/kg and Lu 7.4 GBq every 6 weeks, 6 cycles; no dose-limiting toxicity"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "At least 2 bone metastases, SUVmax at least 20, no FDG discordance; earlier "
        "radium or Lu excluded"
    ),
    cites=(ABSTRACT,),
)
ecog_ceiling = Threshold(
    says="AlphaBet enrolled men of ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(ABSTRACT,),
)
psa50 = Effect(
    says="95 % CI 36–72; a fall of at least 90 % in 18 % (7–35).",
    endpoint="PSA response",
    arm=55,
    measured_in="%",
    cites=(ABSTRACT,),
)
radiographic_pfs = Effect(
    says="95 % CI 6.7–13.5.",
    endpoint="Radiographic progression-free survival",
    arm=10.0,
    cites=(ABSTRACT,),
)
psa_pfs = Effect(
    says="95 % CI 4.0–9.0.",
    endpoint="PSA progression-free survival",
    arm=5.3,
    cites=(ABSTRACT,),
)
grade_3_or_more = Fact(
    says=(
        "Grade 3 or higher treatment-related events 39 % (lymphopenia 28 %, anaemia "
        "11 %, neutropenia 8 %); 31 % finished all 6 cycles"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "In selected men the marrow bore radium-223 together with 177Lu-PSMA-I&T; men "
        "with earlier radium or Lu were excluded, and the combination is "
        "investigational"
    ),
    cites=(ABSTRACT,),
)
