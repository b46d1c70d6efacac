"""Michalski 2021: FDG-positive, PSMA-negative lesions before Lu, 54 men."""

from nextline import sources
from nextline.fact import Effect, Fact

discordant_survival = Fact(
    says=(
        "18 of 54 men had at least one FDG-positive, PSMA-negative lesion; their "
        "survival was shorter (p < 0.001)"
    ),
    cites=(sources.MICHALSKI.at("abstract"),),
)
discordant_medians = Effect(
    says=(
        "With v without an FDG-positive, PSMA-negative lesion; 95 % CI of the medians "
        "5.0–7.0 and 11.2–20.8 months."
    ),
    endpoint="Overall survival",
    arm=6.0,
    control=16.0,
    p="< 0.001",
    cites=(sources.MICHALSKI.at("abstract"),),
)
