"""The programs that the browser tests start."""

import shutil

import pytest


def find(name: str) -> str:
    """The whole path of a program; a missing one is an error, never a skip."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(
            f"{name} not found: run 'sh build/setup.sh browser', which installs it as"
            " root and otherwise says how",
            pytrace=False,
        )
    return found
