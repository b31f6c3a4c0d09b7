"""Build the language tables of `data/language/` (`hellef train-language`)."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from bot.nlu.language import profiles
from bot.nlu.language.corpus import nlu_examples, public_rows, seed_lines, text_rows
from bot.nlu.language.corpus_row import Row
from bot.nlu.language.fit import fit
from bot.nlu.language.identifier import NAMES_FILE, PROFILES_FILE, TABLE_FILE, read_names
from bot.nlu.language.scorer import Table, log_softmax
from bot.nlu.language.sources import fetch
from bot.nlu.language.text import Phrases, mask, phrases, words
from bot.replies import LANGS, Lang

SEED_WEIGHT: Final = 4.0
NLU_WEIGHT: Final = 2.0
_NLU: Final = Path(__file__).parents[3] / "data" / "nlu"
_DOUBTFUL: Final = 0.2
_FIRST_TABLE: Final = 20_000


def _own_language(table: Table, texts: list[str], lang: Lang, names: Phrases) -> list[str]:
    """Without what residents write in another language: the NLU files mix them, as residents do."""
    kept: list[str] = []
    for text in texts:
        tokens = mask(words(text), names)
        probabilities = np.exp(log_softmax(table.logits(tokens)[0]))
        if tokens and probabilities[LANGS.index(lang)] > _DOUBTFUL:
            kept.append(text)
    return kept


def train_language(out_dir: Path, cache_dir: Path, progress: Callable[[str], None], nlu_dir: Path = _NLU) -> None:
    """Fetch the sources into `cache_dir` and write the n-gram table, the profiles and `provenance.json`.

    `out_dir` holds the inputs written by hand (`seed/`, `names.txt`) and receives the tables; `progress` is
    told each step. The same inputs give the same tables. Raises `SourceError` when a package is not to be had.
    """
    sources = fetch(cache_dir, progress)
    names = phrases(read_names(out_dir / NAMES_FILE))
    draw = random.Random(0)  # noqa: S311 - sampling, the same at every build
    rows: list[Row] = public_rows(sources, names, draw)
    for lang in LANGS:
        rows += text_rows(seed_lines(out_dir / "seed", lang), lang, names, SEED_WEIGHT, draw)
    progress(f"first table, to tell the languages of our NLU examples apart ({len(rows)} rows)")
    first = fit(rows, candidates=_FIRST_TABLE, kept=_FIRST_TABLE)
    used: dict[str, int] = {}
    for lang in LANGS:
        examples = _own_language(first, nlu_examples(nlu_dir, lang), lang, names)
        used[lang] = len(examples)
        rows += text_rows(examples, lang, names, NLU_WEIGHT, draw)
    progress(f"n-gram table ({len(rows)} rows)")
    fit(rows).save(out_dir / TABLE_FILE)
    progress("langdetect profiles")
    profiles.save(profiles.build(rows), out_dir / PROFILES_FILE)
    provenance = {
        "packages": sources.packages,
        "own": {"seed": "written for this project", "nlu_examples": used},
        "tables": [TABLE_FILE, PROFILES_FILE],
    }
    (out_dir / "provenance.json").write_text(json.dumps(provenance, indent=2, ensure_ascii=False) + "\n", "utf-8")
    progress("done")
