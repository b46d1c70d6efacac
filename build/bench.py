"""`make bench`: how fast an answer is, in CPython and on the page, and how big it is.

Times of one run on one machine; compare the ratios, not the numbers of two machines.
Nothing here passes or fails.
"""

import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import startup
from nextline import assess, kept
from nextline.content import content_hash
from nextline.inputs import INPUTS
from nextline.parse import parse
from playwright.sync_api import sync_playwright
from speed_page import MEASURED

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "build")]
SAVES = 5
LOOKS = 3
LOOKED_AT = (
    "index.html",
    "questions/psma-positive/index.html",
    "calculator/index.html",
)


def main() -> None:
    cases = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "docs" / "cases").glob("*.json"))
    ]
    written = (ROOT / "tests" / "vignettes.json").read_text(encoding="utf-8")
    cases += [vignette["case"] for vignette in json.loads(written)]
    content_hash()
    for case in cases:
        assess(case)  # diagrams are built at their first use
    print(f"{len(cases)} cases: those of the questions, and the published ones\n")
    print("CPython, one core, assessments a second")
    off = _rate(lambda case: assess(case, explanations=False), cases, 20)
    on = _rate(assess, cases, 4)
    anew = _rate(_anew, cases, 1)
    walked = _rate(assess, list(_walk(cases[0])), 2)
    print(f"  explanations off          {off:8,.0f}   asked for: 2,000")
    print(f"  explanations on           {on:8,.0f}   asked for:   200")
    print(f"  the same, one change each {walked:8,.0f}")
    print(f"  the same, no row kept     {anew:8,.0f}")
    print(f"  only reading the case     {_rate(parse, cases, 20):8,.0f}")
    _sizes()
    _site()
    _lighthouse()
    _startup()


def _anew(case: Any) -> object:
    """An answer of which no row was made before."""
    kept.forget()
    return assess(case)


def _rate(judge: Callable[[Any], object], cases: list[Any], rounds: int) -> float:
    """The best of three, in cases a second of processor time."""
    best = 0.0
    for _ in range(3):
        start = time.process_time()
        for _ in range(rounds):
            for case in cases:
                judge(case)
        best = max(best, rounds * len(cases) / (time.process_time() - start))
    return best


def _walk(case: dict[str, Any]) -> Any:
    """A form in use: one answer after another is changed."""
    chance = random.Random(1)  # noqa: S311  a sample, not a secret
    items = [item for item in INPUTS if item.choices and "." not in item.key]
    for _ in range(60):
        item = chance.choice(items)
        value, _ = chance.choice(item.choices)
        case = {**case, item.key: int(value) if item.key == "ecog" else value}
        yield case


def _sizes() -> None:
    print("\nSize")
    with tempfile.TemporaryDirectory() as folder:
        hatchling = Path(sys.executable).with_name("hatchling")
        subprocess.run(
            [hatchling, "build", "--target", "wheel", "--directory", folder],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        (wheel,) = Path(folder).glob("*.whl")
        size = wheel.stat().st_size / 1000
        print(f"  {'the wheel':30} {size:8,.0f} kB   asked for: under 250")
    engine = ROOT / ".cache" / "engine" / "python.zip"
    print(f"  {'python.zip, with Jinja':30} {engine.stat().st_size / 1000:8,.0f} kB")


def _site() -> None:
    """The build and a change under `make serve`, in a copy of the project."""
    from live import build, copy_project, live

    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder) / "project")
        subprocess.run([sys.executable, project / "build" / "engine.py"], check=True)
        pages = len(list((project / "docs").rglob("*.md")))
        print(f"\nThe site, {pages} pages, the proofs made before")
        for what, asked in (("built anew", "   asked for: 60"), ("built again", "")):
            start, spent = time.monotonic(), _children()
            build(project, project / "site")
            print(
                f"  whole site {what:14} {time.monotonic() - start:8.1f} s, "
                f"{_children() - spent:.1f} s of processor{asked}"
            )
        page = project / "docs" / "options" / "cabazitaxel.md"
        with live(project) as served:
            times = sorted(_one_save(served, page, n) for n in range(SAVES))
    print(
        f"  page changed to served    {statistics.median(times):8.1f} s   asked for: 5"
    )


def _children() -> float:
    """Seconds of processor time that ended processes have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _one_save(served: Any, page: Path, number: int) -> float:
    """From a save to the first answer with what was saved."""
    time.sleep(1)
    mark = f"<!-- saved {number} -->"
    start = time.monotonic()
    page.write_text(f"{page.read_text(encoding='utf-8')}\n{mark}\n", encoding="utf-8")
    served.until(lambda: mark in served.page("options/cabazitaxel/"))
    return time.monotonic() - start


def _startup() -> None:
    """The first answer, beside others; `--keep` writes it down for the docs."""
    with sync_playwright() as driver:
        found = startup.report(driver)
    if "--keep" in sys.argv[1:]:
        found |= {"day": time.strftime("%Y-%m-%d"), "machine": startup.machine()}
        MEASURED.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def _lighthouse() -> None:
    """How fast pages open on a slowed-down telephone and on a desk, by Lighthouse."""
    import serve

    server = serve.make_server(ROOT / "site")
    threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}/"
    print(f"\nLighthouse, marks for speed, the median of {LOOKS}   asked for: 95")
    try:
        for preset in ("mobile", "desktop"):
            for page in LOOKED_AT:
                print(_looked_at(preset, f"{root}{page}", page))
    finally:
        server.shutdown()


def _looked_at(preset: str, address: str, page: str) -> str:
    command = ["node", ROOT / "build" / "lighthouse.mjs", "/usr/bin/chromium"]
    done = subprocess.run(
        [*command, preset, "performance", *[address] * LOOKS],
        check=True,
        capture_output=True,
        text=True,
    )
    looks = json.loads(done.stdout)
    marks = statistics.median(look["scores"]["performance"] for look in looks)
    took = {
        name: statistics.median(look["measured"][name] for look in looks)
        for name in ("largest", "blocked", "bytes")
    }
    return (
        f"  {preset:8}{page:34}{marks:4.0f}   largest {took['largest']:5,.0f} ms,"
        f" blocked {took['blocked']:4,.0f} ms, {took['bytes'] / 1000:7,.0f} kB"
    )


if __name__ == "__main__":
    main()
