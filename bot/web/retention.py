"""Erases conversations that nobody has gone on with, and whose interviews were long ago."""

import asyncio
import logging
from datetime import timedelta

from actions.booking.retention import forget_past, rotate
from actions.store.base import utc_now
from actions.transcript import repository
from bot.web.front import Front, secrecy_of

log = logging.getLogger(__name__)
EVERY = timedelta(hours=1)
BATCH = 100


async def sweep(front: Front) -> int:
    """Erase what is idle for longer than the retention; returns how many conversations that were.

    One that can't be erased is logged and left for the next sweep.
    """
    before = utc_now() - timedelta(days=front.settings.retention_days)
    total = 0
    while idle := await front.database.read(repository.idle_since, before, BATCH):
        erased = 0
        for conversation_id in idle:
            try:
                erased += await front.turns.erase_idle(conversation_id, before)
            except Exception as error:
                front.metrics.errors.labels("retention").inc()
                log.error("an idle conversation could not be erased", exc_info=error)
        total += erased
        if erased < len(idle):
            break
    if total:
        log.info("idle conversations erased", extra={"count": total})
    return total


async def sweep_bookings(front: Front) -> int:
    """Forget who came to interviews thirty days ago and before, and encrypt under the newest key what is not yet.

    Returns how many people were forgotten.
    """
    forgotten = await front.database.write(forget_past, utc_now())
    if forgotten:
        await front.database.run(front.database.store.flush_erased)
        log.info("people forgotten after their interviews", extra={"count": forgotten})
    encrypted = await front.database.write(rotate, secrecy_of(front))
    if encrypted:
        log.info("bookings encrypted under the newest key", extra={"count": encrypted})
    return forgotten


async def keep_sweeping(front: Front) -> None:
    """Sweep now and every hour, whatever happens to a single sweep."""
    while True:
        for each in (sweep, sweep_bookings):
            try:
                await each(front)
            except Exception as error:
                front.metrics.errors.labels("retention").inc()
                log.error("a retention sweep failed, the next one tries again", exc_info=error)
        front.metrics.sweeps.inc()
        await asyncio.sleep(EVERY.total_seconds())
