"""Nextline: cited options around ¹⁷⁷Lu-PSMA-617 in metastatic prostate cancer.

The public surface is small: `assess` judges a case, `case_schema` describes one.
Standard library only; no clock, no network, no HTML. Not reviewed by a clinician.
"""

from nextline.assess import Assessment, assess
from nextline.schema import case_schema
from nextline.version import RULESET, __version__

__all__ = ["RULESET", "Assessment", "__version__", "assess", "case_schema"]
