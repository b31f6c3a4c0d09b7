"""One turn of a conversation at a time: Rasa's lock stores, in memory or in Redis."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import redis
from rasa.core.lock_store import DEFAULT_REDIS_LOCK_STORE_KEY_PREFIX, InMemoryLockStore, LockStore, RedisLockStore

# Rasa waits a second between attempts; a turn takes some milliseconds.
WAIT_SECONDS = 0.01


class RedisUrlLockStore(RedisLockStore):
    """Rasa's Redis lock store, reached by one address."""

    def __init__(self, url: str) -> None:
        self.red = redis.from_url(url, socket_timeout=10)
        self.key_prefix = "hellef:" + DEFAULT_REDIS_LOCK_STORE_KEY_PREFIX
        LockStore.__init__(self)


def lock_store(redis_url: str | None) -> LockStore:
    """The lock store of this deployment."""
    return RedisUrlLockStore(redis_url) if redis_url else InMemoryLockStore()


@asynccontextmanager
async def turn_lock(store: LockStore, conversation_id: str) -> AsyncIterator[None]:
    """Held during one turn. Raises rasa's LockError when a turn before this one takes longer than a lock lives."""
    async with store.lock(conversation_id, wait_time_in_seconds=WAIT_SECONDS):
        yield
