"""The label of enzalutamide (Xtandi), US text with Thai label text for dosing.

The topics of the 2025 label changes (sections 5.7 and 5.8) were not seen. The seizure
figures in men with risk factors come from the UPWARD paper.
"""

from nextline import sources
from nextline.fact import Effect, Fact

WARNINGS = sources.XTANDI_US.at("safety labelling changes, November 2023")

indication = Fact(
    says=(
        "Castration-resistant prostate cancer, metastatic castration-sensitive disease "
        "and high-risk biochemical recurrence"
    ),
    cites=(sources.XTANDI_US.at("label section 1"),),
)
dose = Fact(
    says="160 mg once daily, with or without food",
    cites=(
        sources.XTANDI_US.at("label section 2.1"),
        sources.XTANDI_TH.at("dosage"),
    ),
)
castration_continues = Fact(
    says=(
        "In castration-resistant disease a GnRH analogue is continued, unless "
        "orchiectomy was done"
    ),
    cites=(
        sources.XTANDI_US.at("label section 2.1"),
        sources.XTANDI_TH.at("dosage"),
    ),
)
toxicity_hold = Fact(
    says=(
        "Grade 3 or higher toxicity, or an intolerable effect: hold for 1 week or to "
        "grade 2 or below; resume at the same dose, or at 120 or 80 mg if warranted"
    ),
    cites=(sources.XTANDI_TH.at("dosage"),),
)
seizure = Fact(
    says=(
        "Seizure in 0.6 % across 8 randomised trials, which generally left out men "
        "disposed to it; stop for good if one occurs"
    ),
    cites=(WARNINGS,),
)
seizure_with_risk_factors = Fact(
    says=(
        "UPWARD, men with risk factors for seizure: of 366 evaluable (423 entered), 4 "
        "(1.1 %) had a seizure in the 4-month window and 3 later; 2.6 per 100 "
        "patient-years, against an estimated 2.8 in such men without the drug; no "
        "control arm"
    ),
    cites=(sources.UPWARD.at("abstract"),),
)
ischaemic_heart_disease = Effect(
    says="Enzalutamide v placebo, 5 trials pooled; stop for grade 3–4.",
    endpoint="Ischaemic heart disease",
    arm=3.5,
    control=2,
    measured_in="%",
    cites=(WARNINGS,),
)
falls_fractures = Fact(
    says=(
        "Falls in 12 % on it in 5 placebo-controlled trials; the risk of falls and "
        "fractures is assessed and a bone-targeted agent considered"
    ),
    cites=(WARNINGS, sources.XTANDI_US.at("older label copy")),
)
cyp2c8 = Fact(
    says=(
        "Strong CYP2C8 inhibitors (gemfibrozil raises exposure 2.2-fold) are avoided; "
        "otherwise 80 mg daily"
    ),
    cites=(sources.XTANDI_US.at("label section 7.1"), sources.XTANDI_TH.at("dosage")),
)
cyp3a4_inducer = Fact(
    says=(
        "Strong CYP3A4 inducers (rifampicin lowers exposure 37 %) are avoided; "
        "otherwise 240 mg daily"
    ),
    cites=(sources.XTANDI_US.at("label section 7.2"),),
)
effect_on_others = Fact(
    says=(
        "Strong inducer of CYP3A4 and moderate inducer of CYP2C9 and CYP2C19 "
        "(midazolam exposure down 86 %, S-warfarin 56 %, omeprazole 70 %)"
    ),
    cites=(sources.XTANDI_US.at("label section 7.3"),),
)
seizure_threshold = Fact(
    says=(
        "Swiss text: caution after earlier seizures or with what disposes to them "
        "(brain injury, stroke, brain metastases, alcohol misuse); drugs that lower "
        "the seizure threshold can add to the risk"
    ),
    cites=(sources.XTANDI_CH.at("warnings"),),
)
encephalopathy = Fact(
    says=(
        "Swiss text: stopped if posterior reversible encephalopathy syndrome develops"
    ),
    cites=(sources.XTANDI_CH.at("warnings"),),
)
upward_drugs = Fact(
    says=(
        "In UPWARD 57.2 % of 423 men were taking a drug known to lower the seizure "
        "threshold"
    ),
    cites=(sources.UPWARD.at("abstract"),),
)
kidney = Fact(
    says=(
        "Creatinine clearance 30–89 mL/min: no change at the start; below 30 mL/min "
        "and end-stage kidney disease were not studied"
    ),
    cites=(
        sources.XTANDI_US.at(
            "section not shown, as carried by a drug compendium", seen="secondary"
        ),
    ),
)
seizure_label = Fact(
    says=(
        "The label, as the news quotes it, gives 2.2 % (8 of 366) for men with risk "
        "factors; the paper on the same men counts 4 in its window and 3 later"
    ),
    cites=(
        sources.XTANDI_US.at("label section 5.1, as quoted in news", seen="secondary"),
        sources.UPWARD.at("abstract"),
    ),
)
