"""Published formulas for how easily a text is read, one per language."""

import re
from functools import cache

import pyphen

from bot.replies import Lang

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
LONG_WORD = 6


def words(text: str) -> list[str]:
    """The words and numbers of a text."""
    return WORD.findall(text)


def sentences(text: str) -> int:
    """How many sentences a text has, at least one."""
    return max(1, sum(1 for part in re.split(r"[.!?:]+(?:\s|$)|\n", text) if words(part)))


@cache
def _hyphens(lang: Lang) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang={"fr": "fr_FR", "de": "de_DE", "en": "en_US"}[lang])


def syllables(word: str, lang: Lang) -> int:
    """The syllables of a word, as its hyphenation has them."""
    return len(_hyphens(lang).positions(word)) + 1


def flesch(text: str) -> float:
    """Flesch reading ease (English, 1948): 60 to 70 is plain English, higher is easier."""
    found = words(text)
    per_word = sum(syllables(word, "en") for word in found) / len(found)
    return 206.835 - 1.015 * len(found) / sentences(text) - 84.6 * per_word


def kandel_moles(text: str) -> float:
    """Flesch adapted to French by Kandel and Moles (1958): 50 to 60 is ordinary, higher is easier."""
    found = words(text)
    per_word = sum(syllables(word, "fr") for word in found) / len(found)
    return 207 - 1.015 * len(found) / sentences(text) - 73.6 * per_word


def wiener_sachtextformel(text: str) -> float:
    """First Wiener Sachtextformel (Bamberger and Vanecek, 1984): the school year from which on a text is understood."""
    found = words(text)
    counts = [syllables(word, "de") for word in found]
    share = 100 / len(found)
    three = share * sum(count >= 3 for count in counts)
    one = share * sum(count == 1 for count in counts)
    long = share * sum(len(word) > LONG_WORD for word in found)
    return 0.1935 * three + 0.1672 * len(found) / sentences(text) + 0.1297 * long - 0.0327 * one - 0.875


def lix(text: str) -> float:
    """LIX (Björnsson, 1968), which counts letters and so needs no hyphenation: below 40 is easy, 40 to 50 ordinary."""
    found = words(text)
    return len(found) / sentences(text) + 100 * sum(len(word) > LONG_WORD for word in found) / len(found)
