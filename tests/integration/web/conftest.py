from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.settings import Settings
from integration.web.fake import FakeAssistant
from integration.web.serving import Chat, Served, served


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An app on SQLite, shared by the tests of a module."""
    with served(Settings(data_dir=tmp_path_factory.mktemp("site"), metrics_port=0)) as site:
        yield site


@pytest.fixture
def client(site: Served) -> Iterator[httpx.Client]:
    """A client of that app."""
    with site.client() as client:
        yield client


@pytest.fixture
def chat(client: httpx.Client) -> Chat:
    """A conversation in French."""
    return Chat(client)


@pytest.fixture
def assistant(site: Served) -> FakeAssistant:
    """The assistant of that app."""
    return site.assistant


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[Served]:
    """An app for one test alone, which may break it."""
    with served(Settings(data_dir=tmp_path, metrics_port=0)) as site:
        yield site
