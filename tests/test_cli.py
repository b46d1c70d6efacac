"""The command line, as somebody runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from nextline import assess, case_schema
from nextline.text import plain

ROOT = Path(__file__).resolve().parents[1]
CASES = sorted((ROOT / "docs" / "cases").glob("*.json"))
GOOD = ROOT / "docs" / "cases" / "psma-positive.json"


def nextline(*arguments: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command; it never shows a traceback, whatever it is given."""
    done = subprocess.run(
        [sys.executable, "-m", "nextline", *map(str, arguments)],
        input=stdin.encode(),
        env={**os.environ, "PYTHONPATH": str(ROOT / "logic"), "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def file(folder: Path, content: str | bytes) -> Path:
    path = folder / "case.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# A good case


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_good_case(path):
    """The command prints what `assess` returns, and nothing else."""
    done = nextline("assess", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == assess(json.loads(path.read_text())).to_dict()


def test_standard_input():
    """A dash reads the case from standard input."""
    done = nextline("assess", "-", stdin=GOOD.read_text())
    assert (done.returncode, done.stdout) == (0, nextline("assess", GOOD).stdout)


def test_byte_order_mark(tmp_path):
    """A file saved by an editor that writes a mark first is read all the same."""
    marked = file(tmp_path, b"\xef\xbb\xbf" + GOOD.read_bytes())
    assert nextline("assess", marked).stdout == nextline("assess", GOOD).stdout


def test_as_of():
    """Another day is passed on."""
    done = nextline("assess", "--as-of", "2025-03-27", GOOD)
    assert done.returncode == 0
    assert json.loads(done.stdout)["as_of"] == "2025-03-27"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_text(path):
    """Plain text of 80 columns that names every option."""
    done = nextline("assess", "--text", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert max(map(len, done.stdout.splitlines())) <= 80
    flowing = " ".join(done.stdout.split())
    for option in assess(json.loads(path.read_text())).to_dict()["options"]:
        assert f"* {plain(option['name'])}" in flowing
    # Disease outside its scope is said first; no other case of ours has an alert.
    assert ("STOP" in done.stdout) is (path.stem == "castration-sensitive")


def test_text_stops_first(tmp_path):
    """A red flag stands before any option, in a file of its own words."""
    case = json.loads(GOOD.read_text()) | {"febrile_neutropenia": "yes"}
    lines = nextline("assess", "--text", file(tmp_path, json.dumps(case))).stdout
    assert max(map(len, lines.splitlines())) <= 80
    assert lines.index("\nSTOP\n") < lines.index("\nSUPPORTED\n")


def test_text_of_long_answers(tmp_path):
    """What was refused is shown in the text too, within its columns."""
    long = file(tmp_path, json.dumps({"x" * 300: 1, "histology": "y" * 300}))
    done = nextline("assess", "--text", long)
    assert done.returncode == 2
    assert "\nPLEASE CHECK\n" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_version():
    """The version and the ruleset are on one line."""
    done = nextline("--version")
    found = assess({}).to_dict()
    assert done.stdout == f"nextline {found['version']}, {found['ruleset']}\n"


# The schema


def test_schema_is_printed():
    """The command prints the schema that the package and the site use."""
    done = nextline("schema")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == case_schema()
    Draft202012Validator.check_schema(json.loads(done.stdout))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_schema_takes_the_worked_cases(path):
    """Every worked case fits the schema."""
    Draft202012Validator(case_schema()).validate(json.loads(path.read_text()))


@pytest.mark.parametrize(
    "change",
    [
        {"psma_pett": "positive"},
        {"psma_pet": "Positive"},
        {"genes": {"brca3": "altered"}},
        {"prior": [{"agent": "docetaxel", "cycle": 6}]},
        {"prior": [{"cycles": 6}]},
        {"haemoglobin_g_dl": "12,5"},
        {"haemoglobin_g_dl": True},
        {"ecog": 5},
        {"ecog": 1.5},
    ],
    ids=str,
)
def test_schema_refuses(change):
    """The schema refuses what the parser refuses."""
    case = json.loads(GOOD.read_text()) | change
    assert not Draft202012Validator(case_schema()).is_valid(case)


# Bad cases and bad commands: status 2, one line for each problem


def refused(done: subprocess.CompletedProcess[str], lines: int = 1) -> bool:
    """Status 2 and so many lines on standard error."""
    assert done.returncode == 2, done
    assert len(done.stderr.splitlines()) == lines, done.stderr
    assert done.stderr.startswith("nextline")
    return True


@pytest.mark.parametrize(
    "content",
    [
        "",
        "  \n",
        "ecog: 1",
        '{"ecog": 1',
        '{"ecog": 1}}',
        "[" * 10_000_000,
        "[" * 500_000,
        '{"ecog": NaN}',
        '{"ecog": Infinity}',
        '{"ecog": -Infinity}',
        '{"ecog": 1, "ecog": 2}',
        '{"genes": {"brca2": "altered", "brca2": "not_altered"}}',
        b"\x00\xff\xfe\x80binary",
        b"\x89PNG\r\n\x1a\n",
        '{"ecog": ' + "1" * 5000 + "}",
        " " * 2_000_000 + "{}",
        "[]",
        "[{}]",
        "null",
        '"case"',
        "3",
    ],
    ids=lambda content: repr(content[:16]),
)
def test_unreadable(content, tmp_path):
    """What is no case gives one line, and no answer that could be mistaken for one."""
    done = nextline("assess", file(tmp_path, content))
    assert refused(done)
    assert done.stdout == ""


def test_no_such_file(tmp_path):
    """A missing file is named."""
    done = nextline("assess", tmp_path / "none.json")
    assert refused(done)
    assert "none.json" in done.stderr
    assert done.stdout == ""


def test_a_folder(tmp_path):
    """A folder is no case."""
    done = nextline("assess", tmp_path)
    assert refused(done)
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ('{"psma_pett": "positive"}', "psma_pett"),
        ('{"haemoglobin_g_dl": "12,5"}', "haemoglobin_g_dl"),
        ('{"haemoglobin_g_dl": -1}', "haemoglobin_g_dl"),
        ('{"haemoglobin_g_dl": 1e9}', "haemoglobin_g_dl"),
        ('{"haemoglobin_g_dl": 1e999}', "haemoglobin_g_dl"),
        ('{"haemoglobin_g_dl": ' + "9" * 400 + "}", "haemoglobin_g_dl"),
        ('{"prior": [{"agent": "docetaxl"}]}', "prior[0].agent"),
        ('{"genes": {"brca3": "altered"}}', "brca3"),
        (r'{"two\nlines": 1}', "two"),
        (r'{"histology": "two\nlines"}', "histology"),
        (r'{"histology": "\ud800"}', "histology"),
    ],
)
def test_readable_with_a_problem(content, name, tmp_path):
    """One line names the problem; the answer to the rest is printed, status 2."""
    done = nextline("assess", file(tmp_path, content))
    assert refused(done)
    assert name in done.stderr
    assert len(json.loads(done.stdout)["problems"]) == 1


def test_two_problems_two_lines(tmp_path):
    """Each problem has a line of its own."""
    done = nextline("assess", file(tmp_path, '{"ecog": 9, "psma_pet": "x"}'))
    assert refused(done, lines=2)


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess", "--as-of", "yesterday", GOOD],
        ["assess", "--as-of", "2026-02-30", GOOD],
        ["assess", "--as-of", "", GOOD],
        ["assess"],
        ["assess", "--html", GOOD],
        ["answer", GOOD],
        [],
    ],
    ids=lambda arguments: " ".join(map(str, arguments[:3])),
)
def test_bad_command(arguments):
    """A bad command gives one line that says what is wrong."""
    done = nextline(*arguments)
    assert refused(done)
    assert done.stdout == ""
