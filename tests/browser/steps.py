"""What a resident does on the page."""

from playwright.sync_api import Locator, Page, expect


def ready(page: Page) -> None:
    """Wait for the assistant's first words."""
    expect(page.locator(".message.assistant")).not_to_have_count(0)


def say(page: Page, text: str) -> None:
    """Write a message and send it with the Enter key."""
    page.locator("#input").fill(text)
    page.locator("#input").press("Enter")


def answers(page: Page) -> Locator:
    """The assistant's messages."""
    return page.locator(".message.assistant")


def last_answer(page: Page, text: str) -> Locator:
    """The last message of the assistant, once it is this one."""
    last = answers(page).last
    expect(last).to_contain_text(text)
    return last
