"""Tumour lysis after 177Lu: a case and a mixed series."""

from nextline import sources
from nextline.fact import Fact

case = Fact(
    says=(
        "Tumour lysis after the second dose in a man with bulky nodes whose PSA was "
        "falling, first seen as severe weakness"
    ),
    cites=(sources.TUMOUR_LYSIS.at("abstract"),),
)
series = Fact(
    says=(
        "4 of 205 patients treated with 177Lu for prostate or neuroendocrine tumours "
        "had clinical tumour lysis, within 7 days; all recovered"
    ),
    cites=(sources.TUMOUR_LYSIS_SERIES.at("abstract"),),
)
