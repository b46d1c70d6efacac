"""Entry to PSMAfore.

The register bars chemotherapy for prostate cancer in any setting; the sponsor's slide
lets an old (neo)adjuvant taxane pass. A case does not say which of the two a taxane
for castration-sensitive disease was, so after one it is not known.
"""

from nextline.criterion import (
    AllOf,
    AnyOf,
    Is,
    Not,
    altered,
    excluded,
    given,
    given_for_resistant,
    requires,
)
from nextline.facts import psmafore
from nextline.history import ARPIS, PARP_INHIBITORS, TAXANES
from nextline.options.shared import below, performance, progressing
from nextline.trial import (
    Trial,
    castrate,
    mcrpc,
    no_psma_negative_lesion,
    no_radioligand,
    no_recent_radium,
    progressed_on_or_after,
    psma_positive,
    two_of,
    unasked,
    unstated,
)

TRIAL = Trial(
    id="psmafore",
    name="PSMAfore",
    nct="NCT04689828",
    what=(
        "¹⁷⁷Lu-PSMA-617, or a change of pathway inhibitor, after one of them and "
        "before a taxane."
    ),
    entry=(
        mcrpc(psmafore.population),
        progressing(psmafore.population),
        requires(
            "one_arpi",
            "Exactly one androgen-receptor pathway inhibitor has been given",
            AllOf(given(*ARPIS), Not(two_of(*ARPIS))),
            psmafore.one_arpi,
        ),
        requires(
            "arpi_progression",
            "Progression on or after that inhibitor",
            progressed_on_or_after(*ARPIS),
            psmafore.one_arpi,
        ),
        excluded(
            "taxane",
            "No taxane for castration-resistant disease; for castration-sensitive "
            f"disease, only more than {psmafore.taxane_interval.amount} before",
            AnyOf(
                given_for_resistant(*TAXANES),
                *(
                    AllOf(
                        given(taxane),
                        below(
                            f"prior.{taxane}.months_since_last",
                            psmafore.taxane_interval,
                        ),
                    )
                    for taxane in TAXANES
                ),
            ),
            psmafore.taxane_naive,
        ),
        excluded(
            "other_drugs",
            "No other cytotoxic drug, immunotherapy or biological treatment "
            "(sipuleucel-T was no bar)",
            given("mitoxantrone", "platinum", "pembrolizumab"),
            psmafore.prior_treatment_excluded,
        ),
        performance(psmafore.ecog_ceiling),
        castrate(psmafore.castrate_level),
        psma_positive(psmafore.population),
        no_psma_negative_lesion(psmafore.population),
        excluded(
            "parp_candidate",
            "Not a candidate for a PARP inhibitor: no BRCA1 or BRCA2 alteration "
            "without an earlier one",
            AllOf(altered("brca1", "brca2"), Not(given(*PARP_INHIBITORS))),
            psmafore.parp_candidates_excluded,
        ),
        no_radioligand(psmafore.prior_treatment_excluded),
        no_recent_radium(psmafore.radionuclide_washout),
        excluded(
            "histology",
            "Not predominantly small-cell (mixed histology passes)",
            Is("histology", "small_cell_or_neuroendocrine"),
            psmafore.small_cell_excluded,
        ),
        excluded(
            "cord_compression",
            "No spinal cord compression, actual or impending",
            Is("suspected_cord_compression", "yes"),
            psmafore.cord_compression_excluded,
        ),
    ),
    not_reported=(
        unasked(
            "adjuvant_taxane",
            "whether a taxane for castration-sensitive disease was (neo)adjuvant; for "
            "metastatic disease it barred entry",
            psmafore.chemotherapy_any_setting,
            psmafore.taxane_naive,
            unless=Not(given(*TAXANES)),
        ),
        unstated("laboratory", "Laboratory floors", psmafore.REGISTRY, psmafore.DESIGN),
        unstated(
            "parp_genes",
            "Which genes made a candidate for a PARP inhibitor (BRCA1 and BRCA2 are "
            "read here)",
            psmafore.DESIGN,
        ),
        unasked(
            "change_suitable",
            "whether a change of pathway inhibitor was judged suitable",
            psmafore.population,
        ),
    ),
)
