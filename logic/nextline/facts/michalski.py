"""Michalski 2021: FDG-positive, PSMA-negative lesions before Lu, 54 men."""

from nextline import sources
from nextline.fact import Fact

discordant_survival = Fact(
    says=(
        "18 of 54 men had at least one FDG-positive, PSMA-negative lesion; their "
        "survival was shorter (p < 0.001)"
    ),
    cites=(sources.MICHALSKI.at("abstract"),),
)
