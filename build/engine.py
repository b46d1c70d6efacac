"""Builds what the reader's browser runs: `.cache/engine/`.

    python build/engine.py

Seven files and a manifest, all ending in .js, .wasm, .zip or .json, because some
hospital proxies block .whl, .mjs and .data. Python is shipped as bytecode: the
browser then starts about three times faster than from source. snapshot.zip is the
started engine as an image of its memory: a browser lays it down and need not start
anything. The two archives serve where that fails.

Only what changed is made again. No step uses the network.
"""

import filecmp
import gzip
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from jinja2 import ModuleLoader

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / ".cache" / "engine"
PYODIDE = ROOT / "build" / "node_modules" / "pyodide"
LOGIC = ROOT / "logic" / "nextline"
ANSWER_VIEW = ROOT / "build" / "answer_view"

COPIED = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm")
STARTED = "snapshot.zip"
FILES = (*COPIED, "pyodide-lock.json", "python_stdlib.zip", "python.zip", STARTED)
"""What is shipped."""
FILES_SERVE = tuple(name for name in FILES if name != STARTED)
"""What is fetched where Python starts from its files."""
IMAGE_SERVES = (*COPIED, "pyodide-lock.json", STARTED)
"""What is fetched where the image of its memory stands for them."""
COMMAND = ("cli.py", "__main__.py")
"""Of the package, what needs a terminal."""
IMAGED = tuple(
    ROOT / path for path in ("build/snapshot.mjs", "docs/assets/snapshot.js")
)

# Parts of the standard library that nothing in a worker can use: servers and
# mail, other processes, debuggers, test tools, terminals, document formats.
# tests/test_engine.py imports every module we ship, and reads every import
# statement in ours, so a wrong line here fails there.
UNUSED = frozenset(
    """
    _aix_support _android_support _apple_support _ios_support _osx_support
    _markupbase _pydatetime _pyio _pyrepl antigravity argparse bdb cProfile calendar
    cgi cgitb cmd code codeop compileall configparser csv ctypes curses dbm doctest
    email ensurepip filecmp fileinput fractions ftplib getopt getpass gettext graphlib
    hmac http idlelib imaplib lib2to3 mailbox mimetypes modulefinder multiprocessing
    netrc nturl2path optparse pdb pickletools plistlib poplib profile pstats
    pty py_compile pyclbr pydoc pydoc_data quopri rlcompleter runpy sched shelve
    shlex smtplib socketserver sqlite3 statistics stringprep symtable tabnanny
    tarfile test this timeit tkinter tomllib trace tracemalloc tty turtle turtledemo
    unittest uuid venv wave webbrowser wsgiref xml xmlrpc zipapp zoneinfo
    """.split()
)
# Single modules of packages that are needed otherwise.
UNUSED_MODULES = frozenset(
    """
    _sysconfigdata__emscripten_wasm32-emscripten asyncio/__main__
    asyncio/proactor_events asyncio/windows_events asyncio/windows_utils
    concurrent/futures/process html/parser importlib/metadata/__init__ logging/config
    logging/handlers pyodide/console pyodide/http/__init__ pyodide/http/_pyfetch
    pyodide/http/pyxhr sysconfig/__main__ urllib/request urllib/robotparser
    """.split()
)
# Text arrives as UTF-8. cp437 stays: zipfile reads plain names with it.
UNUSED_ENCODINGS = (
    *("big5", "charmap_", "cp", "euc_", "gb", "hp_", "hz", "iso2022", "iso8859"),
    *("johab", "koi8", "kz1048", "mac_", "palmos", "ptcp", "shift", "tis_"),
)


class EngineError(Exception):
    """An expected failure, told in one line."""


def main() -> int:
    try:
        manifest = build()
    except EngineError as error:
        print(f"engine: {error}", file=sys.stderr)
        return 1
    if "-v" in sys.argv[1:]:
        for file in manifest["files"]:
            print(f"{file['bytes']:>10,}  {file['name']}")
        print(f"{manifest['total']:>10,}  in all")
    return 0


def build(out: Path = OUT, answer_view: Path = ANSWER_VIEW) -> dict:
    """Bring `out` up to date and return its manifest."""
    pyodide = _read_pyodide()
    templates = sorted((answer_view / "templates").iterdir())
    out.mkdir(parents=True, exist_ok=True)
    made = out.with_name(out.name + ".made.json")  # beside it: never served
    before = _read_json(made)

    for name in COPIED:
        if not _same(PYODIDE / name, out / name):
            shutil.copyfile(PYODIDE / name, out / name)

    lock = {"info": pyodide["lock_info"], "packages": {}}
    _write_json(out / "pyodide-lock.json", lock)

    stdlib = PYODIDE / "python_stdlib.zip"
    shipped = packages(answer_view)
    project = [ROOT / "pyproject.toml", *sources("nextline", LOGIC).values()]
    now = {
        "python_stdlib.zip": _digest(stdlib, Path(__file__)),
        "python.zip": _digest(*shipped.values(), *templates, *project, Path(__file__)),
    }
    if not _is_current("python_stdlib.zip", out, before, now):
        _compile(_trimmed(stdlib), out / "python_stdlib.zip")
    if not _is_current("python.zip", out, before, now):
        content = {name: path.read_bytes() for name, path in shipped.items()}
        _compile(_wheel() | content | _compiled(templates), out / "python.zip")
    # Of what was just made: the same files give the same image.
    now[STARTED] = _digest(*(out / name for name in FILES_SERVE), *IMAGED)
    if not _is_current(STARTED, out, before, now):
        _make_image(out)
    _write_json(made, now)

    for path in out.iterdir():
        if path.name not in (*FILES, "manifest.json"):
            path.unlink()
    return _write_manifest(out, pyodide)


def _read_pyodide() -> dict:
    """Versions of the installed Pyodide; its Python must be the one running."""
    package = _read_json(PYODIDE / "package.json")
    if not package:
        raise EngineError("build/node_modules/pyodide is missing: run 'make engine'")
    info = _read_json(PYODIDE / "pyodide-lock.json")["info"]
    minor = ".".join(info["python"].split(".")[:2])
    running = f"{sys.version_info.major}.{sys.version_info.minor}"
    if minor != running:
        raise EngineError(
            f".python-version: Pyodide {package['version']} has Python {minor}, this is"
            f" {running}: bytecode would not load; make the two agree"
        )
    return {"version": package["version"], "python": minor, "lock_info": info}


def packages(answer_view: Path, *, templates: bool = False) -> dict[str, Path]:
    """The packages that ship beside nextline: every file, by its name there.

    templates: as they are written; what ships has them compiled.
    """
    own = sources("answer_view", answer_view)
    return (
        (own if templates else _without(own, "templates/"))
        | sources("jinja2", _installed("jinja2"))
        | sources("markupsafe", _installed("markupsafe"))
    )


def sources(package: str, folder: Path) -> dict[str, Path]:
    """The files of a package, by their names in an archive."""
    if not (folder / "__init__.py").is_file():
        raise EngineError(f"package {package}: {folder}/__init__.py is missing")
    # MarkupSafe's C speed-up (_speedups.*) is for another machine.
    unwanted = {".pyc", ".pyi", ".so", ".c", ".pyd"}
    return {
        f"{package}/{path.relative_to(folder).as_posix()}": path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in unwanted
    }


def _without(files: dict[str, Path], part: str) -> dict[str, Path]:
    return {name: path for name, path in files.items() if part not in name}


def _compiled(templates: list[Path]) -> dict[str, bytes]:
    """The templates as Python: the reader's browser need not compile them."""
    for place in (str(ROOT / "build"), str(ROOT / "logic")):
        if place not in sys.path:
            sys.path.insert(0, place)
    from answer_view.view import COMPILED, environment

    return {
        f"answer_view/{COMPILED}/{ModuleLoader.get_module_filename(path.name)}": (
            environment()
            .compile(path.read_text("utf-8"), path.name, raw=True, defer_init=True)
            .encode()
        )
        for path in templates
    }


def _make_image(out: Path) -> None:
    """Start the engine once, in Node, and keep its memory."""
    with tempfile.TemporaryDirectory() as folder:
        image = Path(folder) / "image"
        script = str(ROOT / "build" / "snapshot.mjs")
        _run("node", script, str(PYODIDE), str(out), str(image))
        # Packed as browsers unpack it while it arrives, checksum and all; in an archive
        # because proxies know that ending.
        packed = gzip.compress(image.read_bytes(), compresslevel=9, mtime=0)
        _write_zip(out / STARTED, {"image.gz": packed}, zipfile.ZIP_STORED)


def _installed(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise EngineError(f"{package} is not installed: run 'sh build/setup.sh'")
    return Path(spec.origin).parent


def _wheel() -> dict[str, bytes]:
    """The package as `pip install` would get it, but for its command."""
    with tempfile.TemporaryDirectory() as folder:
        _run("hatchling", "build", "--target", "wheel", "--directory", folder)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            return {
                name: archive.read(name)
                for name in archive.namelist()
                if name.startswith("nextline/") and Path(name).name not in COMMAND
            }


def _trimmed(stdlib: Path) -> dict[str, bytes]:
    def is_wanted(name: str) -> bool:
        top, _, rest = name.partition("/")
        if name.removesuffix(".py") in UNUSED_MODULES:
            return False
        if top == "encodings" and rest != "cp437.py":
            return not rest.startswith(UNUSED_ENCODINGS)
        return top.removesuffix(".py") not in UNUSED

    with zipfile.ZipFile(stdlib) as archive:
        names = [n for n in archive.namelist() if not n.endswith("/") and is_wanted(n)]
        return {name: archive.read(name) for name in names}


def _compile(content: dict[str, bytes], target: Path) -> None:
    """Write an archive with every .py compiled; the same input gives the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / target.name
        _write_zip(archive, content)
        _run("pyodide", "py-compile", "--silent", str(archive))
        with zipfile.ZipFile(archive) as compiled:
            result = {name: compiled.read(name) for name in compiled.namelist()}
        _write_zip(archive, result)
        shutil.move(archive, target)


def _write_zip(
    path: Path, content: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED
) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(content):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = how
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content[name])


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of this environment; its output matters only when it fails."""
    # SOURCE_DATE_EPOCH keeps the clock out of the bytecode.
    environment = os.environ | {"SOURCE_DATE_EPOCH": "315532800"}
    own = Path(sys.executable).with_name(tool)
    command = [str(own) if own.is_file() else tool, *arguments]
    result = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        output = (result.stderr or result.stdout).strip().splitlines()
        last = output[-1] if output else f"exit code {result.returncode}"
        raise EngineError(f"{tool} {arguments[0]} failed: {last[:300]}")


def _write_manifest(out: Path, pyodide: dict) -> dict:
    """List every file with size and hash: the worker counts real bytes by it."""
    files = []
    for name in FILES:
        data = (out / name).read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        files.append({"name": name, "bytes": len(data), "sha256": digest})
    manifest = {
        "pyodide": pyodide["version"],
        "python": pyodide["python"],
        "total": sum(file["bytes"] for file in files),
        "files": files,
    }
    _write_json(out / "manifest.json", manifest)
    return manifest


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and filecmp.cmp(one, other, shallow=False)


def _is_current(name: str, out: Path, before: dict, now: dict) -> bool:
    return (out / name).is_file() and before.get(name) == now[name]


def _digest(*paths: Path) -> str:
    """One hash over names and contents; a missing file has one of its own."""
    total = hashlib.sha256(sys.version.encode())
    for path in paths:
        content = path.read_bytes() if path.is_file() else b"missing"
        total.update(str(path).encode() + hashlib.sha256(content).digest())
    return total.hexdigest()


def _read_json(path: Path) -> dict:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _write_json(path: Path, content: dict) -> None:
    text = json.dumps(content, indent=1, sort_keys=True) + "\n"
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
