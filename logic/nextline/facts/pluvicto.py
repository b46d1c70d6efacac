"""The labels of Pluvicto (lutetium-177 vipivotide tetraxetan), by country and date.

No complete current label could be opened: the US text was read in copies of the
2022 and the March 2025 editions and in the maker's safety information of June 2025,
and the dose-change table only in drug compendia. The wording after the supplement
of 31 July 2026 was not seen. No numeric blood-count floor is stated here because
none was found in the label; VISION's floors are in `vision`. An EU limit on
creatinine clearance was looked for and not found.
"""

from datetime import date

from nextline import sources
from nextline.fact import Fact, Threshold

CHANGED_2025 = date(2025, 3, 28)
TABLE = sources.PLUVICTO_US_2025.at(
    "label section 2.4, as carried by drug compendia", seen="secondary"
)
KIDNEY = sources.PLUVICTO_US_2025.at(
    "label section 8.6, as carried by drug compendia", seen="secondary"
)
RADIATION = sources.PLUVICTO_US_SAFETY_2025.at("risk from radiation exposure")
MARROW = sources.PLUVICTO_US_SAFETY_2025.at("myelosuppression")
RENAL = sources.PLUVICTO_US_SAFETY_2025.at("renal toxicity")
INFERTILITY = sources.PLUVICTO_US_SAFETY_2025.at("infertility")

# What it is licensed for

us_indication_2022 = Fact(
    says=(
        "US label of March 2022: adults with PSMA-positive metastatic "
        "castration-resistant prostate cancer already treated with an "
        "androgen-receptor pathway inhibitor and taxane chemotherapy"
    ),
    cites=(sources.PLUVICTO_US_2022.at("label section 1"),),
    since=date(2022, 3, 23),
    until=CHANGED_2025,
)
us_indication_2025 = Fact(
    says=(
        "US label since March 2025: adults with PSMA-positive metastatic "
        "castration-resistant prostate cancer already treated with an "
        "androgen-receptor pathway inhibitor who either are judged suitable to delay "
        "taxane chemotherapy or have already had a taxane"
    ),
    cites=(sources.PLUVICTO_US_2025.at("label section 1"),),
    since=CHANGED_2025,
)
us_indication_2026_earlier_setting = Fact(
    says=(
        "US supplement of 31 July 2026: an added, earlier setting, with an "
        "androgen-receptor pathway inhibitor in PSMA-positive metastatic disease "
        "that is naive or sensitive to androgen-pathway treatment; whether the "
        "castration-resistant wording changed was not seen"
    ),
    cites=(sources.PLUVICTO_US_2026.at("section not shown in the copy read"),),
    since=date(2026, 7, 31),
)
us_label_after_july_2026_unread = Fact(
    says=(
        "The text of the US label after 31 July 2026 was not read; the "
        "castration-resistant wording shown is that of March 2025"
    ),
    cites=(sources.PLUVICTO_US_2026.at("section not shown in the copy read"),),
)
eu_indication = Fact(
    says=(
        "EU product information: progressive PSMA-positive metastatic "
        "castration-resistant prostate cancer after an androgen-receptor pathway "
        "inhibitor and taxane chemotherapy, given with androgen deprivation with or "
        "without androgen-receptor pathway inhibition"
    ),
    cites=(sources.PLUVICTO_EU.at("indication, global product page"),),
)
gb_indication = Fact(
    says=(
        "GB licence: as in the EU, or in men who are not medically suitable for taxanes"
    ),
    cites=(sources.PLUVICTO_GB.at("indication, UK product page"),),
)
pre_taxane_application_withdrawn_eu = Fact(
    says=(
        "The EU application for use before chemotherapy was withdrawn on 23 March "
        "2026, after the CHMP objected to the control arm of PSMAfore; the EU licence "
        "still asks for a taxane first"
    ),
    cites=(sources.PLUVICTO_EU_WITHDRAWAL_2026.at("news report of the withdrawal"),),
    since=date(2026, 3, 23),
)
contraindications = Fact(
    says=(
        "US label: no contraindications; EU product information: hypersensitivity to "
        "the drug or an excipient"
    ),
    cites=(
        sources.PLUVICTO_US_2025.at("label summary, 2025"),
        sources.PLUVICTO_EU.at("section 4.3, 2022 text on a copy site"),
    ),
)

# Selection by PSMA PET

pet_selection_2022 = Fact(
    says=(
        "US label of March 2022: selection by tumour PSMA expression with Locametz or "
        "another authorised PSMA-11 agent"
    ),
    cites=(sources.PLUVICTO_US_2022.at("label section 2.2"),),
    since=date(2022, 3, 23),
    until=CHANGED_2025,
)
pet_selection_2025 = Fact(
    says=(
        "US label since March 2025: selection with Locametz or another authorised PSMA "
        "PET product, so fluorine-18 tracers are not excluded by the text"
    ),
    cites=(sources.PLUVICTO_US_2025.at("label section 2.2"),),
    since=CHANGED_2025,
)
pet_selection_2026 = Fact(
    says=(
        "July 2026: the selection wording is unchanged, Locametz or another authorised "
        "PSMA PET product"
    ),
    cites=(sources.PLUVICTO_US_2026.at("section not shown in the copy read"),),
    since=date(2026, 7, 31),
)

# Dose

dose = Fact(
    says="7.4 GBq (200 mCi) intravenously every 6 weeks",
    cites=(
        sources.PLUVICTO_US_2022.at("label section 2.3"),
        sources.PLUVICTO_US_2025.at("dosing page of the maker"),
    ),
)
doses_in_course = Threshold(
    says="The labelled course is {value}, or to progression or unacceptable toxicity",
    value=6,
    unit="doses",
    sense="at_most",
    cites=(
        sources.PLUVICTO_US_2025.at("dosing page of the maker"),
        sources.PLUVICTO_US_2022.at("label section 2.3"),
    ),
)
cap_wording_2022 = Fact(
    says="US label of March 2022: up to 6 doses, or until progression or toxicity",
    cites=(sources.PLUVICTO_US_2022.at("label section 2.3"),),
    since=date(2022, 3, 23),
    until=CHANGED_2025,
)
interval_tolerance = Fact(
    says="EU and global text: every 6 weeks, give or take 1 week",
    cites=(sources.PLUVICTO_EU.at("posology, global product page"),),
)
cumulative_activity = Fact(
    says="A full course of six doses is 44.4 GBq in all",
    cites=(INFERTILITY,),
)
single_reduction = Fact(
    says=(
        "One reduction only, by 20 % to 5.9 GBq (160 mCi), with no return to the "
        "full dose"
    ),
    cites=(TABLE,),
)
administration = Fact(
    says=(
        "Slow injection over 1–10 minutes, or infusion by gravity or peristaltic "
        "pump, after flushing the line with at least 10 mL of 0.9 % saline"
    ),
    cites=(sources.PLUVICTO_US_2025.at("label section 2.5"),),
)
half_life = Fact(
    says="Physical half-life 6.647 days",
    cites=(sources.PLUVICTO_EU.at("section 2, on copy sites"),),
)
castration_continues = Fact(
    says=(
        "EU licence: given together with androgen deprivation; Hong Kong text: in men "
        "not castrated by surgery medical castration is kept going during treatment"
    ),
    cites=(
        sources.PLUVICTO_EU.at("indication, global product page"),
        sources.PLUVICTO_HK.at("dosage, posology"),
    ),
)

# Starting, kidneys, liver

no_numeric_floor = Fact(
    says=(
        "In the passages read, the US label sets no numeric blood-count floor for the "
        "first dose: it asks for counts and kidney function before and during "
        "treatment, and changes the dose by grade"
    ),
    cites=(MARROW, sources.PLUVICTO_US_2025.at("label summary, 2025")),
)
clearance_not_studied_below = Threshold(
    says=(
        "US label: creatinine clearance below {value} and end-stage kidney disease "
        "were not studied"
    ),
    value=30,
    unit="mL/min",
    sense="at_least",
    cites=(KIDNEY,),
)
clearance_30_to_89 = Fact(
    says=(
        "US label: creatinine clearance 30–89 mL/min (Cockcroft–Gault, actual weight) "
        "needs no dose change but closer monitoring"
    ),
    cites=(KIDNEY,),
)
eu_kidney = Fact(
    says="Global text: no adjustment in mild or moderate kidney impairment",
    cites=(sources.PLUVICTO_EU.at("global product page"),),
)
liver = Fact(
    says="The US label gives no dosing advice for liver impairment",
    cites=(
        sources.PLUVICTO_US_2025.at(
            "section not shown, as carried by a drug compendium", seen="secondary"
        ),
    ),
)

# Holding and stopping

marrow_grade_2 = Fact(
    says=(
        "Grade 2 fall in blood counts: withhold until grade 1 or the man's own baseline"
    ),
    cites=(TABLE,),
)
marrow_grade_3 = Fact(
    says=(
        "Grade 3 or higher fall in blood counts: withhold until grade 1 or baseline, "
        "then 5.9 GBq"
    ),
    cites=(TABLE,),
)
marrow_stop = Fact(
    says="Grade 3 or higher fall in counts again after a reduction: stop for good",
    cites=(TABLE,),
)
renal_hold = Fact(
    says=(
        "Confirmed grade 2 or higher rise in creatinine, or confirmed creatinine "
        "clearance below 30 mL/min: withhold until improvement"
    ),
    cites=(TABLE,),
)
renal_reduce = Fact(
    says=(
        "Confirmed rise in creatinine of at least 40 % together with a confirmed fall "
        "in clearance of more than 40 % from baseline: withhold until improvement, "
        "then 5.9 GBq"
    ),
    cites=(TABLE,),
)
renal_stop = Fact(
    says=(
        "Grade 3 or higher kidney toxicity, or kidney toxicity again after a "
        "reduction: stop for good"
    ),
    cites=(TABLE,),
)
dry_mouth = Fact(
    says=(
        "Dry mouth, grade 2: withhold and consider 5.9 GBq; grade 3: withhold, then "
        "5.9 GBq; grade 3 again after a reduction: stop for good (one 2022 table, "
        "from another source, gives stopping at grade 3)"
    ),
    cites=(TABLE,),
)
gut = Fact(
    says=(
        "Gastrointestinal toxicity of grade 3 or higher that medicines do not "
        "control: withhold until grade 2 or baseline, then 5.9 GBq; again after a "
        "reduction: stop for good"
    ),
    cites=(TABLE,),
)
fatigue = Fact(
    says="Fatigue of grade 3 or higher: withhold until grade 2 or baseline",
    cites=(TABLE,),
)
electrolytes = Fact(
    says=(
        "Electrolyte or metabolic change of grade 2 or higher: withhold until grade 1 "
        "or baseline"
    ),
    cites=(TABLE,),
)
transaminases = Fact(
    says=(
        "AST or ALT above 5 × ULN without liver metastases: stop for good (seen in "
        "one tool only)"
    ),
    cites=(
        sources.PLUVICTO_US_2025.at(
            "label section 2.4, as carried by one dose-change tool", seen="secondary"
        ),
    ),
)
other_toxicity = Fact(
    says=(
        "Other non-haematological toxicity of grade 3–4 again, or lasting intolerable "
        "grade 2, after a reduction: stop for good"
    ),
    cites=(TABLE,),
)
delay_over_4_weeks = Fact(
    says=(
        "A delay for toxicity of more than 4 weeks: consider stopping, in the maker's "
        "current text"
    ),
    cites=(sources.PLUVICTO_US_2025.at("dosing page of the maker"),),
    since=CHANGED_2025,
)
delay_over_4_weeks_superseded = Fact(
    says=(
        "A delay for toxicity of more than 4 weeks: treatment must stop, in texts of "
        "the 2022 edition"
    ),
    cites=(
        sources.PLUVICTO_US_2022.at(
            "label section 2.4, as carried by drug compendia", seen="secondary"
        ),
    ),
    until=CHANGED_2025,
)

# Watching

monitoring_us = Fact(
    says=(
        "US label: blood count, creatinine and calculated creatinine clearance before "
        "and during treatment"
    ),
    cites=(MARROW, RENAL),
)
monitoring_ex_us = Fact(
    says="Text outside the US adds ALT, AST, ALP, albumin and bilirubin",
    cites=(sources.PLUVICTO_HK.at("dosage, treatment monitoring"),),
)
monitoring_ch = Fact(
    says=(
        "Swiss text: blood count, kidney and liver tests within 7 days before each "
        "dose, again 4–6 weeks after the last, then every 2–4 months"
    ),
    cites=(sources.PLUVICTO_CH.at("dosing chapter"),),
)

# Radiation and contraception

radiation_contact = Fact(
    says=(
        "Close contact (under 3 ft, about 1 m) is limited for 2 days with others in "
        "the household, for 7 days with children and pregnant women"
    ),
    cites=(RADIATION,),
)
radiation_sex = Fact(
    says="No sexual activity for 7 days",
    cites=(RADIATION,),
)
separate_bedroom = Fact(
    says=(
        "A separate bedroom for 3 days (from others in the household), 7 days (from "
        "children) or 15 days (from pregnant women)"
    ),
    cites=(RADIATION,),
)
hydration = Fact(
    says="Drink more and pass urine often",
    cites=(RADIATION, RENAL),
)
release_limit = Fact(
    says=(
        "US rule: release when no other person is likely to receive more than 5 mSv "
        "(0.5 rem), with written advice above 1 mSv"
    ),
    cites=(sources.NRC_35_75.at("state rule that mirrors it"),),
)
contraception = Fact(
    says=(
        "Men with fertile partners: contraception during treatment and for 14 weeks "
        "after the last dose"
    ),
    cites=(sources.PLUVICTO_US_SAFETY_2025.at("embryo-fetal toxicity"),),
)
infertility = Fact(
    says="The full course of 44.4 GBq may make a man infertile, for a time or for good",
    cites=(INFERTILITY,),
)

# What to expect

cycles_delivered = Fact(
    says=(
        "Doses delivered: VISION median 5, with 46.5 % receiving all six; PSMAfore "
        "median 6, with 63 % receiving six"
    ),
    cites=(
        sources.PLUVICTO_CH.at("adverse effects chapter"),
        sources.PLUVICTO_US_2025.at("dosing page of the maker"),
    ),
)
psmafore_laboratory_falls = Fact(
    says=(
        "Grade 3–4 falls on Lu in PSMAfore: haemoglobin 7 %, leucocytes 4.4 %, "
        "neutrophils 3.5 %, platelets 2.7 %"
    ),
    cites=(MARROW,),
)
psmafore_kidney_injury = Fact(
    says="Grade 3–4 acute kidney injury on Lu in PSMAfore: 1.3 %",
    cites=(RENAL,),
)
marrow_deaths = Fact(
    says=(
        "Deaths: 1 from bone marrow failure in PSMAfore, in long-term follow-up; 4 "
        "related to myelosuppression in VISION"
    ),
    cites=(MARROW,),
)
pooled_adverse_events = Fact(
    says=(
        "Any grade in 756 men given Lu in PSMAfore and VISION: lymphocytes low 83 %, "
        "haemoglobin low 65 %, fatigue 49 %, dry mouth 46 %, platelets low 40 %, eGFR "
        "low 37 %, nausea 35 %, neutrophils low 31 %, calcium low 29 %, sodium low "
        "27 %, AST raised 26 %, ALP raised 24 %, joint pain 22 %, appetite low 21 %, "
        "potassium raised 21 %, constipation 21 %, back pain 21 %"
    ),
    cites=(sources.PLUVICTO_US_SAFETY_2025.at("adverse reactions"),),
)
hygiene = Fact(
    says="Spanish leaflet: care with hygiene and contamination for about 2 days",
    cites=(sources.PLUVICTO_EU.at("Spanish leaflet, copy site", seen="secondary"),),
)
radiation_eu = Fact(
    says=(
        "EU product information, after each dose: more than 1 m from the household for "
        "2 days, from children and pregnant women for 7; no sex for 7 days; a separate "
        "bedroom for 3 days, 7 with children, 15 with pregnancy"
    ),
    cites=(sources.PLUVICTO_EU.at("radiation precautions, on a copy site"),),
)
pre_taxane_elsewhere = Fact(
    says="Japan and China, like the US, license use before a taxane",
    cites=(sources.PLUVICTO_EU_WITHDRAWAL_2026.at("news report of the withdrawal"),),
)
handling = Fact(
    says=(
        "1,000 MBq/mL; a vial holds 7.4 GBq, within 10 %, at the time of use; a "
        "reduced dose is run by syringe or peristaltic pump"
    ),
    cites=(
        sources.PLUVICTO_US_2025.at("dosing page of the maker"),
        sources.PLUVICTO_US_2025.at("label section 2.5"),
    ),
)
contraception_hk = Fact(
    says=(
        "Hong Kong text: no fathering of a child and a condom during treatment and for "
        "14 weeks after the last dose; storing sperm beforehand can be discussed"
    ),
    cites=(sources.PLUVICTO_HK.at("use in pregnancy, contraception in males"),),
)
