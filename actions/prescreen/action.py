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
from actions.prescreen.interview import Interview, Step, answer, begin
from actions.prescreen.memory import remembered, to_remember
from actions.prescreen.questions import COMMUNE, question_id
from actions.prescreen.result import result
from actions.prescreen.statements import Said
from actions.prescreen.wording import Saying, put

FORM = "prescreen_form"
LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
TOPIC = "prescreen_start"
# No intent of ours: what is written in a fifth language is answered by the fallback, then the question is put again.
OTHER_LANGUAGE = "other_language"


class ValidatePrescreenForm(Action):
    """Takes each message as an answer, asks the next question, and hands other topics over to their rules."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return f"validate_{FORM}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The slots as they stand after this message; the form is rejected when another topic goes first."""
        interview = remembered(tracker.slots)
        if _answered_meanwhile(tracker):
            _say(dispatcher, put(Step(interview, interview.asked[-1])))
            return [SlotSet("requested_slot", interview.asked[-1])]
        said = _said(tracker)
        starting = said.intent == TOPIC
        place = None if starting else _doubtful_place(interview, said)
        if place is not None:
            _say(dispatcher, place)
            return [SlotSet("requested_slot", COMMUNE)]
        step = (begin if starting else answer)(interview, said, today())
        events = _changes(tracker, step.interview)
        if step.interrupted:
            return [*events, ActionExecutionRejected(FORM)]
        _say(dispatcher, put(step, first=starting))
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
            for saying in result(interview, knowledge(), commune_index(), today()):
                _say(dispatcher, saying)
        return []


def today() -> date:
    """The day in Luxembourg."""
    return datetime.now(LUXEMBOURG).date()


def _changes(tracker: Tracker, interview: Interview) -> list[EventType]:
    return [SlotSet(name, value) for name, value in to_remember(interview).items() if tracker.get_slot(name) != value]


def _said(tracker: Tracker) -> Said:
    message = tracker.latest_message
    text = str(message.get("text") or "")
    intent = str((message.get("intent") or {}).get("name") or "")
    if (message.get("language") or {}).get("other"):
        intent = OTHER_LANGUAGE
    return Said(intent, tuple(message.get("entities") or ()), text, button=text.startswith("/"))


def _answered_meanwhile(tracker: Tracker) -> bool:
    """Whether this message was about something else, which has just been answered: the question is put again."""
    for event in reversed(tracker.events):
        if event.get("event") == "action_execution_rejected":
            return True
        if event.get("event") == "user":
            return False
    return False


def _doubtful_place(interview: Interview, said: Said) -> Saying | None:
    """Which place is meant, when the commune was asked and the name given fits several or is misspelt."""
    if said.button or not interview.asked or interview.asked[-1] != COMMUNE or said.intent == "dont_know":
        return None
    match = commune_index().find(said.text, asked=True)
    if match is None or match.commune is not None:
        return None
    asking = which_place(match)
    return Saying(asking.parts, asking.choices, question_id(COMMUNE))


def _say(dispatcher: CollectingDispatcher, saying: Saying | None) -> None:
    if saying is not None:
        dispatcher.utter_message(
            response="utter_prescreen",
            parts=[list(part) for part in saying.parts],
            choices=saying.choices,
            topic=TOPIC,
            question=saying.question,
            data=saying.data,
        )
