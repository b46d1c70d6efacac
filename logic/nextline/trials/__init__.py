"""The register of trials of the trial view, in the order shown."""

from nextline.trial import Trial
from nextline.trials import (
    alsympca,
    card,
    profound,
    psmafore,
    tax327,
    therap,
    triton3,
    tropic,
    vision,
)

TRIALS: tuple[Trial, ...] = (
    vision.TRIAL,
    psmafore.TRIAL,
    therap.TRIAL,
    card.TRIAL,
    alsympca.TRIAL,
    profound.TRIAL,
    triton3.TRIAL,
    tropic.TRIAL,
    tax327.TRIAL,
)
BY_ID = {trial.id: trial for trial in TRIALS}
