"""What a resident sends, looked at before anything else happens with it."""

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Notice:
    """Why the assistant does not get to see a message; `text_id` is the kind word that answers it."""

    reason: str
    text_id: str


EMPTY = Notice("empty", "notice-empty")
TOO_LONG = Notice("too long", "notice-too-long")
UNKNOWN_BUTTON = Notice("unknown button", "notice-unknown-button")

MAX_CHARACTERS = 2_000
# C0 and C1 controls but tab and line feed, and surrogates.
_UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(text: str) -> str:
    """The text without control characters and without blanks around it.

    Line breaks and tabs stay, and joiners inside words and emoji; lone surrogates, which no database takes, go.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWANTED.sub("", text).strip()


def is_blank(text: str) -> bool:
    """Whether a cleaned text shows nothing: only spaces and invisible format characters."""
    return all(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp", "Zs") for c in text)


def examine(text: str) -> tuple[str | None, Notice | None]:
    """The cleaned text, or None and the notice when there is nothing in it for the assistant."""
    cleaned = clean(text)
    if is_blank(cleaned):
        return None, EMPTY
    if len(cleaned) > MAX_CHARACTERS:
        return None, TOO_LONG
    return cleaned, None
