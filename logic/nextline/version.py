"""Which rules, which software, and how old the evidence is."""

from datetime import date

__version__ = "0.3.0"
RULESET = "2026.3"
AS_OF = date(2026, 11, 21)
"""The day whose labels and facts are in force when no other day is asked for."""
SEARCHED_THROUGH = "October 2026"
"""How far the evidence was searched: archived copies up to this month."""
REVIEW_STATUS = "not reviewed by a clinician"
