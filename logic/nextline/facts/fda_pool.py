"""The FDA's pooled analysis by gene: first-line ARPI with or without a PARP inhibitor.

The page read had lost the gene names; they were put back from their order, the
numbers of men and known values, so the mapping is inferred and every figure says so.
"""

from nextline import sources
from nextline.fact import Effect, Fact

ABSTRACT = sources.FDA_POOL.at("abstract")
INFERRED = "Gene name inferred."

design = Fact(
    says=(
        "Three randomised first-line trials pooled, pathway inhibitor with a PARP "
        "inhibitor or placebo, exploratory; gene names were inferred from the page read"
    ),
    cites=(ABSTRACT,),
)
atm_radiographic_pfs = Effect(
    says=INFERRED,
    endpoint="Radiographic progression-free survival",
    ratio=1.05,
    low=0.74,
    high=1.49,
    population="268 men with ATM",
    cites=(ABSTRACT,),
)
atm_overall_survival = Effect(
    says=INFERRED,
    endpoint="Overall survival",
    ratio=1.18,
    low=0.82,
    high=1.71,
    population="268 men with ATM",
    cites=(ABSTRACT,),
)
brca1_radiographic_pfs = Effect(
    says=INFERRED,
    endpoint="Radiographic progression-free survival",
    ratio=0.51,
    low=0.23,
    high=1.1,
    population="64 men with BRCA1",
    cites=(ABSTRACT,),
)
brca1_overall_survival = Effect(
    says=INFERRED,
    endpoint="Overall survival",
    ratio=0.74,
    low=0.34,
    high=1.61,
    population="64 men with BRCA1",
    cites=(ABSTRACT,),
)
brca2_radiographic_pfs = Effect(
    says=INFERRED,
    endpoint="Radiographic progression-free survival",
    ratio=0.31,
    low=0.23,
    high=0.42,
    population="422 men with BRCA2",
    cites=(ABSTRACT,),
)
brca2_overall_survival = Effect(
    says=INFERRED,
    endpoint="Overall survival",
    ratio=0.66,
    low=0.49,
    high=0.89,
    population="422 men with BRCA2",
    cites=(ABSTRACT,),
)
cdk12_radiographic_pfs = Effect(
    says=INFERRED,
    endpoint="Radiographic progression-free survival",
    ratio=0.5,
    low=0.32,
    high=0.8,
    population="164 men with CDK12",
    cites=(ABSTRACT,),
)
cdk12_overall_survival = Effect(
    says=INFERRED,
    endpoint="Overall survival",
    ratio=0.63,
    low=0.39,
    high=0.99,
    population="164 men with CDK12",
    cites=(ABSTRACT,),
)
chek2_radiographic_pfs = Effect(
    says=INFERRED,
    endpoint="Radiographic progression-free survival",
    ratio=1.06,
    low=0.67,
    high=1.66,
    population="172 men with CHEK2",
    cites=(ABSTRACT,),
)
chek2_overall_survival = Effect(
    says=INFERRED,
    endpoint="Overall survival",
    ratio=1.53,
    low=0.95,
    high=2.46,
    population="172 men with CHEK2",
    cites=(ABSTRACT,),
)
palb2_radiographic_pfs = Effect(
    says=INFERRED,
    endpoint="Radiographic progression-free survival",
    ratio=0.52,
    low=0.23,
    high=1.17,
    population="41 men with PALB2",
    cites=(ABSTRACT,),
)
palb2_overall_survival = Effect(
    says=INFERRED,
    endpoint="Overall survival",
    ratio=0.78,
    low=0.34,
    high=1.8,
    population="41 men with PALB2",
    cites=(ABSTRACT,),
)
sequencing = Fact(
    says=(
        "First line: a gain with BRCA2 and CDK12, the same direction with BRCA1 and "
        "PALB2 in few men, none seen with ATM or CHEK2. Gene names inferred"
    ),
    cites=(ABSTRACT,),
)

compared = Fact(
    says="A PARP inhibitor with a pathway inhibitor v placebo with it",
    cites=design.cites,
)
"""The two sides of the figures, in their order."""
