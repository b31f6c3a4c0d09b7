"""E-mails about bookings: nothing lost, nothing untrue, repetitions recognisable; read from a real mail server."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
import vobject
from sqlalchemy import select, update

from actions.booking import sender, service
from actions.booking.domain import Booking, Request
from actions.booking.sender import AFTER_REFUSAL, LEASE
from actions.booking.tables import AGENDAS, OUTBOX
from actions.store.engine import Store
from bot.replies import LANGS, Lang
from bot.variables import moment_in_words
from bot.web.front import Front, secrecy_of
from bot.web.mailing import Mailing
from integration.booking.conftest import Clock
from integration.booking.mail_server import Mailbox, calendar_of, mail_server, text_of
from integration.store.booking_steps import request

MINUTE = timedelta(minutes=1)
ADDRESS = "maria@example.org"


class Desk:
    """Books, moves and cancels with the keys of an app, now."""

    def __init__(self, store: Store, front: Front, clock: Clock) -> None:
        self.store, self.secrecy, self.clock = store, secrecy_of(front), clock

    def book(self, starts_at: datetime, contact: str = ADDRESS, lang: Lang = "fr") -> Booking:
        wish: Request = request(starts_at, contact, lang=lang)
        with self.store.write() as session:
            return service.book(session, self.secrecy, wish, now=self.clock.now)

    def move(self, booking: Booking, starts_at: datetime) -> Booking:
        with self.store.write() as session:
            return service.move(session, self.secrecy, booking.reference, starts_at, now=self.clock.now)

    def cancel(self, booking: Booking) -> Booking:
        with self.store.write() as session:
            return service.cancel(session, self.secrecy, booking.reference, now=self.clock.now)

    def wish(self, booking: Booking) -> None:
        with self.store.write() as session:
            before = booking.starts_at
            service.wish(session, self.secrecy, booking.reference, before=before, most=5, now=self.clock.now)


@pytest.fixture
def desk(store: Store, front: Front, clock: Clock) -> Desk:
    return Desk(store, front, clock)


def unsent(store: Store) -> list[str]:
    with store.read() as session:
        query = select(OUTBOX.c.kind).where(OUTBOX.c.sent_at.is_(None)).order_by(OUTBOX.c.id)
        return list(session.execute(query).scalars())


@pytest.mark.parametrize("lang", LANGS)
async def test_a_booking_is_confirmed_reminded_of_moved_and_cancelled_in_its_language(
    worker: Mailing, desk: Desk, mailbox: Mailbox, clock: Clock, slots: list[datetime], lang: Lang
) -> None:
    booked = desk.book(slots[0], lang=lang)
    assert await worker.send_due() == 1
    clock.now = slots[0] - timedelta(hours=48)
    assert await worker.send_due() == 1
    desk.move(booked, slots[1])
    assert await worker.send_due() == 1
    desk.cancel(booked)
    assert await worker.send_due() == 1
    assert await worker.send_due() == 0
    first, second = (moment_in_words(slot, lang) for slot in slots[:2])
    expected = [(first, "PUBLISH", "0"), (first, "PUBLISH", "0"), (second, "PUBLISH", "1"), (second, "CANCEL", "2")]
    for mail, (when, method, sequence) in zip(mailbox.mails, expected, strict=True):
        calendar = vobject.readOne(calendar_of(mail))
        assert mail["To"] == ADDRESS
        assert mail["Content-Language"] == lang
        assert when in mail["Subject"]
        assert when in text_of(mail)
        assert (calendar.method.value, calendar.vevent.sequence.value) == (method, sequence)
        assert calendar.vevent.uid.value == booked.id
    assert len(set(mailbox.subjects())) == 4
    assert set(mailbox.ids.values()) == {1}


async def test_a_mail_server_that_is_down_for_an_hour_loses_nothing(
    desk: Desk,
    new_front: Callable[[int], Front],
    mailbox: Mailbox,
    clock: Clock,
    slots: list[datetime],
    closed_port: int,
) -> None:
    worker = Mailing(new_front(closed_port))
    booked = [desk.book(slots[n], f"{n}@example.org") for n in range(3)]
    for _ in range(60):
        assert await worker.send_due() == 0
        clock.forward(MINUTE)
    desk.move(booked[0], slots[5])
    with mail_server(mailbox, closed_port):
        for _ in range(16):
            await worker.send_due()
            clock.forward(MINUTE)
    assert len(mailbox.ids) == 4
    assert set(mailbox.ids.values()) == {1}
    to_first = [str(mail["Message-ID"]) for mail in mailbox.mails if mail["To"] == "0@example.org"]
    assert [identity.split(".")[2].split("@")[0] for identity in to_first] == ["confirmation", "moved"]


async def test_a_server_that_says_try_later_is_tried_later(
    worker: Mailing, desk: Desk, mailbox: Mailbox, clock: Clock, slots: list[datetime]
) -> None:
    desk.book(slots[0])
    mailbox.broken = True
    assert await worker.send_due() == 0
    mailbox.broken = False
    assert await worker.send_due() == 0
    clock.forward(MINUTE)
    assert await worker.send_due() == 1


async def test_a_process_killed_between_sending_and_noting_it_sends_the_same_message_again(
    worker: Mailing, desk: Desk, mailbox: Mailbox, clock: Clock, slots: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyError("killed")

    desk.book(slots[0])
    with monkeypatch.context() as patch:
        patch.setattr(sender, "mark_sent", killed)
        with pytest.raises(KeyError):
            await worker.send_due()
    assert await worker.send_due() == 0
    clock.forward(LEASE)
    assert await worker.send_due() == 1
    clock.forward(LEASE)
    assert await worker.send_due() == 0
    assert list(mailbox.ids.values()) == [2]


async def test_several_processes_share_the_work_and_send_nothing_twice(
    desk: Desk,
    store: Store,
    new_front: Callable[[int], Front],
    mail_port: int,
    mailbox: Mailbox,
    slots: list[datetime],
) -> None:
    for number, slot in enumerate(slots[:10]):
        booked = desk.book(slot, f"{number}@example.org")
        desk.move(booked, slot + timedelta(hours=1))
    workers = [Mailing(new_front(mail_port)) for _ in range(4)]
    sent = await asyncio.gather(*(worker.send_due() for worker in workers))
    assert sum(sent) == 20
    assert (len(mailbox.ids), set(mailbox.ids.values())) == (20, {1})
    assert set(unsent(store)) <= {"reminder"}


async def test_a_refused_address_holds_up_nobody_else_and_is_tried_again_much_later(
    worker: Mailing, desk: Desk, store: Store, mailbox: Mailbox, clock: Clock, slots: list[datetime]
) -> None:
    mailbox.refused = {"nobody@example.org"}
    desk.book(slots[0], "nobody@example.org")
    desk.book(slots[1])
    assert await worker.send_due() == 1
    clock.forward(timedelta(hours=1))
    assert await worker.send_due() == 0
    mailbox.refused = set()
    clock.forward(AFTER_REFUSAL)
    assert await worker.send_due() == 1
    assert "confirmation" not in unsent(store)


async def test_what_is_no_longer_true_is_not_sent(
    worker: Mailing, desk: Desk, store: Store, mailbox: Mailbox, clock: Clock, slots: list[datetime]
) -> None:
    desk.book(slots[0])
    clock.now = slots[0]
    assert await worker.send_due() == 0
    assert unsent(store) == []
    assert mailbox.mails == []


async def test_an_earlier_slot_is_offered_while_it_is_free_and_not_when_it_is_taken(
    worker: Mailing, desk: Desk, mailbox: Mailbox, slots: list[datetime]
) -> None:
    first, second = desk.book(slots[0], "1@example.org"), desk.book(slots[1], "2@example.org")
    waiting = desk.book(slots[3])
    desk.wish(waiting)
    await worker.send_due()
    desk.cancel(first)
    await worker.send_due()
    offer = mailbox.mails[-1]
    assert offer["To"] == ADDRESS
    assert moment_in_words(slots[0], "fr") in text_of(offer)
    assert moment_in_words(slots[3], "fr") in text_of(offer)
    assert list(offer.iter_attachments()) == []
    desk.cancel(second)
    desk.book(slots[1], "3@example.org")
    await worker.send_due()
    assert [mail["To"] for mail in mailbox.mails].count(ADDRESS) == 2


async def test_invented_hours_are_said_to_be_invented(
    worker: Mailing, desk: Desk, store: Store, mailbox: Mailbox, slots: list[datetime]
) -> None:
    with store.write() as session:
        session.execute(update(AGENDAS).values(sample=True))
    desk.book(slots[0])
    await worker.send_due()
    (mail,) = mailbox.mails
    assert "Heures d'exemple" in text_of(mail)
    assert "Heures d'exemple" in vobject.readOne(calendar_of(mail)).vevent.description.value


async def test_nothing_of_who_gets_an_e_mail_is_logged(
    worker: Mailing, desk: Desk, mailbox: Mailbox, slots: list[datetime], caplog: pytest.LogCaptureFixture
) -> None:
    mailbox.refused = {"canary@example.org"}
    with caplog.at_level("DEBUG"):
        desk.book(slots[0], "canary@example.org")
        await worker.send_due()
    ours = [record for record in caplog.records if record.name.startswith(("bot", "actions"))]
    logged = " ".join(f"{record.getMessage()} {vars(record)}" for record in ours)
    assert "an e-mail was refused" in logged
    assert "canary" not in logged
