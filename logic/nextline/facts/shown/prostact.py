"""ProstACT Global: the antibody 177Lu-rosopatamab (TLX591), phase 3.

News of 2026 reports the safety of its first part; it was not read and is left out.
"""

from nextline import sources
from nextline.fact import Fact

design = Fact(
    says=(
        "Phase 3: standard care (a pathway inhibitor or docetaxel) with or without "
        "177Lu-rosopatamab after one pathway inhibitor; earlier PSMA treatment "
        "excluded; randomising when read, the arms not yet compared"
    ),
    cites=(sources.PROSTACT.at("trial record"),),
)
