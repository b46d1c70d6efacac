"""Yadav 2020: 225Ac-PSMA-617, prospective series. Only the design was read."""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=("Prospective, 28 men, 15 of them (54 %) after Lu; 100 kBq/kg every 8 weeks"),
    cites=(sources.YADAV.at("abstract"),),
)
