"""When the language of a conversation changes."""

from __future__ import annotations

from typing import Final

from bot.nlu.language.guess import LanguageGuess
from bot.nlu.language.text import letters, words
from bot.replies import Lang

FEWEST_LETTERS: Final = 4
SHORT: Final = 4
"""From this many words on a message counts as a whole sentence."""
SHORT_MARGIN: Final = 0.8
SENTENCE_MARGIN: Final = 0.7


def conversation_language(current: Lang, guess: LanguageGuess, text: str) -> Lang:
    """The language to go on in after `text`, whose own language is `guess`.

    A single word, a number or a doubtful message never switches: people say *merci* in all four languages.
    Two or three words switch when clear, a sentence when fairly clear.
    """
    count = len(words(text))
    if letters(text) < FEWEST_LETTERS or count <= 1 or guess.other is not None:
        return current
    needed = SHORT_MARGIN if count < SHORT else SENTENCE_MARGIN
    return guess.name if guess.margin_over(current) >= needed else current
