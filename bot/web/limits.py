"""How much one network address may ask for in a minute or an hour."""

import asyncio
import logging
import time
from functools import partial
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
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
        self._items: dict[str, RateLimitItem] = {
            "messages": RateLimitItemPerMinute(settings.messages_per_minute),
            "conversations": RateLimitItemPerMinute(settings.conversations_per_minute),
            "bookings": RateLimitItemPerHour(settings.bookings_per_hour),
            "failed lookups": RateLimitItemPerHour(settings.failed_lookups_per_hour),
        }
        self._memory = aio_strategies.SlidingWindowCounterRateLimiter(aio_storage.MemoryStorage())
        # The library's asyncio storage wants a newer Redis client than Rasa allows; the plain one runs in a thread.
        self._redis: SlidingWindowCounterRateLimiter | None = None
        if settings.redis_url:
            self._redis = SlidingWindowCounterRateLimiter(RedisStorage(settings.redis_url))

    async def check(self, what: str, host: str | None) -> None:
        """Count one of `what` (see above) for a client. Raises Problem TOO_MANY with Retry-After."""
        await self._ask(what, host, count=True)

    async def check_failures(self, what: str, host: str | None) -> None:
        """As `check`, but count nothing: whether as many of `what` as are allowed were counted before."""
        await self._ask(what, host, count=False)

    async def _ask(self, what: str, host: str | None, *, count: bool) -> None:
        address = counted_address(host)
        if address is None:
            return
        item = self._items[what]
        if self._redis is None:
            ask = self._memory.hit if count else self._memory.test
            allowed = await ask(item, what, address)
            reset = 0.0 if allowed else (await self._memory.get_window_stats(item, what, address)).reset_time
        else:
            hit = partial(self._ask_redis, self._redis, item, what, address, count)
            allowed, reset = await asyncio.get_running_loop().run_in_executor(None, hit)
        if not allowed:
            seconds = min(item.get_expiry(), max(1, ceil(reset - time.time())))
            raise Problem(TOO_MANY, {"Retry-After": str(seconds)}, seconds=seconds)

    @staticmethod
    def _ask_redis(
        redis: SlidingWindowCounterRateLimiter, item: RateLimitItem, what: str, address: str, count: bool
    ) -> tuple[bool, float]:
        try:
            allowed = (redis.hit if count else redis.test)(item, what, address)
            return allowed, 0.0 if allowed else redis.get_window_stats(item, what, address).reset_time
        except RedisError as error:
            # Help for people in need does not stop because a counter is away.
            log.warning("redis did not count a request", extra={"error": type(error).__name__})
            return True, 0.0
