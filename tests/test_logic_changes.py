"""What would change a standing: the sets are real and smallest, and none is missing."""

import json
from itertools import combinations
from pathlib import Path

import pytest
from nextline.answering import answered
from nextline.changes import MOST, _Now, other_answers, smallest_changes
from nextline.options import BY_ID, OPTIONS
from nextline.parse import parse
from nextline.standing import Standing, needs, standing

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = json.loads((ROOT / "tests/golden/passing.json").read_text(encoding="utf-8"))
CASES = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "docs" / "cases").glob("*.json"))
}
CASES |= {name: GOLDEN["base"] | GOLDEN["options"][name] for name in BY_ID}
CASES["open"] = {"castration_resistant": "yes", "metastatic": "yes", "ecog": 1}


def applied(case, answers):
    for name, values in answers:
        case = answered(case, name, values[0]) if case is not None else None
    return case


def single_answers(option, case):
    """Every answer that could be another, one at a time, entered as a whole case."""
    read = [name for criterion in option.deciding for name in criterion.reads]
    read += [".".join(n.split(".")[:2]) for n in read if n.startswith("prior.")]
    for name in dict.fromkeys(read):
        given = name.startswith("prior.") and name.count(".") == 1
        for value in ("yes", "no") if given else other_answers(option, name):
            other = None if case.look(name) == value else answered(case, name, value)
            if other is not None:
                yield (name, value), other


@pytest.mark.parametrize("name", CASES)
def test_each_set_does_what_it_says(name):
    case = parse(CASES[name])
    for option in OPTIONS:
        now = standing(option, case.look)
        for change in smallest_changes(option, case):
            other = applied(case, change.answers)
            assert other is not None, change
            assert standing(option, other.look) is change.standing is not now


@pytest.mark.parametrize("name", CASES)
def test_no_single_answer_is_missed(name):
    """Entered one by one, the answers that turn a standing are those that are named."""
    case = parse(CASES[name])
    for option in OPTIONS:
        now = standing(option, case.look)
        changes = smallest_changes(option, case)
        if len(changes) == MOST:
            continue  # cut off
        named = {c.answers[0][0] for c in changes if len(c.answers) == 1}
        turned = {
            answer
            for answer, other in single_answers(option, case)
            if standing(option, other.look) is not now
        }
        if now is Standing.CANNOT_TELL:
            known = set(needs(option, case))
            turned = {one for one in turned if one[0] in known}
        # Of numbers only the nearest is named, so compare which inputs they are.
        assert named == {one for one, _ in turned}, option.id


@pytest.mark.parametrize(
    "name", ["completed-six-doses-visceral", "psma-negative-lesion"]
)
def test_a_larger_set_has_no_smaller_one(name):
    """Where two answers are asked for together, neither alone is enough."""
    case = parse(CASES[name])
    seen = 0
    for option in OPTIONS:
        for change in smallest_changes(option, case):
            if len(change.answers) > 1:
                seen += 1
                for fewer in combinations(change.answers, len(change.answers) - 1):
                    other = applied(case, fewer)
                    if other is not None:
                        now = standing(option, case.look)
                        assert standing(option, other.look) is now, change
    assert seen


def test_one_question_answered_anew_is_the_same_as_a_new_case():
    """The short way through what is open gives what a whole case gives."""
    for name, data in CASES.items():
        case = parse(data)
        for option in OPTIONS:
            now = _Now(option, case)
            for (field, value), other in single_answers(option, case):
                found = now.after(field, value)
                assert found is standing(option, other.look), (name, option.id, field)
