"""Server-sent events: what was missed, what comes, what another process says, the end."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.settings import Settings
from bot.web.live import RedisHub
from integration.web.serving import Chat, Served, served

Event = dict[str, str]


@contextmanager
def following(chat: Chat, client: httpx.Client, last_event_id: str | None = None) -> Iterator[Iterator[Event]]:
    """The events of a conversation, from the moment the stream is open."""
    headers = dict(chat.headers)
    if last_event_id is not None:
        headers["Last-Event-ID"] = last_event_id
    with client.stream("GET", f"{chat.path}/events", headers=headers) as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        lines = response.iter_lines()
        assert next(lines) == ": hellef"
        yield events_of(lines)


def events_of(lines: Iterator[str]) -> Iterator[Event]:
    event: Event = {}
    for line in lines:
        if line == "":
            if "data" in event:
                yield event
            event = {}
        elif not line.startswith(":"):
            name, _, value = line.partition(": ")
            event[name] = value


def texts(events: list[Event]) -> list[str]:
    return [json.loads(event["data"])["text"] for event in events]


def take(events: Iterator[Event], number: int) -> list[Event]:
    return [next(events) for _ in range(number)]


@pytest.fixture
def other(site: Served) -> Iterator[httpx.Client]:
    """A second client, for the stream."""
    with site.client() as client:
        yield client


def test_the_stream_brings_what_is_said_by_both(chat: Chat, other: httpx.Client) -> None:
    with following(chat, other) as events:
        answer = chat.say("papers")
        said, heard = take(events, 2)
        assert json.loads(said["data"])["role"] == "resident"
        assert (said["id"], heard["id"]) == ("2", "3")
        assert json.loads(heard["data"]) == answer[0]


def test_the_residents_own_message_carries_its_client_id(chat: Chat, other: httpx.Client) -> None:
    client_id = "4f1c5ed8-1111-4222-8333-123456789abc"
    with following(chat, other) as events:
        chat.say("papers", client_id)
        assert json.loads(next(events)["data"])["data"] == {"client_id": client_id}


def test_what_was_missed_is_replayed_from_the_last_id(chat: Chat, other: httpx.Client) -> None:
    chat.say("one")
    chat.say("two")
    with following(chat, other, "3") as events:
        assert texts(take(events, 2)) == ["two", "text: two"]
        chat.say("three")
        assert [event["id"] for event in take(events, 2)] == ["6", "7"]


def test_zero_replays_all(chat: Chat, other: httpx.Client) -> None:
    chat.say("one")
    with following(chat, other, "0") as events:
        assert texts(take(events, 3)) == ["Moien (fr, widget)", "one", "text: one"]


@pytest.mark.parametrize("strange", [None, "", "abc", "-1", "9" * 30, "1.5"])
def test_without_a_usable_id_only_what_comes_is_brought(chat: Chat, other: httpx.Client, strange: str | None) -> None:
    chat.say("one")
    with following(chat, other, strange) as events:
        chat.say("two")
        assert texts(take(events, 2)) == ["two", "text: two"]


def test_an_erased_conversation_ends_its_streams(chat: Chat, other: httpx.Client) -> None:
    with following(chat, other) as events:
        chat.erase()
        assert next(events)["event"] == "erased"
        assert list(events) == []


def test_a_stream_that_is_left_is_forgotten(chat: Chat, site: Served) -> None:
    with site.client() as own, following(chat, own):
        assert chat.id in site.front.hub._watchers
    while chat.id in site.front.hub._watchers:
        assert chat.client.get("/healthz").status_code == 200


def test_two_processes_share_messages_limits_and_erasure_by_redis(
    database_url: str, redis_url: str, tmp_path: Path
) -> None:
    options: dict[str, Any] = {"database_url": database_url, "redis_url": redis_url, "metrics_port": 0}
    with ExitStack() as stack:
        one = stack.enter_context(served(Settings(data_dir=tmp_path, **options)))
        two = stack.enter_context(served(Settings(data_dir=tmp_path, **options)))
        client, other = stack.enter_context(one.client()), stack.enter_context(two.client())
        for site, own in ((one, client), (two, other)):
            assert isinstance(site.front.hub, RedisHub)
            while not site.front.hub.listens.is_set():
                assert own.get("/readyz").status_code == 200
        chat = Chat(client)
        with following(chat, other) as events:
            chat.say("papers")
            assert texts(take(events, 2)) == ["papers", "text: papers"]
            chat.erase()
            assert next(events)["event"] == "erased"


def test_a_process_without_redis_looks_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.web.routes.events.LOOK_SECONDS", 0.05)
    settings = Settings(data_dir=tmp_path, metrics_port=0)
    with served(settings) as one, served(settings) as two, one.client() as client, two.client() as other:
        chat = Chat(client)
        with following(chat, other) as events:
            chat.say("papers")
            assert texts(take(events, 2)) == ["papers", "text: papers"]
