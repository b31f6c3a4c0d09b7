"""From the day somebody came to whether they are within the first three months of their stay (design 4.3)."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from dateutil.relativedelta import relativedelta

FIRST_MONTHS = 3


def within_first_months(arrival: date, on: date) -> bool:
    """Whether `on` is before `arrival` plus three calendar months."""
    return on < arrival + relativedelta(months=FIRST_MONTHS)


def first_three_months(said: Mapping[str, Any], on: date) -> str | None:
    """`yes`, `no` or, where the span of days said lies across the line, `unknown`; None for what is no day of arrival.

    `said` is the value of a `date` entity (docs/entities.md): a day, a week, a month, a year or a range.
    """
    span = _span(said)
    if span is None or span[0] > on:
        return None
    earliest, latest = span[0], min(span[1], on)
    answers = {within_first_months(day, on) for day in (earliest, latest)}
    if len(answers) > 1:
        return "unknown"
    return "yes" if answers.pop() else "no"


def _span(said: Mapping[str, Any]) -> tuple[date, date] | None:
    value = said.get("value")
    ends = (value.get("from"), value.get("to")) if isinstance(value, Mapping) else (value, value)
    first, last = (_day(end) for end in ends)
    return (first, last) if first and last else None


def _day(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value).date()
    except ValueError:
        return None
