"""Apalutamide and darolutamide: not labelled for metastatic castration resistance."""

from nextline import sources
from nextline.fact import Fact

apalutamide_not_labelled = Fact(
    says=(
        "The US label of apalutamide does not name metastatic castration-resistant "
        "prostate cancer"
    ),
    cites=(sources.ERLEADA_US.at("label section 1"),),
)
darolutamide_not_labelled = Fact(
    says=(
        "The US label of darolutamide does not name metastatic castration-resistant "
        "prostate cancer"
    ),
    cites=(sources.NUBEQA_US.at("label section 1"),),
)
