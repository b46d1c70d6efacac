"""EU and UK licences, and NICE decisions, that were read after the first round.

Each was read on an agency's, a maker's or a compendium's page, or on a copy of one,
as far as the copy went. No UK text of docetaxel that names the stage was found, and
no prostate appraisal of rucaparib: both are left open.
"""

from nextline import sources
from nextline.fact import Fact

cabazitaxel_eu = Fact(
    says=(
        "EU: with prednisone or prednisolone in adults with metastatic "
        "castration-resistant prostate cancer after a docetaxel regimen"
    ),
    cites=(sources.JEVTANA_EU.at("overview; section 4.1 on a copy site"),),
)
cabazitaxel_uk = Fact(
    says=(
        "UK (generic): with prednisone or prednisolone in adults with metastatic "
        "castration-resistant prostate cancer after a docetaxel regimen"
    ),
    cites=(sources.CABAZITAXEL_UK.at("indication"),),
)
docetaxel_eu = Fact(
    says=(
        "EU: with prednisone or prednisolone in metastatic castration-resistant "
        "prostate cancer, and with androgen deprivation in metastatic "
        "hormone-sensitive disease"
    ),
    cites=(sources.TAXOTERE_EU.at("overview on a copy site"),),
)
docetaxel_uk = Fact(
    says=(
        "UK (generic leaflet): prostate cancer, with prednisone or prednisolone; the "
        "stage is not stated in the text that was read"
    ),
    cites=(sources.DOCETAXEL_UK.at("leaflet, uses"),),
)
abiraterone_eu = Fact(
    says=(
        "EU, castration-resistant use: with prednisone or prednisolone in metastatic "
        "disease, either with no or mild symptoms after failure of androgen "
        "deprivation when chemotherapy is not yet indicated, or after docetaxel"
    ),
    cites=(sources.ZYTIGA_EU.at("overview"),),
)
abiraterone_uk = Fact(
    says=(
        "UK (generic), castration-resistant use: with prednisone or prednisolone in "
        "metastatic disease, either with no or mild symptoms after failure of androgen "
        "deprivation when chemotherapy is not yet indicated, or after docetaxel"
    ),
    cites=(sources.ABIRATERONE_UK.at("indication"),),
)
enzalutamide_eu = Fact(
    says=(
        "EU, metastatic castration-resistant use: with no or mild symptoms after "
        "failure of androgen deprivation when chemotherapy is not yet indicated, or "
        "after docetaxel"
    ),
    cites=(sources.XTANDI_EU.at("opinion on the extended indications"),),
)
enzalutamide_uk = Fact(
    says=(
        "UK, metastatic castration-resistant use: with no or mild symptoms after "
        "failure of androgen deprivation when chemotherapy is not yet indicated, or "
        "after docetaxel"
    ),
    cites=(sources.XTANDI_UK.at("indication"),),
)
rucaparib_eu = Fact(
    says=(
        "EU: ovarian-type cancers only; no prostate use in the text of about the end "
        "of 2023, and nothing later was seen"
    ),
    cites=(sources.RUBRACA_EU.at("overview"),),
)
rucaparib_uk = Fact(
    says="UK: ovarian-type cancers only; no prostate use in the text that was read",
    cites=(sources.RUBRACA_UK.at("section 4.1 on a copy site"),),
)
olaparib_uk = Fact(
    says=(
        "UK: alone in metastatic castration-resistant prostate cancer with a germline "
        "or somatic BRCA1 or BRCA2 mutation, progressed after a new hormonal agent"
    ),
    cites=(sources.LYNPARZA_UK.at("licensed use"),),
)
pembrolizumab_eu = Fact(
    says=(
        "EU: for MSI-H or dMMR, five named tumour sites (colorectal, endometrial, "
        "gastric, small intestine, biliary); prostate is not among them"
    ),
    cites=(sources.KEYTRUDA_EU.at("opinion on the extended indications"),),
)
pembrolizumab_uk = Fact(
    says=(
        "UK: for MSI-H or dMMR, five named tumour sites (colorectal, endometrial, "
        "gastric, small intestine, biliary); prostate is not among them"
    ),
    cites=(sources.KEYTRUDA_UK.at("committee discussion of the licence"),),
)
radium_uk = Fact(
    says=(
        "UK: alone or with an LHRH analogue in adults with symptomatic bone and no "
        "known visceral metastases, progressing after at least two earlier systemic "
        "lines for metastatic castration-resistant disease (LHRH analogues not "
        "counted), or not eligible for any available one"
    ),
    cites=(sources.XOFIGO_UK.at("licensed use"),),
)
ta412_radium = Fact(
    says=(
        "TA412: funded with symptomatic bone metastases and no other known spread, "
        "after docetaxel or where docetaxel is unsuitable; the licence has since been "
        "narrowed to two earlier lines"
    ),
    cites=(
        sources.NICE_TA412.at("what NICE has said"),
        sources.EMA_XOFIGO_2018.at("referral outcome"),
    ),
)
nice_abiraterone = Fact(
    says=(
        "TA387: funded before chemotherapy is indicated, with no or mild symptoms "
        "after failure of androgen deprivation; TA259: funded after progression on or "
        "after one docetaxel regimen"
    ),
    cites=(
        sources.NICE_TA387.at("recommendation on a copy site"),
        sources.NICE_TA259.at("section 1"),
    ),
)
nice_enzalutamide = Fact(
    says=(
        "TA377: funded before chemotherapy is indicated, with no or mild symptoms "
        "after failure of androgen deprivation; TA316: funded after progression on or "
        "after docetaxel, use after abiraterone being outside that guidance"
    ),
    cites=(
        sources.NICE_TA377.at("recommendation on a copy site"),
        sources.NICE_TA316.at("section 1"),
    ),
)
olaparib_abiraterone_uk = Fact(
    says=(
        "UK: olaparib with abiraterone and prednisone or prednisolone in metastatic "
        "castration-resistant prostate cancer when chemotherapy is not clinically "
        "indicated, without a limit to BRCA"
    ),
    cites=(sources.LYNPARZA_UK_COMBINATION.at("news of the approval"),),
)
mitoxantrone_uk = Fact(
    says=(
        "UK: with corticosteroids for palliation, such as relief of pain, in advanced "
        "castration-resistant disease"
    ),
    cites=(sources.MITOXANTRONE_UK.at("section 4.1"),),
)
