"""The page at / as a resident uses it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from integration.web.serving import Served
from playwright.sync_api import Page, Route, expect

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


def test_a_reload_goes_on_with_the_conversation(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "papers")
    last_answer(page, "papers")
    page.reload()
    expect(answers(page)).to_have_count(2)
    expect(page.locator(".message.resident")).to_have_text("Vous :papers")
    say(page, "and more")
    last_answer(page, "and more")
    expect(page.locator(".message.resident")).to_have_count(2)


def test_a_message_whose_answer_was_cut_off_by_a_reload_stands_there_once(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "papers")
    last_answer(page, "papers")
    page.evaluate(
        """async () => {
          const held = JSON.parse(sessionStorage.getItem("hellef"));
          const { id, token } = held.conversation;
          const client_id = "6f1f7c0e-7f55-4a3f-9c39-1d6f6f0f2a11";
          await fetch(`/api/v1/conversations/${id}/messages`, {
            method: "POST",
            headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
            body: JSON.stringify({ text: "and more", client_id }),
          });
          sessionStorage.setItem("hellef", JSON.stringify({ ...held, pending: [{ client_id, text: "and more" }] }));
        }"""
    )
    page.reload()
    last_answer(page, "and more")
    expect(page.locator(".message.resident")).to_have_count(2)
    page.wait_for_function("() => !JSON.parse(sessionStorage.getItem('hellef')).pending.length")
    expect(page.locator(".message.resident")).to_have_count(2)


def test_what_another_tab_or_a_person_says_appears(new_page: Open) -> None:
    page = new_page()
    ready(page)
    page.evaluate(
        """async () => {
          const { id, token } = JSON.parse(sessionStorage.getItem("hellef")).conversation;
          await fetch(`/api/v1/conversations/${id}/messages`, {
            method: "POST",
            headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
            body: JSON.stringify({ text: "from elsewhere", client_id: crypto.randomUUID() }),
          });
        }"""
    )
    last_answer(page, "text: from elsewhere")
    expect(page.locator(".message.resident")).to_have_text("Vous :from elsewhere")


def test_a_broken_connection_is_mended_with_the_same_client_id(new_page: Open, site: Served) -> None:
    page = new_page()
    ready(page)
    sent: list[str] = []

    def lose_the_first_answer(route: Route) -> None:
        sent.append(json.loads(route.request.post_data or "")["client_id"])
        if len(sent) == 1:
            # The server gets it, the answer is lost on the way.
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/messages", lose_the_first_answer)
    # The stream would bring the answer too; here the message itself has to.
    page.route("**/events", lambda route: route.abort())
    page.reload()
    ready(page)
    say(page, "papers once")
    expect(page.locator("#status")).to_have_text("La connexion est interrompue. Votre message est envoyé de nouveau.")
    last_answer(page, "papers once")
    expect(page.locator("#status")).to_have_text("")
    assert len(sent) == 2
    assert len(set(sent)) == 1
    assert [texts for texts in site.assistant.heard.values() if texts == [("papers once", False)]]


def test_a_message_that_can_not_be_sent_can_be_sent_again(new_page: Open) -> None:
    page = new_page()
    ready(page)
    page.route("**/messages", lambda route: route.fulfill(status=422, json={"detail": "Pas ainsi."}))
    say(page, "papers")
    note = page.locator(".note")
    expect(note).to_contain_text("Votre message n'a pas pu être envoyé. Pas ainsi.")
    page.unroute("**/messages")
    note.get_by_role("button", name="Envoyer de nouveau").click()
    last_answer(page, "text: papers")
    expect(page.locator(".message.resident")).to_have_count(1)
    expect(note).to_have_count(0)


def test_a_message_not_answered_before_a_reload_is_sent_after_it(new_page: Open) -> None:
    page = new_page()
    ready(page)
    page.route("**/messages", lambda route: route.abort())
    say(page, "papers")
    expect(page.locator("#status")).to_contain_text("interrompue")
    page.unroute("**/messages")
    page.reload()
    last_answer(page, "text: papers")
    expect(page.locator(".message.resident")).to_have_count(1)


def test_without_a_server_the_page_names_the_helpline(new_page: Open) -> None:
    page = new_page()
    ready(page)
    page.evaluate("sessionStorage.clear()")
    page.route("**/api/v1/conversations", lambda route: route.abort())
    page.reload()
    expect(page.locator(".note")).to_contain_text("appelez le 2755")
    page.unroute("**/api/v1/conversations")
    page.get_by_role("button", name="Réessayer").click()
    ready(page)


def test_my_data_are_shown_and_can_be_saved(new_page: Open, tmp_path: Path) -> None:
    page = new_page()
    ready(page)
    say(page, "papers")
    last_answer(page, "papers")
    page.get_by_role("button", name="Mes données").click()
    dialog = page.get_by_role("dialog", name="Mes données")
    expect(dialog).to_contain_text("Messages enregistrés : 3")
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Télécharger mes données").click()
    download.value.save_as(tmp_path / "hellef.json")
    held = json.loads((tmp_path / "hellef.json").read_text(encoding="utf-8"))
    assert len(held["messages"]) == 3
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Mes données")).to_be_focused()


def test_erasing_asks_first_and_leaves_nothing_on_the_screen(new_page: Open) -> None:
    page = new_page()
    ready(page)
    say(page, "papers")
    last_answer(page, "papers")
    page.get_by_role("button", name="Effacer").click()
    page.get_by_role("button", name="Garder").click()
    expect(answers(page)).to_have_count(2)
    page.get_by_role("button", name="Effacer").click()
    page.get_by_role("button", name="Tout effacer").click()
    expect(page.locator(".note")).to_contain_text("Votre conversation est effacée. Numéro de reçu")
    expect(page.locator(".message")).to_have_count(1)
    assert page.evaluate("sessionStorage.length") == 0
    page.get_by_role("button", name="Nouvelle conversation").click()
    ready(page)


def test_a_conversation_erased_elsewhere_is_said_to_be_gone(new_page: Open) -> None:
    page = new_page()
    ready(page)
    page.evaluate(
        """async () => {
          const { id, token } = JSON.parse(sessionStorage.getItem("hellef")).conversation;
          const headers = { Authorization: `Bearer ${token}` };
          await fetch(`/api/v1/conversations/${id}`, { method: "DELETE", headers });
        }"""
    )
    expect(page.locator(".note")).to_contain_text("Cette conversation n'existe plus.")
    page.get_by_role("button", name="Nouvelle conversation").click()
    expect(answers(page)).to_have_count(1)


def test_a_slow_answer_is_announced(new_page: Open) -> None:
    page = new_page()
    ready(page)
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/messages", hold)
    say(page, "papers")
    expect(page.get_by_role("status")).to_have_text("Hëllef prépare une réponse.")
    waiting[0].continue_()
    last_answer(page, "papers")
    expect(page.get_by_role("status")).to_have_text("")


def test_without_scripts_the_page_says_whom_to_call(new_page: Open) -> None:
    page = new_page("/?lang=de", java_script_enabled=False)
    expect(page.locator(".noscript")).to_contain_text("rufen Sie die Helpline an: 2755")
    expect(page.locator(".noscript a")).to_have_attribute("href", "tel:2755")
    page.get_by_role("button", name="English").click()
    expect(page.locator(".noscript")).to_contain_text("call the helpline")


@pytest.mark.parametrize("size", [(390, 844), (320, 568), (1280, 800)])
def test_a_long_answer_is_read_from_its_start_and_only_the_conversation_scrolls(
    new_page: Open, size: tuple[int, int]
) -> None:
    page = new_page(viewport={"width": size[0], "height": size[1]})
    ready(page)
    for text in ("papers", "cards " + "and a long story " * 110):
        say(page, text)
        last_answer(page, text.strip())
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    log = page.locator("#log").bounding_box()
    mine = page.locator(".message.resident").last.bounding_box()
    assert log is not None
    assert mine is not None
    assert 0 <= mine["y"] - log["y"] <= 20
    expect(page.locator("#input")).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 640])
def test_nothing_has_to_be_scrolled_sideways(new_page: Open, width: int) -> None:
    # 320 pixels are a small phone, and also a window of 1280 at 400 %; 640 are one at 200 %.
    page = new_page("/?lang=lb", viewport={"width": width, "height": 256})
    ready(page)
    say(page, "cards " + "Sozialhëllefsufrosformulaire" * 4)
    last_answer(page, "cards")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.documentElement.scrollHeight > innerHeight")
    expect(page.locator("#input")).to_be_visible()


def test_who_wants_less_motion_gets_none(new_page: Open) -> None:
    page = new_page(reduced_motion="reduce")
    ready(page)
    page.route("**/messages", lambda _: None)
    say(page, "papers")
    expect(page.get_by_role("status")).to_have_text("Hëllef prépare une réponse.")
    assert page.evaluate("getComputedStyle(document.getElementById('status'), '::before').animationName") == "none"


def test_a_screen_reader_gets_the_answers_politely(new_page: Open) -> None:
    page = new_page()
    ready(page)
    log = page.get_by_role("log", name="Conversation")
    expect(log).to_have_attribute("aria-live", "polite")
    expect(log.locator(".message.assistant .hidden").first).to_have_text("Hëllef :")
    expect(page.get_by_role("group", name="Réponses proposées")).to_be_visible()
