"""The source register: one named constant per document that a fact may cite.

Every key is also the key of an entry in docs/references.bib, where the address,
the identifiers and how the document was read are kept. `seen` is "secondary" as
soon as only another page that reports the document was read; a single place that
was read less closely than the rest says so in its own `.at(..., seen=...)`. Where
only the year or the month of a text is known, `as_of` is its first day.
"""

from datetime import date

from nextline.source import Source

# Labels: United States

PLUVICTO_US_2022 = Source(
    key="pluvicto_us_2022",
    name="Pluvicto US label, March 2022",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2022-03-23",
    superseded_on=date(2025, 3, 28),
)
PLUVICTO_US_2025 = Source(
    key="pluvicto_us_2025",
    name="Pluvicto US label, March 2025",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2025-03-28",
)
PLUVICTO_US_SAFETY_2025 = Source(
    key="pluvicto_us_safety_2025",
    name="Pluvicto US safety information, June 2025",
    kind="label",
    seen="primary",
    body="Novartis",
    jurisdiction="us",
    as_of="2025-06",
)
PLUVICTO_US_2026 = Source(
    key="pluvicto_us_2026",
    name="Pluvicto US label, July 2026 supplement",
    kind="label",
    seen="secondary",
    body="FDA",
    jurisdiction="us",
    as_of="2026-07-31",
)
XOFIGO_US = Source(
    key="xofigo_us",
    name="Xofigo US label, December 2019",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2019-12",
)
JEVTANA_US = Source(
    key="jevtana_us",
    name="Jevtana US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
DOCETAXEL_US = Source(
    key="docetaxel_us",
    name="Docetaxel US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
ABIRATERONE_US = Source(
    key="abiraterone_us",
    name="Abiraterone acetate US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
YONSA_US = Source(
    key="yonsa_us",
    name="Yonsa US important safety information",
    kind="label",
    seen="secondary",
    body="FDA",
    jurisdiction="us",
)
XTANDI_US = Source(
    key="xtandi_us",
    name="Xtandi US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
ERLEADA_US = Source(
    key="erleada_us",
    name="Erleada US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
NUBEQA_US = Source(
    key="nubeqa_us",
    name="Nubeqa US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
LYNPARZA_US = Source(
    key="lynparza_us",
    name="Lynparza US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
RUBRACA_US_2020 = Source(
    key="rubraca_us_2020",
    name="Rubraca US label, 2020 to 2025",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2020-05-15",
    superseded_on=date(2025, 12, 17),
)
RUBRACA_US_2017 = Source(
    key="rubraca_us_2017",
    name="Rubraca US label, 2017 (ovarian cancer)",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2017",
    superseded_on=date(2020, 5, 15),
)
RUBRACA_US_2025 = Source(
    key="rubraca_us_2025",
    name="Rubraca US label, December 2025",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2025-12-17",
)
TALZENNA_US = Source(
    key="talzenna_us",
    name="Talzenna US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
AKEEGA_US = Source(
    key="akeega_us",
    name="Akeega US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
KEYTRUDA_US = Source(
    key="keytruda_us",
    name="Keytruda US label, February 2026",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2026-02-10",
)
KEYTRUDA_HCP = Source(
    key="keytruda_hcp",
    name="Keytruda US dosing page of the maker",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
JEMPERLI_US = Source(
    key="jemperli_us",
    name="Jemperli US label, March 2024",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2024-03",
)
PROVENGE_US = Source(
    key="provenge_us",
    name="Provenge US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2025-10-03",
)
XGEVA_US = Source(
    key="xgeva_us",
    name="Xgeva US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
ZOLEDRONIC_US = Source(
    key="zoledronic_us",
    name="Zoledronic acid 4 mg US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
MITOXANTRONE_US = Source(
    key="mitoxantrone_us",
    name="Mitoxantrone US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
LOCAMETZ_US = Source(
    key="locametz_us",
    name="Locametz US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
ILLUCCIX_US = Source(
    key="illuccix_us",
    name="Illuccix US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
F18_PSMA_US = Source(
    key="f18_psma_us",
    name="Pylarify and Posluma US labels",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)

# Labels: European Union and Great Britain

PLUVICTO_EU = Source(
    key="pluvicto_eu",
    name="Pluvicto EU product information",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)
PLUVICTO_GB = Source(
    key="pluvicto_gb",
    name="Pluvicto GB licence",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
)
XOFIGO_EU = Source(
    key="xofigo_eu",
    name="Xofigo EU product information",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2018-09-28",
)
LYNPARZA_EU = Source(
    key="lynparza_eu",
    name="Lynparza EU product information",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)
LYNPARZA_EU_2024 = Source(
    key="lynparza_eu_2024",
    name="Lynparza EU summary, 2024",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2024",
)
TALZENNA_EU = Source(
    key="talzenna_eu",
    name="Talzenna EU and UK product information",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)
AKEEGA_EU = Source(
    key="akeega_eu",
    name="Akeega EU product information",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)
ZOLEDRONIC_EU = Source(
    key="zoledronic_eu",
    name="Zoledronic acid 4 mg EU product information",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)

# Labels: other countries (read where they carry text that the US copy lacked)

PLUVICTO_CH = Source(
    key="pluvicto_ch",
    name="Pluvicto Swiss professional information",
    kind="label",
    seen="primary",
    body="Swiss product information",
)
PLUVICTO_HK = Source(
    key="pluvicto_hk",
    name="Pluvicto Hong Kong product information",
    kind="label",
    seen="primary",
    body="Hong Kong product information",
)
KEYTRUDA_HK = Source(
    key="keytruda_hk",
    name="Keytruda Hong Kong product information",
    kind="label",
    seen="primary",
    body="Hong Kong product information",
)
CABAZITAXEL_EX_US = Source(
    key="cabazitaxel_ex_us",
    name="Cabazitaxel label text (outside the US)",
    kind="label",
    seen="primary",
    body="label text outside the US",
)
DOCETAXEL_PH = Source(
    key="docetaxel_ph",
    name="Docetaxel Philippine label",
    kind="label",
    seen="primary",
    body="Philippine product information",
)
XTANDI_TH = Source(
    key="xtandi_th",
    name="Xtandi Thai label",
    kind="label",
    seen="primary",
    body="Thai product information",
)
LYNPARZA_CH = Source(
    key="lynparza_ch",
    name="Lynparza Swiss label text",
    kind="label",
    seen="primary",
    body="Swiss product information",
)
RUBRACA_CH = Source(
    key="rubraca_ch",
    name="Rubraca Swiss label (ovarian cancer)",
    kind="label",
    seen="primary",
    body="Swiss product information",
)
XGEVA_HK = Source(
    key="xgeva_hk",
    name="Xgeva Hong Kong label",
    kind="label",
    seen="primary",
    body="Hong Kong product information",
)
XGEVA_MY = Source(
    key="xgeva_my",
    name="Xgeva Malaysian label",
    kind="label",
    seen="primary",
    body="Malaysian product information",
)

# Regulators' notices outside a label

EMA_XOFIGO_2018 = Source(
    key="ema_xofigo_2018",
    name="EMA referral on Xofigo, 2018",
    kind="regulator",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2018-09-28",
)
DKMA_XOFIGO_2018 = Source(
    key="dkma_xofigo_2018",
    name="Danish agency on the EU text of Xofigo, August 2018",
    kind="regulator",
    seen="primary",
    body="Danish Medicines Agency",
    jurisdiction="eu",
    as_of="2018-08-28",
)
PLUVICTO_EU_WITHDRAWAL_2026 = Source(
    key="pluvicto_eu_withdrawal_2026",
    name="Withdrawal of the EU pre-chemotherapy application for Pluvicto",
    kind="regulator",
    seen="secondary",
    body="EMA",
    jurisdiction="eu",
    as_of="2026-03-23",
)
NRC_35_75 = Source(
    key="nrc_35_75",
    name="US patient release rule (10 CFR 35.75)",
    kind="regulator",
    seen="secondary",
    body="NRC",
    jurisdiction="us",
)

# Guidelines and consensus

ASCO_MCRPC_2025 = Source(
    key="asco_mcrpc_2025",
    name="ASCO mCRPC guideline update 2025",
    kind="guideline",
    seen="primary",
    body="ASCO",
    as_of="2025-05-02",
)
ASCO_TESTING_2025 = Source(
    key="asco_testing_2025",
    name="ASCO testing guideline 2025",
    kind="guideline",
    seen="primary",
    body="ASCO",
    as_of="2025-01-09",
)
ASCO_RAPID_2022_2023 = Source(
    key="asco_rapid_2022_2023",
    name="ASCO rapid recommendation on Lu-PSMA, 2022 and 2023",
    kind="guideline",
    seen="primary",
    body="ASCO",
    as_of="2023",
)
ASCO_LIVING_2026 = Source(
    key="asco_living_2026",
    name="ASCO living guideline 2026.1",
    kind="guideline",
    seen="secondary",
    body="ASCO",
    as_of="2026",
)
AUA_2026 = Source(
    key="aua_2026",
    name="AUA/SUO advanced prostate cancer, 2026 amendment",
    kind="guideline",
    seen="primary",
    body="AUA/SUO",
    as_of="2026-05-12",
    link_only=True,
)
NCCN_2023 = Source(
    key="nccn_2023",
    name="NCCN prostate cancer, version 1.2023",
    kind="guideline",
    seen="secondary",
    body="NCCN",
    as_of="2023",
    link_only=True,
)
SNMMI_2023 = Source(
    key="snmmi_2023",
    name="SNMMI consensus on Lu-PSMA use, 2023",
    kind="guideline",
    seen="secondary",
    body="SNMMI",
    as_of="2023-09",
)
EANM_FOCUS5_2024 = Source(
    key="eanm_focus5_2024",
    name="EANM Focus 5 consensus, 2024",
    kind="guideline",
    seen="primary",
    body="EANM",
    as_of="2024",
)
EANM_2019 = Source(
    key="eanm_2019",
    name="EANM guideline on Lu-PSMA, 2019",
    kind="guideline",
    seen="secondary",
    body="EANM",
    as_of="2019",
)
EANM_SNMMI_2023 = Source(
    key="eanm_snmmi_2023",
    name="EANM/SNMMI procedure guideline on Lu-PSMA, 2023",
    kind="guideline",
    seen="primary",
    body="EANM/SNMMI",
    as_of="2023",
)
SIOG_2017 = Source(
    key="siog_2017",
    name="SIOG prostate cancer guideline, 2017",
    kind="guideline",
    seen="primary",
    body="SIOG",
    as_of="2017",
)
SIOG_2019 = Source(
    key="siog_2019",
    name="SIOG prostate cancer guideline, 2019",
    kind="guideline",
    seen="primary",
    body="SIOG",
    as_of="2019",
)
SEOM_2020 = Source(
    key="seom_2020",
    name="SEOM advanced prostate cancer guideline, 2020",
    kind="guideline",
    seen="primary",
    body="SEOM",
    as_of="2020",
)
EVIQ_CABAZITAXEL_CARBOPLATIN = Source(
    key="eviq_cabazitaxel_carboplatin",
    name="eviQ protocol 4420, cabazitaxel and carboplatin",
    kind="guideline",
    seen="primary",
    body="eviQ",
)
UPTODATE_DOCETAXEL = Source(
    key="uptodate_docetaxel",
    name="UpToDate docetaxel regimen card",
    kind="guideline",
    seen="secondary",
    body="UpToDate",
)
PARP_DELPHI_2025 = Source(
    key="parp_delphi_2025",
    name="French expert panel on PARP inhibitors and blood counts, 2025",
    kind="guideline",
    seen="secondary",
    body="French expert panel",
    as_of="2025",
)
PARP_DOSING_2020 = Source(
    key="parp_dosing_2020",
    name="Madariaga 2020, doses of PARP inhibitors",
    kind="guideline",
    seen="primary",
    as_of="2020",
)
NCCP_CABAZITAXEL = Source(
    key="nccp_cabazitaxel",
    name="Irish national protocol, cabazitaxel",
    kind="guideline",
    seen="secondary",
    body="NCCP Ireland",
)
NCCP_RADIUM = Source(
    key="nccp_radium",
    name="Irish national protocol, radium-223",
    kind="guideline",
    seen="secondary",
    body="NCCP Ireland",
)
NCCP_OLAPARIB = Source(
    key="nccp_olaparib",
    name="Irish national protocol, olaparib",
    kind="guideline",
    seen="secondary",
    body="NCCP Ireland",
)
NCCP_ABIRATERONE = Source(
    key="nccp_abiraterone",
    name="Irish national protocol, abiraterone",
    kind="guideline",
    seen="secondary",
    body="NCCP Ireland",
)
NCCP_AKEEGA = Source(
    key="nccp_akeega",
    name="Irish national protocol, niraparib with abiraterone",
    kind="guideline",
    seen="secondary",
    body="NCCP Ireland",
)

# Payers in England

NICE_TA930 = Source(
    key="nice_ta930",
    name="NICE TA930, lutetium-177 vipivotide tetraxetan",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2023",
)
NICE_TA391 = Source(
    key="nice_ta391",
    name="NICE TA391, cabazitaxel",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2016",
)
NICE_TA887 = Source(
    key="nice_ta887",
    name="NICE TA887, olaparib",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2023",
)
NICE_TA376 = Source(
    key="nice_ta376",
    name="NICE TA376, radium-223 (replaced by TA412 in 2016)",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2016",
)
NICE_TA101 = Source(
    key="nice_ta101",
    name="NICE TA101, docetaxel",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
)
NICE_NG234 = Source(
    key="nice_ng234",
    name="NICE NG234, metastatic spinal cord compression",
    kind="guideline",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2023",
)

# Standards

CTCAE = Source(
    key="ctcae",
    name="CTCAE version 5",
    kind="standard",
    seen="secondary",
    body="NCI",
)
PCWG2 = Source(
    key="pcwg2",
    name="PCWG2, 2008",
    kind="standard",
    seen="primary",
    body="PCWG",
    as_of="2008",
)
PCWG3 = Source(
    key="pcwg3",
    name="PCWG3, 2016",
    kind="standard",
    seen="secondary",
    body="PCWG",
    as_of="2016",
)
PCWG4 = Source(
    key="pcwg4",
    name="PCWG4, 2026",
    kind="standard",
    seen="secondary",
    body="PCWG",
    as_of="2026",
)

# 177Lu-PSMA: randomised trials and their secondary reports

VISION = Source(key="vision", name="VISION", kind="trial", seen="primary")
VISION_SCANCTD = Source(
    key="vision_scanctd",
    name="VISION, results and register text on a summary site",
    kind="trial",
    seen="secondary",
)
VISION_QUALITY = Source(
    key="vision_quality",
    name="VISION, symptoms and laboratory safety (2023)",
    kind="trial",
    seen="secondary",
)
VISION_SAFETY = Source(
    key="vision_safety",
    name="VISION, longer safety (2024)",
    kind="trial",
    seen="secondary",
)
VISION_SUV = Source(
    key="vision_suv", name="VISION, SUVmean (2024)", kind="trial", seen="secondary"
)
VISION_EARLY_PSA = Source(
    key="vision_early_psa",
    name="VISION, early PSA change",
    kind="trial",
    seen="secondary",
)
VISION_NOMOGRAMS = Source(
    key="vision_nomograms", name="VISION nomograms", kind="trial", seen="secondary"
)
MAYO_VISION_FLOORS = Source(
    key="mayo_vision_floors",
    name="Mayo Clinic men below VISION's blood-count floors (2023)",
    kind="cohort",
    seen="primary",
)
VISION_RENAL_ABSTRACT = Source(
    key="vision_renal_abstract",
    name="JNM 2023 abstract P665, quoting VISION's renal limit",
    kind="cohort",
    seen="secondary",
)
PSMAFORE = Source(key="psmafore", name="PSMAfore", kind="trial", seen="primary")
PSMAFORE_ESMO_2023 = Source(
    key="psmafore_esmo_2023",
    name="PSMAfore, congress abstract (2023)",
    kind="trial",
    seen="primary",
    as_of="2023-10",
)
PSMAFORE_NEWS_2024 = Source(
    key="psmafore_news_2024",
    name="PSMAfore, news report of the paper (2024)",
    kind="trial",
    seen="secondary",
    as_of="2024-10",
)
PSMAFORE_OS = Source(
    key="psmafore_os",
    name="PSMAfore, final overall survival",
    kind="trial",
    seen="primary",
)
PSMAFORE_DESIGN = Source(
    key="psmafore_design",
    name="PSMAfore design slide (sponsor, 2023)",
    kind="trial",
    seen="secondary",
    as_of="2023-10-24",
)
SPLASH = Source(key="splash", name="SPLASH", kind="trial", seen="primary")
ECLIPSE = Source(key="eclipse", name="ECLIPSE", kind="trial", seen="primary")
PR21 = Source(key="pr21", name="CCTG PR.21", kind="trial", seen="secondary")
PR21_DESIGN = Source(
    key="pr21_design",
    name="CCTG PR.21, design",
    kind="trial",
    seen="primary",
)
PR21_REGISTRY = Source(
    key="pr21_registry",
    name="CCTG PR.21 register entry",
    kind="registry",
    seen="primary",
)
THERAP = Source(key="therap", name="TheraP", kind="trial", seen="primary")
THERAP_OS = Source(
    key="therap_os", name="TheraP, overall survival", kind="trial", seen="primary"
)
THERAP_BIOMARKERS = Source(
    key="therap_biomarkers",
    name="TheraP, imaging biomarkers",
    kind="trial",
    seen="primary",
)
ENZA_P = Source(key="enza_p", name="ENZA-p", kind="trial", seen="primary")
ENZA_P_OS = Source(
    key="enza_p_os", name="ENZA-p, overall survival", kind="trial", seen="primary"
)
PSMADDITION = Source(
    key="psmaddition", name="PSMAddition", kind="trial", seen="primary"
)

# 177Lu-PSMA: cohorts on choosing, watching and prognosis

HOTTA = Source(
    key="hotta", name="Hotta 2022, screen failure", kind="cohort", seen="primary"
)
MICHALSKI = Source(
    key="michalski", name="Michalski 2021, dual tracer", kind="cohort", seen="primary"
)
HARTRAMPF = Source(
    key="hartrampf", name="Hartrampf 2022, PSA course", kind="cohort", seen="primary"
)
KESSEL = Source(key="kessel", name="Kessel 2019", kind="cohort", seen="primary")
MARROW_RISK = Source(
    key="marrow_risk",
    name="EJNMMI Research 2021, marrow risk",
    kind="cohort",
    seen="primary",
)
NEURO_AFTER_LU = Source(
    key="neuro_after_lu",
    name="Mayo Clinic 2024, neurological symptoms after Lu",
    kind="cohort",
    seen="primary",
)
PACAP = Source(key="pacap", name="PACAP", kind="cohort", seen="primary")
GAFITA_NOMOGRAM = Source(
    key="gafita_nomogram", name="Gafita 2021, nomograms", kind="cohort", seen="primary"
)
FRAMCAP = Source(
    key="framcap", name="FRAMCAP, Lu or cabazitaxel", kind="cohort", seen="primary"
)
FRAMCAP_REPORT = Source(
    key="framcap_report",
    name="FRAMCAP at ASCO GU 2025, a report",
    kind="cohort",
    seen="secondary",
    as_of="2025-02",
)
DDR_LU = Source(
    key="ddr_lu", name="DNA-repair status and Lu (2021)", kind="cohort", seen="primary"
)

# More lutetium: beyond six doses and again

SEIFERT = Source(
    key="seifert", name="Seifert 2024, extended Lu", kind="cohort", seen="primary"
)
DERLIN = Source(
    key="derlin", name="Derlin 2023, extended Lu", kind="cohort", seen="primary"
)
YORDANOVA = Source(
    key="yordanova", name="Yordanova 2018, rechallenge", kind="cohort", seen="primary"
)
GAFITA_RECHALLENGE = Source(
    key="gafita_rechallenge",
    name="Gafita 2019, rechallenge",
    kind="cohort",
    seen="primary",
)
MELBOURNE_LETTER = Source(
    key="melbourne_letter",
    name="Melbourne letter, 20 cycles in one man",
    kind="cohort",
    seen="primary",
)
MELBOURNE_RETREATMENT = Source(
    key="melbourne_retreatment",
    name="Melbourne phase 2 trial, retreatment (2020)",
    kind="cohort",
    seen="secondary",
)
REALUP = Source(key="realup", name="ReaLuP", kind="registry", seen="secondary")
RE_LUPSMA = Source(key="re_lupsma", name="RE-LuPSMA", kind="registry", seen="primary")
SNMMI_RETREATMENT = Source(
    key="snmmi_retreatment",
    name="SNMMI 2025, retreatment series",
    kind="cohort",
    seen="secondary",
)
EIFER = Source(
    key="eifer", name="Eifer 2024, myeloid neoplasms", kind="cohort", seen="primary"
)

# Radium-223

ALSYMPCA = Source(key="alsympca", name="ALSYMPCA", kind="trial", seen="primary")
ALSYMPCA_SAFETY = Source(
    key="alsympca_safety",
    name="ALSYMPCA, three-year safety",
    kind="trial",
    seen="primary",
)
ALSYMPCA_MARROW = Source(
    key="alsympca_marrow",
    name="ALSYMPCA, haematological safety",
    kind="trial",
    seen="primary",
)
ERA223 = Source(key="era223", name="ERA-223", kind="trial", seen="primary")
ERA223_ESMO = Source(
    key="era223_esmo",
    name="ERA-223, commentary on ESMO 2018",
    kind="trial",
    seen="secondary",
)
PEACE3 = Source(key="peace3", name="PEACE-3", kind="trial", seen="primary")
PEACE3_FINAL = Source(
    key="peace3_final", name="PEACE-3, final survival", kind="trial", seen="secondary"
)
PEACE3_RELEASE = Source(
    key="peace3_release",
    name="PEACE-3, maker's release of the final survival",
    kind="trial",
    seen="primary",
)
PEACE3_ANNOUNCED = Source(
    key="peace3_announced",
    name="PEACE-3, announcement of the final survival",
    kind="trial",
    seen="primary",
)
PEACE3_FINAL_REPORT = Source(
    key="peace3_final_report",
    name="PEACE-3, report of the final analysis",
    kind="trial",
    seen="secondary",
)
RALU = Source(key="ralu", name="RALU", kind="cohort", seen="primary")
REASSURE = Source(
    key="reassure", name="REASSURE, Lu after radium", kind="cohort", seen="primary"
)
LURA = Source(key="lura", name="LuRa", kind="cohort", seen="secondary")
ALPHABET = Source(key="alphabet", name="AlphaBet", kind="cohort", seen="primary")
ALPHABET_PROTOCOL = Source(
    key="alphabet_protocol",
    name="AlphaBet, protocol (2022)",
    kind="registry",
    seen="primary",
    as_of="2022-11-18",
)

# Actinium-225

ACTION_AC225 = Source(key="action_ac225", name="AcTION", kind="cohort", seen="primary")
WARMTH = Source(key="warmth", name="WARMTH Act", kind="cohort", seen="primary")
YADAV = Source(key="yadav", name="Yadav 2020", kind="cohort", seen="primary")
AC225_TANDEM = Source(
    key="ac225_tandem",
    name="Tandem Ac/Lu series (EJNMMI)",
    kind="cohort",
    seen="primary",
)
PSMACTION = Source(key="psmaction", name="PSMAcTION", kind="registry", seen="primary")
ACTFIRST = Source(key="actfirst", name="AcTFirst", kind="registry", seen="primary")
SATISFACTION = Source(
    key="satisfaction", name="SatisfACtion", kind="registry", seen="primary"
)

# Taxanes

CARD = Source(key="card", name="CARD", kind="trial", seen="primary")
TROPIC = Source(key="tropic", name="TROPIC", kind="trial", seen="primary")
PROSELICA = Source(key="proselica", name="PROSELICA", kind="trial", seen="primary")
FIRSTANA = Source(key="firstana", name="FIRSTANA", kind="trial", seen="primary")
TAX327 = Source(key="tax327", name="TAX 327", kind="trial", seen="primary")
TAX327_UPDATE = Source(
    key="tax327_update", name="TAX 327, 2008 update", kind="trial", seen="primary"
)
CABA_AFTER_LU = Source(
    key="caba_after_lu",
    name="Cabazitaxel after Lu-PSMA (ASCO GU abstract 84)",
    kind="cohort",
    seen="primary",
)
KEYNOTE921 = Source(key="keynote921", name="KEYNOTE-921", kind="trial", seen="primary")
DOCETAXEL_RECHALLENGE_2018 = Source(
    key="docetaxel_rechallenge_2018",
    name="Docetaxel rechallenge series, 2018",
    kind="cohort",
    seen="primary",
)
DOCETAXEL_RECHALLENGE_2021 = Source(
    key="docetaxel_rechallenge_2021",
    name="Docetaxel rechallenge series, 2021",
    kind="cohort",
    seen="primary",
)
CORN = Source(
    key="corn",
    name="Cabazitaxel with or without carboplatin (Corn 2019)",
    kind="trial",
    seen="primary",
)
APOSTOLIDIS = Source(
    key="apostolidis",
    name="Neuroendocrine prostate carcinoma, two centres (2019)",
    kind="cohort",
    seen="primary",
)

# Androgen-receptor pathway inhibitors

COU_301 = Source(key="cou_301", name="COU-AA-301", kind="trial", seen="primary")
COU_302 = Source(key="cou_302", name="COU-AA-302", kind="trial", seen="primary")
PREVAIL = Source(key="prevail", name="PREVAIL", kind="trial", seen="primary")
PREVAIL_FIVE_YEAR = Source(
    key="prevail_five_year",
    name="PREVAIL, five years (2020)",
    kind="trial",
    seen="primary",
)
AFFIRM = Source(key="affirm", name="AFFIRM", kind="trial", seen="primary")
KHALAF = Source(
    key="khalaf", name="Khalaf 2019, crossover trial", kind="trial", seen="secondary"
)
PLATO = Source(key="plato", name="PLATO", kind="trial", seen="primary")
CONTACT02 = Source(key="contact02", name="CONTACT-02", kind="trial", seen="primary")
KEYLYNK010 = Source(key="keylynk010", name="KEYLYNK-010", kind="trial", seen="primary")
UPWARD = Source(key="upward", name="UPWARD", kind="cohort", seen="primary")

# PARP inhibitors

PROFOUND = Source(key="profound", name="PROfound", kind="trial", seen="primary")
PROFOUND_OS = Source(
    key="profound_os",
    name="PROfound, overall survival",
    kind="trial",
    seen="primary",
)
PROFOUND_GENES = Source(
    key="profound_genes",
    name="PROfound, gene by gene",
    kind="trial",
    seen="secondary",
)
PROFOUND_B = Source(
    key="profound_b",
    name="PROfound cohort B, reconstructed",
    kind="trial",
    seen="primary",
)
FDA_POOL = Source(
    key="fda_pool",
    name="FDA pooled analysis by gene",
    kind="trial",
    seen="primary",
)
TRITON2 = Source(key="triton2", name="TRITON2, BRCA", kind="cohort", seen="primary")
TRITON2_PLASMA = Source(
    key="triton2_plasma",
    name="TRITON2, plasma and tissue tests",
    kind="cohort",
    seen="primary",
)
TRITON2_NON_BRCA = Source(
    key="triton2_non_brca", name="TRITON2, other genes", kind="cohort", seen="primary"
)
TRITON3 = Source(key="triton3", name="TRITON3", kind="trial", seen="primary")
TRITON3_FINAL = Source(
    key="triton3_final",
    name="TRITON3, final overall survival",
    kind="trial",
    seen="secondary",
)
PROPEL = Source(key="propel", name="PROpel", kind="trial", seen="primary")
PROPEL_SAFETY = Source(
    key="propel_safety",
    name="PROpel, tolerability",
    kind="trial",
    seen="primary",
)
TALAPRO2 = Source(key="talapro2", name="TALAPRO-2", kind="trial", seen="primary")
TALAPRO2_PRIMARY = Source(
    key="talapro2_primary",
    name="TALAPRO-2, primary analysis",
    kind="trial",
    seen="primary",
)
TALAPRO2_UNSELECTED = Source(
    key="talapro2_unselected",
    name="TALAPRO-2, unselected cohort",
    kind="trial",
    seen="primary",
)
TALAPRO2_EXPOSURE = Source(
    key="talapro2_exposure",
    name="TALAPRO-2, exposure and safety",
    kind="trial",
    seen="secondary",
)
MAGNITUDE = Source(key="magnitude", name="MAGNITUDE", kind="trial", seen="primary")
MAGNITUDE_NO_GENE = Source(
    key="magnitude_no_gene",
    name="MAGNITUDE, men without an altered gene",
    kind="trial",
    seen="primary",
)
MAGNITUDE_IA2 = Source(
    key="magnitude_ia2",
    name="MAGNITUDE, second interim analysis",
    kind="trial",
    seen="primary",
)
MAGNITUDE_WEIGHTED = Source(
    key="magnitude_weighted",
    name="MAGNITUDE, adjusted for uneven arms",
    kind="trial",
    seen="primary",
)

# Immunotherapy

IMPACT = Source(key="impact", name="IMPACT", kind="trial", seen="primary")
KEYNOTE158 = Source(key="keynote158", name="KEYNOTE-158", kind="cohort", seen="primary")
MSK_MSI = Source(
    key="msk_msi",
    name="Memorial Sloan Kettering MSI series",
    kind="cohort",
    seen="primary",
)
KEYNOTE199 = Source(key="keynote199", name="KEYNOTE-199", kind="cohort", seen="primary")
ALTOMARE = Source(key="altomare", name="Altomare 2025", kind="cohort", seen="primary")
DMMR_2021 = Source(
    key="dmmr_2021",
    name="dMMR series, Oncologist 2021",
    kind="cohort",
    seen="secondary",
)

# Labels and funding in the EU and the UK, read later

JEVTANA_EU = Source(
    key="jevtana_eu",
    name="Jevtana EU product information",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)
CABAZITAXEL_UK = Source(
    key="cabazitaxel_uk",
    name="Cabazitaxel UK product information (generic)",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
    as_of="2024-04-08",
)
TAXOTERE_EU = Source(
    key="taxotere_eu",
    name="Taxotere EU overview",
    kind="label",
    seen="secondary",
    body="EMA",
    jurisdiction="eu",
)
DOCETAXEL_UK = Source(
    key="docetaxel_uk",
    name="Docetaxel UK leaflet (generic)",
    kind="label",
    seen="secondary",
    body="MHRA",
    jurisdiction="uk_england",
)
ZYTIGA_EU = Source(
    key="zytiga_eu",
    name="Zytiga EU overview",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)
ABIRATERONE_UK = Source(
    key="abiraterone_uk",
    name="Abiraterone UK product information (generic)",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
    as_of="2023-11-22",
)
XTANDI_EU = Source(
    key="xtandi_eu",
    name="Xtandi EU, CHMP opinion of 2024",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2024-03-21",
)
XTANDI_UK = Source(
    key="xtandi_uk",
    name="Xtandi UK product information",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
    as_of="2024-06-27",
)
RUBRACA_EU = Source(
    key="rubraca_eu",
    name="Rubraca EU overview",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2023-10-12",
)
RUBRACA_UK = Source(
    key="rubraca_uk",
    name="Rubraca UK product information",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
)
LYNPARZA_UK = Source(
    key="lynparza_uk",
    name="Lynparza UK product page",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
)
KEYTRUDA_EU = Source(
    key="keytruda_eu",
    name="Keytruda EU, CHMP opinion of 2022",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2022-03-24",
)
KEYTRUDA_UK = Source(
    key="keytruda_uk",
    name="Keytruda UK licence as described in NICE TA914",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
)
XOFIGO_UK = Source(
    key="xofigo_uk",
    name="Xofigo UK product page",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
    as_of="2024-08-30",
)
NICE_TA412 = Source(
    key="nice_ta412",
    name="NICE TA412, radium-223",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2016-09",
)
NICE_TA259 = Source(
    key="nice_ta259",
    name="NICE TA259, abiraterone after docetaxel",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2016-07",
)
NICE_TA387 = Source(
    key="nice_ta387",
    name="NICE TA387, abiraterone before chemotherapy",
    kind="funding",
    seen="secondary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2016-04-27",
)
NICE_TA316 = Source(
    key="nice_ta316",
    name="NICE TA316, enzalutamide after docetaxel",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2014-07",
)
NICE_TA377 = Source(
    key="nice_ta377",
    name="NICE TA377, enzalutamide before chemotherapy",
    kind="funding",
    seen="secondary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2016",
)

# Read later: funding, labels, guidelines and cohorts

NICE_TA951 = Source(
    key="nice_ta951",
    name="NICE TA951",
    kind="funding",
    seen="secondary",
    body="NICE",
    jurisdiction="uk_england",
)
NICE_TA1032 = Source(
    key="nice_ta1032",
    name="NICE TA1032",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
)
NICE_TA1130 = Source(
    key="nice_ta1130",
    name="NICE TA1130",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2026",
)
NICE_TA914 = Source(
    key="nice_ta914",
    name="NICE TA914",
    kind="funding",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2023",
)
PROVENGE_EU = Source(
    key="provenge_eu",
    name="Provenge, EU authorisation, withdrawn",
    kind="regulator",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2015-05-06",
)
JEMPERLI_EU = Source(
    key="jemperli_eu",
    name="Jemperli, EU overview",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)
JEMPERLI_UK = Source(
    key="jemperli_uk",
    name="Jemperli, MHRA notice of October 2023",
    kind="regulator",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
    as_of="2023-10-02",
)
TALZENNA_UK = Source(
    key="talzenna_uk",
    name="Talzenna UK summary, April 2024",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
    as_of="2024-04-17",
)
LYNPARZA_UK_COMBINATION = Source(
    key="lynparza_uk_combination",
    name="Lynparza with abiraterone, UK approval",
    kind="regulator",
    seen="secondary",
    body="MHRA",
    jurisdiction="uk_england",
)
FDA_OLAPARIB_2023 = Source(
    key="fda_olaparib_2023",
    name="FDA notice on olaparib with abiraterone, May 2023",
    kind="regulator",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2023-05-31",
)
FDA_PROPEL_SUMMARY = Source(
    key="fda_propel_summary",
    name="FDA approval summary of PROpel",
    kind="regulator",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
XOFIGO_EU_2020 = Source(
    key="xofigo_eu_2020",
    name="Xofigo EU summary, 2020",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2020",
)
MITOXANTRONE_UK = Source(
    key="mitoxantrone_uk",
    name="Mitoxantrone UK summary",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
)
CARBOPLATIN_US = Source(
    key="carboplatin_us",
    name="Carboplatin US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
CARBOPLATIN_UK = Source(
    key="carboplatin_uk",
    name="Carboplatin UK summary, April 2024",
    kind="label",
    seen="primary",
    body="MHRA",
    jurisdiction="uk_england",
    as_of="2024-04-04",
)
CARBOPLATIN_EU_TYPE = Source(
    key="carboplatin_eu_type",
    name="Carboplatin, Polish and German texts",
    kind="label",
    seen="primary",
    jurisdiction="eu",
)
CARBOPLATIN_EU_OTHER = Source(
    key="carboplatin_eu_other",
    name="Carboplatin, texts of other makers, Poland and Germany",
    kind="label",
    seen="secondary",
    jurisdiction="eu",
)
ETOPOSIDE_US = Source(
    key="etoposide_us",
    name="Etoposide US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
)
ASTRO_2024 = Source(
    key="astro_2024",
    name="ASTRO on bone metastases, 2024",
    kind="guideline",
    seen="primary",
    body="ASTRO",
    as_of="2024-05-22",
)
CHOW_2007 = Source(
    key="chow_2007",
    name="Single or several fractions, meta-analysis (2007)",
    kind="trial",
    seen="primary",
)
NG234_BMJ = Source(
    key="ng234_bmj",
    name="NICE NG234, summary in the BMJ",
    kind="guideline",
    seen="primary",
    body="NICE",
    jurisdiction="uk_england",
    as_of="2023",
)
RLT_REVIEW_2021 = Source(
    key="rlt_review_2021",
    name="Review of Lu-PSMA practice (2021)",
    kind="cohort",
    seen="secondary",
)
APARICIO = Source(
    key="aparicio",
    name="Platinum in anaplastic prostate carcinoma (2013)",
    kind="cohort",
    seen="primary",
)
CORN_REGISTRY = Source(
    key="corn_registry",
    name="Cabazitaxel with carboplatin, register entry",
    kind="registry",
    seen="primary",
)
CORN_FIRST_REPORT = Source(
    key="corn_first_report",
    name="Cabazitaxel with carboplatin, first report (2016)",
    kind="trial",
    seen="secondary",
    as_of="2016",
)
CORN_RESULTS = Source(
    key="corn_results",
    name="Cabazitaxel with carboplatin, posted results",
    kind="registry",
    seen="secondary",
)
IMPACT_PDQ = Source(
    key="impact_pdq",
    name="IMPACT, as summarised by the NCI",
    kind="trial",
    seen="secondary",
)
PROVENGE_MAKER = Source(
    key="provenge_maker",
    name="Provenge, the maker on IMPACT",
    kind="trial",
    seen="primary",
)
PROVENGE_PATIENTS = Source(
    key="provenge_patients",
    name="Provenge, the maker's page for patients",
    kind="label",
    seen="primary",
    body="Dendreon",
    jurisdiction="us",
)
TANNOCK_1996 = Source(
    key="tannock_1996",
    name="Mitoxantrone for pain (Tannock 1996)",
    kind="trial",
    seen="primary",
)
CALGB_9182 = Source(
    key="calgb_9182",
    name="CALGB 9182",
    kind="trial",
    seen="primary",
)
ESMO_2023 = Source(
    key="esmo_2023",
    name="ESMO eUpdate 2023, highlights",
    kind="guideline",
    seen="secondary",
    body="ESMO",
    as_of="2023",
)
EAU_VIDEO = Source(
    key="eau_video",
    name="ESMO and EAU on PARP inhibitors, a talk",
    kind="guideline",
    seen="secondary",
    body="EAU",
)
EAU_2025_CHANGES = Source(
    key="eau_2025_changes",
    name="EAU 2025, list of changes",
    kind="guideline",
    seen="primary",
    body="EAU",
    as_of="2025",
)
NCCN_2026 = Source(
    key="nccn_2026",
    name="NCCN, as reported in February 2026",
    kind="guideline",
    seen="secondary",
    body="NCCN",
    as_of="2026-02",
    link_only=True,
)
ECOG3_LU = Source(
    key="ecog3_lu",
    name="Lu-PSMA at ECOG 3 (2025)",
    kind="cohort",
    seen="primary",
)
TUMOUR_LYSIS = Source(
    key="tumour_lysis",
    name="Tumour lysis after Lu, a case (2024)",
    kind="cohort",
    seen="primary",
)
TUMOUR_LYSIS_SERIES = Source(
    key="tumour_lysis_series",
    name="Tumour lysis after 177Lu, a series (2019)",
    kind="cohort",
    seen="primary",
)
# Read for the reading pages: context, status, labels elsewhere, small cohorts

UPFRONTPSMA = Source(
    key="upfrontpsma", name="UpFrontPSMA", kind="trial", seen="primary"
)
RESIST_PC = Source(key="resist_pc", name="RESIST-PC", kind="trial", seen="primary")
RECIPROCAL = Source(
    key="reciprocal", name="RECIPROCAL", kind="registry", seen="primary"
)
SWOG9916 = Source(key="swog9916", name="SWOG 9916", kind="trial", seen="primary")
CAPITELLO280 = Source(
    key="capitello280", name="CAPItello-280", kind="trial", seen="secondary"
)
MEVPRO1 = Source(key="mevpro1", name="MEVPRO-1", kind="registry", seen="secondary")
MEVROMETOSTAT_EXPANSION = Source(
    key="mevrometostat_expansion",
    name="Mevrometostat, randomised expansion (2025)",
    kind="trial",
    seen="secondary",
)
OMAHA_003 = Source(key="omaha_003", name="OMAHA-003", kind="registry", seen="primary")
OMAHA_004 = Source(key="omaha_004", name="OMAHA-004", kind="registry", seen="primary")
PROSTACT = Source(
    key="prostact", name="ProstACT Global", kind="registry", seen="secondary"
)
CONVERGE01 = Source(
    key="converge01", name="CONVERGE-01", kind="registry", seen="primary"
)
PSMA_62 = Source(key="psma_62", name="225Ac-PSMA-62", kind="registry", seen="primary")
BRCAAWAY = Source(key="brcaaway", name="BRCAAway", kind="trial", seen="secondary")
BRCAAWAY_2022 = Source(
    key="brcaaway_2022",
    name="BRCAAway, design",
    kind="trial",
    seen="secondary",
)
RADIUM_FRACTURES = Source(
    key="radium_fractures",
    name="Fractures on radium-223 (2021)",
    kind="cohort",
    seen="primary",
)
SINGLE_KIDNEY = Source(
    key="single_kidney",
    name="Lu with a single kidney (2019)",
    kind="cohort",
    seen="primary",
)
LU_MICROANGIOPATHY = Source(
    key="lu_microangiopathy",
    name="Kidney damage after Lu, a case (2025)",
    kind="cohort",
    seen="primary",
)
LU_OVER_80 = Source(
    key="lu_over_80", name="Lu at 80 or over (2023)", kind="cohort", seen="primary"
)
LU_OVER_85 = Source(
    key="lu_over_85", name="Lu at 85 or over (2025)", kind="cohort", seen="primary"
)
NEPC_PSMA_CASE = Source(
    key="nepc_psma_case",
    name="PSMA PET in neuroendocrine disease, a case (2022)",
    kind="cohort",
    seen="primary",
)
CADTH_LU = Source(
    key="cadth_lu",
    name="CADTH PC0297, Lu",
    kind="funding",
    seen="primary",
    body="CADTH",
    as_of="2023",
)
GBA_LU = Source(
    key="gba_lu",
    name="G-BA decision on Lu, July 2023",
    kind="funding",
    seen="secondary",
    body="G-BA",
    as_of="2023-07-06",
)
GBA_OLAPARIB = Source(
    key="gba_olaparib",
    name="G-BA on olaparib with abiraterone, July 2023",
    kind="funding",
    seen="primary",
    body="G-BA",
    as_of="2023-07-06",
)
GOZELLIX_US = Source(
    key="gozellix_us",
    name="Gozellix US label",
    kind="label",
    seen="primary",
    body="FDA",
    jurisdiction="us",
    as_of="2025-03",
)
DOCETAXEL_VN = Source(
    key="docetaxel_vn",
    name="Docetaxel Vietnamese label",
    kind="label",
    seen="secondary",
    body="Vietnamese product information",
)
TALZENNA_CA = Source(
    key="talzenna_ca",
    name="Talzenna Canadian monograph (breast cancer)",
    kind="label",
    seen="primary",
    body="Canadian product information",
)
NIRAPARIB_TABLE = Source(
    key="niraparib_table",
    name="Dose changes of PARP inhibitors, a published table (2023)",
    kind="guideline",
    seen="secondary",
)

# Read for the pages on frailty, marrow, kidney, bone and interactions

CABASTY = Source(key="cabasty", name="CABASTY", kind="trial", seen="primary")
PEACE3_FRACTURES = Source(
    key="peace3_fractures",
    name="PEACE-3, fractures (2025)",
    kind="trial",
    seen="primary",
)
PEACE3_FRACTURES_2019 = Source(
    key="peace3_fractures_2019",
    name="PEACE-3, early report of fractures (2019)",
    kind="trial",
    seen="primary",
)
CALGB_70604 = Source(
    key="calgb_70604", name="CALGB 70604", kind="trial", seen="primary"
)
DENOSUMAB_REVIEW = Source(
    key="denosumab_review",
    name="Denosumab in bone metastases, meta-analysis (2013)",
    kind="trial",
    seen="primary",
)
LU_KIDNEY_YEAR = Source(
    key="lu_kidney_year",
    name="Kidney function a year after Lu (2023)",
    kind="cohort",
    seen="primary",
)
SEVERE_KIDNEY = Source(
    key="severe_kidney",
    name="Lu with severe kidney impairment, a case (2023)",
    kind="cohort",
    seen="primary",
)
MARROW_OR_PROGRESSION = Source(
    key="marrow_or_progression",
    name="Blood counts early in Lu (2022)",
    kind="cohort",
    seen="primary",
)
LU_LOW_PERFORMANCE = Source(
    key="lu_low_performance",
    name="One cycle of Lu at low performance status (2019)",
    kind="cohort",
    seen="primary",
)
ABIRATERONE_KIDNEY = Source(
    key="abiraterone_kidney",
    name="Abiraterone in kidney failure (2014)",
    kind="trial",
    seen="primary",
)
XTANDI_CH = Source(
    key="xtandi_ch",
    name="Xtandi Swiss label",
    kind="label",
    seen="primary",
    body="Swiss product information",
)
RUBRACA_EU_SUMMARY = Source(
    key="rubraca_eu_summary",
    name="Rubraca EU summary (ovarian cancer), Italian copy",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
)

# Nextline itself

GAFITA_EARLY_PSA = Source(
    key="gafita_early_psa",
    name="Gafita 2020, early PSA",
    kind="cohort",
    seen="primary",
)
LU_EARLY_PET = Source(
    key="lu_early_pet",
    name="PSMA PET after one Lu cycle (2023)",
    kind="cohort",
    seen="primary",
)
RECIP = Source(key="recip", name="RECIP 1.0, by eye", kind="cohort", seen="primary")
ROSAR_MISMATCH = Source(
    key="rosar_mismatch",
    name="Rosar 2020, FDG and PSMA mismatch",
    kind="cohort",
    seen="primary",
)
NINATTI_2025 = Source(
    key="ninatti_2025",
    name="Ninatti 2025, 225Ac-PSMA pooled",
    kind="cohort",
    seen="primary",
)
LEE_2021 = Source(
    key="lee_2021",
    name="Lee 2021, 225Ac-PSMA pooled",
    kind="cohort",
    seen="primary",
)
KUTEN = Source(
    key="kuten",
    name="Kuten 2019, PSMA PET and PSA",
    kind="cohort",
    seen="primary",
)
VOLLNBERG = Source(
    key="vollnberg",
    name="Vollnberg 2022, biopsies of PSMA-1007 foci",
    kind="cohort",
    seen="primary",
)
AGGARWAL = Source(
    key="aggarwal",
    name="Aggarwal 2018, biopsies at progression",
    kind="cohort",
    seen="primary",
)
NEPC_IMAGING = Source(
    key="nepc_imaging",
    name="Imaging of neuroendocrine disease, review (2023)",
    kind="cohort",
    seen="primary",
)
PLATINUM_DDR = Source(
    key="platinum_ddr",
    name="Platinum and repair genes, 508 men (2020)",
    kind="cohort",
    seen="primary",
)
AKEEGA_SE = Source(
    key="akeega_se",
    name="Akeega EU product information, Swedish text of 2023",
    kind="label",
    seen="primary",
    body="EMA",
    jurisdiction="eu",
    as_of="2023-04",
)
PCWG3_ABSTRACT = Source(
    key="pcwg3_abstract",
    name="PCWG3, 2016, abstract",
    kind="standard",
    seen="primary",
    body="PCWG",
    as_of="2016-04-20",
)
LIVER_LU_2020 = Source(
    key="liver_lu_2020",
    name="Seifert 2020, liver metastases",
    kind="cohort",
    seen="primary",
)
AHMADZADEHFAR_2017 = Source(
    key="ahmadzadehfar_2017",
    name="Ahmadzadehfar 2017, 100 men",
    kind="cohort",
    seen="primary",
)
WARMTH_617 = Source(
    key="warmth_617",
    name="WARMTH 617, eleven clinics",
    kind="cohort",
    seen="secondary",
)
EARLY_SIDE_EFFECTS = Source(
    key="early_side_effects",
    name="First weeks after Lu (2015)",
    kind="cohort",
    seen="primary",
)
EARLY_SIDE_EFFECTS_9 = Source(
    key="early_side_effects_9",
    name="First weeks after Lu, congress abstract (2015)",
    kind="cohort",
    seen="primary",
)
LU_STOPPED_EARLY = Source(
    key="lu_stopped_early",
    name="Lu ended before six cycles, 208 men",
    kind="cohort",
    seen="primary",
)
NEXTLINE_SCOPE = Source(
    key="nextline_scope",
    name="Nextline, intended use",
    kind="own",
    seen="primary",
)

ALL: tuple[Source, ...] = tuple(
    value for value in list(vars().values()) if isinstance(value, Source)
)


def _by_key(sources: tuple[Source, ...]) -> dict[str, Source]:
    """Index the register by key; a key given twice is an error."""
    index: dict[str, Source] = {}
    for source in sources:
        if source.key in index:
            raise ValueError(
                f"sources.py: key {source.key!r} is given twice; rename one of them"
            )
        index[source.key] = source
    return index


BY_KEY: dict[str, Source] = _by_key(ALL)
