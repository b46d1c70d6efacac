"""The programs that the browser tests start."""

import re
import shutil
from pathlib import Path

import pytest

SETUP = Path(__file__).resolve().parents[2] / "build" / "setup.sh"


def find(name: str) -> str:
    """The whole path of a program that `setup.sh` needs; a missing one is an error."""
    found = shutil.which(name)
    if found is None:
        text = SETUP.read_text(encoding="utf-8")
        install = re.findall(r"(?m)^install='(.+)'$", text)
        packages = re.findall(rf"(?m)^  need {name} (.+)$", text)
        command = " ".join(install + packages)
        pytest.fail(f"{name} not found: as root run '{command}'", pytrace=False)
    return found
