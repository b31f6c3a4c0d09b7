"""Keeps agendas in the database. Every function works in the session, and the transaction, of its caller."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from actions.booking.domain import Agenda, Closure, Opening
from actions.booking.slots import Busy, Span
from actions.booking.tables import AGENDAS, BOOKINGS, CLOSURES, OPENINGS

LONGEST_SLOT = timedelta(days=1)
_PLAIN = [column for column in AGENDAS.c if column.name != "feed_token_hash"]
_AGENDAS = select(_PLAIN).where(AGENDAS.c.office_id == bindparam("office")).order_by(AGENDAS.c.id)
# Whoever changes the bookings of an office waits here for whoever does so already. On SQLite the transaction itself
# has the write lock.
_LOCK = (
    select(AGENDAS.c.id)
    .where(AGENDAS.c.office_id == bindparam("office"))
    .order_by(AGENDAS.c.id)
    .with_for_update(key_share=True)
)
_OPENINGS = select(OPENINGS).where(OPENINGS.c.agenda_id.in_(bindparam("ids", expanding=True)))
_CLOSURES = select(CLOSURES).where(CLOSURES.c.agenda_id.in_(bindparam("ids", expanding=True)))
_BUSY = (
    select(BOOKINGS.c.agenda_id, BOOKINGS.c.starts_at, BOOKINGS.c.ends_at)
    .where(
        BOOKINGS.c.active.is_(True),
        BOOKINGS.c.agenda_id.in_(bindparam("ids", expanding=True)),
        BOOKINGS.c.starts_at > bindparam("early"),
        BOOKINGS.c.starts_at < bindparam("until"),
        BOOKINGS.c.id != bindparam("but"),
    )
    .order_by(BOOKINGS.c.starts_at)
)


def lock_office(session: Session, office_id: str) -> None:
    """From here to the end of the transaction nobody else changes agendas or bookings of the office."""
    session.execute(_LOCK, {"office": office_id}).all()


def agendas_of(session: Session, office_id: str) -> list[Agenda]:
    """The agendas of an office in which can be booked, in order of their ids.

    Once it has one of its own, its samples are no longer among them; nor are samples that were withdrawn.
    """
    rows = session.execute(_AGENDAS, {"office": office_id}).mappings().all()
    ids = {"ids": [row["id"] for row in rows]}
    openings: defaultdict[str, list[Opening]] = defaultdict(list)
    closures: defaultdict[str, list[Closure]] = defaultdict(list)
    if rows:
        for row in session.execute(_OPENINGS, ids):
            openings[row.agenda_id].append(Opening(row.weekday, row.starts, row.ends))
        for row in session.execute(_CLOSURES, ids):
            closures[row.agenda_id].append(Closure(row.first, row.last))
    agendas = [
        Agenda(
            **{**row, "langs": tuple(row["langs"])},
            openings=tuple(openings[row["id"]]),
            closures=tuple(closures[row["id"]]),
        )
        for row in rows
    ]
    own = [agenda for agenda in agendas if not agenda.sample]
    return own or [agenda for agenda in agendas if agenda.openings]


def is_sample(session: Session, agenda_id: str) -> bool:
    """Whether the hours of an agenda are invented."""
    return bool(session.execute(select(AGENDAS.c.sample).where(AGENDAS.c.id == agenda_id)).scalar())


def busy(session: Session, agendas: Sequence[Agenda], since: datetime, until: datetime, *, but: str = "") -> Busy:
    """The active bookings of the agendas that touch [since, until), without the one with the id `but`."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    values = {"ids": [agenda.id for agenda in agendas], "early": since - LONGEST_SLOT, "until": until, "but": but}
    for agenda_id, starts_at, ends_at in session.execute(_BUSY, values):
        found[agenda_id].append((starts_at, ends_at))
    return found


def put_agenda(session: Session, agenda: Agenda) -> None:
    """Store an agenda, new or changed, with its hours and closures. What is booked stays booked."""
    values = {key: value for key, value in asdict(agenda).items() if key not in ("openings", "closures")}
    lock_office(session, agenda.office_id)
    changed = session.execute(update(AGENDAS).where(AGENDAS.c.id == agenda.id).values(**values))
    if changed.rowcount == 0:
        session.execute(insert(AGENDAS), values)
    for table, entries in ((OPENINGS, agenda.openings), (CLOSURES, agenda.closures)):
        session.execute(delete(table).where(table.c.agenda_id == agenda.id))
        if entries:
            session.execute(insert(table), [{"agenda_id": agenda.id, **asdict(entry)} for entry in entries])
