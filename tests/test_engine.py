"""The engine, in Chromium, as the reader gets it."""

import ast
import gzip
import io
import json
import shutil
import socket
import subprocess
import zipfile
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any

import engine
import pytest
import serve
from answer_view import respond
from answer_view.words import words
from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parent.parent
# The first is answered; the others meet the limits of what can be asked.
REQUESTS = ['{"case": {}}', "{}", "not JSON"]

WAYS = [(False, engine.IMAGE_SERVES), (True, engine.FILES_SERVE)]
INDEX = '<!doctype html><title>Engine</title><script src="page.js"></script><p></p>'
PAGE = """
const said = [];
const worker = new Worker("worker.js");
worker.onmessage = ({ data }) => {
  said.push(data);
  const done = said.filter((each) => each.kind === "answer").length === REQUESTS.length;
  if (done || data.kind === "failed") document.documentElement.id = "done";
};
const image = location.hash !== "#files";
worker.postMessage({ kind: "start", base: new URL("engine/", location).href, image });
REQUESTS.forEach((request, id) => worker.postMessage({ kind: "ask", id, request }));
"""


@pytest.fixture(scope="session")
def engine_dir() -> Path:
    engine.build()
    return engine.OUT


@pytest.fixture(scope="session")
def folder(engine_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A minimal page beside the worker and the engine."""
    folder = tmp_path_factory.mktemp("page")
    (folder / "index.html").write_text(INDEX, encoding="utf-8")
    script = f"const REQUESTS = {json.dumps(REQUESTS)};{PAGE}"
    (folder / "page.js").write_text(script, encoding="utf-8")
    for name in ("worker.js", "snapshot.js"):
        shutil.copy(ROOT / "docs" / "assets" / name, folder)
    shutil.copytree(engine_dir, folder / "engine")
    return folder


@pytest.fixture
def listen(page: Page, folder: Path, serve_folder: Callable[..., str]) -> Callable:
    """Serve the page, open it, and return what the worker said."""

    def run(*, files: bool = False, **options: object) -> list[dict[str, Any]]:
        address = serve_folder(folder, under="/a/b", **options)
        page.goto(f"{address}{'#files' if files else ''}")
        # Not wait_for_function: it needs eval, which the policy refuses.
        page.locator("#done").wait_for(state="attached", timeout=60_000)
        return page.evaluate("said")

    return run


def _of_kind(said: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [message for message in said if message["kind"] == kind]


def _check_answers(said: list[dict[str, Any]]) -> None:
    assert not _of_kind(said, "failed")
    answers = [json.loads(each["response"]) for each in _of_kind(said, "answer")]
    expected = [json.loads(respond(request)) for request in REQUESTS]
    assert [answer["ok"] for answer in answers] == [True, False, False]
    for answer in (*answers, *expected):
        answer.pop("detail", None)  # names files, which lie elsewhere in the browser
    assert answers == expected  # word for word what this Python answers


@pytest.mark.parametrize("files", [False, True])
def test_it_answers_under_the_policy_and_below_a_path(
    files: bool, listen: Callable
) -> None:
    said = listen(files=files, csp=True)
    _check_answers(said)
    (ready,) = _of_kind(said, "ready")
    manifest = json.loads((engine.OUT / "manifest.json").read_text(encoding="utf-8"))
    assert ready["pyodide"] == manifest["pyodide"]
    assert ready["python"].startswith(manifest["python"] + ".")
    assert ready["milliseconds"] > 0
    assert ready["image"] is not files


@pytest.mark.parametrize(("files", "fetched"), WAYS)
def test_progress_is_real_and_reaches_the_end(
    files: bool, fetched: tuple[str, ...], listen: Callable
) -> None:
    progress = _of_kind(listen(files=files), "progress")
    loaded = [each["loaded"] for each in progress]
    total = sum((engine.OUT / name).stat().st_size for name in fetched)
    assert loaded == sorted(loaded)
    assert loaded[-1] == total
    assert {each["total"] for each in progress} == {total}
    assert len({each["step"] for each in progress}) == (3 if files else 2)


@pytest.mark.parametrize(("files", "fetched"), WAYS)
def test_each_file_is_fetched_once(
    files: bool, fetched: tuple[str, ...], page: Page, listen: Callable
) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    listen(files=files)
    names = [url.partition("/engine/")[2].partition("?")[0] for url in asked]
    for name in ("manifest.json", *engine.FILES):
        assert names.count(name) == (name in (*fetched, "manifest.json")), name


def test_a_server_that_knows_no_wasm_is_enough(listen: Callable) -> None:
    class Plain(serve.Handler):
        extensions_map = serve.Handler.extensions_map | {
            ".wasm": "application/octet-stream"
        }

    _check_answers(listen(handler=Plain))


@pytest.mark.parametrize("name", ["manifest.json", *engine.FILES_SERVE])
def test_a_missing_file_is_named(name: str, listen: Callable) -> None:
    class Missing(serve.Handler):
        def send_head(self) -> object:
            if self.path.partition("?")[0].endswith("/" + name):
                self.send_error(HTTPStatus.NOT_FOUND)
                return None
            return super().send_head()

    failed = _of_kind(listen(files=True, handler=Missing), "failed")[0]
    assert name in failed["detail"]
    assert failed["cause"] == "fetch"
    assert words()(f"js.step_{failed['step']}")


@pytest.mark.parametrize("name", ["pyodide.asm.wasm", "python.zip"])
def test_a_file_cut_short_is_named(
    name: str, folder: Path, listen: Callable, tmp_path: Path
) -> None:
    whole = (folder / "engine" / name).read_bytes()
    short = tmp_path / name
    short.write_bytes(whole[: len(whole) // 2])

    class Short(serve.Handler):
        def translate_path(self, path: str) -> str:
            if path.partition("?")[0].endswith("/" + name):
                return str(short)
            return super().translate_path(path)

    failed = _of_kind(listen(files=True, handler=Short), "failed")[0]
    assert name in failed["detail"]
    assert "instead of" in failed["detail"]


@pytest.mark.parametrize("name", ["manifest.json", *engine.FILES_SERVE])
def test_a_login_page_in_place_of_a_file_is_named(
    name: str, listen: Callable, tmp_path: Path
) -> None:
    # What a hospital proxy does to a file it wants a password for.
    login = tmp_path / name
    login.write_text("<!doctype html><title>Sign in</title>", encoding="utf-8")

    class Proxy(serve.Handler):
        def translate_path(self, path: str) -> str:
            if path.partition("?")[0].endswith("/" + name):
                return str(login)
            return super().translate_path(path)

    failed = _of_kind(listen(files=True, handler=Proxy), "failed")[0]
    assert name in failed["detail"]


def _altered(data: bytes) -> bytes:
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _of_another_build(data: bytes) -> bytes:
    """A whole image whose page of a fresh memory has one other byte."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (entry,) = archive.namelist()
        image = bytearray(gzip.decompress(archive.read(entry)))
    image[16] ^= 1  # the sum over what an image leaves as it is
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(entry, gzip.compress(bytes(image)))
    return made.getvalue()


@pytest.mark.parametrize(
    "spoil",
    [
        _altered,
        _of_another_build,
        lambda data: data[: len(data) // 2],
        lambda data: data[:7],
        lambda _: b"<!doctype html><title>Sign in</title>",
        lambda _: b"",
    ],
)
def test_without_a_sound_image_the_files_serve(
    spoil: Callable[[bytes], bytes],
    page: Page,
    folder: Path,
    listen: Callable,
    tmp_path: Path,
) -> None:
    spoilt = tmp_path / engine.STARTED
    spoilt.write_bytes(spoil((folder / "engine" / engine.STARTED).read_bytes()))
    warned: list[str] = []
    page.on("console", lambda said: warned.append(said.text))

    class Spoilt(serve.Handler):
        def translate_path(self, path: str) -> str:
            if path.partition("?")[0].endswith("/" + engine.STARTED):
                return str(spoilt)
            return super().translate_path(path)

    said = listen(handler=Spoilt)
    assert all(each["loaded"] <= each["total"] for each in _of_kind(said, "progress"))
    assert not _of_kind(said, "ready")[0]["image"]
    _check_answers(said)
    assert any("image" in text for text in warned)


def test_the_image_names_nothing_of_the_machine(engine_dir: Path) -> None:
    with zipfile.ZipFile(engine_dir / engine.STARTED) as archive:
        image = gzip.decompress(archive.read("image.gz"))
    for trace in (str(ROOT), str(Path.home()), socket.gethostname()):
        assert len(trace) < 4 or trace.encode() not in image


def test_the_image_is_the_same_when_it_is_made_again(
    engine_dir: Path, tmp_path: Path
) -> None:
    shutil.copytree(engine_dir, tmp_path / "engine")
    (tmp_path / "engine" / engine.STARTED).unlink()
    engine.build(tmp_path / "engine")
    again = tmp_path / "engine" / engine.STARTED
    assert again.read_bytes() == (engine_dir / engine.STARTED).read_bytes()


def test_everything_shipped_imports_in_the_shipped_python(engine_dir: Path) -> None:
    with zipfile.ZipFile(engine_dir / "python.zip") as archive:
        files = [name for name in archive.namelist() if name.endswith(".pyc")]
    modules = [
        name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
        for name in files
        if not name.endswith("/__main__.pyc")
    ]
    packages = {name.partition(".")[0] for name in modules}
    assert packages == {"answer_view", "jinja2", "markupsafe", "nextline"}
    script = Path(__file__).with_name("import_all.mjs")
    result = subprocess.run(
        ["node", script, engine_dir, engine.PYODIDE, json.dumps(modules)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr[-500:]
    assert result.stdout.strip() == ""


@pytest.mark.parametrize("folder", [engine.LOGIC, engine.ANSWER_VIEW])
def test_no_import_names_a_part_left_out(folder: Path) -> None:
    # Also imports inside functions, which the test above does not run.
    for path in sorted(folder.rglob("*.py")):
        if path.name in engine.COMMAND:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [str(node.module)]
            tops = {name.partition(".")[0] for name in names}
            assert not tops & engine.UNUSED, f"{path.name}: {tops & engine.UNUSED}"


def test_only_endings_that_hospital_networks_let_through(engine_dir: Path) -> None:
    endings = {path.suffix for path in engine_dir.iterdir()}
    assert endings <= {".js", ".wasm", ".zip", ".json"}


def test_building_again_changes_nothing(engine_dir: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in engine_dir.iterdir()}
    engine.build()
    assert before == {
        path.name: path.stat().st_mtime_ns for path in engine_dir.iterdir()
    }
