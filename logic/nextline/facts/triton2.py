"""TRITON2: rucaparib, single arm, by gene."""

from nextline import sources
from nextline.fact import Fact

BRCA = sources.TRITON2.at("abstract")
OTHER = sources.TRITON2_NON_BRCA.at("abstract")

brca = Fact(
    says=(
        "115 men with BRCA: objective response 43.5 % by independent review, PSA "
        "response 54.8 %"
    ),
    cites=(BRCA,),
)
chek2 = Fact(
    says=(
        "12 men with CHEK2: radiographic response 1 of 9 (11.1 %), PSA response 2 of "
        "12 (16.7 %)"
    ),
    cites=(OTHER,),
)
atm = Fact(
    says="ATM: radiographic response 2 of 19, PSA response 2 of 49",
    cites=(OTHER,),
)
cdk12 = Fact(
    says="CDK12: radiographic response 0 of 10, PSA response 1 of 15",
    cites=(OTHER,),
)
other_genes = Fact(
    says="Responses were seen with PALB2, FANCA, BRIP1 and RAD51B, in small numbers",
    cites=(OTHER,),
)
exclusions = Fact(
    says=(
        "Excluded: an earlier PARP inhibitor, mitoxantrone, cyclophosphamide or "
        "platinum"
    ),
    cites=(sources.TRITON2.at("sponsor page", seen="secondary"),),
)
plasma_test = Fact(
    says=(
        "In 19 men with a somatic BRCA alteration and paired samples, plasma and "
        "tissue agreed in 47 %"
    ),
    cites=(sources.TRITON2_PLASMA.at("abstract"),),
)
atm_confirmed = Fact(
    says=(
        "No response in 11 men with confirmed loss of both ATM copies, nor in 11 with "
        "a germline ATM alteration"
    ),
    cites=(OTHER,),
)
