"""The labels of rucaparib (Rubraca) in prostate cancer.

The US label changed on 17 December 2025. Whether the new text keeps the plasma test
of the old one, and its sentence on GnRH treatment, was not seen.
"""

from datetime import date

from nextline import sources
from nextline.fact import Fact, Threshold

CHANGED = date(2025, 12, 17)
REPORT = sources.RUBRACA_US_2025.at("news report of the approval", seen="secondary")
TABLES = sources.PARP_DOSING_2020.at("table 1", seen="secondary")
OVARIAN = sources.RUBRACA_US_2017.at("section not shown in the copy read")

us_indication_2025_12 = Fact(
    says=(
        "US label since December 2025 (regular approval): deleterious germline or "
        "somatic BRCA mutation in metastatic castration-resistant prostate cancer "
        "treated with androgen-receptor-directed therapy; an earlier taxane is no "
        "longer asked for"
    ),
    cites=(sources.RUBRACA_US_2025.at("label section 1.2"),),
    since=CHANGED,
)
us_indication_2020 = Fact(
    says=(
        "US label of 2020–2025 (accelerated approval): deleterious germline or somatic "
        "BRCA mutation in metastatic castration-resistant prostate cancer, by an "
        "FDA-authorised companion test, after androgen-receptor-directed therapy and "
        "a taxane"
    ),
    cites=(sources.RUBRACA_US_2020.at("label section 1.2"),),
    since=date(2020, 5, 15),
    until=CHANGED,
)
brca_only = Fact(
    says="Rucaparib is labelled for BRCA1 and BRCA2 only",
    cites=(sources.RUBRACA_US_2025.at("label section 1.2"),),
)
dose = Fact(
    says="600 mg twice daily",
    cites=(sources.RUBRACA_US_2020.at("label section 2.2"), REPORT),
)
steps = Fact(
    says="Reductions: 500, then 400, then 300 mg twice daily",
    cites=(TABLES,),
)
clearance_floor = Threshold(
    says="Creatinine clearance below {value}: no data",
    value=30,
    unit="mL/min",
    sense="at_least",
    cites=(TABLES,),
)
clearance_30_89 = Fact(
    says="Creatinine clearance 30–89 mL/min: no change",
    cites=(TABLES,),
)
bilirubin_no_data = Threshold(
    says="Bilirubin above {value}: no data",
    value=1.5,
    unit="× ULN",
    sense="at_most",
    cites=(TABLES,),
)
start_counts = Fact(
    says=(
        "Blood toxicity of earlier chemotherapy at grade 1 or below before the start "
        "(Swiss text, for ovarian cancer)"
    ),
    cites=(sources.RUBRACA_CH.at("restrictions chapter"),),
)
monitoring = Fact(
    says="Blood count at baseline and monthly (Swiss text, for ovarian cancer)",
    cites=(sources.RUBRACA_CH.at("restrictions chapter"),),
)
mds_aml = Fact(
    says=(
        "The warning on myelodysplastic syndrome and acute myeloid leukaemia was "
        "revised around December 2025"
    ),
    cites=(sources.RUBRACA_US_2025.at("label section 5.1"),),
)
plasma_test = Fact(
    says=(
        "Older label: BRCA by a plasma companion test; a negative plasma result does "
        "not rule out a tumour alteration"
    ),
    cites=(sources.RUBRACA_US_2020.at("label section 2.1"),),
)
laboratory_changes = Fact(
    says=(
        "Any grade and grade 3–4 (ovarian pool, label of 2017): creatinine raised 92 "
        "and 1 %, ALT raised 74 and 13 %, haemoglobin low 67 and 23 %, platelets low "
        "39 and 6 %, neutrophils low 35 and 10 %"
    ),
    cites=(OVARIAN,),
)
interactions_eu = Fact(
    says=(
        "EU text (ovarian cancer): caution with strong CYP3A4 inhibitors or inducers "
        "and with strong P-gp inhibitors"
    ),
    cites=(sources.RUBRACA_EU_SUMMARY.at("section 4.5"),),
)
photosensitivity = Fact(
    says="Photosensitivity in 10 % (ovarian pool, label of 2017)",
    cites=(OVARIAN,),
)
