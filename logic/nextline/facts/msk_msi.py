"""Memorial Sloan Kettering: MSI-H or dMMR prostate cancer and PD-1 blockade."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.MSK_MSI.at("abstract")

frequency = Fact(
    says="MSI-H or dMMR in 63 of 2,257 men (2.8 %)",
    cites=(ABSTRACT,),
)
response = Fact(
    says="27 treated men: RECIST response 45 %, PSA response 65 %",
    cites=(ABSTRACT,),
)
tmb_high_stable = Fact(
    says=(
        "8 treated men with a high mutational burden but stable microsatellites: "
        "RECIST response 0, PSA response 50 %"
    ),
    cites=(ABSTRACT,),
)
