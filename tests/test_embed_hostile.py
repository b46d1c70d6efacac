"""What passes between the frame and its host, and a host that means harm.

In Chromium and in Firefox ESR: the same tests in each.
"""

import json
from urllib.parse import quote

import case_pages
import pytest
from embedding import SNIPPETS, Show, answer, framed, of, open_example, with_settings
from nextline import assess

LISTEN = "<script>window.got = []; addEventListener('message', e => got.push(e.data));"
HEIGHT = of("iframe", "offsetHeight")


def test_nothing_but_a_height_leaves_the_frame(host: Show) -> None:
    window = host(f"{LISTEN}</script>{SNIPPETS['script']}")
    open_example(framed(window))
    window.until("got.length > 0")
    for message in window.evaluate("got"):
        assert message.keys() == {"source", "v", "type", "height"}
        assert message["height"] % 50 == 0


def test_results_go_to_the_origin_that_was_named(host: Show, host_url: str) -> None:
    own = host_url.rstrip("/")
    said = "console.log(event.detail.ruleset, event.detail.standings)"
    assert said in SNIPPETS["result"]
    listener = SNIPPETS["result"].replace(said, "window.told = event.detail")
    window = host(f"<script>{listener}</script>{with_settings('script', results=own)}")
    open_example(framed(window))
    window.until("Object.values(window.told?.standings ?? {}).includes('supported')")
    case = case_pages.load_case(case_pages.EXAMPLES[0])
    rows = assess(case).to_dict()["options"]
    wanted = {row["id"]: row["standing"] for row in rows}
    assert window.evaluate("told.standings") == wanted


@pytest.mark.parametrize("named", ["http://127.0.0.1:1", "*", "null", "javascript:1"])
def test_results_go_nowhere_else(named: str, host: Show) -> None:
    window = host(f"{LISTEN}</script>{with_settings('frame', results=named)}")
    open_example(framed(window))
    got = window.evaluate("got")
    assert got
    assert all(one["type"] == "height" for one in got)


# ---- a hostile host -----------------------------------------------------------------


def test_forged_and_absurd_heights_change_nothing(host: Show) -> None:
    window = host(SNIPPETS["script"])
    frame = framed(window)
    window.until(f"{HEIGHT} > 400")
    before = window.evaluate(HEIGHT)
    # Forged: from the host's own window, and from another frame in it.
    forged = {"source": "nextline", "v": 1, "type": "height", "height": 5000}
    said = json.dumps(forged)
    window.evaluate(f"void postMessage({said}, '*')")
    window.evaluate(
        f"""void (() => {{
          const other = document.createElement("iframe");
          document.body.append(other);
          other.contentWindow.eval(`parent.postMessage({said}, "*")`);
        }})()"""
    )
    for absurd in ('"9e9"', "null", "NaN", "{}", "[1]", "Infinity"):
        frame.evaluate(
            "void parent.postMessage({source: 'nextline', v: 1, type: 'height',"
            f" height: {absurd}}}, '*')"
        )
    # Messages come in order: after this one all those before have been read.
    window.evaluate("new Promise(done => setTimeout(done, 50))")
    assert window.evaluate(HEIGHT) == before
    highest = json.dumps(forged | {"height": 9e9})
    frame.evaluate(f"void parent.postMessage({highest}, '*')")
    window.until(f"{HEIGHT} !== {before}")
    assert window.evaluate(HEIGHT) <= 60000


HOSTILE = "<img src=x onerror=window.owned=1><script>window.owned=1</script>"
HARMLESS = "window.owned === undefined && !document.querySelector('img[src=x]')"


def frame_of(address: str) -> str:
    return f'<iframe src="{address}" width="900" height="900"></iframe>'


@pytest.mark.parametrize(
    "name",
    [
        "lang",
        "theme",
        "units",
        "jurisdiction",
        "section",
        "case",
        "audience",
        "results",
        "x",
        HOSTILE,
    ],
)
def test_script_in_a_setting_is_left_out_and_told(
    name: str, host: Show, site_url: str
) -> None:
    address = f"{site_url}embed/en/index.html?{quote(name)}={quote(HOSTILE)}"
    frame = host(frame_of(address)).frame(0)
    notice = of("#link-notice", "textContent")
    frame.until("document.querySelector('#link-notice')?.checkVisibility()")
    assert name[:20] in frame.evaluate(notice)
    assert frame.evaluate(HARMLESS)


@pytest.mark.parametrize(
    "fragment",
    [
        f"haemoglobin_g_dl={quote(HOSTILE)}",
        f"{quote(HOSTILE)}={quote(HOSTILE)}",
        f"prior={quote(HOSTILE)}~{quote(HOSTILE)}",
        f"case={quote(HOSTILE)}",
        f"__proto__={quote(HOSTILE)}&constructor=1&toString=2",
    ],
)
def test_script_in_the_fragment_stays_text(
    fragment: str, host: Show, site_url: str
) -> None:
    frame = framed(host(frame_of(f"{site_url}embed/en/index.html#{fragment}")))
    told = "document.querySelector('#link-notice, #assessment .nl-problems')"
    frame.until(f"{told}?.checkVisibility()")
    assert frame.evaluate(HARMLESS)


def test_a_megabyte_of_fragment_is_refused(host: Show, site_url: str) -> None:
    window = host("")
    window.evaluate(
        f"""void (() => {{
          const frame = document.createElement("iframe");
          const address = "{site_url}embed/en/index.html#ecog=1&x=";
          frame.src = address + "a".repeat(1e6);
          frame.height = 900;
          document.body.append(frame);
        }})()"""
    )
    frame = framed(window)
    assert frame.evaluate(of("#link-notice", "checkVisibility()"))
    assert answer(frame)["case"] == {}


def test_messages_into_the_frame_do_nothing(host: Show) -> None:
    window = host(SNIPPETS["frame"])
    frame = framed(window)
    before = answer(frame)
    window.evaluate(
        """void [
          { kind: "ask", request: "{}" }, { type: "height", height: 1 }, "x", null,
          { source: "nextline", v: 1, type: "case", case: { ecog: 1 } },
        ].forEach((one) => frames[0].postMessage(one, "*"))"""
    )
    window.evaluate("new Promise(done => setTimeout(done, 100))")
    assert answer(frame) == before
