"""The tables of booking. That nothing is booked twice is held here, by unique indexes of the database itself."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Text, Time

from actions.store.base import Base, UtcDateTime


class AgendaRow(Base):
    """An agenda; `feed_token_hash` is the hash of the secret that opens its calendar feed, None until there is one."""

    __tablename__ = "agendas"

    id = Column(String(64), primary_key=True)
    office_id = Column(String(64), nullable=False, index=True)
    kind = Column(String(16), nullable=False)
    label = Column(String(120), nullable=False)
    langs = Column(JSON, nullable=False)
    slot_minutes = Column(Integer, nullable=False)
    notice_minutes = Column(Integer, nullable=False)
    horizon_days = Column(Integer, nullable=False)
    sample = Column(Boolean, nullable=False)
    feed_token_hash = Column(String(64))


class OpeningRow(Base):
    """Hours of every week, in Luxembourg's wall time."""

    __tablename__ = "agenda_openings"

    agenda_id = Column(String(64), ForeignKey("agendas.id", ondelete="CASCADE"), primary_key=True)
    weekday = Column(Integer, primary_key=True)
    starts = Column(Time, primary_key=True)
    ends = Column(Time, nullable=False)


class ClosureRow(Base):
    """Days without interviews."""

    __tablename__ = "agenda_closures"

    agenda_id = Column(String(64), ForeignKey("agendas.id", ondelete="CASCADE"), primary_key=True)
    first = Column(Date, primary_key=True)
    last = Column(Date, nullable=False)


class BookingRow(Base):
    """A booked interview.

    `person` is encrypted (who it is, how to reach them, the reference) under the key `key_id` names. Reference and
    contact are found by keyed hashes. All of these are None once the person is forgotten; what is left is counted.
    """

    __tablename__ = "bookings"

    id = Column(String(32), primary_key=True)
    agenda_id = Column(String(64), ForeignKey("agendas.id"), nullable=False)
    office_id = Column(String(64), nullable=False)
    starts_at = Column(UtcDateTime, nullable=False)
    ends_at = Column(UtcDateTime, nullable=False)
    lang = Column(String(2), nullable=False)
    topic = Column(String(64))
    person = Column(Text)
    key_id = Column(String(16), index=True)
    reference_hash = Column(String(64), unique=True)
    contact_hash = Column(String(64))
    client_id = Column(String(36), unique=True)
    sequence = Column(Integer, nullable=False)
    active = Column(Boolean, nullable=False)
    booked_at = Column(UtcDateTime, nullable=False)
    changed_at = Column(UtcDateTime, nullable=False)


class OutboxRow(Base):
    """An e-mail to send, written in the transaction of what it tells.

    `message_id` names what is told, so that nothing is told twice. `offered_at`: the start of the slot that a
    `waiting_offer` offers.
    """

    __tablename__ = "outbox"

    id = Column(Integer, primary_key=True)
    booking_id = Column(String(32), ForeignKey("bookings.id", ondelete="CASCADE"), nullable=False, index=True)
    kind = Column(String(16), nullable=False)
    lang = Column(String(2), nullable=False)
    due_at = Column(UtcDateTime, nullable=False)
    message_id = Column(String(160), nullable=False, unique=True)
    offered_at = Column(UtcDateTime)
    sent_at = Column(UtcDateTime)
    attempts = Column(Integer, nullable=False)
    next_attempt_at = Column(UtcDateTime, nullable=False)


class WaitingRow(Base):
    """The wish of somebody with a booking for one that starts earlier than `before`."""

    __tablename__ = "waiting_list"

    booking_id = Column(String(32), ForeignKey("bookings.id", ondelete="CASCADE"), primary_key=True)
    office_id = Column(String(64), nullable=False, index=True)
    before = Column(UtcDateTime, nullable=False)
    wished_at = Column(UtcDateTime, nullable=False)
    last_offer_at = Column(UtcDateTime)


AGENDAS = AgendaRow.__table__
OPENINGS = OpeningRow.__table__
CLOSURES = ClosureRow.__table__
BOOKINGS = BookingRow.__table__
OUTBOX = OutboxRow.__table__
WAITING = WaitingRow.__table__

_UNSENT = OUTBOX.c.sent_at.is_(None)
_ACTIVE = BOOKINGS.c.active.is_(True)
# One active booking for each agenda and start, whatever the code does.
Index(
    "uq_bookings_active_slot",
    BOOKINGS.c.agenda_id,
    BOOKINGS.c.starts_at,
    unique=True,
    sqlite_where=_ACTIVE,
    postgresql_where=_ACTIVE,
)
# One active first interview for each contact and office. Without a contact there is nothing to compare: NULLs differ.
Index(
    "uq_bookings_active_contact",
    BOOKINGS.c.office_id,
    BOOKINGS.c.contact_hash,
    unique=True,
    sqlite_where=_ACTIVE,
    postgresql_where=_ACTIVE,
)
Index("ix_bookings_ends_at", BOOKINGS.c.ends_at)
Index("ix_outbox_unsent", OUTBOX.c.next_attempt_at, sqlite_where=_UNSENT, postgresql_where=_UNSENT)
