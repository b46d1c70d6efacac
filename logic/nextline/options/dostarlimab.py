"""Dostarlimab, for mismatch repair deficiency.

The US label is tissue-agnostic, rests on accelerated approval and covers dMMR only,
not a high MSI result alone; a case does not tell the two apart, so that is a caution.
"""

from nextline.criterion import (
    AllOf,
    Meets,
    Not,
    caution,
    given,
    requires,
)
from nextline.facts import dostarlimab, vision
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.pembrolizumab import MSI_HIGH, TREATED
from nextline.options.shared import MCRPC, mcrpc, progressing

OPTION = Option(
    id="dostarlimab",
    name="Dostarlimab",
    also_called=("Jemperli", "anti-PD1", "checkpoint inhibitor", "immunotherapy"),
    what="A checkpoint inhibitor for tumours with a mismatch repair defect.",
    criteria=(
        mcrpc(dostarlimab.us_dmmr),
        requires(
            "biomarker",
            "Mismatch repair deficiency",
            MSI_HIGH,
            dostarlimab.us_dmmr,
        ),
        requires(
            "treated",
            "Progression on or after an earlier treatment besides castration",
            TREATED,
            dostarlimab.us_dmmr,
        ),
        progressing(dostarlimab.us_dmmr),
        caution(
            "after_pembrolizumab",
            "Pembrolizumab has been given: nothing that was read is about a second "
            "checkpoint inhibitor.",
            given("pembrolizumab"),
            dostarlimab.us_dmmr,
        ),
        caution(
            "msi_alone",
            "The label asks for dMMR; a high MSI result alone is not enough.",
            MSI_HIGH,
            dostarlimab.us_dmmr,
        ),
        caution(
            "no_alternative",
            "The label asks that no satisfactory alternative be left: that is the "
            "team's judgement.",
            MSI_HIGH,
            dostarlimab.us_dmmr,
        ),
        caution(
            "ecog",
            "Performance status is outside the trials of the other options; that of "
            "the label's trial was not read.",
            Not(Meets("ecog", vision.ecog_ceiling)),
        ),
    ),
    evidence=(Evidence("label", MSI_HIGH, (dostarlimab.us_dmmr,)),),
    labels=(
        LabelPosition(
            "us", "FDA", AllOf(MCRPC, MSI_HIGH, TREATED), dostarlimab.us_dmmr
        ),
        LabelPosition("eu", "EMA", None, dostarlimab.eu_endometrial),
        LabelPosition("uk_england", "MHRA", None, dostarlimab.uk_endometrial),
    ),
    dose=(dostarlimab.dose,),
)
