"""Positions of bodies that publish no label and fund nothing.

AUA and NCCN are link-only: a few words of ours, the body, the year and the link.
No criterion rests on them. Labels and funding are declared with each option.
"""

from nextline.criterion import AllOf, Is, Not, given, progressed
from nextline.facts import asco, aua, nice
from nextline.history import ARPIS
from nextline.options.lu_psma import ARPI_GIVEN, PSMA_POSITIVE
from nextline.options.olaparib import BRCA
from nextline.options.radium_223 import BONE_AND_SYMPTOMS
from nextline.options.shared import MCRPC
from nextline.position import Position

AFTER_BOTH = AllOf(MCRPC, given("docetaxel"), ARPI_GIVEN)
LU_NEVER = Not(given("lu_psma"))

POSITIONS: tuple[Position, ...] = (
    Position(
        "lu_psma",
        "ASCO",
        "for",
        AllOf(AFTER_BOTH, PSMA_POSITIVE, LU_NEVER),
        asco.lu_or_cabazitaxel,
    ),
    Position(
        "lu_psma",
        "AUA/SUO",
        "for",
        AllOf(MCRPC, ARPI_GIVEN, PSMA_POSITIVE, LU_NEVER),
        aua.lu,
    ),
    Position("cabazitaxel", "ASCO", "for", AFTER_BOTH, asco.lu_or_cabazitaxel),
    Position(
        "cabazitaxel", "AUA/SUO", "for", AFTER_BOTH, aua.cabazitaxel_not_another_ar_drug
    ),
    *(
        Position(
            arpi, "AUA/SUO", "against", AFTER_BOTH, aua.cabazitaxel_not_another_ar_drug
        )
        for arpi in ("abiraterone", "enzalutamide")
    ),
    *(
        Position(
            arpi,
            "NICE committee",
            "against",
            AllOf(MCRPC, progressed(*ARPIS)),
            nice.arpi_retreatment,
        )
        for arpi in ("abiraterone", "enzalutamide")
    ),
    Position(
        "docetaxel",
        "ASCO",
        "for",
        AllOf(MCRPC, ARPI_GIVEN, Not(given("docetaxel"))),
        asco.docetaxel_after_arpi,
    ),
    Position("radium_223", "AUA/SUO", "for", BONE_AND_SYMPTOMS, aua.radium),
    Position(
        "olaparib",
        "ASCO",
        "for",
        AllOf(MCRPC, BRCA, progressed(*ARPIS)),
        asco.olaparib_brca,
    ),
    Position(
        "pembrolizumab",
        "ASCO",
        "for",
        AllOf(MCRPC, Is("msi_or_dmmr", "high_or_deficient")),
        asco.pembrolizumab_msi,
    ),
)
