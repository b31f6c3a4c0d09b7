"""Rasa's actions for what only makes sense after the last answer."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue.history import last_utterance
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import COMMUNE_QUESTION
from actions.knowledge.papers import benefits_meant, papers_answer
from actions.speech.action import say
from actions.speech.saying import Choice, Saying

LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
OFFICE, PAPERS, CONVERSATION = "utter_office", "utter_papers", "utter_conversation"
OFFICE_TOPICS = frozenset({"ask_office", "ask_office_hours"})
# What is a matter of rules, which hold for everybody; the last two are about the assistant.
RULES = "ask_"
NO_RULES = frozenset({"ask_capabilities", "ask_why"})
CRISIS = "crisis_"
CHECK = "prescreen_start"
CHECK_FOR_OTHER = f'/{CHECK}{{"for_whom": "other"}}'
# Offered when it is not clear what is asked for the other person.
CHOICES: list[Choice] = [
    {"text": "prescreen-start.button", "payload": CHECK_FOR_OTHER},
    {"text": "ask-services.button", "payload": "/ask_services"},
    {"text": "ask-office.button", "payload": "/ask_office"},
]


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
            say(dispatcher, OFFICE, topic, Saying([("other-person-commune", {})], question=COMMUNE_QUESTION))
            return [SlotSet("question", COMMUNE_QUESTION)]
        if last and topic.startswith(RULES) and topic not in NO_RULES:
            dispatcher.utter_message(**last, offer=["other-person-same-rules", CHECK, CHECK_FOR_OTHER])
        elif last and topic.startswith(CRISIS):
            dispatcher.utter_message(**last)
        else:
            say(dispatcher, CONVERSATION, CHECK, Saying([("other-person-which-topic", {})], CHOICES))
        return []


class ActionAnswerDocuments(Action):
    """Says which papers to bring: those of the benefit just spoken of, else those for the office."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_answer_documents"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Answer in the light of the answer before."""
        last = last_utterance(tracker.events)
        benefits = benefits_meant(
            knowledge(),
            tracker.get_latest_entity_values("benefit"),
            last["topic"] if last else None,
            _benefits_before(tracker.events),
        )
        if benefits:
            papers = papers_answer(benefits, knowledge(), datetime.now(LUXEMBOURG).date())
            say(dispatcher, PAPERS, "ask_documents", papers)
        else:
            dispatcher.utter_message(response="utter_ask_documents")
        return []


def _benefits_before(events: Sequence[Mapping[str, Any]]) -> list[str]:
    """The benefits that the message before the latest one named."""
    messages = [event for event in events if event.get("event") == "user"]
    entities = (messages[-2].get("parse_data") or {}).get("entities") or [] if len(messages) > 1 else []
    return [str(entity["value"]) for entity in entities if entity.get("entity") == "benefit"]
