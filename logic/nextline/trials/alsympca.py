"""Entry to ALSYMPCA."""

from nextline.criterion import AllOf, Is, Meets, Not, excluded, given, requires
from nextline.facts import alsympca
from nextline.options.shared import CHEMOTHERAPY_POSSIBLE
from nextline.trial import Trial, Unreported, unasked, unstated

TRIAL = Trial(
    id="alsympca",
    name="ALSYMPCA",
    nct="NCT00699751",
    what=(
        "Radium-223 or placebo, with standard care, for symptomatic bone metastases "
        "without visceral ones."
    ),
    entry=(
        requires(
            "castration_resistant",
            "Castration-resistant prostate cancer",
            Is("castration_resistant", "yes"),
            alsympca.population,
        ),
        requires(
            "bone_lesions",
            "Enough bone metastases",
            Meets("bone_lesion_count", alsympca.bone_lesions),
        ),
        requires(
            "symptoms",
            "Bone pain that needs regular analgesia or radiotherapy",
            Is("symptoms", "symptomatic"),
            alsympca.entry,
        ),
        excluded(
            "visceral",
            "No visceral metastases",
            Is("visceral_metastases", "present"),
            alsympca.exclusions,
        ),
        excluded(
            "docetaxel",
            "Docetaxel has been given, or is not possible, or is declined",
            AllOf(Not(given("docetaxel")), CHEMOTHERAPY_POSSIBLE),
            alsympca.exclusions,
            alsympca.population,
        ),
    ),
    not_reported=(
        unstated(
            "limits",
            "Performance status, laboratory floors and a limit on nodes",
            alsympca.REGISTRY,
        ),
        unasked(
            "visceral_history",
            "visceral metastases in the past, which barred too",
            alsympca.exclusions,
        ),
        unasked(
            "chemotherapy_around",
            "chemotherapy in the weeks before, or planned in the months after",
            alsympca.exclusions,
            alsympca.entry,
        ),
        unasked(
            "isotopes",
            "earlier strontium, samarium or rhenium",
            alsympca.exclusions,
        ),
        Unreported(
            "earlier_lu",
            "Earlier ¹⁷⁷Lu-PSMA: no rule was read, and no man in the trial had had it",
            because=(alsympca.overall_survival,),
        ),
    ),
)
