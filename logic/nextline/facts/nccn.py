"""NCCN: named and linked only. The newest text seen was version 1.2023, second-hand;
what newer versions say about Lu before a taxane was not seen.
"""

from nextline import sources
from nextline.fact import Fact

lu_2023 = Fact(
    says=(
        "NCCN version 1.2023 lists Lu for PSMA-positive disease after "
        "androgen-receptor-directed therapy and a taxane"
    ),
    cites=(sources.NCCN_2023.at("prostate cancer, quoted in a payer's policy"),),
)
radium_enzalutamide = Fact(
    says=(
        "NCCN, as reported in February 2026, lists radium-223 with enzalutamide, with "
        "limits"
    ),
    cites=(sources.NCCN_2026.at("prostate cancer, as reported in a talk"),),
)
