"""The way phrases are written in `data/statements`: alternatives, optional words, groups and gaps.

`je (travaille|bosse) [encore] ... <here>`: one of the words in round brackets, perhaps the one in square brackets, then
up to three other words, then one of the phrases of the group `here`.
"""

import re
from dataclasses import dataclass
from itertools import product

from bot.nlu.entities.folding import fold_words

GAP = "..."
GAP_WORDS = 3
PIECE = re.compile(r"\((?P<one>[^()]*)\)|\[(?P<maybe>[^\[\]]*)\]|<(?P<group>\w+)>|(?P<gap>\.\.\.)|(?P<word>[^\s()\[\]<>]+)")


@dataclass(frozen=True)
class Step:
    """One step of a phrase: one of `texts` (folded words with single spaces), or a phrase of `group`.

    Up to `gap` other words may stand before it.
    """

    texts: tuple[str, ...] = ()
    group: str | None = None
    gap: int = 0


def parse(phrase: str) -> list[list[Step]]:
    """The ways to say `phrase`, each as its steps; an optional group makes two ways. Raises ValueError when empty."""
    ways: list[list[Step]] = [[]]
    run: list[list[str]] = []
    gap = 0

    def close() -> None:
        nonlocal gap
        texts = tuple(dict.fromkeys(" ".join(" ".join(fold_words(part)) for part in parts if part).strip()
                                    for parts in product(*run)))
        texts = tuple(" ".join(text.split()) for text in texts)
        if any(texts):
            if not all(texts):
                raise ValueError(f"'{phrase}': a step may not be all optional")
            for way in ways:
                way.append(Step(texts, None, gap if way else 0))
            gap = 0
        run.clear()

    for piece in PIECE.finditer(phrase):
        kind = piece.lastgroup
        text = piece.group(kind or 0)
        if kind == "one":
            run.append(text.split("|"))
        elif kind == "maybe":
            run.append(["", *text.split("|")])
        elif kind == "word":
            run.append([text])
        elif kind == "gap":
            close()
            gap = GAP_WORDS
        else:
            close()
            for way in ways:
                way.append(Step((), text, gap if way else 0))
            gap = 0
    close()
    if not ways[0]:
        raise ValueError("an empty phrase")
    return ways
