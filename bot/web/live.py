"""Tells the event streams that a conversation has something new.

Only the fact travels, and the conversation's id: a stream then reads the messages from the database.
So replay and live are one path, nothing is lost or doubled, and no word of a resident passes through Redis.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from redis.asyncio import Redis
from redis.exceptions import RedisError

log = logging.getLogger(__name__)
CHANNEL = "hellef:changed"
RETRY_SECONDS = 2.0


class Hub:
    """Wakes the streams of this process."""

    def __init__(self) -> None:
        self._watchers: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    async def start(self) -> None:
        """Get ready."""

    async def stop(self) -> None:
        """Let go of everything."""

    async def ping(self) -> None:
        """Raises when what the hub needs can't be reached."""

    async def changed(self, conversation_id: str) -> None:
        """Wake the streams of that conversation, wherever they are."""
        self.wake(conversation_id)

    def wake(self, conversation_id: str) -> None:
        """Wake the streams of that conversation in this process."""
        for watcher in self._watchers.get(conversation_id, ()):
            watcher.set()

    @contextmanager
    def watch(self, conversation_id: str) -> Iterator[asyncio.Event]:
        """An event that is set whenever the conversation has something new; the watcher clears it."""
        watcher = asyncio.Event()
        self._watchers[conversation_id].add(watcher)
        try:
            yield watcher
        finally:
            self._watchers[conversation_id].discard(watcher)
            if not self._watchers[conversation_id]:
                del self._watchers[conversation_id]


class RedisHub(Hub):
    """Wakes the streams of all processes that share a Redis."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._redis: Redis[bytes] = Redis.from_url(url)
        self._listening: asyncio.Task[None] | None = None
        self.listens = asyncio.Event()

    async def start(self) -> None:
        """Begin to listen to the other processes."""
        self._listening = asyncio.create_task(self._listen(), name="live messages")

    async def stop(self) -> None:
        """Stop listening and close the connections."""
        if self._listening:
            self._listening.cancel()
            with suppress(asyncio.CancelledError):
                await self._listening
        await self._redis.close()
        await self._redis.connection_pool.disconnect()

    async def ping(self) -> None:
        """Raises RedisError when Redis can't be reached."""
        await self._redis.ping()

    async def changed(self, conversation_id: str) -> None:
        """Wake the streams here at once and elsewhere through Redis; they also look by themselves now and then."""
        self.wake(conversation_id)
        try:
            await self._redis.publish(CHANNEL, conversation_id)
        except RedisError as error:
            log.warning("redis did not take a wake-up", extra={"error": type(error).__name__})

    async def _listen(self) -> None:
        while True:
            try:
                async with self._redis.pubsub(ignore_subscribe_messages=True) as channel:
                    await channel.subscribe(CHANNEL)
                    self.listens.set()
                    async for message in channel.listen():
                        self.wake(message["data"].decode())
            except RedisError as error:
                log.warning("redis is gone, trying again", extra={"error": type(error).__name__})
            self.listens.clear()
            await asyncio.sleep(RETRY_SECONDS)
