"""What a test may do in a browser, whichever it is."""

import json
from abc import ABC, abstractmethod
from typing import Any

from live import PATIENCE


class Document(ABC):
    """What a browser shows: a page, or a frame in it.

    A selector is CSS and means its first element. JavaScript is one expression; a
    promise is waited for, and the value comes back as JSON carries it.
    """

    @abstractmethod
    def run(self, promise: str) -> str:
        """The text that a promise in the document comes to."""

    @abstractmethod
    def click(self, selector: str) -> None:
        """Click with the pointer, in the middle of an element."""

    def show(self, selector: str) -> None:
        """Bring an element to the middle, as a reader scrolls: the head of the page
        stays in place and would take a click at its edge."""
        element = f"document.querySelector({selector!r})"
        self.evaluate(f"void {element}.scrollIntoView({{ block: 'center' }})")

    def evaluate(self, expression: str) -> Any:
        whole = f"(async () => JSON.stringify(await ({expression})) ?? 'null')()"
        return json.loads(self.run(whole))

    def comes(self, expression: str) -> Any:
        """Wait for an expression to be true: its value, or None when it stays out."""
        return self.evaluate(
            f"""new Promise((done, fail) => {{
              const end = Date.now() + {PATIENCE * 1000};
              const look = () => {{
                try {{
                  const value = {expression};
                  if (value || Date.now() > end) done(value || null);
                  else setTimeout(look, 20);
                }} catch (error) {{ fail(error); }}
              }};
              look();
            }})"""
        )

    def until(self, expression: str) -> Any:
        """As `comes`, where staying out is the failure."""
        value = self.comes(expression)
        assert value is not None, f"not true within {PATIENCE} s: {expression}"
        return value

    def focus(self, selector: str) -> None:
        self.evaluate(f"document.querySelector({json.dumps(selector)}).focus()")


class Window(Document):
    """One browser that shows one page."""

    def __init__(self, home: str) -> None:
        """home: the address of the site; what is not below it is elsewhere."""
        self.home = home
        self.homes = (home,)  # a test that serves more than the site adds to them
        self._uncaught: list[str] = []

    # ---- what each browser does in its own way ------------------------------------

    @abstractmethod
    def go(self, url: str) -> None:
        """Load an address and wait for its load event."""

    @abstractmethod
    def press(self, key: str, times: int = 1) -> None:
        """Press a key, named as KeyboardEvent.key is, where the focus is."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Press the keys of a text, where the focus is."""

    @abstractmethod
    def asked(self) -> list[str]:
        """The addresses asked for since the last call, by the page and its workers.

        All that went to another host; those to our own as far as the browser tells.
        """

    @abstractmethod
    def screenshot(self) -> bytes:
        """What is on the screen, as PNG."""

    @abstractmethod
    def close(self) -> None:
        """End the browser and whatever was started for it."""

    # ---- what follows from it ------------------------------------------------------

    def open(self, url: str) -> None:
        """A page loaded anew, also when the addresses differ only after the #."""
        self._keep_uncaught()
        self.go("about:blank")
        self.go(url)

    def troubles(self) -> list[str]:
        """Errors that nobody caught and requests elsewhere, since the last call."""
        self._keep_uncaught()
        errors, self._uncaught = self._uncaught, []
        elsewhere = [
            url
            for url in self.asked()
            if url.startswith(("http", "ws")) and not url.startswith(self.homes)
        ]
        return errors + [f"asked {url}" for url in elsewhere]

    def _keep_uncaught(self) -> None:
        noted = "window.uncaught ? window.uncaught.splice(0) : []"
        self._uncaught += self.evaluate(noted)


class FramedWindow(Window):
    """A browser in which a test may also look into frames, whatever their origin."""

    @abstractmethod
    def frame(self, number: int) -> Document:
        """A frame of the page by its place, from 0.

        It is a document that may yet come: `comes` and `until` go on in the next one
        when it is left.
        """

    @abstractmethod
    def resize(self, width: int) -> None:
        """Make the window as wide as that, in CSS pixels."""

    @abstractmethod
    def press_with_control(self, key: str) -> None:
        """Press a key while Control is held."""

    @abstractmethod
    def errors(self) -> list[str]:
        """Errors that nobody caught in the page or a frame, since the last call."""

    def troubles(self) -> list[str]:
        return super().troubles() + self.errors()
