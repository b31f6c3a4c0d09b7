"""What an action of a conversation may use of this process: the database and the keys that keep people unreadable."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from actions.store.engine import Store, open_store
from actions.store.migrate import migrate


@dataclass(frozen=True)
class Resources:
    """A database, and where its keys come from: `keys` (newest first), or a file in `data_dir` when there are none."""

    store: Store
    keys: tuple[str, ...] = ()
    data_dir: Path = Path("var")


_current: ContextVar[Resources] = ContextVar("resources")


@contextmanager
def using(resources: Resources) -> Iterator[None]:
    """Let what runs in this context use `resources`."""
    token = _current.set(resources)
    try:
        yield
    finally:
        _current.reset(token)


def current() -> Resources:
    """The resources of this context; in an action server of its own (`rasa run actions`) those of its environment."""
    return _current.get(None) or _of_environment()


@cache
def _of_environment() -> Resources:
    data_dir = Path(os.environ.get("HELLEF_DATA_DIR", "var"))
    address = os.environ.get("HELLEF_DATABASE_URL") or f"sqlite:///{(data_dir / 'hellef.db').resolve()}"
    keys = os.environ.get("HELLEF_SECRET_KEYS", "").replace(",", " ").split()
    store = open_store(address)
    # Nobody else may have made the tables yet.
    migrate(store)
    return Resources(store, tuple(keys), data_dir)
