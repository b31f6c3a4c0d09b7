"""The reference that opens a booking: not to be guessed, easy to read out, forgiving when typed.

The alphabet is that of `bot.nlu.entities.reference`, which finds references in what people write.
"""

import re
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L and O (read as 1, 1 and 0) and no U."""
GROUPS = (4, 4, 3)
LENGTH = sum(GROUPS)
_LOOKS_LIKE = str.maketrans("OIL", "011")
# Blanks, the dashes of all keyboards and word processors, full stops, underscores.
_BETWEEN = re.compile(r"[\s.\-\u2010-\u2015\u2212_]")


def new_reference() -> str:
    """A new reference as it is stored: eleven characters, 53.6 bits.

    Every group has a letter and a digit, so that no group is a word or a number: it can be told from other text.
    """
    return "".join(_group(size) for size in GROUPS)


def _group(size: int) -> str:
    while True:
        drawn = "".join(secrets.choice(ALPHABET) for _ in range(size))
        if not drawn.isalpha() and not drawn.isdigit():
            return drawn


def show_reference(reference: str) -> str:
    """A stored reference in groups for reading: `AB2D-3FGH-J4M`."""
    first, second, _ = GROUPS
    return "-".join((reference[:first], reference[first : first + second], reference[first + second :]))


def parse_reference(typed: str) -> str | None:
    """What was typed as it is stored, or None when it can't be a reference."""
    plain = _BETWEEN.sub("", typed).upper().translate(_LOOKS_LIKE)
    return plain if len(plain) == LENGTH and set(plain) <= set(ALPHABET) else None
