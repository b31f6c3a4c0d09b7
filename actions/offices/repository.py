"""Keeps the details that managers enter. What takes a session works in the transaction of its caller."""

from collections.abc import Callable, Mapping
from dataclasses import asdict

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from actions.offices.domain import OfficeDetail, shown
from actions.offices.tables import OFFICE_DETAILS
from actions.store.engine import Store

_INSERT = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
_OF_OFFICE = (
    select(OFFICE_DETAILS).where(OFFICE_DETAILS.c.office_id == bindparam("office")).order_by(OFFICE_DETAILS.c.key)
)


def enter(session: Session, detail: OfficeDetail) -> None:
    """Store a detail in the place of the one that was there. Of two entries the later one stays, whoever came first."""
    new = _INSERT[session.get_bind().dialect.name](OFFICE_DETAILS)
    changed = {name: new.excluded[name] for name in ("value", "verified", "entered_by", "entered_at")}
    later = new.excluded.entered_at >= OFFICE_DETAILS.c.entered_at
    keys = [OFFICE_DETAILS.c.office_id, OFFICE_DETAILS.c.key]
    session.execute(new.on_conflict_do_update(index_elements=keys, set_=changed, where=later), asdict(detail))


def of_office(session: Session, office_id: str) -> tuple[OfficeDetail, ...]:
    """All details entered for an office, verified or not, by key; none for an office nobody entered anything for."""
    rows = session.execute(_OF_OFFICE, {"office": office_id}).mappings()
    return tuple(OfficeDetail(**row) for row in rows)


def looked_up(store: Store, lang: str) -> Callable[[str], Mapping[str, str | None]]:
    """For answers in `lang`: gives what is shown of an office (`domain.shown`), with one query for each call."""

    def of(office_id: str) -> Mapping[str, str | None]:
        with store.read() as session:
            return shown(of_office(session, office_id), lang)

    return of
