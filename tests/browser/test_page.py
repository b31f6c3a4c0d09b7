"""The page at / as a resident uses it."""

from collections.abc import Callable

import pytest
from integration.web.serving import Served
from playwright.sync_api import Page, expect

from browser.steps import answers, last_answer, ready, say

Open = Callable[..., Page]


@pytest.mark.parametrize(
    ("options", "path", "lang"),
    [
        ({"locale": "de-DE"}, "/", "de"),
        ({"locale": "lb-LU"}, "/", "lb"),
        ({"locale": "pt-PT"}, "/", "fr"),
        ({"locale": "de-DE"}, "/?lang=en", "en"),
    ],
)
def test_the_page_speaks_the_residents_language(new_page: Open, options: dict[str, str], path: str, lang: str) -> None:
    page = new_page(path, **options)
    ready(page)
    assert page.locator("html").get_attribute("lang") == lang
    expect(answers(page).first).to_contain_text(f"Moien ({lang}, widget)")
    expect(page.locator(f".languages button[value={lang}]")).to_have_attribute("aria-pressed", "true")


def test_a_question_is_answered_and_the_focus_stays_in_the_field(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "papers please")
    last_answer(page, "text: papers please")
    expect(page.locator("#input")).to_be_focused()
    expect(page.locator("#input")).to_have_value("")
    expect(page.locator(".message.resident")).to_have_count(1)


def test_html_is_shown_as_text(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "<img src=x onerror=alert(1)><b>bold</b>")
    last_answer(page, "<img src=x onerror=alert(1)><b>bold</b>")
    assert page.locator(".log img, .log b").count() == 0
    expect(page.get_by_role("button", name="Oui, <b>bien sûr</b>")).to_have_count(0)


def test_buttons_send_their_payload_and_make_room_for_the_next(new_page: Open) -> None:
    page = new_page()
    ready(page)
    page.get_by_role("button", name="Mein Amt").click()
    last_answer(page, 'payload: /ask_office{"commune": "Ell"}')
    expect(page.locator(".message.resident")).to_contain_text("Mein Amt")
    expect(page.locator(".offer")).to_have_count(1)
    expect(page.locator(".offer button")).to_have_text("Papiers")


def test_everything_can_be_done_with_the_keyboard(new_page: Open) -> None:
    page = new_page()
    ready(page)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#input")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    expect(page.locator(".offer button").first).to_be_focused()
    page.keyboard.press("Enter")
    last_answer(page, "payload: /affirm")
    expect(page.locator("#input")).to_be_focused()
    page.keyboard.type("first line")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second line")
    page.keyboard.press("Enter")
    last_answer(page, "second line")


def test_the_focus_can_be_seen(new_page: Open) -> None:
    page = new_page()
    ready(page)
    for _ in range(14):
        page.keyboard.press("Tab")
        style = "getComputedStyle(document.activeElement)"
        if page.evaluate("document.activeElement !== document.body"):
            assert page.evaluate(f"parseFloat({style}.outlineWidth)") >= 2
            assert page.evaluate(f"{style}.outlineStyle") != "none"


def test_sources_are_folded_and_contacts_can_be_called(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "cards")
    answer = last_answer(page, "text: cards")
    source = answer.get_by_role("link", name="Loi du 18 décembre 2009")
    expect(source).to_be_hidden()
    answer.locator("summary").click()
    expect(source).to_be_visible()
    expect(source).to_have_attribute("href", "https://legilux.public.lu/eli/etat/leg/loi/2009/12/18/n14/jo")
    expect(answer.locator(".sources")).to_contain_text("art. 4 (vérifié le 21 novembre 2026)")
    expect(answer.get_by_role("link", name="2755")).to_have_attribute("href", "tel:2755")
    expect(answer.locator(".office")).to_contain_text("Office social du canton de Redange")
    expect(answer.locator(".office")).to_contain_text("Beckerich, Ell")


def test_messages_carry_their_language_and_the_page_follows_it(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "switch lb")
    answer = last_answer(page, "switch lb")
    expect(answer).to_have_attribute("lang", "lb")
    expect(page.locator("html")).to_have_attribute("lang", "lb")
    expect(page.locator(".message.resident")).to_have_attribute("lang", "lb")
    expect(page.get_by_label("Äre Message")).to_be_visible()
    expect(answers(page).first).to_have_attribute("lang", "fr")


def test_choosing_a_language_at_the_beginning_starts_in_it(new_page: Open, site: Served) -> None:
    page = new_page()
    ready(page)
    page.get_by_role("button", name="Deutsch").click()
    expect(answers(page)).to_have_text(["Hëllef:Moien (de, widget)"])
    expect(page.get_by_label("Ihre Nachricht")).to_be_visible()
    assert page.url.endswith("/?lang=de")


def test_choosing_a_language_later_goes_on_in_it(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "papers")
    last_answer(page, "papers")
    page.get_by_role("button", name="English").click()
    expect(page.locator(".message.resident").last).to_contain_text("I would like to continue in English")
    expect(page.locator(".message.resident")).to_have_count(2)


def test_without_scripts_the_page_says_whom_to_call(new_page: Open) -> None:
    page = new_page("/?lang=de", java_script_enabled=False)
    expect(page.locator(".noscript")).to_contain_text("rufen Sie die Helpline an: 2755")
    expect(page.locator(".noscript a")).to_have_attribute("href", "tel:2755")
    page.get_by_role("button", name="English").click()
    expect(page.locator(".noscript")).to_contain_text("call the helpline")


def test_a_screen_reader_gets_the_answers_politely(new_page: Open) -> None:
    page = new_page()
    ready(page)
    log = page.get_by_role("log", name="Conversation")
    expect(log).to_have_attribute("aria-live", "polite")
    expect(log.locator(".message.assistant .hidden").first).to_have_text("Hëllef :")
    expect(page.get_by_role("group", name="Réponses proposées")).to_be_visible()
