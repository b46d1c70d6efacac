"""Payers outside the jurisdictions of the calculator: Canada and Germany, on Lu."""

from nextline import sources
from nextline.fact import Fact

canada = Fact(
    says=(
        "Canada, CADTH, March 2023: payment for Lu advised in PSMA-positive disease "
        "after at least one pathway inhibitor and one taxane, with a good performance "
        "status, at most 6 cycles, no other anticancer drug except androgen "
        "deprivation, and at a lower price; may predate the review of earlier use"
    ),
    cites=(sources.CADTH_LU.at("reimbursement conditions"),),
)
germany = Fact(
    says=(
        "Germany, G-BA, 6 July 2023, after a pathway inhibitor and a taxane: "
        "considerable added benefit of Lu found where abiraterone, "
        "enzalutamide or supportive care would fit; where cabazitaxel or olaparib "
        "would, the data allowed no statement"
    ),
    cites=(sources.GBA_LU.at("decision as reported to doctors"),),
)
