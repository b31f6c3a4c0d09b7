"""Rasa's way to the pre-screening: the form's validation, which leads the interview, and the result."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import which_place
from actions.offices.repository import looked_up
from actions.prescreen.interview import START, Step, answer, begin, resume
from actions.prescreen.memory import remembered, to_remember
from actions.prescreen.questions import COMMUNE, question_id
from actions.prescreen.result import result
from actions.prescreen.wording import put
from actions.speech.action import answered_meanwhile, changes, said_in, say
from actions.speech.said import Said
from actions.speech.saying import Saying
from actions.store.resources import current

FORM, RESPONSE = "prescreen_form", "utter_prescreen"
LUXEMBOURG = ZoneInfo("Europe/Luxembourg")


class ValidatePrescreenForm(Action):
    """Takes each message as an answer, asks the next question, and hands other topics over to their rules."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return f"validate_{FORM}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The slots as they stand after this message; the form is rejected when another topic goes first."""
        interview = remembered(tracker.slots)
        if answered_meanwhile(tracker):
            step = resume(interview, today())
            say(dispatcher, RESPONSE, START, put(step))
            return [*changes(tracker, to_remember(step.interview)), SlotSet("requested_slot", step.question)]
        said = said_in(tracker)
        starting = said.intent == START
        step = (begin if starting else answer)(interview, said, today())
        events = changes(tracker, to_remember(step.interview))
        if step.interrupted:
            return [*events, ActionExecutionRejected(FORM)]
        place = _doubtful_place(step, said)
        say(dispatcher, RESPONSE, START, place or put(step, first=starting))
        return [*events, SlotSet("requested_slot", step.question), SlotSet("question", None)]


class ActionPrescreenResult(Action):
    """Says what the answers mean; nothing when the questions were stopped."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_prescreen_result"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Screen the facts on today's date and say what follows, in a few messages."""
        interview = remembered(tracker.slots)
        if interview.answers:
            entered = looked_up(current().store, str(tracker.get_slot("language") or "fr"))
            for saying in result(interview, knowledge(), commune_index(), today(), entered):
                say(dispatcher, RESPONSE, START, saying)
        return []


def today() -> date:
    """The day in Luxembourg."""
    return datetime.now(LUXEMBOURG).date()


def _doubtful_place(step: Step, said: Said) -> Saying | None:
    """Which place is meant, when the commune was asked for and the name given fits several or is misspelt."""
    if said.button or step.question != COMMUNE or not step.again:
        return None
    match = commune_index().find(said.text, asked=True)
    if match is None or match.commune is not None:
        return None
    asking = which_place(match)
    return Saying(asking.parts, list(asking.choices), question_id(COMMUNE))
