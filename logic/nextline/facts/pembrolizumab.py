"""The US label of pembrolizumab (Keytruda), February 2026, tumour-agnostic uses.

The label does not name prostate cancer; what was seen in prostate cancer itself is
in `msk_msi`, `altomare` and `keynote199`.
"""

from nextline import sources
from nextline.fact import Fact, Threshold

LABEL = sources.KEYTRUDA_US.at("label section 1")
DOSING = sources.KEYTRUDA_HCP.at("dose and table of dose changes")

us_msi = Fact(
    says=(
        "US label: unresectable or metastatic solid tumours that are MSI-H or dMMR, "
        "progressed after earlier treatment with no satisfactory alternative, by an "
        "FDA-authorised test"
    ),
    cites=(LABEL,),
)
us_tmb = Threshold(
    says=(
        "US label, accelerated approval: unresectable or metastatic solid tumours with "
        "a tumour mutational burden of at least {value} by an FDA-authorised test, "
        "progressed after earlier treatment with no satisfactory alternative"
    ),
    value=10,
    unit="mutations/Mb",
    sense="at_least",
    cites=(LABEL,),
)
prostate_not_named = Fact(
    says=(
        "The label does not name prostate cancer; use rests on the tumour-agnostic text"
    ),
    cites=(LABEL,),
)
dose = Fact(
    says=(
        "200 mg every 3 weeks or 400 mg every 6 weeks intravenously, to progression, "
        "toxicity or 24 months"
    ),
    cites=(DOSING,),
)
no_reduction = Fact(
    says=(
        "Hong Kong text: the dose is not reduced; for adverse reactions it is held or "
        "stopped"
    ),
    cites=(sources.KEYTRUDA_HK.at("dosage chapter"),),
)
immune_holds = Fact(
    says=(
        "Held: pneumonitis grade 2; colitis grade 2–3; hepatitis without liver "
        "metastases, ALT or AST above 3 to 8 × ULN or bilirubin above 1.5 to 3 × ULN; "
        "nephritis with creatinine raised to grade 2–3; neurological toxicity grade 2; "
        "suspected Stevens-Johnson syndrome, toxic epidermal necrolysis or DRESS"
    ),
    cites=(DOSING,),
)
immune_stops = Fact(
    says=(
        "Stopped for good: pneumonitis grade 3–4; colitis grade 4; hepatitis without "
        "liver metastases, ALT or AST above 8 × ULN or bilirubin above 3 × ULN; "
        "nephritis with creatinine raised to grade 4; myocarditis grade 2–4; "
        "neurological toxicity grade 3–4; confirmed Stevens-Johnson syndrome, toxic "
        "epidermal necrolysis or DRESS; infusion reaction grade 3–4"
    ),
    cites=(DOSING,),
)
immune_endocrine = Fact(
    says=(
        "Endocrine toxicity grade 3–4: held until stable, or stopped, by severity; "
        "infusion reaction grade 1–2: interrupted or slowed"
    ),
    cites=(DOSING,),
)
immune_liver_metastases = Fact(
    says=(
        "Hepatitis with metastases in the liver, held: ALT or AST above 1 to 3 × ULN "
        "at baseline and risen to above 5 to 10 × ULN, or above 3 to 5 × ULN at "
        "baseline and risen to above 8 to 10 × ULN; stopped for good above 10 × ULN, "
        "or with bilirubin above 3 × ULN"
    ),
    cites=(DOSING,),
)
