"""Bad input: each gets a clear answer in the resident's language and changes nothing it should not."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from bot.replies import LANGS
from integration.web.fake import FakeAssistant
from integration.web.serving import Chat, Served

INVISIBLE = ["", "   ", "\n\t\r\n", "\u0000\u0007\u001b", "\u200b\u2060\ufeff", "\u00a0\u3000", "\u202e"]


def detail(response: httpx.Response, status: int, kind: str) -> str:
    """The resident's words of a problem document, checked for its form."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    document: dict[str, Any] = response.json()
    assert document["status"] == status
    assert document["type"] == f"urn:hellef:problem:{kind}"
    assert document["title"]
    assert response.headers["content-language"] == document["lang"]
    assert response.headers["x-content-type-options"] == "nosniff"
    return str(document["detail"])


@pytest.mark.parametrize("text", INVISIBLE)
def test_a_text_that_shows_nothing_is_answered_kindly(chat: Chat, assistant: FakeAssistant, text: str) -> None:
    (answer,) = chat.say(text)
    assert answer["text"].startswith("Je n'ai reçu aucun texte")
    assert answer["role"] == "assistant"
    assert chat.id not in assistant.heard
    assert [message["role"] for message in chat.export()["messages"]] == ["assistant", "assistant"]


@pytest.mark.parametrize("lang", LANGS)
def test_ten_thousand_characters_are_answered_kindly_and_not_kept(client: httpx.Client, lang: str) -> None:
    chat = Chat(client, lang)
    (answer,) = chat.say("canary " * 1430)
    assert answer["lang"] == lang
    assert "2" in answer["text"]
    assert "000" in answer["text"]
    assert "canary" not in str(chat.export())


def test_ten_thousand_emoji_are_answered_kindly_too(chat: Chat) -> None:
    # httpx writes each of them as two JSON escapes: twelve bytes.
    assert "trop long" in chat.say("\U0001f600" * 10_000)[0]["text"]


def test_two_thousand_characters_are_not_too_many(chat: Chat) -> None:
    assert chat.say("x" * 2000)[0]["text"].endswith("xx")
    assert "trop long" in chat.say("x" * 2001)[0]["text"]


def test_a_message_of_emoji_goes_to_the_assistant(chat: Chat, assistant: FakeAssistant) -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f3e0"
    chat.say(family)
    assert assistant.heard[chat.id] == [(family, False)]


def test_control_characters_inside_a_text_are_dropped(chat: Chat, assistant: FakeAssistant) -> None:
    chat.say("bon\u0000jour\u001b[31m\r\nligne")
    assert assistant.heard[chat.id] == [("bonjour[31m\nligne", False)]


def test_half_an_emoji_is_dropped(chat: Chat, assistant: FakeAssistant) -> None:
    body = b'{"client_id": "%s", "text": "hi \\ud83d there"}' % str(uuid4()).encode()
    headers = {**chat.headers, "Content-Type": "application/json"}
    response = chat.client.post(f"{chat.path}/messages", content=body, headers=headers)
    assert response.status_code == 200
    assert assistant.heard[chat.id] == [("hi  there", False)]


def test_html_is_text(chat: Chat) -> None:
    html = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    assert chat.say(html)[0]["text"] == f"text: {html}"
    assert chat.export()["messages"][1]["text"] == html


@pytest.mark.parametrize("payload", ["/restart", '/ask_office{"commune": "Esch"}', "", "affirm", "/affirm\u0000"])
def test_a_payload_never_offered_reaches_nobody(chat: Chat, assistant: FakeAssistant, payload: str) -> None:
    response = chat.post(payload=payload)
    assert response.status_code == 200
    assert response.json()["messages"][0]["text"].startswith("Ce choix n'est pas proposé")
    assert chat.id not in assistant.heard
    assert payload == "" or payload not in [message["text"] for message in chat.export()["messages"]]


def test_a_payload_offered_to_somebody_else_reaches_nobody(client: httpx.Client, assistant: FakeAssistant) -> None:
    mine, theirs = Chat(client), Chat(client)
    theirs.say("papers")
    assert "pas proposé" in mine.post(payload="/ask_documents").json()["messages"][0]["text"]
    assert mine.id not in assistant.heard


@pytest.mark.parametrize("conversation_id", ["unknown", "a" * 300, "%00", "..%2f..", "rest-" + "0" * 48])
def test_an_unknown_conversation_is_not_found(client: httpx.Client, conversation_id: str) -> None:
    headers = {"Authorization": "Bearer x", "Accept-Language": "de"}
    path = f"/api/v1/conversations/{conversation_id}/messages"
    response = client.post(path, json={"client_id": str(uuid4()), "text": "x"}, headers=headers)
    kind = "not-found" if "%2f" in conversation_id else "unknown-conversation"
    assert detail(response, 404, kind)


@pytest.mark.parametrize("token", [None, "", "wrong", "Basic eDp5", "Bearer", "Bearer \u00e9"])
def test_a_wrong_token_opens_nothing(client: httpx.Client, assistant: FakeAssistant, token: str | None) -> None:
    chat = Chat(client, "lb")
    value = token if token is None or " " in token or token == "Bearer" else f"Bearer {token}"
    headers = {"Authorization": value.strip().encode("latin-1")} if value is not None else {}
    for method, path in (
        ("POST", f"{chat.path}/messages"),
        ("GET", f"{chat.path}/export"),
        ("GET", f"{chat.path}/events"),
        ("DELETE", chat.path),
    ):
        body = {"client_id": str(uuid4()), "text": "x"} if method == "POST" else None
        response = client.request(method, path, json=body, headers=headers)
        assert "geschützt" in detail(response, 401, "no-token")
        assert response.headers["www-authenticate"] == "Bearer"
    assert chat.id not in assistant.heard
    assert len(chat.export()["messages"]) == 1


@pytest.mark.parametrize("body", [b"{nope", b"", b"\xff\xfe", b"[" * 5000, b'{"text": "x"', b"NaN"])
def test_json_that_is_none_is_told_in_the_language_of_the_conversation(client: httpx.Client, body: bytes) -> None:
    chat = Chat(client, "de")
    headers = {**chat.headers, "Content-Type": "application/json"}
    response = client.post(f"{chat.path}/messages", content=body, headers=headers)
    assert response.status_code in (400, 422)
    kind = {400: "bad-json", 422: "invalid"}[response.status_code]
    assert "Laden Sie die Seite neu" in detail(response, response.status_code, kind)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "#/client_id"),
        ({"text": "x"}, "#/client_id"),
        ({"text": "x", "client_id": "canary"}, "#/client_id"),
        ({"client_id": str(uuid4())}, "#"),
        ({"client_id": str(uuid4()), "text": None}, "#"),
        ({"client_id": str(uuid4()), "text": "x", "payload": "/affirm"}, "#"),
        ({"client_id": str(uuid4()), "text": ["canary"]}, "#/text"),
        ("canary", "#"),
        (None, "#"),
    ],
)
def test_the_wrong_shape_names_the_field_and_repeats_nothing(chat: Chat, body: Any, pointer: str) -> None:
    response = chat.client.post(f"{chat.path}/messages", json=body, headers=chat.headers)
    assert "écrit" in detail(response, 422, "invalid")
    assert pointer in [error["pointer"] for error in response.json()["errors"]]
    assert "canary" not in response.text
    assert len(chat.export()["messages"]) == 1


@pytest.mark.parametrize("wish", [{"lang": "pt"}, {"mode": "admin"}, {"lang": 5}, []])
def test_a_wrong_wish_starts_no_conversation(client: httpx.Client, wish: Any) -> None:
    response = client.post("/api/v1/conversations", json=wish, headers={"Accept-Language": "en"})
    assert detail(response, 422, "invalid")


def test_a_body_that_is_far_too_large_is_refused(chat: Chat, assistant: FakeAssistant) -> None:
    assert "trop long" in detail(chat.post(text="x" * 200_000), 413, "too-large")
    assert chat.id not in assistant.heard


def test_a_large_body_without_a_length_is_refused_too(chat: Chat) -> None:
    headers = {**chat.headers, "Content-Type": "application/json"}
    chunks = (b"x" * 10_000 for _ in range(20))
    response = chat.client.post(f"{chat.path}/messages", content=chunks, headers=headers)
    assert detail(response, 413, "too-large")


def test_an_address_or_method_that_is_not_ours_is_a_problem_too(client: httpx.Client) -> None:
    assert detail(client.get("/nowhere"), 404, "not-found")
    assert detail(client.put("/healthz"), 405, "method")
    assert detail(client.get("/static/nothing.js"), 404, "not-found")


def test_trouble_on_our_side_is_said_kindly_and_the_turn_can_be_sent_again(own_site: Served) -> None:
    with own_site.client() as client:
        chat = Chat(client, "en")
        client_id = str(uuid4())
        own_site.assistant.failing = True
        failed = chat.post(client_id, text="canary")
        assert "helpline" not in detail(failed, 500, "internal")
        assert "2755" in failed.json()["detail"]
        assert "canary" not in failed.text
        own_site.assistant.failing = False
        assert chat.say("canary", client_id)[0]["text"] == "text: canary"
        assert [message["role"] for message in chat.export()["messages"]] == ["assistant", "resident", "assistant"]
