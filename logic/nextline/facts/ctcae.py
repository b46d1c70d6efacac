"""CTCAE version 5: the boundaries of blood-count and creatinine grades.

Read in published tables and in transcriptions, not in the standard itself.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

TABLE = sources.CTCAE.at("table of grades in a published paper")
TOOL = sources.CTCAE.at("grades as carried by a dose-change tool")

haemoglobin_grade_1_floor = Threshold(
    says="Haemoglobin below {value} is grade 2 or worse",
    value=10,
    unit="g/dL",
    sense="at_least",
    cites=(TABLE,),
)
platelets_grade_1_floor = Threshold(
    says="Platelets below {value} are grade 2 or worse",
    value=75,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TABLE,),
)
neutrophils_grade_1_floor = Threshold(
    says="Neutrophils below {value} are grade 2 or worse",
    value=1.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TABLE,),
)
white_cells_grade_1_floor = Threshold(
    says="White cells below {value} are grade 2 or worse",
    value=3,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TOOL,),
)
haemoglobin_grade_2_floor = Threshold(
    says="Haemoglobin below {value} is grade 3 or worse",
    value=8,
    unit="g/dL",
    sense="at_least",
    cites=(TABLE,),
)
platelets_grade_2_floor = Threshold(
    says="Platelets below {value} are grade 3 or worse",
    value=50,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TABLE,),
)
neutrophils_grade_2_floor = Threshold(
    says="Neutrophils below {value} are grade 3 or worse",
    value=1,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TABLE,),
)
white_cells_grade_2_floor = Threshold(
    says="White cells below {value} are grade 3 or worse",
    value=2,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TOOL,),
)
platelets_grade_3_floor = Threshold(
    says="Platelets below {value} are grade 4",
    value=25,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TABLE,),
)
neutrophils_grade_3_floor = Threshold(
    says="Neutrophils below {value} are grade 4",
    value=0.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TABLE,),
)
white_cells_grade_3_floor = Threshold(
    says="White cells below {value} are grade 4",
    value=1,
    unit="×10⁹/L",
    sense="at_least",
    cites=(TOOL,),
)
creatinine_grades = Fact(
    says=(
        "Creatinine: grade 1 above 1 to 1.5 × ULN; grade 2 above 1.5 to 3 × baseline "
        "or × ULN; grade 3 above 3 × baseline or above 3 to 6 × ULN; grade 4 above "
        "6 × ULN"
    ),
    cites=(TOOL, sources.CTCAE.at("creatinine, as transcribed in public software")),
)
entry_at_grade_2 = Fact(
    says=(
        "A haemoglobin of 9 g/dL is already grade 2; read here, a man who starts Lu "
        "there may be dosed again at his own baseline, which the label allows"
    ),
    cites=(
        TABLE,
        sources.PLUVICTO_US_2025.at(
            "label section 2.4, as carried by drug compendia", seen="secondary"
        ),
    ),
)
