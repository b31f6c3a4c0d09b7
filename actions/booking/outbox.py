"""Writes down which e-mails are to be sent about a booking, in the transaction that makes them necessary.

What is sent, and how often it is tried, is not decided here.
"""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from actions.booking.domain import REMIND_BEFORE, Booking, MailKind
from actions.booking.tables import OUTBOX

_ADD = insert(OUTBOX)


def message_id(booking_id: str, sequence: int, kind: MailKind, offered_at: datetime | None = None) -> str:
    """The Message-ID of an e-mail, without angle brackets: the same for the same news, so that a repetition shows."""
    slot = f".{offered_at:%Y%m%dT%H%MZ}" if offered_at else ""
    return f"{booking_id}.{sequence}.{kind}{slot}@hellef"


def on_booked(session: Session, booking: Booking, now: datetime) -> None:
    """A confirmation at once, a reminder before the interview."""
    _write(session, booking, "confirmation", now)
    _remind(session, booking, now)


def on_moved(session: Session, booking: Booking, now: datetime) -> None:
    """Take back what was to be said of the old time, tell the new one, remind of it."""
    _withdraw(session, booking.id, ("reminder", "moved", "waiting_offer"))
    _write(session, booking, "moved", now)
    _remind(session, booking, now)


def on_cancelled(session: Session, booking: Booking, now: datetime) -> None:
    """Take back everything that was to be said, tell that it is cancelled."""
    _withdraw(session, booking.id, ("confirmation", "reminder", "moved", "waiting_offer"))
    _write(session, booking, "cancelled", now)


def offer(session: Session, booking_id: str, sequence: int, lang: str, offered_at: datetime, now: datetime) -> bool:
    """Offer an earlier slot that starts at `offered_at`; False when it was offered to this booking before."""
    identity = message_id(booking_id, sequence, "waiting_offer", offered_at)
    if session.execute(select(OUTBOX.c.id).where(OUTBOX.c.message_id == identity)).first():
        return False
    _insert(session, booking_id, "waiting_offer", lang, now, identity, offered_at)
    return True


def _remind(session: Session, booking: Booking, now: datetime) -> None:
    due_at = booking.starts_at - REMIND_BEFORE
    if due_at > now:
        _write(session, booking, "reminder", due_at)


def _write(session: Session, booking: Booking, kind: MailKind, due_at: datetime) -> None:
    contact = booking.person.contact
    if contact is not None and contact.kind == "email":
        identity = message_id(booking.id, booking.sequence, kind)
        _insert(session, booking.id, kind, booking.lang, due_at, identity, None)


def _insert(
    session: Session,
    booking_id: str,
    kind: MailKind,
    lang: str,
    due_at: datetime,
    identity: str,
    offered_at: datetime | None,
) -> None:
    row = {
        "booking_id": booking_id,
        "kind": kind,
        "lang": lang,
        "due_at": due_at,
        "message_id": identity,
        "offered_at": offered_at,
        "attempts": 0,
        "next_attempt_at": due_at,
    }
    session.execute(_ADD, row)


def _withdraw(session: Session, booking_id: str, kinds: tuple[MailKind, ...]) -> None:
    unsent = (OUTBOX.c.booking_id == booking_id, OUTBOX.c.sent_at.is_(None), OUTBOX.c.kind.in_(kinds))
    session.execute(delete(OUTBOX).where(*unsent))
