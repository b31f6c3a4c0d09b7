"""Finds in a message all phrases and labelled words of `data/statements`, by one spaCy PhraseMatcher."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from actions.knowledge.communes import commune_index
from bot.nlu.entities.folding import Folded, Word, fold_words
from bot.nlu.statements.model import Statements
from bot.nlu.statements.phrase_syntax import Step, parse
from bot.nlu.statements.spelling import UNKNOWN, Spelling

COMMUNE = "commune"


@dataclass(frozen=True)
class Mark:
    """A label or the name of a meaning at words `start` to `end`; `own` are its words without gaps."""

    name: str
    start: int
    end: int
    own: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Marks:
    """The words of a message with what they say. `labels` and `phrases` in the order of the text."""

    words: list[Word]
    labels: dict[str, list[Mark]]
    phrases: list[Mark]


class Marker:
    """A PhraseMatcher over folded, known words; no other word ever reaches spaCy, whose vocabulary would keep it."""

    def __init__(self, statements: Statements) -> None:
        """Expand all phrases. Raises ValueError for one that can't be read or that names no group."""
        self._labels: dict[str, list[str]] = {}
        self._groups: dict[str, set[str]] = {}
        self._first: dict[str, list[tuple[str, tuple[Step, ...]]]] = {}
        texts: set[str] = set()
        for label, phrase in statements.labels():
            for text in _plain(phrase):
                self._labels.setdefault(text, []).append(label)
                texts.add(text)
        for group, phrase in statements.groups():
            for text in _plain(phrase):
                self._groups.setdefault(group, set()).add(text)
                texts.add(text)
        self._groups[COMMUNE] = {" ".join(fold_words(name)) for name in commune_index().names()}
        texts |= self._groups[COMMUNE]
        for meaning, phrase in statements.phrases():
            for way in parse(phrase):
                for text in self._said(way[0], phrase):
                    self._first.setdefault(text, []).append((meaning, tuple(way[1:])))
                for step in way:
                    texts.update(self._said(step, phrase))
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab)
        for text in sorted(texts):
            self._matcher.add(text, [Doc(self._vocab, words=text.split())])
        known = {word for text in texts for word in text.split()}
        self._spelling = Spelling(known, statements.typed())

    def marks(self, folded: Folded) -> Marks | None:
        """What the words of a text say; None when no phrase or label is in it."""
        words = self._spelling.read(folded.words())
        if all(word.text == UNKNOWN for word in words):
            return None
        matches = self._matcher(Doc(self._vocab, words=[word.text for word in words]))
        at: dict[int, list[tuple[str, int]]] = {}
        labels: dict[str, list[Mark]] = {}
        strings = self._vocab.strings
        for key, start, end in matches:
            text = strings[key]
            at.setdefault(start, []).append((text, end))
            for label in self._labels.get(text, ()):
                labels.setdefault(label, []).append(Mark(label, start, end))
        phrases: list[Mark] = []
        for start, said in at.items():
            for text, end in said:
                for meaning, rest in self._first.get(text, ()):
                    phrases.extend(self._complete(meaning, rest, at, start, end, frozenset(range(start, end))))
        for found in labels.values():
            found.sort(key=lambda mark: (mark.start, mark.end))
        return Marks(words, labels, phrases)

    def _complete(
        self, meaning: str, rest: tuple[Step, ...], at: dict[int, list[tuple[str, int]]], start: int, end: int,
        own: frozenset[int],
    ) -> Iterator[Mark]:  # fmt: skip
        if not rest:
            yield Mark(meaning, start, end, own)
            return
        step = rest[0]
        wanted = self._groups[step.group] if step.group else step.texts
        for begin in range(end, end + step.gap + 1):
            for text, stop in at.get(begin, ()):
                if text in wanted:
                    yield from self._complete(meaning, rest[1:], at, start, stop, own | frozenset(range(begin, stop)))

    def _said(self, step: Step, phrase: str) -> tuple[str, ...] | set[str]:
        if step.group is None:
            return step.texts
        if step.group not in self._groups:
            raise ValueError(f"'{phrase}': there is no group '{step.group}'")
        return self._groups[step.group]


def _plain(phrase: str) -> Iterator[str]:
    for way in parse(phrase):
        if len(way) != 1 or way[0].group:
            raise ValueError(f"'{phrase}': a label or group has no gaps and no groups")
        yield from way[0].texts
