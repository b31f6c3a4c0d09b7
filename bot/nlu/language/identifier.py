"""Which of our four languages a message is in, or that it is in none of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from bot.nlu.language.foreign import foreign_latin, foreign_script
from bot.nlu.language.guess import LanguageGuess
from bot.nlu.language.lexicon import INTERNATIONAL, WHOLE_MESSAGES, key
from bot.nlu.language.profiles import FLOOR, Langdetect
from bot.nlu.language.scorer import Scores, Table, log_softmax
from bot.nlu.language.text import mask, phrases, words
from bot.replies import LANGS, Lang

DATA: Final = Path(__file__).parents[3] / "data" / "language"
TABLE_FILE: Final = "ngrams.npz"
PROFILES_FILE: Final = "profiles.zlib"
NAMES_FILE: Final = "names.txt"

LANGDETECT_FROM: Final = 4
"""langdetect is confidently wrong on fewer words than this."""
LANGDETECT_WEIGHT: Final = 0.5
_LANGDETECT_REACH: Final = -LANGDETECT_WEIGHT * float(np.log(FLOOR))
"""How far langdetect can move two languages against each other: beyond this lead its vote changes nothing."""
_LEXICON_CONFIDENCE: Final = 0.97
_ONLY_NAMES_SHARE: Final = 0.4
"""What remains of a score taken from names alone; the rest is spread evenly."""


def read_names(file: Path) -> list[str]:
    """Names of a text file, one a line; `#` starts a comment."""
    lines = file.read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


class Identifier:
    """Immutable once made, so one instance serves all threads."""

    def __init__(self, table: Table, langdetect: Langdetect, names: Iterable[str] = ()) -> None:
        """`names` are masked: words that say nothing about the language of the message around them."""
        self._table = table
        self._langdetect = langdetect
        self._names = phrases((*names, *INTERNATIONAL))

    @classmethod
    def load(cls, folder: Path = DATA, names: Iterable[str] = ()) -> Identifier:
        """Load the built tables and the list of names of `folder`; `names` are masked as well.

        Raises `TableError` when the tables are missing or were built for other languages.
        """
        table, langdetect = Table.load(folder / TABLE_FILE), Langdetect.load(folder / PROFILES_FILE)
        return cls(table, langdetect, (*read_names(folder / NAMES_FILE), *names))

    def guess(self, text: str) -> LanguageGuess:
        """The language of `text`, whatever it is: never raises; without letters all four are equally probable."""
        script = foreign_script(text)
        if script is not None:
            return _guess(np.full(len(LANGS), 1 / len(LANGS)), script)
        tokens = words(text)
        if not tokens:
            return _guess(np.full(len(LANGS), 1 / len(LANGS)))
        known = WHOLE_MESSAGES.get(key(tokens))
        if known is not None:
            return _guess(_certain(known))
        kept = mask(tokens, self._names)
        if not kept:
            only_names = _ONLY_NAMES_SHARE * np.exp(self._score(tokens))
            return _guess(only_names + (1 - _ONLY_NAMES_SHARE) / len(LANGS))
        return _guess(np.exp(self._score(kept)), foreign_latin(kept))

    def _score(self, tokens: Sequence[str]) -> Scores:
        """Fused log-probabilities, shape (4,)."""
        logits, known = self._table.logits(tokens)
        if not known:
            return np.full(len(LANGS), -float(np.log(len(LANGS))))
        scores = log_softmax(logits)
        second, best = np.sort(scores)[-2:]
        if len(tokens) < LANGDETECT_FROM or best - second > _LANGDETECT_REACH:
            return scores
        return log_softmax(scores + LANGDETECT_WEIGHT * self._langdetect.log_probabilities(" ".join(tokens)))


def _certain(lang: Lang) -> Scores:
    rest = (1 - _LEXICON_CONFIDENCE) / (len(LANGS) - 1)
    return np.array([_LEXICON_CONFIDENCE if other == lang else rest for other in LANGS])


def _guess(probabilities: Scores, other: str | None = None) -> LanguageGuess:
    by_lang = dict(zip(LANGS, probabilities.tolist(), strict=True))
    name = max(LANGS, key=lambda lang: by_lang[lang])
    return LanguageGuess(name, by_lang[name], by_lang, other)
