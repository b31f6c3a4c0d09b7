"""The app against its own description, with many made-up requests."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings

from bot.settings import Settings
from bot.web.app import create_app
from integration.web.fake import FakeAssistant
from integration.web.serving import Chat, Served, served

TOKEN = "a-secret-of-the-commune"
# Never started: only its description is wanted here.
described = create_app(Settings(data_dir=Path(tempfile.gettempdir()), metrics_port=0), FakeAssistant())
schema = schemathesis.openapi.from_dict(described.openapi())


@pytest.fixture(scope="module")
def open_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An app with every channel open."""
    options = Settings(data_dir=tmp_path_factory.mktemp("openapi"), metrics_port=0, rest_token=TOKEN)
    with served(options) as site:
        yield site


@pytest.fixture(scope="module")
def open_chat(open_site: Served) -> Iterator[Chat]:
    """A conversation for the requests that need one."""
    with open_site.client() as client:
        yield Chat(client)


# An event stream has no end; it has tests of its own.
@schema.exclude(path_regex="/events$").parametrize()
@settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_the_app_keeps_to_its_description(case: schemathesis.Case, open_site: Served, open_chat: Chat) -> None:
    guessed = str(case.path_parameters.get("conversation_id", ""))
    if guessed and case.method != "DELETE" and len(guessed) % 2:
        case.path_parameters["conversation_id"] = open_chat.id
    token = TOKEN if case.path.startswith("/webhooks") else open_chat.headers["Authorization"].split()[1]
    case.call_and_validate(base_url=open_site.url, headers={"Authorization": f"Bearer {token}"})
