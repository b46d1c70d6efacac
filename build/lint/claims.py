"""Every sentence with a clinical fact leads to a claim.

A sentence is clinical when it holds a clinical word. It is covered by a macro that
prints or cites a claim; a question, a heading and a bare link state nothing. A
sentence that only says where to look ends with {{ signpost }}.
"""

import re
from collections.abc import Iterator

from lint.prose import sentences

CLINICAL = ("options/", "questions/", "topics/", "evidence/", "patients/")
WORDS = re.compile(
    r"\b(?:surviv|toxic|respon[sd]|doses?\b|dosing|cycles?\b|progress|marrow|kidney|"
    r"renal|liver|hepatic|bone|metasta|visceral|PSA|PSMA|PET\b|scan|platelet|"
    r"neutrophil|haemoglobin|anaemi|blood|cytopeni|chemotherap|taxane|docetaxel|"
    r"cabazitaxel|abiraterone|enzalutamide|apalutamide|darolutamide|ARPIs?\b|"
    r"olaparib|rucaparib|niraparib|talazoparib|PARP|platinum|carboplatin|radium|"
    r"lutetium|Lu\b|actinium|Ac\b|radioligand|Pluvicto|pembrolizumab|dostarlimab|"
    r"sipuleucel|mitoxantrone|inhibitor|hazard|randomi|cohort|trials?\b|men\b|"
    r"patients?\b|licen[sc]e|label|indicat|contraindicat|benefit|risk|effective|"
    r"treat|therap|drug|cancer|disease|tumour|gene\b|genes\b|BRCA|CHEK|ATM\b|"
    r"mutation|germline|somatic|castrat|testosterone|fractur|pain|infus|inject|"
    r"interact|radiation|symptom|nausea|fatigue|dry mouth|steroid|prednis|"
    r"zoledron|denosumab|calcium|cord\b|MRI\b|ECOG|frail|elderly|biops|transform|"
    r"neuroendocrine|recommend|guideline|AUA|NCCN|ASCO|ESMO|EAU|NICE|FDA|EMA)",
    re.IGNORECASE,
)

# What was not read is said of our search, and no source can carry it.
NOT_READ = re.compile(
    r"\b(?:no|nothing|none|neither)\b[^.]*\b(?:read|found|seen|verified)\b"
    r"|\b(?:was|were|is|are|could be) not (?:been )?(?:read|found|seen|verified)\b",
    re.IGNORECASE,
)


def unclaimed(markdown: str, page: str) -> Iterator[tuple[int, str]]:
    """(line, sentence) for each clinical sentence that leads to no claim."""
    if not page.startswith(CLINICAL) or page.endswith("index.md"):
        return
    header = 0
    for one in sentences(markdown):
        if one.kind == "row":
            # The first row of a table is its heading.
            first = one.line > header + 1
            header = one.line
            if first:
                continue
        if one.kind == "heading" or one.covered or one.link_only:
            continue
        # A question states nothing; what ends with a colon opens the list below it.
        if one.text.endswith(("?", ":")):
            continue
        if WORDS.search(one.text) and not NOT_READ.search(one.text):
            yield one.line, one.text
