"""Makes a JupyterLite REPL that asks no other host, to be measured beside ours.

    python build/lite/make.py OUT WHEELS [WHEEL ...]
    python build/lite/make.py --list

Runs in an environment of its own (see lite_ready in build/setup.sh). WHEELS is a folder
with what build/lite/wheels.lock pins. Pyodide's npm package has no wheels; these are
those that its own list names, as PyPI has them. Further wheels are what the page may
install. --list prints what the kernel needs of that list, to be pinned again with
another Pyodide. No step uses the network.
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

PYODIDE = Path(__file__).resolve().parents[1] / "node_modules" / "pyodide"
CORE = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")
WANTED = ("micropip", "jedi", "ipython")
"""What the kernel takes from Pyodide's list."""
FROM_PYPI = ("comm==0.2.3",)
"""What it takes from PyPI, unless it is near."""
ABSENT = "sqlite3"
"""Asked for by the kernel, and compiled, which neither npm nor PyPI has: an empty wheel
stands for it. IPython does without, since only its history, which is off, uses it."""
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"

Lock = dict[str, Any]


def main() -> int:
    lock: Lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    if sys.argv[1:] == ["--list"]:
        for name in needed(lock):
            print(f"{name}=={lock['packages'][name]['version']}")
        print(*FROM_PYPI, sep="\n")
        return 0
    out, wheels, *more = (Path(name) for name in sys.argv[1:])
    make(out, wheels, more, lock)
    return 0


def needed(lock: Lock) -> list[str]:
    """Names in Pyodide's list that the kernel needs, with what those need."""
    found: list[str] = []
    asked = list(WANTED)
    while asked:
        name = re.sub(r"[-_.]+", "-", asked.pop()).lower()
        if name not in (*found, ABSENT):
            found.append(name)
            asked += lock["packages"][name]["depends"]
    return sorted(found)


def make(out: Path, wheels: Path, more: list[Path], lock: Lock) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write_distribution(folder / "static" / "pyodide", wheels, lock)
        (folder / "pypi").mkdir()
        for wheel in (*wheels.glob("comm-*.whl"), *more):
            shutil.copy(wheel, folder / "pypi")
        _write_empty_wheel(folder / "pypi", ABSENT)
        plugins = {"litePluginSettings": {KERNEL: {"disablePyPIFallback": True}}}
        settings = {"jupyter-lite-schema-version": 0, "jupyter-config-data": plugins}
        (folder / "jupyter-lite.json").write_text(json.dumps(settings), "utf-8")
        command = [sys.executable, "-m", "jupyterlite_core", "build", "--apps", "repl"]
        command += ["--no-sourcemaps", "--no-unused-shared-packages"]
        command += ["--lite-dir", name, "--output-dir", str(out.resolve())]
        subprocess.run(command, check=True, cwd=name, stdout=subprocess.DEVNULL)


def _write_distribution(to: Path, wheels: Path, lock: Lock) -> None:
    """Pyodide's core, and a list of the wheels that are there, with their own sums."""
    to.mkdir(parents=True)
    for name in CORE:
        shutil.copy(PYODIDE / name, to)
    kept = {}
    for name in needed(lock):
        entry = kept[name] = lock["packages"][name]
        shutil.copy(wheels / entry["file_name"], to)
        content = (to / entry["file_name"]).read_bytes()
        entry["sha256"] = hashlib.sha256(content).hexdigest()
        entry["depends"] = [one for one in entry["depends"] if one != ABSENT]
    written = json.dumps(lock | {"packages": kept})
    (to / "pyodide-lock.json").write_text(written, encoding="utf-8")


def _write_empty_wheel(folder: Path, name: str) -> None:
    """A wheel with a name and nothing in it."""
    info = f"{name}-1.0.0.dist-info"
    files = {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n",
        "WHEEL": (
            "Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\n"
            "Tag: py3-none-any\n"
        ),
        "RECORD": f"{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n",
    }
    with zipfile.ZipFile(folder / f"{name}-1.0.0-py3-none-any.whl", "w") as archive:
        for file, text in files.items():
            archive.writestr(zipfile.ZipInfo(f"{info}/{file}"), text)


if __name__ == "__main__":
    sys.exit(main())
