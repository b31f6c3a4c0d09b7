"""Of whom a clause speaks: the one who writes, somebody near, or somebody it does not matter of."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.nlu.statements.clauses import Clause
from bot.nlu.statements.marks import Mark, Marks

MAX_BETWEEN = 1


class Who(Enum):
    """Whom a word points at. PERSON: a neighbour, a friend, an unmarried partner; NOBODY: an employer, a bank."""

    SPEAKER = "speaker"
    RELATIVE = "relative"
    THIRD = "third"
    PERSON = "person"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Linked:
    """What leads from a noun or adjective back to its subject.

    `who` None and `alone`: the clause names no subject; None and not `alone`: the word belongs to something else.
    """

    who: Who | None
    alone: bool = False
    denied: bool = False


class Subjects:
    """The words for persons in a message, with the clauses they stand in."""

    def __init__(self, marks: Marks, clauses: Sequence[Clause], names: Sequence[tuple[int, int]] = ()) -> None:
        """`names`: the words, from and to, that name a nationality; they may stand in a row."""
        self._marks = marks
        self._clauses = clauses
        self._persons = _longest([(mark, who) for who in Who for mark in marks.labels.get(who.value, ())])
        self._ends: dict[int, list[tuple[int, str]]] = {}
        for label in ("link", "origin", "filler", "human", "paper", "not", "not_directly"):
            for mark in marks.labels.get(label, ()):
                self._ends.setdefault(mark.end, []).append((mark.start, label))
        for start, end in names:
            self._ends.setdefault(end, []).append((start, "name"))
        self._after_at_or_with = {mark.end for mark in marks.labels.get("at_or_with", ())}
        self._after_preposition = {mark.end for mark in marks.labels.get("preposition", ())} | self._after_at_or_with
        self._relative_pronoun = {mark.start for mark in marks.labels.get("who_pronoun", ())}

    def of(self, mark: Mark, clause: Clause) -> Who | None:
        """The subject of a phrase with a verb; None when nobody is named."""
        within = [who for person, who in self._persons if not mark.own.isdisjoint(range(person.start, person.end))]
        if within:
            return within[0]
        here = [found for found in self._persons if clause.start <= found[0].start < clause.end]
        before = [
            found for found in here if found[0].end <= mark.start and found[0].start not in self._after_at_or_with
        ]
        inverted = next((who for person, who in here if person.start == mark.end), None)
        if inverted is Who.SPEAKER:
            return inverted
        for person, who in reversed(before):
            if self._heads(person) or person.end in self._relative_pronoun or mark.start - person.end <= MAX_BETWEEN:
                return who
        after = [who for person, who in here if person.start >= mark.end and self._heads(person)]
        if after or before:
            return after[0] if after else before[-1][1]
        return self._carried(clause)

    def linked(self, start: int, clause: Clause) -> Linked:
        """The subject that words of being (`link`) tie to the word at `start`."""
        denied = linked = False
        at = start
        while at > clause.start:
            person = next((who for mark, who in self._persons if mark.end == at and mark.start >= clause.start), None)
            if person is not None:
                return Linked(person, denied=denied)
            steps = self._ends.get(at, ())
            step = min((step for step in steps if step[0] >= clause.start), default=None)
            if step is None:
                return Linked(None)
            labels = {label for begin, label in steps if begin == step[0]}
            if {"not", "not_directly"} & labels:
                denied = True
            if "link" in labels:
                linked = True
            elif "origin" in labels and not ({"filler", "human"} & labels):
                before = {label for _, label in self._ends.get(step[0], ())}
                if not (step[0] == clause.start or before & {"link", "paper", "human", "filler", "not"}):
                    return Linked(None)
            at = step[0]
        carried = self._carried(clause) if linked or clause.joined else None
        return Linked(carried, alone=carried is None, denied=denied)

    def _heads(self, person: Mark) -> bool:
        return person.start not in self._after_preposition

    def _carried(self, clause: Clause) -> Who | None:
        """The subject of the clause before, for one that names none."""
        at = self._clauses.index(clause)
        for earlier in reversed(self._clauses[:at]):
            if earlier.sentence != clause.sentence:
                return None
            there = [found for found in self._persons if earlier.start <= found[0].start < earlier.end]
            if there:
                return next((who for person, who in there if self._heads(person)), there[-1][1])
        return None


def _longest(found: list[tuple[Mark, Who]]) -> list[tuple[Mark, Who]]:
    """Without the words for persons that are inside a longer one."""
    kept: list[tuple[Mark, Who]] = []
    for mark, who in sorted(found, key=lambda one: (one[0].start - one[0].end, one[0].start)):
        if all(mark.end <= other.start or other.end <= mark.start for other, _ in kept):
            kept.append((mark, who))
    return sorted(kept, key=lambda one: one[0].start)
