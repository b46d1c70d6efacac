"""Entry to TheraP.

The register says "AST or ALT"; both are asked here. A bilirubin between its two
limits passed only if conjugated bilirubin was normal, which a case does not ask.
"""

from nextline.criterion import AllOf, AnyOf, Is, Meets, excluded, given, requires
from nextline.fact import Threshold
from nextline.facts import therap
from nextline.options.shared import CHEMOTHERAPY_POSSIBLE, performance, progressing
from nextline.trial import Trial, mcrpc, psma_positive, unasked, unstated


def _both_at_most(ceiling: Threshold) -> AllOf:
    return AllOf(Meets("ast_x_uln", ceiling), Meets("alt_x_uln", ceiling))


TRIAL = Trial(
    id="therap",
    name="TheraP",
    nct="NCT03392428",
    what="¹⁷⁷Lu-PSMA-617, or cabazitaxel, after docetaxel.",
    entry=(
        mcrpc(therap.population),
        progressing(therap.population),
        requires(
            "docetaxel",
            "Docetaxel has been given",
            given("docetaxel"),
            therap.population,
        ),
        requires(
            "cabazitaxel_suitable",
            "Judged suitable for cabazitaxel, and willing",
            CHEMOTHERAPY_POSSIBLE,
            therap.suitable_for_cabazitaxel,
        ),
        requires(
            "psa", "PSA at or above the floor", Meets("psa_ng_ml", therap.entry_psa)
        ),
        performance(therap.ecog_ceiling),
        psma_positive(therap.suv_max_rule),
        excluded(
            "fdg_discordance",
            "No FDG-positive, PSMA-negative site",
            Is("fdg_pet_discordance", "present"),
            therap.suv_max_rule,
        ),
        requires(
            "clearance",
            "Creatinine clearance at or above the floor",
            Meets("creatinine_clearance_ml_min", therap.clearance_floor),
        ),
        requires(
            "haemoglobin",
            "Haemoglobin at or above the floor",
            Meets("haemoglobin_g_dl", therap.haemoglobin_floor),
        ),
        requires(
            "platelets",
            "Platelets at or above the floor",
            Meets("platelets_10e9_l", therap.platelets_floor),
        ),
        requires(
            "neutrophils",
            "Neutrophils above the floor",
            Meets("neutrophils_10e9_l", therap.neutrophils_floor),
        ),
        requires(
            "bilirubin",
            "Bilirubin not above the higher of its two limits",
            Meets("bilirubin_x_uln", therap.bilirubin_ceiling_conjugated),
        ),
        requires(
            "transaminases",
            "AST and ALT within their limit, which is higher with liver metastases",
            AnyOf(
                _both_at_most(therap.transaminase_ceiling),
                AllOf(
                    Is("liver_metastases", "present"),
                    _both_at_most(therap.transaminase_ceiling_liver),
                ),
            ),
        ),
    ),
    not_reported=(
        unasked(
            "conjugated_bilirubin",
            "conjugated bilirubin, which had to be normal from "
            f"{therap.bilirubin_ceiling.amount} on",
            therap.bilirubin_ceiling,
            unless=Meets("bilirubin_x_uln", therap.bilirubin_ceiling),
        ),
        unasked("suv_max", "SUVmax at each site", therap.suv_max_rule),
        unasked("psa_rises", "the run of PSA values", therap.entry_psa),
        unasked(
            "transfusion",
            "red-cell transfusion in the weeks before",
            therap.haemoglobin_floor,
        ),
        unstated(
            "earlier_treatment",
            "Earlier cabazitaxel or PSMA radioligand",
            therap.REGISTRY,
        ),
    ),
)
