"""Between Rasa and the procedures: what was said is read as it was said, and what changed is all that is written."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.speech.action import answered_meanwhile, changes, said_in, say
from actions.speech.said import OTHER_LANGUAGE, Said
from actions.speech.saying import Saying


def tracker(
    message: dict[str, Any] | None = None,
    slots: dict[str, Any] | None = None,
    events: list[dict[str, Any]] | None = None,
) -> Tracker:
    return Tracker("resident", slots or {}, message or {}, events or [], False, None, {}, "action_listen")


def test_a_typed_message_is_read_with_its_intent_and_entities() -> None:
    found = {"entity": "needs", "value": "rent"}
    message = {"text": "mon loyer", "intent": {"name": "inform", "confidence": 0.4}, "entities": [found]}
    assert said_in(tracker(message)) == Said("inform", (found,), "mon loyer", False, 0.4)


def test_a_button_is_told_from_what_was_typed() -> None:
    assert said_in(tracker({"text": '/inform{"urgent": "yes"}', "intent": {"name": "inform"}})).button
    assert not said_in(tracker({"text": "24/7", "intent": {"name": "inform"}})).button


def test_what_is_in_a_fifth_language_is_no_topic_of_ours() -> None:
    message = {"text": "buongiorno", "intent": {"name": "greet"}, "language": {"name": "fr", "other": "it"}}
    assert said_in(tracker(message)).intent == OTHER_LANGUAGE
    assert said_in(tracker({**message, "language": {"name": "fr", "other": None}})).intent == "greet"


def test_a_message_without_anything_is_read_as_nothing() -> None:
    assert said_in(tracker()) == Said("")
    assert said_in(tracker({"text": None, "intent": None, "entities": None, "language": None})) == Said("")


def test_the_values_of_one_name_come_in_their_order() -> None:
    pairs = [("needs", "rent"), ("urgent", "yes"), ("needs", "debt")]
    said = Said("inform", [{"entity": name, "value": value} for name, value in pairs])
    assert said.values("needs") == ["rent", "debt"]
    assert said.values("date") == []


def test_a_question_is_put_again_only_when_this_message_was_about_something_else() -> None:
    user, bot, rejected = {"event": "user"}, {"event": "bot"}, {"event": "action_execution_rejected"}
    assert answered_meanwhile(tracker(events=[user, rejected, bot]))
    assert not answered_meanwhile(tracker(events=[user, rejected, bot, user]))
    assert not answered_meanwhile(tracker(events=[user, bot]))
    assert not answered_meanwhile(tracker(events=[]))


def test_only_slots_that_change_are_written_and_none_empties_one() -> None:
    kept = tracker(slots={"urgent": "yes", "needs": ["rent"], "detention": "no"})
    wanted = {"urgent": "yes", "needs": ["rent"], "detention": None, "family_of": None, "commune": "Wiltz"}
    assert [(event["name"], event["value"]) for event in changes(kept, wanted)] == [
        ("detention", None),
        ("commune", "Wiltz"),
    ]


def test_what_is_said_leaves_with_its_topic_question_and_data() -> None:
    dispatcher = CollectingDispatcher()
    button = {"text": "x.button", "payload": "/x"}
    say(dispatcher, "utter_x", "topic", Saying([("x", {"who": "self"})], [button], "prescreen.urgent", {"office": 1}))
    [message] = dispatcher.messages
    assert message["response"] == "utter_x"
    assert {key: message[key] for key in ("parts", "choices", "topic", "question", "data")} == {
        "parts": [["x", {"who": "self"}]],
        "choices": [button],
        "topic": "topic",
        "question": "prescreen.urgent",
        "data": {"office": 1},
    }


def test_nothing_to_say_sends_no_message() -> None:
    dispatcher = CollectingDispatcher()
    say(dispatcher, "utter_x", "topic", None)
    assert dispatcher.messages == []
