"""EANM: the Focus 5 consensus of 2024, and the thresholds of the 2019 guideline.

The thresholds are for display; they are looser than VISION's floors and the two sets
are not mixed. The numbers of the joint guideline of 2023 were not seen.
"""

from nextline import sources
from nextline.fact import Fact

FOCUS5 = sources.EANM_FOCUS5_2024.at("abstract")

focus5_panel = Fact(
    says="EANM Focus 5: 28 experts agreed on 42 of 48 statements",
    cites=(FOCUS5,),
)
focus5_not_only_after_cabazitaxel = Fact(
    says="EANM Focus 5: Lu should not be kept only for after cabazitaxel",
    cites=(FOCUS5,),
)
focus5_radium = Fact(
    says="EANM Focus 5: radium-223 remains valid in bone-only disease",
    cites=(FOCUS5,),
)
thresholds_2019 = Fact(
    says=(
        "EANM 2019, limits tabulated for Lu: white cells below 2.5 or platelets below "
        "75 ×10⁹/L, haemoglobin below 8 g/dL, creatinine above 2 × ULN, GFR below 30 "
        "mL/min, transaminases above 5 × ULN"
    ),
    cites=(sources.EANM_2019.at("table in a review of 2021"),),
)
joint_2023_numbers_unread = Fact(
    says=(
        "A joint EANM/SNMMI procedure guideline of 2023 exists; its numbers were not "
        "read"
    ),
    cites=(sources.EANM_SNMMI_2023.at("abstract"),),
)
