"""Finds the commune somebody means, in any of its spellings, inside whatever they typed.

Names shown are always the official French ones; every other form only serves to recognise.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from actions.knowledge.load import Knowledge, knowledge
from actions.knowledge.models import Commune, Office

WORD = re.compile(r"[^\W_]+", re.UNICODE)
MAX_WORDS = 6
OR = frozenset({"ou", "oder", "odder", "or"})


@dataclass(frozen=True)
class PlaceMatch:
    """A place found in a text.

    `typed` is what the person wrote, at characters `start` to `end`. One commune: that one is meant (`sure`) or
    probably meant (not `sure`: misspelt beyond doubt, ask). Several: ask which. `former`: a commune that merged;
    `guessed`: misspelt; `byword`: an everyday word too, or the name of the country.
    """

    typed: str
    start: int
    end: int
    communes: tuple[Commune, ...]
    sure: bool = True
    former: bool = False
    guessed: bool = False
    byword: bool = False

    @property
    def commune(self) -> Commune | None:
        """The commune, when only one can be meant and it needs no asking."""
        return self.communes[0] if len(self.communes) == 1 and self.sure else None


def fold(text: str) -> str:
    """Lower case without accents, with single spaces instead of hyphens, slashes and apostrophes."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return " ".join(WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


def _spellings(name: str) -> Iterator[str]:
    folded = fold(name)
    yield folded
    for joint in (" sur ", " op der ", " an der "):
        if joint in folded:
            first, last = folded.split(joint, 1)
            yield from (f"{first} {last}", f"{first} s {last}", f"{first} sur {last}")


class CommuneIndex:
    """All names of all communes, ready to be looked up in text."""

    def __init__(self, facts: Knowledge) -> None:
        self.offices: dict[str, Office] = {}
        self.communes: dict[str, Commune] = {}
        self._names: dict[str, dict[str, Commune]] = {}
        self._former: set[str] = set()
        for office in facts.offices:
            for commune in office.communes:
                self.offices[commune.fr] = office
                self.communes[commune.fr] = commune
                also = facts.places.also.get(commune.fr, ())
                names = (commune.fr, commune.de, commune.lb, *commune.aliases, *also, *commune.former_communes)
                for name in filter(None, names):
                    self._add(name, [commune])
                self._former.update(fold(name) for name in commune.former_communes)
        for place in facts.places.ambiguous:
            for name in place.names:
                self._names.pop(fold(name), None)
                self._add(name, [self.communes[commune] for commune in place.communes])
        self._words = {fold(word) for word in facts.places.words}
        self._before_place = {fold(word) for word in facts.places.before_place}
        self._spelled = list(self._names)

    def _add(self, name: str, communes: Iterable[Commune]) -> None:
        for spelling in _spellings(name):
            known = self._names.setdefault(spelling, {})
            known.update({commune.fr: commune for commune in communes})

    def office_of(self, commune: str) -> Office:
        """The competent office for a commune's official name. Raises KeyError for any other name."""
        return self.offices[commune]

    def names(self) -> list[str]:
        """Every spelling that is recognised, folded."""
        return self._spelled

    def find(self, text: str, *, asked: bool = False) -> PlaceMatch | None:
        """The place meant in `text`, or None. With `asked` the text answers the question for the commune."""
        found = self.find_all(text, asked=asked)
        return next((match for match in found if not match.byword), found[0] if found else None)

    def find_all(self, text: str, *, asked: bool = False) -> tuple[PlaceMatch, ...]:
        """Every place of ours named in `text`, in their order; a misspelt one only where none is written right."""
        words = [(match.start(), match.end(), fold(match.group())) for match in WORD.finditer(text)]
        alone = asked or len(words) <= 2  # noqa: PLR2004  ("Wal ?", "Ell bitte")
        exact = self._with_alternatives(text, words, list(self._exact(text, words, alone)))
        guess = None if exact else self._fuzzy(text, words, asked or len(words) <= 3)  # noqa: PLR2004
        return (guess,) if guess else tuple(exact)

    def _with_alternatives(
        self, text: str, words: list[tuple[int, int, str]], exact: list[PlaceMatch]
    ) -> list[PlaceMatch]:
        """An everyday word is a place for sure where it is the choice beside one: "Bissen oder Mersch"."""
        if not any(word in OR for _, _, word in words):
            return exact
        either = {
            match.start: replace(match, byword=False)
            for first, second in pairwise(self._exact(text, words, alone=True))
            if fold(text[first.end : second.start]) in OR
            for match in (first, second)
        }
        return sorted({**{match.start: match for match in exact}, **either}.values(), key=lambda match: match.start)

    def _exact(self, text: str, words: list[tuple[int, int, str]], alone: bool) -> Iterator[PlaceMatch]:
        at = 0
        while at < len(words):
            for size in range(min(MAX_WORDS, len(words) - at), 0, -1):
                name = " ".join(word for _, _, word in words[at : at + size])
                communes = self._names.get(name)
                weak = name in self._words and not alone and (at == 0 or words[at - 1][2] not in self._before_place)
                if communes and not weak:
                    start, end = words[at][0], words[at + size - 1][1]
                    former, byword = name in self._former, name in self._words
                    yield PlaceMatch(
                        text[start:end], start, end, tuple(communes.values()), former=former, byword=byword
                    )
                    at += size - 1
                    break
            at += 1

    def _fuzzy(self, text: str, words: list[tuple[int, int, str]], alone: bool) -> PlaceMatch | None:
        best: PlaceMatch | None = None
        best_distance = 3
        for at in range(len(words)):
            if not alone and (at == 0 or words[at - 1][2] not in self._before_place):
                continue
            for size in range(1, min(4, len(words) - at) + 1):
                name = " ".join(word for _, _, word in words[at : at + size])
                allowed = min(best_distance - 1, 0 if len(name) < 5 else 1 if len(name) < 8 else 2)  # noqa: PLR2004
                if allowed < 1:
                    continue
                close = process.extract(name, self._spelled, scorer=OSA.distance, score_cutoff=allowed)
                if not close:
                    continue
                distance = min(score for _, score, _ in close)
                found = {c.fr: c for key, score, _ in close if score == distance for c in self._names[key].values()}
                start, end = words[at][0], words[at + size - 1][1]
                sure = len(found) == 1 and distance == 1 and len(name) >= 7  # noqa: PLR2004
                best, best_distance = (
                    PlaceMatch(text[start:end], start, end, tuple(found.values()), sure, guessed=True),
                    int(distance),
                )
        return best


@cache
def commune_index() -> CommuneIndex:
    """The index over the project's own facts, built once."""
    return CommuneIndex(knowledge())
