"""Days, weeks and months around a day, and wall time in Luxembourg."""

import calendar
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
Grain = Literal["day", "month", "time", "range"]
Tense = Literal["past", "future", "unknown"]
DAYS_A_WEEK = 7
MONTHS_A_YEAR = 12
LEAP_CYCLE = 8

# From when to when the parts of a day last; a person who says one means within it.
PARTS = {"morning": (6, 12), "afternoon": (12, 18), "evening": (18, 22), "night": (22, 24)}


@dataclass(frozen=True)
class When:
    """A day (`first` == `last`) or the days from `first` to `last`; no days: a date that doesn't exist.

    `sure`: the words say themselves whether it is past or to come, or the year.
    """

    first: date | None
    last: date | None
    grain: Grain = "day"
    tense: Tense = "unknown"
    soonest: bool = False

    def past(self) -> "When":
        """The same, said to be past."""
        return replace(self, tense="past")

    def value(self) -> Any:
        """As JSON: ISO day, first and last day, `soonest` or None."""
        if self.soonest:
            return "soonest"
        if self.first is None or self.last is None:
            return None
        if self.grain in ("range", "month"):
            return {"from": self.first.isoformat(), "to": self.last.isoformat()}
        return self.first.isoformat()


NO_DAY = When(None, None)


def one(day: date, tense: Tense = "unknown") -> When:
    """A single day."""
    return When(day, day, "day", tense)


def wall_time(day: date, at: time) -> datetime:
    """The local time of a clock on `day`; in the hour that the clocks leave out, as they show it afterwards."""
    local = datetime.combine(day, at, LUXEMBOURG)
    return local.astimezone(UTC).astimezone(LUXEMBOURG).replace(tzinfo=None)


def after(now: datetime, hours: int = 0, minutes: int = 0) -> datetime:
    """Local time so many real hours and minutes after local time `now`, clock changes regarded."""
    real = now.replace(tzinfo=LUXEMBOURG).astimezone(UTC) + timedelta(hours=hours, minutes=minutes)
    return real.astimezone(LUXEMBOURG).replace(tzinfo=None, second=0, microsecond=0)


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    index = day.year * MONTHS_A_YEAR + day.month - 1 + months
    year, month = index // MONTHS_A_YEAR, index % MONTHS_A_YEAR + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def month_of(year: int, month: int, tense: Tense = "unknown") -> When:
    """A whole month."""
    return When(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month", tense)


def week_of(day: date, tense: Tense = "unknown") -> When:
    """Monday to Sunday of the week that `day` is in."""
    monday = day - timedelta(days=day.weekday())
    return When(monday, monday + timedelta(days=DAYS_A_WEEK - 1), "range", tense)


def year_of(year: int, tense: Tense = "unknown") -> When:
    """A whole year."""
    return When(date(year, 1, 1), date(year, 12, 31), "range", tense)


def weekday(today: date, wanted: int, *, past: bool = False) -> date:
    """The next (or with `past` the last) such weekday, today excluded."""
    if past:
        return today - timedelta(days=(today.weekday() - wanted - 1) % DAYS_A_WEEK + 1)
    return today + timedelta(days=(wanted - today.weekday() - 1) % DAYS_A_WEEK + 1)


def valid(year: int, month: int, day: int) -> date | None:
    """That day, or None when the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of_month(today: date, month: int, day: int, *, past: bool = False) -> date | None:
    """The next day of that name (today counts), or the last with `past`; None when no year has it."""
    years = (
        range(today.year, today.year - LEAP_CYCLE - 1, -1) if past else range(today.year, today.year + LEAP_CYCLE + 1)
    )
    for year in years:
        found = valid(year, month, day)
        if found and (found <= today if past else found >= today):
            return found
    return None


def day_alone(today: date, day: int, *, past: bool = False) -> date | None:
    """The next (last) day with that number in any month, today included."""
    for months in range(0, -3, -1) if past else range(3):
        first = add_months(today.replace(day=1), months)
        found = valid(first.year, first.month, day)
        if found and (found <= today if past else found >= today):
            return found
    return None
