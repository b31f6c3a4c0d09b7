"""The transcript's repository, on both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier
from uuid import uuid4

import pytest

from actions.store.base import utc_now
from actions.store.engine import Store, open_store
from actions.store.migrate import migrate
from actions.transcript import repository
from actions.transcript.domain import (
    Conversation,
    ConversationGone,
    Draft,
    Message,
    Seen,
    new_id,
    new_token,
    token_hash,
)

BUTTONS = ({"title": "Oui", "payload": "/affirm"}, {"title": "Non", "payload": "/deny"})


def record(
    store: Store, conversation_id: str, client_id: str, *texts: str, said: str | None = "moien", lang: str = "fr"
) -> tuple[Message, ...]:
    with store.write() as session:
        return repository.record_turn(
            session,
            conversation_id,
            client_id,
            said=None if said is None else Draft("resident", lang, said),
            answer=[Draft("assistant", lang, text) for text in texts],
            now=utc_now(),
        )


def look(store: Store, conversation_id: str, client_id: str) -> Seen:
    with store.read() as session:
        return repository.look(session, conversation_id, client_id)


@pytest.fixture
def conversation(store: Store) -> Conversation:
    now = utc_now()
    conversation = Conversation(new_id(), "web", token_hash("secret"), "fr", "widget", now, now)
    with store.write() as session:
        repository.create(session, conversation, [Draft("assistant", "fr", "Bonjour", BUTTONS)])
    return conversation


def messages(store: Store, conversation: Conversation, after: int = 0) -> list[Message]:
    with store.read() as session:
        return repository.messages_after(session, conversation.id, after)


def test_ids_and_tokens_are_long_enough_not_to_be_guessed() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert len(new_id()) * 6 >= 128
    assert len(new_token()) * 6 >= 128


def test_only_the_right_token_opens_a_conversation(store: Store, conversation: Conversation) -> None:
    with store.read() as session:
        found = repository.find(session, conversation.id)
    assert found is not None
    assert found.opened_by("secret")
    assert not found.opened_by("Secret")
    assert not found.opened_by("")


def test_a_conversation_without_a_token_is_opened_by_nothing() -> None:
    now = utc_now()
    assert not Conversation("c", "rest", "", "fr", "widget", now, now).opened_by("")


def test_a_turn_is_stored_in_order(store: Store, conversation: Conversation) -> None:
    assert look(store, conversation.id, "t1").answer is None
    answer = record(store, conversation.id, "t1", "Voici", "Et encore", said="papiers ?")
    assert [(message.seq, message.text) for message in answer] == [(3, "Voici"), (4, "Et encore")]
    said = [(message.role, message.text) for message in messages(store, conversation)]
    assert said == [
        ("assistant", "Bonjour"),
        ("resident", "papiers ?"),
        ("assistant", "Voici"),
        ("assistant", "Et encore"),
    ]
    assert [message.seq for message in messages(store, conversation, after=2)] == [3, 4]


def test_a_turn_stored_before_gives_the_same_answer_again(store: Store, conversation: Conversation) -> None:
    answer = record(store, conversation.id, "t1", "Voici")
    assert look(store, conversation.id, "t1").answer == answer
    assert record(store, conversation.id, "t1", "A second answer", said="something else") == answer
    assert len(messages(store, conversation)) == 3


def test_a_turn_that_keeps_nothing_of_the_resident_has_an_answer_only(store: Store, conversation: Conversation) -> None:
    (answer,) = record(store, conversation.id, "t1", "Rien reçu", said=None)
    assert answer.seq == 2
    assert [message.role for message in messages(store, conversation)] == ["assistant", "assistant"]


def test_a_turn_may_be_answered_by_silence(store: Store, conversation: Conversation) -> None:
    assert record(store, conversation.id, "t1") == ()
    assert look(store, conversation.id, "t1").answer == ()
    assert [message.role for message in messages(store, conversation)] == ["assistant", "resident"]


def test_an_answer_in_another_language_moves_the_conversation_there(store: Store, conversation: Conversation) -> None:
    record(store, conversation.id, "t1", "Hei", lang="lb")
    assert look(store, conversation.id, "t2").lang == "lb"


def test_a_turn_of_a_conversation_that_is_gone_is_refused(store: Store, conversation: Conversation) -> None:
    with store.write() as session:
        repository.erase(session, conversation.id)
    with pytest.raises(ConversationGone):
        record(store, conversation.id, "t1", "too late")
    with pytest.raises(ConversationGone):
        look(store, conversation.id, "t1")


def test_a_button_is_known_by_what_it_offered(store: Store, conversation: Conversation) -> None:
    with store.read() as session:
        assert repository.offered_title(session, conversation.id, "/deny") == "Non"
        assert repository.offered_title(session, conversation.id, "/restart") is None
        assert repository.offered_title(session, "another", "/deny") is None


def test_erasing_leaves_no_row_and_counts(store: Store, conversation: Conversation) -> None:
    record(store, conversation.id, "t1", "Voici")
    with store.write() as session:
        erased = repository.erase(session, conversation.id)
        again = repository.erase(session, conversation.id)
    assert (erased.messages, erased.turns) == (3, 1)
    assert (again.messages, again.turns) == (0, 0)
    with store.read() as session:
        assert repository.find(session, conversation.id) is None
        assert repository.messages_after(session, conversation.id, 0) == []


def test_idle_conversations_are_those_nobody_spoke_in(store: Store, conversation: Conversation) -> None:
    long_ago = utc_now() - timedelta(days=40)
    with store.write() as session:
        for name, days in (("older", 1), ("old", 0)):
            seen = long_ago - timedelta(days=days)
            repository.create(session, Conversation(name, "web", "", "de", "desk", seen, seen))
    before = utc_now() - timedelta(days=30)
    with store.read() as session:
        assert repository.idle_since(session, before, 10) == ["older", "old"]
        assert repository.idle_since(session, before, 1) == ["older"]


def test_one_client_id_sent_by_many_threads_at_once_is_one_turn(store: Store, conversation: Conversation) -> None:
    threads = 12
    at_once = Barrier(threads)

    def race(number: int) -> tuple[Message, ...]:
        at_once.wait()
        known = look(store, conversation.id, "same").answer
        return known or record(store, conversation.id, "same", f"answer of {number}")

    with ThreadPoolExecutor(threads) as pool:
        answers = list(pool.map(race, range(threads)))
    assert len(set(map(repr, answers))) == 1
    assert [message.role for message in messages(store, conversation)] == ["assistant", "resident", "assistant"]


def test_many_turns_at_once_get_numbers_without_gap_or_double(store: Store, conversation: Conversation) -> None:
    threads, turns = 8, 6
    at_once = Barrier(threads)

    def talk(_: int) -> None:
        at_once.wait()
        for _ in range(turns):
            record(store, conversation.id, str(uuid4()), "oui")

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(talk, range(threads)))
    assert [message.seq for message in messages(store, conversation)] == list(range(1, 2 + 2 * threads * turns))


def test_nothing_of_an_erased_conversation_is_left_in_the_files_of_sqlite(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/hellef.db")
    migrate(store)
    now = utc_now()
    canary = "canary-4711 " * 400
    with store.write() as session:
        repository.create(
            session, Conversation("c", "web", "", "fr", "widget", now, now), [Draft("system", "fr", canary)]
        )
    assert any(b"canary-4711" in path.read_bytes() for path in tmp_path.iterdir())
    with store.write() as session:
        repository.erase(session, "c")
    store.flush_erased()
    assert not any(b"canary-4711" in path.read_bytes() for path in tmp_path.iterdir())
    store.close()
