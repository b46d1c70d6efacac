"""ASCO: the mCRPC update of 2025, the testing guideline of 2025, and the rapid
recommendation on Lu of 2022 and 2023.

The mCRPC update was read as an abstract in which the sentence on Lu and cabazitaxel
is cut short, and what follows it is missing; the testing guideline was read in full;
the contents of the living guideline 2026.1 were not seen.
"""

from nextline import sources
from nextline.fact import Fact

MCRPC = sources.ASCO_MCRPC_2025.at("abstract")
MCRPC_CUT = sources.ASCO_MCRPC_2025.at("abstract, cut short", seen="secondary")
MCRPC_RESULTS = sources.ASCO_MCRPC_2025.at(
    "abstract, results; the recommendation is cut off", seen="secondary"
)
RAPID = "rec 1.1"

# Metastatic castration-resistant disease, 2025

adt_continues = Fact(
    says="Androgen deprivation is continued indefinitely",
    cites=(MCRPC,),
)
docetaxel_after_arpi = Fact(
    says="After an androgen-receptor pathway inhibitor, docetaxel is supported",
    cites=(MCRPC,),
)
lu_or_cabazitaxel = Fact(
    says=(
        "After a pathway inhibitor and docetaxel, Lu or cabazitaxel is supported, "
        "without an order between them in the text read"
    ),
    cites=(MCRPC_CUT,),
)
olaparib_brca = Fact(
    says="With BRCA1 or BRCA2 after a pathway inhibitor, olaparib is supported",
    cites=(MCRPC_RESULTS,),
)
parp_combination_brca = Fact(
    says=(
        "With BRCA1 or BRCA2 and no earlier pathway inhibitor, a pathway inhibitor "
        "with a PARP inhibitor is supported"
    ),
    cites=(MCRPC,),
)
pembrolizumab_msi = Fact(
    says="In select patients with MSI-H or dMMR, pembrolizumab is supported",
    cites=(MCRPC_RESULTS,),
)
bone_agent = Fact(
    says="A bone-protective agent is supported with bone metastases",
    cites=(MCRPC,),
)
palliative_care_early = Fact(
    says="Early palliative care and early somatic testing are supported",
    cites=(MCRPC,),
)
living_2026_unread = Fact(
    says="A living guideline, version 2026.1, exists; its contents were not read",
    cites=(sources.ASCO_LIVING_2026.at("existence and podcast page"),),
)

# Testing, 2025

germline = Fact(
    says=(
        "Germline sequencing is supported for every man with metastatic prostate "
        "cancer (evidence high, strong)"
    ),
    cites=(sources.ASCO_TESTING_2025.at("rec 1"),),
)
somatic = Fact(
    says=(
        "Somatic sequencing is supported when a biomarker-directed drug is being "
        "considered, in sensitive or resistant disease (high, strong)"
    ),
    cites=(sources.ASCO_TESTING_2025.at("rec 2"),),
)
repeat_test = Fact(
    says=(
        "A repeat test may follow a meaningful change of state or plan, above all "
        "after negative or uninformative tests (moderate, weak); 11 % of repeats gave "
        "a new actionable finding"
    ),
    cites=(sources.ASCO_TESTING_2025.at("rec 3 and discussion"),),
)
sample = Fact(
    says=(
        "Archival tissue first; circulating tumour DNA without a biopsy site or for "
        "repeats; a metastatic biopsy if the burden is low (low, weak)"
    ),
    cites=(sources.ASCO_TESTING_2025.at("rec 4"),),
)
brca_action = Fact(
    says=(
        "Men with BRCA1 or BRCA2 are candidates for a PARP inhibitor, alone or with a "
        "pathway inhibitor, and for platinum (high, strong)"
    ),
    cites=(sources.ASCO_TESTING_2025.at("rec 5"),),
)
prognostic_only = Fact(
    says=(
        "TP53, PTEN, RB1 and SPOP must not steer treatment outside a trial (high, "
        "strong)"
    ),
    cites=(sources.ASCO_TESTING_2025.at("rec 6"),),
)

# Rapid recommendation on Lu, 2022 and 2023

lu_cycles = Fact(
    says=(
        "In 2022, after progression on one pathway inhibitor line and at least one "
        "chemotherapy line, with a positive PSMA PET: Lu every 6 weeks, 4–6 cycles, as "
        "an option (strong, moderate)"
    ),
    cites=(sources.ASCO_RAPID_2022_2023.at(RAPID),),
)
pet_selection = Fact(
    says="Selection for Lu by PSMA PET (strong, moderate)",
    cites=(sources.ASCO_RAPID_2022_2023.at("rec 1.2.1"),),
)
tracers = Fact(
    says=(
        "Tracers named in 2023: 68Ga-PSMA-11, piflufolastat and flotufolastat (weak, "
        "low); the US label has since become wider"
    ),
    cites=(sources.ASCO_RAPID_2022_2023.at("rec 1.2.2"),),
)
bloods = Fact(
    says="Blood counts, kidney and liver tests are supported before each cycle of Lu",
    cites=(sources.ASCO_RAPID_2022_2023.at("practical information, 2023"),),
)
local_radiation_rules = Fact(
    says="Radiation precautions with Lu follow national and local regulations",
    cites=(sources.ASCO_RAPID_2022_2023.at("practical information, 2023"),),
)
