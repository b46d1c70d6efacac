"""Talazoparib together with enzalutamide, in the first line.

Rests on TALAPRO-2, which took men with and without a repair-gene alteration. The US
label covers twelve genes, the EU and UK licence asks for none: the criteria follow the
trial, and the labels stand beside it. Later lines are not in this file.
"""

from nextline.criterion import (
    AllOf,
    Is,
    Meets,
    Not,
    altered,
    caution,
    excluded,
    given,
    given_for_resistant,
    requires,
)
from nextline.facts import (
    asco,
    enzalutamide,
    fda_pool,
    nice,
    prevail,
    talapro2,
    talzenna,
)
from nextline.history import AR_BLOCKERS, LIFE_PROLONGING
from nextline.option import Evidence, Funding, LabelPosition, Option
from nextline.options.enzalutamide import ENZALUTAMIDE_CAUTIONS
from nextline.options.olaparib import BRCA, LOW_COUNTS, NO_PARP_BEFORE
from nextline.options.shared import (
    CHEMOTHERAPY_NOT_INDICATED,
    FIRST_LINE,
    MCRPC,
    below,
    mcrpc,
    performance,
    progressing,
    recovered_after_chemotherapy,
)

ON_US_LIST = altered(
    "brca1", "brca2", "atm", "chek2", "palb2", "cdk12", "other_talazoparib"
)

OPTION = Option(
    id="talazoparib_enzalutamide",
    name="Talazoparib with enzalutamide",
    also_called=("Talzenna with Xtandi", "PARP inhibitor"),
    what="A PARP inhibitor beside the first androgen-receptor blocker.",
    criteria=(
        mcrpc(talapro2.entry),
        requires(
            "no_blocker_before",
            "No androgen-receptor blocker has been given; abiraterone only for "
            "castration-sensitive disease",
            AllOf(Not(given(*AR_BLOCKERS)), Not(given_for_resistant("abiraterone"))),
            talapro2.entry,
        ),
        requires(
            "first_line",
            "Nothing life-prolonging has been given for castration-resistant disease",
            Not(given_for_resistant(*LIFE_PROLONGING)),
            talapro2.entry,
        ),
        NO_PARP_BEFORE,
        progressing(talapro2.entry),
        performance(talapro2.ecog_ceiling),
        # The trial asked for worst pain below 4 of 10; a case says it in words.
        requires(
            "few_symptoms",
            "No or minimal symptoms",
            Is("symptoms", "none_or_minimal"),
            talapro2.few_symptoms,
        ),
        requires(
            "haemoglobin_start",
            "Haemoglobin within the population of TALAPRO-2",
            Meets("haemoglobin_g_dl", talapro2.haemoglobin_floor),
        ),
        *recovered_after_chemotherapy(talzenna.recovered),
        requires(
            "clearance",
            "Creatinine clearance in the range with data",
            Meets("creatinine_clearance_ml_min", talzenna.clearance_floor),
        ),
        excluded(
            "small_cell",
            "Small-cell or neuroendocrine histology",
            Is("histology", "small_cell_or_neuroendocrine"),
            talapro2.entry,
            prevail.small_cell_excluded,
        ),
        caution(
            "not_on_us_list",
            "No gene of the US list is altered: the US label does not cover that.",
            Not(ON_US_LIST),
            talzenna.us_indication,
            talapro2.overall_survival_unselected,
        ),
        caution(
            "not_brca",
            "A gene other than BRCA1 or BRCA2: survival was not clearly longer.",
            AllOf(ON_US_LIST, Not(BRCA)),
            talapro2.overall_survival_other_hrr,
        ),
        caution(
            "atm_or_chek2",
            "ATM or CHEK2: the pooled trials of such combinations showed no benefit.",
            altered("atm", "chek2"),
            fda_pool.atm_radiographic_pfs,
            fda_pool.chek2_radiographic_pfs,
            fda_pool.chek2_overall_survival,
        ),
        caution(
            "kidney_dose",
            "Kidney function asks for a lower dose.",
            AllOf(
                Meets("creatinine_clearance_ml_min", talzenna.clearance_floor),
                below("creatinine_clearance_ml_min", talzenna.full_dose_clearance),
            ),
            talzenna.renal,
        ),
        caution(
            "recent_platinum",
            "Platinum was given more recently than TALAPRO-2 allowed.",
            below("prior.platinum.months_since_last", talapro2.platinum_washout),
        ),
        LOW_COUNTS,
        *ENZALUTAMIDE_CAUTIONS,
    ),
    evidence=(
        Evidence(
            "randomised",
            ON_US_LIST,
            (
                talapro2.overall_survival,
                talapro2.overall_survival_superseded,
                talapro2.overall_survival_brca,
                talapro2.radiographic_pfs,
                asco.parp_combination_brca,
            ),
        ),
        Evidence("randomised", MCRPC, (talapro2.overall_survival_unselected,)),
    ),
    labels=(
        LabelPosition(
            "us",
            "FDA",
            AllOf(MCRPC, ON_US_LIST),
            talzenna.us_indication,
            talzenna.us_indication.since,
        ),
        LabelPosition(
            "eu",
            "EMA",
            AllOf(MCRPC, CHEMOTHERAPY_NOT_INDICATED),
            talzenna.eu_indication,
        ),
        LabelPosition(
            "uk_england",
            "MHRA",
            AllOf(MCRPC, CHEMOTHERAPY_NOT_INDICATED),
            talzenna.uk_indication,
        ),
    ),
    # That abiraterone is not tolerated or is ruled out, a case does not say; an
    # earlier stop for toxicity says the first half.
    funding=(
        Funding(
            "uk_england",
            "NICE",
            AllOf(
                MCRPC,
                FIRST_LINE,
                CHEMOTHERAPY_NOT_INDICATED,
                Is("prior.abiraterone.outcome", "stopped_for_toxicity"),
            ),
            nice.ta1130_talazoparib,
        ),
    ),
    dose=(talzenna.dose, talzenna.renal, talzenna.steps),
    holds=(talzenna.hold, talzenna.recovered),
    monitoring=(
        talzenna.p_gp,
        enzalutamide.falls_fractures,
        enzalutamide.effect_on_others,
    ),
    toxicity=(enzalutamide.seizure, enzalutamide.ischaemic_heart_disease),
)
