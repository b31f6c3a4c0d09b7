"""Finds in a message all phrases and labelled words of `data/statements`, by one spaCy PhraseMatcher."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from actions.knowledge.communes import commune_index
from bot.nlu.entities.folding import Folded, Word, fold_words
from bot.nlu.statements.model import Statements
from bot.nlu.statements.phrase_syntax import Step, parse, texts
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
        """Prepare all phrases. Raises ValueError for one that can't be read or that names no group."""
        self._groups: dict[str, set[str]] = {COMMUNE: {" ".join(fold_words(name)) for name in commune_index().names()}}
        for group, phrase in statements.groups():
            self._groups.setdefault(group, set()).update(texts(phrase))
        # By the text a phrase begins with: its name, whether that is a label, and its other steps.
        self._first: dict[str, list[tuple[str, bool, tuple[Step, ...]]]] = {}
        said = set().union(*self._groups.values())
        for is_label, phrases in ((True, statements.labels()), (False, statements.phrases())):
            for name, phrase in phrases:
                for way in parse(phrase):
                    said.update(text for step in way for text in self._texts(step, phrase))
                    entry = (name, is_label, way[1:])
                    for text in self._texts(way[0], phrase):
                        self._first.setdefault(text, []).append(entry)
        for group in statements.group_names():
            for text in self._groups[group]:
                self._first.setdefault(text, []).append((group, True, ()))
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab)
        for text in sorted(said):
            self._matcher.add(text, [Doc(self._vocab, words=text.split())])
        self._matcher(Doc(self._vocab, words=[UNKNOWN]))
        known = {word for text in said for word in text.split()}
        self._spelling = Spelling(known, statements.typed(), statements.other_words())

    def marks(self, folded: Folded) -> Marks | None:
        """What the words of a text say; None when no phrase or label is in it."""
        words = self._spelling.read(folded.words())
        if all(word.text == UNKNOWN for word in words):
            return None
        at: dict[int, list[tuple[str, int]]] = {}
        for key, start, end in self._matcher(Doc(self._vocab, words=[word.text for word in words])):
            at.setdefault(start, []).append((self._vocab.strings[key], end))
        labels: dict[str, list[Mark]] = {}
        phrases: list[Mark] = []
        for start, found in at.items():
            for text, end in found:
                for name, is_label, rest in self._first.get(text, ()):
                    if rest and not rest[0].gap and end not in at:
                        continue
                    marks = self._complete(name, rest, at, start, end, frozenset(range(start, end)))
                    (labels.setdefault(name, []) if is_label else phrases).extend(marks)
        for of_label in labels.values():
            of_label.sort(key=lambda mark: (mark.start, mark.end))
        return Marks(words, labels, phrases)

    def _complete(
        self, name: str, rest: tuple[Step, ...], at: dict[int, list[tuple[str, int]]], start: int, end: int,
        own: frozenset[int],
    ) -> Iterator[Mark]:  # fmt: skip
        if not rest:
            yield Mark(name, start, end, own)
            return
        step = rest[0]
        wanted = self._groups[step.group] if step.group else step.texts
        for begin in range(end, end + step.gap + 1):
            for text, stop in at.get(begin, ()):
                if text in wanted:
                    yield from self._complete(name, rest[1:], at, start, stop, own | frozenset(range(begin, stop)))

    def _texts(self, step: Step, phrase: str) -> frozenset[str] | set[str]:
        if step.group is None:
            return step.texts
        if step.group not in self._groups:
            raise ValueError(f"'{phrase}': there is no group '{step.group}'")
        return self._groups[step.group]
