"""Conversations as a client sees them (design 4.2)."""

import httpx
import pytest

from integration.web.fake import FakeAssistant
from integration.web.serving import Chat

MESSAGE_KEYS = {"seq", "role", "lang", "text", "buttons", "topic", "question", "data"}


def test_a_conversation_begins_with_first_words_in_the_language_asked_for(client: httpx.Client) -> None:
    chat = Chat(client, "de", "desk")
    body = chat.opened.json()
    assert chat.opened.status_code == 201
    assert set(body) == {"conversation_id", "token", "lang", "messages"}
    assert body["lang"] == "de"
    assert chat.first[0] == {
        "seq": 1,
        "role": "assistant",
        "lang": "de",
        "text": "Moien (de, desk)",
        "buttons": [
            {"title": "Oui, <b>bien sûr</b>", "payload": "/affirm"},
            {"title": "Mein Amt", "payload": '/ask_office{"commune": "Ell"}'},
        ],
        "topic": None,
        "question": None,
        "data": {},
    }


@pytest.mark.parametrize(
    ("accept", "lang"),
    [
        ("lb", "lb"),
        ("de-LU,de;q=0.9,fr;q=0.8", "de"),
        ("pt-PT,pt;q=0.9,en;q=0.5,fr;q=0.7", "fr"),
        ("en-GB", "en"),
        ("pt", "fr"),
        ("fr;q=0,lb;q=0.1", "lb"),
        ("*", "fr"),
        (";;,q=,\u00e9", "fr"),
    ],
)
def test_without_a_language_it_is_the_browsers(client: httpx.Client, accept: str, lang: str) -> None:
    headers = {"Accept-Language": accept.encode("latin-1")}
    response = client.post("/api/v1/conversations", json={"lang": None}, headers=headers)
    assert response.json()["lang"] == lang


def test_a_conversation_can_be_started_without_a_body(client: httpx.Client) -> None:
    assert client.post("/api/v1/conversations").status_code == 201


def test_ids_and_tokens_differ_and_are_long(client: httpx.Client) -> None:
    bodies = [Chat(client).opened.json() for _ in range(3)]
    for key in ("conversation_id", "token"):
        values = {body[key] for body in bodies}
        assert len(values) == 3
        assert all(len(value) * 6 >= 128 for value in values)


def test_a_text_is_answered(chat: Chat) -> None:
    (answer,) = chat.say("papers please")
    assert set(answer) == MESSAGE_KEYS
    assert answer["seq"] == 3
    assert answer["text"] == "text: papers please"
    assert answer["topic"] == "ask_documents"


def test_a_button_that_was_offered_reaches_the_assistant_as_a_payload(chat: Chat, assistant: FakeAssistant) -> None:
    response = chat.post(payload='/ask_office{"commune": "Ell"}')
    assert response.json()["messages"][0]["text"] == 'payload: /ask_office{"commune": "Ell"}'
    assert assistant.heard[chat.id] == [('/ask_office{"commune": "Ell"}', True)]
    assert chat.export()["messages"][1]["text"] == "Mein Amt"


def test_a_text_that_looks_like_a_payload_is_a_text(chat: Chat, assistant: FakeAssistant) -> None:
    assert chat.say("/affirm")[0]["text"] == "text: /affirm"
    assert assistant.heard[chat.id] == [("/affirm", False)]


def test_the_conversation_follows_the_language_of_the_answers(chat: Chat) -> None:
    assert chat.say("switch lb")[0]["lang"] == "lb"
    assert chat.export()["lang"] == "lb"
    assert "Ech hu keen Text kritt" in chat.say(" ")[0]["text"]


def test_an_answer_may_be_silence(chat: Chat) -> None:
    assert chat.say("nothing") == []


def test_the_export_holds_everything(chat: Chat) -> None:
    chat.say("papers please")
    held = chat.export()
    assert [message["text"] for message in held["messages"]] == [
        "Moien (fr, widget)",
        "papers please",
        "text: papers please",
    ]
    assert [message["role"] for message in held["messages"]] == ["assistant", "resident", "assistant"]
    assert held["dialogue"] == {"heard": ["papers please"]}
    assert held["mode"] == "widget"
    assert held["created"] <= held["last_seen"] < held["erased_after"]
    assert "token" not in str(held)


def test_erasing_gives_a_receipt_and_leaves_nothing(chat: Chat, assistant: FakeAssistant) -> None:
    chat.say("papers please")
    response = chat.erase()
    receipt = response.json()
    assert response.status_code == 200
    assert receipt["erased"] == {"messages": 3, "turns": 1, "dialogue": True}
    assert receipt["conversation_id"] == chat.id
    assert len(receipt["receipt"]) == 16
    assert chat.id not in assistant.heard
    assert chat.erase().status_code == 404
    assert chat.post(text="anybody there").status_code == 404


def test_erasing_asked_for_in_the_chat_is_done_after_the_answer(chat: Chat, assistant: FakeAssistant) -> None:
    (answer,) = chat.say("erase all of it")
    assert answer["data"] == {"effect": "erase"}
    assert chat.id not in assistant.heard
    assert chat.erase().status_code == 404


def test_no_cookie_is_ever_set(chat: Chat) -> None:
    responses = [chat.opened, chat.post(text="moien"), chat.client.get("/"), chat.erase()]
    assert all("set-cookie" not in response.headers for response in responses)
