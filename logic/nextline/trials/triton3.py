"""Entry to TRITON3.

The entry line on performance status was not read: nobody above its strata was in it.
Reports word the earlier treatment as "a", "one" and "at least one" pathway inhibitor,
so after two it is not known.
"""

from nextline.criterion import (
    Not,
    altered,
    excluded,
    given,
    given_for_resistant,
    requires,
)
from nextline.facts import triton3
from nextline.history import ARPIS, PARP_INHIBITORS
from nextline.options.shared import performance, progressing
from nextline.trial import (
    Trial,
    mcrpc,
    progressed_on_or_after,
    two_of,
    unclear,
    unstated,
)

TRIAL = Trial(
    id="triton3",
    name="TRITON3",
    nct="NCT02975934",
    what=(
        "Rucaparib, or docetaxel or a second pathway inhibitor, with a BRCA or ATM "
        "alteration after a pathway inhibitor."
    ),
    entry=(
        mcrpc(triton3.population),
        progressing(triton3.population),
        requires(
            "gene",
            "BRCA1, BRCA2 or ATM is altered",
            altered("brca1", "brca2", "atm"),
            triton3.population,
        ),
        requires(
            "arpi_progression",
            "Progression on or after an androgen-receptor pathway inhibitor",
            progressed_on_or_after(*ARPIS),
            triton3.population,
        ),
        excluded(
            "chemotherapy",
            "No chemotherapy for castration-resistant disease",
            given_for_resistant("docetaxel", "cabazitaxel", "mitoxantrone", "platinum"),
            triton3.population,
        ),
        excluded(
            "parp",
            "No earlier PARP inhibitor",
            given(*PARP_INHIBITORS),
            triton3.population,
        ),
        performance(triton3.ecog_ceiling, whose="as its strata show"),
    ),
    not_reported=(
        unclear(
            "several_arpis",
            "Whether a man who had had two pathway inhibitors could enter",
            triton3.population,
            unless=Not(two_of(*ARPIS)),
        ),
        unstated(
            "limits",
            "The entry line on performance status, and laboratory floors",
            triton3.ABSTRACT,
        ),
    ),
)
