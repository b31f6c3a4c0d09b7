"""What the tables are fitted on."""

from __future__ import annotations

from dataclasses import dataclass

from bot.replies import Lang


@dataclass(frozen=True)
class Row:
    """One training text as lower-case words, with its language and how much it counts."""

    tokens: tuple[str, ...]
    lang: Lang
    weight: float
