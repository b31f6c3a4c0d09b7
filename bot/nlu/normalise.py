"""Brings what people type to comparable forms, for the classifier only; nothing normalised is shown or stored."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?", re.UNICODE)
_REPEATED = re.compile(r"(.)\1{2,}")
_DIGITS = re.compile(r"\d")


def plain(text: str) -> str:
    """Lower case, accents dropped, letters repeated for emphasis shortened to two, digits as 0."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").replace("ß", "ss"))
    text = "".join(char for char in text if not unicodedata.combining(char))
    return _DIGITS.sub("0", _REPEATED.sub(r"\1\1", text))


def words(text: str) -> list[str]:
    """The words of a `plain` text; an elided article stays with its word (d'wunneng)."""
    return _WORD.findall(text)


_KEY_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"ae", "e"),
        (r"t[zs]", "z"),
        (r"ph|v", "f"),
        (r"sch", "s"),
        (r"ck", "k"),
        (r"qu", "kw"),
        (r"c(?=[aouklr])", "k"),
        (r"(?<=[aeiouy])h(?![aeiouy])", ""),
        (r"e[iy]|ai", "ay"),
        (r"ie", "i"),
        (r"(?<!a)y", "i"),
        (r"ou|oo", "o"),
        (r"u[eu]", "u"),
        (r"(.)\1", r"\1"),
        (r"(?<=e)n$", ""),
        (r"(?<=..[aiou])n$", ""),
        (r"d$", "t"),
        (r"b$", "p"),
        (r"g$", "k"),
    )
)


@lru_cache(maxsize=20_000)
def spelling_key(word: str) -> str:
    """A phonetic-like key of a `plain` word, under which the spellings of a Luxembourgish word meet.

    Rules measured in the language research: Hëllef, Hellef, helef share one key; wéi and wei; Kanner and kaner.
    """
    for pattern, replacement in _KEY_RULES:
        word = pattern.sub(replacement, word)
    return word
