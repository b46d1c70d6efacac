"""A million hostile inputs: links, cases, settings of the address, messages.

Each must be understood or refused in a sentence, at once; none may end the program or
put a tag into a page. The seed is fixed, so that a failure can be seen again.
"""

import json
import random
import string
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import case_pages
import pytest
from answer_view import respond
from conftest import ROOT
from nextline import assess
from nextline.history import AGENTS
from nextline.inputs import INPUTS
from nextline.parse import parse
from nextline.permalink import LinkError, _check, decode, encode, standings
from nextline.typed import from_form
from nextline.version import RULESET
from playwright.sync_api import Page

LINKS, CASES, SETTINGS, MESSAGES = 300_000, 300_000, 300_000, 100_000
ANSWERS = 300
LONGEST = 1.0
"""Seconds that one input may take."""
SIGNS = string.ascii_letters + string.digits + "-_.~ <>&'\"\\/%+,;:\0\n\u202e٣½e"
TAG = "<img src=x onerror=alert(1)>"
SCRAPS: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 3, 1e308, -0.0, float("nan"), float("inf")),
    *(10**30, "", "yes", "no", "unknown", "12,5", "1.1.1", "90 g/L", "١٢", TAG),
    *("progressive_disease", "A" * 3000, "\ud800", [], {}, [[]], {"a": 1}),
)


def _links(chance: random.Random) -> Iterator[str]:
    """Noise, real links with signs changed, and any body with the right check."""
    real = []
    for name in case_pages.EXAMPLES:
        case = case_pages.load_case(name)
        seen = standings(assess(case).to_dict()["options"])
        real.append(encode(case, seen, RULESET))
    body = string.ascii_letters + string.digits + "-_"
    for number in range(LINKS):
        kind = number % 3
        if kind == 0:
            yield "".join(chance.choices(SIGNS, k=chance.randrange(60)))
        elif kind == 1:
            text = list(chance.choice(real))
            for _ in range(chance.randrange(1, 4)):
                text[chance.randrange(len(text))] = chance.choice(SIGNS)
            yield "".join(text)
        else:
            ruleset = chance.choice((RULESET, "2026.2", "9999.999", "0000.0"))
            made = "".join(chance.choices(body, k=chance.randrange(200)))
            yield f"{ruleset}.{made}.{_check(ruleset, made)}"


def test_any_link_is_read_or_refused() -> None:
    read = 0
    for text in _links(random.Random(20261122)):
        start = time.perf_counter()
        with suppress(LinkError):  # any other error ends the test
            case = decode(text).case
            read += 1
            json.dumps(case)
            parse(case)
        assert time.perf_counter() - start < LONGEST, text
    assert read > 1000  # the check is no wall: what follows it was tried too


def _cases(chance: random.Random) -> Iterator[object]:
    """Cases with wrong values, wrong keys and wrong kinds, and things that are none."""
    keys = [item.key for item in INPUTS if "." not in item.key]
    good = {item.key: [value for value, _ in item.choices] for item in INPUTS}
    names = [*AGENTS, "lutetium", TAG, 7]
    parts = ("agent", "setting", "outcome", "cycles", "months_on", "extra")

    def value(key: str) -> object:
        scraps = chance.random() < 0.5 or not good.get(key)
        return chance.choice(SCRAPS if scraps else tuple(good[key]))

    def treatment() -> object:
        if chance.random() < 0.1:
            return chance.choice(SCRAPS)
        found = {part: chance.choice(SCRAPS) for part in chance.sample(parts, 2)}
        return {"agent": chance.choice(names), **found}

    for number in range(CASES):
        if number % 10 == 0:
            yield chance.choice(SCRAPS)
            continue
        case: dict[str, object] = {
            key: value(key) for key in chance.sample(keys, chance.randrange(8))
        }
        if chance.random() < 0.5:
            case["prior"] = [treatment() for _ in range(chance.randrange(4))]
        if chance.random() < 0.1:
            case[chance.choice((TAG, "", "__class__", "prior.lu_psma"))] = 1
        yield case


def test_any_case_is_read_or_named_as_wrong() -> None:
    wrong = 0
    for case in _cases(random.Random(177)):
        start = time.perf_counter()
        problems = parse(case).problems
        assert time.perf_counter() - start < LONGEST, case
        wrong += bool(problems)
        assert all(problem.text.strip() for problem in problems)
    assert CASES / 4 < wrong < CASES


def test_no_tag_reaches_the_page_from_what_was_typed() -> None:
    chance = random.Random(617)
    names = [item.key for item in INPUTS] + [TAG, "prior", "__proto__"]
    hostile = [
        TAG,
        f"\"'>{TAG}",
        f"12{TAG}",
        "</script><script>alert(1)</script>",
        "]]>",
    ]
    for number in range(ANSWERS):
        fields = {chance.choice(names): chance.choice(hostile) for _ in range(6)}
        prior = [{"agent": chance.choice(hostile), "cycles": chance.choice(hostile)}]
        from_form(fields, prior)
        take = {"take": "sheet"} if number % 3 == 0 else {}
        asked = {"fields": fields, "prior": prior, "root": "../", **take}
        start = time.perf_counter()
        reply = json.loads(respond(json.dumps(asked)))
        assert time.perf_counter() - start < 4 * LONGEST
        assert reply["ok"], reply
        html = reply.get("html", reply.get("taken", ""))
        assert "<img" not in html
        assert "<script" not in html
    for text in ("", "[]", "nul", '{"fields": 3}', '{"open": 5}', '{"dose": "<b>"}'):
        reply = json.loads(respond(text))
        assert not reply["ok"] or "<b>" not in reply.get("html", "")


_SETTINGS = """([source, count]) => {
  const read = new Function("location", "window", "URL", "URLSearchParams", source);
  const names = ["lang", "theme", "units", "jurisdiction", "section", "audience",
    "case", "results", "__proto__", "constructor", "toString", "<img src=x>", ""];
  const values = ["de", "dark", "si", "eu", "all", "plain", "2026.3.abc.ABCDE", "null",
    "https://a.example", "https://a.example/", "javascript:alert(1)", "%", "%00", "*",
    "<svg onload=alert(1)>", "x".repeat(3000), "\\u0000", "http://[", "data:,1"];
  const listed = {lang: ["de"], theme: ["dark"], units: ["si"], jurisdiction: ["eu"],
    section: ["all"], audience: ["plain"], results: ["https://a.example"]};
  let state = 1;
  const pick = (list) => list[(state = Math.imul(state, 48271) >>> 1) % list.length];
  let slowest = 0, kept = 0;
  for (let n = 0; n < count; n++) {
    const raw = n % 2 ? encodeURIComponent : (text) => text;
    const search = "?" + [pick(names), pick(names)].map((name) =>
      `${raw(name)}=${raw(pick(values))}`).join(pick(["&", ";", "&&"]));
    const window = {};
    const start = performance.now();
    read({search}, window, URL, URLSearchParams);
    slowest = Math.max(slowest, performance.now() - start);
    for (const [name, value] of Object.entries(window.nextlineParameters.values)) {
      kept++;
      const good = name === "case" ? /^[\\w.-]{1,2000}$/.test(value)
        : Object.hasOwn(listed, name) && listed[name].includes(value);
      if (!good) return {wrong: `${name}=${value} of ${search.slice(0, 200)}`};
    }
  }
  return {slowest, kept};
}"""


def test_any_setting_is_on_its_list_or_refused(page: Page) -> None:
    source = (ROOT / "docs" / "assets" / "parameters.js").read_text(encoding="utf-8")
    found = page.evaluate(_SETTINGS, [source, SETTINGS])
    assert "wrong" not in found, found
    assert found["slowest"] < 1000 * LONGEST
    assert found["kept"] > 1000


_MESSAGES = """(count) => {
  const [mine] = document.querySelectorAll("iframe");
  const other = document.createElement("iframe");
  document.body.append(other);
  const junk = [null, undefined, 0, NaN, Infinity, -1, 1e9, 333, "333", "nextline", [],
    {}, "<img src=x onerror=alert(1)>", () => 1, Symbol.iterator, {valueOf: () => 9}];
  let state = 7;
  const pick = (list) => list[(state = Math.imul(state, 48271) >>> 1) % list.length];
  const errors = [];
  addEventListener("error", (event) => errors.push(event.message));
  let results = 0;
  mine.addEventListener("nextline-result", () => results++);
  let slowest = 0;
  for (let n = 0; n < count; n++) {
    const data = n % 5 ? {source: pick(["nextline", "x"]), v: pick([1, 1, 2, "1"]),
      type: pick(["height", "height", "result", "__proto__"]), height: pick(junk),
      standings: pick(junk), ruleset: pick(junk)} : pick(junk);
    const source = pick([mine.contentWindow, other.contentWindow, window, null]);
    const before = mine.style.height;
    const start = performance.now();
    dispatchEvent(new MessageEvent("message", {data, source, origin: "https://x.example"}));
    slowest = Math.max(slowest, performance.now() - start);
    const after = mine.style.height;
    if (before !== after && source !== mine.contentWindow) return {wrong: "whose?"};
    const height = parseInt(after || "400");
    if (!(height >= 400 && height <= 60000)) return {wrong: `height ${after}`};
    if (other.style.height) return {wrong: "another frame was changed"};
  }
  return {slowest, results, errors, tags: document.querySelectorAll("img").length};
}"""


def test_any_message_changes_a_height_or_nothing(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}404.html")
    page.set_content("<nextline-calculator></nextline-calculator>")
    page.add_script_tag(url=f"{site_url}assets/embed.js")
    page.locator("iframe").wait_for()
    page.locator("iframe").evaluate("frame => frame.removeAttribute('src')")
    found = page.evaluate(_MESSAGES, MESSAGES)
    assert "wrong" not in found, found
    assert not found["errors"]
    assert not found["tags"]
    assert found["results"] > 0
    assert found["slowest"] < 1000 * LONGEST


def test_it_is_a_million() -> None:
    assert LINKS + CASES + SETTINGS + MESSAGES >= 1_000_000


@pytest.mark.parametrize("size", [10_000, 1_000_000])
def test_a_long_text_is_refused_at_once(size: int) -> None:
    start = time.perf_counter()
    with pytest.raises(LinkError):
        decode("9" * size)
    assert time.perf_counter() - start < LONGEST
