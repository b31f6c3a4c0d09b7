"""Leads a pre-screening through the chat: starts it, answers what is asked, and finds the result."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.assistant import RasaAssistant
from bot.replies import Lang, Reply
from dialogue.conversation import Conversation
from dialogue.persona import COMMUNE, Persona, Words

ASKS = "prescreen."
# More questions than a pre-screening has: thirteen facts, for whom, commune, urgency, needs.
ENOUGH = 20
# Wants to be checked and says nothing else.
START: Words = {
    "fr": "je voudrais faire le test pour vérifier mes droits",
    "de": "ich möchte den Test machen, ob ich Anspruch habe",
    "lb": "ech wéilt den Test maachen, op ech Recht hunn",
    "en": "I would like to do the test to check if I qualify",
}

Answering = Callable[[str], object]


def question(conversation: Conversation) -> str | None:
    """The question of the pre-screening that is open, without its prefix; None when none is."""
    asked = conversation.replies[-1].question
    return asked.removeprefix(ASKS) if asked and asked.startswith(ASKS) else None


def result(conversation: Conversation) -> dict[str, Any] | None:
    """The result among the last replies; None while there is none."""
    return next((reply.data["prescreen"] for reply in conversation.replies if "prescreen" in reply.data), None)


def press_answer(conversation: Conversation, name: str, value: str) -> Reply:
    """Press the button that answers `name` with `value`."""
    return press_payload(conversation, f'/inform{{"{name}": "{value}"}}')


def press_payload(conversation: Conversation, payload: str) -> Reply:
    """Press the button with this payload; fails when it is not offered."""
    titles = {button.payload: button.title for reply in conversation.replies for button in reply.buttons}
    assert payload in titles, f"no button {payload}, only {sorted(titles)}"
    return conversation.press(titles[payload])


def lead(
    conversation: Conversation, answering: Answering, known: Sequence[str] = ()
) -> tuple[dict[str, Any], list[str]]:
    """Answer what is asked until the result comes; returns it and the questions in order.

    Fails when something `known` is asked, or a question twice: then the answer was not understood.
    """
    asked: list[str] = []
    for _ in range(ENOUGH):
        found = result(conversation)
        if found is not None:
            return found, asked
        name = question(conversation)
        said = conversation.replies[-1].text
        assert name is not None, f"after {asked}: neither a question nor a result but {said!r}"
        assert name not in known, f"{name} was said before and is asked: {said!r}"
        assert name not in asked, f"the answer to {name} was not understood: {said!r}"
        asked.append(name)
        answering(name)
    raise AssertionError(f"no result after {asked}")


def by_text(conversation: Conversation, persona: Persona, lang: Lang) -> Answering:
    """Answers in the persona's own words."""
    return lambda name: conversation.say(persona.answers[name][lang])


def by_button(conversation: Conversation, persona: Persona, lang: Lang) -> Answering:
    """Answers by the buttons offered; only the commune has to be typed."""

    def answer(name: str) -> Reply:
        if name == COMMUNE:
            return conversation.say(persona.answers[name][lang])
        return press_answer(conversation, name, persona.value(name))

    return answer


def answer_until(conversation: Conversation, wanted: str, answers: Mapping[str, str]) -> None:
    """Press the buttons named in `answers` until `wanted` is the open question; fails when one is asked twice."""
    left = dict(answers)
    while (name := question(conversation)) != wanted:
        assert name in left, f"{name} is asked on the way to {wanted}"
        press_answer(conversation, name, left.pop(name))


def slots(assistant: RasaAssistant, conversation: Conversation) -> dict[str, Any]:
    """What the dialogue engine remembers of the conversation."""
    values: dict[str, Any] = {}
    for event in asyncio.run(assistant.held(conversation.id))["events"]:
        if event["event"] == "slot":
            values[event["name"]] = event["value"]
        elif event["event"] == "reset_slots":
            values.clear()
    return values
