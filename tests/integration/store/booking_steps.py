"""What the tests of booking share: agendas, keys, requests."""

from datetime import UTC, datetime, time, timedelta
from itertools import count
from typing import Any
from uuid import uuid4

from cryptography.fernet import Fernet
from sqlalchemy import select

from actions.booking import service
from actions.booking.agendas import put_agenda
from actions.booking.domain import Agenda, Booking, Contact, Opening, Person, Request, Slot
from actions.booking.secrecy import Secrecy
from actions.booking.tables import OUTBOX
from actions.store.engine import Store

NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)  # Monday, seven in the morning in Luxembourg
TUESDAY_NINE = datetime(2026, 12, 1, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
KEY = Fernet.generate_key().decode()
SECRECY = Secrecy([KEY])
_numbers = count(1)


def agenda(name: str = "a", *, office: str = "redange", langs: tuple[str, ...] = ("fr", "lb"), **more: Any) -> Agenda:
    """Hourly slots, nine to twelve, Monday to Friday, for four weeks."""
    openings = tuple(Opening(day, time(9), time(12)) for day in range(5))
    values: dict[str, Any] = {"slot_minutes": 60, "notice_minutes": 120, "horizon_days": 28, "openings": openings}
    return Agenda(name, office, "counter", "Guichet", langs, **values | more)


def open_office(store: Store, *agendas: Agenda) -> None:
    """Store agendas; one when none is given."""
    with store.write() as session:
        for one in agendas or (agenda(),):
            put_agenda(session, one)


def request(starts_at: datetime = TUESDAY_NINE, contact: str | None = None, **more: Any) -> Request:
    """A wish by somebody new; `contact` is an e-mail address."""
    person = Person(f"Person {next(_numbers)}", Contact("email", contact) if contact else None)
    values: dict[str, Any] = {"office_id": "redange", "lang": "fr", "person": person, "client_id": str(uuid4())}
    return Request(starts_at=starts_at, **values | more)


def book(store: Store, wish: Request | None = None, *, now: datetime = NOW, secrecy: Secrecy = SECRECY) -> Booking:
    """Book in a transaction of its own."""
    with store.write() as session:
        return service.book(session, secrecy, wish or request(), now=now)


def move(store: Store, booking: Booking, starts_at: datetime, *, now: datetime = NOW) -> Booking:
    """Move in a transaction of its own."""
    with store.write() as session:
        return service.move(session, SECRECY, booking.reference, starts_at, now=now)


def cancel(store: Store, booking: Booking, *, now: datetime = NOW) -> Booking:
    """Cancel in a transaction of its own."""
    with store.write() as session:
        return service.cancel(session, SECRECY, booking.reference, now=now)


def view(store: Store, booking: Booking, *, secrecy: Secrecy = SECRECY) -> Booking:
    """The booking as it is."""
    with store.read() as session:
        return service.view(session, secrecy, booking.reference)


def free(store: Store, lang: str | None = "fr", *, days: float = 60, limit: int | None = None) -> list[Slot]:
    """Free slots from now on."""
    with store.read() as session:
        span = {"since": NOW, "until": NOW + timedelta(days=days), "now": NOW}
        return service.find_slots(session, "redange", lang=lang, limit=limit, **span)


def starts(slots: list[Slot] | tuple[Slot, ...]) -> list[datetime]:
    """When slots start."""
    return [slot.starts_at for slot in slots]


def mails(store: Store, booking: Booking) -> list[tuple[str, datetime]]:
    """Kind and time of the e-mails to send about a booking, the earliest first."""
    query = select(OUTBOX.c.kind, OUTBOX.c.due_at).where(OUTBOX.c.booking_id == booking.id, OUTBOX.c.sent_at.is_(None))
    with store.read() as session:
        return [(row.kind, row.due_at) for row in session.execute(query.order_by(OUTBOX.c.due_at, OUTBOX.c.id))]
