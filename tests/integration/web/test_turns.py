"""Turns that come twice, at once, or again after a crash - on both databases."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any
from uuid import uuid4

import pytest

from actions.transcript import repository
from bot.settings import Settings
from integration.web.serving import Chat, Served, served

THREADS = 10


@pytest.fixture
def either_site(database_url: str, tmp_path: Path) -> Iterator[Served]:
    """An app on SQLite, then one on PostgreSQL."""
    with served(Settings(data_dir=tmp_path, database_url=database_url, metrics_port=0)) as site:
        yield site


def test_the_same_client_id_later_gets_the_same_answer(either_site: Served) -> None:
    with either_site.client() as client:
        chat = Chat(client)
        client_id = str(uuid4())
        first = chat.say("papers", client_id)
        chat.say("something between")
        assert chat.say("papers", client_id) == first
        assert chat.say("other words", client_id.upper()) == first
        assert either_site.assistant.heard[chat.id] == [("papers", False), ("something between", False)]


def test_a_kind_word_is_the_same_the_second_time_too(either_site: Served) -> None:
    with either_site.client() as client:
        chat = Chat(client)
        client_id = str(uuid4())
        assert chat.say("", client_id) == chat.say("", client_id)
        assert len(chat.export()["messages"]) == 2


def test_the_same_client_id_from_many_threads_at_once_is_done_once(either_site: Served) -> None:
    with either_site.client() as client:
        chat = Chat(client)
        client_id = str(uuid4())
        at_once = Barrier(THREADS)

        def send(_: int) -> list[dict[str, Any]]:
            with either_site.client() as own:
                at_once.wait()
                body = {"client_id": client_id, "text": "papers"}
                answer: list[dict[str, Any]] = own.post(f"{chat.path}/messages", json=body, headers=chat.headers).json()
                return answer

        with ThreadPoolExecutor(THREADS) as pool:
            answers = list(pool.map(send, range(THREADS)))
        assert all(answer == answers[0] for answer in answers)
        assert either_site.assistant.heard[chat.id] == [("papers", False)]
        assert [message["seq"] for message in chat.export()["messages"]] == [1, 2, 3]


def test_messages_of_one_conversation_at_once_are_answered_one_after_the_other(either_site: Served) -> None:
    with either_site.client() as client:
        chat = Chat(client)
        at_once = Barrier(THREADS)

        def send(number: int) -> None:
            with either_site.client() as own:
                at_once.wait()
                body = {"client_id": str(uuid4()), "text": f"message {number}"}
                assert own.post(f"{chat.path}/messages", json=body, headers=chat.headers).status_code == 200

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(send, range(THREADS)))
        assert either_site.assistant.most_at_once == 1
        messages = chat.export()["messages"][1:]
        assert [message["seq"] for message in messages] == list(range(2, 2 + 2 * THREADS))
        for said, answer in zip(messages[::2], messages[1::2], strict=True):
            assert answer["text"] == f"text: {said['text']}"


def test_conversations_do_not_wait_for_each_other(own_site: Served) -> None:
    with own_site.client() as client:
        slow, quick = Chat(client), Chat(client)
        own_site.assistant.hold = asyncio.Event()
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(slow.say, "slow")
            while own_site.assistant.at_once == 0:
                assert client.get("/healthz").status_code == 200
            held, own_site.assistant.hold = own_site.assistant.hold, None
            assert quick.say("quick")[0]["text"] == "text: quick"
            assert not waiting.done()
            own_site.front.database.store.ping()
            # The event belongs to the server's loop; a request there lets it go.
            own_site.app.add_api_route("/release", _setter(held))
            client.get("/release")
            assert waiting.result(10)[0]["text"] == "text: slow"


def _setter(event: asyncio.Event) -> Any:
    async def release() -> None:
        event.set()

    return release


def test_a_turn_cut_off_between_answer_and_storing_is_done_again(
    either_site: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: Any, **__: Any) -> None:
        raise SystemError

    with either_site.client() as client:
        chat = Chat(client)
        client_id = str(uuid4())
        with monkeypatch.context() as patch:
            patch.setattr(repository, "record_turn", crash)
            assert chat.post(client_id, text="papers").status_code == 500
        assert len(chat.export()["messages"]) == 1
        assert chat.say("papers", client_id)[0]["seq"] == 3
        assert [message["text"] for message in chat.export()["messages"]][1:] == ["papers", "text: papers"]


def test_a_conversation_survives_a_restart(database_url: str, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=database_url, metrics_port=0)
    with served(settings) as before, before.client() as client:
        chat = Chat(client, "de")
        client_id = str(uuid4())
        first = chat.say("papers", client_id)
    with served(settings) as after, after.client() as client:
        chat.client = client
        assert chat.say("papers", client_id) == first
        assert after.assistant.heard == {}
        assert chat.export()["lang"] == "de"
