"""Agendas to show booking with: invented hours, marked as such, for as long as an office has not entered its own."""

from datetime import time
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from actions.booking.agendas import agendas_of, put_agenda
from actions.booking.domain import Agenda, Kind, Opening
from actions.booking.tables import AGENDAS, CLOSURES, OPENINGS
from actions.store.migrate import ADVISORY_LOCK

SAMPLE_FILE = Path(__file__).resolve().parents[2] / "data" / "booking" / "sample_agendas.yml"
Hours = tuple[time, time]
Weekday = Annotated[int, Field(ge=0, le=6)]


class SampleAgenda(BaseModel):
    """An entry of `sample_agendas.yml`; `week` holds the hours of each day that has some, 0 being Monday."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^sample-[a-z0-9-]+$")]
    office: str
    kind: Kind
    label: str
    langs: tuple[str, ...]
    slot_minutes: int
    notice_minutes: int
    horizon_days: int
    week: dict[Weekday, tuple[Hours, ...]]

    def agenda(self) -> Agenda:
        """The agenda it describes. Raises ValueError for hours that make no sense."""
        openings = tuple(Opening(day, starts, ends) for day, hours in self.week.items() for starts, ends in hours)
        names = ("id", "kind", "label", "langs", "slot_minutes", "notice_minutes", "horizon_days")
        given = {name: getattr(self, name) for name in names}
        return Agenda(**given, office_id=self.office, sample=True, openings=openings)


@cache
def sample_agendas() -> tuple[Agenda, ...]:
    """The agendas of `data/booking/sample_agendas.yml`."""
    document: Any = yaml.safe_load(SAMPLE_FILE.read_text(encoding="utf-8"))
    entries = TypeAdapter(tuple[SampleAgenda, ...]).validate_python(document["sample_agendas"])
    return tuple(entry.agenda() for entry in entries)


def seed_sample_agendas(session: Session) -> int:
    """Store the sample agendas of offices that have no agenda yet; returns how many were stored.

    Doing it again changes nothing, nor does it touch what somebody has changed in the console since.
    """
    if session.get_bind().dialect.name == "postgresql":
        # Processes that start at once store them one after the other; SQLite has one writer anyway.
        session.execute(text("select pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
    without = {agenda.office_id for agenda in sample_agendas() if not agendas_of(session, agenda.office_id)}
    new = [agenda for agenda in sample_agendas() if agenda.office_id in without]
    for agenda in new:
        put_agenda(session, agenda)
    return len(new)


def withdraw_sample_agendas(session: Session) -> None:
    """Offer no invented hours any longer. What was booked in them stays to be seen and cancelled."""
    samples = select(AGENDAS.c.id).where(AGENDAS.c.sample.is_(True))
    for table in (OPENINGS, CLOSURES):
        session.execute(delete(table).where(table.c.agenda_id.in_(samples)))
