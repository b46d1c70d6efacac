"""The labels of radium-223 (Xofigo) in the US and the EU, and the Irish protocol.

Left out: a label rule to stop for chemotherapy, another radioisotope or hemibody
radiotherapy, which was looked for and not found.
"""

from datetime import date

from nextline import sources
from nextline.fact import Effect, Fact, Threshold

COUNTS = sources.XOFIGO_US.at(
    "section not shown, as carried by drug pages", seen="secondary"
)
EMA = sources.EMA_XOFIGO_2018.at("referral outcome")
DKMA = sources.DKMA_XOFIGO_2018.at("advice to doctors")
IRISH = sources.NCCP_RADIUM.at("protocol 00257 version 8")

us_indication = Fact(
    says=(
        "US label: castration-resistant prostate cancer with symptomatic bone "
        "metastases and no known visceral metastases"
    ),
    cites=(sources.XOFIGO_US.at("label section 1"),),
)
eu_indication = Fact(
    says=(
        "EU: alone or with an LHRH analogue in adults with symptomatic bone and no "
        "known visceral metastases, progressing after at least two earlier systemic "
        "lines for metastatic castration-resistant disease (LHRH analogues not "
        "counted), or not eligible for any available one"
    ),
    cites=(EMA, DKMA),
    since=date(2018, 9, 28),
)
eu_lines_before = Threshold(
    says="EU: at least {value} of earlier systemic treatment, unless none is available",
    value=2,
    unit="lines",
    sense="at_least",
    cites=(EMA,),
    since=date(2018, 9, 28),
)
eu_combination = Fact(
    says=(
        "EU: contraindicated with abiraterone and prednisone or prednisolone, and not "
        "with other systemic cancer drugs except an LHRH analogue"
    ),
    cites=(EMA,),
    since=date(2018, 9, 28),
)
eu_visceral = Fact(
    says="EU: only with no known visceral metastases",
    cites=(DKMA,),
)
eu_bone_burden = Fact(
    says=(
        "EU: not supported with few osteoblastic bone metastases; fracture risk is "
        "assessed and a bone agent considered first"
    ),
    cites=(EMA,),
    since=date(2018, 9, 28),
)
dose = Fact(
    says="55 kBq (1.49 µCi) per kg intravenously every 4 weeks, 6 injections",
    cites=(sources.XOFIGO_US.at("label section 2.1"),),
)
injection = Fact(
    says="Given as a slow injection over about 1 minute",
    cites=(sources.XOFIGO_US.at("label section 2.1"),),
)
eu_narrowed = Fact(
    says="The EU text was narrowed by a decision of 28 September 2018",
    cites=(EMA,),
    since=date(2018, 9, 28),
)
dose_superseded = Fact(
    says=(
        "Older labels print 50 kBq (1.35 µCi) per kg: the same activity before the "
        "calibration change of 2016"
    ),
    cites=(sources.XOFIGO_US.at("old label copy"),),
    until=date(2016, 1, 1),
)
beyond_six = Fact(
    says="Safety and efficacy beyond 6 injections were not studied",
    cites=(COUNTS,),
)
first_neutrophils = Threshold(
    says="Before the first dose, neutrophils at least {value}",
    value=1.5,
    unit="×10⁹/L",
    sense="at_least",
    cites=(COUNTS,),
)
first_platelets = Threshold(
    says="Before the first dose, platelets at least {value}",
    value=100,
    unit="×10⁹/L",
    sense="at_least",
    cites=(COUNTS,),
)
first_haemoglobin = Threshold(
    says="Before the first dose, haemoglobin at least {value}",
    value=10,
    unit="g/dL",
    sense="at_least",
    cites=(COUNTS,),
)
later_neutrophils = Threshold(
    says="Before later doses, neutrophils at least {value}",
    value=1,
    unit="×10⁹/L",
    sense="at_least",
    cites=(COUNTS,),
)
later_platelets = Threshold(
    says="Before later doses, platelets at least {value}",
    value=50,
    unit="×10⁹/L",
    sense="at_least",
    cites=(COUNTS,),
)
stop_no_recovery = Fact(
    says=(
        "Stop if counts do not recover within 6–8 weeks of the last dose despite "
        "support"
    ),
    cites=(sources.XOFIGO_US.at("label section 5.1"),),
)
nadir = Fact(
    says=(
        "After a single dose in a phase 1 study neutrophils and platelets were lowest "
        "at 2–3 weeks, and most men had recovered by about 6–8 weeks"
    ),
    cites=(sources.XOFIGO_US.at("label section 5.1"),),
)
contraindications = Fact(
    says="The US label of 2019 lists no contraindications",
    cites=(sources.XOFIGO_US.at("label section 4"),),
)
no_abiraterone = Fact(
    says=(
        "US label: not supported together with abiraterone and prednisone or "
        "prednisolone (warning, not a boxed warning)"
    ),
    cites=(sources.XOFIGO_US.at("label section 5.2"),),
)
era_fractures = Effect(
    says="Radium-223 with abiraterone v abiraterone (ERA-223).",
    endpoint="Fractures",
    arm=28.6,
    control=11.4,
    measured_in="%",
    cites=(sources.YONSA_US.at("safety information"),),
)
era_deaths = Effect(
    says="Radium-223 with abiraterone v abiraterone (ERA-223).",
    endpoint="Deaths",
    arm=38.5,
    control=35.5,
    measured_in="%",
    cites=(sources.YONSA_US.at("safety information"),),
)
era_fractures_ema = Effect(
    says=(
        "Radium-223 with abiraterone v abiraterone (ERA-223), as given by the EMA; "
        "death came 2.6 months earlier on average."
    ),
    endpoint="Fractures",
    arm=29,
    control=11,
    measured_in="%",
    cites=(EMA,),
)
enzalutamide = Fact(
    says=(
        "Radium-223 with enzalutamide is not a labelled US use; the maker called the "
        "combination investigational in February 2026"
    ),
    cites=(
        sources.XOFIGO_US.at("label section 1"),
        sources.PEACE3_RELEASE.at("release, February 2026"),
    ),
)
clearance = Fact(
    says=(
        "Creatinine clearance 30–89 mL/min: no change; below 30 mL/min: not studied; "
        "mild liver impairment: no change"
    ),
    cites=(COUNTS,),
)
clearance_not_studied_below = Threshold(
    says="Creatinine clearance below {value} was not studied",
    value=30,
    unit="mL/min",
    sense="at_least",
    cites=(COUNTS,),
)
monitoring = Fact(
    says=(
        "Blood count at baseline and before each dose; men are advised to drink "
        "enough and to watch intake and urine output"
    ),
    cites=(
        sources.XOFIGO_US.at("label section 5.1, text of 2016"),
        sources.XOFIGO_US.at("label section 17"),
    ),
)
contraception = Fact(
    says=(
        "Condom for the man and effective contraception for the partner during "
        "treatment and for 6 months after"
    ),
    cites=(
        sources.XOFIGO_EU.at("precautions"),
        sources.XOFIGO_US.at("section not shown in the copy read"),
    ),
)
radiation = Fact(
    says=(
        "No limit on contact; good hygiene for at least 1 week after the last dose, "
        "with the toilet flushed several times, soiled clothes washed apart and gloves"
    ),
    cites=(sources.XOFIGO_US.at("label section 17, in a Hong Kong copy"),),
)
adverse_events = Fact(
    says=(
        "On radium-223, any grade and grade 3–4: anaemia 93 and 6 %, leucopenia 35 and "
        "3 %, nausea 36 and 2 %, diarrhoea 25 and 2 %, vomiting 19 and 2 %; any grade: "
        "lymphopenia 72 %, thrombocytopenia 31 %, neutropenia 18 %, oedema 13 %"
    ),
    cites=(COUNTS,),
)
marrow_failure = Fact(
    says=(
        "Marrow failure or lasting pancytopenia in 2 % v none on placebo: of the 13 "
        "men two died of it, in 7 it still stood at death, and 54 % needed transfusion"
    ),
    cites=(sources.XOFIGO_US.at("label section 5.1"),),
)
ireland_nodes_ecog = Fact(
    says=(
        "Irish protocol, who may start: ECOG 0–2, no node of 3 cm or more, no earlier "
        "radium"
    ),
    cites=(IRISH,),
)
ireland_later_haemoglobin = Fact(
    says="Irish protocol: before later doses, haemoglobin at least 8 g/dL",
    cites=(IRISH,),
)
ireland_fracture_risk = Fact(
    says="Irish protocol: fracture risk is assessed",
    cites=(IRISH,),
)
ireland_ecog_ceiling = Threshold(
    says="Irish protocol: ECOG performance status 0–{value}",
    value=2,
    unit="ECOG",
    sense="at_most",
    cites=(IRISH,),
)
ireland_node_limit = Threshold(
    says="Irish protocol: no node of {value} or more",
    value=3,
    unit="cm",
    sense="less_than",
    cites=(IRISH,),
)
eu_intervals = Fact(
    says=(
        "EU: radium-223 not before 5 days after the last abiraterone with prednisone "
        "or prednisolone, and the next systemic cancer treatment not before 30 days "
        "after the last radium-223"
    ),
    cites=(sources.XOFIGO_EU_2020.at("section 4.4"),),
)
eu_enzalutamide = Fact(
    says=(
        "EU: with anything besides an LHRH analogue, safety and efficacy are not "
        "established; not supported"
    ),
    cites=(sources.XOFIGO_EU_2020.at("section 4.4"), EMA),
)
