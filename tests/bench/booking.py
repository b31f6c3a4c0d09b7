"""`python -m tests.bench.booking`: parallel claims for one slot, and the search for free slots, on both databases.

1,000 rounds of 50 claims at once, by 5 processes with 10 threads each; slots over 30 offices and 8 weeks.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from integration.store.booking_steps import NOW, SECRECY, open_office, request
from integration.store.claims import compete
from rich.console import Console
from rich.table import Table
from sqlalchemy import insert, text

from actions.booking import service
from actions.booking.domain import Agenda
from actions.booking.samples import sample_agendas
from actions.booking.slots import free_slots
from actions.booking.tables import BOOKINGS
from actions.knowledge.load import knowledge
from actions.store.engine import Store, open_store
from actions.store.migrate import migrate

PROCESSES, THREADS = 5, 10
WEEKS = timedelta(weeks=8)
ROUNDS = 1000
SEARCHES = 600
console = Console()


@contextmanager
def fresh(url: str) -> Iterator[Store]:
    """A migrated store."""
    store = open_store(url)
    migrate(store)
    try:
        yield store
    finally:
        store.close()


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of them lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def claims(store: Store, url: str, rounds: int) -> list[str]:
    """Cells of the table: rounds, rounds with exactly one winner, answers, bookings, time."""
    began = time.perf_counter()
    tally = compete(store, url, rounds=rounds, processes=PROCESSES, threads=THREADS)
    seconds = time.perf_counter() - began
    once = sum(wins == 1 for wins in tally.wins)
    said = ", ".join(f"{answer}: {count}" for answer, count in tally.said.most_common())
    times = f"p50 {percentile(tally.milliseconds, 0.5):.0f} ms, p95 {percentile(tally.milliseconds, 0.95):.0f} ms"
    return [str(rounds), str(once), said, f"{len(set(tally.booked))} of {len(tally.booked)}", f"{seconds:.0f} s", times]


def fill(store: Store) -> list[Agenda]:
    """Three agendas with eight weeks' horizon in each of the 30 offices, every other slot booked."""
    kinds = [replace(agenda, horizon_days=56) for agenda in sample_agendas() if agenda.office_id == "luxembourg"]
    agendas = [
        replace(agenda, id=f"{office.id}-{number}", office_id=office.id)
        for office in knowledge().offices
        for number, agenda in enumerate(kinds)
    ]
    open_office(store, *agendas)
    rows = []
    for agenda in agendas:
        for slot in list(free_slots([agenda], {}, since=NOW, until=NOW + WEEKS, now=NOW))[::2]:
            name = f"{len(rows):032}"
            wish = request(slot.starts_at)
            rows.append(
                {
                    "id": name, "agenda_id": agenda.id, "office_id": agenda.office_id, "starts_at": slot.starts_at,
                    "ends_at": slot.ends_at, "lang": "fr", "person": "x", "key_id": SECRECY.key_id,
                    "reference_hash": name, "client_id": wish.client_id, "sequence": 0, "active": True,
                    "booked_at": NOW, "changed_at": NOW,
                }
            )  # fmt: skip
    with store.write() as session:
        session.execute(insert(BOOKINGS), rows)
    with store.engine.connect() as connection:
        connection.execute(text("analyze"))
    console.print(f"{len(agendas)} agendas, {len(rows)} bookings")
    return agendas


def searches(store: Store) -> list[str]:
    """Cells of the table: milliseconds for all free slots of eight weeks of an office, and for the first five."""
    offices = [office.id for office in knowledge().offices]
    cells = []
    for limit in (None, 5):
        taken, found = [], 0
        for number in range(SEARCHES):
            began = time.perf_counter()
            with store.read() as session:
                bounds = {"since": NOW, "until": NOW + WEEKS, "now": NOW, "limit": limit}
                found = len(service.find_slots(session, offices[number % len(offices)], lang="fr", **bounds))
            taken.append((time.perf_counter() - began) * 1000)
        cells.append(f"{found} slots: p50 {percentile(taken, 0.5):.1f}, p95 {percentile(taken, 0.95):.1f} ms")
    return cells


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def measured(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """Name and address of a fresh database."""
    if request.param == "SQLite":
        return request.param, f"sqlite:///{tmp_path}/hellef.db"
    create: Callable[[], str] = request.getfixturevalue("new_postgres_database")
    return request.param, create().replace("postgresql://", "postgresql+psycopg2://")


def test_claims(measured: tuple[str, str]) -> None:
    """Print what came of the claims."""
    name, url = measured
    table = Table("database", "rounds", "one winner", "answers", "different slots booked", "time", "a claim")
    with fresh(url) as store:
        table.add_row(name, *claims(store, url, ROUNDS))
    console.print(table)


def test_searches(measured: tuple[str, str]) -> None:
    """Print how long the search takes."""
    name, url = measured
    with fresh(url) as store:
        fill(store)
        table = Table("database", "all free slots of an office, 8 weeks", "the first five")
        table.add_row(name, *searches(store))
    console.print(table)


if __name__ == "__main__":
    # pytest starts the PostgreSQL of the tests.
    sys.exit(pytest.main(["-q", "-s", "-p", "no:cacheprovider", __file__]))
