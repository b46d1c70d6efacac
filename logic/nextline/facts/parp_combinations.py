"""First-line combinations of a PARP inhibitor with an ARPI: labels and trials.

Their trials took men without a pathway inhibitor for castration-resistant disease.
Left out because they were not seen: the US count limits of Akeega for platelets and
neutrophils, the P-gp dose of talazoparib in the US prostate label, TALAPRO-2 rates
of anaemia and transfusion, and the interval of PROpel's final survival.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

TALAPRO2_ENTRY = sources.TALAPRO2.at("sponsor's trial page")
TALZENNA_DOSE = sources.TALZENNA_US.at("label section 2.3")
MAGNITUDE_ENTRY = sources.MAGNITUDE.at("EU register text")

# Talazoparib with enzalutamide

talazoparib_us_indication = Fact(
    says=(
        "US label: talazoparib with enzalutamide in metastatic castration-resistant "
        "prostate cancer with a repair-gene alteration (ATM, ATR, BRCA1, BRCA2, CDK12, "
        "CHEK2, FANCA, MLH1, MRE11A, NBN, PALB2, RAD51C)"
    ),
    cites=(
        sources.TALZENNA_US.at("label section 1"),
        sources.TALZENNA_US.at("label section 2.1"),
    ),
    since=date(2023, 6, 20),
)
talazoparib_eu_indication = Fact(
    says=(
        "EU and UK: talazoparib with enzalutamide when chemotherapy is not clinically "
        "indicated, without a limit to repair genes"
    ),
    cites=(sources.TALZENNA_EU.at("indication"),),
)
talazoparib_dose = Fact(
    says=(
        "Talazoparib 0.5 mg daily with enzalutamide 160 mg and a GnRH analogue or "
        "orchiectomy"
    ),
    cites=(TALZENNA_DOSE,),
)
talazoparib_renal = Fact(
    says=(
        "Talazoparib by creatinine clearance: at least 60 mL/min 0.5 mg; 30–59, 0.35 "
        "mg; 15–29, 0.25 mg; below 15 or dialysis, no data"
    ),
    cites=(
        sources.TALZENNA_US.at(
            "section not shown, as carried by a drug compendium", seen="secondary"
        ),
        sources.TALZENNA_EU.at("as cited in a regimen set", seen="secondary"),
    ),
)
talazoparib_hold = Fact(
    says=(
        "Talazoparib held for haemoglobin below 8 g/dL (resume at 9), platelets below "
        "50 ×10⁹/L (75), neutrophils below 1.0 ×10⁹/L (1.5)"
    ),
    cites=(sources.TALZENNA_EU.at("table 1"),),
)
talapro2_entry = Fact(
    says=(
        "TALAPRO-2: first line, ECOG 0–1, haemoglobin at least 9 g/dL, worst pain "
        "below 4; earlier enzalutamide, apalutamide or darolutamide and small-cell "
        "disease excluded, so there is no evidence after a pathway inhibitor in "
        "castration-resistant disease"
    ),
    cites=(TALAPRO2_ENTRY,),
)
talapro2_overall_survival = Effect(
    says="Final; 95 % CI of the medians 35.4 to not reached and 27.3–35.4 months.",
    endpoint="Overall survival",
    arm=45.1,
    control=31.1,
    ratio=0.62,
    low=0.48,
    high=0.81,
    p="= 0.0005",
    population="399 men of TALAPRO-2 with a repair-gene alteration",
    cites=(sources.TALAPRO2.at("report of the final analysis"),),
    since=date(2025, 7, 1),
)
talapro2_overall_survival_superseded = Effect(
    says="Immature, before the final analysis of July 2025.",
    endpoint="Overall survival",
    ratio=0.69,
    low=0.46,
    high=1.03,
    population="men of TALAPRO-2 with a repair-gene alteration",
    cites=(sources.TALAPRO2.at("Nature Medicine report"),),
    until=date(2025, 7, 1),
)

# Olaparib with abiraterone

propel_entry = Fact(
    says=(
        "PROpel: first line, no chemotherapy or novel hormonal agent for "
        "castration-resistant disease; docetaxel for hormone-sensitive disease allowed"
    ),
    cites=(sources.PROPEL.at("registry, eligibility"),),
)
propel_radiographic_pfs = Effect(
    says="95 % CI of the first median 20.5–27.6 months.",
    endpoint="Radiographic progression-free survival",
    arm=24.8,
    control=16.6,
    ratio=0.66,
    low=0.54,
    high=0.81,
    population="796 men of PROpel",
    cites=(sources.PROPEL.at("abstract"),),
)
propel_overall_survival = Effect(
    says="Final; not significant.",
    endpoint="Overall survival",
    arm=42.1,
    control=34.7,
    ratio=0.81,
    population="796 men of PROpel",
    cites=(sources.PROPEL.at("abstract"),),
)

# Niraparib with abiraterone

akeega_us_indication = Fact(
    says=(
        "US label: niraparib with abiraterone and prednisone in BRCA-mutated "
        "metastatic castration-resistant prostate cancer, by an FDA-approved test"
    ),
    cites=(sources.AKEEGA_US.at("label section 1"),),
    since=date(2023, 8, 11),
)
akeega_eu_indication = Fact(
    says=(
        "EU: niraparib with abiraterone with BRCA1 or BRCA2 when chemotherapy is not "
        "clinically indicated"
    ),
    cites=(sources.AKEEGA_EU.at("indication"),),
)
akeega_ireland = Fact(
    says=(
        "Irish protocol: grade 3 or higher haematological toxicity held to grade 1 or "
        "baseline, reduced the second time, stopped the third; radium-223 "
        "contraindicated"
    ),
    cites=(sources.NCCP_AKEEGA.at("protocol 00848 version 2"),),
)
magnitude_ecog_ceiling = Threshold(
    says="MAGNITUDE enrolled men of ECOG performance status 0–{value}",
    value=1,
    unit="ECOG",
    sense="at_most",
    cites=(MAGNITUDE_ENTRY,),
)
magnitude_counts = Fact(
    says=(
        "MAGNITUDE: neutrophils at least 1.5 and platelets at least 100 ×10⁹/L, "
        "haemoglobin at least 9 g/dL without transfusion for at least 30 days"
    ),
    cites=(MAGNITUDE_ENTRY,),
)
magnitude_radiographic_pfs_brca = Effect(
    says="Second interim analysis, 2023.",
    endpoint="Radiographic progression-free survival",
    arm=19.5,
    control=10.9,
    ratio=0.55,
    low=0.39,
    high=0.78,
    population="men of MAGNITUDE with BRCA",
    cites=(sources.MAGNITUDE.at("second interim analysis"),),
)
