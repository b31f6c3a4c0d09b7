"""The way phrases are written in `data/statements`: alternatives, optional words, groups and gaps.

`je (travaille|bosse) [encore] ... <here>`: one of the words in round brackets, perhaps the one in square brackets, then
up to four other words, then one of the phrases of the group `here`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from bot.nlu.entities.folding import fold_words

GAP = "..."
GAP_WORDS = 4
PIECE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<\w+>|[^\s()\[\]<>]+")
GROUP = re.compile(r"\[?<(?P<name>\w+)>\]?")


@dataclass(frozen=True)
class Step:
    """One step of a phrase: one of `texts` (folded words with single spaces), or a phrase of `group`.

    Up to `gap` other words may stand before it.
    """

    texts: tuple[str, ...] = ()
    group: str | None = None
    gap: int = 0


def parse(phrase: str) -> list[tuple[Step, ...]]:
    """The ways to say `phrase`, each as its steps: two ways for every optional step. Raises ValueError when empty."""
    ways: list[tuple[Step, ...]] = [()]
    gap = 0
    for run in _runs(phrase):
        if run == GAP:
            gap = GAP_WORDS
            continue
        group = GROUP.fullmatch(run)
        if group:
            texts: tuple[str, ...] = ()
            optional = run.startswith("[")
        else:
            said = dict.fromkeys(" ".join(fold_words(" ".join(parts))) for parts in product(*_choices(run)))
            texts = tuple(text for text in said if text)
            optional = len(texts) < len(said)
        with_it = [(*way, Step(texts, group and group["name"], gap if way else 0)) for way in ways]
        ways = [*ways, *with_it] if optional else with_it
        gap = 0
    ways = [way for way in ways if way]
    if not ways:
        raise ValueError(f"'{phrase}' says nothing")
    return ways


def _runs(phrase: str) -> Iterator[str]:
    """The phrase cut at gaps and groups."""
    run: list[str] = []
    for piece in PIECE.findall(phrase):
        if piece == GAP or GROUP.fullmatch(piece):
            if run:
                yield " ".join(run)
            run = []
            yield piece
        else:
            run.append(piece)
    if run:
        yield " ".join(run)


def _choices(run: str) -> Iterator[list[str]]:
    for piece in PIECE.findall(run):
        if piece[0] in "([":
            yield [*([""] if piece[0] == "[" else []), *piece[1:-1].split("|")]
        else:
            yield [piece]
