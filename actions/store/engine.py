"""Opens the database: SQLite in a file or PostgreSQL, both with the same transactions."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

BUSY_TIMEOUT_MS = 30_000
# One writer per SQLite file at a time. Who waits here goes on at once; who waits in SQLite sleeps and looks again.
_writers: defaultdict[str, RLock] = defaultdict(RLock)


class Store:
    """A database with its sessions."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._turnstile = _writers[str(engine.url)] if self.is_sqlite else nullcontext()
        self._writing = sessionmaker(engine, future=True, expire_on_commit=False)
        reader = engine.execution_options(hellef_read=True)
        self._reading = sessionmaker(reader, future=True, expire_on_commit=False)

    @property
    def is_sqlite(self) -> bool:
        """Whether the data lie in a SQLite file."""
        return bool(self.engine.dialect.name == "sqlite")

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session in a transaction: committed at the end, rolled back when something is raised."""
        with self._turnstile, self._writing.begin() as session:
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for looking only."""
        with self._reading() as session:
            yield session

    def ping(self) -> None:
        """Raises SQLAlchemyError when the database can't be reached."""
        with self.read() as session:
            session.execute(text("select 1"))

    def flush_erased(self) -> None:
        """Take what was deleted out of SQLite's write-ahead log too; on PostgreSQL there is nothing to do."""
        if self.is_sqlite:
            # Another reader may hold the log open; then the next erase or checkpoint does it.
            with suppress(OperationalError), self.engine.connect() as connection:
                connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def open_store(url: str) -> Store:
    """A store on `url` (sqlite:/// with a file, or postgresql+psycopg2://). The folder of the file is made."""
    address = make_url(url)
    # hide_parameters: an error message must not carry what a resident wrote.
    options: dict[str, Any] = {"future": True, "hide_parameters": True}
    if address.get_backend_name() == "sqlite":
        Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
        # The default pool for files opens a connection for each transaction: that alone costs more than a turn's SQL.
        options |= {"poolclass": QueuePool, "connect_args": {"check_same_thread": False}}
    else:
        options |= {"pool_pre_ping": True, "pool_size": 8, "max_overflow": 4}
    engine = create_engine(address, **options)
    if engine.dialect.name == "sqlite":
        tune_sqlite(engine)
        _own_transactions(engine)
    return Store(engine)


def tune_sqlite(engine: Engine) -> None:
    """Give every new connection of a SQLite engine, ours or Rasa's, the same safe and quick settings."""

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        # Switching to WAL does not wait for others; whoever is first has done it for all, the file remembers it.
        with suppress(Exception):
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.execute("PRAGMA foreign_keys=ON")
        # What is deleted is overwritten with zeros: erased means erased.
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.close()


def _own_transactions(engine: Engine) -> None:
    """Begin transactions ourselves: sqlite3 does it too late, and a write lock taken at once can't deadlock."""

    @event.listens_for(engine, "connect")
    def _no_implicit_begin(connection: Any, _: Any) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("hellef_read", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
