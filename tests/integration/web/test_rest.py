"""Rasa's REST channel shape, behind its token."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.settings import Settings
from integration.web.serving import Chat, Served, served

TOKEN = "a-secret-of-the-commune"
PATH = "/webhooks/rest/webhook"


@pytest.fixture(scope="module")
def rest_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    settings = Settings(data_dir=tmp_path_factory.mktemp("rest"), metrics_port=0, rest_token=TOKEN)
    with served(settings) as site:
        yield site


@pytest.fixture
def rest(rest_site: Served) -> Iterator[httpx.Client]:
    with rest_site.client(Authorization=f"Bearer {TOKEN}") as client:
        yield client


def send(client: httpx.Client, sender: str, message: str, **headers: str) -> list[dict[str, Any]]:
    response = client.post(PATH, json={"sender": sender, "message": message}, headers=headers)
    assert response.status_code == 200, response.text
    answer: list[dict[str, Any]] = response.json()
    return answer


def test_without_a_token_configured_the_channel_does_not_exist(client: httpx.Client) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    response = client.post(PATH, json={"sender": "a", "message": "x"}, headers=headers)
    assert response.status_code == 404
    assert response.json()["type"] == "urn:hellef:problem:not-found"


@pytest.mark.parametrize("value", [None, "Bearer wrong", "Bearer", "Bearer \u00e9"])
def test_a_wrong_token_is_refused(rest_site: Served, value: str | None) -> None:
    headers = {"Authorization": value.encode("latin-1")} if value else {}
    with rest_site.client() as client:
        assert client.post(PATH, json={"sender": "a", "message": "x"}, headers=headers).status_code == 401


def test_the_answer_has_rasas_shape_with_our_extras(rest: httpx.Client) -> None:
    assert send(rest, "ada", "papers", **{"Accept-Language": "de"}) == [
        {
            "recipient_id": "ada",
            "text": "text: papers",
            "buttons": [{"title": "Papiers", "payload": "/ask_documents"}],
            "custom": {"lang": "de", "topic": "ask_documents", "question": None, "data": {}},
        }
    ]


def test_a_button_offered_before_is_a_payload_and_another_is_not(rest: httpx.Client) -> None:
    send(rest, "bob", "papers")
    assert send(rest, "bob", "/ask_documents")[0]["text"] == "payload: /ask_documents"
    assert "pas proposé" in send(rest, "bob", "/restart")[0]["text"]


def test_senders_keep_apart(rest: httpx.Client, rest_site: Served) -> None:
    send(rest, "carl", "one")
    send(rest, "dora", "two")
    send(rest, "carl", "three")
    heard = [[text for text, _ in texts] for texts in rest_site.assistant.heard.values()]
    assert ["one", "three"] in heard
    assert ["two"] in heard


def test_a_sender_can_not_reach_a_conversation_of_the_web(rest: httpx.Client, rest_site: Served) -> None:
    chat = Chat(rest)
    send(rest, chat.id, "canary")
    assert chat.id not in rest_site.assistant.heard
    assert len(chat.export()["messages"]) == 1


def test_the_web_can_not_reach_a_senders_conversation(rest: httpx.Client, rest_site: Served) -> None:
    send(rest, "eve", "one")
    conversation_id = next(name for name in rest_site.assistant.heard if name.startswith("rest-"))
    for token in ("", "x"):
        headers = {"Authorization": f"Bearer {token}".strip()}
        path = f"/api/v1/conversations/{conversation_id}/export"
        assert rest.get(path, headers=headers).status_code == 404


def test_an_erased_sender_begins_anew(rest: httpx.Client) -> None:
    send(rest, "fred", "papers")
    assert send(rest, "fred", "erase")[0]["custom"]["data"] == {"effect": "erase"}
    assert "pas proposé" in send(rest, "fred", "/ask_documents")[0]["text"]


@pytest.mark.parametrize("body", [{}, {"sender": "a"}, {"message": "x"}, {"sender": "", "message": "x"}, []])
def test_the_wrong_shape_is_refused(rest: httpx.Client, body: Any) -> None:
    assert rest.post(PATH, json=body).status_code == 422


def test_a_short_token_is_refused_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least 16"):
        Settings(data_dir=tmp_path, rest_token="short")
