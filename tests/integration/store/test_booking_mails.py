"""Which e-mails a booking makes necessary, and whom a freed slot is offered to."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from actions.booking import service
from actions.booking.domain import Booking, Contact, NoEmail, Person, WaitingListFull
from actions.booking.tables import OUTBOX
from actions.store.engine import Store
from integration.store.booking_steps import (
    HOUR,
    NOW,
    SECRECY,
    TUESDAY_NINE,
    agenda,
    book,
    cancel,
    mails,
    move,
    open_office,
    request,
)

DAY = timedelta(days=1)
FRIDAY = TUESDAY_NINE + 3 * DAY


def wish(store: Store, booking: Booking, before: datetime = FRIDAY, *, most: int = 5, now: datetime = NOW) -> None:
    with store.write() as session:
        service.wish(session, SECRECY, booking.reference, before=before, most=most, now=now)


def offers(store: Store, booking: Booking) -> list[datetime]:
    offered = OUTBOX.c.booking_id == booking.id, OUTBOX.c.kind == "waiting_offer"
    with store.read() as session:
        return list(session.execute(select(OUTBOX.c.offered_at).where(*offered)).scalars())


def test_a_booking_is_confirmed_at_once_and_reminded_of_two_days_before(store: Store) -> None:
    open_office(store)
    booked = book(store, request(FRIDAY, "maria@example.org"))
    assert mails(store, booked) == [("confirmation", NOW), ("reminder", FRIDAY - 2 * DAY)]


def test_who_books_for_tomorrow_is_not_reminded_of_the_past(store: Store) -> None:
    open_office(store)
    assert mails(store, book(store, request(contact="maria@example.org"))) == [("confirmation", NOW)]


@pytest.mark.parametrize("contact", [None, Contact("phone", "+352621123456")])
def test_who_gave_no_address_gets_no_mail(store: Store, contact: Contact | None) -> None:
    open_office(store)
    booked = book(store, request(FRIDAY, person=Person("Maria", contact)))
    move(store, booked, FRIDAY + HOUR)
    cancel(store, booked)
    assert mails(store, booked) == []


def test_a_move_is_told_and_the_reminder_follows_it(store: Store) -> None:
    open_office(store)
    booked = book(store, request(FRIDAY, "maria@example.org"))
    move(store, booked, FRIDAY + HOUR, now=NOW + HOUR)
    told = [("confirmation", NOW), ("moved", NOW + HOUR), ("reminder", FRIDAY + HOUR - 2 * DAY)]
    assert mails(store, booked) == told


def test_a_cancelled_interview_is_not_reminded_of(store: Store) -> None:
    open_office(store)
    booked = book(store, request(FRIDAY, "maria@example.org"))
    cancel(store, booked, now=NOW + HOUR)
    assert mails(store, booked) == [("cancelled", NOW + HOUR)]


def test_what_was_sent_stays_known_as_sent(store: Store) -> None:
    open_office(store)
    booked = book(store, request(FRIDAY, "maria@example.org"))
    with store.write() as session:
        session.execute(update(OUTBOX).where(OUTBOX.c.kind == "confirmation").values(sent_at=NOW))
    cancel(store, booked)
    with store.read() as session:
        kinds = select(OUTBOX.c.kind, OUTBOX.c.sent_at).order_by(OUTBOX.c.id)
        assert [tuple(row) for row in session.execute(kinds)] == [("confirmation", NOW), ("cancelled", None)]


def test_a_slot_that_becomes_free_is_offered_to_who_waits_longest(store: Store) -> None:
    open_office(store)
    early = book(store)
    first, second = (book(store, request(FRIDAY + n * HOUR, f"{n}@example.org")) for n in range(2))
    wish(store, first)
    wish(store, second, now=NOW + HOUR)
    cancel(store, early, now=NOW + 2 * HOUR)
    assert (offers(store, first), offers(store, second)) == ([TUESDAY_NINE], [])
    again = book(store)
    move(store, again, TUESDAY_NINE + HOUR, now=NOW + 3 * HOUR)
    assert (offers(store, first), offers(store, second)) == ([TUESDAY_NINE], [TUESDAY_NINE])


def test_only_what_was_wished_for_is_offered(store: Store) -> None:
    open_office(store, agenda("a", langs=("fr",)), agenda("b", langs=("fr", "lb")))
    german = book(store, request(TUESDAY_NINE + 2 * DAY))
    assert german.agenda_id == "a"
    too_late = book(store, request(FRIDAY, "1@example.org"))
    other_language = book(store, request(FRIDAY, "2@example.org", lang="lb"))
    wish(store, too_late, TUESDAY_NINE + DAY)
    wish(store, other_language)
    cancel(store, german)
    assert (offers(store, too_late), offers(store, other_language)) == ([], [])


def test_who_takes_the_offer_or_cancels_waits_no_longer(store: Store) -> None:
    open_office(store)
    early, earlier = book(store), book(store, request(TUESDAY_NINE + HOUR))
    waiting = book(store, request(FRIDAY, "maria@example.org"))
    wish(store, waiting)
    cancel(store, early)
    move(store, waiting, TUESDAY_NINE)
    cancel(store, earlier)
    assert mails(store, waiting)[-1][0] == "moved"


def test_nobody_is_offered_the_slot_they_have_just_left(store: Store) -> None:
    open_office(store)
    waiting = book(store, request(contact="maria@example.org"))
    wish(store, waiting, TUESDAY_NINE)
    move(store, waiting, FRIDAY)
    assert offers(store, waiting) == []


def test_the_waiting_list_has_an_end(store: Store) -> None:
    open_office(store)
    bookings = [book(store, request(FRIDAY + n * HOUR, f"{n}@example.org")) for n in range(3)]
    wish(store, bookings[0], most=2)
    wish(store, bookings[1], most=2)
    wish(store, bookings[1], FRIDAY - DAY, most=2)
    with pytest.raises(WaitingListFull):
        wish(store, bookings[2], most=2)
    cancel(store, bookings[0])
    wish(store, bookings[2], most=2)


def test_without_an_address_nothing_can_be_offered(store: Store) -> None:
    open_office(store)
    with pytest.raises(NoEmail):
        wish(store, book(store))
