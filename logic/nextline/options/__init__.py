"""The register of options: the only place that lists them, in the order shown."""

from nextline.option import Option
from nextline.options import (
    abiraterone,
    ac_psma,
    best_supportive_care,
    cabazitaxel,
    clinical_trial,
    docetaxel,
    enzalutamide,
    lu_psma,
    lu_psma_extension,
    lu_psma_rechallenge,
    olaparib,
    pembrolizumab,
    radium_223,
    rucaparib,
)

OPTIONS: tuple[Option, ...] = (
    lu_psma.OPTION,
    cabazitaxel.OPTION,
    docetaxel.OPTION,
    abiraterone.OPTION,
    enzalutamide.OPTION,
    radium_223.OPTION,
    olaparib.OPTION,
    rucaparib.OPTION,
    pembrolizumab.OPTION,
    lu_psma_extension.OPTION,
    lu_psma_rechallenge.OPTION,
    ac_psma.OPTION,
    clinical_trial.OPTION,
    best_supportive_care.OPTION,
)
BY_ID = {option.id: option for option in OPTIONS}
