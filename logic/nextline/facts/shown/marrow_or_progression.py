"""Blood counts in the first two cycles of Lu: toxicity or progression? (2022)."""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.MARROW_OR_PROGRESSION.at("abstract")

design = Fact(
    says="Retrospective: blood counts of 64 men over two cycles of Lu (12–16 weeks)",
    cites=(ABSTRACT,),
)
grade_3_or_4 = Fact(
    says=(
        "Every grade 3–4 blood event came with disseminated or diffuse bone disease "
        "and without a PSA response; with a PSA response counts stayed stable"
    ),
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "Read here as: low counts early in Lu can be disease in the marrow as well as "
        "the treatment; the study does not tell the two apart in one man"
    ),
    cites=(ABSTRACT,),
)
