"""The database itself: migrations, moments, transactions."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from actions.store.base import metadata, utc_now
from actions.store.engine import Store, open_store
from actions.store.migrate import migrate
from actions.transcript import repository
from actions.transcript.domain import Conversation, Draft

MIGRATE = """
import sys
from actions.store.engine import open_store
from actions.store.migrate import migrate
migrate(open_store(sys.argv[1]))
"""


def test_the_migrations_make_the_tables_that_the_code_expects(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_migrating_again_changes_nothing(store: Store) -> None:
    migrate(store)
    with store.read() as session:
        assert session.execute(text("select count(*) from alembic_version")).scalar() == 1


def test_processes_that_start_at_once_do_not_disturb_each_other(database_url: str) -> None:
    command = [sys.executable, "-W", "error", "-c", MIGRATE, database_url]
    processes = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]
    outcomes = [process.communicate() for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, outcomes


def test_a_moment_comes_back_in_utc(store: Store) -> None:
    luxembourg = timezone(timedelta(hours=2))
    moment = datetime(2026, 7, 1, 12, 0, 0, 123456, luxembourg)
    with store.write() as session:
        repository.create(session, Conversation("c", "web", "", "fr", "widget", moment, moment))
    with store.read() as session:
        found = repository.find(session, "c")
    assert found is not None
    assert found.created == moment
    assert found.created.tzinfo is UTC


def test_a_moment_without_timezone_is_refused(store: Store) -> None:
    naive = datetime(2026, 7, 1, 12)  # noqa: DTZ001
    with pytest.raises(StatementError, match="needs its timezone"), store.write() as session:
        repository.create(session, Conversation("c", "web", "", "fr", "widget", naive, naive))


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    now = utc_now()
    with pytest.raises(RuntimeError), store.write() as session:
        repository.create(session, Conversation("c", "web", "", "fr", "widget", now, now), [Draft("system", "fr", "x")])
        raise RuntimeError
    with store.read() as session:
        assert repository.find(session, "c") is None


def test_a_database_error_does_not_repeat_what_was_written(store: Store) -> None:
    now = utc_now()
    conversation = Conversation("c", "web", "", "fr", "widget", now, now)
    canary = Draft("resident", "fr", "canary-4711")
    with store.write() as session:
        repository.create(session, conversation, [canary])
    with pytest.raises(Exception, match="hide_parameters") as caught, store.write() as session:
        repository.create(session, conversation, [canary])
    assert "canary-4711" not in str(caught.value)


def test_sqlite_is_set_up_to_be_quick_safe_and_to_forget(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/deep/er/hellef.db")
    names = ("journal_mode", "foreign_keys", "synchronous", "secure_delete", "busy_timeout")
    with store.read() as session:
        values = {name: session.execute(text(f"pragma {name}")).scalar() for name in names}
    store.close()
    assert values == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 1,
        "secure_delete": 1,
        "busy_timeout": 30_000,
    }
