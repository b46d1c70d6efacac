"""The label of denosumab 120 mg (Xgeva and biosimilars), US and Hong Kong text.

What the US text says on the dose in kidney impairment was not seen.
"""

from nextline import sources
from nextline.fact import Fact

indication = Fact(
    says="Prevention of skeletal events in bone metastases from solid tumours",
    cites=(sources.XGEVA_US.at("label section 1"),),
)
dose = Fact(
    says="120 mg under the skin every 4 weeks",
    cites=(sources.XGEVA_US.at("dosing on a drug page", seen="secondary"),),
)
hypocalcaemia = Fact(
    says="Contraindicated in hypocalcaemia, which is corrected first",
    cites=(sources.XGEVA_US.at("label section 4"),),
)
hypersensitivity = Fact(
    says="Contraindicated after clinically significant hypersensitivity to it",
    cites=(sources.XGEVA_US.at("label section 4"),),
)
calcium = Fact(
    says=("Calcium at least 500 mg and vitamin D 400 IU daily, unless calcium is high"),
    cites=(sources.XGEVA_HK.at("dosage"),),
)
kidney = Fact(
    says=(
        "Hypocalcaemia, which can be severe or fatal, is more frequent as kidney "
        "function falls, most with creatinine clearance below 30 mL/min or dialysis"
    ),
    cites=(sources.XGEVA_US.at("safety information, hypocalcaemia"),),
)
kidney_dose = Fact(
    says="Malaysian text: no dose change in kidney impairment; calcium is monitored",
    cites=(sources.XGEVA_MY.at("dosage"),),
)
dental = Fact(
    says="A dental check beforehand; osteonecrosis of the jaw is a risk",
    cites=(sources.XGEVA_US.at("section not shown in the copy read"),),
)
fractures = Fact(
    says=(
        "Atypical femoral fracture, and multiple vertebral fractures after stopping, "
        "are risks"
    ),
    cites=(sources.XGEVA_US.at("section not shown in the copy read"),),
)
not_with_prolia = Fact(
    says="Not together with Prolia, the same substance",
    cites=(sources.XGEVA_US.at("section not shown in the copy read"),),
)
against_zoledronic_acid = Fact(
    says=(
        "Six trials, 6,142 people with bone metastases: fewer skeletal events than on "
        "zoledronic acid (risk ratio 0.84, 95 % CI 0.80–0.88), survival alike (hazard "
        "ratio 0.98, 0.90–1.0), more low calcium (1.9, 1.6–2.3)"
    ),
    cites=(sources.DENOSUMAB_REVIEW.at("abstract"),),
)
