"""Cuts a message into clauses and tells which words are asked, supposed or denied instead of stated."""

from dataclasses import dataclass
from itertools import pairwise

from bot.nlu.statements.marks import Mark, Marks

SPEAKER = "speaker"
SENTENCE_ENDS = frozenset(".!?;\n")
BINDING = ("binder", "question", "question_first", "question_verb", "if", "leading", "conjunction")
BEFORE, AFTER = 4, 3
"""How many words before and after what it denies a negation stands at most."""


@dataclass(frozen=True)
class Clause:
    """Words `start` to `end`. From word `asked_from` on it is a question, from `supposed_from` on a supposition.

    `sentence` counts the sentences of the message; `joined`: by a conjunction to the clause before, without a comma.
    """

    start: int
    end: int
    sentence: int
    joined: bool
    asked_from: int
    supposed_from: int


def clauses_of(text: str, marks: Marks) -> list[Clause]:
    """The clauses of a message in their order."""
    words = marks.words
    bound = {mark.end for label in BINDING for mark in marks.labels.get(label, ())}
    bound |= {at for mark in marks.labels.get("if", ()) for at in range(mark.start, mark.end)}
    conjunctions = {mark.start for mark in marks.labels.get("conjunction", ())}
    conjunctions -= {at for mark in marks.labels.get("run_on", ()) for at in range(mark.start + 1, mark.end)}
    declares = {mark.start for mark in marks.labels.get("declares", ())} - bound
    cuts: list[tuple[int, bool, bool]] = [(0, False, False)]
    asking: set[int] = set()
    for at, (word, following) in enumerate(pairwise(words), start=1):
        between = text[word.end : following.start] if following.start > word.end else ""
        ended = not SENTENCE_ENDS.isdisjoint(between)
        if "?" in between:
            asking.add(at)
        if ended or "," in between or " - " in between:
            cuts.append((at, ended, False))
        elif at in conjunctions or at in declares:
            cuts.append((at, False, at in conjunctions))
    if "?" in text[words[-1].end :]:
        asking.add(len(words))
    spans = [(start, end) for (start, _, _), end in zip(cuts, [*(cut[0] for cut in cuts[1:]), len(words)], strict=True)]
    begins = [start for start, ended, _ in cuts if ended or not start]
    sentence = 0
    found: list[Clause] = []
    for (start, ended, joined), (_, end) in zip(cuts, spans, strict=True):
        sentence += ended
        previous = found[-1] if joined and found else None
        until = begins[sentence + 1] if sentence + 1 < len(begins) else len(words)
        # The question mark may belong to a question asked in so many words ("hunn keng Pabeieren, kënnt dir kucken?").
        verbs = until in asking and not _inside(marks, "question", begins[sentence], until)
        asked = _asked_from(marks, start, end, verbs=verbs)
        supposed = min((mark.start for mark in _inside(marks, "if", start, end)), default=end)
        if previous and previous.asked_from < previous.end:
            asked = start
        if previous and previous.supposed_from < previous.end:
            supposed = start
        found.append(Clause(start, end, sentence, joined, asked, supposed))
    return [_with_question_mark(clause, found) if clause.end in asking else clause for clause in found]


def _asked_from(marks: Marks, start: int, end: int, *, verbs: bool) -> int:
    """Where the question begins; a verb that comes first asks only where `verbs` says so."""
    first = start
    leading = {mark.start: mark.end for mark in _inside(marks, "leading", start, end)}
    while first in leading:
        first = leading[first]
    openers = [
        *_inside(marks, "question_first", start, end),
        *(_inside(marks, "question_verb", start, end) if verbs else ()),
    ]
    at_first = [mark.start for mark in openers if mark.start == first]
    return min([*at_first, *(mark.start for mark in _inside(marks, "question", start, end))], default=end)


def _with_question_mark(clause: Clause, clauses: list[Clause]) -> Clause:
    """The clause before a question mark is the question, unless its sentence shows where that begins."""
    if any(other.sentence == clause.sentence and other.asked_from < other.end for other in clauses):
        return clause
    return Clause(clause.start, clause.end, clause.sentence, clause.joined, clause.start, clause.supposed_from)


def _inside(marks: Marks, label: str, start: int, end: int) -> list[Mark]:
    return [mark for mark in marks.labels.get(label, ()) if start <= mark.start < end]


def stands(marks: Marks, label: str, mark: Mark, clause: Clause, after: int = AFTER, before: int = BEFORE) -> bool:
    """Whether a word of `label` stands around or within `mark` in its clause, is no part of it, and reaches it.

    It does not where the one who speaks begins anew in between ("I'm not ill I work").
    """
    first, last = max(clause.start, mark.start - before), min(clause.end, mark.end + after)
    anew = [found.start for found in marks.labels.get(SPEAKER, ())]
    for found in marks.labels.get(label, ()):
        inside = first <= found.start and found.end <= last
        if not inside or not mark.own.isdisjoint(range(found.start, found.end)):
            continue
        between = range(found.end, mark.start + 1) if found.start < mark.start else range(mark.end, found.start)
        if not any(start in between for start in anew):
            return True
    return False
