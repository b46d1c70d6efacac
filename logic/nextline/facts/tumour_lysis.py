"""Tumour lysis after 177Lu: a case and a mixed series."""

from nextline import sources
from nextline.fact import Fact

case = Fact(
    says=(
        "Tumour lysis, judged by a steep rise of LDH, after two doses in a man with "
        "bulky nodes whose PSA was falling; he reported severe weakness"
    ),
    cites=(sources.TUMOUR_LYSIS.at("abstract"),),
)
series = Fact(
    says=(
        "4 of 205 patients treated with 177Lu for prostate or neuroendocrine tumours "
        "had clinical tumour lysis in the 7 days searched; their laboratory values "
        "became normal with treatment"
    ),
    cites=(sources.TUMOUR_LYSIS_SERIES.at("abstract"),),
)
