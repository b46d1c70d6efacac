"""A clinical trial: named open trials, judged only by what they have in common.

No trial result stands behind "a trial", so it is never ranked against a treatment.
"""

from nextline.criterion import AllOf, Is, caution, given, progressed
from nextline.facts import actfirst, psmaction, re_lupsma, satisfaction
from nextline.history import ARPIS, TAXANES
from nextline.option import Option
from nextline.options.shared import mcrpc, performance

OPTION = Option(
    id="clinical_trial",
    name="A clinical trial",
    also_called=("clinical trials", "study", "PSMAcTION", "AcTFirst", "RE-LuPSMA"),
    what="Entry into an open trial; the trial's own criteria decide.",
    criteria=(
        mcrpc(psmaction.entry, actfirst.entry),
        performance(psmaction.ecog_ceiling, actfirst.entry),
        caution(
            "psmaction",
            "PSMAcTION is open by design to men progressing on or after ¹⁷⁷Lu-PSMA, "
            "an ARPI and a taxane.",
            AllOf(progressed("lu_psma"), given(*ARPIS), given(*TAXANES)),
            psmaction.design,
            psmaction.entry,
        ),
        caution(
            "rechallenge_trial",
            "RE-LuPSMA treats again after a first course with a PSA response.",
            Is("prior.lu_psma.best_response", "psa50"),
            re_lupsma.design,
            re_lupsma.design,
        ),
        caution(
            "lu_bars_entry",
            "An earlier PSMA radioligand keeps a man out of AcTFirst.",
            given("lu_psma"),
            actfirst.entry,
        ),
    ),
    monitoring=(psmaction.design, actfirst.design, satisfaction.design),
    trial_only=True,
    needs_licence=False,
)
