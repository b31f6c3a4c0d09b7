"""From a raw message to the words and character n-grams the scorers look at."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

MAX_CHARACTERS: Final = 600
"""A language shows in the first lines; reading on would only cost time."""

MAX_NGRAM: Final = 4

_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*")
_APOSTROPHE = str.maketrans("’‘`´ʼ", "'''''")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?")
_NOT_LETTERS = re.compile(r"[\W\d_]+")

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""First folded word of a name -> its spellings as tuples of folded words, longest first."""


def fold(text: str) -> str:
    """Lower-case without diacritics (`Hëllef` -> `hellef`)."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def letters(text: str) -> int:
    """Number of letters of any script."""
    return len(_NOT_LETTERS.sub("", text))


def words(text: str) -> list[str]:
    """Lower-case words of the first `MAX_CHARACTERS`, without numbers, e-mail addresses and URLs."""
    text = text[:MAX_CHARACTERS].translate(_APOSTROPHE).lower()
    if "@" in text or "://" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    return _WORD.findall(unicodedata.normalize("NFC", text))


def phrases(names: Iterable[str]) -> Phrases:
    """Index names for `mask`."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for name in names:
        parts = tuple(fold(word) for word in words(name))
        if parts:
            found.setdefault(parts[0], set()).add(parts)
    return {first: tuple(sorted(spellings, key=lambda s: (-len(s), s))) for first, spellings in found.items()}


def mask(tokens: list[str], names: Phrases) -> list[str]:
    """The words that are not part of a name: REVIS or Esch-sur-Alzette say nothing about the language."""
    folded = [fold(token) for token in tokens]
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        for spelling in names.get(folded[at], ()):
            if tuple(folded[at : at + len(spelling)]) == spelling:
                at += len(spelling)
                break
        else:
            kept.append(tokens[at])
            at += 1
    return kept


def ngrams(tokens: Iterable[str]) -> set[str]:
    """All character 1..`MAX_NGRAM`-grams of the padded text, plus every whole word between blanks."""
    padded = f" {' '.join(tokens)} "
    grams = {f" {token} " for token in tokens}
    for size in range(1, MAX_NGRAM + 1):
        grams.update([padded[at : at + size] for at in range(len(padded) - size + 1)])
    grams.discard(" ")
    return grams
