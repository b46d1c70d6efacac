"""Servers that notice: errors that nobody caught, and requests to somewhere else."""

import socketserver
import threading
from io import BytesIO
from pathlib import Path

import serve

NOTE = b"""<script>
window.uncaught = [];
addEventListener("error", (event) =>
  event.message && uncaught.push(`uncaught ${event.message}`));
addEventListener("unhandledrejection", (event) =>
  uncaught.push(`not handled: ${event.reason}`));
</script>"""


class Watched(serve.Handler):
    """The site, with a first script in each page that notes its errors.

    Served and not set by the driver, so that it is the same in every browser and comes
    before the page's own scripts.
    """

    def send_head(self) -> object:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        below = self.path.startswith(f"{self.under}/")
        if not (below and path.suffix == ".html" and path.is_file()):
            return super().send_head()
        page = path.read_bytes().replace(b"<head>", b"<head>" + NOTE, 1)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        return BytesIO(page)


class Elsewhere(socketserver.ThreadingTCPServer):
    """A proxy for every other host: it notes what is asked for and refuses it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Refusal)
        self.asked: list[str] = []
        self.port: int = self.server_address[1]
        threading.Thread(target=self.serve_forever, args=[0.02], daemon=True).start()

    def close(self) -> None:
        self.shutdown()
        self.server_close()


class _Refusal(socketserver.StreamRequestHandler):
    server: Elsewhere

    def handle(self) -> None:
        method, _, rest = self.rfile.readline().decode("latin-1").partition(" ")
        address = rest.partition(" ")[0]
        self.server.asked.append(
            f"https://{address}" * (method == "CONNECT") or address
        )
        self.wfile.write(
            b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
