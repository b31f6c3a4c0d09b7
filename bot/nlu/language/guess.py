"""What the language layer says about a text."""

from __future__ import annotations

from dataclasses import dataclass

from bot.replies import Lang


@dataclass(frozen=True)
class LanguageGuess:
    """The language of one text.

    `probabilities` has one entry per language of `LANGS`, each in 0..1, together 1; `name` is the most
    probable of them and `confidence` its probability. `other` is the ISO 639 code of the language the text
    seems to be in when that is none of ours (`und` when only a foreign script was seen), else None.
    """

    name: Lang
    confidence: float
    probabilities: dict[Lang, float]
    other: str | None = None

    def margin_over(self, current: Lang) -> float:
        """How much more probable the best language is than `current`: 0..1."""
        return self.confidence - self.probabilities[current]
