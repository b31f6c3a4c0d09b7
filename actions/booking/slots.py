"""Which slots an agenda has and which of them are free: wall time in Luxembourg, worked out in UTC. Pure functions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from heapq import merge
from zoneinfo import ZoneInfo

import holidays

from actions.booking.domain import Agenda, Obstacle, Opening, Slot

LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
Span = tuple[datetime, datetime]
"""Start and end, in UTC."""
Busy = Mapping[str, Sequence[Span]]
"""The active bookings of each agenda, by its id, in order of time."""


def local_day(moment: datetime) -> date:
    """The day it is in Luxembourg at an aware moment."""
    return moment.astimezone(LUXEMBOURG).date()


def day_begins(day: date) -> datetime:
    """The moment (UTC) a day begins in Luxembourg."""
    return datetime.combine(day, time(), LUXEMBOURG).astimezone(UTC)


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """The public holidays of Luxembourg (Code du travail, art. L. 232-2), as the library `holidays` has them."""
    return frozenset(holidays.country_holidays("LU", years=year))


def is_holiday(day: date) -> bool:
    """Whether a day is a public holiday."""
    return day in public_holidays(day.year)


@lru_cache(maxsize=16_384)
def spans_of_day(day: date, openings: tuple[Opening, ...], slot_minutes: int) -> tuple[Span, ...]:
    """The slots of a day by the weekly pattern alone, in order of time; closures and holidays are not looked at.

    A wall time that the day skips (March) gives no slot; of one that comes twice (October) the first is taken, once.
    No two slots overlap, and none lasts longer than its opening.
    """
    length = timedelta(minutes=slot_minutes)
    spans: list[Span] = []
    for opening in sorted(openings, key=lambda opening: opening.starts):
        if opening.weekday != day.weekday():
            continue
        wall = datetime.combine(day, opening.starts)
        closing = datetime.combine(day, opening.ends, LUXEMBOURG).astimezone(UTC)
        while wall + length <= datetime.combine(day, opening.ends):
            start = _moment(wall)
            free = start is not None and not (spans and start < spans[-1][1])
            if start is not None and free and start + length <= closing:
                spans.append((start, start + length))
            wall += length
    return tuple(spans)


def _moment(wall: datetime) -> datetime | None:
    """The moment of a wall time, the first when there are two, None when there is none (PEP 495)."""
    moment = wall.replace(tzinfo=LUXEMBOURG, fold=0).astimezone(UTC)
    exists = moment.astimezone(LUXEMBOURG).replace(tzinfo=None) == wall
    return moment if exists else None


def is_closed(agenda: Agenda, day: date) -> bool:
    """Whether one of the agenda's closures covers the day."""
    return any(closure.first <= day <= closure.last for closure in agenda.closures)


def window(agenda: Agenda, now: datetime) -> Span:
    """From when (included) until when (excluded) slots of the agenda can be booked at `now`."""
    last = local_day(now) + timedelta(days=agenda.horizon_days)
    return now + timedelta(minutes=agenda.notice_minutes), day_begins(last + timedelta(days=1))


def free_slots(
    agendas: Iterable[Agenda], busy: Busy, *, since: datetime, until: datetime, now: datetime
) -> Iterator[Slot]:
    """The free slots that start in [since, until), in order of time, worked out one day after the other.

    At the same time the slots come in the order of `agendas`. All moments aware. Outside of an agenda's notice time
    and horizon it has none.
    """
    lines = [_of_agenda(agenda, busy.get(agenda.id, ()), since, until, now) for agenda in agendas]
    return merge(*lines, key=lambda slot: slot.starts_at)


def _of_agenda(agenda: Agenda, busy: Sequence[Span], since: datetime, until: datetime, now: datetime) -> Iterator[Slot]:
    opens, closes = window(agenda, now)
    begin, end = max(since, opens), min(until, closes)
    if begin >= end:
        return
    day, last, taken = local_day(begin), local_day(end), 0
    while day <= last:
        if not (is_holiday(day) or is_closed(agenda, day)):
            for start, finish in spans_of_day(day, agenda.openings, agenda.slot_minutes):
                if start < begin:
                    continue
                if start >= end:
                    return
                # A booking may be of another length than the slots have now: any overlap counts.
                while taken < len(busy) and busy[taken][1] <= start:
                    taken += 1
                if taken == len(busy) or busy[taken][0] >= finish:
                    yield Slot(agenda, start, finish)
        day += timedelta(days=1)


def slot_at(agenda: Agenda, starts_at: datetime, now: datetime) -> Slot | Obstacle:
    """The agenda's slot that starts at that moment, booked or not, or why it has none."""
    if starts_at < now:
        return "past"
    opens, closes = window(agenda, now)
    if starts_at >= closes:
        return "horizon"
    day = local_day(starts_at)
    if is_holiday(day):
        return "holiday"
    if is_closed(agenda, day):
        return "closed"
    for start, finish in spans_of_day(day, agenda.openings, agenda.slot_minutes):
        if start == starts_at:
            return Slot(agenda, start, finish) if start >= opens else "notice"
    return "hours"


def nearest(slots: Iterable[Slot], wished: datetime, limit: int) -> tuple[Slot, ...]:
    """At most `limit` of the slots, the nearest to the wished moment, one for each start, in order of time."""
    by_start = one_per_start(slots)
    chosen = sorted(by_start, key=lambda slot: abs(slot.starts_at - wished))[:limit]
    return tuple(sorted(chosen, key=lambda slot: slot.starts_at))


def one_per_start(slots: Iterable[Slot]) -> Iterator[Slot]:
    """The slots (in order of time) without those that start when one before starts: which agenda gives it is no
    question for who wants an interview."""
    last: datetime | None = None
    for slot in slots:
        if slot.starts_at != last:
            yield slot
            last = slot.starts_at


def speaking(agendas: Iterable[Agenda], lang: str | None) -> list[Agenda]:
    """The agendas at which `lang` is spoken; all for None."""
    return [agenda for agenda in agendas if lang is None or lang in agenda.langs]
