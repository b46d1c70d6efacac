"""The last measurement that was written down, as tables."""

import json
from pathlib import Path
from typing import Any

from html_parts import table
from markupsafe import escape

MEASURED = Path(__file__).with_name("measured.json")
KINDS = {
    "ours": "This calculator",
    "stock": "Pyodide as its documentation starts it, with the same code as a wheel",
    "pyscript": "PyScript on the same Pyodide, with the same code",
    "lite": "JupyterLite's console on the same Pyodide, which installs the same wheel",
    "floor": "Only fetching what this calculator fetches, and compiling the wasm",
}


def _measured() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(MEASURED.read_text(encoding="utf-8"))
    return found


def when() -> str:
    """The day and the machine."""
    found = _measured()
    return f"{found['day']}, {found['machine']}"


def times() -> str:
    """Milliseconds to the first answer, by line and kind."""
    rows = [
        (
            escape(row["line"]),
            escape(KINDS[row["kind"]]),
            f"{row['cold']:,.0f}",
            f"{row['warm']:,.0f}",
            f"{row['kilobytes']:,.0f}",
        )
        for row in _measured()["rows"]
    ]
    heads = ("Line", "What", "First visit, ms", "Later visit, ms", "Fetched, kB")
    return table(heads, rows)


def targets() -> str:
    """What was wanted of each figure, and whether it holds."""
    rows = [
        (
            escape(row["what"][:1].upper() + row["what"][1:]),
            f"{row['value']:,.{row['digits']}f} {row['unit']}".strip(),
            f"{row['most']:,g} {row['unit']}".strip(),
            "holds" if row["value"] <= row["most"] else "not met",
        )
        for row in _measured()["targets"]
    ]
    return table(("Figure", "Measured", "At most wanted", ""), rows)
