"""Runs the repositories' functions off the event loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from actions.store.engine import Store

P = ParamSpec("P")
T = TypeVar("T")


class Database:
    """A store for coroutines: `await database.write(repository.create, conversation)`."""

    def __init__(self, store: Store) -> None:
        self.store = store
        # SQLite has one writer at a time: one thread queues them fairly, several would wait by sleeping.
        self._writers = ThreadPoolExecutor(1 if store.is_sqlite else 4, thread_name_prefix="db-write")
        self._readers = ThreadPoolExecutor(2 if store.is_sqlite else 4, thread_name_prefix="db-read")

    async def read(self, function: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `function` called with a session for looking."""

        def work() -> T:
            with self.store.read() as session:
                return function(session, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    async def write(self, function: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `function` called with a session in a transaction of its own."""

        def work() -> T:
            with self.store.write() as session:
                return function(session, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._writers, work)

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a blocking `function` that opens its own session."""
        return await asyncio.get_running_loop().run_in_executor(self._writers, partial(function, *args, **kwargs))

    def close(self) -> None:
        """Wait for what is running, then close the connections."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.store.close()
