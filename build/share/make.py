"""The share edition: the built site as files that open by double click, no server.

From a folder, browsers let a page load scripts, styles and other pages, but neither
fetch a file nor start a worker from one. So links name the file they lead to, and what
the workers need is carried in scripts (see page.js and worker.js beside this file).
"""

import base64
import gzip
import json
import re
import shutil
from pathlib import Path

import engine

HERE = Path(__file__).resolve().parent
CARRIED = "carried"
"""The folder of scripts that carry files."""
LINK = re.compile(r'\b(href|src)="([^":?#]*)((?:[?#][^"]*)?)"')


def make(site: Path, out: Path) -> None:
    """Write the share edition of a built site into a folder that does not exist yet."""
    shutil.copytree(site, out)
    for page in sorted(out.rglob("*.html")):
        html = _to_files(page.read_text(encoding="utf-8"), page, out)
        root = "../" * (len(page.relative_to(out).parts) - 1)
        script = f'<script src="{root}assets/share.js"></script>'
        html = re.sub("<head>", f"<head>\n    {script}", html, count=1)
        page.write_text(html, encoding="utf-8")
    workers = _workers(out)
    (out / CARRIED).mkdir()
    for path in {path for files in workers.values() for path in files}:
        _carry(out / path, out / CARRIED / f"{Path(path).name}.js")
    shutil.rmtree(out / "engine")
    _write_search(out)
    _write_script(out, workers)


def _to_files(html: str, page: Path, out: Path) -> str:
    """Links that lead to a folder lead to its page instead."""

    def named(match: re.Match[str]) -> str:
        name, path, rest = match.groups()
        target = (page.parent / path).resolve()
        if not path or not target.is_relative_to(out.resolve()) or not target.is_dir():
            return match[0]
        return f'{name}="{path.removesuffix("/")}/index.html{rest}"'

    return LINK.sub(named, html)


def _workers(out: Path) -> dict[str, list[str]]:
    """Each worker of the site, with the files that it needs."""
    (search,) = (out / "assets" / "javascripts" / "workers").glob("search.*.js")
    needed = ["assets/snapshot.js", "engine/manifest.json"]
    needed += [f"engine/{name}" for name in engine.FILES]
    workers = {"assets/worker.js": needed, search.relative_to(out).as_posix(): []}
    return {worker: [worker, *files] for worker, files in workers.items()}


def _carry(path: Path, script: Path) -> None:
    """A script that hands over a file: text as it is, all else packed as base64."""
    content: str | dict[str, str] = ""
    if path.suffix in {".js", ".json"}:
        content = path.read_text(encoding="utf-8")
    else:
        packed = gzip.compress(path.read_bytes(), compresslevel=9, mtime=0)
        content = {"gzip": base64.b64encode(packed).decode()}
    call = f"nextlineCarry({json.dumps(path.name)}, {json.dumps(content)});\n"
    script.write_text(call, encoding="utf-8")


def _write_search(out: Path) -> None:
    """The index as a script, which is how the theme asks for it without a server."""
    file = out / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    for entry in index["docs"]:
        page, mark, place = entry["location"].partition("#")
        entry["location"] = f"{page}index.html{mark}{place}"
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.with_suffix(".js").write_text(f"var __index = {text};\n", encoding="utf-8")
    file.unlink()


def _write_script(out: Path, workers: dict[str, list[str]]) -> None:
    """page.js with what it has to know: the workers, and what stands before each."""
    parts = {path.name: path.read_text(encoding="utf-8") for path in HERE.glob("*.js")}
    names = {
        worker: [Path(path).name for path in files] for worker, files in workers.items()
    }
    known = {
        "workers": names,
        "carried": CARRIED,
        "before": [parts["carried.js"], parts["worker.js"]],
    }
    text = "\n".join(
        (
            f"window.nextlineShare = {json.dumps(known, sort_keys=True)};",
            parts["carried.js"],
            parts["page.js"],
        )
    )
    (out / "assets" / "share.js").write_text(text, encoding="utf-8")
