"""Fit the n-gram table: a multinomial logistic regression, then only the n-grams that decide something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from bot.nlu.language.corpus_row import Row
from bot.nlu.language.scorer import Table
from bot.nlu.language.text import ngrams
from bot.replies import LANGS

CANDIDATES: Final = 60_000
KEPT: Final = 40_000
SMALLEST_COUNT: Final = 3
STRENGTH: Final = 10.0
"""Inverse regularisation of the regression."""


def _matrix(texts: Sequence[set[str]], index: dict[str, int]) -> sp.csr_matrix:
    """Rows of unit length: every known n-gram of a text weighs the same. Shape (texts, n-grams)."""
    columns: list[int] = []
    ends = [0]
    values: list[float] = []
    for grams in texts:
        known = sorted(index[gram] for gram in grams if gram in index)
        columns += known
        ends.append(len(columns))
        values += [len(known) ** -0.5] * len(known) if known else []
    return sp.csr_matrix((np.array(values), columns, ends), shape=(len(texts), len(index)))


def _fit(texts: Sequence[set[str]], rows: Sequence[Row], index: dict[str, int]) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, max_iter=200, tol=1e-3, multi_class="multinomial")
    return model.fit(_matrix(texts, index), [LANGS.index(row.lang) for row in rows], [row.weight for row in rows])


def fit(rows: Sequence[Row], candidates: int = CANDIDATES, kept: int = KEPT) -> Table:
    """The table of the `kept` most telling n-grams of `rows`.

    What tells is weight times how often it is met; the regression is fitted again on those alone.
    """
    texts = [ngrams(row.tokens) for row in rows]
    counts = Counter(gram for grams in texts for gram in grams)
    frequent = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:candidates]
    names = sorted(gram for gram, count in frequent if count >= SMALLEST_COUNT)
    if len(names) > kept:
        first = _fit(texts, rows, {gram: at for at, gram in enumerate(names)})
        spread = np.ptp(first.coef_, axis=0) * np.sqrt([counts[gram] for gram in names])
        names = sorted(names[at] for at in np.argsort(-spread, kind="stable")[:kept])
    model = _fit(texts, rows, {gram: at for at, gram in enumerate(names)})
    return Table.quantised(names, model.coef_.T, model.intercept_)
