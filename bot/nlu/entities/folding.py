"""A text in lower case without accents, whose characters still know where they stood."""

import re
import unicodedata
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Word:
    """A folded word and the characters of the original text it stands for."""

    text: str
    start: int
    end: int


class Folded:
    """The folded form of `original`; every character of `text` has a place in `original`."""

    def __init__(self, original: str) -> None:
        self.original = original
        self._places: list[int] | None = None
        if original.isascii():
            self.text = original.lower()
            return
        characters: list[str] = []
        places: list[int] = []
        for place, character in enumerate(original):
            folded = fold_character(character)
            characters.append(folded)
            places.extend([place] * len(folded))
        self.text = "".join(characters)
        self._places = places

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where characters `start` to `end` of the folded text (not empty) stand in the original."""
        if self._places is None:
            return start, end
        last = self._places[end - 1] + 1
        while last < len(self.original) and unicodedata.combining(self.original[last]):
            last += 1
        return self._places[start], last

    def words(self) -> list[Word]:
        """All words and numbers; apostrophes and hyphens part them."""
        return [Word(match.group(), *self.span(*match.span())) for match in WORD.finditer(self.text)]


def fold_character(character: str) -> str:
    """One character in lower case without its accent; nothing for an accent that stands alone."""
    if character.isascii():
        return character.lower()
    if character in "’‘ʼ`´":
        return "'"
    plain = unicodedata.normalize("NFKD", character.casefold())
    return "".join(part for part in plain if not unicodedata.combining(part))


def fold_words(text: str) -> list[str]:
    """The folded words of a name."""
    return WORD.findall(Folded(text).text)
