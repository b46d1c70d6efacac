"""The labels of niraparib with abiraterone (Akeega), and the Irish protocol.

The US count limits for platelets and neutrophils were not seen.
"""

from datetime import date

from nextline import sources
from nextline.fact import Fact

DRUG_PAGE = sources.AKEEGA_US.at("dosage on a drug page", seen="secondary")

us_indication = Fact(
    says=(
        "US label: niraparib with abiraterone and prednisone in BRCA-mutated "
        "metastatic castration-resistant prostate cancer, by an FDA-authorised test"
    ),
    cites=(sources.AKEEGA_US.at("label section 1"),),
    since=date(2023, 8, 11),
)
eu_indication = Fact(
    says=(
        "EU: niraparib with abiraterone and prednisone or prednisolone in metastatic "
        "castration-resistant prostate cancer with BRCA1 or BRCA2, when chemotherapy "
        "is not clinically indicated"
    ),
    cites=(sources.AKEEGA_EU.at("indication"),),
)
ireland = Fact(
    says=(
        "Irish protocol: grade 3 or higher haematological toxicity held to grade 1 or "
        "baseline (anaemia to grade 2), reduced the second time, stopped the third; "
        "radium-223 contraindicated"
    ),
    cites=(sources.NCCP_AKEEGA.at("protocol 00848 version 2"),),
)
dose = Fact(
    says=(
        "Niraparib 200 mg with abiraterone 1,000 mg daily on an empty stomach, with "
        "prednisone 10 mg daily and a GnRH analogue or orchiectomy"
    ),
    cites=(DRUG_PAGE,),
)
haemoglobin_hold = Fact(
    says=(
        "Held for haemoglobin below 8 g/dL with weekly counts; resumed at 9 or more "
        "with 100 mg and 1,000 mg; stopped if not recovered in 28 days"
    ),
    cites=(DRUG_PAGE,),
)
liver = Fact(
    says="Moderate or severe liver impairment: avoided; mild: no change",
    cites=(DRUG_PAGE,),
)
kidney = Fact(
    says=(
        "Mild or moderate kidney impairment: no change; severe: caution, as it was not "
        "studied"
    ),
    cites=(DRUG_PAGE,),
)
monitoring = Fact(
    says=(
        "Blood count at baseline, weekly in the first month, every 2 weeks in the "
        "second and third, monthly to one year, then every 2 months; blood pressure, "
        "potassium and fluid weekly for 2 months, then monthly"
    ),
    cites=(
        sources.AKEEGA_US.at("as cited in a regimen set", seen="secondary"),
        sources.AKEEGA_US.at("label section 17"),
    ),
)
niraparib_counts = Fact(
    says=(
        "Niraparib alone at 200 or 300 mg, in a table of a gynaecological cancer "
        "journal: held with platelets below 100, neutrophils below 1.0 ×10⁹/L or "
        "haemoglobin below 8 g/dL; the US Akeega lines for platelets and neutrophils "
        "were not seen"
    ),
    cites=(sources.NIRAPARIB_TABLE.at("table 3"),),
)
earlier_setting = Fact(
    says=(
        "Licensed in castration-sensitive disease as well: US since December 2025 with "
        "BRCA2, EU since March 2026 with BRCA1 or BRCA2"
    ),
    cites=(
        sources.AKEEGA_US.at("label section 1"),
        sources.AKEEGA_EU.at("as cited in a regimen set", seen="secondary"),
    ),
    since=date(2026, 3, 9),
)
ireland_holds = Fact(
    says=(
        "Irish protocol: blood count weekly for a month, then monthly; ALT or AST "
        "above 5 × ULN held, then one reduction; stopped above 20 × ULN, or above 3 × "
        "with bilirubin above 2 × ULN; Child–Pugh C contraindicated"
    ),
    cites=(sources.NCCP_AKEEGA.at("protocol 00848 version 2"),),
)
eu_radium = Fact(
    says="EU product information: contraindicated together with radium-223",
    cites=(sources.AKEEGA_SE.at("contraindications"),),
)
eu_counts = Fact(
    says=(
        "EU: platelets or neutrophils of grade 3 or worse held, with counts at least "
        "weekly, to grade 1 or baseline, then resumed, at the lower strength if "
        "warranted; the second time at the lower strength"
    ),
    cites=(sources.AKEEGA_EU.at("section 4.2, text of 2023, on a copy site"),),
)
