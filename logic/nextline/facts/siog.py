"""SIOG: prostate cancer in older men, 2017 (pages read) and 2019 (abstract)."""

from nextline import sources
from nextline.fact import Fact

BOTH = (sources.SIOG_2017.at("abstract"), sources.SIOG_2019.at("abstract"))

health_status = Fact(
    says=(
        "Health status, not age, guides treatment; fit older men are treated as younger"
    ),
    cites=BOTH,
)
screening = Fact(
    says=(
        "G8 and a cognitive screen first; if the G8 is abnormal, a simplified "
        "geriatric assessment (comorbidity, dependence, nutrition)"
    ),
    cites=BOTH,
)
palliative_care_early = Fact(
    says="Early palliative care is supported",
    cites=BOTH,
)
g8_threshold = Fact(
    says="A G8 of 14 or below, of 17, counts as abnormal",
    cites=(sources.SIOG_2017.at("sections on screening and simplified evaluation"),),
)
groups = Fact(
    says=(
        "In 2017, four groups: fit (G8 above 14), treated as younger men; frail, with "
        "problems that can be reversed, as fit once they are; disabled or with severe "
        "comorbidity, symptoms first and treatment adapted; terminally ill, palliation "
        "only"
    ),
    cites=(sources.SIOG_2017.at("section on health status groups"),),
)
groups_2019 = Fact(
    says=(
        "The 2019 update, on men aged 75 or over, has three groups instead of four; "
        "what defines each was not in the text read"
    ),
    cites=(sources.SIOG_2019.at("abstract, cut short"),),
)
comorbidity = Fact(
    says=(
        "In 2017, held to be reversible: one or two dependences in daily living "
        "(incontinence apart), comorbidity of CIRS-G grade 2 and perhaps a single one "
        "of grade 3, weight loss of 5–10 %; "
        "not reversible: more than two dependences, several comorbidities of grade 3 "
        "or one of grade 4, weight loss above 10 %"
    ),
    cites=(sources.SIOG_2017.at("section on health status groups"),),
)
