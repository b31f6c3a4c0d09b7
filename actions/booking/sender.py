"""Which e-mail of the outbox is to be sent next, by whom, and what becomes of it.

Each is sent at least once. Who sends one first claims it: for the time of LEASE nobody else takes it, and when its
process dies meanwhile it is sent again after that, with the same Message-ID. The e-mails about one booking are sent in
the order in which they were written. What is no longer true when its turn comes is not sent.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from cryptography.fernet import InvalidToken
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from actions.booking import repository, service
from actions.booking.domain import Booking, MailKind
from actions.booking.secrecy import Secrecy
from actions.booking.tables import OUTBOX

log = logging.getLogger(__name__)
LEASE = timedelta(minutes=5)
"""Longer than handing over one e-mail can take."""
LONGEST_WAIT = timedelta(minutes=15)
AFTER_REFUSAL = timedelta(hours=6)
"""A server that refuses a recipient is rarely wrong, but may be set up wrongly."""
_EARLIER = OUTBOX.alias("earlier")


@dataclass(frozen=True)
class Letter:
    """A claimed e-mail: what is to be told (`kind`) of `booking` as it is now; `attempts` includes this one."""

    id: int
    kind: MailKind
    message_id: str
    offered_at: datetime | None
    attempts: int
    booking: Booking
    recipient: str


def is_due(session: Session, now: datetime) -> bool:
    """Whether there may be an e-mail to send; only looks."""
    return session.execute(_next(now)).first() is not None


def claim(session: Session, secrecy: Secrecy, now: datetime) -> Letter | None:
    """Take the next e-mail to send, for the time of LEASE; None when there is none. Commit before sending it."""
    while (row := session.execute(_next(now).with_for_update(skip_locked=True, of=OUTBOX)).first()) is not None:
        try:
            booking = repository.by_id(session, secrecy, row.booking_id)
        except InvalidToken:
            log.error("an e-mail waits for the key its booking was encrypted under", extra={"outbox": row.id})
            session.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(next_attempt_at=now + AFTER_REFUSAL))
            continue
        contact = booking.person.contact if booking else None
        if booking is None or contact is None or contact.kind != "email" or not _is_true(session, row, booking, now):
            session.execute(delete(OUTBOX).where(OUTBOX.c.id == row.id))
            continue
        attempts = row.attempts + 1
        claimed = update(OUTBOX).where(OUTBOX.c.id == row.id).values(attempts=attempts, next_attempt_at=now + LEASE)
        session.execute(claimed)
        return Letter(row.id, row.kind, row.message_id, row.offered_at, attempts, booking, contact.value)
    return None


def mark_sent(session: Session, letter: Letter, now: datetime) -> None:
    """The mail server has taken it."""
    session.execute(update(OUTBOX).where(OUTBOX.c.id == letter.id).values(sent_at=now))


def put_off(session: Session, letter: Letter, now: datetime, *, refused: bool) -> None:
    """It could not be sent: try again in one, two, four, … minutes, much later when the recipient was `refused`."""
    wait = AFTER_REFUSAL if refused else min(timedelta(minutes=2 ** min(letter.attempts - 1, 10)), LONGEST_WAIT)
    # When the lease has run out, another process may have taken it, and even sent it.
    mine = (OUTBOX.c.id == letter.id, OUTBOX.c.attempts == letter.attempts, OUTBOX.c.sent_at.is_(None))
    session.execute(update(OUTBOX).where(*mine).values(next_attempt_at=now + wait))


def _next(now: datetime) -> Any:
    due = (OUTBOX.c.sent_at.is_(None), OUTBOX.c.due_at <= now, OUTBOX.c.next_attempt_at <= now)
    before = (
        _EARLIER.c.booking_id == OUTBOX.c.booking_id,
        _EARLIER.c.id < OUTBOX.c.id,
        _EARLIER.c.sent_at.is_(None),
        _EARLIER.c.due_at <= now,
    )
    first = ~select(_EARLIER.c.id).where(*before).exists()
    return select(OUTBOX).where(*due, first).order_by(OUTBOX.c.next_attempt_at, OUTBOX.c.id).limit(1)


def _is_true(session: Session, row: Any, booking: Booking, now: datetime) -> bool:
    """Whether what the e-mail tells is still so, and of use."""
    if row.kind == "cancelled":
        return not booking.active
    if not booking.active or booking.starts_at <= now:
        return False
    if row.kind == "waiting_offer":
        span = {"since": row.offered_at, "until": row.offered_at + timedelta(minutes=1), "now": now}
        earlier = row.offered_at < booking.starts_at
        return earlier and bool(service.find_slots(session, booking.office_id, lang=booking.lang, **span))
    return True
