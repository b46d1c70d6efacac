"""PCWG: how progression is measured in trials.

The rule to ignore early PSA rises for a set number of weeks was not seen; PCWG3 was
read in its abstract and on secondary pages, PCWG4 as news only.
"""

from nextline import sources
from nextline.fact import Fact

psa_entry = Fact(
    says=(
        "PCWG2, for trial entry: PSA rising, at least 1 week apart, from at least 2 "
        "ng/mL; at least 2 new bone lesions; soft tissue by RECIST"
    ),
    cites=(sources.PCWG2.at("table 2"),),
)
psa_progression = Fact(
    says=(
        "PCWG3, on treatment: PSA at least 25 % and at least 2 ng/mL above its nadir, "
        "confirmed at least 3 weeks later"
    ),
    cites=(sources.PCWG3.at("section not shown in the copy read"),),
)
bone_two_plus_two = Fact(
    says=("PCWG3, bone scan: the 2+2 rule after the first scan, with confirmation"),
    cites=(sources.PCWG3.at("section not shown in the copy read"),),
)
pcwg4_name = Fact(
    says=(
        "PCWG4 (2026) drops the word castration from the name of the state; its rules "
        "were not read"
    ),
    cites=(sources.PCWG4.at("news report"),),
)
pcwg4_psma_pet = Fact(
    says=(
        "PCWG4 takes up PSMA PET, circulating tumour DNA and patient-reported outcomes "
        "in how trials measure response; its rules were not read"
    ),
    cites=(sources.PCWG4.at("news report"),),
)
no_longer_benefiting = Fact(
    says=(
        "PCWG3 tells a first sign of progression apart from the point at which "
        "treatment has to change, and names that point: no longer clinically benefiting"
    ),
    cites=(sources.PCWG3_ABSTRACT.at("abstract"),),
)
existing_or_new = Fact(
    says="PCWG3 records growth of known lesions apart from new lesions",
    cites=(sources.PCWG3_ABSTRACT.at("abstract"),),
)
serial_profiling = Fact(
    says=(
        "PCWG3 asks for tumour histology at baseline and supports serial profiling by "
        "biopsy, blood or imaging to learn how resistance arose"
    ),
    cites=(sources.PCWG3_ABSTRACT.at("abstract"),),
)
psa_alone = Fact(
    says=(
        "PCWG3, as one page has it: a confirmed PSA rise calls for imaging, and does "
        "not by itself change treatment while imaging and symptoms are stable"
    ),
    cites=(sources.PCWG3.at("section not shown in the copy read"),),
)
soft_tissue_entry = Fact(
    says=(
        "PCWG2, for trial entry: growth in nodes or organs is enough without a PSA "
        "rise; only nodes of at least 2 cm count for a change in size; a doubtful bone "
        "lesion is confirmed by CT or MRI"
    ),
    cites=(sources.PCWG2.at("table 2"),),
)
