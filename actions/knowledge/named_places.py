"""Which places a message is about: communes of ours, places across the border, or no address at all.

Somebody may name several: where they live, where they work. Words of residence decide; where they don't, all are meant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from actions.knowledge.communes import WORD, CommuneIndex, PlaceMatch, commune_index, fold
from actions.knowledge.load import Country, Places, knowledge

# Where a thought ends: "an" and "a" are "and" in Luxembourgish, and "in" only where a place follows.
CLAUSE_END = re.compile(
    r"[.,;:!?()\n]|\b(?:et|mais|und|aber|and|but|an|a|awer|mä|mee|ou|oder|or|odder|wou|où|while)\b", re.I
)
FEW_WORDS = 2


@dataclass(frozen=True)
class PlaceAbroad:
    """A place across the border: what was `typed`, at characters `start` to `end`, and the country it lies in."""

    typed: str
    start: int
    end: int
    country: Country


Place = PlaceMatch | PlaceAbroad


@dataclass(frozen=True)
class NamedPlaces:
    """What a message says of places: `places` in their order, each one meant, and whether there is `no_address`."""

    places: tuple[Place, ...] = ()
    no_address: bool = False

    @property
    def commune(self) -> PlaceMatch | None:
        """What stands for one of our communes, sure or to be asked about, when nothing else is meant beside it."""
        only = self.places[0] if len(self.places) == 1 else None
        return only if isinstance(only, PlaceMatch) else None

    @property
    def abroad(self) -> tuple[PlaceAbroad, ...]:
        """The places across the border."""
        return tuple(place for place in self.places if isinstance(place, PlaceAbroad))


class PlaceReader:
    """Reads the places in a message; `names` are the words that `data/knowledge/places.yml` holds for it."""

    def __init__(self, index: CommuneIndex, names: Places) -> None:
        self._index = index
        self._abroad = _folded(names.abroad)
        self._countries = _folded(names.countries)
        self._in_country = frozenset(map(fold, names.in_country))
        self._residence = frozenset(map(fold, names.residence))
        self._ties = self._residence | frozenset(map(fold, names.other_tie))
        self._no_address = frozenset(map(fold, names.no_address))
        self._most_words = max(len(name.split()) for name in (*self._abroad, *self._countries, *self._no_address))

    def read(self, text: str, *, asked: bool = False) -> NamedPlaces:
        """The places that `text` is about. With `asked` it answers the question for the commune."""
        words = [(match.start(), match.end(), fold(match.group())) for match in WORD.finditer(text)]
        ours = self._index.find_all(text, asked=asked)
        theirs = list(self._across(text, words, alone=asked or len(words) <= FEW_WORDS))
        # A name of ours that is written right goes before the same letters across the border, a guess goes after.
        exact = [place for place in ours if not place.guessed]
        theirs = [place for place in theirs if not _overlapping(place, exact)]
        found: list[Place] = [*(place for place in ours if not _overlapping(place, theirs)), *theirs]
        found.sort(key=lambda place: place.start)
        no_address = any(name in self._no_address for _, _, name in self._phrases(words))
        return NamedPlaces(tuple(_distinct(self._of_residence(text, found))), no_address)

    def only_abroad(self, text: str) -> bool:
        """Whether `text` is the name of a place across the border and nothing else."""
        return any(fold(place.typed) == fold(text) for place in self.read(text).abroad)

    def _across(self, text: str, words: list[tuple[int, int, str]], *, alone: bool) -> Iterator[PlaceAbroad]:
        until = -1
        for at, size, name in self._phrases(words):
            before = words[at - 1][2] if at else ""
            country = self._abroad.get(name)
            if country is None and (alone or before in self._in_country or before in self._residence):
                country = self._countries.get(name)
            start, end = words[at][0], words[at + size - 1][1]
            if country is not None and start >= until:
                until = end
                yield PlaceAbroad(text[start:end], start, end, country)

    def _phrases(self, words: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
        """Every row of words that may be a name: where it begins, how many words, folded; the longest first."""
        for at in range(len(words)):
            for size in range(min(self._most_words, len(words) - at), 0, -1):
                yield at, size, " ".join(word for _, _, word in words[at : at + size])

    def _of_residence(self, text: str, found: list[Place]) -> list[Place]:
        """The places that words of residence name, when they name some and not all; else those that are no bywords."""
        if any(isinstance(place, PlaceAbroad) and not _crosses(place) for place in found):
            # Beside a town, "cross-border worker" says nothing more.
            found = [place for place in found if not _crosses(place)]
        if len(found) < 2:  # noqa: PLR2004
            return found
        tied = list(self._tied(text, found))
        living = [place for place, tie in zip(found, tied, strict=True) if tie in self._residence or _crosses(place)]
        kept = living if 0 < len(living) < len(found) else found
        named = [place for place in kept if not (isinstance(place, PlaceMatch) and place.byword)]
        return named or kept

    def _tied(self, text: str, found: list[Place]) -> Iterator[str | None]:
        """For each place the word that says what somebody has to do with it; without one of its own, the last one."""
        borders = [0, *(match.end() for match in CLAUSE_END.finditer(text) if not _inside(match, found)), len(text)]
        for place in found:
            start = max(border for border in borders if border <= place.start)
            end = min(border for border in borders if border >= place.end)
            before = self._ties_in(text[: place.start])
            own = self._ties_in(text[start : place.start])
            after = self._ties_in(text[place.end : end])
            yield own[-1] if own else after[0] if after else before[-1] if before else None

    def _ties_in(self, text: str) -> list[str]:
        return [word for word in fold(text).split() if word in self._ties]


def _folded(names: Mapping[Country, Iterable[str]]) -> dict[str, Country]:
    return {fold(name): country for country, among in names.items() for name in among}


def _crosses(place: Place) -> bool:
    """Whether it only says that somebody lives across the border."""
    return isinstance(place, PlaceAbroad) and place.country == "other"


def _overlapping(place: Place, others: Iterable[Place]) -> bool:
    return any(place.start < other.end and other.start < place.end for other in others)


def _inside(match: re.Match[str], found: Iterable[Place]) -> bool:
    return any(place.start <= match.start() < place.end for place in found)


def _distinct(found: Iterable[Place]) -> Iterator[Place]:
    """Each place once; one that may mean several communes not beside one of them."""
    places = list(found)
    sure = {place.commune.fr for place in places if isinstance(place, PlaceMatch) and place.commune}
    seen: set[tuple[str, ...]] = set()
    for place in places:
        key: tuple[str, ...]
        key = (place.country,) if isinstance(place, PlaceAbroad) else tuple(commune.fr for commune in place.communes)
        if isinstance(place, PlaceMatch) and place.commune is None and sure.intersection(key):
            continue
        if key not in seen:
            seen.add(key)
            yield place


@cache
def place_reader() -> PlaceReader:
    """The reader of the project's own places, built once."""
    return PlaceReader(commune_index(), knowledge().places)
