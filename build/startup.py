"""How soon the first answer is on screen: ours, and others that run the same rules.

All are measured in one run, side by side, in Chromium, from navigation to the first
correct answer. Cold is a browser that never saw the host, warm the same one again,
after a rest. The host packs nothing and lets every file be kept; the slow one sends
ten megabits a second and waits 40 milliseconds before each answer.

- ours      the calculator page, with a case in its address
- stock     Pyodide of the same version, loading the same code as a wheel, as its
            documentation says
- pyscript  @pyscript/core on the same Pyodide, with the same code as an archive
- lite      a JupyterLite REPL with the Pyodide kernel, which installs the same wheel
- floor     fetching what ours fetches and compiling the wasm, nothing more
"""

import json
import os
import shutil
import signal
import statistics
import subprocess
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import case_pages
import engine
import serve
from playwright.sync_api import BrowserContext, Page, Playwright

ROOT = Path(__file__).resolve().parent.parent
CASE = "psma-positive"
OTHERS = ("stock", "pyscript", "lite", "floor")
LITE = ROOT / ".cache" / "lite"
WHEEL = "nextline_bench-1.0-py3-none-any.whl"
RATE = 10_000_000 / 8
WAIT = 0.04
PATIENCE = 120_000
"""Milliseconds after which a page is given up."""
CHANGES = 60
SLICE = 0.005
"""Seconds that a slowed process runs at a time."""
REST = 3_000
"""Milliseconds that a reader stays; browsers keep machine code in that time."""
OWN = (
    *("start.js", "calculator.js", "parameters.js", "pages.js", "menu.js", "search.js"),
    *("nextline.css", "sheet.css"),
)
"""What the calculator page loads of ours, besides the worker, before it is touched."""

Seconds = dict[str, dict[str, list[float]]]


@dataclass
class Line:
    """A host's line: bytes a second and seconds before an answer; what it sent."""

    rate: float = 0
    wait: float = 0
    sent: int = 0
    free_at: float = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, size: int) -> None:
        """Wait until the line has carried so many bytes more, after all others."""
        with self.lock:
            self.sent += size
            now = time.monotonic()
            if self.rate:
                self.free_at = max(self.free_at, now) + size / self.rate
            until = self.free_at
        time.sleep(max(0.0, until - now))


class Handler(serve.Handler):
    """Packs nothing, and every file but a page may be kept for ever."""

    packs = False
    line = Line()

    def do_GET(self) -> None:  # noqa: N802  the name that the library calls
        time.sleep(self.line.wait)
        super().do_GET()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        while piece := source.read(16_384):
            self.line.take(len(piece))
            outputfile.write(piece)

    def keeps(self) -> bool:
        return not self.path.partition("?")[0].endswith((".html", "/"))


def folder_of_all(to: Path) -> None:
    """Pages of all kinds, one folder each."""
    (to / "ours").symlink_to(ROOT / "site")
    files = {name: path.read_bytes() for name, path in _python().items()}
    for kind in ("stock", "pyscript", "floor"):
        (to / kind).mkdir()
        (to / kind / "pyodide").symlink_to(engine.PYODIDE)
    (to / "pyscript" / "core").symlink_to(
        ROOT / "build/node_modules/@pyscript/core/dist"
    )
    (to / "floor" / "engine").symlink_to(engine.OUT)
    _archive(to / "stock" / WHEEL, files | _dist_info(files))
    _archive(to / "pyscript" / "code.zip", files)
    for kind, body in (("stock", STOCK), ("pyscript", PYSCRIPT)):
        page = body.replace("WHEEL", WHEEL).replace("ASKED", json.dumps(_asked()))
        _page(to / kind / "index.html", page)
    fetched = json.dumps([f"engine/{name}" for name in engine.IMAGE_SERVES])
    _page(to / "floor" / "index.html", FLOOR.replace("FILES", fetched))
    _make_lite(to / "lite", to / "stock" / WHEEL)


def _make_lite(to: Path, wheel: Path) -> None:
    script = [LITE / "venv" / "bin" / "python", ROOT / "build" / "lite" / "make.py"]
    where = [to, LITE / "wheels", wheel]
    subprocess.run([*script, *where], check=True, stderr=subprocess.DEVNULL)


def _asked() -> str:
    """What each page puts to the rules."""
    return json.dumps({"case": case_pages.load_case(CASE), "root": "../"})


def _python() -> dict[str, Path]:
    """The same code as ours, as it is written."""
    logic = engine.sources("nextline", engine.LOGIC)
    return engine.packages(engine.ANSWER_VIEW, templates=True) | logic


def _dist_info(files: dict[str, bytes]) -> dict[str, bytes]:
    folder = "nextline_bench-1.0.dist-info"
    own = {
        f"{folder}/METADATA": (
            "Metadata-Version: 2.1\nName: nextline-bench\nVersion: 1.0\n"
        ),
        f"{folder}/WHEEL": (
            "Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\n"
            "Tag: py3-none-any\n"
        ),
    }
    record = "".join(f"{name},,\n" for name in (*files, *own, f"{folder}/RECORD"))
    texts = own | {f"{folder}/RECORD": record}
    return {name: text.encode() for name, text in texts.items()}


def _archive(path: Path, files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def _page(path: Path, body: str) -> None:
    head = '<!doctype html><meta charset="utf-8"><title>Bench</title>'
    icon = '<link rel="icon" href="data:,">'
    path.write_text(f"{head}{icon}<main></main>{body}", encoding="utf-8")


STOCK = """
<script src="pyodide/pyodide.js"></script>
<script type="module">
const pyodide = await loadPyodide({indexURL: "pyodide/"});
await pyodide.loadPackage(new URL("WHEEL", location.href).href);
const respond = pyodide.runPython("from answer_view import respond; respond");
document.querySelector("main").innerHTML = JSON.parse(respond(ASKED)).html;
</script>"""

PYSCRIPT = """
<script type="module" src="core/core.js"></script>
<script type="py" config='{"interpreter": "./pyodide/pyodide.mjs",
  "files": {"./code.zip": "./*"}}'>
import json
from js import document
from answer_view import respond
document.querySelector("main").innerHTML = json.loads(respond(ASKED))["html"]
</script>"""

CELL = """%pip install -q nextline-bench
import json
from IPython.display import HTML
from answer_view import respond
HTML(json.loads(respond(ASKED))["html"])"""

FLOOR = """
<script type="module">
const read = async (name) => {
  const response = await fetch(name);
  return name.endsWith(".wasm")
    ? WebAssembly.compileStreaming(response) : response.arrayBuffer();
};
await Promise.all(FILES.map(read));
const done = document.createElement("article");
done.dataset.standing = "supported";
done.textContent = "done";
document.querySelector("main").append(done);
</script>"""

_SEEN = """() => new Promise((done) => {
  const look = () => document.querySelector("article[data-standing=supported]")
    ? requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0))
    : requestAnimationFrame(look);
  look();
})"""

_WATCH = """
window.long = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) long.push([one.startTime, one.duration]);
}).observe({type: "longtask", buffered: true});
"""


@contextmanager
def _fresh(driver: Playwright) -> Iterator[BrowserContext]:
    """A browser that never saw the host."""
    folder = tempfile.mkdtemp()
    context = driver.chromium.launch_persistent_context(
        folder,
        executable_path="/usr/bin/chromium",
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    )
    try:
        context.add_init_script(_WATCH)
        yield context
    finally:
        context.close()
        shutil.rmtree(folder, ignore_errors=True)


def addresses(root: str) -> dict[str, str]:
    """Kind → address."""
    fragment = case_pages.fragment(case_pages.load_case(CASE))
    found = {"ours": f"{root}ours/calculator/index.html#{fragment}"}
    found |= {kind: f"{root}{kind}/index.html" for kind in OTHERS}
    cell = quote(CELL.replace("ASKED", repr(_asked())))
    asked = f"kernel=python&toolbar=0&execute=1&code={cell}"
    return found | {"lite": f"{root}lite/repl/index.html?{asked}"}


def measure(driver: Playwright, root: str, rounds: int, line: Line) -> tuple[Any, Any]:
    """Kind → visit → milliseconds, and bytes; kinds take turns."""
    times: Seconds = {}
    sent: dict[str, dict[str, int]] = {}
    for _ in range(rounds):
        for kind, address in addresses(root).items():
            with _fresh(driver) as context:
                # The second visit is what the third is measured against: browsers keep
                # machine code once they have seen a program twice.
                for visit in ("cold", "again", "warm"):
                    line.sent = 0
                    page = context.new_page()
                    took = seen(page, address)
                    times.setdefault(kind, {}).setdefault(visit, []).append(took)
                    sent.setdefault(kind, {})[visit] = line.sent
                    if visit != "warm":
                        page.wait_for_timeout(REST)
                        _until_quiet(line)
                    page.close()
    medians = {
        kind: {visit: statistics.median(values) for visit, values in visits.items()}
        for kind, visits in times.items()
    }
    return medians, sent


def _until_quiet(line: Line) -> None:
    """Until nothing is on the line any more."""
    before = -1
    while before != line.sent:
        before = line.sent
        time.sleep(0.3)


def seen(page: Page, address: str) -> float:
    """Milliseconds from navigation to the first answer on screen."""
    page.set_default_timeout(PATIENCE)
    page.goto(address, wait_until="commit")
    took = page.evaluate(_SEEN)
    return float(took)


@contextmanager
def hosted(line: Line) -> Iterator[str]:
    """All pages on one host."""
    with tempfile.TemporaryDirectory() as folder:
        folder_of_all(Path(folder))
        handler = type("OnLine", (Handler,), {"line": line})
        server = serve.make_server(Path(folder), handler=handler)
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


def costs(driver: Playwright) -> list[dict[str, Any]]:
    """What a reader's machine pays: blocking, memory, first paint on a slow line."""
    with hosted(Line()) as root, _fresh(driver) as context:
        address = addresses(root)["ours"]
        worst = 0.0
        for _ in range(3):
            page = context.new_page()
            seen(page, address)
            worst = max([worst, *page.evaluate("long.map(([, took]) => took)")])
            page.wait_for_timeout(REST)
            used = max(_private(context, page))
            page.close()
    with hosted(Line()) as root, _fresh(driver) as context:
        changes = _changes(context, addresses(root)["ours"])
    with hosted(Line(RATE, WAIT)) as root:
        paints = [_first_paint(driver, root) for _ in range(3)]
    paint = statistics.median(paints)
    own = sum((ROOT / "site" / "assets" / name).stat().st_size for name in OWN) / 1000
    return [
        *changes,
        target("longest the page stood still", worst, 50, "ms"),
        target("memory of the tab with the engine", used, 150, "MB"),
        target("first paint of the form at 10 Mbit/s", paint, 1000, "ms"),
        target("own JavaScript and CSS, not packed", own, 40, "kB"),
    ]


def _changes(context: BrowserContext, address: str) -> list[dict[str, Any]]:
    """From a change in a fully answered form to the new answer on screen."""
    page = context.new_page()
    seen(page, address)
    page.wait_for_timeout(REST)
    plain = sorted(_one_change(page, n) for n in range(CHANGES))
    with _slowed(_renderers(context, page)):
        slow = sorted(_one_change(page, n) for n in range(CHANGES))
    return [
        target("change to answer, median", statistics.median(plain), 50, "ms"),
        target("change to answer, p95", plain[int(0.95 * CHANGES) - 1], 100, "ms"),
        target(
            "change to answer, a quarter of the processor",
            statistics.median(slow),
            200,
            "ms",
        ),
    ]


@contextmanager
def _slowed(processes: list[int]) -> Iterator[None]:
    """Let processes run a quarter of the time only.

    The browser's own brake slows a page, but not its workers, where Python runs.
    """
    ended = threading.Event()

    def brake() -> None:
        while not ended.is_set():
            for told, pause in ((signal.SIGSTOP, 3 * SLICE), (signal.SIGCONT, SLICE)):
                for process in processes:
                    os.kill(process, told)
                time.sleep(pause)

    thread = threading.Thread(target=brake)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


_CHANGE = """async (number) => {
  const field = document.querySelector("[name=haemoglobin_g_dl]");
  const out = document.querySelector("#assessment");
  const before = out.dataset.answer;
  const start = performance.now();
  field.value = (9 + (number % 7) * 0.5).toString();
  field.dispatchEvent(new Event("input", {bubbles: true}));
  field.dispatchEvent(new Event("change", {bubbles: true}));
  while (out.dataset.answer === before) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  return performance.now() - start;
}"""


def _one_change(page: Page, number: int) -> float:
    return float(page.evaluate(_CHANGE, number))


def _first_paint(driver: Playwright, root: str) -> float:
    with _fresh(driver) as context:
        page = context.new_page()
        page.goto(addresses(root)["ours"], wait_until="commit")
        page.locator("#case").wait_for()
        page.wait_for_function(f"{_PAINT}.length")
        return float(page.evaluate(f"{_PAINT}[0].startTime"))


_PAINT = "performance.getEntriesByName('first-contentful-paint')"


def _private(context: BrowserContext, page: Page) -> list[float]:
    """Megabytes that each page's process has for itself."""
    found = []
    for process in _renderers(context, page):
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
        kilobytes = sum(
            int(line.split()[1])
            for line in rollup.splitlines()
            if line.startswith(("Private_Clean:", "Private_Dirty:"))
        )
        found.append(kilobytes / 1024)
    return found


def _renderers(context: BrowserContext, page: Page) -> list[int]:
    """The processes that show pages."""
    browser = context.browser
    session = browser.new_browser_cdp_session() if browser else None
    session = session or context.new_cdp_session(page)
    known = session.send("SystemInfo.getProcessInfo")["processInfo"]
    return [int(one["id"]) for one in known if one["type"] == "renderer"]


def report(driver: Playwright) -> dict[str, Any]:
    """Print the table, the ratios, and whether each target holds; give them too."""
    found = {}
    for name, line, rounds in (
        ("loopback", Line(), 7),
        ("10 Mbit/s", Line(RATE, WAIT), 3),
    ):
        print(f"\nFirst answer on screen, {name}, the median of {rounds}")
        with hosted(line) as root:
            medians, sent = found[name] = measure(driver, root, rounds, line)
        print(f"  {'':12}{'cold':>8}{'warm':>8} ms {'kB':>8}")
        for kind, row in medians.items():
            size = sent[kind]["cold"] / 1000
            print(f"  {kind:12}{row['cold']:8,.0f}{row['warm']:8,.0f}    {size:8,.0f}")
    print()
    targets = [*ratios(found["loopback"][0], found["10 Mbit/s"][0]), *costs(driver)]
    for one in targets:
        said = "holds" if one["value"] <= one["most"] else "NOT MET"
        print(
            f"  {one['what']:42}{one['value']:8,.{one['digits']}f}"
            f" {one['unit']:5} asked for: {one['most']:g}   {said}"
        )
    return {
        "rows": [
            {"line": name, "kind": kind, **row, "kilobytes": sent[kind]["cold"] / 1000}
            for name, (medians, sent) in found.items()
            for kind, row in medians.items()
        ],
        "targets": targets,
    }


def target(
    what: str, value: float, most: float, unit: str = "", digits: int = 0
) -> dict[str, Any]:
    """A figure and the most it may be."""
    return {"what": what, "value": value, "most": most, "unit": unit, "digits": digits}


def ratios(near: Any, far: Any) -> list[dict[str, Any]]:
    """Against the others, by the medians of the near and of the slow host."""
    return [
        target(what, where["ours"][visit] / where[other][visit], most, digits=2)
        for what, where, visit, other, most in (
            ("warm, of stock Pyodide", near, "warm", "stock", 0.30),
            ("warm, of the floor", near, "warm", "floor", 1.6),
            ("cold, of stock Pyodide", near, "cold", "stock", 0.33),
            ("at 10 Mbit/s, cold, of stock Pyodide", far, "cold", "stock", 1.0),
        )
    ]


def machine() -> str:
    """Of this machine, what times hang on: processors, memory, browser."""
    cpu = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    cores = cpu.count("processor\t")
    memory = Path("/proc/meminfo").read_text(encoding="utf-8")
    gigabytes = round(int(memory.split("MemTotal:")[1].split()[0]) / 1024**2)
    command = ["/usr/bin/chromium", "--version"]
    browser = subprocess.run(command, capture_output=True, text=True, check=True)
    name = " ".join(browser.stdout.split()[:2])
    return f"{cores} cores, {gigabytes} GiB, {name}"
