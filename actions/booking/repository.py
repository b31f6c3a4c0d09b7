"""Keeps bookings in the database. Every function works in the session, and the transaction, of its caller."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from actions.booking.domain import Booking, Request, Slot
from actions.booking.secrecy import Secrecy
from actions.booking.tables import BOOKINGS

_INSERT = insert(BOOKINGS)
_BY_REFERENCE = select(BOOKINGS).where(BOOKINGS.c.reference_hash.in_(bindparam("hashes", expanding=True)))
_BY_CLIENT = select(BOOKINGS).where(BOOKINGS.c.client_id == bindparam("client"))
_BY_ID = select(BOOKINGS).where(BOOKINGS.c.id == bindparam("booking"))
_SAME_CONTACT = BOOKINGS.c.contact_hash.in_(bindparam("hashes", expanding=True))
_RELEASE = (
    update(BOOKINGS)
    .where(_SAME_CONTACT, BOOKINGS.c.ends_at <= bindparam("now"))
    .values(contact_hash=None)
    .execution_options(synchronize_session=False)
)
_OF_CONTACT = select(BOOKINGS.c.id).where(
    _SAME_CONTACT, BOOKINGS.c.office_id == bindparam("office"), BOOKINGS.c.active.is_(True)
)
_CHANGE = update(BOOKINGS).where(BOOKINGS.c.id == bindparam("booking"))


def add(session: Session, secrecy: Secrecy, request: Request, slot: Slot, reference: str, now: datetime) -> Booking:
    """Store a new active booking of `slot`. Raises sqlalchemy.exc.IntegrityError when an index of the table forbids it:
    the slot, the contact or the client's id is there already."""
    contact = request.person.contact
    row = {
        "id": uuid4().hex,
        "agenda_id": slot.agenda.id,
        "office_id": slot.agenda.office_id,
        "starts_at": slot.starts_at,
        "ends_at": slot.ends_at,
        "lang": request.lang,
        "topic": request.topic,
        "person": secrecy.seal(request.person, reference),
        "key_id": secrecy.key_id,
        "reference_hash": secrecy.reference_hashes(reference)[0],
        "contact_hash": secrecy.contact_hashes(contact)[0] if contact else None,
        "client_id": request.client_id,
        "sequence": 0,
        "active": True,
        "booked_at": now,
        "changed_at": now,
    }
    session.execute(_INSERT, row)
    return _booking(row, secrecy)


def by_reference(session: Session, secrecy: Secrecy, reference: str) -> Booking | None:
    """The booking with a (parsed) reference; None when there is none or its person was forgotten."""
    return _found(session, secrecy, _BY_REFERENCE, {"hashes": secrecy.reference_hashes(reference)})


def by_client(session: Session, secrecy: Secrecy, client_id: str) -> Booking | None:
    """The booking made with a client's id, as it is now; None when there is none."""
    return _found(session, secrecy, _BY_CLIENT, {"client": client_id})


def by_id(session: Session, secrecy: Secrecy, booking_id: str) -> Booking | None:
    """The booking with an id; None when there is none or its person was forgotten."""
    return _found(session, secrecy, _BY_ID, {"booking": booking_id})


def contact_is_booked(session: Session, office_id: str, hashes: Sequence[str], now: datetime) -> bool:
    """Whether a contact (its hashes) has an interview to come in the office. One that is over counts no longer."""
    session.execute(_RELEASE, {"hashes": hashes, "now": now})
    return session.execute(_OF_CONTACT, {"hashes": hashes, "office": office_id}).first() is not None


def put_at(session: Session, booking_id: str, slot: Slot, sequence: int, now: datetime) -> None:
    """Put a booking to another slot: the old one is free in the same moment. Raises IntegrityError for a taken one."""
    values = {"agenda_id": slot.agenda.id, "starts_at": slot.starts_at, "ends_at": slot.ends_at}
    session.execute(_CHANGE.values(**values, sequence=sequence, changed_at=now), {"booking": booking_id})


def release(session: Session, booking_id: str, sequence: int, now: datetime) -> None:
    """Make a booking no longer active: its slot is free."""
    session.execute(_CHANGE.values(active=False, sequence=sequence, changed_at=now), {"booking": booking_id})


def _found(session: Session, secrecy: Secrecy, query: Any, values: dict[str, Any]) -> Booking | None:
    row = session.execute(query, values).mappings().first()
    return _booking(row, secrecy) if row is not None and row["person"] is not None else None


def _booking(row: Any, secrecy: Secrecy) -> Booking:
    person, reference = secrecy.open(row["person"])
    names = ("id", "agenda_id", "office_id", "starts_at", "ends_at", "lang", "topic")
    history = ("sequence", "active", "booked_at", "changed_at")
    return Booking(**{name: row[name] for name in (*names, *history)}, person=person, reference=reference)
