"""No clinical number in Markdown: each lives once, in a fact.

Names may hold digits (BRCA2, PSA50, ¹⁷⁷Lu-PSMA-617, TAX 327); nothing else does on a
clinical page. Counts written as words are numbers too.
"""

import re
from collections.abc import Iterator

from lint.prose import clean

# A token of letters and digits is a name: CHEK2, 68Ga, PR.21, CYP3A4, PSMA-617.
_NAME = re.compile(
    r"[A-Za-zα-ω]+[.-]?(?:[A-Za-z&]*[.-])?\d\w*(?:-\d+)*"
    r"|\b\d{1,3}(?:Ga|Lu|Ac|Ra|F)\b|\b(?:TAX|SWOG|CALGB|GETUG-AFU|ECOG-ACRIN) \d+"
)
_DIGIT = re.compile(r"\d[\d.,–-]*\s*(?:%|[A-Za-zµ×/]+)?")
_COUNT = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozen|half|"
    r"twice|double|third|quarter)\b"
    r"[ -](?:or \w+ )?(?:prior |earlier |more |full |of )*"
    r"(?:doses?|cycles?|courses?|months?|weeks?|days?|years?|men|patients?|per cent|"
    r"lines?|regimens?|lesions?|metastas[ei]s|times|hours?|grades?)\b",
    re.IGNORECASE,
)
# The question that a page answers may be named: how much was given, not a finding.
ASKED = re.compile(r"\b(?:six|four) (?:doses|infusions|cycles)\b", re.IGNORECASE)
# Pages whose numbers are about the site or its documents, not about patients.
UNIT = re.compile(
    r"\d[\d.,]* ?(?:mg\b|GBq|MBq|months?\b|weeks?\b|%|mL/min|g/dL|×10|ng/|ULN|cm\b)"
)
CLINICAL = ("options/", "questions/", "topics/", "evidence/", "patients/", "index.md")


def bare_numbers(markdown: str, page: str) -> Iterator[tuple[int, str]]:
    """(line, what was found) for each number that is not the name of something."""
    strict = page.startswith(CLINICAL)
    for number, line in enumerate(clean(markdown).split("\n"), 1):
        if page.startswith("evidence/") and line.startswith("# "):
            continue  # the name of a document, year included
        text = re.sub(r"\]\([^)]*\)|<[^>]+>|^\s*\d+\. |{:[^}]*}", " ", line)
        if not strict:
            yield from ((number, found.group()) for found in UNIT.finditer(text))
            continue
        bare = _NAME.sub("", ASKED.sub("", text))
        for found in (*_DIGIT.finditer(bare), *_COUNT.finditer(bare)):
            yield number, found.group().strip()
