"""Altomare 2025: pembrolizumab in prostate cancer with predictive markers, 18 men."""

from nextline import sources
from nextline.fact import Fact

psa50 = Fact(
    says=(
        "PSA fell by at least 50 % in 38.9 % of 18 men with metastatic disease, "
        "treated at one centre for a biomarker; every man who responded was MSI-H"
    ),
    cites=(sources.ALTOMARE.at("abstract"),),
)
not_sufficient = Fact(
    says="Neither MSI-H nor a high mutational burden was enough for a response",
    cites=(sources.ALTOMARE.at("abstract"),),
)
