"""The pre-screening at the desk and on paper, in the browser."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from bot.replies import LANGS
from browser.steps import last_answer, ready, say
from browser.test_accessibility import audit

Open = Callable[..., Page]
EVERYTHING = ["income", "rent", "energy", "health", "children", "debt", "food", "papers"]
HERE = {"stays_in_luxembourg": "yes", "lawful_stay": "yes"}
ALL_REASONS = {
    **HERE,
    "nationality": "eu_eea_ch",
    "protection_applicant": "yes",
    "third_party_undertaking": "yes",
    "came_to_study": "yes",
    "first_three_months": "yes",
    "own_worker_status": "no",
    "family_worker_status": "no",
    "temporary_stay": "yes",
    "detention": "detained",
}
TOLERATED = {**HERE, "nationality": "third_country", "lawful_stay": "tolerated"}


def opened(new_page: Open, lang: str = "en", **options: Any) -> Page:
    page = new_page(f"/prescreen?lang={lang}", **options)
    expect(page.locator("#outcome")).not_to_be_empty()
    return page


def fact(page: Page, name: str) -> Locator:
    return page.locator(f"fieldset[data-name={name}]")


def choose(page: Page, name: str, value: str) -> None:
    fact(page, name).locator(f"input[value={value}]").first.check()


@pytest.mark.parametrize("size", [(320, 640), (1280, 900)], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGS)
def test_no_state_of_the_form_has_a_barrier(
    new_page: Open, axe_source: str, lang: str, scheme: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = opened(new_page, lang, color_scheme=scheme, viewport={"width": width, "height": height})
    audit(page, axe_source)
    choose(page, "nationality", "luxembourg")
    choose(page, "temporary_stay", "yes")
    page.locator("#commune").fill("Wal")
    expect(page.locator("#office p")).to_be_visible()
    expect(page.locator(".idle")).not_to_have_count(0)
    audit(page, axe_source)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator("#wipe").click()
    expect(page.locator("#told")).not_to_be_empty()
    audit(page, axe_source)


def test_the_result_follows_every_answer_and_dims_what_no_longer_matters(new_page: Open) -> None:
    page = opened(new_page)
    expect(page.locator("#open")).to_have_text("Questions that still matter: 13")
    choose(page, "nationality", "luxembourg")
    expect(fact(page, "protection_applicant").locator("input").first).to_be_disabled()
    expect(fact(page, "detention").locator("input").first).to_be_enabled()
    for name, value in (("stays_in_luxembourg", "yes"), ("temporary_stay", "no"), ("detention", "no")):
        choose(page, name, value)
    expect(page.locator("#outcome")).to_contain_text("can be applied for in all its forms")
    expect(page.locator("#open")).to_have_text("")
    choose(page, "detention", "detained")
    expect(page.locator("#outcome")).to_contain_text("only from aid in cash")
    expect(page.locator("#reasons li")).to_have_count(1)
    expect(page.locator("#reasons")).to_contain_text("art. 4")


def test_a_missing_certificate_is_no_unlawful_stay_for_citizens_of_the_union(new_page: Open) -> None:
    page = opened(new_page)
    choose(page, "stays_in_luxembourg", "yes")
    choose(page, "lawful_stay", "no")
    choose(page, "nationality", "eu_eea_ch")
    expect(fact(page, "lawful_stay")).to_be_hidden()
    expect(fact(page, "lawful_stay_union")).to_be_visible()
    with page.expect_request("**/api/v1/prescreen") as request:
        page.get_by_label("No certificate yet").check()
    assert json.loads(request.value.post_data or "")["answers"]["lawful_stay"] == "yes"


def test_the_form_can_be_filled_with_the_keyboard_alone(new_page: Open) -> None:
    page = opened(new_page)
    page.locator("#stays_in_luxembourg-unknown").focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#stays_in_luxembourg-2")).to_be_checked()
    expect(page.locator("#outcome")).to_contain_text("place of residence")
    # All the rest is out of the question now: the next stop is the commune.
    expect(fact(page, "detention").locator("input").first).to_be_disabled()
    page.keyboard.press("Tab")
    expect(page.locator("#commune")).to_be_focused()
    page.keyboard.type("Wahl")
    page.keyboard.press("Enter")
    expect(page.locator("#office")).to_contain_text("Office social du canton de Redange")
    assert page.url.endswith("/prescreen?lang=en")


def test_a_question_does_not_vanish_under_the_focus(new_page: Open) -> None:
    page = opened(new_page)
    choose(page, "stays_in_luxembourg", "yes")
    choose(page, "nationality", "luxembourg")
    choose(page, "temporary_stay", "yes")
    choose(page, "detention", "detained")
    page.locator("#detention-unknown").check()
    expect(fact(page, "detention")).to_have_class("idle")
    expect(page.locator("#detention-unknown")).to_be_focused()
    page.keyboard.press("Tab")
    expect(fact(page, "detention").locator("input").first).to_be_disabled()


def test_the_language_changes_and_every_answer_stays(new_page: Open) -> None:
    page = opened(new_page)
    choose(page, "nationality", "luxembourg")
    page.locator("#need-debt").check()
    page.locator("#urgent").check()
    page.locator("#commune").fill("Wahl")
    page.get_by_role("button", name="Lëtzebuergesch").click()
    expect(page.get_by_role("heading", name="Resultat")).to_be_visible()
    assert page.locator("html").get_attribute("lang") == "lb"
    expect(page.get_by_role("button", name="Lëtzebuergesch")).to_be_focused()
    for box in ("#nationality-1", "#need-debt", "#urgent"):
        expect(page.locator(box)).to_be_checked()
    expect(page.locator("#office")).to_contain_text("Fir Groussbus-Wal")
    expect(page.locator("#outcome")).to_contain_text("Äntwerte")


def test_wiping_leaves_nothing_of_the_person_before(new_page: Open) -> None:
    page = opened(new_page)
    empty = page.evaluate("document.querySelector('main').innerText")
    choose(page, "nationality", "third_country")
    choose(page, "detention", "detained")
    page.locator("#need-debt").check()
    page.locator("#commune").fill("Wahl")
    expect(page.locator("#office p")).to_be_visible()
    with page.expect_popup() as printed:
        page.locator("#print").click()
    expect(printed.value.locator(".desk")).to_be_visible()
    page.locator("#wipe").click()
    expect(page.locator("#told")).to_have_text("Everything is erased.")
    assert printed.value.is_closed()
    expect(page.locator("#nationality-unknown")).to_be_checked()
    expect(page.locator("#commune")).to_have_value("")
    assert page.locator("input:checked").count() == page.locator("fieldset[data-fact]").count()
    assert page.evaluate("document.querySelector('main').innerText").replace("Everything is erased.", "").split() == (
        empty.split()
    )
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.context.cookies() == []


def test_the_sheet_opens_for_printing_with_what_was_answered(new_page: Open) -> None:
    page = opened(new_page, "de")
    choose(page, "stays_in_luxembourg", "no")
    page.locator("#need-debt").check()
    with page.expect_popup() as popup:
        page.locator("#print").click()
    sheet = popup.value
    expect(sheet.locator("html")).to_have_attribute("lang", "de")
    expect(sheet.get_by_role("heading", name="Pour l’office social")).to_be_visible()
    expect(sheet.locator(".desk")).to_contain_text("dettes")
    expect(sheet.locator(".desk")).to_have_css("border-top-style", "dashed")


def test_no_server_is_said_and_the_answers_stay(new_page: Open) -> None:
    page = opened(new_page)
    page.route("**/api/v1/prescreen**", lambda route: route.abort())
    choose(page, "nationality", "third_country")
    expect(page.locator("#told")).to_contain_text("cannot be worked out")
    expect(page.locator("#nationality-3")).to_be_checked()
    page.locator("#print").click()
    expect(page.locator("#told")).to_contain_text("could not be opened")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("answers", [{}, ALL_REASONS, TOLERATED], ids=["unknown", "all reasons", "tolerated"])
def test_the_longest_sheets_fit_on_one_page_and_have_no_barrier(
    new_page: Open, axe_source: str, lang: str, answers: dict[str, str]
) -> None:
    page = opened(new_page)
    asked = {"answers": answers, "needs": EVERYTHING, "commune": "Beckerich", "urgent": True, "lang": lang}
    html = page.request.post("/api/v1/prescreen/sheet", data=asked).text()
    page.route("**/sheet-for-the-test", lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto("/sheet-for-the-test")
    audit(page, axe_source)
    pages = re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))
    assert len(pages) == 1


def test_the_result_in_the_chat_can_be_printed(new_page: Open, axe_source: str) -> None:
    page = new_page("/?lang=fr")
    ready(page)

    def with_a_result(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        result = {"outcome": "excluded_cash", "answers": ALL_REASONS, "needs": ["debt"], "commune": "Groussbus-Wal"}
        body["messages"][-1]["data"]["prescreen"] = result
        route.fulfill(response=response, json=body)

    page.route("**/messages", with_a_result)
    page.route("**/events", lambda route: route.abort())
    page.reload()
    ready(page)
    say(page, "papers")
    answer = last_answer(page, "papers")
    audit(page, axe_source)
    answer.get_by_role("button", name="Imprimer le résultat").focus()
    with page.expect_popup() as popup:
        page.keyboard.press("Enter")
    expect(popup.value.locator(".desk")).to_contain_text("Office social du canton de Redange")
    page.route("**/sheet", lambda route: route.abort())
    answer.get_by_role("button", name="Imprimer le résultat").click()
    expect(answer.get_by_role("alert")).to_contain_text("n’a pas pu être ouvert")
