"""How long it is known who came, and how keys are changed."""

from datetime import datetime, timedelta

import pytest
from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import func, select, text

from actions.booking import service
from actions.booking.domain import ContactHasBooking, UnknownReference
from actions.booking.retention import forget_past, rotate
from actions.booking.secrecy import Secrecy
from actions.booking.tables import BOOKINGS, OUTBOX, WAITING
from actions.store.engine import Store
from integration.store.booking_steps import HOUR, KEY, NOW, SECRECY, TUESDAY_NINE, book, open_office, request, view

DAY = timedelta(days=1)
NEW_KEY = Fernet.generate_key().decode()


def forget(store: Store, now: datetime) -> int:
    with store.write() as session:
        return forget_past(session, now)


def test_thirty_days_after_the_interview_it_is_counted_and_nobody_knows_whose_it_was(store: Store) -> None:
    open_office(store)
    booked = book(store, request(contact="maria@example.org", topic="ask_debt"))
    later = book(store, request(TUESDAY_NINE + HOUR, "jos@example.org"))
    with store.write() as session:
        service.wish(session, SECRECY, booked.reference, before=TUESDAY_NINE, most=5, now=NOW)
    assert forget(store, booked.ends_at + 30 * DAY) == 0
    assert forget(store, booked.ends_at + 30 * DAY + HOUR / 2) == 1
    with pytest.raises(UnknownReference):
        view(store, booked)
    assert view(store, later) == later
    with store.read() as session:
        row = session.execute(select(BOOKINGS).where(BOOKINGS.c.id == booked.id)).mappings().one()
        mails = session.execute(select(OUTBOX.c.booking_id).distinct()).scalars().all()
        assert session.execute(select(func.count()).select_from(WAITING)).scalar() == 0
    gone = ("person", "key_id", "reference_hash", "contact_hash", "client_id")
    assert [row[name] for name in gone] == [None] * 5
    assert (row["office_id"], row["starts_at"], row["topic"], row["active"]) == (
        "redange", TUESDAY_NINE, "ask_debt", True,
    )  # fmt: skip
    assert mails == [later.id]


def test_forgetting_again_forgets_nobody(store: Store) -> None:
    open_office(store)
    long_after = book(store).ends_at + 31 * DAY
    assert [forget(store, long_after), forget(store, long_after)] == [1, 0]


def test_after_a_change_of_keys_everything_is_found_as_before_and_the_old_key_can_go(store: Store) -> None:
    open_office(store)
    old = book(store, request(contact="maria@example.org"))
    nobody = book(store, request(TUESDAY_NINE + HOUR))
    both, new = Secrecy([NEW_KEY, KEY]), Secrecy([NEW_KEY])
    assert view(store, old, secrecy=both) == old
    with pytest.raises(ContactHasBooking):
        book(store, request(TUESDAY_NINE + 2 * HOUR, "maria@example.org"), secrecy=both)
    with store.write() as session:
        assert rotate(session, both) == 2
    with store.write() as session:
        assert rotate(session, both) == 0
    assert view(store, old, secrecy=new) == old
    assert view(store, nobody, secrecy=new) == nobody
    with pytest.raises(ContactHasBooking):
        book(store, request(TUESDAY_NINE + 2 * HOUR, "maria@example.org"), secrecy=new)
    with pytest.raises(UnknownReference):
        view(store, old)


def test_without_the_old_key_rotation_stops_and_changes_nothing(store: Store) -> None:
    open_office(store)
    booked = book(store)
    with pytest.raises(InvalidToken), store.write() as session:
        rotate(session, Secrecy([NEW_KEY]))
    assert view(store, booked) == booked


def test_the_forgotten_do_not_stand_in_the_way_of_rotation(store: Store) -> None:
    open_office(store)
    forget(store, book(store).ends_at + 31 * DAY)
    with store.write() as session:
        assert rotate(session, Secrecy([NEW_KEY])) == 0
        assert session.execute(text("select count(*) from bookings")).scalar() == 1
