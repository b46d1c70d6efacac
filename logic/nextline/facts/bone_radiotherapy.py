"""Radiotherapy for painful bone metastases: ASTRO 2024 and the trials behind it."""

from nextline import sources
from nextline.fact import Fact

guideline = Fact(
    says=(
        "ASTRO supports radiotherapy for painful bone metastases (strong); by "
        "conventional technique 8 Gy in one fraction stands beside 20 Gy in 5, 24 Gy "
        "in 6 and 30 Gy in 10"
    ),
    cites=(sources.ASTRO_2024.at("abstract"),),
)
single_or_several = Fact(
    says=(
        "16 randomised trials: pain response in 58 % after one and 59 % after several "
        "fractions; treated again 2.5 times as often after one"
    ),
    cites=(sources.CHOW_2007.at("abstract"),),
)
