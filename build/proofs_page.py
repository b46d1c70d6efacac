"""The table of proofs as a page shows it.

Checking every claim takes half a minute, so the counts are kept in .cache/ under a
fingerprint of the content and of the proofs themselves, and made again when either
changes. The solver runs in the tests only.
"""

import hashlib
import json
from html import escape
from pathlib import Path

from nextline.content import content_hash
from proofs.claims import CLAIMS, World

HERE = Path(__file__).resolve().parent
KEPT = HERE.parent / ".cache" / "proofs.json"


class ProofError(Exception):
    """A claim does not hold; the message gives the claim and a state against it."""


def proofs_table() -> str:
    """The claims with the number of states checked, as an HTML table."""
    rows = "".join(
        f"<tr><td>{escape(claim.says)}</td><td>{counts[claim.id]:,}</td>"
        f"<td>{'yes' if claim.solve else 'no'}</td></tr>"
        for counts in [_counts()]
        for claim in CLAIMS
    )
    return (
        '\n<div class="nl-scroll" tabindex="0" role="region" '
        'aria-label="Claims and states checked">\n<table class="nl-criteria">'
        '<thead><tr><th scope="col">Claim</th><th scope="col">States checked</th>'
        '<th scope="col">Solver too</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>\n</div>\n"
    )


def _counts() -> dict[str, int]:
    key = _fingerprint()
    if KEPT.is_file():
        kept = json.loads(KEPT.read_text(encoding="utf-8"))
        if kept["key"] == key:
            found: dict[str, int] = kept["counts"]
            return found
    counts = {}
    for claim in CLAIMS:
        result = claim.check(World())
        if result.fault:
            raise ProofError(f"{claim.says} It does not hold: {result.fault}")
        counts[claim.id] = result.states
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps({"key": key, "counts": counts}), encoding="utf-8")
    return counts


def _fingerprint() -> str:
    digest = hashlib.sha256(content_hash().encode())
    rules = HERE.parent / "logic" / "nextline"
    for path in sorted([*(HERE / "proofs").glob("*.py"), *rules.glob("*.py")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()
