"""Real servers for the built site, each with the settings that it ships.

Only what a webmaster is told to change is changed: the address, the folder and, where
the server wants one, a place for its own files.
"""

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

from browsers.command import find

START = 20.0
"""Seconds for a server to answer."""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port


@contextmanager
def running(command: list[str], address: str, log: Path) -> Iterator[str]:
    """A server in the foreground, from its first answer on."""
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out)
        try:
            _wait(process, address, log)
            yield address
        finally:
            process.terminate()
            process.wait(timeout=START)


def _wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    end = time.monotonic() + START
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=START) as answer:
                if answer.status == HTTPStatus.OK:
                    return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(log.read_text(encoding="utf-8", errors="replace")[-800:])


@contextmanager
def nginx(site: Path, place: Path) -> Iterator[str]:
    port = free_port()
    shipped = (site / "hosting" / "nginx.conf").read_text(encoding="utf-8")
    server = shipped.replace("listen 80;", f"listen 127.0.0.1:{port};").replace(
        "/srv/nextline;", f"{site};"
    )
    own = "".join(
        f"{kind}_temp_path {place / kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (place / "nginx.conf").write_text(
        f"daemon off; pid {place}/pid; error_log stderr; user {_user()};"
        f"events {{}} http {{ access_log off; {own}\n{server}\n}}",
        encoding="utf-8",
    )
    command = [find("nginx"), "-p", str(place), "-c", str(place / "nginx.conf")]
    with running(command, f"http://127.0.0.1:{port}/", place / "log") as address:
        yield address


def _user() -> str:
    import getpass

    return getpass.getuser()


@contextmanager
def apache(site: Path, place: Path) -> Iterator[str]:
    """The settings stand as .htaccess in the folder; the site below a path."""
    port = free_port()
    folder = place / "www" / "some" / "project"
    shutil.copytree(site, folder, symlinks=False)
    shutil.copy(site / "hosting" / "apache.conf", folder / ".htaccess")
    modules = Path("/usr/lib/apache2/modules")
    wanted = (
        *("mpm_event", "authz_core", "dir", "mime", "headers", "filter"),
        *("deflate", "env", "setenvif"),
    )
    loaded = "".join(
        f"LoadModule {name}_module {modules}/mod_{name}.so\n" for name in wanted
    )
    (place / "httpd.conf").write_text(
        f"{loaded}ServerRoot {place}\nServerName 127.0.0.1\n"
        f"Listen 127.0.0.1:{port}\nPidFile {place}/pid\n"
        f"ErrorLog {place}/error.log\nDefaultRuntimeDir {place}\n"
        f"Mutex file:{place}\nTypesConfig /dev/null\nDocumentRoot {place}/www\n"
        f"<Directory {place}/www>\nAllowOverride All\nRequire all granted\n"
        "</Directory>\n",
        encoding="utf-8",
    )
    command = [find("apache2"), "-f", str(place / "httpd.conf"), "-DFOREGROUND"]
    address = f"http://127.0.0.1:{port}/some/project/"
    with running(command, address, place / "log"):
        yield address


@contextmanager
def caddy(site: Path, place: Path) -> Iterator[str]:
    port = free_port()
    shipped = (site / "hosting" / "Caddyfile").read_text(encoding="utf-8")
    server = shipped.replace("nextline.example {", f"http://127.0.0.1:{port} {{")
    (place / "Caddyfile").write_text(
        "{\n\tadmin off\n}\n" + server.replace("* /srv/nextline", f"* {site}"),
        encoding="utf-8",
    )
    own = [f"XDG_{kind}_HOME={place}" for kind in ("DATA", "CONFIG")]
    command = [
        *("env", *own, find("caddy"), "run", "--adapter", "caddyfile"),
        *("--config", str(place / "Caddyfile")),
    ]
    with running(command, f"http://127.0.0.1:{port}/", place / "log") as address:
        yield address


@contextmanager
def python(site: Path, place: Path) -> Iterator[str]:
    """What Python brings, without any settings."""
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "-b", "127.0.0.1"]
    command += ["-d", str(site)]
    with running(command, f"http://127.0.0.1:{port}/", place / "log") as address:
        yield address


HOSTS: dict[str, Callable] = {
    "nginx": nginx,
    "apache": apache,
    "caddy": caddy,
    "python": python,
}
SET = ("nginx", "apache", "caddy")
"""Those that read settings which the site ships."""
