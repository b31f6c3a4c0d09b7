"""Forgets who came once it is no longer needed, and re-encrypts under the newest key what still is. Run both often."""

from datetime import datetime

from sqlalchemy import case, delete, select, update
from sqlalchemy.orm import Session

from actions.booking.domain import FORGET_AFTER
from actions.booking.secrecy import Secrecy
from actions.booking.tables import BOOKINGS, OUTBOX, WAITING


def forget_past(session: Session, now: datetime) -> int:
    """Delete whose interview it was, 30 days after its end; the row without the person stays, to be counted.

    E-mails and wishes that belong to it go too, and wishes of interviews that have begun. Returns how many people
    were forgotten.
    """
    old = select(BOOKINGS.c.id).where(BOOKINGS.c.ends_at < now - FORGET_AFTER)
    begun = select(BOOKINGS.c.id).where(BOOKINGS.c.starts_at <= now)
    session.execute(delete(OUTBOX).where(OUTBOX.c.booking_id.in_(old)))
    session.execute(delete(WAITING).where(WAITING.c.booking_id.in_(begun)))
    forgotten = session.execute(
        update(BOOKINGS)
        .where(BOOKINGS.c.ends_at < now - FORGET_AFTER, BOOKINGS.c.person.is_not(None))
        .values(person=None, key_id=None, reference_hash=None, contact_hash=None, client_id=None)
        .execution_options(synchronize_session=False)
    )
    return int(forgotten.rowcount)


def rotate(session: Session, secrecy: Secrecy) -> int:
    """Encrypt and hash under the newest key what is not yet; returns how many bookings that were.

    Only when it returns 0 may the older keys be taken away. Raises cryptography.fernet.InvalidToken when a booking
    was encrypted under a key that is not there.
    """
    stale = select(BOOKINGS.c.id, BOOKINGS.c.person).where(BOOKINGS.c.key_id != secrecy.key_id)
    rows = session.execute(stale).all()
    for booking_id, sealed in rows:
        person, reference = secrecy.open(sealed)
        contact_hash = secrecy.contact_hashes(person.contact)[0] if person.contact else None
        # Another transaction may have forgotten the person, or let go of the contact, since we looked.
        unchanged = (BOOKINGS.c.id == booking_id, BOOKINGS.c.person == sealed)
        values = {
            "person": secrecy.seal(person, reference),
            "key_id": secrecy.key_id,
            "reference_hash": secrecy.reference_hashes(reference)[0],
            "contact_hash": case((BOOKINGS.c.contact_hash.is_(None), None), else_=contact_hash),
        }
        session.execute(
            update(BOOKINGS).where(*unchanged).values(**values).execution_options(synchronize_session=False)
        )
    return len(rows)
