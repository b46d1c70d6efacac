"""Aggressive-variant and neuroendocrine prostate cancer.

Cohort evidence, the criteria of the carboplatin trial as an Australian protocol
prints them, and the trial's design; its progression-free survival was not seen.
"""

from nextline import sources
from nextline.fact import Effect, Fact

EVIQ = sources.EVIQ_CABAZITAXEL_CARBOPLATIN.at("protocol 4420", seen="secondary")

criteria = Fact(
    says=(
        "Any one of: small-cell histology; exclusively visceral metastases; mostly "
        "lytic bone metastases; bulky nodes (above 5 cm) or a bulky primary of Gleason "
        "8 or more; PSA below 10 ng/mL with at least 20 bone metastases, before "
        "castration or at symptomatic progression; LDH or CEA at least 2 × ULN; "
        "response to castration below 6 months"
    ),
    cites=(EVIQ,),
)
molecular_criteria = Fact(
    says="Molecular: more than one of TP53, RB1 and PTEN altered",
    cites=(EVIQ,),
)
eviq_position = Fact(
    says=(
        "eviQ: no strong evidence for cabazitaxel with carboplatin in prostate cancer "
        "at large; published for the aggressive-variant subset"
    ),
    cites=(sources.EVIQ_CABAZITAXEL_CARBOPLATIN.at("protocol 4420"),),
)
carboplatin_trial = Fact(
    says=(
        "Randomised phase 1–2: 160 men (79 v 81) in phase 2; cabazitaxel 25 mg/m² with "
        "or without carboplatin AUC 4 every 3 weeks, with growth factor and prednisone"
    ),
    cites=(sources.CORN.at("abstract, cut short"),),
)
carboplatin_toxicity = Fact(
    says="More grade 3–5 low blood counts with carboplatin",
    cites=(sources.CORN.at("abstract, cut short"),),
)
platinum_etoposide = Fact(
    says=(
        "Platinum with etoposide is commonly given first in advanced neuroendocrine "
        "carcinoma of the prostate, on cohort evidence: 46 men at two centres, "
        "2000–2017, 67.4 % developing visceral metastases"
    ),
    cites=(sources.APOSTOLIDIS.at("abstract"),),
)
neuroendocrine_survival = Effect(
    says=(
        "From diagnosis; 5.4 months with an earlier adenocarcinoma, 32.7 without "
        "(p = 0.005)."
    ),
    endpoint="Overall survival",
    arm=15.5,
    population="46 men with neuroendocrine carcinoma",
    cites=(sources.APOSTOLIDIS.at("abstract"),),
)
seom_platinum = Fact(
    says="SEOM 2020: aggressive variants respond to platinum-based chemotherapy",
    cites=(sources.SEOM_2020.at("abstract"),),
)
carboplatin_pfs = Effect(
    says="By the results posted in the register; the hazard ratio was not seen.",
    endpoint="Progression-free survival",
    arm=7.3,
    control=4.5,
    population="all men of the trial",
    cites=(sources.CORN_RESULTS.at("posted results"),),
)
carboplatin_survival = Effect(
    says="By the results posted in the register.",
    endpoint="Overall survival",
    arm=18.5,
    control=17.3,
    population="all men of the trial",
    cites=(sources.CORN_RESULTS.at("posted results"),),
)
register_criteria = Fact(
    says=(
        "The register counts nodes or a pelvic mass of at least 5 cm, a PSA of at most "
        "10 ng/mL and 180 days at most to resistance, where eviQ prints above 5, below "
        "10 and below 6 months"
    ),
    cites=(sources.CORN_REGISTRY.at("eligibility"),),
)
platinum_series = Fact(
    says=(
        "113 men with aggressive-variant features: 65.4 % without progression after 4 "
        "cycles of carboplatin with docetaxel, 33.8 % of 71 after second-line "
        "etoposide with cisplatin; survival 16 months; neuroendocrine markers did not "
        "predict it"
    ),
    cites=(sources.APARICIO.at("abstract"),),
)
carboplatin_subset = Fact(
    says=(
        "By its first report the gain lay mostly in men with aggressive-variant "
        "disease; the figures of that part were not seen"
    ),
    cites=(sources.CORN_FIRST_REPORT.at("news of the ASCO 2016 report"),),
)
psma_pet_case = Fact(
    says="PSMA PET can be positive in neuroendocrine disease: one published case",
    cites=(sources.NEPC_PSMA_CASE.at("case report"),),
)
biopsy_at_progression = Fact(
    says=(
        "202 men biopsied at progression, 73 % of them after abiraterone or "
        "enzalutamide: 79 % of biopsies could be judged, and small-cell neuroendocrine "
        "disease was found in 17 %, alike in bone, nodes and organs"
    ),
    cites=(sources.AGGARWAL.at("abstract"),),
)
biopsy_survival = Fact(
    says=(
        "Small-cell neuroendocrine disease on biopsy after a pathway inhibitor went "
        "with shorter survival (hazard ratio of death 2.02); repair-gene alterations "
        "were seldom found beside it (p = 0.035)"
    ),
    cites=(sources.AGGARWAL.at("abstract, interval cut off"),),
)
imaging_review = Fact(
    says=(
        "Review of 13 imaging studies in neuroendocrine disease: which PET tracer to "
        "prefer is uncertain; PSMA PET was the subject of one of them"
    ),
    cites=(sources.NEPC_IMAGING.at("abstract"),),
)
platinum_repair_genes = Fact(
    says=(
        "508 men given platinum at 25 centres: with a repair-gene alteration nearly "
        "half had a PSA fall of at least 50 % and nearly half a soft-tissue response"
    ),
    cites=(sources.PLATINUM_DDR.at("key points"),),
)
