"""Entry to TAX 327: little of it was read, so little is asked."""

from nextline.facts import tax327
from nextline.options.shared import progressing
from nextline.trial import Trial, mcrpc, unstated

TRIAL = Trial(
    id="tax327",
    name="TAX 327",
    nct="",
    what="Docetaxel every 3 weeks or weekly, or mitoxantrone, with prednisone.",
    entry=(mcrpc(tax327.population), progressing(tax327.population)),
    not_reported=(
        unstated(
            "limits",
            "Performance status, laboratory floors and a testosterone limit",
            tax327.ABSTRACT,
            tax327.UPDATE,
        ),
        unstated(
            "earlier_treatment",
            "Earlier chemotherapy, and any other earlier treatment",
            tax327.ABSTRACT,
            tax327.UPDATE,
        ),
    ),
)
