"""The label of zoledronic acid 4 mg, US and EU text."""

from nextline import sources
from nextline.fact import Fact, Threshold

EU = sources.ZOLEDRONIC_EU.at("section 4.2")
US = sources.ZOLEDRONIC_US.at("section 2.2")

indication = Fact(
    says=(
        "US label: bone metastases from solid tumours, beside standard anticancer "
        "treatment; prostate cancer must have progressed after at least one hormonal "
        "treatment"
    ),
    cites=(sources.ZOLEDRONIC_US.at("label section 1.2"),),
)
dose = Fact(
    says="4 mg intravenously over at least 15 minutes every 3–4 weeks",
    cites=(EU,),
)
renal_steps = Fact(
    says=(
        "By creatinine clearance: above 60 mL/min 4 mg; 50–60, 3.5 mg; 40–49, 3.3 mg; "
        "30–39, 3.0 mg"
    ),
    cites=(EU,),
)
clearance_floor = Threshold(
    says="Not supported with creatinine clearance below {value}",
    value=30,
    unit="mL/min",
    sense="at_least",
    cites=(EU,),
)
creatinine_hold = Fact(
    says=(
        "Creatinine before each dose: hold after a rise of 0.5 mg/dL from a normal, or "
        "1.0 mg/dL from an abnormal baseline; resume within 10 % of baseline"
    ),
    cites=(US,),
)
calcium = Fact(
    says="Oral calcium 500 mg and vitamin D 400 IU daily",
    cites=(US,),
)
dental = Fact(
    says="Osteonecrosis of the jaw is a risk",
    cites=(sources.ZOLEDRONIC_US.at("section 5.4"),),
)
not_with_reclast = Fact(
    says="Not together with Reclast, the same substance",
    cites=(sources.ZOLEDRONIC_US.at("section 5.1"),),
)
interval_12_weeks = Fact(
    says=(
        "Trial outside the label: every 12 weeks was not inferior to every 4 weeks, "
        "with a skeletal event in 29 % of each over 2 years (1,822 people with breast "
        "or prostate cancer or myeloma)"
    ),
    cites=(
        sources.CALGB_70604.at("abstract, design"),
        sources.CALGB_70604.at("result on a secondary page", seen="secondary"),
    ),
)
