"""A linear model over word and character n-grams: which topic a message is about, and how sure that is.

Plain numpy at prediction time: one message costs well under a millisecond, and nothing is unpickled at load.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from joblib import Parallel, delayed
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

from bot.nlu.features import channels

Floats = npt.NDArray[np.float32]
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Training:
    """How the model is trained.

    `strength` is the inverse of the L2 penalty, `rare` how many texts a feature needs, `most` how many features are
    kept, `others` the weight of what isn't ours (every topic of ours weighs the same in all, however many its
    examples), `held_out` the share of texts on which the confidence is calibrated.
    """

    strength: float = 0.3
    rare: int = 2
    most: int = 200_000
    others: float = 1.2
    held_out: float = 0.15


class Vocabulary:
    """Numbers the features and weighs them: sublinear count times inverse document frequency, unit length a channel."""

    def __init__(self, features: Sequence[str], weights: Floats) -> None:
        self.features = features
        self.weights = weights
        self._index = {feature: number for number, feature in enumerate(features)}

    @classmethod
    def build(cls, texts: Sequence[str], rare: int, most: int) -> "Vocabulary":
        """The features found in at least `rare` texts, the `most` frequent of them."""
        found: Counter[str] = Counter()
        for text in texts:
            for channel in channels(text):
                found.update(set(channel))
        kept = sorted(feature for feature, count in found.most_common(most) if count >= rare)
        counts = np.array([found[feature] for feature in kept], dtype=np.float32)
        return cls(kept, (np.log((1 + len(texts)) / (1 + counts)) + 1).astype(np.float32))

    def vector(self, text: str) -> tuple[npt.NDArray[np.intp], Floats]:
        """The numbers of the text's known features, and their weights."""
        numbers: list[int] = []
        weights: list[Floats] = []
        index = self._index
        for channel in channels(text):
            counts = Counter(channel)
            known = [(index[feature], count) for feature, count in counts.items() if feature in index]
            if not known:
                continue
            columns = np.fromiter((column for column, _ in known), dtype=np.intp, count=len(known))
            values = np.fromiter((count for _, count in known), dtype=np.float32, count=len(known))
            values = (1 + np.log(values)) * self.weights[columns]
            numbers.extend(columns)
            weights.append(values / np.sqrt(values @ values))
        if not weights:
            return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.float32)
        return np.array(numbers, dtype=np.intp), np.concatenate(weights)

    def matrix(self, texts: Sequence[str]) -> csr_matrix:
        """The vectors of all texts as rows."""
        vectors = [self.vector(text) for text in texts]
        starts = np.cumsum([0, *(len(columns) for columns, _ in vectors)])
        columns = np.concatenate([columns for columns, _ in vectors])
        values = np.concatenate([values for _, values in vectors])
        return csr_matrix((values, columns, starts), shape=(len(texts), len(self.features)))


class TopicModel:
    """Scores a message against every topic."""

    def __init__(
        self, topics: Sequence[str], vocabulary: Vocabulary, weights: npt.NDArray[np.float16], bias: Floats
    ) -> None:
        self.topics = topics
        self._vocabulary = vocabulary
        self._weights = weights  # features x topics
        self._bias = bias

    @classmethod
    def train(cls, texts: Sequence[str], topics: Sequence[str], training: Training = Training()) -> "TopicModel":
        """Fit on texts and their topics. Raises ValueError when there are fewer than two topics."""
        vocabulary = Vocabulary.build(texts, training.rare, training.most)
        vectors = vocabulary.matrix(texts)
        labels = np.asarray(topics)
        everything = np.arange(len(labels))
        seen, unseen = train_test_split(everything, test_size=training.held_out, random_state=0, stratify=labels)
        # Each takes half a minute on one core, and there are at least two.
        fits = (delayed(_fit)(vectors[rows], labels[rows], training) for rows in (seen, everything))
        calibrating, machine = Parallel(n_jobs=2, max_nbytes=None)(fits)
        sharpness = _sharpness(calibrating, vectors[unseen], labels[unseen])
        # Half precision: the table is most of the model's memory, and the third digit of a weight decides nothing.
        weights = np.ascontiguousarray(machine.coef_.T * sharpness, dtype=np.float16)
        return cls(list(machine.classes_), vocabulary, weights, (machine.intercept_ * sharpness).astype(np.float32))

    def scores(self, text: str) -> Floats:
        """A probability for each of `topics`, in their order; sums to 1."""
        columns, values = self._vocabulary.vector(text)
        logits = values @ self._weights[columns].astype(np.float32) + self._bias
        raised = np.exp(logits - logits.max())
        return np.asarray(raised / raised.sum(), dtype=np.float32)

    def save(self, directory: Path) -> None:
        """Write the model below `directory`; numbers as they are, nothing that runs when loaded."""
        np.savez_compressed(
            directory / "weights.npz", weights=self._weights, bias=self._bias, idf=self._vocabulary.weights
        )
        names = {"topics": list(self.topics), "features": list(self._vocabulary.features)}
        (directory / "names.json").write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, directory: Path) -> "TopicModel":
        """Read a model that `save` wrote."""
        names = json.loads((directory / "names.json").read_text(encoding="utf-8"))
        with np.load(directory / "weights.npz", allow_pickle=False) as arrays:
            vocabulary = Vocabulary(names["features"], arrays["idf"])
            return cls(names["topics"], vocabulary, arrays["weights"], arrays["bias"])


def _fit(vectors: csr_matrix, labels: npt.NDArray[Any], training: Training) -> LinearSVC:
    counts = Counter(labels.tolist())
    ours = [count for topic, count in counts.items() if topic != OUT_OF_SCOPE]
    weights = {topic: sum(ours) / len(ours) / count for topic, count in counts.items()}
    weights[OUT_OF_SCOPE] = training.others
    return LinearSVC(C=training.strength, class_weight=weights, random_state=0).fit(vectors, labels)


def _sharpness(machine: LinearSVC, vectors: csr_matrix, labels: npt.NDArray[Any]) -> float:
    """The factor on the margins under which their softmax is a probability, found on texts the machine did not see."""
    margins = machine.decision_function(vectors)
    right = np.searchsorted(machine.classes_, labels)

    def surprise(sharpness: float) -> float:
        scaled = margins * sharpness
        highest = scaled.max(axis=1)
        total = highest + np.log(np.exp(scaled - highest[:, None]).sum(axis=1))
        return float((total - scaled[np.arange(len(right)), right]).mean())

    return float(minimize_scalar(surprise, bounds=(0.5, 30), method="bounded").x)
