"""Docetaxel once more, in a man whose disease answered to it before.

Rests on retrospective series of such men only; there is no randomised trial, and none
of the series is of men after ¹⁷⁷Lu-PSMA. The label does not say "once".
"""

from nextline.criterion import Is, caution, given, requires
from nextline.facts import (
    card,
    docetaxel,
    docetaxel_rechallenge,
    europe,
    firstana,
    nice,
    siog,
    tropic,
)
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.docetaxel import LABEL_CAUTIONS, LABEL_LIMITS
from nextline.options.shared import (
    MCRPC,
    below,
    chemotherapy_possible,
    mcrpc,
    performance,
    progressing,
)

OPTION = Option(
    id="docetaxel_rechallenge",
    name="Docetaxel again",
    also_called=("docetaxel rechallenge", "docetaxel retreatment", "Taxotere again"),
    what="A further course of docetaxel after an earlier one that worked.",
    criteria=(
        mcrpc(docetaxel.indication),
        requires(
            "given",
            "Docetaxel has been given",
            given("docetaxel"),
            docetaxel_rechallenge.series_2018,
        ),
        requires(
            "responded",
            "PSA fell by half or more during it",
            Is("prior.docetaxel.best_response", "psa50"),
            docetaxel_rechallenge.series_2018,
            docetaxel_rechallenge.series_2021,
        ),
        requires(
            "progressed_after",
            "Progression came after the course, not during it",
            Is(
                "prior.docetaxel.outcome",
                "progressed_after",
                "completed_without_progression",
            ),
            docetaxel_rechallenge.series_2018,
        ),
        progressing(docetaxel_rechallenge.series_2021),
        performance(
            firstana.ecog_ceiling,
            whose="the limit of a trial of a first course",
        ),
        chemotherapy_possible(siog.health_status),
        *LABEL_LIMITS,
        caution(
            "short_break",
            "The break since docetaxel is shorter than in the men who did well.",
            below(
                "prior.docetaxel.months_since_last", docetaxel_rechallenge.break_floor
            ),
            docetaxel_rechallenge.series_2021,
        ),
        caution(
            "cabazitaxel_unused",
            "Cabazitaxel has not been given: it has randomised evidence after "
            "docetaxel, docetaxel again has none.",
            Is("prior.cabazitaxel", "no"),
            tropic.overall_survival,
            card.overall_survival,
        ),
        *LABEL_CAUTIONS,
    ),
    evidence=(
        Evidence(
            "cohort",
            given("docetaxel"),
            (docetaxel_rechallenge.series_2018, docetaxel_rechallenge.series_2021),
        ),
    ),
    # The UK text that was read does not state the stage, so no UK position stands.
    labels=(
        LabelPosition("us", "FDA", MCRPC, docetaxel.indication),
        LabelPosition("eu", "EMA", MCRPC, europe.docetaxel_eu),
    ),
    funding=(Funding("uk_england", "NICE", None, nice.ta101_docetaxel),),
    dose=(docetaxel.dose, docetaxel.premedication),
    holds=(
        docetaxel.neutrophils_floor,
        docetaxel.transaminases_with_alp,
        docetaxel.platelets_retreat,
        docetaxel.reductions,
    ),
    monitoring=(docetaxel.monitoring, docetaxel.gcsf, docetaxel.cyp3a),
    toxicity=(docetaxel.liver_deaths,),
    concerns=given("docetaxel"),
)
