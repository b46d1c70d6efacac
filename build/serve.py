"""A small static server for looking at the site and for the tests.

python build/serve.py [--port 8000] [--under /some/path] [--csp] [--watch] [folder]
"""

import argparse
import gzip
import io
import re
import sys
from email.utils import formatdate
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from hosting.settings import FOR_EVER, LOOKED_UP
from watch import Watcher

# The strictest policy the calculator is promised to work under.
CSP = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
    "connect-src 'self'; object-src 'none'; base-uri 'self'"
)
HASHED = re.compile(r"\?[0-9a-f]{12}$|\.[0-9a-f]{8}\.min\.(js|css)$")
PACKED = {".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm"}
"""What is sent packed to a browser that takes it, as nearly every host does."""


@lru_cache(maxsize=512)
def _packed(path: Path, _changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), compresslevel=6, mtime=0)


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    packs = True
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        # Not left to the machine's own tables, which differ.
        ".js": "text/javascript",
        ".json": "application/json",
        ".wasm": "application/wasm",
        ".zip": "application/zip",
        ".svg": "image/svg+xml",
    }

    def __init__(self, *arguments: object, under: str, csp: bool, **named: object):
        self.under = under.rstrip("/")
        self.csp = csp
        super().__init__(*arguments, **named)

    def send_head(self) -> object:
        """Serve only below `under`, as a host with many sites would."""
        if not f"{self.path}/".startswith(f"{self.under}/"):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        takes = "gzip" in self.headers.get("Accept-Encoding", "")
        if self.packs and takes and path.suffix in PACKED and path.is_file():
            return self._send_packed(path)
        return super().send_head()

    def _send_packed(self, path: Path) -> io.BytesIO:
        stat = path.stat()
        body = _packed(path, stat.st_mtime_ns)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Last-Modified", formatdate(stat.st_mtime, usegmt=True))
        self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        return io.BytesIO(body)

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(self.under))

    def end_headers(self) -> None:
        self.send_header("Cache-Control", FOR_EVER if self.keeps() else LOOKED_UP)
        if self.csp:
            self.send_header("Content-Security-Policy", CSP)
        super().end_headers()

    def keeps(self) -> bool:
        """A name with a hash never means anything else; all else is looked up."""
        return bool(HASHED.search(self.path))

    def list_directory(self, _path: object) -> None:
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, *arguments: object) -> None:
        """Quiet: the browser's own tools show requests better."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *arguments: object) -> None:
        """A browser that goes away in the middle of a file is no event."""


def make_server(
    folder: Path,
    *,
    port: int = 0,
    under: str = "",
    csp: bool = False,
    handler: type[Handler] = Handler,
) -> Server:
    """Bind, without serving yet; port 0 takes a free one."""
    serve = partial(handler, directory=str(folder), under=under, csp=csp)
    return Server(("127.0.0.1", port), serve)


def main() -> int:
    parser = argparse.ArgumentParser(description="Serve the built site.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--under", default="", help="serve below this path")
    parser.add_argument("--csp", action="store_true", help="send the strict policy")
    parser.add_argument("--watch", action="store_true", help="build what changes")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("site"))
    asked = parser.parse_args()
    if not asked.folder.is_dir():
        print(f"serve: {asked.folder}/ is missing: run 'make site'", file=sys.stderr)
        return 1
    under = "/" + asked.under.strip("/") if asked.under.strip("/") else ""
    try:
        server = make_server(asked.folder, port=asked.port, under=under, csp=asked.csp)
    except OSError:
        print(
            f"serve: port {asked.port} is taken: stop what uses it, or choose another"
            " with 'make serve PORT=8001'",
            file=sys.stderr,
        )
        return 1
    print(f"http://127.0.0.1:{server.server_port}{under}/", flush=True)
    watcher = Watcher(asked.folder) if asked.watch else None
    try:
        if watcher:
            watcher.start()
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        if watcher:
            watcher.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
