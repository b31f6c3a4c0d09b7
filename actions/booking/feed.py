"""The calendar feed of an agenda, for the office's own calendar program. A secret in its address opens it."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from actions.booking import repository
from actions.booking.domain import FORGET_AFTER, Booking
from actions.booking.secrecy import Secrecy
from actions.booking.tables import AGENDAS, BOOKINGS

TOKEN_BYTES = 24


class UnknownFeed(LookupError):
    """There is no such agenda, or the token does not open it (any more)."""


@dataclass(frozen=True)
class Feed:
    """An agenda's label, whether its hours are samples, and its active bookings in order of time."""

    label: str
    sample: bool
    bookings: tuple[Booking, ...]


def new_feed_token(session: Session, agenda_id: str) -> str:
    """A new secret for the agenda's feed, which closes the address with the old one; it can't be shown again.

    Raises UnknownFeed.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    changed = session.execute(update(AGENDAS).where(AGENDAS.c.id == agenda_id).values(feed_token_hash=_hash(token)))
    if changed.rowcount == 0:
        raise UnknownFeed
    return token


def open_feed(session: Session, secrecy: Secrecy, agenda_id: str, token: str, *, now: datetime) -> Feed:
    """What the feed of an agenda shows: bookings to come, and those of the last thirty days. Raises UnknownFeed."""
    names = (AGENDAS.c.label, AGENDAS.c.sample, AGENDAS.c.feed_token_hash)
    found = session.execute(select(*names).where(AGENDAS.c.id == agenda_id)).first()
    if found is None or not hmac.compare_digest(found.feed_token_hash or "", _hash(token)):
        raise UnknownFeed
    shown = (BOOKINGS.c.agenda_id == agenda_id, BOOKINGS.c.active.is_(True), BOOKINGS.c.ends_at > now - FORGET_AFTER)
    ids = session.execute(select(BOOKINGS.c.id).where(*shown).order_by(BOOKINGS.c.starts_at)).scalars().all()
    bookings = (repository.by_id(session, secrecy, booking_id) for booking_id in ids)
    return Feed(found.label, found.sample, tuple(booking for booking in bookings if booking is not None))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
