"""From probabilities to a decision: the topic of a whole message, crises first, and saying so when it is unsure.

A long message is read as a whole and sentence by sentence, because the question often stands in one of many.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
NLU_FALLBACK = "nlu_fallback"
CRISIS = "crisis_"
SENTENCE_END = re.compile(r"(?<=[.!?\u2026])\s+|\n+")
# Where a message goes over to something else: a new sentence, or "and" in one of the four languages.
CLAUSE_END = re.compile(r"(?<=[.!?\u2026])\s+|\n+|\s+(?:et|und|an|a|and|aussi|och|auch|also)\s+", re.IGNORECASE)
SURE_OF_CLAUSE = 0.7
# A wish to be checked stands before or after the story, often with no more than a comma between.
PAUSE = re.compile(r"(?<!\.\w)[.!?\u2026,;:]+\s+|\n+")
WISH_TO_BE_CHECKED = "prescreen_start"
QUESTION_TOPIC = "ask_"
FEWEST_WORDS = 3
QUESTION_WEIGHT = 2.0
# How much the loudest sentence counts against the whole: in a long story the question is all that matters.
SENTENCE_SHARE = 0.3
LONG_WORDS, LONG_SENTENCE_SHARE = 60, 0.7


@dataclass(frozen=True)
class Thresholds:
    """How sure it must be: `topic` to answer a topic, `crisis` to answer a crisis (all crises together).

    One sentence of several shows less than the whole: alone it must reach `crisis_sentence`.
    """

    topic: float
    crisis: float
    crisis_sentence: float


class Scorer(Protocol):
    """Gives a probability for each of `topics`."""

    topics: Sequence[str]

    def scores(self, text: str) -> Floats:
        """A probability for each of `topics`, in their order; sums to 1."""


def sentences(text: str) -> list[str]:
    """The sentences of a text that can say something by themselves; none when the text is a single one."""
    parts = [part for part in SENTENCE_END.split(text.strip()) if len(part.split()) >= FEWEST_WORDS]
    return parts if len(parts) > 1 else []


def decide(
    scorer: Scorer, text: str, thresholds: Thresholds, length: int, *, foreign: bool = False
) -> list[dict[str, Any]]:
    """The ranking as Rasa has it: dictionaries of `name` and `confidence`, the decision first, at most `length`.

    The decision is a crisis when all crises together reach their threshold in the message or in one of its sentences,
    and never otherwise; else the likeliest topic when it reaches the other threshold; else `nlu_fallback`. What is in
    none of our languages (`foreign`) is a crisis or `nlu_fallback`.
    """
    whole = scorer.scores(text)
    parts = [scorer.scores(sentence) for sentence in sentences(text)]
    blended = _blend(whole, parts, text)
    ranking = [
        {"name": scorer.topics[number], "confidence": float(blended[number])}
        for number in np.argsort(-blended)[:length]
    ]
    crisis = _crisis(scorer.topics, blended, parts, thresholds)
    if crisis is not None:
        return _first(crisis, ranking)
    ranking.sort(key=lambda entry: entry["name"].startswith(CRISIS))
    if not foreign and _wants_check(scorer, text, ranking[0]["name"]):
        return _first({"name": WISH_TO_BE_CHECKED, "confidence": SURE_OF_CLAUSE}, ranking)
    if foreign or ranking[0]["confidence"] < thresholds.topic:
        return _first({"name": NLU_FALLBACK, "confidence": thresholds.topic}, ranking)
    return ranking


def _wants_check(scorer: Scorer, text: str, decided: str) -> bool:
    """Whether somebody who tells their story wishes to be checked: the story's topic is then not what they ask for."""
    clauses = [clause for clause in PAUSE.split(text) if len(clause.split()) >= FEWEST_WORDS]
    if decided == WISH_TO_BE_CHECKED or len(clauses) < 2:  # noqa: PLR2004
        return False
    column = list(scorer.topics).index(WISH_TO_BE_CHECKED) if WISH_TO_BE_CHECKED in scorer.topics else None
    return column is not None and any(scorer.scores(clause)[column] >= SURE_OF_CLAUSE for clause in clauses)


def second_topic(scorer: Scorer, text: str, decided: str) -> str | None:
    """Another question of ours in the message: surely the topic of one clause while `decided` is that of another."""
    if not decided.startswith(QUESTION_TOPIC):
        return None
    clauses = [clause for clause in CLAUSE_END.split(text) if len(clause.split()) >= FEWEST_WORDS]
    if len(clauses) < 2:  # noqa: PLR2004
        return None
    readings = [scorer.scores(clause) for clause in clauses]
    sure = {scorer.topics[int(reading.argmax())]: float(reading.max()) for reading in readings}
    sure = {topic: share for topic, share in sure.items() if share >= SURE_OF_CLAUSE}
    others = [topic for topic in sure if topic != decided and topic.startswith(QUESTION_TOPIC)]
    return max(others, key=lambda topic: sure[topic]) if decided in sure and others else None


def _blend(whole: Floats, parts: list[Floats], text: str) -> Floats:
    if not parts:
        return whole
    asked = [QUESTION_WEIGHT if sentence.endswith("?") else 1.0 for sentence in sentences(text)]
    loudest = max(range(len(parts)), key=lambda number: float(parts[number].max()) * asked[number])
    share = LONG_SENTENCE_SHARE if len(text.split()) > LONG_WORDS else SENTENCE_SHARE
    return np.asarray((1 - share) * whole + share * parts[loudest], dtype=np.float32)


def _crisis(topics: Sequence[str], whole: Floats, parts: list[Floats], thresholds: Thresholds) -> dict[str, Any] | None:
    numbers = [number for number, topic in enumerate(topics) if topic.startswith(CRISIS)]
    if not numbers:
        return None
    alarms = [(reading, float(reading[numbers].sum())) for reading in (whole, *parts)]
    if alarms[0][1] < thresholds.crisis:
        alarms = [alarm for alarm in alarms[1:] if alarm[1] >= thresholds.crisis_sentence]
    if not alarms:
        return None
    reading, confidence = max(alarms, key=lambda alarm: alarm[1])
    return {"name": topics[max(numbers, key=lambda number: float(reading[number]))], "confidence": confidence}


def _first(decision: dict[str, Any], ranking: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [decision, *(entry for entry in ranking if entry["name"] != decision["name"])]
