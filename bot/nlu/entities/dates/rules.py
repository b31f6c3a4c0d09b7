"""The patterns of days in the symbols of `lexicon.py`, and what each means seen from today."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.nlu.entities.dates.calendar import (
    DAYS_A_WEEK,
    NO_DAY,
    Tense,
    When,
    add_months,
    day_alone,
    day_of_month,
    month_of,
    one,
    valid,
    week_of,
    weekday,
    year_of,
)
from bot.nlu.entities.dates.tokens import Token

LAST_DAY = 31
SATURDAY = 5
DAYS_OF = {"day": 1, "week": DAYS_A_WEEK, "fortnight": 2 * DAYS_A_WEEK}
# "a" is "in" only before these: "a five year old"
LUXEMBOURGISH_UNITS = {"dag", "deeg", "woch", "wochen", "mount", "meint", "joer"}


@dataclass(frozen=True)
class Seen:
    """The tokens of a match and how to look at them: the day it is said, and whether the past is meant."""

    tokens: list[Token]
    today: date
    past: bool

    def value(self, symbols: str, default: Any = None) -> Any:
        """The value of the first token with one of `symbols`."""
        return next((token.value for token in self.tokens if token.symbol in symbols), default)

    def has(self, symbols: str) -> bool:
        """Whether there is a token with one of `symbols`."""
        return any(token.symbol in symbols for token in self.tokens)

    @property
    def step(self) -> int:
        """Which one is meant: 1 the next, -1 the last, 0 this one."""
        return int(self.value("n", 1)) if self.has("n") else -1 if self.has("l") else 0

    @property
    def tense(self) -> Tense:
        """What the words "next" and "last" say."""
        return "future" if self.step > 0 else "past" if self.step < 0 or self.past else "unknown"


def _compared(day: date, today: date) -> Tense:
    return "past" if day < today else "future" if day > today else "unknown"


def _figures(seen: Seen) -> When:
    year, month, day = seen.value("F")
    return _named(seen, year, month, day)


def _day_and_month(seen: Seen) -> When:
    return _named(seen, seen.value("Y"), seen.value("Mm"), seen.value("NOQ"))


def _named(seen: Seen, year: int | None, month: int, day: int) -> When:
    if year is not None:
        found = valid(year, month, day)
        return one(found, _compared(found, seen.today)) if found else NO_DAY
    found = day_of_month(seen.today, month, day, past=seen.past)
    return one(found, "past" if seen.past else "unknown") if found else NO_DAY


def _days_of_month(seen: Seen) -> When:
    first, last = [token.value for token in seen.tokens if token.symbol in "NO"][:2]
    month = seen.value("Mm")
    end = _named(seen, seen.value("Y"), month, last)
    begin = valid(end.first.year, month, first) if end.first else None
    return When(begin, end.last, "range", end.tense) if begin and end.last and begin <= end.last else NO_DAY


def _relative_day(seen: Seen) -> When:
    days = seen.value("D")
    return one(seen.today + timedelta(days=days), "future" if days > 0 else "past" if days < 0 else "unknown")


def _weekday(seen: Seen) -> When:
    wanted = seen.value("W")
    if seen.has("c") and seen.today.weekday() == wanted:
        return one(seen.today)
    found = weekday(seen.today, wanted, past=seen.past or seen.step < 0)
    return one(found, seen.tense)


def _weekday_later(seen: Seen) -> When:
    return one(weekday(seen.today, seen.value("W")) + timedelta(days=DAYS_A_WEEK), "future")


def _weekday_and_weeks(seen: Seen) -> When | None:
    """`Monday in a week`."""
    weeks = {"week": seen.value("NE", 1), "fortnight": 2}.get(seen.value("U"))
    if not weeks:
        return None
    return one(weekday(seen.today, seen.value("W")) + timedelta(weeks=weeks), "future")


def _weekday_of_month(seen: Seen) -> When:
    """`Monday 7`: only when the next 7th is a Monday."""
    found = day_alone(seen.today, seen.value("NO"), past=seen.past)
    return one(found, seen.tense) if found and found.weekday() == seen.value("W") else _weekday(seen)


def _weekday_of_week(seen: Seen) -> When:
    if seen.value("U") != "week":
        return _weekday(seen)
    monday = week_of(seen.today + timedelta(weeks=seen.step)).first
    assert monday is not None  # noqa: S101
    return one(monday + timedelta(days=seen.value("W")), seen.tense)


def _period(seen: Seen) -> When | None:
    unit, step = seen.value("U"), seen.step
    if unit == "week":
        return week_of(seen.today + timedelta(weeks=step), seen.tense)
    if unit == "month":
        shifted = add_months(seen.today, step)
        return month_of(shifted.year, shifted.month, seen.tense)
    if unit == "year":
        return year_of(seen.today.year + step, seen.tense)
    return one(seen.today + timedelta(days=step), seen.tense) if unit == "day" and step else None


def _weekend(seen: Seen) -> When:
    saturday = seen.today + timedelta(days=SATURDAY - seen.today.weekday(), weeks=seen.step)
    return When(saturday, saturday + timedelta(days=1), "range", seen.tense)


def _shifted(seen: Seen, sign: int) -> When | None:
    count, unit = seen.value("NE", 1) * sign, seen.value("U")
    if sign > 0 and seen.tokens[0].symbol == "y" and seen.tokens[-1].word not in LUXEMBOURGISH_UNITS:
        return None
    tense: Tense = "future" if sign > 0 else "past"
    if unit in DAYS_OF:
        return one(seen.today + timedelta(days=count * DAYS_OF[unit]), tense)
    if unit == "month":
        month = add_months(seen.today, count)
        return month_of(month.year, month.month, tense)
    return year_of(seen.today.year + count, tense) if unit == "year" else None


def _within(seen: Seen) -> When | None:
    count, unit = seen.value("NE", 1), seen.value("U")
    if unit not in DAYS_OF:
        months = {"month": count, "year": count * 12}.get(unit)
        if months is None:
            return None
        return When(seen.today, add_months(seen.today, months), "range", "future")
    return When(seen.today, seen.today + timedelta(days=count * DAYS_OF[unit]), "range", "future")


def _month(seen: Seen) -> When:
    month, year, today = seen.value("Mm"), seen.value("Y"), seen.today
    if year is None:
        back = seen.past or seen.step < 0
        year = today.year
        if back and month > today.month:
            year -= 1
        elif not back and month < today.month:
            year += 1
        return month_of(year, month, seen.tense)
    found = month_of(year, month)
    assert found.first is not None and found.last is not None  # noqa: S101
    return month_of(year, month, "past" if found.last < today else "future" if found.first > today else "unknown")


def _part_of_period(seen: Seen) -> When | None:
    whole = _month(seen) if seen.has("Mm") else _period(seen)
    if whole is None or whole.first is None or whole.last is None:
        return None
    third = (whole.last - whole.first + timedelta(days=1)) / 3
    cut_1, cut_2 = whole.first + third, whole.first + 2 * third
    part = seen.value("B")
    if part == "start":
        return When(whole.first, cut_1 - timedelta(days=1), "range", whole.tense)
    if part == "mid":
        return When(cut_1, cut_2 - timedelta(days=1), "range", whole.tense)
    return When(cut_2, whole.last, "range", whole.tense)


def _year(seen: Seen) -> When:
    year = seen.value("Y")
    return year_of(year, "past" if year < seen.today.year else "future" if year > seen.today.year else seen.tense)


def _day_alone(seen: Seen) -> When | None:
    if not 1 <= seen.value("NO") <= LAST_DAY:
        return None
    found = day_alone(seen.today, seen.value("NO"), past=seen.past)
    return one(found, seen.tense) if found else NO_DAY


def _soonest(seen: Seen) -> When:
    return When(seen.today, seen.today, "day", "future", soonest=True)


Meaning = Callable[[Seen], When | None]
IN, COUNT, FILL = "[izy]", "[NEzy]", "[Ty]*"
# The longest match at a place counts, of equal ones the first.
PATTERNS: list[tuple[re.Pattern[str], Meaning]] = [
    (re.compile(pattern), meaning)
    for pattern, meaning in (
        ("X", _soonest),
        (f"(?:W,?{FILL})?F", _figures),
        (f"(?:W,?{FILL})?[NOQ]{FILL}[Mm](?:,?Y)?", _day_and_month),
        (f"(?:W,?{FILL})?(?:M{FILL}[NO]|mO)(?:,?Y)?(?![HU])", _day_and_month),
        (f"[NO][rTy]{{1,2}}[NO]{FILL}[Mm](?:,?Y)?", _days_of_month),
        ("D", _relative_day),
        ("Wj", _weekday_later),
        (f"[nlc]{FILL}W|W[nl]|W", _weekday),
        ("WT?O|WTN(?![HUPA])", _weekday_of_month),
        (f"[nlc]U,?{FILL}W|W,?{FILL}[nlc]U|U[nl],?{FILL}W|W,?{FILL}U[nl]", _weekday_of_week),
        ("[nlc]U|(?<![NE])U[nl]", _period),
        ("[nlc]?KT?[nl]?", _weekend),
        (f"W{IN}{COUNT}U", _weekday_and_weeks),
        (f"D?{IN}{COUNT}U|{COUNT}UG", lambda seen: _shifted(seen, 1)),
        (f"(?:s|a){COUNT}U|{COUNT}Ug", lambda seen: _shifted(seen, -1)),
        (f"w{FILL}(?:{COUNT}n?|n)U|{IN}?T?nNU|NnU", _within),
        (f"B{FILL}[Mm]Y?|B{FILL}[nlc]?{FILL}U(?:T?[nl])?", _part_of_period),
        ("M[nl]|[nlc]?MY?|mY|[nl]m", _month),
        ("(?<=[sizt])TY|(?<=[siz])Y", _year),
        ("(?:(?<=^)|(?<=[TyWr,]))O(?![NUMm])", _day_alone),
    )
]


def find_day(symbols: str, tokens: list[Token], at: int, today: date, *, past: bool) -> tuple[int, When] | None:
    """The longest date that begins at token `at`: after how many tokens it ends and what it means."""
    best: tuple[int, Meaning] | None = None
    for pattern, meaning in PATTERNS:
        match = pattern.match(symbols, at)
        if match and match.end() > at and (best is None or match.end() > best[0]):
            best = match.end(), meaning
    if best is None:
        return None
    when = best[1](Seen(tokens[at : best[0]], today, past))
    return (best[0], when) if when else None
