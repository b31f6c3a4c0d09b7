"""What the procedures' actions share: reading Rasa's tracker and saying something through its dispatcher."""

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.speech.said import OTHER_LANGUAGE, Said
from actions.speech.saying import Saying

PAYLOAD_MARK = "/"


def said_in(tracker: Tracker) -> Said:
    """The latest message."""
    message = tracker.latest_message
    text = str(message.get("text") or "")
    found = message.get("intent") or {}
    intent = str(found.get("name") or "")
    if (message.get("language") or {}).get("other"):
        intent = OTHER_LANGUAGE
    return Said(
        intent, tuple(message.get("entities") or ()), text, text.startswith(PAYLOAD_MARK), found.get("confidence", 1.0)
    )


def answered_meanwhile(tracker: Tracker) -> bool:
    """Whether the latest message was about something else, which has just been answered: the question is put again."""
    for event in reversed(tracker.events):
        if event.get("event") == "action_execution_rejected":
            return True
        if event.get("event") == "user":
            return False
    return False


def changes(tracker: Tracker, slots: Mapping[str, Any]) -> list[EventType]:
    """The events that bring the slots to these values."""
    return [SlotSet(name, value) for name, value in slots.items() if tracker.get_slot(name) != value]


def say(dispatcher: CollectingDispatcher, response: str, topic: str, saying: Saying | None) -> None:
    """Say it, as Rasa's `response` on `topic`; nothing for None."""
    if saying is not None:
        dispatcher.utter_message(
            response=response,
            parts=[list(part) for part in saying.parts],
            choices=saying.choices,
            topic=topic,
            question=saying.question,
            data=saying.data,
        )
