"""What is held can be seen, saved and erased on the page."""

import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from browser.steps import answers, last_answer, ready, say

Open = Callable[..., Page]


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
