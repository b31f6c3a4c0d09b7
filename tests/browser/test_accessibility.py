"""axe-core finds nothing, in every language, light and dark, on a small phone and on a desk, in every state."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.replies import LANGS
from browser.steps import last_answer, ready, say

Open = Callable[..., Page]
RUN = "async () => { const r = await axe.run({resultTypes: ['violations', 'incomplete']}); return r; }"


def audit(page: Page, axe_source: str) -> None:
    """Fails with what axe-core finds: violations, and what it could not decide."""
    page.evaluate(axe_source)
    result: dict[str, Any] = page.evaluate(RUN)
    found = [
        (kind, rule["id"], [node["html"] for node in rule["nodes"]])
        for kind in ("violations", "incomplete")
        for rule in result[kind]
    ]
    assert found == []


@pytest.mark.parametrize("size", [(320, 640), (1280, 900)], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGS)
def test_no_state_of_the_page_has_a_barrier(
    new_page: Open, axe_source: str, lang: str, scheme: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = new_page(f"/?lang={lang}", color_scheme=scheme, viewport={"width": width, "height": height})
    ready(page)
    audit(page, axe_source)
    say(page, "cards")
    answer = last_answer(page, "cards")
    answer.locator("summary").click()
    expect(answer.get_by_role("link").first).to_be_visible()
    audit(page, axe_source)
    page.locator("#my-data").click()
    expect(page.locator("#data-summary li")).to_have_count(3)
    audit(page, axe_source)
    page.keyboard.press("Escape")
    page.locator("#erase").click()
    expect(page.locator("#erase-dialog")).to_be_visible()
    audit(page, axe_source)
    page.locator("#erase-confirm").click()
    expect(page.locator(".note")).to_be_visible()
    audit(page, axe_source)


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_without_scripts_has_no_barrier(new_page: Open, axe_source: str, lang: str) -> None:
    # axe is a script itself: look at what stands in <noscript> with scripts on.
    page = new_page(f"/?lang={lang}")
    ready(page)
    page.evaluate("for (const n of document.querySelectorAll('noscript')) n.outerHTML = n.textContent")
    expect(page.locator(".noscript a")).to_be_visible()
    audit(page, axe_source)


def test_trouble_is_shown_without_a_barrier(new_page: Open, axe_source: str) -> None:
    page = new_page("/?lang=de", color_scheme="dark")
    ready(page)
    page.route("**/messages", lambda route: route.fulfill(status=422, json={"detail": "Nicht so."}))
    say(page, "papers")
    expect(page.locator(".note")).to_contain_text("Nicht so.")
    audit(page, axe_source)
