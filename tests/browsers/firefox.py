"""Firefox ESR through puppeteer-core, which `firefox.mjs` runs in Node."""

import base64
import json
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from live import PATIENCE

from browsers.command import find
from browsers.window import Document, FramedWindow

SCRIPT = Path(__file__).with_suffix(".mjs")


class Firefox(FramedWindow):
    def __init__(self, home: str) -> None:
        super().__init__(home)
        self._folder = tempfile.TemporaryDirectory()
        self._paper = Path(self._folder.name) / "printed.pdf"
        self._node = subprocess.Popen(
            ["node", SCRIPT, find("firefox-esr"), str(PATIENCE), self._paper],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ask(self, do: str, *arguments: object) -> Any:
        assert self._node.stdin
        assert self._node.stdout
        print(json.dumps([do, *arguments]), file=self._node.stdin, flush=True)
        line = self._node.stdout.readline()
        assert line, f"{SCRIPT.name} ended while it was asked to {do}: see its message"
        answer = json.loads(line)
        assert "error" not in answer, f"Firefox, {do}: {answer['error']}"
        return answer["value"]

    def go(self, url: str) -> None:
        self.ask("go", url)

    def run(self, promise: str) -> str:
        return str(self.ask("run", promise))

    def press(self, key: str, times: int = 1) -> None:
        self.ask("press", key, times)

    def press_with_control(self, key: str) -> None:
        self.ask("pressWithControl", key)

    def type(self, text: str) -> None:
        self.ask("type", text)

    def click(self, selector: str) -> None:
        self.show(selector)
        self.ask("click", selector)

    def frame(self, number: int) -> Document:
        return _Frame(self, number)

    def resize(self, width: int) -> None:
        self.ask("resize", width)

    def errors(self) -> list[str]:
        return list(self.ask("errors"))

    def asked(self) -> list[str]:
        return list(self.ask("asked"))

    def screenshot(self) -> bytes:
        return base64.b64decode(self.ask("screenshot"))

    def printed(self) -> bytes:
        """What came out of the printer, as PDF: it prints without asking."""
        end = time.monotonic() + PATIENCE
        while not self._paper.exists() or b"%%EOF" not in self._paper.read_bytes():
            assert time.monotonic() < end, "nothing was printed"
            time.sleep(0.02)
        printed = self._paper.read_bytes()
        self._paper.unlink()
        return printed

    def close(self) -> None:
        self._node.communicate(timeout=PATIENCE)  # its input ends, and so does it
        self._folder.cleanup()


class _Frame(Document):
    def __init__(self, firefox: Firefox, number: int) -> None:
        self._firefox = firefox
        self._number = number

    def run(self, promise: str) -> str:
        return str(self._firefox.ask("run", promise, self._number))

    def click(self, selector: str) -> None:
        self.show(selector)
        self._firefox.ask("click", selector, self._number)

    def comes(self, expression: str) -> Any:
        return self._firefox.ask("comes", expression, self._number)
