"""Any sequence of booking, moving, cancelling and waiting behaves like a simple list of who has which slot."""

from datetime import datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import delete, select

from actions.booking import service
from actions.booking.domain import (
    AlreadyCancelled,
    Booking,
    ContactHasBooking,
    NoEmail,
    Request,
    SlotNotOffered,
    SlotTaken,
    WaitingListFull,
)
from actions.booking.tables import BOOKINGS, OUTBOX
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
    move,
    open_office,
    request,
    starts,
    view,
)

TIMES = [TUESDAY_NINE + day * timedelta(days=1) + hour * HOUR for day in range(2) for hour in range(3)]
WISHED = st.sampled_from([*TIMES, TUESDAY_NINE - HOUR])
AGENDAS = (agenda("a", langs=("fr",)), agenda("b", langs=("fr", "lb")))
MOST_WAITING = 2


class Desk(RuleBasedStateMachine):
    """The model: for each booking its start, whether it is active, how often it changed, and its contact."""

    store: Store
    bookings = Bundle("bookings")

    def __init__(self) -> None:
        super().__init__()
        with self.store.write() as session:
            session.execute(delete(BOOKINGS))
        self.start: dict[str, datetime] = {}
        self.agenda: dict[str, str] = {}
        self.lang: dict[str, str] = {}
        self.contact: dict[str, str | None] = {}
        self.changes: dict[str, int] = {}
        self.cancelled: set[str] = set()
        self.requests: dict[str, Request] = {}

    def taken(self, but: str = "") -> set[tuple[str, datetime]]:
        active = self.start.keys() - self.cancelled - {but}
        return {(self.agenda[name], self.start[name]) for name in active}

    def possible(self, wished: datetime, lang: str, but: str = "") -> bool:
        spoken = [one.id for one in AGENDAS if lang in one.langs]
        return wished in TIMES and any((name, wished) not in self.taken(but) for name in spoken)

    def remember(self, booking: Booking) -> None:
        self.start[booking.id], self.agenda[booking.id] = booking.starts_at, booking.agenda_id
        self.lang[booking.id] = booking.lang

    @initialize()
    def an_office(self) -> None:
        open_office(self.store, *AGENDAS)

    @rule(
        target=bookings,
        wished=WISHED,
        lang=st.sampled_from(["fr", "lb"]),
        contact=st.sampled_from([None, "maria@example.org", "jos@example.org"]),
    )
    def book(self, wished: datetime, lang: str, contact: str | None) -> Booking | None:
        known = contact and any(self.contact[name] == contact for name in self.start.keys() - self.cancelled)
        wish = request(wished, contact, lang=lang)
        try:
            booked = book(self.store, wish)
        except ContactHasBooking:
            assert known
            return None
        except SlotNotOffered:
            assert wished not in TIMES
            return None
        except SlotTaken as problem:
            assert not self.possible(wished, lang)
            assert wished not in starts(problem.alternatives)
            return None
        assert not known
        assert (booked.agenda_id, booked.starts_at) not in self.taken()
        self.remember(booked)
        self.contact[booked.id], self.changes[booked.id], self.requests[booked.id] = contact, 0, wish
        return booked

    @rule(booking=bookings)
    def book_again(self, booking: Booking | None) -> None:
        if booking is not None:
            assert book(self.store, self.requests[booking.id]) == view(self.store, booking)

    @rule(booking=bookings, wished=WISHED)
    def move(self, booking: Booking | None, wished: datetime) -> None:
        if booking is None:
            return
        name = booking.id
        try:
            moved = move(self.store, booking, wished)
        except AlreadyCancelled:
            assert name in self.cancelled
        except SlotNotOffered:
            assert wished not in TIMES
        except SlotTaken:
            assert not self.possible(wished, self.lang[name], name)
        else:
            assert name not in self.cancelled
            self.changes[name] += self.start[name] != wished
            self.remember(moved)
            assert moved.starts_at == wished

    @rule(booking=bookings)
    def cancel(self, booking: Booking | None) -> None:
        if booking is None:
            return
        try:
            cancel(self.store, booking)
        except AlreadyCancelled:
            assert booking.id in self.cancelled
        else:
            assert booking.id not in self.cancelled
            self.cancelled.add(booking.id)
            self.changes[booking.id] += 1

    @rule(booking=bookings, before=st.sampled_from(TIMES))
    def wait(self, booking: Booking | None, before: datetime) -> None:
        if booking is None:
            return
        try:
            with self.store.write() as session:
                service.wish(session, SECRECY, booking.reference, before=before, most=MOST_WAITING, now=NOW)
        except AlreadyCancelled:
            assert booking.id in self.cancelled
        except NoEmail:
            assert self.contact[booking.id] is None
        except WaitingListFull:
            assert len(self.start.keys() - self.cancelled) > MOST_WAITING

    @invariant()
    def the_database_says_the_same(self) -> None:
        with self.store.read() as session:
            rows = session.execute(select(BOOKINGS)).mappings().all()
            mails = session.execute(select(OUTBOX.c.booking_id, OUTBOX.c.kind)).all()
        active = [(row["agenda_id"], row["starts_at"]) for row in rows if row["active"]]
        assert len(active) == len(set(active))
        assert set(active) == self.taken()
        assert {row["id"]: row["sequence"] for row in rows} == self.changes
        offered = {wished for wished in TIMES if self.possible(wished, "fr")}
        assert {slot for slot in starts(free(self.store)) if slot in TIMES} == offered
        told = {name for name, contact in self.contact.items() if contact}
        assert {name for name, _ in mails} == told
        assert {name for name, kind in mails if kind == "cancelled"} == told & self.cancelled


def test_any_sequence_of_actions_keeps_to_the_model(store: Store) -> None:
    machine = type("DeskOnThisDatabase", (Desk,), {"store": store})
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine,
        settings=settings(
            max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
