"""Three calendar months from the arrival: to the day where a day was said, and open where it was not."""

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.prescreen.arrival import first_three_months, within_first_months

TODAY = date(2026, 11, 21)
days = st.dates(date(1950, 1, 1), date(2100, 1, 1))


def span(first: str, last: str) -> dict[str, Any]:
    return {"value": {"from": first, "to": last}, "grain": "range", "tense": "past"}


@pytest.mark.parametrize(
    ("arrival", "last_day"),
    [
        (date(2026, 8, 22), date(2026, 11, 21)),
        (date(2026, 11, 30), date(2027, 2, 27)),
        (date(2027, 11, 29), date(2028, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 28)),
        (date(2028, 2, 29), date(2028, 5, 28)),
        (date(2026, 12, 31), date(2027, 3, 30)),
        (date(2026, 5, 31), date(2026, 8, 30)),
    ],
)
def test_the_first_three_months_end_the_day_before_the_same_day_of_the_month(arrival: date, last_day: date) -> None:
    assert within_first_months(arrival, last_day)
    assert not within_first_months(arrival, date.fromordinal(last_day.toordinal() + 1))


@given(days, days, days)
def test_who_came_later_is_never_out_of_the_first_months_sooner(one: date, other: date, on: date) -> None:
    earlier, later = sorted((one, other))
    assert within_first_months(later, on) or not within_first_months(earlier, on)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ({"value": "2026-08-21", "grain": "day"}, "no"),
        ({"value": "2026-08-22", "grain": "day"}, "yes"),
        ({"value": "2026-11-21", "grain": "day"}, "yes"),
        ({"value": "2026-08-22T09:30:00", "grain": "time"}, "yes"),
        (span("2026-09-01", "2026-09-30"), "yes"),
        (span("2026-07-01", "2026-07-31"), "no"),
        (span("2025-01-01", "2025-12-31"), "no"),
        # Part of August lies on each side of the line, and so does a part of this year.
        (span("2026-08-01", "2026-08-31"), "unknown"),
        (span("2026-01-01", "2026-12-31"), "unknown"),
        (span("2026-08-22", "2026-08-31"), "yes"),
        (span("2026-08-01", "2026-08-21"), "no"),
        # Of this month only the days until today can be meant.
        (span("2026-11-01", "2026-11-30"), "yes"),
    ],
)
def test_a_day_a_month_or_a_year_answers_as_far_as_it_is_certain(said: dict[str, Any], answer: str) -> None:
    assert first_three_months(said, TODAY) == answer


@pytest.mark.parametrize(
    "said",
    [
        {"value": "2026-11-22"},
        span("2026-12-01", "2026-12-31"),
        {"value": "soonest"},
        {"value": None},
        {},
        {"value": {"from": "2026-08-01"}},
        {"value": {"from": "2026-08-01", "to": "soon"}},
        {"value": 2026},
    ],
)
def test_what_is_no_past_day_is_no_arrival(said: dict[str, Any]) -> None:
    assert first_three_months(said, TODAY) is None


@given(days, days, days)
def test_a_span_is_certain_just_when_all_its_days_until_today_agree(one: date, other: date, on: date) -> None:
    first, last = sorted((one, other))
    answer = first_three_months(span(first.isoformat(), last.isoformat()), on)
    if first > on:
        assert answer is None
        return
    ends = {within_first_months(first, on), within_first_months(min(last, on), on)}
    assert answer == ("unknown" if len(ends) > 1 else "yes" if ends == {True} else "no")


@given(st.dates(date(2020, 1, 1), TODAY), st.times())
def test_the_hour_of_the_arrival_changes_nothing(day: date, hour: time) -> None:
    moment = datetime.combine(day, hour).isoformat()
    assert first_three_months({"value": moment}, TODAY) == first_three_months({"value": day.isoformat()}, TODAY)
