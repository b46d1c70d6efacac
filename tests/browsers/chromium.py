"""Chromium through Playwright, as at a desk or as a phone."""

from typing import Any

from live import PATIENCE
from playwright.sync_api import Browser, Frame
from playwright.sync_api import TimeoutError as OutOfTime

from browsers.window import Document, FramedWindow

DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 3,
    "is_mobile": True,
    "has_touch": True,
}


class Chromium(FramedWindow):
    def __init__(self, home: str, browser: Browser, device: dict[str, Any]) -> None:
        super().__init__(home)
        self._asked: list[str] = []
        self._errors: list[str] = []
        self._context = browser.new_context(**device)
        self._context.set_default_timeout(PATIENCE * 1000)
        self._context.on("request", lambda request: self._asked.append(request.url))
        self._context.on(
            "weberror", lambda error: self._errors.append(str(error.error))
        )
        self._page = self._context.new_page()

    def go(self, url: str) -> None:
        self._page.goto(url)

    def run(self, promise: str) -> str:
        return str(self._page.evaluate(promise))

    def press(self, key: str, times: int = 1) -> None:
        for _ in range(times):
            self._page.keyboard.press(key)

    def press_with_control(self, key: str) -> None:
        self._page.keyboard.press(f"Control+{key}")

    def type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def click(self, selector: str) -> None:
        self._page.locator(selector).first.click()

    def tap(self, selector: str) -> None:
        """Touch an element with a finger; only a phone has a screen for it."""
        self._page.locator(selector).first.tap()

    def resize(self, width: int) -> None:
        self._page.set_viewport_size({"width": width, "height": 844})

    def asked(self) -> list[str]:
        asked, self._asked = self._asked, []
        return asked

    def errors(self) -> list[str]:
        errors, self._errors = self._errors, []
        return errors

    def frame(self, number: int) -> Document:
        frame = (
            self._page.locator("iframe").nth(number).element_handle().content_frame()
        )
        assert frame is not None
        return _Frame(frame)

    def screenshot(self) -> bytes:
        return self._page.screenshot()

    def close(self) -> None:
        self._context.close()


class _Frame(Document):
    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def run(self, promise: str) -> str:
        return str(self._frame.evaluate(promise))

    def click(self, selector: str) -> None:
        self._frame.locator(selector).first.click()

    def comes(self, expression: str) -> Any:
        try:
            found = self._frame.wait_for_function(expression, polling=20)
        except OutOfTime:
            return None
        return found.json_value()
