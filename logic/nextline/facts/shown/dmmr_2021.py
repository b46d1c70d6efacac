"""PD-1 blockade in dMMR prostate cancer: a series of 2021, read second-hand."""

from nextline import sources
from nextline.fact import Fact

psa50 = Fact(
    says=(
        "19 of 65 men with dMMR were treated: PSA response 65 %, progression-free "
        "survival 24 weeks (16–54)"
    ),
    cites=(sources.DMMR_2021.at("secondary page"),),
)
