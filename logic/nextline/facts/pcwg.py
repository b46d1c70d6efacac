"""PCWG: how progression is measured in trials.

The rule to ignore early PSA rises for a set number of weeks was not seen; PCWG3 was
read on secondary pages, PCWG4 as news only.
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
