"""What a release is made of: what it carries of others, and what built it.

Names, versions and licences come from the packages as they are installed. What a
package carries inside itself tells no version; it is listed without one.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / "build" / "node_modules"
TEXTS = NODE / "spdx-license-list" / "licenses"


class PartError(Exception):
    """Something about a part is not known; the message names it."""


@dataclass(frozen=True)
class Part:
    """A piece of software by somebody else."""

    name: str
    version: str
    """As the package says it; empty where it does not."""
    licence: str
    """An SPDX expression; empty for what only built the site."""
    address: str
    """As a package URL, by which it is looked up in lists of known faults."""
    where: str
    """What it is here, in a few words."""
    source: str = ""
    """Where its source code is."""


def carried(*, calculates: bool = True) -> list[Part]:
    """What is in the folder that is handed out, so that a fault in it is a fault here.

    calculates: whether the edition has the calculator with its engine.
    """
    return [
        *(_of_engine() if calculates else ()),
        _of_pypi("mkdocs-material", "MIT", "styles, scripts and icons of the pages"),
        *_inside("Material's scripts", IN_SCRIPTS),
    ]


def _of_engine() -> list[Part]:
    engine = _package("pyodide")
    lock = json.loads((NODE / "pyodide" / "pyodide-lock.json").read_text("utf-8"))
    python = lock["info"]["python"]
    return [
        Part(
            "pyodide",
            engine,
            "MPL-2.0",
            f"pkg:npm/pyodide@{engine}",
            "Python for the browser: pyodide.js, pyodide.asm.js and pyodide.asm.wasm",
            f"https://github.com/pyodide/pyodide/tree/{engine}",
        ),
        Part(
            "cpython",
            python,
            "PSF-2.0",
            f"pkg:generic/python@{python}",
            "the interpreter in the wasm, and python_stdlib.zip",
            f"https://github.com/python/cpython/tree/v{python}",
        ),
        _of_pypi("jinja2", "BSD-3-Clause", "the answer's templates, in python.zip"),
        _of_pypi("markupsafe", "BSD-3-Clause", "escapes what comes from outside"),
        *_inside("pyodide.asm.wasm", IN_WASM),
    ]


IN_SCRIPTS = {
    "rxjs": ("Apache-2.0", "https://github.com/ReactiveX/rxjs"),
    "tslib": ("0BSD", "https://github.com/microsoft/tslib"),
    "focus-visible": ("W3C", "https://github.com/WICG/focus-visible"),
    "escape-html": ("MIT", "https://github.com/component/escape-html"),
    "clipboard": ("MIT", "https://github.com/zenorocha/clipboard.js"),
    "lunr": ("MIT", "https://github.com/olivernn/lunr.js"),
}
"""By the source maps of the theme's scripts, which a test reads again."""
IN_WASM = {
    "emscripten": ("MIT", "https://github.com/emscripten-core/emscripten"),
    "musl": ("MIT", "https://musl.libc.org"),
    "libcxx": ("Apache-2.0 WITH LLVM-exception", "https://libcxx.llvm.org"),
    "hiwire": ("MPL-2.0", "https://github.com/pyodide/pyodide"),
    "libffi": ("MIT", "https://github.com/libffi/libffi"),
    "zlib": ("Zlib", "https://zlib.net"),
    "bzip2": ("bzip2-1.0.6", "https://sourceware.org/bzip2"),
    "expat": ("MIT", "https://libexpat.github.io"),
    "mpdecimal": ("BSD-2-Clause", "https://www.bytereef.org/mpdecimal"),
}
"""By the settings with which Pyodide is linked, and the modules it has built in."""


def built_with(hosted: Iterable[Part]) -> list[Part]:
    """What only built and tested the site, but for what is hosted."""
    lock = (ROOT / "build" / "requirements.lock").read_text(encoding="utf-8")
    own = {part.name for part in hosted}
    parts = [
        Part(name, version, "", f"pkg:pypi/{name}@{version}", "builds or tests")
        for name, version in re.findall(r"(?m)^([a-z0-9.-]+)==(\S+)", lock)
        if name not in own
    ]
    packages = json.loads((ROOT / "build" / "package-lock.json").read_text("utf-8"))
    for path, package in sorted(packages["packages"].items()):
        name = path.rpartition("node_modules/")[2]
        if path and name not in own:
            version = package["version"]
            address = f"pkg:npm/{name.replace('@', '%40')}@{version}"
            parts.append(Part(name, version, "", address, "builds or tests"))
    return list({part.address: part for part in parts}.values())


def text(part: Part) -> str:
    """The licence under which a part is passed on, with whose it is where known."""
    for licences in (_of_distribution(part), _of_node(part)):
        if licences:
            return "\n\n".join(licences)
    name = part.licence.partition(" ")[0]
    path = TEXTS / f"{name}.json"
    if not path.is_file():
        raise PartError(f"{part.name}: no text of the licence {name!r} in {TEXTS.name}")
    return str(json.loads(path.read_text(encoding="utf-8"))["licenseText"])


def _package(name: str) -> str:
    path = NODE / name / "package.json"
    if not path.is_file():
        raise PartError(f"build/node_modules/{name} is missing: run 'make setup'")
    return str(json.loads(path.read_text(encoding="utf-8"))["version"])


def _of_pypi(name: str, licence: str, where: str) -> Part:
    found = distribution(name)
    said = _said_licence(found)
    if licence.partition("-")[0] not in said:
        raise PartError(f"{name}: its licence is {said!r} now, parts.py says {licence}")
    links = found.metadata.get_all("Project-URL") or []
    source = next((x.partition(", ")[2] for x in links if x.startswith("Source")), "")
    address = f"pkg:pypi/{name}@{found.version}"
    return Part(name, found.version, licence, address, where, source)


def _said_licence(found: Distribution) -> str:
    said = found.metadata.get("License-Expression")
    sorts = found.metadata.get_all("Classifier") or []
    return said or " ".join(one for one in sorts if one.startswith("License"))


def _inside(whole: str, parts: dict[str, tuple[str, str]]) -> list[Part]:
    return [
        Part(name, "", licence, f"pkg:generic/{name}", f"inside {whole}", source)
        for name, (licence, source) in parts.items()
    ]


def _of_distribution(part: Part) -> list[str]:
    if not part.address.startswith("pkg:pypi/"):
        return []
    files = distribution(part.name).files or []
    return [
        file.read_text()
        for file in sorted(files)
        if file.name.upper().split(".")[0] in {"LICENSE", "LICENCE", "COPYING"}
        and file.suffix in {"", ".txt", ".md", ".rst"}
    ]


def _of_node(part: Part) -> list[str]:
    if not part.address.startswith("pkg:npm/"):
        return []
    found = sorted((NODE / part.name).glob("LICENSE*"))
    return [path.read_text(encoding="utf-8") for path in found]
