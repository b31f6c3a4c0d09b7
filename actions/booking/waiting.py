"""The waiting list: who would like to come earlier is offered what becomes free."""

from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from actions.booking import outbox
from actions.booking.domain import Agenda, Booking, Slot, WaitingListFull
from actions.booking.slots import slot_at
from actions.booking.tables import BOOKINGS, WAITING


def join(session: Session, booking: Booking, before: datetime, *, most: int, now: datetime) -> None:
    """Wish for a slot before `before` instead of the booked one; a wish made again replaces the old one.

    `most`: how many may wait for an office. Raises WaitingListFull.
    """
    leave(session, booking.id)
    waiting = (
        select(func.count())
        .select_from(WAITING)
        .join(BOOKINGS, BOOKINGS.c.id == WAITING.c.booking_id)
        .where(WAITING.c.office_id == booking.office_id, BOOKINGS.c.active.is_(True), BOOKINGS.c.starts_at > now)
    )
    if session.execute(waiting).scalar() >= most:
        raise WaitingListFull
    row = {
        "booking_id": booking.id,
        "office_id": booking.office_id,
        "before": min(before, booking.starts_at),
        "wished_at": now,
    }
    session.execute(insert(WAITING), row)


def leave(session: Session, booking_id: str) -> None:
    """Wait no longer."""
    session.execute(delete(WAITING).where(WAITING.c.booking_id == booking_id))


def leave_when_fulfilled(session: Session, booking: Booking) -> None:
    """Wait no longer when the booking is now as early as was wished."""
    fulfilled = (WAITING.c.booking_id == booking.id, WAITING.c.before > booking.starts_at)
    session.execute(delete(WAITING).where(*fulfilled))


def offer_freed(session: Session, agenda: Agenda, freed: Booking, *, now: datetime) -> None:
    """Offer the slot that `freed` has just left to one person who waits: whom nothing was offered yet, or longest ago.

    It stays free for everybody: who takes it first has it. A wish is never for later than the booking it belongs to, so
    nobody is offered what they have just left.
    """
    starts_at = freed.starts_at
    if not isinstance(slot_at(agenda, starts_at, now), Slot):
        return
    query = (
        select(BOOKINGS.c.id, BOOKINGS.c.sequence, BOOKINGS.c.lang)
        .join(WAITING, WAITING.c.booking_id == BOOKINGS.c.id)
        .where(
            WAITING.c.office_id == agenda.office_id,
            WAITING.c.before > starts_at,
            BOOKINGS.c.active.is_(True),
            BOOKINGS.c.lang.in_(agenda.langs),
        )
        .order_by(WAITING.c.last_offer_at.nulls_first(), WAITING.c.wished_at)
    )
    for booking_id, sequence, lang in session.execute(query).all():
        if outbox.offer(session, booking_id, sequence, lang, starts_at, now):
            offered = update(WAITING).where(WAITING.c.booking_id == booking_id)
            session.execute(offered.values(last_offer_at=now))
            return
