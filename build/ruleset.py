"""Write the fingerprints of the rules of this release: `make ruleset`.

Run once a ruleset has its number. A link that was made with it can then be told, in a
later release, which rule or source of an option changed.
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "logic")]

from nextline.rulebook import fingerprints  # noqa: E402  the path must be set first
from nextline.version import RULESET  # noqa: E402

FOLDER = HERE.parent / "logic" / "nextline" / "rulesets"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(fingerprints(), ensure_ascii=False, separators=(",", ":"))
    (FOLDER / f"{RULESET}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
