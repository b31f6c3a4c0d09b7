"""Brings the words of a message to the words that phrases are made of: contractions, spelling variants and typos."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from bot.nlu.entities.folding import Word, fold_words
from bot.nlu.normalise import spelling_key

UNKNOWN = "-"
"""Stands for every word that is in no phrase."""
SHORTEST_VARIANT, SHORTEST_TYPO = 4, 7
"""From how many letters on a word may be spelled in another way, or wrong."""


class Spelling:
    """The words known, and how others lead to them."""

    def __init__(self, known: Iterable[str], typed: Iterable[tuple[str, str]], others: Iterable[str] = ()) -> None:
        """`known`: folded words. `typed`: what is typed as one and what it stands for. `others`: words that are
        right as they stand."""
        self._known = frozenset(known)
        self._others = frozenset(word for other in others for word in fold_words(other))
        self._typed: dict[str, tuple[str, ...]] = {}
        self._pairs: dict[tuple[str, str], tuple[str, ...]] = {}
        for written, stands_for in typed:
            first, *rest = fold_words(written)
            if rest:
                self._pairs[first, rest[0]] = tuple(fold_words(stands_for))
            else:
                self._typed[first] = tuple(fold_words(stands_for))
        self._by_key: dict[str, str] = {}
        self._by_typo: dict[str, str] = {}
        for word in sorted(self._known, key=lambda one: (len(one), one)):
            if len(word) >= SHORTEST_VARIANT and word.isalpha():
                self._by_key.setdefault(spelling_key(word), word)
            if len(word) >= SHORTEST_TYPO and word.isalpha():
                for shorter in (word, *_shorter(word)):
                    self._by_typo.setdefault(shorter, word)

    def read(self, words: list[Word]) -> list[Word]:
        """The same text in known words; what none is meant by is `UNKNOWN`."""
        read: list[Word] = []
        at = 0
        while at < len(words):
            word = words[at]
            if at + 1 < len(words):
                pair = self._pairs.get((word.text, words[at + 1].text))
                if pair:
                    read.extend(Word(part, word.start, word.end) for part in pair[:-1])
                    read.append(Word(pair[-1], words[at + 1].start, words[at + 1].end))
                    at += 2
                    continue
            parts = self._typed.get(word.text)
            if parts:
                read.extend(Word(part, word.start, word.end) for part in parts)
            else:
                read.append(Word(self._meant(word.text), word.start, word.end))
            at += 1
        return read

    def _meant(self, word: str) -> str:
        if word in self._known:
            return word
        if len(word) < SHORTEST_VARIANT or word in self._others or not word.isalpha():
            return UNKNOWN
        variant = self._by_key.get(spelling_key(word))
        if variant or len(word) < SHORTEST_TYPO:
            return variant or UNKNOWN
        for shorter in (word, *_shorter(word)):
            meant = self._by_typo.get(shorter)
            if meant and meant[0] == word[0] and OSA.distance(meant, word, score_cutoff=1) <= 1:
                return meant
        return UNKNOWN


def _shorter(word: str) -> Iterable[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))
