"""Positions of bodies that publish no label and fund nothing.

AUA and NCCN are link-only: a few words of ours, the body, the year and the link.
No criterion rests on them. Labels and funding are declared with each option.
"""

from nextline.criterion import AllOf, Is, Not, given, progressed
from nextline.facts import (
    aggressive_variant,
    asco,
    aua,
    eanm,
    eau,
    esmo,
    nccn,
    nice,
)
from nextline.history import ARPIS
from nextline.options.lu_psma import ARPI_GIVEN, PSMA_POSITIVE, TAXANE_GIVEN
from nextline.options.olaparib import BRCA
from nextline.options.radium_223 import BONE_AND_SYMPTOMS
from nextline.options.shared import ARPI_NEVER, MCRPC
from nextline.options.sipuleucel_t import FEW_SYMPTOMS
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
    Position(
        "lu_psma",
        "ESMO",
        "for",
        AllOf(MCRPC, ARPI_GIVEN, TAXANE_GIVEN, PSMA_POSITIVE, LU_NEVER),
        esmo.lu,
    ),
    Position(
        "lu_psma",
        "NCCN",
        "for",
        AllOf(MCRPC, ARPI_GIVEN, TAXANE_GIVEN, PSMA_POSITIVE, LU_NEVER),
        nccn.lu_2023,
    ),
    Position(
        "lu_psma",
        "EANM Focus 5",
        "for",
        AllOf(MCRPC, PSMA_POSITIVE, LU_NEVER, Not(given("cabazitaxel"))),
        eanm.focus5_not_only_after_cabazitaxel,
    ),
    Position("cabazitaxel", "ASCO", "for", AFTER_BOTH, asco.lu_or_cabazitaxel),
    Position("cabazitaxel", "ESMO", "for", AFTER_BOTH, esmo.cabazitaxel),
    Position(
        "cabazitaxel",
        "AUA/SUO",
        "for",
        AllOf(MCRPC, given("docetaxel"), Not(ARPI_GIVEN)),
        aua.cabazitaxel_after_docetaxel,
    ),
    *(
        Position(arpi, "AUA/SUO", "for", AllOf(MCRPC, ARPI_NEVER), aua.arpi)
        for arpi in ("abiraterone", "enzalutamide")
    ),
    *(
        Position(
            pair,
            "ASCO",
            "for",
            AllOf(MCRPC, BRCA, ARPI_NEVER),
            asco.parp_combination_brca,
        )
        for pair in (
            "olaparib_abiraterone",
            "niraparib_abiraterone",
            "talazoparib_enzalutamide",
        )
    ),
    Position(
        "radium_223_enzalutamide",
        "NCCN",
        "for",
        AllOf(MCRPC, ARPI_NEVER, Is("bone_metastases", "present")),
        nccn.radium_enzalutamide,
    ),
    Position(
        "radium_223",
        "EANM Focus 5",
        "for",
        BONE_AND_SYMPTOMS,
        eanm.focus5_radium,
    ),
    Position(
        "sipuleucel_t",
        "AUA/SUO",
        "for",
        AllOf(MCRPC, FEW_SYMPTOMS),
        aua.sipuleucel_t,
    ),
    Position("mitoxantrone", "AUA/SUO", "against", MCRPC, aua.mitoxantrone),
    Position(
        "carboplatin_cabazitaxel",
        "SEOM",
        "for",
        AllOf(MCRPC, Is("aggressive_variant", "yes")),
        aggressive_variant.seom_platinum,
    ),
    *(
        Position("olaparib", body, "for", AllOf(MCRPC, BRCA, progressed(*ARPIS)), fact)
        for body, fact in (("ESMO", esmo.olaparib), ("EAU", eau.olaparib))
    ),
    Position(
        "pembrolizumab",
        "AUA/SUO",
        "for",
        AllOf(MCRPC, Is("msi_or_dmmr", "high_or_deficient")),
        aua.pembrolizumab,
    ),
    Position(
        "docetaxel",
        "AUA/SUO",
        "for",
        AllOf(MCRPC, ARPI_GIVEN, Not(given("docetaxel"))),
        aua.docetaxel,
    ),
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
