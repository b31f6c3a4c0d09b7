"""Booking, moving and cancelling first interviews, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from actions.booking import service
from actions.booking.agendas import agendas_of, put_agenda
from actions.booking.domain import (
    AlreadyCancelled,
    BookingOver,
    BookingProblem,
    Closure,
    Contact,
    ContactHasBooking,
    Opening,
    Person,
    SlotNotOffered,
    SlotTaken,
    UnknownReference,
)
from actions.booking.reference import show_reference
from actions.booking.samples import sample_agendas, seed_sample_agendas
from actions.booking.tables import BOOKINGS
from actions.store.engine import Store
from integration.store.booking_steps import (
    HOUR,
    NOW,
    SECRECY,
    TUESDAY_NINE,
    agenda,
    book,
    cancel,
    free,
    mails,
    move,
    open_office,
    request,
    starts,
    view,
)

DAY = timedelta(days=1)


def test_what_was_booked_is_found_by_its_reference_however_it_is_typed(store: Store) -> None:
    open_office(store)
    person = Person("Maria Muster", Contact("phone", "+352621123456"), ("interpreter",))
    booked = book(store, request(person=person, topic="ask_financial_aid"))
    typed = show_reference(booked.reference).lower().replace("0", "o").replace("1", "l")
    with store.read() as session:
        found = service.view(session, SECRECY, f" {typed} ")
    assert found == booked
    assert (found.starts_at, found.ends_at) == (TUESDAY_NINE, TUESDAY_NINE + HOUR)
    assert (found.person, found.topic, found.lang, found.sequence) == (person, "ask_financial_aid", "fr", 0)


def test_a_booked_slot_is_offered_to_nobody_else_and_is_free_again_when_cancelled(store: Store) -> None:
    open_office(store)
    booked = book(store)
    assert TUESDAY_NINE not in starts(free(store))
    cancelled = cancel(store, booked)
    assert not cancelled.active
    assert cancelled.sequence == 1
    assert TUESDAY_NINE in starts(free(store))
    assert book(store).starts_at == TUESDAY_NINE


def test_who_comes_second_is_told_and_gets_others_near_the_wished_time(store: Store) -> None:
    open_office(store)
    book(store)
    with pytest.raises(SlotTaken) as caught:
        book(store)
    alternatives = starts(caught.value.alternatives)
    assert len(alternatives) >= 3
    assert {TUESDAY_NINE + HOUR, TUESDAY_NINE + 2 * HOUR} <= set(alternatives)
    assert alternatives == sorted(alternatives)
    assert set(alternatives) <= set(starts(free(store)))


def test_when_nothing_is_near_the_alternatives_come_from_afar(store: Store) -> None:
    closed = Closure(date(2026, 11, 30), date(2026, 12, 20))
    open_office(store, agenda(closures=(closed,)))
    with pytest.raises(SlotNotOffered) as caught:
        book(store)
    assert caught.value.obstacle == "closed"
    assert starts(caught.value.alternatives)[0] == datetime(2026, 12, 21, 8, tzinfo=UTC)


def test_two_agendas_take_two_people_at_the_same_time_and_no_third(store: Store) -> None:
    open_office(store, agenda("a"), agenda("b"))
    assert {book(store).agenda_id, book(store).agenda_id} == {"a", "b"}
    with pytest.raises(SlotTaken):
        book(store)


def test_an_interview_is_given_by_somebody_who_speaks_its_language(store: Store) -> None:
    open_office(store, agenda("a", langs=("fr",)), agenda("b", langs=("fr", "en")))
    assert book(store, request(lang="en")).agenda_id == "b"
    assert book(store, request(lang="fr")).agenda_id == "a"
    assert starts(free(store, "de")) == []


@pytest.mark.parametrize(
    ("moment", "lang", "obstacle"),
    [
        (datetime(2026, 11, 29, 10, tzinfo=UTC), "fr", "past"),
        (datetime(2026, 11, 30, 7, tzinfo=UTC), "fr", "hours"),
        (datetime(2026, 11, 30, 8, tzinfo=UTC), "fr", "notice"),
        (datetime(2026, 12, 25, 8, tzinfo=UTC), "fr", "holiday"),
        (datetime(2027, 2, 1, 8, tzinfo=UTC), "fr", "horizon"),
        (datetime(2026, 12, 1, 8, 7, tzinfo=UTC), "fr", "hours"),
        (datetime(2026, 12, 1, 8, tzinfo=UTC), "de", "language"),
        (datetime(1, 1, 1, tzinfo=UTC), "fr", "past"),
        (datetime(9999, 12, 31, 23, 59, tzinfo=UTC), "fr", "horizon"),
    ],
)
def test_what_is_not_offered_can_not_be_booked_and_why_is_said(
    store: Store, moment: datetime, lang: str, obstacle: str
) -> None:
    open_office(store, agenda(notice_minutes=180))
    with pytest.raises(SlotNotOffered) as caught:
        book(store, request(moment, lang=lang))
    assert caught.value.obstacle == obstacle
    assert bool(caught.value.alternatives) == (lang == "fr")


def test_an_office_without_agenda_books_nothing(store: Store) -> None:
    with pytest.raises(SlotNotOffered) as caught:
        book(store)
    assert (caught.value.obstacle, caught.value.alternatives) == ("no_agenda", ())


def test_sending_a_booking_again_gets_the_same_one_as_it_is_now(store: Store) -> None:
    open_office(store)
    wish = request(contact="maria@example.org")
    first = book(store, wish)
    assert book(store, wish) == first
    moved = move(store, first, TUESDAY_NINE + HOUR)
    assert book(store, wish) == moved
    assert len(mails(store, first)) == 2


def test_a_client_id_used_in_two_offices_books_once(store: Store) -> None:
    open_office(store, agenda("a"), agenda("b", office="luxembourg"))
    wish = request()
    assert book(store, replace(wish, office_id="luxembourg", starts_at=TUESDAY_NINE + HOUR)).office_id == "luxembourg"
    assert book(store, wish).office_id == "luxembourg"
    assert TUESDAY_NINE in starts(free(store))


def test_a_contact_has_one_interview_to_come_in_an_office(store: Store) -> None:
    open_office(store, agenda("a"), agenda("b", office="luxembourg"))
    first = book(store, request(contact="maria@example.org"))
    with pytest.raises(ContactHasBooking):
        book(store, request(TUESDAY_NINE + HOUR, "Maria@example.org"))
    book(store, request(contact="maria@example.org", office_id="luxembourg"))
    book(store, request(TUESDAY_NINE + DAY))
    cancel(store, first)
    assert book(store, request(TUESDAY_NINE + HOUR, "maria@example.org")).active


def test_an_interview_that_is_over_stands_in_nobodys_way(store: Store) -> None:
    open_office(store)
    first = book(store, request(contact="maria@example.org"))
    later = first.ends_at + HOUR
    again = book(store, request(TUESDAY_NINE + DAY, "maria@example.org"), now=later)
    assert again.id != first.id
    assert view(store, first).person.contact == again.person.contact


def test_moving_frees_the_old_slot_and_takes_the_new_one(store: Store) -> None:
    open_office(store)
    booked = book(store)
    moved = move(store, booked, TUESDAY_NINE + DAY)
    assert (moved.id, moved.reference, moved.starts_at) == (booked.id, booked.reference, TUESDAY_NINE + DAY)
    assert moved.sequence == 1
    assert TUESDAY_NINE in starts(free(store))
    assert TUESDAY_NINE + DAY not in starts(free(store))


def test_moving_to_where_it_is_changes_nothing(store: Store) -> None:
    open_office(store)
    booked = book(store)
    assert move(store, booked, TUESDAY_NINE) == booked


def test_who_can_not_move_keeps_the_old_slot(store: Store) -> None:
    open_office(store)
    booked = book(store, request(contact="maria@example.org"))
    book(store, request(TUESDAY_NINE + HOUR))
    before = mails(store, booked)
    for wished, problem in ((TUESDAY_NINE + HOUR, SlotTaken), (NOW - DAY, SlotNotOffered)):
        with pytest.raises(problem):
            move(store, booked, wished)
    assert view(store, booked) == booked
    assert mails(store, booked) == before


def test_an_interview_can_be_moved_into_its_own_time_when_the_slots_have_changed(store: Store) -> None:
    open_office(store)
    booked = book(store)
    half_hours = tuple(Opening(day, time(9, 30), time(12)) for day in range(5))
    open_office(store, agenda(openings=half_hours, slot_minutes=30))
    assert TUESDAY_NINE + HOUR / 2 not in starts(free(store))
    assert move(store, booked, TUESDAY_NINE + HOUR / 2).ends_at == TUESDAY_NINE + HOUR


def test_cancelled_twice_is_said(store: Store) -> None:
    open_office(store)
    booked = book(store, request(lang="lb"))
    cancel(store, booked)
    for again in (lambda: cancel(store, booked), lambda: move(store, booked, TUESDAY_NINE + HOUR)):
        with pytest.raises(AlreadyCancelled) as caught:
            again()
        assert caught.value.lang == "lb"
    assert view(store, booked).sequence == 1


def test_an_interview_that_has_begun_stays_as_it_is(store: Store) -> None:
    open_office(store)
    booked = book(store)
    for change in (
        lambda: cancel(store, booked, now=TUESDAY_NINE),
        lambda: move(store, booked, TUESDAY_NINE + DAY, now=TUESDAY_NINE + HOUR),
    ):
        with pytest.raises(BookingOver):
            change()


@pytest.mark.parametrize("typed", ["", "AB2D-3FGH-J4M", "not a reference", "AB2D-3FGH-J4M" * 50])
def test_a_wrong_reference_opens_nothing(store: Store, typed: str) -> None:
    open_office(store)
    book(store)
    with store.read() as session, pytest.raises(UnknownReference):
        service.view(session, SECRECY, typed)


def test_the_database_itself_refuses_a_second_active_booking(store: Store) -> None:
    open_office(store)
    booked = book(store, request(contact="maria@example.org"))
    with store.read() as session:
        row = dict(session.execute(select(BOOKINGS).where(BOOKINGS.c.id == booked.id)).mappings().one())
    fresh = {"id": "2", "reference_hash": "2", "client_id": "2"}
    same_slot = row | fresh | {"contact_hash": None}
    same_contact = row | fresh | {"starts_at": TUESDAY_NINE + HOUR}
    for forbidden in (same_slot, same_contact):
        with pytest.raises(IntegrityError), store.write() as session:
            session.execute(insert(BOOKINGS), forbidden)
    with store.write() as session:
        session.execute(insert(BOOKINGS), same_slot | {"active": False, "contact_hash": row["contact_hash"]})


def test_nothing_readable_of_the_person_lies_in_the_database(store: Store) -> None:
    open_office(store)
    person = Person("Maria Muster", Contact("email", "maria@example.org"), ("wheelchair",))
    booked = book(store, request(person=person))
    with store.read() as session:
        held = str(session.execute(select(BOOKINGS)).all())
    assert not any(word in held for word in ("Maria", "Muster", "example.org", "wheelchair", booked.reference))


def test_an_agenda_is_kept_with_its_hours_and_can_be_changed(store: Store) -> None:
    first = agenda("a", closures=(Closure(date(2026, 12, 24), date(2026, 12, 31)),))
    second = replace(first, label="Guichet 2", openings=(Opening(3, time(14), time(16, 30)),), closures=())
    for one in (first, second):
        open_office(store, one)
        with store.read() as session:
            assert agendas_of(session, "redange") == [one]


def test_sample_agendas_are_stored_once_and_only_where_there_are_none(store: Store) -> None:
    own = agenda("own", office="luxembourg")
    open_office(store, own)
    with store.write() as session:
        assert seed_sample_agendas(session) == 2
    with store.write() as session:
        put_agenda(session, replace(agendas_of(session, "redange")[0], label="changed in the console"))
    with store.write() as session:
        assert seed_sample_agendas(session) == 0
        assert agendas_of(session, "redange")[0].label == "changed in the console"
        assert agendas_of(session, "luxembourg") == [own]
        assert {one.id for one in agendas_of(session, "redange")} <= {one.id for one in sample_agendas()}


def test_slots_are_searched_within_bounds_and_no_further(store: Store) -> None:
    open_office(store)
    assert starts(free(store, limit=2)) == [NOW + 2 * HOUR, NOW + 3 * HOUR]
    with store.read() as session:
        far = {"since": datetime.min.replace(tzinfo=UTC), "until": datetime.max.replace(tzinfo=UTC), "now": NOW}
        assert service.find_slots(session, "redange", lang=None, **far) == free(store, None)
        assert service.find_slots(session, "redange", lang=None, since=NOW + DAY, until=NOW, now=NOW) == []


def test_an_interview_the_weekend_clocks_change_stays_at_its_wall_time(store: Store) -> None:
    friday, monday = datetime(2026, 10, 23, 7, tzinfo=UTC), datetime(2026, 10, 26, 8, tzinfo=UTC)  # both nine o'clock
    now = datetime(2026, 10, 20, 6, tzinfo=UTC)
    open_office(store)
    assert book(store, request(friday), now=now).starts_at == friday
    assert book(store, request(monday), now=now).starts_at == monday
    with pytest.raises(BookingProblem):
        book(store, request(monday - HOUR), now=now)
