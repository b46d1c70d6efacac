"""Numbers that are asked about: possible, but unusual enough for a slipped digit.

The ranges are ours. They are about typing, not about medicine: wide enough for most men
who are discussed, and narrow enough that a number ten times as large or small falls
outside. A number outside is used as it was entered; it is only asked about. PSA has no
range, because any number may be right, and no rule reads it. Nor have whole counts.
"""

from nextline.case import Case, Problem
from nextline.inputs import BY_KEY
from nextline.units import typed_in, words

USUAL: dict[str, tuple[float, float]] = {
    "testosterone_ng_dl": (4.5, 49),
    "largest_node_short_axis_cm": (0.5, 5.9),
    "psma_suv_mean": (2.5, 29),
    "haemoglobin_g_dl": (6, 19),
    "platelets_10e9_l": (50, 590),
    "neutrophils_10e9_l": (1, 11),
    "white_cells_10e9_l": (1.8, 19),
    "creatinine_clearance_ml_min": (20, 190),
    "bilirubin_x_uln": (0.2, 2.4),
    "ast_x_uln": (0.25, 2.9),
    "alt_x_uln": (0.25, 2.9),
    "alp_x_uln": (0.46, 4.9),
    "albumin_g_dl": (2, 5.9),
    "tmb_per_mb": (0.5, 9.9),
}
"""Input → the least and the greatest number that is not asked about."""


def doubts(case: Case) -> list[Problem]:
    """What is asked about, one question for each number."""
    found = []
    for key, (least, greatest) in USUAL.items():
        value = case.known.get(key)
        if isinstance(value, int | float) and not least <= value <= greatest:
            found.append(Problem((key,), _question(case, key, float(value))))
    return found


def _question(case: Case, key: str, value: float) -> str:
    least, greatest = USUAL[key]
    item, unit = BY_KEY[key], case.units.get(key)
    meant = [near for near in (value / 10, value * 10) if least <= near <= greatest]
    seen = words(item, value, unit)
    shown = f"{item.label}: {seen} is unusual and is used as it stands."
    if not meant:
        return f"{shown} If it is right, leave it."
    (near,) = meant
    slipped = f"{typed_in(key, near, unit):g} {unit}" if unit else item.words(near)
    return f"{shown} If the decimal point slipped ({slipped}?), mend it."
