"""The page on every size of screen, and for those who want less motion."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from browser.steps import last_answer, ready, say

Open = Callable[..., Page]


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
