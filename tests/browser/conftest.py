import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from integration.web.serving import Served, served
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bot.settings import Settings

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CACHE = Path(__file__).parent / ".cache"
HOW = "run scripts/install-test-tools.sh"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium. Its scope is a module: while it runs, asyncio tests in the same process could not."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.fail(f"chromium is not installed: {HOW}", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An app with the fake assistant, shared by the tests of a module."""
    with served(Settings(data_dir=tmp_path_factory.mktemp("site"), metrics_port=0)) as site:
        yield site


@pytest.fixture
def new_page(browser: Browser, site: Served) -> Iterator[Callable[..., Page]]:
    """Opens pages; fails the test when one loads from elsewhere, logs an error or breaks the content policy."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_page(path: str = "/", **options: Any) -> Page:
        context = browser.new_context(base_url=site.url, **({"locale": "fr-LU"} | options))
        contexts.append(context)
        context.on("request", lambda request: complaints.append(request.url) if _elsewhere(request.url, site) else None)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda said: complaints.append(said.text) if "Content Security" in said.text else None)
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def _elsewhere(url: str, site: Served) -> bool:
    return not url.startswith((site.url, "data:", "blob:"))


@pytest.fixture(scope="session")
def axe_source() -> str:
    """The script of axe-core."""
    found = sorted(CACHE.glob("axe-*.min.js"))
    if not found:
        pytest.fail(f"axe-core is not there: {HOW}", pytrace=False)
    return found[-1].read_text(encoding="utf-8")
