"""NICE technology appraisals and guidelines (England).

The decisions are about funding, not strength of evidence. What NG234 says was not
read and is not given; decisions that were read later are in `europe`.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

ta930_lu = Fact(
    says=(
        "TA930: Lu is not funded after a taxane and anti-androgen treatment, nor when "
        "taxanes are medically unsuitable"
    ),
    cites=(sources.NICE_TA930.at("recommendation"),),
)
ta391_cabazitaxel = Fact(
    says=(
        "TA391: cabazitaxel funded at ECOG 0–1 after at least 225 mg/m² of docetaxel, "
        "stopped at progression or after 10 cycles; use after docetaxel and then "
        "abiraterone, enzalutamide or radium-223 is not covered"
    ),
    cites=(sources.NICE_TA391.at("recommendation 1.1 and overview page"),),
)
ta391_not_covered = Fact(
    says=(
        "TA391 does not cover cabazitaxel after docetaxel and then abiraterone, "
        "enzalutamide or radium-223, because the committee was given no evidence on "
        "such men; read here as no rejection"
    ),
    cites=(sources.NICE_TA391.at("overview page"),),
)
ta391_ecog_ceiling = Threshold(
    says="TA391: ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(sources.NICE_TA391.at("recommendation"),),
)
ta391_docetaxel = Threshold(
    says="TA391: at least 225 mg/m² of docetaxel, which is {value} of 75 mg/m²",
    value=3,
    unit="doses",
    sense="at_least",
    cites=(sources.NICE_TA391.at("recommendation"),),
)
ta391_cycles = Threshold(
    says="TA391: at most {value} of cabazitaxel",
    value=10,
    unit="cycles",
    sense="at_most",
    cites=(sources.NICE_TA391.at("recommendation"),),
)
ta887_olaparib = Fact(
    says=(
        "TA887: olaparib funded with BRCA1 or BRCA2 mutation after progression on an "
        "androgen-receptor pathway inhibitor"
    ),
    cites=(sources.NICE_TA887.at("recommendation"),),
)
ta376_ta412_radium = Fact(
    says=(
        "TA376 funded radium-223 for symptomatic bone metastases after docetaxel only, "
        "and TA412 replaced it in 2016"
    ),
    cites=(sources.NICE_TA376.at("recommendation"),),
)
ta101_docetaxel = Fact(
    says=(
        "TA101: docetaxel funded for men able to care for themselves with occasional "
        "help, up to 10 cycles; not again when the disease recurs after that course"
    ),
    cites=(sources.NICE_TA101.at("overview page and section 1"),),
)
arpi_retreatment = Fact(
    says=(
        "The committee on olaparib found re-treatment with an androgen-receptor "
        "pathway inhibitor not effective and not NHS practice"
    ),
    cites=(sources.NICE_TA887.at("committee papers"),),
)
ng234_exists = Fact(
    says=(
        "NG234 (2023) is the current UK guideline on metastatic spinal cord "
        "compression and replaces CG75"
    ),
    cites=(sources.NICE_NG234.at("overview page"),),
)
ta951_olaparib_abiraterone = Fact(
    says=(
        "TA951: olaparib with abiraterone funded in untreated hormone-relapsed "
        "metastatic disease when chemotherapy is not possible or not wanted, whatever "
        "the gene result"
    ),
    cites=(sources.NICE_TA951.at("recommendation as reported"),),
)
ta1032_niraparib = Fact(
    says=(
        "TA1032: no recommendation on niraparib with abiraterone in untreated disease, "
        "because the company sent no evidence; read here as no rejection"
    ),
    cites=(sources.NICE_TA1032.at("advice"),),
)
ta1130_talazoparib = Fact(
    says=(
        "TA1130: talazoparib with enzalutamide funded in untreated disease when "
        "chemotherapy is not clinically indicated and abiraterone with prednisolone is "
        "not tolerated or is ruled out"
    ),
    cites=(sources.NICE_TA1130.at("recommendation 1.1"),),
)
ta914_pembrolizumab = Fact(
    says=(
        "TA914: pembrolizumab funded for MSI-high or dMMR cancers of five other sites; "
        "prostate is not among them"
    ),
    cites=(sources.NICE_TA914.at("recommendation 1.1"),),
)
ng234_coordinator = Fact(
    says=(
        "NG234: in a man with cancer and symptoms or signs of cord compression the "
        "coordinating service is called at once; when neurological symptoms or signs "
        "suggest an unstable spine, it is immobilised without delay, with expert "
        "advice within 24 hours"
    ),
    cites=(sources.NG234_BMJ.at("summary of the recommendations"),),
)
ng234_mri = Fact(
    says=(
        "NG234: MRI as soon as possible and always within 24 hours when compression is "
        "suspected"
    ),
    cites=(
        sources.NICE_NG234.at(
            "recommendation 1.5.2, quoted in an audit collection", seen="secondary"
        ),
    ),
)
ta101_karnofsky = Fact(
    says="TA101: docetaxel with a Karnofsky performance status of at least 60 %",
    cites=(sources.NICE_TA101.at("section 1"),),
)
