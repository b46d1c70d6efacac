"""Somebody who has never seen the page enters the case of a question by keyboard.

The case is that of the fifth source document: mCRPC with a CHEK2 alteration, PSA
rising during ¹⁷⁷Lu-PSMA, after docetaxel, abiraterone and orchiectomy. Keys alone,
each worth a quarter of a second, no key that the page does not tell of, and no
knowledge of the order of its controls: each is reached by Tab.
"""

import pytest
from nextline import assess
from playwright.sync_api import Page

SECONDS_A_KEY = 0.25
WANTED = {
    "castration_resistant": "yes",
    "metastatic": "yes",
    "disease_status": "psa_rise_only",
    "genes": {"chek2": "altered"},
    "prior": [
        {"agent": "orchiectomy"},
        {"agent": "abiraterone"},
        {"agent": "docetaxel"},
        {"agent": "lu_psma", "outcome": "progressed_on"},
    ],
}


class Typist:
    """Presses keys and counts them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def at(self) -> str:
        return str(
            self.page.evaluate(
                "document.activeElement.getAttribute('name')"
                " || document.activeElement.id || document.activeElement.className"
            )
        )

    def tab_to(self, *names: str) -> None:
        """Tab until the focus is on one of these."""
        for _ in range(90):
            self.press("Tab")
            if self.at() in names:
                return
        pytest.fail(f"Tab did not lead to {names}")


def test_the_case_of_a_question_within_a_minute(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/index.html")
    page.locator("#assessment[data-answer]").wait_for(timeout=60_000)
    typist = Typist(page)
    typist.press("Tab", "Enter")  # the link that skips the menu
    typist.tab_to("castration_resistant")
    typist.press("Y")
    typist.tab_to("metastatic")
    typist.press("Y")
    typist.tab_to("disease_status")
    typist.press("P", "S")
    rows = [("O", "r"), ("A", "b"), ("D", "o"), ("L", "u")]
    for number, letters in enumerate(rows):
        if number == 3:
            typist.tab_to("add-treatment")
            typist.press("Enter")
        else:
            typist.tab_to(f"prior.{number}.agent")
        typist.press(*letters)
    typist.tab_to("prior.3.outcome")
    typist.press("P")
    typist.tab_to("genes.chek2")
    typist.press("A")
    page.wait_for_function(
        "wanted => window.nextline.answer.case.genes?.chek2 === wanted", arg="altered"
    )
    entered = page.evaluate("window.nextline.answer.case")
    assert entered == assess(WANTED).to_dict()["case"] == WANTED
    assert typist.keys * SECONDS_A_KEY < 60

    # Two more actions: the reasons of the first option are opened, and the source of
    # its first criterion is followed.
    typist.press("Control+Enter")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    first = page.locator("#assessment article[data-option]").first
    typist.press("Enter")
    first.locator(".nl-criteria").wait_for()
    source = first.locator(".nl-criteria tbody tr").first.locator("td:last-child a")
    for _ in range(5):
        typist.press("Tab")
        if source.first.evaluate("link => link === document.activeElement"):
            break
    href = source.first.get_attribute("href")
    typist.press("Enter")
    page.wait_for_url(f"**/references/**{href.partition('#')[2]}")
    assert page.locator(f"[id='{href.partition('#')[2]}']").is_visible()
    assert typist.keys * SECONDS_A_KEY < 60
