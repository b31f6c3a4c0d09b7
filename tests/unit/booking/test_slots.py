"""Which slots there are: opening hours, holidays, closures, notice, horizon, and the two nights when clocks change."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.booking.domain import Agenda, Closure, Opening, Slot
from actions.booking.slots import LUXEMBOURG, Span, free_slots, nearest, one_per_start, slot_at, spans_of_day

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
MORNING = time(9), time(12)
SPRING_FORWARD, FALL_BACK = date(2027, 3, 28), date(2026, 10, 25)
NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)  # a Monday, seven in the morning


def agenda(*openings: Opening, **changes: object) -> Agenda:
    """An agenda with hourly slots, two hours' notice, four weeks' horizon."""
    one = Agenda("a", "redange", "counter", "Guichet", ("fr", "lb"), 60, 120, 28, False, openings)
    return replace(one, **changes)  # type: ignore[arg-type]


EVERY_DAY = tuple(Opening(day, *MORNING) for day in range(7))


def local(slots: list[Slot] | tuple[Slot, ...]) -> list[str]:
    return [f"{slot.starts_at.astimezone(LUXEMBOURG):%d.%m. %H:%M}" for slot in slots]


def free(one: Agenda, *, now: datetime = NOW, days: int = 60, busy: dict[str, list[Span]] | None = None) -> list[Slot]:
    return list(free_slots([one], busy or {}, since=now, until=now + timedelta(days=days), now=now))


def utc_hours(day: date, opening: Opening, minutes: int = 60) -> list[str]:
    return [f"{start:%H:%M}" for start, _ in spans_of_day(day, (opening,), minutes)]


def test_a_morning_is_divided_into_slots_that_end_before_closing() -> None:
    one = agenda(Opening(MONDAY, time(9), time(11, 30)))
    assert local(free(one, days=1)) == ["30.11. 09:00", "30.11. 10:00"]


def test_nine_in_the_morning_stays_nine_when_summer_begins() -> None:
    one = agenda(Opening(MONDAY, time(9), time(10)))
    slots = free(one, now=datetime(2027, 3, 20, tzinfo=UTC), days=20)
    assert local(slots) == ["22.03. 09:00", "05.04. 09:00"]  # the Monday between is Easter Monday
    assert [slot.starts_at.hour for slot in slots] == [8, 7]


def test_the_hour_that_march_skips_has_no_slot() -> None:
    night = Opening(SUNDAY, time(1), time(5))
    assert utc_hours(SPRING_FORWARD, night) == ["00:00", "01:00", "02:00"]  # 1, 3 and 4 o'clock: there is no 2
    assert len(spans_of_day(SPRING_FORWARD - timedelta(days=7), (night,), 60)) == 4


def test_the_hour_that_october_has_twice_gives_its_slots_once() -> None:
    night = Opening(SUNDAY, time(1), time(5))
    assert utc_hours(FALL_BACK, night) == ["23:00", "00:00", "02:00", "03:00"]  # the first 2 o'clock, not the second
    walls = [start.astimezone(LUXEMBOURG).replace(tzinfo=None) for start, _ in spans_of_day(FALL_BACK, (night,), 60)]
    assert len(set(walls)) == 4


@given(
    day=st.sampled_from([SPRING_FORWARD, FALL_BACK, date(2026, 12, 6)]),
    starts=st.times(max_value=time(5)),
    minutes=st.integers(1, 300),
    length=st.integers(5, 150),
)
def test_slots_never_overlap_nor_outlast_their_opening_nor_leave_its_grid(
    day: date, starts: time, minutes: int, length: int
) -> None:
    starts = starts.replace(second=0, microsecond=0)
    ends = (datetime.combine(day, starts) + timedelta(minutes=minutes)).time()
    spans = spans_of_day(day, (Opening(SUNDAY, starts, ends),), length)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    begin = datetime.combine(day, starts)
    walls = [start.astimezone(LUXEMBOURG).replace(tzinfo=None) for start, _ in spans]
    assert all((wall - begin) % timedelta(minutes=length) == timedelta() for wall in walls)
    closing = datetime.combine(day, ends, LUXEMBOURG)
    assert all(end <= closing and end - start == timedelta(minutes=length) for start, end in spans)


def test_public_holidays_have_no_slots() -> None:
    days = {slot.starts_at.astimezone(LUXEMBOURG).date() for slot in free(agenda(*EVERY_DAY))}
    assert date(2026, 12, 24) in days
    assert not days & {date(2026, 12, 25), date(2026, 12, 26)}  # Christmas, St Stephen's
    june = free(agenda(*EVERY_DAY), now=datetime(2027, 6, 20, tzinfo=UTC), days=5)
    assert date(2027, 6, 23) not in {slot.starts_at.date() for slot in june}  # the national day


def test_a_closure_takes_its_first_and_its_last_day() -> None:
    one = agenda(*EVERY_DAY, closures=(Closure(date(2026, 12, 2), date(2026, 12, 4)),))
    days = sorted({slot.starts_at.day for slot in free(one, days=7)})
    assert days == [1, 5, 6, 30]


def test_notice_and_horizon_bound_what_is_offered() -> None:
    one = agenda(*EVERY_DAY, horizon_days=2)
    slots = free(one, now=datetime(2026, 11, 30, 8, 30, tzinfo=UTC))  # half past nine: 11:00 is too soon
    assert local(slots)[0] == "01.12. 09:00"
    assert local(slots)[-1] == "02.12. 11:00"


def test_a_booking_of_any_length_takes_every_slot_that_it_touches() -> None:
    start = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)  # 9:30 to 10:15, from when slots had another length
    slots = free(agenda(*EVERY_DAY), busy={"a": [(start, start + timedelta(minutes=45))]}, days=2)
    assert "01.12. 11:00" in local(slots)
    assert not {"01.12. 09:00", "01.12. 10:00"} & set(local(slots))


def test_two_agendas_at_the_same_time_are_one_choice_in_order_of_time() -> None:
    early = agenda(Opening(MONDAY, time(9), time(11)), notice_minutes=0)
    late = replace(early, id="b", openings=(Opening(MONDAY, time(10), time(12)),))
    both = list(free_slots([early, late], {}, since=NOW, until=NOW + timedelta(days=1), now=NOW))
    assert local(both) == ["30.11. 09:00", "30.11. 10:00", "30.11. 10:00", "30.11. 11:00"]
    assert local(list(one_per_start(both))) == ["30.11. 09:00", "30.11. 10:00", "30.11. 11:00"]


def test_the_nearest_slots_come_in_order_of_time() -> None:
    wished = datetime(2026, 12, 2, 9, tzinfo=UTC)
    assert local(nearest(free(agenda(*EVERY_DAY)), wished, 3)) == ["02.12. 09:00", "02.12. 10:00", "02.12. 11:00"]


@pytest.mark.parametrize(
    ("moment", "obstacle"),
    [
        ("2026-11-29T10:00", "past"),
        ("2026-11-30T08:00", "notice"),
        ("2026-12-24T10:30", "hours"),
        ("2026-12-25T10:00", "holiday"),
        ("2026-12-03T10:00", "closed"),
        ("2027-06-01T10:00", "horizon"),
        ("9999-12-31T23:59", "horizon"),
        ("0001-01-01T00:00", "past"),
    ],
)
def test_why_there_is_no_such_slot_is_known(moment: str, obstacle: str) -> None:
    wide = tuple(Opening(day, time(8), time(12)) for day in range(7))
    one = agenda(*wide, closures=(Closure(date(2026, 12, 3), date(2026, 12, 3)),))
    wished = datetime.fromisoformat(moment).replace(tzinfo=UTC if moment[0] in "09" else LUXEMBOURG)
    assert slot_at(one, wished, NOW) == obstacle


def test_hours_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="after it starts"):
        Opening(MONDAY, time(12), time(9))
    with pytest.raises(ValueError, match="weekday"):
        Opening(7, *MORNING)
    with pytest.raises(ValueError, match="overlap"):
        agenda(Opening(SATURDAY, time(9), time(12)), Opening(SATURDAY, time(11), time(14)))
    with pytest.raises(ValueError, match="before it begins"):
        Closure(date(2026, 12, 4), date(2026, 12, 2))
