"""The langdetect library with our own four profiles, in a factory of our own.

The library's global `detect()` does not know Luxembourgish, draws from an unseeded generator and loads its
profiles lazily without a lock; an own factory with a fixed seed, filled before use, has none of these faults.
"""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import numpy as np
from langdetect import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException
from langdetect.utils.lang_profile import LangProfile
from langdetect.utils.ngram import NGram

from bot.nlu.language.corpus_row import Row
from bot.nlu.language.scorer import Scores, TableError
from bot.replies import LANGS, Lang

FLOOR: Final = 0.01
"""langdetect does not report what it holds for less probable than 0.1; this stands in for it."""

_KEPT_PER_LANGUAGE: Final = 6_000
_TRIGRAM: Final = 3


def build(rows: Iterable[Row]) -> dict[str, Any]:
    """Profiles in langdetect's own form: weighted counts of 1..3-grams per language."""
    counts: dict[Lang, defaultdict[str, float]] = {lang: defaultdict(float) for lang in LANGS}
    for row in rows:
        window = NGram()
        for character in f" {' '.join(row.tokens)} ":
            window.add_char(character)
            for size in range(1, _TRIGRAM + 1):
                gram = window.get(size)
                if gram and gram.strip():
                    counts[row.lang][gram] += row.weight
    profiles: dict[str, Any] = {}
    for lang in LANGS:
        most = sorted(counts[lang].items(), key=lambda item: (-item[1], item[0]))[:_KEPT_PER_LANGUAGE]
        freq = {gram: round(count) for gram, count in sorted(most) if round(count) > 0}
        totals = [
            round(sum(count for gram, count in counts[lang].items() if len(gram) == size))
            for size in range(1, _TRIGRAM + 1)
        ]
        profiles[lang] = {"freq": freq, "n_words": totals}
    return profiles


def save(profiles: dict[str, Any], file: Path) -> None:
    """Write profiles as compressed JSON."""
    file.write_bytes(zlib.compress(json.dumps(profiles, ensure_ascii=False, sort_keys=True).encode(), 9))


class Langdetect:
    """langdetect over our four profiles: the same answer for the same text, from any thread."""

    def __init__(self, profiles: dict[str, Any]) -> None:
        self._factory = DetectorFactory()
        for at, lang in enumerate(LANGS):
            profile = LangProfile(lang, profiles[lang]["freq"], profiles[lang]["n_words"])
            self._factory.add_profile(profile, at, len(LANGS))
        self._factory.set_seed(0)

    @classmethod
    def load(cls, file: Path) -> Langdetect:
        """Read what `save` wrote. Raises `TableError` when it is missing."""
        if not file.is_file():
            raise TableError(f"{file.name} is missing: build it with `hellef train-language`")
        return cls(json.loads(zlib.decompress(file.read_bytes())))

    def log_probabilities(self, text: str) -> Scores:
        """Log-probabilities, never under log(FLOOR); all equal when there is nothing to go by. Shape (4,)."""
        detector = self._factory.create()
        detector.append(text)
        found = np.full(len(LANGS), FLOOR)
        try:
            for language in detector.get_probabilities():
                found[LANGS.index(language.lang)] = language.prob
        except LangDetectException:
            pass  # no known n-gram in it: stay with equal probabilities
        result: Scores = np.log(np.clip(found, FLOOR, 1.0))
        return result
