import socket
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from actions.booking.slots import day_begins, is_holiday, local_day
from actions.store.base import utc_now
from actions.store.engine import Store, open_store
from actions.store.migrate import migrate
from bot.settings import Settings
from bot.web import mailing
from bot.web.app import create_app
from bot.web.front import Front
from bot.web.mailing import Mailing
from integration.booking.mail_server import Mailbox, mail_server
from integration.store.booking_steps import agenda, open_office
from integration.web.fake import FakeAssistant


class Clock:
    """The time as the worker sees it."""

    def __init__(self) -> None:
        self.now = utc_now()

    def __call__(self) -> datetime:
        return self.now

    def forward(self, span: timedelta) -> None:
        self.now += span


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock of the worker that goes on when it is told to."""
    clock = Clock()
    monkeypatch.setattr(mailing, "utc_now", clock)
    return clock


@pytest.fixture
def slots(clock: Clock) -> list[datetime]:
    """Starts of slots of the office: nine o'clock on working days, the first a week from now."""
    days = [local_day(clock.now) + timedelta(days=number) for number in range(7, 27)]
    return [day_begins(day) + timedelta(hours=9) for day in days if day.weekday() < 5 and not is_holiday(day)]


@pytest.fixture
def mailbox() -> Mailbox:
    """An empty mailbox."""
    return Mailbox()


@pytest.fixture
def mail_port(mailbox: Mailbox, free_port: int) -> Iterator[int]:
    """The port of a mail server."""
    with mail_server(mailbox, free_port):
        yield free_port


@pytest.fixture
def closed_port() -> int:
    """A port on which no mail server listens yet."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """A migrated database with an office that books, once SQLite and once PostgreSQL."""
    store = open_store(database_url)
    migrate(store)
    open_office(store, agenda(langs=("fr", "de", "lb", "en")))
    yield store
    store.close()


@pytest.fixture
def new_front(database_url: str, store: Store, tmp_path: Path) -> Iterator[Callable[[int], Front]]:
    """Makes the front of one more process, with the mail server on a port."""
    fronts: list[Front] = []

    def make(port: int) -> Front:
        settings = Settings(
            data_dir=tmp_path,
            database_url=database_url,
            metrics_port=0,
            smtp_url=f"smtp://127.0.0.1:{port}",
            mail_from="hellef@example.lu",
            public_url="https://hellef.example",
        )
        fronts.append(create_app(settings, FakeAssistant()).state.front)
        return fronts[-1]

    yield make
    for front in fronts:
        front.database.close()


@pytest.fixture
def front(new_front: Callable[[int], Front], mail_port: int) -> Front:
    """The front of one process."""
    return new_front(mail_port)


@pytest.fixture
def worker(front: Front) -> Mailing:
    """The worker of that process."""
    return Mailing(front)
