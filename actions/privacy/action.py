"""Rasa's way to erasing a conversation."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

CONFIRMED = "confirm_erase_data"


class ActionEraseData(Action):
    """Says what would be erased; on confirmation by button has the front door erase the conversation."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_erase_data"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask first. `data.effect` tells the front door to erase transcript and tracker once this turn is over."""
        if tracker.get_intent_of_latest_message() == CONFIRMED:
            dispatcher.utter_message(
                response="utter_conversation",
                parts=[["erase-data-done", {}]],
                topic="erase_data",
                data={"effect": "erase"},
            )
        else:
            dispatcher.utter_message(
                response="utter_conversation",
                parts=[["erase-data", {}]],
                topic="erase_data",
                choices=[
                    {"text": "erase-data-confirm.button", "payload": f"/{CONFIRMED}"},
                    {"text": "view-data.button", "payload": "/view_data"},
                ],
            )
        return []
