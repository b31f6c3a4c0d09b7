"""Rasa's actions about the conversation itself."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, AllSlotsReset, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue.history import last_utterance
from actions.dialogue.unclear import NOT_UNDERSTOOD, failures_in_a_row, what_to_say
from actions.knowledge.action import ActionAnswerOffice
from actions.knowledge.named_places import place_reader
from actions.knowledge.office_answer import COMMUNE_QUESTION

LANGUAGES = ("fr", "de", "lb", "en")


class ActionChangeLanguage(Action):
    """Goes on in the language asked for, and says the last answer again in it."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_change_language"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Switch to the language named in the message; offer all four when none of them was named."""
        asked = [name for name in tracker.get_latest_entity_values("language") if name in LANGUAGES]
        language = asked[-1] if asked else None
        if language is None:
            _say(dispatcher, "utter_language", "language-ask", "change_language", choices=language_choices())
            return []
        # Said in the new language already: the slot is set by the event below, the words by this argument.
        _say(dispatcher, "utter_language", "language-changed", "change_language", lang=language)
        # Within a procedure its open question follows anyway.
        again = None if tracker.active_loop.get("name") else last_utterance(tracker.events)
        if again:
            dispatcher.utter_message(**again, lang=language)
        return [SlotSet("language", language)]


class ActionRepeat(Action):
    """Says the last answer again, in the language spoken now."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_repeat"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Repeat, or say that there is nothing to repeat yet."""
        again = last_utterance(tracker.events)
        if again:
            dispatcher.utter_message(**again)
        else:
            _say(dispatcher, "utter_conversation", "repeat-nothing", "repeat")
        return []


class ActionExplainSimpler(Action):
    """Says the last answer in easy words."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_explain_simpler"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The easy version of the last topic; the same again where an answer has only one version."""
        again = last_utterance(tracker.events)
        if again is None:
            _say(dispatcher, "utter_conversation", "simpler-nothing", "explain_simpler")
        else:
            dispatcher.utter_message(**{**again, "simpler": True})
        return []


class ActionStartOver(Action):
    """Forgets what was said about the person, keeps the language, and begins again."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_start_over"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Empty every slot but the language, and end what was going on."""
        _say(dispatcher, "utter_conversation", "start-over-done", "start_over")
        return [ActiveLoop(None), AllSlotsReset(), SlotSet("language", tracker.get_slot("language"))]


class ActionFallback(Action):
    """What was not understood: an answer to an open question, a guess, another language, or something not ours."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Take the text as the answer to an open question or for a place, else do what `what_to_say` decides."""
        text = str(tracker.latest_message.get("text") or "")
        if tracker.get_slot("question") == COMMUNE_QUESTION or place_reader().only_abroad(text):
            return ActionAnswerOffice().run(dispatcher, tracker, domain)
        unclear = what_to_say(tracker.latest_message, failures_in_a_row(tracker.events))
        if unclear.topic:
            dispatcher.utter_message(response=f"utter_{unclear.topic}")
        else:
            choices = [
                {"text": f"{topic.replace('_', '-')}.button", "payload": f"/{topic}"} for topic in unclear.offered
            ] or language_choices()
            dispatcher.utter_message(
                response="utter_conversation",
                parts=[[message, {}] for message in unclear.messages],
                topic=NOT_UNDERSTOOD,
                choices=choices,
                other=unclear.other,
            )
        return []


class ActionDontKnow(Action):
    """Somebody does not know: with a question open, how to find out; else what is on offer."""

    def name(self) -> str:
        """Rasa's name of the action."""
        return "action_dont_know"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say it in the light of the question asked."""
        if tracker.get_slot("question") == COMMUNE_QUESTION:
            _say(dispatcher, "utter_conversation", "office-commune-unknown", "dont_know")
        else:
            dispatcher.utter_message(response="utter_dont_know")
        return []


def language_choices() -> list[dict[str, str]]:
    """A button for each of the four languages."""
    return [
        {"text": f"language-name-{name}", "payload": f'/change_language{{"language": "{name}"}}'} for name in LANGUAGES
    ]


def _say(
    dispatcher: CollectingDispatcher,
    response: str,
    message: str,
    topic: str,
    *,
    choices: list[dict[str, str]] | None = None,
    data: dict[str, Any] | None = None,
    lang: str | None = None,
) -> None:
    dispatcher.utter_message(
        response=response, parts=[[message, {}]], topic=topic, choices=choices or [], data=data or {}, lang=lang
    )
