from collections.abc import Iterator

import pytest

from actions.store.engine import Store, open_store
from actions.store.migrate import migrate


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """A migrated database, once SQLite and once PostgreSQL."""
    store = open_store(database_url)
    migrate(store)
    yield store
    store.close()
