"""Checks of Luxembourgish: spelling against the hunspell dictionary of npm `dictionary-lb`, and the n-rule."""

import re
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
HOW = "run scripts/install-test-tools.sh"
WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
# Before these sounds an n at the end of a word stays: vowels, n, d, t, z, h (Eifeler Regel).
KEEPS_N = tuple("aäàâeéèëêiîïoöôuüûyndtzh")
# Forms without n that are no words of their own.
LOST_N = frozenset(
    [
        "a",
        "de",
        "däi",
        "dee",
        "dovu",
        "e",
        "ee",
        "goufe",
        "hie",
        "hu",
        "ka",
        "kee",
        "kënne",
        "kréie",
        "mäi",
        "musse",
        "säi",
        "solle",
        "vu",
        "wa",
        "wëlle",
        "wie",
    ]
)


def plain(text: str) -> str:
    """Straight apostrophes."""
    return text.replace("’", "'")


def allowed() -> list[str]:
    """Names and official terms the dictionary does not know, the longest first, so that a phrase goes as a whole."""
    lines = (HERE / "lb_allowed_words.txt").read_text(encoding="utf-8").splitlines()
    entries = [line.split("#")[0].strip() for line in lines]
    return sorted((plain(entry) for entry in entries if entry), key=len, reverse=True)


def without_allowed(text: str) -> str:
    """`text` without the allowed names, their first letter in either case."""
    text = plain(text)
    for name in allowed():
        first = f"[{name[0].lower()}{name[0].upper()}]"
        text = re.sub(rf"(?<![\w]){first}{re.escape(name[1:])}(?![\w])", " ¤ ", text)
    return text


@cache
def _dictionary() -> str:
    found = sorted((HERE / ".cache").glob("lb-*.dic"))
    if not found or not shutil.which("hunspell"):
        pytest.fail(f"hunspell or its Luxembourgish dictionary is not installed: {HOW}", pytrace=False)
    return str(found[-1].with_suffix(""))


def unknown(words: Iterable[str]) -> set[str]:
    """The words that the dictionary does not know."""
    asked = "\n".join(sorted(set(words)))
    command = ["hunspell", "-d", _dictionary(), "-l", "-i", "utf-8"]
    return set(subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout.split())


def words(text: str) -> list[str]:
    """The words of a text, `d'Kand` as one."""
    return WORD.findall(plain(text))


def without_n(word: str) -> str | None:
    """`word` as it is written where its n falls (`wann`: `wa`), None when it ends in none."""
    tail = re.split(r"[-']", word)[-1]
    if len(tail) <= 2:
        return {"an": "a", "en": "e"}.get(tail.lower())
    return tail.removesuffix("n").removesuffix("n") if tail.endswith("n") else None


def pairs(text: str) -> list[tuple[str, str]]:
    """Words that follow each other with nothing but a blank between them."""
    return re.findall(rf"(?<![\w'-])({WORD.pattern}) (?=({WORD.pattern}))", plain(text))


def n_that_should_fall(text: str) -> set[str]:
    """Pairs of words of which the first keeps an n that falls before the sound that follows."""
    found = {
        pair: short for pair in pairs(text) if (short := without_n(pair[0])) and not pair[1].lower().startswith(KEEPS_N)
    }
    # Where the dictionary knows no form without n, the n belongs to the word: Persoun, Telefon.
    belonging = unknown(found.values())
    return {" ".join(pair) for pair, short in found.items() if short not in belonging}


def n_that_should_stay(text: str) -> set[str]:
    """Pairs of words of which the first, a common short one, has lost an n that stays before the sound that follows."""
    return {" ".join(pair) for pair in pairs(text) if pair[0].lower() in LOST_N and pair[1].lower().startswith(KEEPS_N)}
