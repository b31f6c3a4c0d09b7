"""Whole messages whose language a person knows at once, and words that belong to no language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.nlu.language.text import fold
from bot.replies import Lang

INTERNATIONAL: Final = ("ok", "okay", "oki", "hm", "hmm", "ah", "oh", "lol", "haha", "stop", "top", "super", "ciao")

_WHOLE_MESSAGES: Final[dict[Lang, tuple[str, ...]]] = {
    "fr": (
        "bonjour", "bjr", "slt", "bonsoir", "coucou", "oui", "ouais", "oui merci", "oui svp", "non", "non merci",
        "merci beaucoup", "merci bcp", "svp", "s'il vous plaît", "s'il te plaît", "au revoir", "bonne journée",
        "à demain", "à bientôt", "de rien", "d'accord", "demain", "pourquoi", "peut-être", "je sais pas",
    ),
    "de": (
        "guten tag", "guten morgen", "guten abend", "grüß gott", "ja", "ja bitte", "nein", "nein danke", "danke",
        "danke schön", "dankeschön", "vielen dank", "danke sehr", "bitte", "bitte schön", "tschüss", "tschüß",
        "auf wiedersehen", "schönen tag noch", "bis morgen dann", "morgen", "warum", "vielleicht", "weiß nicht",
    ),
    "lb": (
        "moien", "moie", "moien moien", "gudde moien", "gudden moien", "gudde mëtteg", "gudden owend", "äddi",
        "addi", "awuer", "bis muer", "jo", "jojo", "jo merci", "jo gär", "nee", "neen", "nee merci", "merci villmools",
        "merci villmols", "villmools merci", "villmols merci", "wannechgelift", "wgl", "w.e.g.", "wann ech gelift",
        "muer", "firwat", "vläicht", "weess net", "ech weess et net", "mäi gott",
    ),
    "en": (
        "hello", "hi", "hey", "hiya", "good morning", "good evening", "good afternoon", "yes", "yes please", "yep",
        "yeah", "no", "nope", "no thanks", "no thank you", "thanks", "thx", "thank you", "thanks a lot", "please",
        "pls", "bye", "bye bye", "goodbye", "see you", "you're welcome", "tomorrow", "why", "maybe", "dont know",
    ),
}  # fmt: skip


def key(tokens: Sequence[str]) -> str:
    """The form under which a message is looked up: folded words."""
    return fold(" ".join(tokens)).replace("'", " ").replace("-", " ")


def _by_key() -> dict[str, Lang]:
    entries: dict[str, Lang] = {}
    for lang, texts in _WHOLE_MESSAGES.items():
        for text in texts:
            entries[key(text.replace(".", " ").split())] = lang
    return entries


WHOLE_MESSAGES: Final = _by_key()
"""Folded whole message -> language."""
