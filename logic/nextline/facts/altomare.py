"""Altomare 2025: pembrolizumab in prostate cancer with predictive markers, 18 men."""

from nextline import sources
from nextline.fact import Fact

psa50 = Fact(
    says="PSA response in 38.9 % of 18 men, all of them MSI-H",
    cites=(sources.ALTOMARE.at("abstract"),),
)
