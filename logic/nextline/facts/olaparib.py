"""The labels of olaparib (Lynparza) in prostate cancer, and the Irish protocol.

US text was read in curated copies and older compendia. Left out: the exact US
sentence on GnRH treatment, and whether PPP2R2A is on the US list, neither seen. The
Irish rule for clearance below 30 mL/min is looser than the labels and is not used.
"""

from datetime import date

from nextline import sources
from nextline.fact import Fact, Threshold

IRISH = sources.NCCP_OLAPARIB.at("protocol 00588 version 5b")
CARRIED = "section not shown, as carried by drug pages"

us_indication = Fact(
    says=(
        "US label: metastatic castration-resistant prostate cancer with a deleterious "
        "or suspected deleterious germline or somatic alteration of a homologous "
        "recombination repair gene, progressed after enzalutamide or abiraterone, "
        "shown by an FDA-authorised companion test"
    ),
    cites=(sources.LYNPARZA_US.at("label section 1"),),
    since=date(2020, 5, 19),
)
genes = Fact(
    says=(
        "The 14 US genes: ATM, BARD1, BRCA1, BRCA2, BRIP1, CDK12, CHEK1, CHEK2, FANCL, "
        "PALB2, RAD51B, RAD51C, RAD51D, RAD54L"
    ),
    cites=(sources.LYNPARZA_US.at("section 2.1, table 1, in a copy of 2020"),),
)
us_combination = Fact(
    says=(
        "US label: with abiraterone and prednisone or prednisolone in BRCA-mutated "
        "metastatic castration-resistant prostate cancer, by companion test"
    ),
    cites=(
        sources.LYNPARZA_US.at("label section 1"),
        sources.FDA_OLAPARIB_2023.at("notice"),
    ),
    since=date(2023, 5, 31),
)
eu_indication = Fact(
    says=(
        "EU: alone in metastatic castration-resistant prostate cancer with a germline "
        "or somatic BRCA1 or BRCA2 mutation, progressed after treatment that included "
        "a new hormonal agent"
    ),
    cites=(sources.LYNPARZA_EU.at("indication"),),
)
eu_combination = Fact(
    says=(
        "EU: with abiraterone and prednisone or prednisolone in metastatic "
        "castration-resistant prostate cancer when chemotherapy is not clinically "
        "indicated, without a limit to BRCA"
    ),
    cites=(
        sources.LYNPARZA_EU.at("indication as cited by the G-BA", seen="secondary"),
        sources.GBA_OLAPARIB.at("labelled use quoted in the notice"),
    ),
    since=date(2022, 12, 16),
)
dose = Fact(
    says=(
        "300 mg (tablets) twice daily, with or without food; tablets and capsules are "
        "not exchanged milligram for milligram"
    ),
    cites=(sources.LYNPARZA_US.at("section 2, in a copy of 2020"),),
)
steps = Fact(
    says="Reductions: 250 mg, then 200 mg twice daily",
    cites=(
        sources.LYNPARZA_US.at("section 2, dose reductions, in another copy"),
        sources.LYNPARZA_CH.at("dosage chapter"),
    ),
)
clearance_floor = Threshold(
    says=(
        "Creatinine clearance of {value} or below: not studied; the Swiss and EU texts "
        "do not support use"
    ),
    value=30,
    unit="mL/min",
    sense="more_than",
    cites=(
        sources.LYNPARZA_CH.at("dosage chapter"),
        sources.LYNPARZA_EU.at(
            "renal rule as cited in a regimen set", seen="secondary"
        ),
    ),
)
clearance_31_50 = Fact(
    says="Creatinine clearance 31–50 mL/min: 200 mg twice daily",
    cites=(sources.LYNPARZA_US.at("label section 2.5"),),
)
full_dose_clearance = Threshold(
    says="Full dose with creatinine clearance above {value}",
    value=50,
    unit="mL/min",
    sense="more_than",
    cites=(
        sources.LYNPARZA_US.at("label section 2.5, reduced dose up to this limit"),
        sources.LYNPARZA_CH.at("dosage chapter"),
        IRISH,
    ),
)
clearance_51_80 = Fact(
    says="Creatinine clearance 51–80 mL/min: no change",
    cites=(sources.LYNPARZA_CH.at("dosage chapter"),),
)
start_counts = Fact(
    says=(
        "Start only when blood toxicity of earlier chemotherapy is at grade 1 or below"
    ),
    cites=(sources.LYNPARZA_US.at("label section 5.1", seen="secondary"),),
)
eu_start_counts = Fact(
    says=(
        "EU: started only when haemoglobin, platelets and neutrophils are at grade 1 "
        "or better"
    ),
    cites=(sources.LYNPARZA_EU_2024.at("section 4.4"),),
)
monitoring = Fact(
    says=(
        "Blood count at baseline and monthly, weekly with lasting toxicity; to "
        "haematology if not at grade 1 or below after 4 weeks"
    ),
    cites=(sources.LYNPARZA_US.at(CARRIED, seen="secondary"),),
)
mds_aml = Fact(
    says=(
        "Warnings: myelodysplastic syndrome and acute myeloid leukaemia, pneumonitis "
        "(below 1 %) and venous thromboembolism"
    ),
    cites=(sources.LYNPARZA_US.at("label section 5"),),
)
marrow_toxic_drugs = Fact(
    says=(
        "Other anticancer drugs that suppress the marrow, those that damage DNA "
        "included, deepen and prolong low counts"
    ),
    cites=(sources.LYNPARZA_US.at("label section 7.1"),),
)
liver_injury = Fact(
    says="A warning of liver injury, including drug-induced, was added after 2024",
    cites=(sources.LYNPARZA_US.at("label section 5.4"),),
)
cyp3a = Fact(
    says=(
        "Strong and moderate CYP3A inhibitors are avoided; where one cannot be, 100 mg "
        "twice daily with a strong and 150 mg twice daily with a moderate one"
    ),
    cites=(
        sources.LYNPARZA_CH.at("dosage chapter"),
        sources.LYNPARZA_US.at("label section 7"),
    ),
)
cyp3a_inducers = Fact(
    says=(
        "Strong and moderate CYP3A inducers are avoided (rifampicin lowered exposure "
        "by 87 %; 60 % predicted with efavirenz)"
    ),
    cites=(sources.LYNPARZA_US.at("label section 7, text of 2021"),),
)
contraception = Fact(
    says=(
        "Men: contraception during treatment and for 3 months after, and no sperm "
        "donation"
    ),
    cites=(sources.LYNPARZA_US.at("label section 5, unborn child"),),
)
profound_adverse_events = Fact(
    says=(
        "In PROfound, on olaparib: anaemia 46 % (grade 3 22 %), nausea 41 %, fatigue "
        "or asthenia 41 %, appetite low 30 %; stopped for an adverse event 18 % (for "
        "anaemia 7 %); pulmonary embolism 4 %"
    ),
    cites=(sources.PROFOUND.at("tolerability abstract, ESMO 2020", seen="secondary"),),
)
ireland_protocol = Fact(
    says=(
        "Irish protocol: BRCA1/2 after a novel hormonal agent, ECOG 0–2, neutrophils "
        "at least 1.0 and platelets at least 100 ×10⁹/L to start; clearance above 50 "
        "mL/min full dose, 30–50 mL/min 200 mg twice daily; blood count every 4 weeks"
    ),
    cites=(IRISH,),
)
ireland_stop = Fact(
    says="Irish protocol: stopped at the fourth haematological event",
    cites=(IRISH,),
)
ireland_ecog_ceiling = Threshold(
    says="Irish protocol: ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(IRISH,),
)
panel_start = Fact(
    says=(
        "French panel: haemoglobin ideally at least 10 g/dL, at least 4 weeks after "
        "chemotherapy, counts at least every 15 days for 3 months, and myelodysplasia "
        "or leukaemia considered if counts stay low beyond 4 weeks"
    ),
    cites=(sources.PARP_DELPHI_2025.at("abstract on an aggregator"),),
)
eu_marrow_workup = Fact(
    says=(
        "EU: severe blood toxicity or dependence on transfusion, interrupted and "
        "looked into; counts still abnormal after 4 weeks without the drug, marrow or "
        "cytogenetic analysis"
    ),
    cites=(sources.LYNPARZA_EU_2024.at("section 4.4"),),
)
eu_monitoring = Fact(
    says="EU: blood count at baseline, monthly for 12 months, then from time to time",
    cites=(sources.LYNPARZA_EU_2024.at("section 4.4"),),
)
ireland_below_30 = Fact(
    says=(
        "Irish protocol: half the dose may be considered with creatinine clearance "
        "below 30 mL/min, where the EU and Swiss texts do not support use"
    ),
    cites=(IRISH,),
)
