"""WebKitGTK through its own driver, on a screen in memory, by W3C WebDriver."""

import base64
import json
import os
import socket
import subprocess
import time
from http.client import HTTPConnection
from typing import Any

from live import PATIENCE

from browsers.command import find
from browsers.watched import Elsewhere
from browsers.window import Window

KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue006",
    "ArrowDown": "\ue015",
    "Delete": "\ue017",
}
"""KeyboardEvent.key → the character that WebDriver has for it; add what is needed."""

FAILED = "(error) => arguments[0]({ error: 'the script failed', message: `${error}` })"

LOADED = """(() => {
  const names = performance.getEntriesByType("resource").map((entry) => entry.name);
  performance.clearResourceTimings();
  return names;
})()"""


class WebKit(Window):
    def __init__(self, home: str) -> None:
        super().__init__(home)
        driver, screen = find("WebKitWebDriver"), find("Xvfb")
        self._elsewhere = Elsewhere()
        self._screen, display = _start_screen(screen)
        self._port = _free_port()
        self._driver = subprocess.Popen(
            [driver, f"--port={self._port}"],
            env=os.environ | {"DISPLAY": display, "GDK_BACKEND": "x11"},
        )
        self._session = ""
        try:
            self._begin()
        except BaseException:
            self.close()
            raise

    def _begin(self) -> None:
        end = time.monotonic() + PATIENCE
        while not self._listens():
            assert self._driver.poll() is None, "WebKitWebDriver ended: see its message"
            assert time.monotonic() < end, "WebKitWebDriver does not listen"
            time.sleep(0.02)
        # Without a program named it starts the MiniBrowser that came with it. The
        # proxy by its own option: WebDriver's would be spoken to in TLS.
        proxy = f"--proxy=http://127.0.0.1:{self._elsewhere.port}"
        wanted = {
            "webkitgtk:browserOptions": {
                "args": ["--automation", proxy, "--ignore-host=127.0.0.1"]
            },
            "timeouts": {"script": 2 * PATIENCE * 1000, "pageLoad": PATIENCE * 1000},
        }
        begun = self._ask("POST", "", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"/{begun['sessionId']}"
        self._ask("POST", "/window/rect", {"width": 1280, "height": 900})

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port)).close()
        except ConnectionRefusedError:
            return False
        return True

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=3 * PATIENCE)
        try:
            text = json.dumps(body) if method == "POST" else None
            connection.request(method, f"/session{self._session}{path}", text)
            value = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        failed = isinstance(value, dict) and "error" in value
        assert not failed, f"WebKit, {path}: {value['error']}, {value['message']}"
        return value

    def go(self, url: str) -> None:
        self._ask("POST", "/url", {"url": url})

    def run(self, promise: str) -> str:
        script = f"({promise}).then(arguments[0], {FAILED})"
        return str(self._ask("POST", "/execute/async", {"script": script, "args": []}))

    def press(self, key: str, times: int = 1) -> None:
        self._keys([KEYS.get(key, key)] * times)

    def type(self, text: str) -> None:
        self._keys(list(text))

    def _keys(self, keys: list[str]) -> None:
        ways = ("keyDown", "keyUp")
        steps = [{"type": way, "value": key} for key in keys for way in ways]
        keyboard = {"type": "key", "id": "keyboard", "actions": steps}
        self._ask("POST", "/actions", {"actions": [keyboard]})

    def click(self, selector: str) -> None:
        self.show(selector)
        how = {"using": "css selector", "value": selector}
        (element,) = self._ask("POST", "/element", how).values()
        self._ask("POST", f"/element/{element}/click", {})

    def asked(self) -> list[str]:
        asked, self._elsewhere.asked = self._elsewhere.asked, []
        return asked + list(self.evaluate(LOADED))

    def screenshot(self) -> bytes:
        return base64.b64decode(self._ask("GET", "/screenshot"))

    def close(self) -> None:
        try:
            if self._session:
                self._ask("DELETE", "")
        finally:
            for process in (self._driver, self._screen):
                process.terminate()
                process.wait()
            self._elsewhere.close()


def _start_screen(program: str) -> tuple[subprocess.Popen[bytes], str]:
    """A screen in memory, which finds itself a number that is free."""
    out, into = os.pipe()
    command = [program, "-displayfd", str(into), "-nolisten", "tcp"]
    screen = subprocess.Popen(
        [*command, "-screen", "0", "1280x960x24"], pass_fds=[into]
    )
    os.close(into)
    with os.fdopen(out) as said:
        number = said.readline().strip()
    assert number, "Xvfb did not start: see its message"
    return screen, f":{number}"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as tried:
        return int(tried.getsockname()[1])
