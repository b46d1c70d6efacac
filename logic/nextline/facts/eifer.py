"""Eifer 2024: therapy-related myeloid neoplasms after Lu, 5 of 381 men."""

from nextline import sources
from nextline.fact import Fact

myeloid_neoplasms = Fact(
    says=(
        "Therapy-related myeloid neoplasm in 5 of 381 men (1.3 %) at one centre, after "
        "a median of 7 cycles and a median of 33.6 months from the first"
    ),
    cites=(sources.EIFER.at("abstract"),),
)
exposures = Fact(
    says=(
        "All 5 had had docetaxel and radiotherapy to metastases, 3 of them "
        "cabazitaxel; found 6.0–58.8 months after the first Lu, each after PSA "
        "progression"
    ),
    cites=(sources.EIFER.at("abstract"),),
)
