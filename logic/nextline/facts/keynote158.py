"""KEYNOTE-158: pembrolizumab in MSI-H or dMMR tumours other than colorectal.

The prostate subset was not shown, so no prostate figure is given.
"""

from nextline import sources
from nextline.fact import Fact

all_tumours = Fact(
    says=(
        "373 people with non-colorectal MSI-H or dMMR tumours: response 33.8 %, "
        "duration of response 63.2 months, progression-free survival 4.0 months, "
        "overall survival 19.8 months, grade 3 or higher treatment-related events "
        "13 %; the prostate subset was not shown"
    ),
    cites=(sources.KEYNOTE158.at("abstract"),),
)
