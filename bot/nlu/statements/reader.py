"""Everything that a message states, and of whom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.nlu.entities.folding import Folded
from bot.nlu.statements.clauses import AFTER, BEFORE, Clause, clauses_of, stands
from bot.nlu.statements.marks import Mark, Marker, Marks
from bot.nlu.statements.model import Facts, Meaning, load_statements
from bot.nlu.statements.subject import Linked, Subjects, Who

SEVERAL = "needs"
"""Of all else that is stated, one value for each person."""
FOR_WHOM, OTHER = "for_whom", "other"
LAWFUL_STAY, PERMITTED_WITHOUT_PAPER = "lawful_stay", frozenset({"eu_eea_ch", "luxembourg"})
ABROAD, LIVES_ELSEWHERE = "abroad", "lives_elsewhere"
LIGHT = ("filler", "tail", "leading", "conjunction")
GENITIVE = "s"
FEW_WORDS = 2


@dataclass(frozen=True)
class Statement:
    """`fact` is `value` for `role` (speaker, relative, None: nobody is named), at characters `start` to `end`."""

    fact: str
    value: str
    role: str | None
    start: int
    end: int


@dataclass(frozen=True)
class Name:
    """A nationality named at characters `start` to `end`."""

    group: str
    start: int
    end: int


@dataclass(frozen=True)
class Read:
    """What a message states; `roles` by place in the names given, None when nobody is named."""

    statements: tuple[Statement, ...] = ()
    roles: tuple[str | None, ...] = ()


class Reader:
    """Reads French, German, Luxembourgish and English, mixed as they come."""

    def __init__(self) -> None:
        """Load `data/statements`. Raises KnowledgeError or ValueError for what can't be read there."""
        statements = load_statements()
        self._meanings = statements.meanings
        self._marker = Marker(statements)

    def read(self, text: str, names: Sequence[Name] = ()) -> Read:
        """What `text` states. `names` are the nationalities found in it, each of which gets a role."""
        marks = self._marker.marks(Folded(text))
        if marks is None:
            return Read((), (None,) * len(names))
        return _Reading(text, marks, self._meanings, names).read()


class _Reading:
    """One message being read."""

    def __init__(self, text: str, marks: Marks, meanings: Mapping[str, Meaning], names: Sequence[Name]) -> None:
        self._marks = marks
        self._meanings = meanings
        self._clauses = clauses_of(text, marks)
        self._names = [_words_of(name, marks) for name in names]
        self._named = names
        self._subjects = Subjects(marks, self._clauses, self._names)
        self._verbs_of_living = [mark for mark in marks.phrases if mark.name == LIVES_ELSEWHERE]
        self._covered: set[int] = {at for start, end in self._names for at in range(start, end)}
        for label in ("filler", "link", "origin", "tail", "human", "paper", "leading", "not", "conjunction"):
            for mark in marks.labels.get(label, ()):
                self._covered.update(range(mark.start, mark.end))

    def read(self) -> Read:
        marks = self._longest()
        for mark in marks:
            self._covered.update(mark.own)
        whom = [one for mark in marks if FOR_WHOM in self._meanings[mark.name].states for one in self._stated(mark)]
        for_other = any(one.value == OTHER for one in whom)
        found = [statement for mark in marks for statement in self._stated(mark, for_other)]
        roles = tuple(self._role(at, for_other) for at in range(len(self._names)))
        free = any(
            name.group in PERMITTED_WITHOUT_PAPER and role in ("speaker", None)
            for name, role in zip(self._named, roles, strict=True)
        )
        # The stay of a Union citizen ends by a decision, not for want of a paper (design 4.3).
        kept = [one for one in found if not (free and one.fact == LAWFUL_STAY and one.value == "no")]
        return Read(tuple(_one_each(kept)), roles)

    def _longest(self) -> list[Mark]:
        """Of phrases that share words and a fact, the longest; one that states nothing silences all it touches."""
        whole = [mark for mark in self._marks.phrases if mark.end <= self._clause(mark.start).end]
        ordered = sorted(whole, key=_by_weight)
        kept: list[Mark] = []
        for mark in ordered:
            if all(mark.own.isdisjoint(other.own) or not self._same(mark, other) for other in kept):
                kept.append(mark)
        return sorted(kept, key=lambda mark: (mark.start, mark.end))

    def _same(self, one: Mark, other: Mark) -> bool:
        facts, others = (
            {*meaning.states, *meaning.negated} for meaning in (self._meanings[one.name], self._meanings[other.name])
        )
        return not facts or not others or bool(facts & others)

    def _stated(self, mark: Mark, for_other: bool = False) -> Iterable[Statement]:
        meaning = self._meanings[mark.name]
        clause = self._clause(mark.start)
        if self._only_said(mark, clause, meaning):
            return
        role: str | None = None
        if meaning.subject != "ignored":
            linked = self._subject(mark, clause, meaning)
            if linked is None or linked.who is Who.NOBODY or (linked.who is Who.PERSON and not for_other):
                return
            role = _role_of(linked.who)
        start, end = self._marks.words[mark.start].start, self._marks.words[mark.end - 1].end
        for fact, value in self._values(mark, clause, meaning).items():
            yield Statement(fact, value, role, start, end)

    def _only_said(self, mark: Mark, clause: Clause, meaning: Meaning) -> bool:
        """Whether the phrase is asked, supposed, wished for, said of another country or but mentioned."""
        if mark.start >= clause.supposed_from or (meaning.alone and not self._nothing_else()):
            return True
        if not meaning.in_questions:
            unreal = stands(self._marks, "unreal", mark, clause, 0)
            if unreal or mark.start >= clause.asked_from:
                return True
        return any(self._beside(label, mark, clause) for label in meaning.not_with)

    def _values(self, mark: Mark, clause: Clause, meaning: Meaning) -> Facts:
        if meaning.even_denied:
            return meaning.states
        if stands(self._marks, "ended", mark, clause):
            return meaning.ended
        after = 0 if meaning.denied_before else AFTER
        if stands(self._marks, "not", mark, clause, after) or stands(self._marks, "not_directly", mark, clause, 0, 2):
            return meaning.negated
        if not meaning.of_the_past and stands(self._marks, "past", mark, clause, 0):
            return {}
        return meaning.states

    def _subject(self, mark: Mark, clause: Clause, meaning: Meaning) -> Linked | None:
        if meaning.subject == "any":
            who = self._subjects.of(mark, clause)
            if who is None and stands(self._marks, "generic_topic", mark, clause):
                return None
            return Linked(who)
        linked = self._subjects.linked(mark.start, clause)
        if mark.end < clause.end and self._marks.words[mark.end].text == GENITIVE:
            return None
        if linked.who is None and not (linked.alone and self._alone(clause)):
            return None
        return linked

    def _alone(self, clause: Clause) -> bool:
        """Whether the clause says nothing but what is understood."""
        return all(at in self._covered for at in range(clause.start, clause.end))

    def _nothing_else(self) -> bool:
        """Whether the message has no words but those of short answers and little ones."""
        light = {at for mark in self._marks.phrases if self._meanings[mark.name].alone for at in mark.own}
        for label in LIGHT:
            for mark in self._marks.labels.get(label, ()):
                light.update(range(mark.start, mark.end))
        return len(light) == len(self._marks.words)

    def _beside(self, label: str, mark: Mark, clause: Clause) -> bool:
        first, last = max(clause.start, mark.start - BEFORE), min(clause.end, mark.end + AFTER)
        places = {found.start for found in self._marks.labels.get(label, ())}
        if label == ABROAD:
            after_preposition = {found.end for found in self._marks.labels.get("place_preposition", ())}
            places.update(start for start, _ in self._names if start in after_preposition)
            if any(found.start in range(first, mark.start) for found in self._verbs_of_living):
                first = mark.start
        return any(first <= place < last for place in places)

    def _role(self, at: int, for_other: bool) -> str | None:
        start, end = self._names[at]
        clause = self._clause(start)
        few = len(self._marks.words) <= FEW_WORDS
        if not few and start >= min(clause.asked_from, clause.supposed_from):
            return "nobody"
        if any(mark.start == end for mark in self._marks.labels.get("not_a_people", ())):
            return "nobody"
        linked = self._subjects.linked(start, clause)
        if linked.denied or linked.who is Who.NOBODY or (linked.who is Who.PERSON and not for_other):
            return "nobody"
        if linked.who is not None:
            return _role_of(linked.who)
        return None if linked.alone and (end >= clause.end or end in self._covered) else "nobody"

    def _clause(self, at: int) -> Clause:
        return next(clause for clause in self._clauses if clause.start <= at < clause.end)


def _by_weight(mark: Mark) -> tuple[int, int, int]:
    gaps = mark.end - mark.start - len(mark.own)
    return gaps - 2 * len(mark.own), gaps, mark.start


def _words_of(name: Name, marks: Marks) -> tuple[int, int]:
    inside = [at for at, word in enumerate(marks.words) if name.start < word.end and word.start < name.end]
    return inside[0], inside[-1] + 1


def _role_of(who: Who | None) -> str | None:
    if who is None:
        return None
    return "speaker" if who is Who.SPEAKER else "relative"


def _one_each(found: list[Statement]) -> list[Statement]:
    said: dict[tuple[str, str | None], str] = {}
    kept = []
    for one in found:
        key = (one.fact, one.value if one.fact == SEVERAL else one.role)
        if key not in said:
            said[key] = one.value
            kept.append(one)
    return kept
