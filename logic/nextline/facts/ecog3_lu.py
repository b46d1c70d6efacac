"""Lu-PSMA in men of ECOG performance status 3: one series."""

from nextline import sources
from nextline.fact import Fact

outcome = Fact(
    says=(
        "At ECOG 3, 18 men: progression-free survival 1.3 and overall survival 2.8 "
        "months; fatigue improved, and the authors call it feasible"
    ),
    cites=(sources.ECOG3_LU.at("abstract"),),
)
severe_events = Fact(
    says=(
        "At ECOG 3, severe events in 3 of 18 men, all of the blood: grade 3 "
        "leukopenia, grade 3 thrombocytopenia, grade 3–4 pancytopenia"
    ),
    cites=(sources.ECOG3_LU.at("abstract"),),
)
low_performance = Fact(
    says=(
        "One cycle in 22 men of low performance status: PSA fell by at least 30 % in "
        "36 %, grade 3 low haemoglobin in 23 %; pain, ECOG and analgesic scores had "
        "changed at 8 weeks, read by the authors as relief of pain"
    ),
    cites=(sources.LU_LOW_PERFORMANCE.at("abstract"),),
)
