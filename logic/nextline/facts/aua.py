"""AUA/SUO 2026: positions in a few words, to be read at the source.

The page forbids wider use of its content, so nothing is quoted and no number of it
is compared with an input.
"""

from nextline import sources
from nextline.fact import Fact

lu = Fact(
    says=(
        "AUA/SUO 2026 supports Lu after progression on a pathway inhibitor with a "
        "positive PSMA PET, with or without docetaxel before"
    ),
    cites=(sources.AUA_2026.at("statement 31"),),
)
docetaxel = Fact(
    says=(
        "AUA/SUO 2026 supports docetaxel after progression on a pathway inhibitor; its "
        "statements on docetaxel and on Lu set no order between them"
    ),
    cites=(sources.AUA_2026.at("statements 28 and 31"),),
)
cabazitaxel_not_another_ar_drug = Fact(
    says=(
        "AUA/SUO 2026 supports cabazitaxel rather than another androgen-receptor drug "
        "after docetaxel and one such drug"
    ),
    cites=(sources.AUA_2026.at("statement 33"),),
)
radium = Fact(
    says=(
        "AUA/SUO 2026 supports radium-223 for symptomatic bone disease without "
        "visceral or bulky nodal disease"
    ),
    cites=(sources.AUA_2026.at("statement 30"),),
)
pembrolizumab = Fact(
    says="AUA/SUO 2026 supports pembrolizumab with MSI-H or dMMR",
    cites=(sources.AUA_2026.at("statement 36"),),
)
bone = Fact(
    says=(
        "AUA/SUO 2026 supports denosumab or zoledronic acid for bone metastases of "
        "castration-resistant disease"
    ),
    cites=(sources.AUA_2026.at("statement 40"),),
)
testing = Fact(
    says=(
        "AUA/SUO 2026 supports germline testing, and somatic testing in metastatic "
        "disease"
    ),
    cites=(sources.AUA_2026.at("statement 4"),),
)
adt_continues = Fact(
    says="AUA/SUO 2026 assumes continued androgen deprivation",
    cites=(sources.AUA_2026.at("statement 27"),),
)
arpi = Fact(
    says=(
        "AUA/SUO 2026 supports abiraterone or enzalutamide for men without an earlier "
        "pathway inhibitor"
    ),
    cites=(sources.AUA_2026.at("statement 27"),),
)
sipuleucel_t = Fact(
    says="AUA/SUO 2026 allows sipuleucel-T with no or minimal symptoms",
    cites=(sources.AUA_2026.at("statement 29"),),
)
cabazitaxel_after_docetaxel = Fact(
    says="AUA/SUO 2026 allows cabazitaxel after docetaxel in either setting",
    cites=(sources.AUA_2026.at("statement 32"),),
)
mitoxantrone = Fact(
    says="AUA/SUO 2026 generally does not support mitoxantrone",
    cites=(sources.AUA_2026.at("statement 32, discussion, cut short"),),
)
fracture_risk = Fact(
    says=(
        "AUA/SUO 2026 supports a bisphosphonate or denosumab with a high risk of "
        "fracture from bone loss"
    ),
    cites=(sources.AUA_2026.at("statement 39"),),
)
