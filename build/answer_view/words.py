"""Every word of the interface, by language and reader: one catalogue, two languages.

`messages/en.json` has a message under each key, with {places} for what is filled in.
Another language has the same keys, and under "declared" the words that the rules
declare in English (labels, answers, treatments, options, alerts). A message that is
missing, or that nobody uses, stops the build (see `check`).

A key may end in @pharmacist or @plain: that reader gets this wording instead. The
standings are the same for all.

Criteria, evidence and labels have no other language: they are shown in the English in
which they were checked, and marked as English.
"""

import json
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup
from nextline.alerts import ALERTS
from nextline.criterion import variable
from nextline.history import AGENTS, OUTCOMES, RESPONSES, SETTINGS
from nextline.inputs import GROUPS, INPUTS, Input
from nextline.options import OPTIONS
from nextline.version import REVIEW_STATUS
from nextline.wording import in_sentence

FOLDER = Path(__file__).parent / "messages"
LANGUAGES = {"en": "English", "de": "Deutsch"}
"""Language of the interface → its own name."""
AUDIENCES = ("clinician", "pharmacist", "plain")
"""For whom it is worded: depth and words differ, standings never."""


class MessageError(LookupError):
    """A message that is not there, told with the file and the key."""


class Words:
    """The words of one language for one reader."""

    def __init__(self, language: str = "en", audience: str = "clinician") -> None:
        self.language = language
        self.audience = audience
        self._messages, self._declared = _read(language)

    def __call__(self, key: str, **values: object) -> str:
        """The message under a key, filled in.

        Raises MessageError when the language has none.
        """
        return _filled(str(self._find(key)), values)

    def count(self, key: str, number: float, **values: object) -> str:
        """The message for one or for several."""
        forms = self._find(key)
        form = str(forms["one" if number == 1 else "other"])
        return _filled(form, {"count": self.decimal(f"{number:g}")} | values)

    def _find(self, key: str) -> Any:
        found = self._messages.get(f"{key}@{self.audience}", self._messages.get(key))
        if found is None:
            raise MessageError(f"messages/{self.language}.json: {key!r} is missing")
        return found

    def under(self, beginning: str) -> dict[str, str]:
        """The messages whose keys begin so, by the rest of the key; not filled in."""
        start = f"{beginning}."
        return {
            key.removeprefix(start): str(message)
            for key, message in self._messages.items()
            if key.startswith(start)
        }

    # ---- words that the rules declare in English

    def declared(self, text: str) -> str:
        """What the rules declare in English, in this language."""
        if self.language == "en":
            return text
        if text not in self._declared:
            file = f"messages/{self.language}.json"
            raise MessageError(f"{file}: declared has no {text!r}")
        return self._declared[text]

    def clinical(self, text: str) -> str | Markup:
        """A checked sentence: as it is, and said to be English where others are not."""
        if self.language == "en":
            return text
        if text in self._declared:
            return self._declared[text]
        return Markup('<span lang="en">{}</span>').format(text)

    def short(self, name: str) -> str:
        """An input or a history variable as named inside a sentence."""
        if not name.startswith("prior."):
            return self.declared(variable(name).short)
        _, agent, *rest = name.split(".")
        about = rest[0] if rest else "given"
        return self(f"history.{about}", agent=self.agent(agent))

    def agent(self, agent: str) -> str:
        return self.declared(AGENTS[agent])

    def answer(self, item: Input, value: object) -> str:
        """An answer as a reader sees it."""
        words = item.words(value)
        if self.language == "en":
            return words
        if item.is_number:
            number, _, unit = words.partition(" ")
            decimal = self.decimal(number)
            return f"{decimal} {self._declared.get(unit, unit)}" if unit else decimal
        return self.declared(words)

    def decimal(self, number: str) -> str:
        """A number with the decimal sign of the language."""
        return number.replace(".", self("decimal"))

    def inside(self, words: str) -> str:
        """Words inside a sentence: English loses the first capital, German may not."""
        return in_sentence(words) if self.language == "en" else words

    def join(self, names: list[str], word: str = "list.and") -> str:
        """A list as it is read aloud."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self(word)} {names[-1]}"


def _filled(message: str, values: dict[str, Any]) -> str:
    """The message with its places filled; HTML as soon as one of the values is."""
    if any(isinstance(value, Markup) for value in values.values()):
        return Markup(message).format(**values)  # noqa: S704  escapes the others
    return message.format(**values)


@cache
def words(language: str = "en", audience: str = "clinician") -> Words:
    return Words(language, audience)


@cache
def _read(language: str) -> tuple[dict[str, Any], dict[str, str]]:
    path = FOLDER / f"{language}.json"
    messages = json.loads(path.read_text(encoding="utf-8"))
    return messages, messages.pop("declared", {})


# ---- the check that a build makes ---------------------------------------------------


def to_declare() -> Iterator[str]:
    """Every declared English text that another language needs."""
    for item in INPUTS:
        yield from (item.label, item.short)
        yield from (text for _, text in item.choices)
    for _, heading, hint in GROUPS:
        yield from (text for text in (heading, hint) if text)
    for table in (AGENTS, SETTINGS, OUTCOMES, RESPONSES):
        yield from table.values()
    yield from (option.name for option in OPTIONS)
    yield from (alert.says for alert in ALERTS)
    yield REVIEW_STATUS


def check(language: str) -> list[str]:
    """What a language lacks, has too much, or fills in otherwise than English."""
    english, _ = _read("en")
    messages, declared = _read(language)
    found = [f"{key}: missing" for key in sorted(english.keys() - messages.keys())]
    extra = sorted(messages.keys() - english.keys())
    found += [f"{key}: not in en.json" for key in extra]
    for key in sorted(english.keys() & messages.keys()):
        if _places(english[key]) != _places(messages[key]):
            found.append(f"{key}: fills in {_places(messages[key])}")
    if language != "en":
        needed = set(to_declare())
        lacking = sorted(needed - declared.keys())
        found += [f"declared {text!r}: missing" for text in lacking]
    return [f"build/answer_view/messages/{language}.json: {one}" for one in found]


def _places(message: Any) -> list[str]:
    text = "".join(message.values()) if isinstance(message, dict) else message
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name})
