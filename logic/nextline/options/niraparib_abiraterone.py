"""Niraparib with abiraterone in a combined tablet, for BRCA1 or BRCA2, first line.

MAGNITUDE stopped the men without a repair-gene alteration for futility, and every
licence that was read asks for BRCA. Later lines are not in this file.
"""

from nextline.criterion import AllOf, Is, Meets, caution, requires
from nextline.facts import abiraterone, akeega, asco, magnitude
from nextline.option import Evidence, LabelPosition, Option
from nextline.options.abiraterone import ABIRATERONE_CAUTIONS, RADIUM_UNDER_WAY
from nextline.options.olaparib import BRCA, LOW_COUNTS, NO_PARP_BEFORE
from nextline.options.shared import (
    ARPI_NEVER,
    CHEMOTHERAPY_NOT_INDICATED,
    FIRST_LINE,
    MCRPC,
    mcrpc,
    performance,
    progressing,
)

OPTION = Option(
    id="niraparib_abiraterone",
    name="Niraparib with abiraterone",
    also_called=("Akeega", "PARP inhibitor", "PARPi"),
    what="A PARP inhibitor and the first pathway inhibitor in one combined tablet.",
    criteria=(
        mcrpc(magnitude.population),
        requires(
            "brca",
            "BRCA1 or BRCA2 is altered",
            BRCA,
            magnitude.population,
            magnitude.radiographic_pfs_brca,
            akeega.us_indication,
        ),
        requires(
            "no_arpi_before",
            "No androgen-receptor pathway inhibitor has been given",
            ARPI_NEVER,
            magnitude.population,
            asco.parp_combination_brca,
        ),
        requires(
            "first_line",
            "Castration apart, nothing has been given for castration-resistant disease",
            FIRST_LINE,
            magnitude.population,
        ),
        NO_PARP_BEFORE,
        progressing(magnitude.population),
        performance(magnitude.ecog_ceiling),
        # The trial asked for worst pain of at most 3 of 10; a case says it in words.
        requires(
            "few_symptoms",
            "No or minimal symptoms",
            Is("symptoms", "none_or_minimal"),
            magnitude.few_symptoms,
        ),
        requires(
            "neutrophils",
            "Neutrophils within the population of MAGNITUDE",
            Meets("neutrophils_10e9_l", magnitude.neutrophils_floor),
        ),
        requires(
            "platelets",
            "Platelets within the population of MAGNITUDE",
            Meets("platelets_10e9_l", magnitude.platelets_floor),
        ),
        requires(
            "haemoglobin",
            "Haemoglobin within the population of MAGNITUDE",
            Meets("haemoglobin_g_dl", magnitude.haemoglobin_floor),
        ),
        requires("liver", "Child-Pugh class A", Is("child_pugh", "a"), akeega.liver),
        RADIUM_UNDER_WAY,
        LOW_COUNTS,
        caution(
            "survival",
            "With BRCA no difference in survival was shown, in the second interim "
            "analysis or in a later one.",
            BRCA,
            magnitude.overall_survival_brca,
            magnitude.overall_survival_brca_later,
        ),
        *ABIRATERONE_CAUTIONS,
    ),
    evidence=(
        Evidence(
            "randomised",
            BRCA,
            (
                magnitude.radiographic_pfs_brca,
                magnitude.overall_survival_brca_later,
                asco.parp_combination_brca,
            ),
        ),
    ),
    labels=(
        LabelPosition(
            "us",
            "FDA",
            AllOf(MCRPC, BRCA),
            akeega.us_indication,
            akeega.us_indication.since,
        ),
        LabelPosition(
            "eu",
            "EMA",
            AllOf(MCRPC, BRCA, CHEMOTHERAPY_NOT_INDICATED),
            akeega.eu_indication,
        ),
    ),
    dose=(akeega.dose,),
    holds=(akeega.haemoglobin_hold, akeega.ireland, akeega.liver, akeega.kidney),
    monitoring=(akeega.monitoring, abiraterone.monitoring_liver),
)
