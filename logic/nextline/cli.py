"""The command line: `nextline assess case.json [--text]` and `nextline schema`.

Exit status: 0 an answer, 2 a case or a command that could not be read as it stands.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from nextline.assess import assess
from nextline.reading import LARGEST, UnreadableCase, decode
from nextline.schema import case_schema
from nextline.text import as_text
from nextline.version import AS_OF, RULESET, __version__


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    if options.command == "schema":
        _print_json(case_schema())
        return 0
    try:
        data = decode(_read(options.case), options.case)
    except UnreadableCase as error:
        print(f"nextline: {error}", file=sys.stderr)
        return 2
    assessment = assess(data, as_of=options.as_of)
    for problem in assessment.case.problems:
        print(f"nextline: {problem.text}", file=sys.stderr)
    if assessment.case.readable:
        if options.text:
            sys.stdout.write(as_text(assessment.to_dict()))
        else:
            _print_json(assessment.to_dict())
    return 2 if assessment.case.problems else 0


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"nextline: {message}; see 'nextline --help'\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="nextline",
        description="Options after or around ¹⁷⁷Lu-PSMA-617 in metastatic "
        "castration-resistant prostate cancer, with reasons for and against. "
        "Not reviewed by a clinician. Not for emergencies.",
    )
    parser.add_argument(
        "--version", action="version", version=f"nextline {__version__}, {RULESET}"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("assess", help="judge every option for one case")
    one.add_argument("case", help="a JSON file, or - for standard input")
    one.add_argument("--text", action="store_true", help="plain text, 80 columns")
    one.add_argument(
        "--as-of",
        type=_day,
        default=AS_OF,
        metavar="YYYY-MM-DD",
        help="the day whose labels are in force (default: %(default)s)",
    )
    commands.add_parser("schema", help="print the JSON Schema of a case")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a day; write it as 2026-11-21"
        ) from None


def _read(name: str) -> str:
    """The text of the file, at most one character more than a case may have."""
    try:
        if name == "-":
            return sys.stdin.read(LARGEST + 1)
        with Path(name).open(encoding="utf-8-sig") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableCase(f"cannot read {name}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise UnreadableCase(f"{name} is not text in UTF-8.") from None


def _print_json(thing: object) -> None:
    json.dump(thing, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
