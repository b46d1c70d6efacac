"""Urinary obstruction before a PSMA radioligand.

That it is a contraindication was looked for and not seen.
"""

from nextline import sources
from nextline.fact import Fact

resolve_first = Fact(
    says=(
        "Obstruction of the urinary tract is looked at and resolved before a PSMA "
        "radioligand, to spare the kidney"
    ),
    cites=(sources.RLT_REVIEW_2021.at("table 1, obstruction"),),
)
