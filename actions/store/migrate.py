"""Brings the database to the present tables, also when several processes start at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text
from sqlalchemy.engine import Connection

from actions.store.engine import Store

MIGRATIONS = Path(__file__).parent / "migrations"
# Any number will do as long as nobody else uses it on the same PostgreSQL database.
ADVISORY_LOCK = 0x48454C4C4546


def alembic_config() -> Config:
    """Alembic's configuration for our packaged migrations."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def migrate(store: Store) -> None:
    """Apply what is missing, in one transaction that only one process at a time can have.

    SQLite: our transactions take the file's write lock at their beginning, whoever comes second waits there.
    PostgreSQL: an advisory lock that falls with the transaction.
    """
    config = alembic_config()
    with alone(store) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def alone(store: Store) -> Iterator[Connection]:
    """A transaction in which only one process at a time changes tables."""
    with store.engine.begin() as connection:
        if not store.is_sqlite:
            connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
        yield connection
