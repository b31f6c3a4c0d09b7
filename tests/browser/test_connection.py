"""The page keeps the conversation: over a reload, a lost connection, a slow answer, another tab."""

import json
from collections.abc import Callable

from integration.web.serving import Served
from playwright.sync_api import Page, Route, expect

from browser.steps import answers, last_answer, ready, say

Open = Callable[..., Page]


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
