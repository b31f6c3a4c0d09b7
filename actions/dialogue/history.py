"""Reads back from a tracker's events what the assistant said last."""

from collections.abc import Mapping, Sequence
from typing import Any

# What these say is about the conversation; "repeat" and "simpler" mean the answer before.
ABOUT_THE_CONVERSATION = frozenset({"utter_language", "utter_conversation"})
# Keyword arguments of an utterance that make it again, in whatever language is spoken now.
SAYING = ("parts", "choices", "topic", "question", "data", "simpler")


def last_utterance(events: Sequence[Mapping[str, Any]]) -> dict[str, Any] | None:
    """The last answer as arguments for `dispatcher.utter_message`, or None when there was none.

    `events` are a tracker's events as Rasa serialises them, oldest first.
    """
    for event in reversed(events):
        said = event.get("metadata") or {}
        response = said.get("utter_action")
        if event.get("event") == "bot" and response and response not in ABOUT_THE_CONVERSATION:
            custom = (event.get("data") or {}).get("custom") or {}
            saying = {key: said[key] for key in SAYING if said.get(key)}
            saying.setdefault("topic", custom.get("topic"))
            return {"response": response, **saying}
    return None
