"""The label of abiraterone acetate (Zytiga and generics), US text.

The sentence on radium-223 was read in the safety information of Yonsa, another
abiraterone product, and in the Irish protocol; the same sentence in the Zytiga label
was not seen.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

MODIFY = sources.ABIRATERONE_US.at("dose-change page of the maker")
INTERACT = sources.ABIRATERONE_US.at("how-to-take page of the maker")
QUESTIONS = sources.ABIRATERONE_US.at("questions page of the maker")
CARRIED = "section not shown, as carried by drug pages"
IRISH = sources.NCCP_ABIRATERONE.at("protocol 00103 version 9")

indication = Fact(
    says=(
        "With prednisone: metastatic castration-resistant prostate cancer, and "
        "metastatic high-risk castration-sensitive prostate cancer"
    ),
    cites=(sources.ABIRATERONE_US.at("label section 1"),),
)
dose = Fact(
    says=(
        "1,000 mg once daily on an empty stomach (no food from 2 hours before to 1 "
        "hour after), with prednisone 5 mg twice daily in castration-resistant disease"
    ),
    cites=(sources.ABIRATERONE_US.at("label section 2.1–2.3"),),
)
prednisone_eu = Fact(
    says=(
        "EU text: prednisone or prednisolone 10 mg daily in castration-resistant "
        "disease"
    ),
    cites=(IRISH,),
)
yonsa = Fact(
    says=(
        "Yonsa is 500 mg daily with methylprednisolone 4 mg twice daily and is not "
        "interchangeable with other abiraterone"
    ),
    cites=(sources.YONSA_US.at("dosing on drug pages", seen="secondary"),),
)
castration_continues = Fact(
    says="A GnRH analogue or orchiectomy is required",
    cites=(sources.ABIRATERONE_US.at("label section 2.3"),),
)
contraindications = Fact(
    says="The current US label lists no contraindications",
    cites=(sources.ABIRATERONE_US.at("label section 4"),),
)
child_pugh_b = Fact(
    says=(
        "Child–Pugh B: start at 250 mg daily; liver tests weekly for 1 month, every 2 "
        "weeks for 2 months, then monthly; stop without return if ALT or AST is above "
        "5 × ULN or bilirubin above 3 × ULN; no clinical data at this dose"
    ),
    cites=(sources.ABIRATERONE_US.at("label section 2.4"), MODIFY),
)
child_pugh_c = Fact(
    says="Child–Pugh C: not to be used",
    cites=(QUESTIONS,),
)
liver_hold = Fact(
    says=(
        "With normal liver tests at baseline, AST or ALT above 5 × ULN or bilirubin "
        "above 3 × ULN: hold; resume at 750 mg when back at baseline or at most 2.5 × "
        "and 1.5 × ULN, then 500 mg on recurrence, and stop at the third"
    ),
    cites=(MODIFY,),
)
transaminase_hold = Threshold(
    says="AST or ALT above {value}: hold",
    value=5,
    unit="× ULN",
    sense="at_most",
    cites=(MODIFY,),
)
bilirubin_hold = Threshold(
    says="Bilirubin above {value}: hold",
    value=3,
    unit="× ULN",
    sense="at_most",
    cites=(MODIFY,),
)
liver_stop = Fact(
    says=(
        "ALT above 3 × ULN together with bilirubin above 2 × ULN without obstruction: "
        "stop for good"
    ),
    cites=(MODIFY,),
)
liver_rate = Fact(
    says=(
        "ALT or AST of at least 5 × ULN (grade 3–4) in 6 % of 2,230 men; 1.1 % stopped "
        "for liver toxicity"
    ),
    cites=(sources.ABIRATERONE_US.at("label section 5.3"),),
)
monitoring_liver = Fact(
    says="Liver tests at baseline, every 2 weeks for 3 months, then monthly",
    cites=(sources.ABIRATERONE_US.at("label section 5.3"),),
)
monitoring = Fact(
    says=(
        "Blood pressure, potassium and fluid at least monthly, corrected before the "
        "start"
    ),
    cites=(sources.ABIRATERONE_US.at(CARRIED, seen="secondary"),),
)
mineralocorticoid_effects = Fact(
    says=(
        "Grade 3–4 with prednisone 5 mg twice daily, drug v control: potassium low 4 v "
        "2 %, hypertension 2 v 2 %, fluid retention 1 v 1 %"
    ),
    cites=(sources.ABIRATERONE_US.at("label section 5.1", seen="secondary"),),
)
heart = Fact(
    says=(
        "Left ventricular ejection fraction below 50 %, or NYHA class III–IV (COU-301) "
        "or II–IV (COU-302) heart failure, was excluded from the trials"
    ),
    cites=(sources.ABIRATERONE_US.at(CARRIED, seen="secondary"),),
)
radium = Fact(
    says=(
        "By the safety information of Yonsa, abiraterone with a corticosteroid is not "
        "supported together with radium-223 outside trials; the Irish protocol lists "
        "it as a contraindication"
    ),
    cites=(sources.YONSA_US.at("safety information"), IRISH),
)
cyp3a4_inducers = Fact(
    says=(
        "Strong CYP3A4 inducers are avoided; if needed, 1,000 mg twice daily while "
        "both are taken"
    ),
    cites=(
        INTERACT,
        sources.ABIRATERONE_US.at("dosing on drug pages", seen="secondary"),
    ),
)
cyp2d6 = Fact(
    says=(
        "Inhibits CYP2D6: narrow-index substrates (such as thioridazine) are avoided "
        "or reduced"
    ),
    cites=(INTERACT,),
)
cyp2c8 = Fact(
    says=(
        "Inhibits CYP2C8 (pioglitazone exposure up 46 %): watch narrow-index "
        "substrates, and glucose with a glitazone or repaglinide"
    ),
    cites=(INTERACT, sources.ABIRATERONE_US.at("label section 5.6")),
)
ireland_protocol = Fact(
    says=(
        "Irish protocol: potassium above 3.5 mmol/L; ALT or AST above 5 × ULN held and "
        "resumed at 500 mg; stopped if it recurs or above 20 × ULN"
    ),
    cites=(IRISH,),
)
kidney_dose = Fact(
    says="US, on the maker's page: no dose change in kidney impairment",
    cites=(QUESTIONS,),
)
kidney = Fact(
    says=(
        "Single-dose study, 8 men with end-stage kidney disease and 8 matched, none "
        "with cancer: exposure was comparable"
    ),
    cites=(sources.ABIRATERONE_KIDNEY.at("abstract"),),
)
