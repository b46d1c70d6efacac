"""The labels of talazoparib (Talzenna) with enzalutamide, US and EU text.

The rule for P-gp inhibitors was not seen in the US or EU prostate text.
"""

from datetime import date

from nextline import sources
from nextline.fact import Fact, Threshold

TALZENNA_DOSE = sources.TALZENNA_US.at("label section 2.3")
STEPS = sources.TALZENNA_US.at("as carried by a drug compendium", seen="secondary")

us_indication = Fact(
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
eu_indication = Fact(
    says=(
        "EU: talazoparib with enzalutamide in metastatic castration-resistant prostate "
        "cancer when chemotherapy is not clinically indicated, without a limit to "
        "repair genes"
    ),
    cites=(sources.TALZENNA_EU.at("indication"),),
)
dose = Fact(
    says=(
        "Talazoparib 0.5 mg daily with enzalutamide 160 mg and a GnRH analogue or "
        "orchiectomy"
    ),
    cites=(TALZENNA_DOSE, sources.TALZENNA_EU.at("section 4.2")),
)
renal = Fact(
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
hold = Fact(
    says=(
        "Talazoparib held for haemoglobin below 8 g/dL (resume at 9), platelets below "
        "50 ×10⁹/L (75), neutrophils below 1.0 ×10⁹/L (1.5)"
    ),
    cites=(sources.TALZENNA_EU.at("table 1"),),
)
clearance_floor = Threshold(
    says="Below {value} or on dialysis there are no data",
    value=15,
    unit="mL/min",
    sense="at_least",
    cites=(STEPS,),
)
full_dose_clearance = Threshold(
    says="Full dose with creatinine clearance of at least {value}",
    value=60,
    unit="mL/min",
    sense="at_least",
    cites=(STEPS,),
)
steps = Fact(
    says="Reductions: 0.35, 0.25, then 0.1 mg; stopped after more than 3",
    cites=(STEPS,),
)
recovered = Fact(
    says=(
        "Started only when blood toxicity of earlier chemotherapy has recovered, in "
        "the EU to grade 1 or better; blood count at baseline and monthly"
    ),
    cites=(
        sources.TALZENNA_US.at("label section 5.1"),
        sources.TALZENNA_EU.at("section 4.4"),
    ),
)
p_gp = Fact(
    says=(
        "Canadian and EU texts for talazoparib alone in breast cancer: strong P-gp "
        "inhibitors raise exposure and are avoided"
    ),
    cites=(
        sources.TALZENNA_CA.at("section 9, breast cancer"),
        sources.TALZENNA_EU.at("interactions, part on breast cancer"),
    ),
)
uk_indication = Fact(
    says=(
        "UK: with enzalutamide in metastatic castration-resistant prostate cancer when "
        "chemotherapy is not clinically indicated, without a limit to repair genes"
    ),
    cites=(sources.TALZENNA_UK.at("section 4.1"),),
)
liver = Fact(
    says="Any liver impairment: no change of dose",
    cites=(STEPS,),
)
p_gp_dose = Fact(
    says=(
        "Canadian and Malaysian texts for breast cancer: where a strong P-gp "
        "inhibitor (such as amiodarone, carvedilol, clarithromycin, itraconazole, "
        "verapamil) is unavoidable, the next lower dose, and back after 3–5 "
        "half-lives; the US and EU sentences for prostate cancer were not seen"
    ),
    cites=(sources.TALZENNA_CA.at("sections 4 and 9, breast cancer"),),
)
other_toxicity = Fact(
    says=(
        "EU: after a hold for blood counts the next lower dose; other toxicity of "
        "grade 3–4 held to grade 1 or better, then the next lower dose or a stop"
    ),
    cites=(sources.TALZENNA_EU.at("table 1"),),
)
mds_aml = Fact(
    says=(
        "Stopped if myelodysplastic syndrome or acute myeloid leukaemia is confirmed"
    ),
    cites=(
        sources.TALZENNA_US.at("label section 5.1"),
        sources.TALZENNA_EU.at("section 4.4"),
    ),
)
thrombosis = Fact(
    says=(
        "EU: more venous thromboembolism on talazoparib with enzalutamide than on "
        "enzalutamide alone"
    ),
    cites=(sources.TALZENNA_EU.at("section 4.4"),),
)
