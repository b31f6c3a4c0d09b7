"""Training rows for the language tables: what residents type looks little like the texts there are,
so these are cut into short windows and half of them lose capitals and diacritics."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml

from bot.nlu.language.corpus_row import Row
from bot.nlu.language.sources import Sources
from bot.nlu.language.text import Phrases, fold, mask, words
from bot.replies import LANGS, Lang

WORD_FORMS: Final = 20_000
"""Word forms drawn per language."""

_ANNOTATION = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")
_WINDOW_SIZES: Final = (1, 2, 2, 3, 3, 4, 5, 6, 8)


def seed_lines(folder: Path, lang: Lang) -> list[str]:
    """Own chat lines of `seed/<lang>.txt`; `#` starts a comment."""
    lines = (folder / f"{lang}.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def nlu_examples(folder: Path, lang: Lang) -> list[str]:
    """The texts of the project's own NLU examples of one language, without entity annotations."""
    found: list[str] = []
    for file in sorted((folder / lang).glob("*.yml")):
        content = yaml.safe_load(file.read_text("utf-8")) or {}
        for group in content.get("nlu") or []:
            examples = group.get("examples")
            if "intent" in group and isinstance(examples, str):
                lines = (line.strip()[2:].strip() for line in examples.splitlines() if line.strip().startswith("- "))
                found += [_ANNOTATION.sub(r"\1", line) for line in lines]
    return found


def _variants(tokens: list[str], draw: random.Random) -> Iterator[tuple[list[str], float]]:
    """The text, a window of it, and both as typed without diacritics."""
    yield tokens, 1.0
    size = draw.choice(_WINDOW_SIZES)
    if len(tokens) > size:
        start = draw.randrange(len(tokens) - size + 1)
        window = tokens[start : start + size]
        yield window, 0.5
        yield [fold(token) for token in window], 0.5
    folded = [fold(token) for token in tokens]
    if folded != tokens:
        yield folded, 0.7


def text_rows(texts: list[str], lang: Lang, names: Phrases, weight: float, draw: random.Random) -> Iterator[Row]:
    """Rows of whole texts and of windows of them."""
    for text in texts:
        tokens = mask(words(text), names)
        if tokens:
            for variant, share in _variants(tokens, draw):
                yield Row(tuple(variant), lang, weight * share)


def public_rows(sources: Sources, names: Phrases, draw: random.Random) -> list[Row]:
    """Rows from the fetched packages. Word forms weigh little: rare ones outnumber those that people use."""
    rows: list[Row] = []
    for lang in LANGS:
        rows += text_rows(sources.messages[lang], lang, names, 1.0, draw)
        forms = [form for form in sources.words[lang] if form.isalpha() and len(form) > 1]
        for form in draw.sample(forms, min(WORD_FORMS, len(forms))):
            rows.append(Row((form.lower(),), lang, 0.15))
            rows.append(Row((fold(form),), lang, 0.15))
    return rows
