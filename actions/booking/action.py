"""Rasa's way to appointments: the form's validation, which leads the conversation, in one transaction a turn."""

from datetime import UTC, datetime
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.booking.arrangement import TASK_OF, remembered, to_remember
from actions.booking.desk import Desk
from actions.booking.secrecy import open_secrecy
from actions.booking.talk import Talk, Turn
from actions.knowledge.communes import commune_index
from actions.speech.action import answered_meanwhile, changes, said_in, say
from actions.store.resources import current

FORM, RESPONSE = "booking_form", "utter_booking"
TOPIC_OF = {task: topic for topic, task in TASK_OF.items()}


class ValidateBookingForm(Action):
    """Takes each message as an answer, books, moves or cancels, and hands other topics over to their rules."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return f"validate_{FORM}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The slots as they stand after this message; the form is rejected when another topic goes first."""
        turn = self._turn(tracker)
        events = changes(tracker, to_remember(turn.arrangement))
        if turn.interrupted:
            return [*events, ActionExecutionRejected(FORM)]
        for saying in turn.sayings:
            say(dispatcher, RESPONSE, TOPIC_OF[turn.arrangement.task], saying)
        return [*events, SlotSet("requested_slot", turn.question), SlotSet("question", None)]

    def _turn(self, tracker: Tracker) -> Turn:
        resources = current()
        arrangement = remembered(tracker.slots)
        said = said_in(tracker)
        lang = str(tracker.get_slot("language") or "fr")
        needs = tuple(tracker.get_slot("needs") or ())
        with resources.store.write() as session:
            secrecy = open_secrecy(resources.keys, resources.data_dir)
            talk = Talk(Desk(session, secrecy, datetime.now(UTC)), commune_index(), lang, needs)
            if answered_meanwhile(tracker):
                return talk.again(arrangement)
            return talk.answer(arrangement, said)
