"""AlphaBet (NCT05383079): radium-223 and 177Lu-PSMA-I&T together, phase 1/2."""

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

ABSTRACT = sources.ALPHABET.at("abstract")
PROTOCOL = sources.ALPHABET_PROTOCOL.at(
    "exclusion criteria, as a news report gives them", seen="secondary"
)

design = Fact(
    says=(
        "Single arm, phase 1/2: 37 men (36 for safety, 33 for activity); radium 27.5, "
        "then 55 kBq/kg, and Lu 7.4 GBq every 6 weeks, up to 6 cycles; no "
        "dose-limiting toxicity in phase 1"
    ),
    cites=(ABSTRACT,),
)
population = Fact(
    says=(
        "At least 2 bone metastases not irradiated, a pathway inhibitor before, SUVmax "
        "at least 20 at one site, no FDG-discordant site"
    ),
    cites=(ABSTRACT,),
)
exclusions = Fact(
    says=(
        "The protocol excluded earlier radium-223 or Lu, diffuse marrow disease and "
        "more than one earlier line of chemotherapy"
    ),
    cites=(PROTOCOL,),
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
        "11 %, neutropenia 8 %); 31 % had finished all 6 cycles at this interim look"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as: radium-223 with 177Lu-PSMA-I&T had no dose-limiting toxicity in "
        "selected men without earlier radium or Lu; the combination is investigational"
    ),
    cites=(ABSTRACT, PROTOCOL),
)
