"""Sipuleucel-T, for few or no symptoms.

Survival was longer and progression was not later, so no answer shows in PSA or scans.
"""

from nextline.criterion import AllOf, Is, Not, caution, given, requires
from nextline.facts import impact, provenge
from nextline.history import TAXANES
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.shared import (
    CHEMOTHERAPY_GIVEN,
    MCRPC,
    mcrpc,
    performance,
    progressing,
)

FEW_SYMPTOMS = Is("symptoms", "none_or_minimal")

OPTION = Option(
    id="sipuleucel_t",
    name="Sipuleucel-T",
    also_called=("Provenge", "cell vaccine", "immunotherapy"),
    what="A man's own immune cells, primed against his cancer.",
    criteria=(
        mcrpc(provenge.us_indication, impact.design),
        requires(
            "few_symptoms",
            "No or minimal symptoms",
            FEW_SYMPTOMS,
            provenge.us_indication,
            impact.design,
        ),
        requires(
            "first",
            "Sipuleucel-T has not been given",
            Not(given("sipuleucel_t")),
            impact.design,
        ),
        requires(
            "no_visceral",
            "No visceral metastases",
            Is("visceral_metastases", "none"),
            impact.exclusions,
        ),
        performance(impact.ecog_ceiling),
        progressing(provenge.progressed),
        caution(
            "after_chemotherapy",
            "After chemotherapy: few men of IMPACT had had it, and neither "
            "chemotherapy nor steroids at the same time were studied.",
            CHEMOTHERAPY_GIVEN,
            impact.chemotherapy_before,
            provenge.not_with_chemotherapy,
        ),
        caution(
            "not_seen_in_psa",
            "Progression was not delayed in IMPACT, so neither PSA nor scans show "
            "whether it works.",
            FEW_SYMPTOMS,
            impact.overall_survival,
        ),
    ),
    # Few men of the trial had had chemotherapy and none Lu: after either it stands on
    # the label.
    evidence=(
        Evidence(
            "label",
            AllOf(MCRPC, FEW_SYMPTOMS, given("lu_psma", *TAXANES)),
            (
                provenge.us_indication,
                impact.overall_survival,
                impact.chemotherapy_before,
            ),
        ),
        Evidence("randomised", AllOf(MCRPC, FEW_SYMPTOMS), (impact.overall_survival,)),
    ),
    labels=(
        LabelPosition("us", "FDA", AllOf(MCRPC, FEW_SYMPTOMS), provenge.us_indication),
        LabelPosition("eu", "EMA", None, provenge.eu_withdrawn),
    ),
    dose=(provenge.dose, provenge.premedication),
    monitoring=(provenge.not_with_chemotherapy,),
    toxicity=(provenge.reactions,),
)
