"""Score words with the n-gram table: log-probabilities of the four languages from integer sums."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.nlu.language.text import ngrams
from bot.replies import LANGS

Scores = npt.NDArray[np.float64]
"""Shape (4,), in the order of `LANGS`."""


class TableError(ValueError):
    """The table file is missing or does not fit this version of the code."""


def log_softmax(logits: Scores) -> Scores:
    """Log-probabilities of `logits`."""
    shifted = logits - logits.max()
    normalised: Scores = shifted - np.log(np.exp(shifted).sum())
    return normalised


@dataclass(frozen=True)
class Table:
    """N-gram weights. `weights`: int8, shape (n-grams, 4), times `scale`; `bias`: shape (4,).

    Weights are integers so that sums do not depend on the order in which n-grams come out of a set.
    """

    index: dict[str, int]
    weights: npt.NDArray[np.int8]
    scale: float
    bias: Scores

    @classmethod
    def quantised(cls, names: Sequence[str], weights: npt.NDArray[Any], bias: npt.NDArray[Any]) -> Table:
        """Round float `weights` (n-grams, 4) to 8 bits; single outliers are clipped, not paid for by the rest."""
        scale = float(np.quantile(np.abs(weights), 0.9995)) / 127
        rounded = np.clip(np.rint(weights / scale), -127, 127).astype(np.int8)
        return cls({name: at for at, name in enumerate(names)}, rounded, scale, np.asarray(bias, np.float64))

    def logits(self, tokens: Sequence[str]) -> tuple[Scores, int]:
        """Scores of lower-case words, and how many of their n-grams are known (0: nothing to go by)."""
        rows = [row for gram in ngrams(tokens) if (row := self.index.get(gram)) is not None]
        if not rows:
            return self.bias, 0
        total = self.weights[rows].sum(axis=0, dtype=np.int64)
        return total * (self.scale * len(rows) ** -0.5) + self.bias, len(rows)

    def save(self, file: Path) -> None:
        """Write to a compressed .npz (about 8 bytes per n-gram)."""
        names = "\n".join(self.index).encode()
        head = json.dumps({"langs": LANGS, "scale": self.scale, "bias": self.bias.tolist()}).encode()
        np.savez_compressed(
            file,
            names=np.frombuffer(zlib.compress(names, 9), np.uint8),
            weights=self.weights,
            head=np.frombuffer(head, np.uint8),
        )

    @classmethod
    def load(cls, file: Path) -> Table:
        """Read what `save` wrote. Raises `TableError` when it is missing or of another make."""
        if not file.is_file():
            raise TableError(f"{file.name} is missing: build it with `hellef train-language`")
        with np.load(file, allow_pickle=False) as packed:
            head = json.loads(packed["head"].tobytes())
            names = zlib.decompress(packed["names"].tobytes()).decode().split("\n")
            weights = packed["weights"]
        if tuple(head["langs"]) != LANGS or weights.shape != (len(names), len(LANGS)):
            raise TableError(f"{file.name} was built for other languages: rebuild it with `hellef train-language`")
        return cls({name: at for at, name in enumerate(names)}, weights, head["scale"], np.array(head["bias"]))
