"""The reference of a booking as people type it."""

import re
from itertools import pairwise

from bot.nlu.entities.entity import Entity

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U. Ten characters hold 50 bits."""
SHORTEST, LONGEST = 10, 14
LOOKS_LIKE = str.maketrans("OIL", "011")

CHARACTER = "[0-9A-HJ-NP-TV-ZOI]"
WHOLE = re.compile(
    rf"(?<![\w@.+-]){CHARACTER}(?:-?{CHARACTER}){{{SHORTEST - 1},{LONGEST - 1}}}(?![\w@-])", re.IGNORECASE
)
SPACED = re.compile(
    rf"(?<![\w@.+-]){CHARACTER}(?:[ -]{{0,2}}{CHARACTER}){{{SHORTEST - 1},{LONGEST - 1}}}(?![\w@-])", re.IGNORECASE
)
# Words after which a reference may come with spaces in it.
CUE = re.compile(
    r"(?:r[ée]f(?:[ée]rence|erenz)?(?:num+er)?|code|num[ée]ro|nummer|number|buchung\w*|booking|"
    r"r[ée]servation)\b"
    r"(?: (?:de|du|vun|of|est|ass|ist|is|my|rendez-vous))*[ :.#°]*",
    re.IGNORECASE,
)
GROUP_SIZES = range(3, 6)
MIN_SWITCHES = 2


def normalise_reference(typed: str) -> str | None:
    """A reference as it is stored, without dashes and spaces, or None when `typed` can't be one."""
    plain = re.sub(r"[\s-]", "", typed).upper().translate(LOOKS_LIKE)
    return plain if SHORTEST <= len(plain) <= LONGEST and set(plain) <= set(ALPHABET) else None


def find_references(text: str) -> list[Entity]:
    """The references in a text.

    One must hold letters and digits, mixed, so that no word and no number is taken for one. With spaces in it, it must
    follow a word like "reference" or be all that is said.
    """
    found = [_entity(match) for match in WHOLE.finditer(text) if _groups_fit(match.group()) and _mixed(match.group())]
    if found:
        return found
    for cue in CUE.finditer(text):
        match = SPACED.match(text, cue.end())
        if match and _groups_fit(match.group()) and _typed_as_code(match.group()):
            return [_entity(match)]
    match = SPACED.search(text)
    if match and match.group() == text.strip(" .!?") and _groups_fit(match.group()) and _typed_as_code(match.group()):
        return [_entity(match)]
    return []


def _groups_fit(typed: str) -> bool:
    groups = re.split(r"[\s-]+", typed)
    return len(groups) == 1 or (
        all(len(group) in GROUP_SIZES for group in groups[:-1]) and 1 < len(groups[-1]) <= GROUP_SIZES[-1]
    )


def _mixed(typed: str) -> bool:
    """Letters and digits by turns, unlike `calendar2027`."""
    plain = re.sub(r"[\s-]", "", typed)
    return sum(one.isdigit() != other.isdigit() for one, other in pairwise(plain)) >= MIN_SWITCHES


def _typed_as_code(typed: str) -> bool:
    """In capitals, or with a digit in every group; letters and digits in any case."""
    plain = re.sub(r"[\s-]", "", typed)
    as_code = plain.isupper() or all(re.search(r"\d", group) for group in re.split(r"[\s-]+", typed))
    return as_code and not plain.isdigit() and not plain.isalpha()


def _entity(match: re.Match[str]) -> Entity:
    return Entity("reference", normalise_reference(match.group()), match.start(), match.end())
