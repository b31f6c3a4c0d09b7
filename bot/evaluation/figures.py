"""Figures about predictions: at the shipped threshold, and what other thresholds would give."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.evaluation.messages import NOT_OURS, LabelledMessage
from bot.replies import LANGS, Lang

CRISIS = "crisis_"
FEW_WORDS = 4
MIXED = "mixed"


@dataclass(frozen=True)
class Prediction:
    """What a message was taken for: the shipped answer, the best topic before any threshold, the language found."""

    message: LabelledMessage
    topic: str
    best: str
    confidence: float
    language: str

    @classmethod
    def of(cls, message: LabelledMessage, parsed: dict[str, Any]) -> "Prediction":
        """From Rasa's parse data."""
        ranking = [entry for entry in parsed["intent_ranking"] if entry["name"] != "nlu_fallback"]
        best: dict[str, Any] = ranking[0] if ranking else {"name": "nlu_fallback", "confidence": 0.0}
        language = parsed.get("language", {}).get("name", "")
        return cls(message, parsed["intent"]["name"], best["name"], float(best["confidence"]), language)

    @property
    def right(self) -> bool:
        """Right at the shipped threshold; for what isn't ours both names for that are right."""
        return self.topic == self.message.topic if self.message.ours else self.topic in NOT_OURS


@dataclass(frozen=True)
class Figures:
    """Shares between 0 and 1; None where no message of that sort was measured.

    `crisis_recall`: crises answered as a crisis; `crisis_right`: as the very one meant; `crisis_precision`: how many of
    those answered as a crisis are one.
    """

    messages: int
    accuracy: float | None
    out_of_scope_recall: float | None
    crisis_recall: float | None
    crisis_right: float | None
    crisis_precision: float | None
    language_long: float | None
    language_short: float | None
    by_kind: dict[str, float]


def share(hits: Sequence[bool]) -> float | None:
    """The share of true ones, None of nothing."""
    return sum(hits) / len(hits) if hits else None


def figures(predictions: Sequence[Prediction]) -> Figures:
    """Sum up predictions."""
    crises = [p for p in predictions if p.message.topic.startswith(CRISIS)]
    alarms = [p for p in predictions if p.topic.startswith(CRISIS)]
    ours = [p for p in predictions if p.message.ours]
    kinds = sorted({p.message.kind for p in ours})
    # A message that mixes languages has no one language to be right about.
    plain = [p for p in predictions if p.message.kind != MIXED]
    long = [p for p in plain if len(p.message.text.split()) >= FEW_WORDS]
    short = [p for p in plain if len(p.message.text.split()) < FEW_WORDS]
    return Figures(
        len(predictions),
        share([p.right for p in predictions if p.message.ours]),
        share([p.right for p in predictions if not p.message.ours]),
        share([p.topic.startswith(CRISIS) for p in crises]),
        share([p.right for p in crises]),
        share([p.message.topic.startswith(CRISIS) for p in alarms]),
        share([p.language == p.message.lang for p in long]),
        share([p.language == p.message.lang for p in short]),
        {
            kind: share([p.right for p in predictions if p.message.ours and p.message.kind == kind]) or 0.0
            for kind in kinds
        },
    )


def by_language(predictions: Sequence[Prediction]) -> dict[Lang, Figures]:
    """Figures of each language on its own."""
    return {lang: figures([p for p in predictions if p.message.lang == lang]) for lang in LANGS}


def threshold_curve(predictions: Sequence[Prediction], steps: int = 20) -> list[tuple[float, float, float]]:
    """(threshold, in-scope accuracy, out-of-scope recall) for thresholds from 0 up to 1."""
    curve = []
    for step in range(steps):
        threshold = step / steps
        taken = [(p.message, p.best if p.confidence >= threshold else "nlu_fallback") for p in predictions]
        ours = share([topic == message.topic for message, topic in taken if message.ours])
        others = share([topic in NOT_OURS for message, topic in taken if not message.ours])
        curve.append((threshold, ours or 0.0, others or 0.0))
    return curve


def weakest_topics(predictions: Sequence[Prediction], count: int = 12) -> list[tuple[str, float, int]]:
    """(topic, accuracy, messages) of the topics understood worst."""
    topics = sorted({p.message.topic for p in predictions})
    rows = []
    for topic in topics:
        hits = [p.right for p in predictions if p.message.topic == topic]
        rows.append((topic, share(hits) or 0.0, len(hits)))
    return sorted(rows, key=lambda row: (row[1], row[0]))[:count]


def confusions(predictions: Sequence[Prediction], count: int = 20) -> list[tuple[str, str, int]]:
    """(topic meant, topic taken, how often), the most frequent first."""
    mistaken = Counter((p.message.topic, p.topic) for p in predictions if not p.right)
    return [(meant, taken, times) for (meant, taken), times in mistaken.most_common(count)]
