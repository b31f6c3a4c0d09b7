"""Finds many fixed names in a text at once, in any case and with or without accents, as whole words only."""

from collections.abc import Iterable

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from bot.nlu.entities.entity import Entity
from bot.nlu.entities.folding import Word, fold_words

UNKNOWN = "-"


class PhraseFinder:
    """A spaCy PhraseMatcher over folded words.

    A word that is in no name never reaches spaCy, whose vocabulary would keep it for good.
    """

    def __init__(self, names: Iterable[tuple[str, str, str]]) -> None:
        """`names`: kind, value and name; a name may stand for several kinds, but for one value of a kind."""
        vocab = Vocab()
        self._vocab = vocab
        self._matcher = PhraseMatcher(vocab)
        self._meaning: dict[str, tuple[str, str]] = {}
        self._known: set[str] = set()
        said: dict[tuple[str, str], list[Doc]] = {}
        for kind, value, name in names:
            words = fold_words(name)
            if words:
                said.setdefault((kind, value), []).append(Doc(vocab, words=words))
                self._known.update(words)
        for meaning, documents in said.items():
            key = "/".join(meaning)
            self._meaning[key] = meaning
            self._matcher.add(key, documents)

    def find(self, words: list[Word]) -> list[Entity]:
        """The names in a text, the longest of each kind where several overlap."""
        if not any(word.text in self._known for word in words):
            return []
        seen = [word.text if word.text in self._known else UNKNOWN for word in words]
        document = Doc(self._vocab, words=seen)
        by_kind: dict[str, list[tuple[Span, str]]] = {}
        for span in self._matcher(document, as_spans=True):
            kind, value = self._meaning[span.label_]
            by_kind.setdefault(kind, []).append((span, value))
        found: list[Entity] = []
        for kind, spans in by_kind.items():
            values = {(span.start, span.end): value for span, value in spans}
            for span in filter_spans([span for span, _ in spans]):
                found.append(
                    Entity(kind, values[span.start, span.end], words[span.start].start, words[span.end - 1].end)
                )
        return found
