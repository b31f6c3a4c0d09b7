"""What can be done with first interviews. Every function works in one transaction: the session of its caller.

Moments that come in are aware, those that go out are UTC. When something is raised, the caller's transaction must be
rolled back, as `Store.write` does.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from actions.booking import outbox, repository, waiting
from actions.booking.agendas import agendas_of, busy, lock_office
from actions.booking.domain import (
    Agenda,
    AlreadyCancelled,
    Booking,
    BookingOver,
    ContactHasBooking,
    NoEmail,
    Obstacle,
    Request,
    Slot,
    SlotNotOffered,
    SlotTaken,
    UnknownReference,
)
from actions.booking.reference import new_reference, parse_reference
from actions.booking.secrecy import Secrecy
from actions.booking.slots import free_slots, nearest, one_per_start, slot_at, speaking, window

ALTERNATIVES = 5
ENOUGH = 3
# How far around the wished moment to look for others, before looking everywhere.
AROUND = (timedelta(days=3), timedelta(days=14))
# When the agendas of an office differ in why they have no such slot: what tells most.
TELLING: tuple[Obstacle, ...] = ("past", "holiday", "notice", "horizon", "hours", "closed")


def find_slots(
    session: Session,
    office_id: str,
    *,
    lang: str | None,
    since: datetime,
    until: datetime,
    now: datetime,
    limit: int | None = None,
) -> list[Slot]:
    """The free slots of an office that start in [since, until), one for each start, in order of time.

    `lang`: the language of the interview, None for any. At most `limit`.
    """
    agendas = speaking(agendas_of(session, office_id), lang)
    found: list[Slot] = []
    for slot in one_per_start(_free(session, agendas, since, until, now)):
        if limit is not None and len(found) >= limit:
            break
        found.append(slot)
    return found


def view(session: Session, secrecy: Secrecy, reference: str) -> Booking:
    """The booking with a reference as somebody types it. Raises UnknownReference."""
    parsed = parse_reference(reference)
    found = repository.by_reference(session, secrecy, parsed) if parsed else None
    if found is None:
        raise UnknownReference
    return found


def book(session: Session, secrecy: Secrecy, request: Request, *, now: datetime) -> Booking:
    """Book a slot. What was booked with the same `client_id` before is returned as it is now, and nothing is done.

    Raises SlotTaken, SlotNotOffered, ContactHasBooking.
    """
    lock_office(session, request.office_id)
    again = repository.by_client(session, secrecy, request.client_id)
    if again is not None:
        return again
    contact = request.person.contact
    hashes = secrecy.contact_hashes(contact) if contact else []
    if hashes and repository.contact_is_booked(session, request.office_id, hashes, now):
        raise ContactHasBooking
    agendas = agendas_of(session, request.office_id)
    slot = _choose(session, agendas, request.starts_at, request.lang, now)
    reference = new_reference()
    try:
        with session.begin_nested():
            booking = repository.add(session, secrecy, request, slot, reference, now)
    except IntegrityError:
        # Only who did not wait for the lock gets here, like two requests with one client_id for two offices.
        again = repository.by_client(session, secrecy, request.client_id)
        if again is not None:
            return again
        raise _taken(session, agendas, request.starts_at, request.lang, now) from None
    outbox.on_booked(session, booking, now)
    return booking


def move(session: Session, secrecy: Secrecy, reference: str, starts_at: datetime, *, now: datetime) -> Booking:
    """Move a booking to another slot of its office, in its language; to where it is already changes nothing.

    Raises UnknownReference, AlreadyCancelled, BookingOver, SlotTaken, SlotNotOffered; the booking is then as it was.
    """
    held = _held(session, secrecy, reference, now)
    if held.starts_at == starts_at:
        return held
    agendas = agendas_of(session, held.office_id)
    slot = _choose(session, agendas, starts_at, held.lang, now, but=held.id)
    try:
        with session.begin_nested():
            repository.put_at(session, held.id, slot, held.sequence + 1, now)
    except IntegrityError:
        raise _taken(session, agendas, starts_at, held.lang, now) from None
    moved = view(session, secrecy, reference)
    outbox.on_moved(session, moved, now)
    waiting.leave_when_fulfilled(session, moved)
    _offer(session, agendas, held, now)
    return moved


def cancel(session: Session, secrecy: Secrecy, reference: str, *, now: datetime) -> Booking:
    """Cancel a booking; its slot is free at once. Raises UnknownReference, AlreadyCancelled, BookingOver."""
    held = _held(session, secrecy, reference, now)
    repository.release(session, held.id, held.sequence + 1, now)
    cancelled = view(session, secrecy, reference)
    outbox.on_cancelled(session, cancelled, now)
    waiting.leave(session, held.id)
    _offer(session, agendas_of(session, held.office_id), held, now)
    return cancelled


def wish(session: Session, secrecy: Secrecy, reference: str, *, before: datetime, most: int, now: datetime) -> Booking:
    """Put a booking on its office's waiting list for a slot before `before`; `most` may wait for an office.

    Raises UnknownReference, AlreadyCancelled, BookingOver, NoEmail (there is no other way to offer), WaitingListFull.
    """
    held = _held(session, secrecy, reference, now)
    if held.person.contact is None or held.person.contact.kind != "email":
        raise NoEmail
    waiting.join(session, held, before, most=most, now=now)
    return held


def _held(session: Session, secrecy: Secrecy, reference: str, now: datetime) -> Booking:
    """The booking, with its office locked, when it can still be changed."""
    lock_office(session, view(session, secrecy, reference).office_id)
    held = view(session, secrecy, reference)
    if not held.active:
        raise AlreadyCancelled(held.lang)
    if held.starts_at <= now:
        raise BookingOver(held.lang)
    return held


def _choose(
    session: Session, agendas: Sequence[Agenda], starts_at: datetime, lang: str, now: datetime, *, but: str = ""
) -> Slot:
    """A free slot that starts at that moment. Raises SlotTaken or SlotNotOffered."""
    fitting = speaking(agendas, lang)
    answers = [slot_at(agenda, starts_at, now) for agenda in fitting]
    slots = [answer for answer in answers if isinstance(answer, Slot)]
    if slots:
        early, late = slots[0].starts_at, max(slot.ends_at for slot in slots)
        bookings = busy(session, fitting, early, late, but=but)
        for slot in slots:
            if all(end <= slot.starts_at or start >= slot.ends_at for start, end in bookings.get(slot.agenda.id, ())):
                return slot
        raise _taken(session, agendas, starts_at, lang, now)
    obstacles = [answer for answer in answers if not isinstance(answer, Slot)]
    obstacle: Obstacle = min(obstacles, key=TELLING.index, default="language" if agendas else "no_agenda")
    if obstacle in ("hours", "closed") and any(isinstance(slot_at(a, starts_at, now), Slot) for a in agendas):
        obstacle = "language"
    raise SlotNotOffered(obstacle, _alternatives(session, fitting, starts_at, now))


def _taken(session: Session, agendas: Sequence[Agenda], starts_at: datetime, lang: str, now: datetime) -> SlotTaken:
    return SlotTaken(_alternatives(session, speaking(agendas, lang), starts_at, now))


def _alternatives(session: Session, agendas: Sequence[Agenda], wished: datetime, now: datetime) -> tuple[Slot, ...]:
    """The nearest free slots to a wished moment, which may be any."""
    if not agendas:
        return ()
    last = max(window(agenda, now)[1] for agenda in agendas)
    around = min(max(wished, now), last)
    for span in (*AROUND, last - now):
        found = nearest(_free(session, agendas, around - span, around + span, now), around, ALTERNATIVES)
        if len(found) >= ENOUGH:
            break
    return found


def _free(
    session: Session, agendas: Sequence[Agenda], since: datetime, until: datetime, now: datetime
) -> Iterator[Slot]:
    """The free slots in [since, until), both of which may be any moment: one look for bookings, then day by day."""
    if not agendas:
        return iter(())
    begin, end = max(since, now), min(until, max(window(agenda, now)[1] for agenda in agendas))
    if begin >= end:
        return iter(())
    return free_slots(agendas, busy(session, agendas, begin, end), since=begin, until=end, now=now)


def _offer(session: Session, agendas: Sequence[Agenda], freed: Booking, now: datetime) -> None:
    for agenda in agendas:
        if agenda.id == freed.agenda_id:
            waiting.offer_freed(session, agenda, freed, now=now)
