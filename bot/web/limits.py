"""How much one network address may ask for in a minute."""

import asyncio
import logging
import time
from functools import partial
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from limits import RateLimitItemPerMinute
from limits.aio import storage as aio_storage
from limits.aio import strategies as aio_strategies
from limits.storage import RedisStorage
from limits.strategies import SlidingWindowCounterRateLimiter
from redis.exceptions import RedisError

from bot.settings import Settings
from bot.web.problems import TOO_MANY, Problem

log = logging.getLogger(__name__)


def counted_address(host: str | None) -> str | None:
    """What is counted for a client: an IPv4 address, or the /64 that an IPv6 household has.

    None for the machine itself: behind a proxy that is not declared, everybody seems to come from there, and
    counting them as one would shut out a whole commune.
    """
    try:
        address = ip_address(host or "")
    except ValueError:
        return None
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address
    if address.is_loopback:
        return None
    return str(ip_network((address, 64), strict=False)) if isinstance(address, IPv6Address) else str(address)


class Limiter:
    """Counts in memory, or in Redis when several processes share the load."""

    def __init__(self, settings: Settings) -> None:
        self._items = {
            "messages": RateLimitItemPerMinute(settings.messages_per_minute),
            "conversations": RateLimitItemPerMinute(settings.conversations_per_minute),
        }
        self._memory = aio_strategies.SlidingWindowCounterRateLimiter(aio_storage.MemoryStorage())
        # The library's asyncio storage wants a newer Redis client than Rasa allows; the plain one runs in a thread.
        self._redis: SlidingWindowCounterRateLimiter | None = None
        if settings.redis_url:
            self._redis = SlidingWindowCounterRateLimiter(RedisStorage(settings.redis_url))

    async def check(self, what: str, host: str | None) -> None:
        """Count one of `what` (messages, conversations) for a client. Raises Problem TOO_MANY with Retry-After."""
        address = counted_address(host)
        if address is None:
            return
        item = self._items[what]
        if self._redis is None:
            allowed = await self._memory.hit(item, what, address)
            reset = 0.0 if allowed else (await self._memory.get_window_stats(item, what, address)).reset_time
        else:
            hit = partial(self._hit_redis, self._redis, item, what, address)
            allowed, reset = await asyncio.get_running_loop().run_in_executor(None, hit)
        if not allowed:
            seconds = min(60, max(1, ceil(reset - time.time())))
            raise Problem(TOO_MANY, {"Retry-After": str(seconds)}, seconds=seconds)

    @staticmethod
    def _hit_redis(
        redis: SlidingWindowCounterRateLimiter, item: RateLimitItemPerMinute, what: str, address: str
    ) -> tuple[bool, float]:
        try:
            allowed = redis.hit(item, what, address)
            return allowed, 0.0 if allowed else redis.get_window_stats(item, what, address).reset_time
        except RedisError as error:
            # Help for people in need does not stop because a counter is away.
            log.warning("redis did not count a request", extra={"error": type(error).__name__})
            return True, 0.0
