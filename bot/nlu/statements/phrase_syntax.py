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

    texts: frozenset[str] = frozenset()
    group: str | None = None
    gap: int = 0


def parse(phrase: str) -> list[tuple[Step, ...]]:
    """The ways to say `phrase`, each as its steps: two ways for every optional step. Raises ValueError when empty."""
    ways: list[tuple[tuple[Step, ...], int]] = [((), 0)]
    for piece in _pieces(phrase):
        if piece == GAP:
            ways = [(way, GAP_WORDS if way else 0) for way, _ in ways]
            continue
        group = GROUP.fullmatch(piece)
        said = frozenset() if group else frozenset(" ".join(fold_words(one)) for one in piece.strip("()[]").split("|"))
        name = group["name"] if group else None
        with_it = [((*way, Step(said, name, gap)), 0) for way, gap in ways]
        ways = [*ways, *with_it] if piece.startswith("[") else with_it
    if not all(way for way, _ in ways):
        raise ValueError(f"'{phrase}' may say nothing")
    return [way for way, _ in ways]


def _pieces(phrase: str) -> Iterator[str]:
    """Brackets, groups and gaps, and what stands between them as one."""
    plain: list[str] = []
    for piece in PIECE.findall(phrase):
        if piece == GAP or piece[0] in "([<":
            if plain:
                yield " ".join(plain)
            plain = []
            yield piece
        else:
            plain.append(piece)
    if plain:
        yield " ".join(plain)


def texts(phrase: str) -> Iterator[str]:
    """Every text that `phrase` stands for. Raises ValueError when it has gaps or groups."""
    for way in parse(phrase):
        if any(step.gap or step.group for step in way):
            raise ValueError(f"'{phrase}': a group has no gaps and no groups")
        for said in product(*(sorted(step.texts) for step in way)):
            yield " ".join(said)
