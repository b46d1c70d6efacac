"""The self-test: what the reader's browser answers, against what the build answered."""

import hashlib
import json
from typing import Any

from nextline import assess

from answer_view.canaries import asked


def fingerprint(case: dict[str, Any]) -> str:
    """The whole answer to a case, every word and source of it, as one short text."""
    answer = assess(case).to_dict()
    plain = json.dumps(answer, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()


def check(request: dict[str, Any]) -> dict[str, Any]:
    """Answer one part of the self-test.

    request: {"case": …, "expected": fingerprint}: whether the answer is the same; or
        {"canaries": a whole case}: each canary in words, and whether it holds.
    """
    if "canaries" in request:
        return {
            "canaries": [
                {"says": canary.says, "holds": holds}
                for canary, holds in asked(request["canaries"])
            ]
        }
    return {"agrees": fingerprint(request["case"]) == request["expected"]}
