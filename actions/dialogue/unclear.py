"""What to say when a message was not understood, or is about something that isn't ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

OUT_OF_SCOPE = "out_of_scope"
NOT_UNDERSTOOD = "nlu_fallback"
FAILURES = frozenset({OUT_OF_SCOPE, NOT_UNDERSTOOD})
# Between this and the classifier's threshold the best guesses are worth a question.
GUESS_FROM = 0.12
MOST_GUESSES = 3
# What is offered when there is nothing to guess.
OFFERED = ("ask_services", "ask_office", "talk_to_human")
HUMAN_FIRST = ("talk_to_human", "ask_office", "ask_services")
# Steering words are no guess to offer: their buttons would mean nothing here.
NO_GUESS = frozenset(
    {"affirm", "deny", "dont_know", "inform", "greet", "goodbye", "thank", "stop", "go_back", "ask_why", "repeat"}
)


@dataclass(frozen=True)
class Unclear:
    """Either the `topic` to answer, or message ids to say with `offered` topics as buttons.

    `other`: ISO code of the language the person writes, when it is none of ours; then languages are offered.
    """

    topic: str | None = None
    messages: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    other: str | None = None


def what_to_say(message: Mapping[str, Any], failures: int) -> Unclear:
    """Decide. `message`: Rasa's latest message; `failures`: how many turns before this one were not understood either.

    A second failure in a row offers a human straight away, in other words than the first; so no apology is said twice
    running.
    """
    other = (message.get("language") or {}).get("other")
    if other:
        return Unclear(messages=("other-language",), other=other)
    if failures % 2 == 1:
        return Unclear(messages=("not-understood-again",), offered=HUMAN_FIRST)
    if (message.get("intent") or {}).get("name") == OUT_OF_SCOPE:
        return Unclear(topic=OUT_OF_SCOPE)
    guesses = _guesses(message.get("intent_ranking") or [])
    if guesses:
        return Unclear(messages=("did-you-mean",), offered=guesses)
    return Unclear(messages=("nlu-fallback", "nlu-fallback.details"), offered=OFFERED)


def _guesses(ranking: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    likely = [entry for entry in ranking if entry["name"] != NOT_UNDERSTOOD]
    if not likely or likely[0]["name"] == OUT_OF_SCOPE:
        return ()
    names = [str(entry["name"]) for entry in likely if entry["confidence"] >= GUESS_FROM]
    return tuple(name for name in names if name not in NO_GUESS and name != OUT_OF_SCOPE)[:MOST_GUESSES]


def failures_in_a_row(events: Sequence[Mapping[str, Any]]) -> int:
    """How many of the last turns before this one were not understood. `events` as Rasa serialises them."""
    failures = 0
    for event in reversed(events):
        if event.get("event") != "bot":
            continue
        custom = (event.get("data") or {}).get("custom") or {}
        if custom.get("topic") not in FAILURES:
            break
        failures += 1
    return failures
