"""Reads a message as the answer to one of the plain questions: name, contact, consent, confirmation, reference."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from actions.booking.arrangement import Arrangement
from actions.booking.domain import NEEDS, InvalidContact, InvalidName, Need
from actions.booking.person import parse_contact, parse_name
from actions.booking.reference import parse_reference
from actions.booking.wishes import NoSuchDay, affirmed, mentions, read_wish, words
from actions.booking.wording import CONFIRM, CONSENT, CONTACT, NAME, OFFICE, REFERENCE, TIME
from actions.knowledge.communes import fold
from actions.speech.said import NO_TOPIC, Said

Refusal = Literal["name", "contact", "reference"]
LONGEST_NAME_WORDS = 6
SURELY_A_TOPIC = 0.7
"""A name looks like nothing the topics were learned from: only a sure topic is one."""


@dataclass(frozen=True)
class Taken:
    """What an answer changes; `refusal` says which answer can't be used, `declined` that it was a no."""

    arrangement: Arrangement
    refusal: Refusal | None = None
    declined: bool = False
    confirmed: bool = False


def takes(arrangement: Arrangement, said: Said, asked: str) -> Taken | None:
    """What a message says in answer to `asked`; None when it is no answer to it."""
    return READERS[asked](arrangement, said)


def evident(arrangement: Arrangement, said: Said, asked: str) -> bool:
    """Whether a message names what was asked for, whatever topic it may look like."""
    if asked == OFFICE:
        return bool(said.values("commune"))
    if asked == CONTACT:
        return bool(said.values("email") or said.values("phone"))
    if asked == REFERENCE:
        return any(parse_reference(str(value)) for value in said.values("reference"))
    if asked == CONFIRM:
        return arrangement.task == "book" and bool(_needs_named(said))
    try:
        return asked == TIME and bool(said.values("slot") or read_wish(said, arrangement.offered))
    except NoSuchDay:
        return True


def _name(arrangement: Arrangement, said: Said) -> Taken | None:
    typed = said.text.strip()
    topic = said.intent not in NO_TOPIC and said.confidence >= SURELY_A_TOPIC
    if said.button or typed.endswith("?") or topic:
        return None
    if said.intent in ("affirm", "deny", "dont_know") and said.confidence >= SURELY_A_TOPIC:
        return Taken(arrangement, refusal="name")
    plain = _without_introduction(typed)
    # "30 February" is no name either.
    digits = any(char.isdigit() for char in plain)
    if digits or len(plain.split()) > LONGEST_NAME_WORDS or not any(char.isalpha() for char in plain):
        return Taken(arrangement, refusal="name")
    try:
        return Taken(replace(arrangement, name=parse_name(plain)))
    except InvalidName:
        return Taken(arrangement, refusal="name")


def _without_introduction(typed: str) -> str:
    """`je m'appelle Ana Dias` without its first words."""
    pieces = typed.rstrip(".!").split()
    for introduction in sorted(words()["introduction"], key=len, reverse=True):
        for count in range(1, len(pieces)):
            if fold(" ".join(pieces[:count])) == introduction:
                return " ".join(pieces[count:])
    return " ".join(pieces)


def _contact(arrangement: Arrangement, said: Said) -> Taken | None:
    named = [str(value) for name in ("email", "phone") for value in said.values(name)]
    typed = named[0] if named else said.text
    if not named and said.values("date"):
        return None  # "not on Tuesday" is no "no"
    if not named and (said.intent in ("deny", "dont_know") or mentions(said.text, words()["no_contact"])):
        return Taken(replace(arrangement, contact=""))
    if not named and not any(char.isdigit() or char == "@" for char in typed):
        return None
    try:
        contact = parse_contact(typed)
    except InvalidContact:
        return Taken(arrangement, refusal="contact")
    return Taken(replace(arrangement, contact=contact.value if contact else ""))


def _consent(arrangement: Arrangement, said: Said) -> Taken | None:
    if said.intent == "affirm":
        return Taken(replace(arrangement, consent=True))
    return Taken(arrangement, declined=True) if said.intent == "deny" else None


def _confirmation(arrangement: Arrangement, said: Said) -> Taken | None:
    wished = _needs_named(said)
    if wished and set(wished) - set(arrangement.needs):
        return Taken(replace(arrangement, needs=tuple(sorted({*arrangement.needs, *wished}))))
    if said.intent == "affirm":
        return Taken(arrangement, confirmed=True)
    return Taken(arrangement, declined=True) if said.intent == "deny" else None


def _needs_named(said: Said) -> tuple[Need, ...]:
    known = words()["needs"]
    return tuple(need for need in NEEDS if affirmed(said.text, known[need]) or need in said.values("booking_need"))


def _reference(arrangement: Arrangement, said: Said) -> Taken | None:
    typed = next((str(value) for value in said.values("reference")), said.text)
    parsed = parse_reference(typed)
    if parsed is not None:
        return Taken(replace(arrangement, reference=parsed, doubts=0))
    # Something like a reference, but no reference.
    looks_like = any(char.isdigit() for char in typed) and len(typed.split()) <= LONGEST_NAME_WORDS
    return Taken(arrangement, refusal="reference") if looks_like or said.intent == "dont_know" else None


READERS: Mapping[str, Callable[[Arrangement, Said], Taken | None]] = {
    NAME: _name,
    CONTACT: _contact,
    CONSENT: _consent,
    CONFIRM: _confirmation,
    REFERENCE: _reference,
}
