"""What the topic model sees of a message: words, pairs of words, pieces of words, and a spelling key of each word."""

from collections.abc import Iterator
from itertools import pairwise

from bot.nlu.normalise import plain, spelling_key, words

MIN_PIECE, MAX_PIECE = 2, 5
# Of a longer text the beginning and the end are read: there people say what it is about.
FIRST_WORDS, LAST_WORDS = 40, 80


def channels(text: str) -> tuple[list[str], list[str]]:
    """The features of a text in two channels, each normalised by itself: words and pieces of words."""
    tokens = words(plain(text))
    if len(tokens) > FIRST_WORDS + LAST_WORDS:
        tokens = tokens[:FIRST_WORDS] + tokens[-LAST_WORDS:]
    return list(_word_features(tokens)), list(_piece_features(tokens))


def _word_features(tokens: list[str]) -> Iterator[str]:
    keys = [spelling_key(token) for token in tokens]
    yield from ("w:" + token for token in tokens)
    yield from ("k:" + key for key in keys)
    bounded = ["^", *keys, "$"]
    yield from (f"b:{first} {second}" for first, second in pairwise(bounded))


def _piece_features(tokens: list[str]) -> Iterator[str]:
    for token in tokens:
        padded = f" {token} "
        length = len(padded)
        for size in range(MIN_PIECE, MAX_PIECE + 1):
            if length < size:
                break
            yield from (padded[at : at + size] for at in range(length - size + 1))
