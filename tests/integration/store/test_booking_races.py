"""Many at once, and processes that die: one wins, nothing is lost, nothing is booked twice."""

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import func, select

from actions.booking import service
from actions.booking.domain import BookingProblem, ContactHasBooking, Request
from actions.booking.tables import BOOKINGS, OUTBOX
from actions.store.engine import Store
from integration.store.booking_steps import (
    HOUR,
    KEY,
    NOW,
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
from integration.store.claims import compete

ROUNDS, PROCESSES, THREADS = 20, 2, 10
DIE = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from actions.store.engine import open_store
from actions.booking import service
from actions.booking.secrecy import Secrecy
from integration.store.booking_steps import NOW, request
store = open_store(sys.argv[2])
wish = request(contact="maria@example.org", client_id=sys.argv[4])
with store.write() as session:
    service.book(session, Secrecy([sys.argv[3]]), wish, now=NOW)
    if sys.argv[5] == "before":
        os.kill(os.getpid(), signal.SIGKILL)
os.kill(os.getpid(), signal.SIGKILL)
"""
TESTS = Path(__file__).resolve().parents[2]


def test_of_many_who_claim_a_slot_at_once_one_gets_it_and_the_others_get_others(
    store: Store, database_url: str
) -> None:
    tally = compete(store, database_url, rounds=ROUNDS, processes=PROCESSES, threads=THREADS)
    assert tally.wins == [1] * ROUNDS
    assert tally.said == {"won": ROUNDS, "taken": ROUNDS * (PROCESSES * THREADS - 1)}
    assert len(tally.booked) == len(set(tally.booked)) == ROUNDS


def test_two_tabs_with_one_booking_make_one_booking(store: Store) -> None:
    open_office(store, agenda("a"), agenda("b"))
    wish = request(contact="maria@example.org")
    barrier = Barrier(4)

    def send() -> str:
        barrier.wait(10)
        return book(store, wish).id

    with ThreadPoolExecutor(4) as pool:
        made = {future.result() for future in [pool.submit(send) for _ in range(4)]}
    assert len(made) == 1
    with store.read() as session:
        assert session.execute(select(func.count()).select_from(BOOKINGS)).scalar() == 1
        assert session.execute(select(func.count()).select_from(OUTBOX)).scalar() == 1


def test_one_booking_sent_to_two_offices_at_the_same_moment_is_one_booking(store: Store) -> None:
    offices = ("redange", "luxembourg")
    open_office(store, *(agenda(office, office=office, notice_minutes=0, horizon_days=60) for office in offices))
    with store.read() as session:
        times = service.find_slots(session, "redange", lang=None, since=NOW, until=NOW + 1000 * HOUR, now=NOW, limit=15)
    barrier = Barrier(2)

    def send(wish: Request) -> str:
        barrier.wait(10)
        return book(store, wish).id

    with ThreadPoolExecutor(2) as pool:
        for slot in times:
            wish = request(slot.starts_at)
            assert len(set(pool.map(send, [replace(wish, office_id=office) for office in offices]))) == 1
    with store.read() as session:
        assert session.execute(select(func.count()).select_from(BOOKINGS)).scalar() == len(times)


def test_one_contact_can_not_book_twice_at_the_same_moment(store: Store) -> None:
    open_office(store)
    barrier = Barrier(3)

    def send(number: int) -> bool:
        barrier.wait(10)
        try:
            book(store, request(TUESDAY_NINE + number * HOUR, "maria@example.org"))
        except ContactHasBooking:
            return False
        return True

    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(send, range(3))) == 1


def test_two_who_change_places_at_the_same_moment_both_keep_an_interview(store: Store) -> None:
    open_office(store)
    one, other = book(store), book(store, request(TUESDAY_NINE + HOUR))
    barrier = Barrier(2)

    def go(booking: object, to: object) -> None:
        barrier.wait(10)
        try:
            move(store, booking, to)  # type: ignore[arg-type]
        except BookingProblem:
            return

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(go, (one, other), (other.starts_at, one.starts_at)))
    assert {view(store, one).starts_at, view(store, other).starts_at} == {TUESDAY_NINE, TUESDAY_NINE + HOUR}


def test_moved_and_cancelled_at_the_same_moment_ends_cancelled_with_both_slots_free(store: Store) -> None:
    open_office(store)
    booked = book(store, request(contact="maria@example.org"))
    barrier = Barrier(2)

    def act(moving: bool) -> None:
        barrier.wait(10)
        try:
            move(store, booked, TUESDAY_NINE + HOUR) if moving else cancel(store, booked)
        except BookingProblem:
            assert moving

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(act, (True, False)))
    assert not view(store, booked).active
    assert {TUESDAY_NINE, TUESDAY_NINE + HOUR} <= set(starts(free(store)))
    assert [kind for kind, _ in mails(store, booked)] == ["cancelled"]


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_process_killed_around_its_commit_books_once_when_it_is_sent_again(
    store: Store, database_url: str, moment: str
) -> None:
    open_office(store)
    wish = request(contact="maria@example.org")
    command = [sys.executable, "-c", DIE, str(TESTS), database_url, KEY, wish.client_id, moment]
    environment = {**os.environ, "PYTHONPATH": str(TESTS.parent)}
    assert subprocess.run(command, env=environment, check=False).returncode == -signal.SIGKILL
    assert (TUESDAY_NINE in starts(free(store))) == (moment == "before")
    again = book(store, wish)
    assert again.starts_at == TUESDAY_NINE
    assert [kind for kind, _ in mails(store, again)] == ["confirmation"]
    with store.read() as session:
        assert session.execute(select(func.count()).select_from(BOOKINGS)).scalar() == 1
