"""Rasa's way to the competent office."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.knowledge.communes import PlaceMatch, commune_index
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import (
    COMMUNE_QUESTION,
    OfficeAnswer,
    ask_commune,
    competent_office,
    place_unknown,
    which_place,
)


class ActionAnswerOffice(Action):
    """Says which office is competent for the commune named now or before; asks for it when none was named."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_answer_office"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Answer for the place in the latest message, else for the commune slot, else ask."""
        index = commune_index()
        text = str(tracker.latest_message.get("text") or "")
        intent = str(tracker.get_intent_of_latest_message())
        hours = intent == "ask_office_hours"
        named = next(iter(tracker.get_latest_entity_values("commune")), None)
        asked = tracker.get_slot("question") == COMMUNE_QUESTION
        match = None if text.startswith("/") else index.find(text, asked=asked)
        commune = named or tracker.get_slot("commune")
        if match is not None and match.commune is None:
            answer = which_place(match)
        elif commune in index.communes:
            typed = _typed(match, commune)
            answer = competent_office(index.communes[commune], index, knowledge(), typed=typed, hours=hours)
        elif asked and intent in {"inform", "nlu_fallback", "out_of_scope"}:
            answer = place_unknown(text)
        elif intent == "inform":
            dispatcher.utter_message(response="utter_inform")
            return [SlotSet("question", None)]
        else:
            answer = ask_commune(hours=hours)
        _say(dispatcher, answer, "ask_office_hours" if hours else "ask_office")
        return [SlotSet("question", answer.question)]


def _typed(match: PlaceMatch | None, commune: str) -> str | None:
    return match.typed if match and match.commune and match.commune.fr == commune else None


def _say(dispatcher: CollectingDispatcher, answer: OfficeAnswer, topic: str) -> None:
    dispatcher.utter_message(
        response="utter_office",
        parts=[list(part) for part in answer.parts],
        choices=answer.choices,
        topic=topic,
        question=answer.question,
        data=answer.data,
    )
