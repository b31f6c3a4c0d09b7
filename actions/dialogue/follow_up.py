"""Rasa's way to "and for my brother?": the last answer, for somebody else."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue.history import last_utterance
from actions.knowledge.office_answer import COMMUNE_QUESTION

OFFICE_TOPICS = frozenset({"ask_office", "ask_office_hours"})
# What is a matter of rules, which hold for everybody.
RULES = "ask_"
NO_RULES = frozenset({"ask_capabilities", "ask_why"})
CRISIS = "crisis_"
CHECK = "prescreen_start"
CHECK_FOR_OTHER = f'/{CHECK}{{"for_whom": "other"}}'
OFFERED = ("ask_services", "ask_office")


class ActionForSomebodyElse(Action):
    """Says that the same holds for the person named, with the last answer again, and offers to check their case."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_for_somebody_else"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Answer again; an office is another one's by their commune, and where nothing can be meant, ask."""
        last = last_utterance(tracker.events)
        topic = str(last["topic"]) if last else ""
        if topic in OFFICE_TOPICS:
            _say(dispatcher, "utter_office", ["other-person-commune"], topic, question=COMMUNE_QUESTION)
            return [SlotSet("question", COMMUNE_QUESTION)]
        if last and topic.startswith(RULES) and topic not in NO_RULES:
            dispatcher.utter_message(**last, offer=["other-person-same-rules", CHECK, CHECK_FOR_OTHER])
        elif last and topic.startswith(CRISIS):
            dispatcher.utter_message(**last)
        else:
            choices = [{"text": "prescreen-start.button", "payload": CHECK_FOR_OTHER}]
            choices += [
                {"text": f"{offered.replace('_', '-')}.button", "payload": f"/{offered}"} for offered in OFFERED
            ]
            _say(dispatcher, "utter_conversation", ["other-person-which-topic"], CHECK, choices=choices)
        return []


def _say(
    dispatcher: CollectingDispatcher,
    response: str,
    messages: list[str],
    topic: str,
    *,
    choices: list[dict[str, str]] | None = None,
    question: str | None = None,
) -> None:
    dispatcher.utter_message(
        response=response,
        parts=[[message, {}] for message in messages],
        topic=topic,
        choices=choices or [],
        question=question,
        data={},
    )
