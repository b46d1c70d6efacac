"""Every word of the interface, by language and reader: one catalogue, two languages.

`messages/en.json` has a message under each key, with {places} for what is filled in.
Another language has the same keys, under "declared" the words that the rules declare
in English (labels, answers, treatments, options, alerts), and under "sentences" what
the rules ask about an answer: the English with {places}, and its own. A message that
is missing, or that nobody uses, stops the build (see `check`).

A key may end in @pharmacist or @plain: that reader gets this wording instead. The
standings are the same for all.

Criteria, evidence and labels have no other language: they are shown in the English in
which they were checked, and marked as English.
"""

import json
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup
from nextline.alerts import ALERTS
from nextline.criterion import variable
from nextline.history import (
    AGENTS,
    OUTCOMES,
    RESPONSES,
    SETTINGS,
    VARIABLES,
    Treatment,
)
from nextline.inputs import COUNTED, GROUPS, INPUTS, Input
from nextline.options import OPTIONS
from nextline.version import REVIEW_STATUS, SEARCHED_THROUGH
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
        read = _read(language)
        self._messages, self._declared = read.messages, read.declared
        self._plain: dict[str, str] = {}  # with nothing to fill in: asked for most
        self._sentences = [
            (_pattern(english), own) for english, own in read.sentences.items()
        ]

    def __call__(self, key: str, **values: object) -> str:
        """The message under a key, filled in.

        Raises MessageError when the language has none.
        """
        if not values:
            if key not in self._plain:
                self._plain[key] = str(self._find(key)).format()
            return self._plain[key]
        message = str(self._find(key))
        if any(isinstance(value, Markup) for value in values.values()):
            message = Markup(message)  # noqa: S704  ours; it escapes what is filled in
        return message.format(**values)

    def count(self, key: str, number: float, **values: object) -> str:
        """The message for one or for several."""
        forms = self._find(key)
        form = str(forms["one" if number == 1 else "other"])
        return form.format(count=self.decimal(f"{number:g}"), **values)

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
        if self.language == "en" or not text:
            return text
        if text in self._declared:
            return self._declared[text]
        return Markup('<span lang="en">{}</span>').format(text)

    def sentence(self, text: str) -> str:
        """A sentence of the rules about an answer; English where no other is known.

        What stands in a place is translated, unless the place's name begins with
        `as_`: then it is something to type, and stays as it is.
        """
        for pattern, own in self._sentences:
            if found := pattern.fullmatch(text):
                places = found.groupdict()
                return own.format(
                    **{
                        name: words if name.startswith("as_") else self.told(words)
                        for name, words in places.items()
                    }
                )
        return text

    def told(self, text: str) -> str:
        """Declared words, or a number with its unit; else the text as it is."""
        return self._declared.get(text) or self.quantity(text)

    def either(self, texts: list[str], between: str) -> str:
        """Checked sentences beside each other, with words between them."""
        joiner = between if self.language == "en" else Markup(between)  # noqa: S704
        return joiner.join(self.clinical(text) for text in texts)

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
        return self.quantity(words) if item.is_number else self.declared(words)

    def said(self, item: Input, value: object) -> str:
        """An answer inside a sentence; a language may declare its small form too."""
        words = item.words(value)
        small = in_sentence(words)
        if self.language == "en":
            return small
        if item.is_number:
            return self.quantity(words)
        return self._declared.get(small) or self.declared(words)

    def quantity(self, words: str) -> str:
        """A number with its unit, such as "2 lesions" or "≥ 1.5 ×10⁹/L"."""
        if self.language == "en":
            return words
        parts = (self._declared.get(part, part) for part in words.split(" "))
        return self.decimal(" ".join(parts))

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


@cache
def words(language: str = "en", audience: str = "clinician") -> Words:
    return Words(language, audience)


@dataclass(frozen=True)
class _Catalogue:
    messages: dict[str, Any]
    declared: dict[str, str] = field(default_factory=dict)
    sentences: dict[str, str] = field(default_factory=dict)


@cache
def _read(language: str) -> _Catalogue:
    path = FOLDER / f"{language}.json"
    messages = json.loads(path.read_text(encoding="utf-8"))
    declared = messages.pop("declared", {})
    return _Catalogue(messages, declared, messages.pop("sentences", {}))


def _pattern(sentence: str) -> re.Pattern[str]:
    """What matches an English sentence, with a group for each of its places."""
    parts = string.Formatter().parse(sentence)
    return re.compile(
        "".join(
            re.escape(words) + (f"(?P<{name}>.+?)" if name else "")
            for words, name, _, _ in parts
        )
    )


# ---- the check that a build makes ---------------------------------------------------


def to_declare() -> Iterator[str]:
    """Every declared English text that another language needs."""
    for item in INPUTS:
        yield from (item.label, item.short)
    for item in (*INPUTS, *VARIABLES.values()):
        yield from (text for _, text in item.choices)
    for unit in COUNTED:
        yield from (unit, unit.removesuffix("s"))
    for _, heading, hint in GROUPS:
        yield from (text for text in (heading, hint) if text)
    for table in (AGENTS, SETTINGS, OUTCOMES, RESPONSES):
        yield from table.values()
    yield from (part.name.replace("_", " ") for part in fields(Treatment))
    yield from (option.name for option in OPTIONS)
    yield from (alert.says for alert in ALERTS)
    yield from (REVIEW_STATUS, SEARCHED_THROUGH)


def check(language: str) -> list[str]:
    """What a language lacks, has too much, or fills in otherwise than English."""
    english, catalogue = _read("en").messages, _read(language)
    messages, declared = catalogue.messages, catalogue.declared
    found = [f"{key}: missing" for key in sorted(english.keys() - messages.keys())]
    extra = sorted(messages.keys() - english.keys())
    found += [f"{key}: not in en.json" for key in extra]
    for key in sorted(english.keys() & messages.keys()):
        if _places(english[key]) != _places(messages[key]):
            found.append(f"{key}: fills in {_places(messages[key])}")
    for sentence, own in catalogue.sentences.items():
        if _places(sentence) != _places(own):
            found.append(f"sentences {sentence!r}: fills in {_places(own)}")
    if language != "en":
        needed = set(to_declare())
        lacking = sorted(needed - declared.keys())
        found += [f"declared {text!r}: missing" for text in lacking]
    return [f"build/answer_view/messages/{language}.json: {one}" for one in found]


def _places(message: Any) -> list[str]:
    text = "".join(message.values()) if isinstance(message, dict) else message
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name})
