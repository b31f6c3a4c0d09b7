"""Rasa's way to the competent office."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.knowledge.communes import CommuneIndex, PlaceMatch, commune_index
from actions.knowledge.load import knowledge
from actions.knowledge.named_places import NamedPlaces, place_reader
from actions.knowledge.office_answer import (
    COMMUNE_QUESTION,
    Entered,
    OfficeAnswer,
    ask_commune,
    competent_office,
    place_unknown,
    which_place,
)
from actions.knowledge.place_answer import places_answer, without_address
from actions.offices.repository import looked_up
from actions.store.resources import current


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
        asked = tracker.get_slot("question") == COMMUNE_QUESTION
        where = NamedPlaces() if text.startswith("/") else place_reader().read(text, asked=asked)
        match = where.commune
        named = next(iter(tracker.get_latest_entity_values("commune")), None)
        if named is None and match is not None and match.commune is not None:
            # An everyday word is a commune's name as the answer to our question only.
            named = match.commune.fr
        commune = named or tracker.get_slot("commune")
        entered = looked_up(current().store, str(tracker.get_slot("language") or "fr"))
        if where.abroad or len(where.places) > 1:
            answer = places_answer(where.places, index, knowledge(), entered)
        elif match is not None and match.commune is None:
            answer = which_place(match)
        elif where.no_address:
            answer = without_address(_office_of(commune, match, index, entered, hours=False), knowledge())
        elif asked and named is None and intent in {"inform", "nlu_fallback", "out_of_scope"}:
            # Asked for a place, what is no place is not taken for the one known from before.
            answer = place_unknown(text)
        elif known := _office_of(commune, match, index, entered, hours=hours):
            answer = known
        elif intent == "inform":
            dispatcher.utter_message(response="utter_inform")
            return [SlotSet("question", None)]
        else:
            answer = ask_commune(hours=hours)
        _say(dispatcher, answer, "ask_office_hours" if hours else "ask_office")
        kept = [SlotSet("commune", named)] if named else []
        return [*kept, SlotSet("question", answer.question)]


def _office_of(
    commune: str | None, match: PlaceMatch | None, index: CommuneIndex, entered: Entered, *, hours: bool
) -> OfficeAnswer | None:
    if commune is None or commune not in index.communes:
        return None
    typed = _typed(match, commune)
    return competent_office(index.communes[commune], index, knowledge(), typed=typed, hours=hours, entered=entered)


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
