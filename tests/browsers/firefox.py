"""Firefox ESR through puppeteer-core, which `firefox.mjs` runs in Node."""

import base64
import json
import subprocess
from pathlib import Path
from typing import Any

from live import PATIENCE

from browsers.command import find
from browsers.window import Window

SCRIPT = Path(__file__).with_suffix(".mjs")


class Firefox(Window):
    def __init__(self, home: str) -> None:
        super().__init__(home)
        self._node = subprocess.Popen(
            ["node", SCRIPT, find("firefox-esr"), str(PATIENCE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def _ask(self, do: str, *arguments: object) -> Any:
        assert self._node.stdin
        assert self._node.stdout
        print(json.dumps([do, *arguments]), file=self._node.stdin, flush=True)
        line = self._node.stdout.readline()
        assert line, f"{SCRIPT.name} ended while it was asked to {do}: see its message"
        answer = json.loads(line)
        assert "error" not in answer, f"Firefox, {do}: {answer['error']}"
        return answer["value"]

    def go(self, url: str) -> None:
        self._ask("go", url)

    def run(self, promise: str) -> str:
        return str(self._ask("run", promise))

    def press(self, key: str, times: int = 1) -> None:
        self._ask("press", key, times)

    def type(self, text: str) -> None:
        self._ask("type", text)

    def click(self, selector: str) -> None:
        self.show(selector)
        self._ask("click", selector)

    def asked(self) -> list[str]:
        return list(self._ask("asked"))

    def screenshot(self) -> bytes:
        return base64.b64decode(self._ask("screenshot"))

    def close(self) -> None:
        self._node.communicate(timeout=PATIENCE)  # its input ends, and so does it
