"""Pembrolizumab, for MSI-high or dMMR disease, or a high mutational burden.

The label names no prostate cancer: it is tissue-agnostic, and asks that no
satisfactory alternative be left, which is a judgement and stands as a caution.
"""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Meets,
    Not,
    caution,
    given,
    progressed,
    requires,
)
from nextline.facts import (
    altomare,
    asco,
    europe,
    keynote158,
    keynote199,
    msk_msi,
    nice,
    pembrolizumab,
    vision,
)
from nextline.history import AGENTS, CASTRATION
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.shared import MCRPC, mcrpc, progressing

MSI_HIGH = Is("msi_or_dmmr", "high_or_deficient")
TMB_HIGH = Meets("tmb_per_mb", pembrolizumab.us_tmb)
TREATED = progressed(*(a for a in AGENTS if a not in CASTRATION))

OPTION = Option(
    id="pembrolizumab",
    name="Pembrolizumab",
    also_called=("Keytruda", "anti-PD1", "checkpoint inhibitor", "immunotherapy"),
    what="A checkpoint inhibitor for tumours with a mismatch repair defect.",
    criteria=(
        mcrpc(pembrolizumab.us_msi, pembrolizumab.prostate_not_named),
        requires(
            "biomarker",
            "MSI-high or dMMR, or a high mutational burden",
            AnyOf(MSI_HIGH, TMB_HIGH),
            pembrolizumab.us_msi,
            keynote199.response,
        ),
        requires(
            "treated",
            "Progression on or after an earlier treatment besides castration",
            TREATED,
            pembrolizumab.us_msi,
        ),
        requires(
            "first_pembrolizumab",
            "Pembrolizumab has not been given",
            Not(given("pembrolizumab")),
            keynote158.all_tumours,
        ),
        progressing(pembrolizumab.us_msi),
        caution(
            "no_alternative",
            "The label asks that no satisfactory alternative be left: that is the "
            "team's judgement.",
            AnyOf(MSI_HIGH, TMB_HIGH),
            pembrolizumab.us_msi,
        ),
        caution(
            "ecog",
            "Performance status is outside the trials of the other options; that of "
            "the prostate series was not read.",
            Not(Meets("ecog", vision.ecog_ceiling)),
        ),
        caution(
            "burden_alone",
            "A high mutational burden without MSI: accelerated approval, and few "
            "responses in prostate cancer.",
            AllOf(TMB_HIGH, Not(MSI_HIGH)),
            msk_msi.tmb_high_stable,
        ),
    ),
    evidence=(
        Evidence(
            "guideline",
            MSI_HIGH,
            (
                asco.pembrolizumab_msi,
                msk_msi.response,
                altomare.psa50,
                keynote158.all_tumours,
            ),
        ),
        Evidence("label", TMB_HIGH, (pembrolizumab.us_tmb, msk_msi.tmb_high_stable)),
    ),
    labels=(
        LabelPosition(
            "us",
            "FDA",
            AllOf(MCRPC, AnyOf(MSI_HIGH, TMB_HIGH), TREATED),
            pembrolizumab.us_msi,
        ),
        LabelPosition("eu", "EMA", None, europe.pembrolizumab_eu),
        LabelPosition("uk_england", "MHRA", None, europe.pembrolizumab_uk),
    ),
    funding=(Funding("uk_england", "NICE", None, nice.ta914_pembrolizumab),),
    dose=(pembrolizumab.dose,),
    monitoring=(pembrolizumab.prostate_not_named,),
    toxicity=(keynote158.all_tumours,),
)
