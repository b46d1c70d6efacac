"""UpFrontPSMA (NCT04343885): Lu, then docetaxel, in hormone-sensitive disease.

Context only, not a castration-resistant population. The design was read in the
abstract, the figures on secondary pages.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.UPFRONTPSMA.at("abstract")
REPORT = sources.UPFRONTPSMA.at("report of ESMO 2024", seen="secondary")

design = Fact(
    says=(
        "Randomised phase 2, open-label, 130 men with new, high-volume, PSMA-avid "
        "hormone-sensitive disease, ECOG 0–2: Lu 7.5 GBq, 2 cycles, then docetaxel, 6 "
        "cycles, or docetaxel alone"
    ),
    cites=(ABSTRACT, REPORT),
)
undetectable_psa = Effect(
    says="PSA at most 0.2 ng/mL at 48 weeks; odds ratio 3.88.",
    endpoint="Undetectable PSA",
    arm=41,
    control=16,
    measured_in="%",
    p="= 0.002",
    cites=(REPORT,),
)
psa_pfs = Effect(
    says="",
    endpoint="PSA progression-free survival",
    arm=31,
    control=20,
    ratio=0.60,
    p="= 0.039",
    cites=(REPORT,),
)
sequencing = Fact(
    says=(
        "Context: a man treated so reaches castration resistance after Lu and "
        "docetaxel; what follows was not read"
    ),
    cites=(ABSTRACT,),
)

compared = Fact(
    says="¹⁷⁷Lu-PSMA-617 and then docetaxel v docetaxel alone",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
