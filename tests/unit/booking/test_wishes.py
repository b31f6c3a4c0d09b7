"""What people mean when they say when they can come."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.booking.domain import Agenda, Slot
from actions.booking.wishes import LUXEMBOURG, NoSuchDay, Wish, read_wish
from actions.speech.said import Said

NAMES = {
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    "lb": ["Méindeg", "Dënschdeg", "Mëttwoch", "Donneschdeg", "Freideg", "Samschdeg", "Sonndeg"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
NOT = {"fr": "pas le {}", "de": "nicht am {}", "lb": "net {}", "en": "not {}"}
RATHER = {
    "fr": "pas {} mais {}",
    "de": "nicht {} sondern {}",
    "lb": "net {} mä {}",
    "en": "not {} but {}",
}
MONDAY = datetime(2026, 11, 30, tzinfo=LUXEMBOURG)
AGENDA = Agenda("a", "redange", "counter", "Guichet", ("fr",), 60, 0, 60)
OFFERED = ("2026-12-01T08:00:00+00:00", "2026-12-01T09:00:00+00:00", "2026-12-02T08:00:00+00:00")
LANG = st.sampled_from(sorted(NAMES))
DAY = st.integers(0, 6)


def said(text: str, *dates: dict[str, Any], numbers: tuple[int, ...] = ()) -> Said:
    """A message with the dates and numbers that the understanding finds in it."""
    entities = [{"entity": "date", "value": date} for date in dates]
    return Said("inform", (*entities, *({"entity": "number", "value": number} for number in numbers)), text)


def day(offset: int) -> dict[str, Any]:
    return {"value": (MONDAY + timedelta(days=offset)).date().isoformat(), "grain": "day"}


def at(wall: str) -> dict[str, Any]:
    return {"value": wall, "grain": "time"}


def slot(offset: int, hour: int) -> Slot:
    start = (MONDAY + timedelta(days=offset)).replace(hour=hour).astimezone(UTC)
    return Slot(AGENDA, start, start + timedelta(hours=1))


@given(LANG, DAY, st.booleans(), st.integers(8, 17), st.integers(0, 30))
def test_a_weekday_that_was_excluded_is_never_offered(lang: str, weekday: int, dated: bool, hour: int, on: int) -> None:
    text = NOT[lang].format(NAMES[lang][weekday])
    wish = read_wish(said(text, *([day(weekday)] if dated else [])), OFFERED)
    assert wish.fits(slot(on, hour)) == (on % 7 != weekday)
    assert wish.exact is None
    assert wish.since is None


@pytest.mark.parametrize("text", ["pas les mardis", "nicht dienstags", "net dënschdes", "not Tuesdays"])
def test_every_such_day_can_be_excluded(text: str) -> None:
    assert read_wish(said(text), OFFERED).never == (1,)


@given(LANG, DAY, DAY)
def test_of_not_this_day_but_that_one_the_second_is_wished(lang: str, first: int, second: int) -> None:
    if first == second:
        return
    text = RATHER[lang].format(NAMES[lang][first], NAMES[lang][second])
    wish = read_wish(said(text, day(first), day(second)), OFFERED)
    assert wish.never == (first,)
    assert wish.since == (MONDAY + timedelta(days=second)).astimezone(UTC)


def test_an_hour_on_an_excluded_day_is_not_wished() -> None:
    assert read_wish(said("not Tuesday at 10", at("2026-12-01T10:00")), OFFERED).exact is None


@pytest.mark.parametrize("text", ["am Dienstag Nachmittag", "am Nomëtteg", "mardi après-midi", "in the afternoon"])
def test_the_afternoon_is_no_morning(text: str) -> None:
    wish = read_wish(said(text), OFFERED)
    assert wish.fits(slot(1, 14))
    assert not wish.fits(slot(1, 9))


@pytest.mark.parametrize("text", ["le matin", "am Vormittag", "moies", "in the morning"])
def test_the_morning_ends_at_noon(text: str) -> None:
    wish = read_wish(said(text), OFFERED)
    assert wish.fits(slot(1, 11))
    assert not wish.fits(slot(1, 12))


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize(
    "names",
    [
        ("le premier", "le deuxième", "le troisième"),
        ("das erste", "das zweite", "das dritte"),
        ("dat éischt", "dat zweet", "dat drëtt"),
        ("the first", "the second", "the third"),
        ("1", "2", "3"),
    ],
)
def test_a_time_offered_is_picked_by_its_number(names: tuple[str, ...], number: int) -> None:
    text = names[number]
    numbers = (int(text),) if text.isdigit() else ()
    assert read_wish(said(text, numbers=numbers), OFFERED).pick == number


def test_a_number_beyond_what_was_offered_picks_nothing() -> None:
    assert read_wish(said("4", numbers=(4,)), OFFERED).pick is None


@pytest.mark.parametrize(
    ("wall", "utc"),
    [("2027-03-28T02:30", "2027-03-28T01:30"), ("2026-10-25T02:30", "2026-10-25T00:30")],
    ids=["skipped", "twice"],
)
def test_half_past_two_when_the_clocks_change_is_one_moment(wall: str, utc: str) -> None:
    expected = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert read_wish(said("2:30", at(wall)), OFFERED).exact == expected


@pytest.mark.parametrize(("on", "hours"), [("2027-03-28", 23), ("2026-10-25", 25)])
def test_a_day_when_the_clocks_change_lasts_as_long_as_it_does(on: str, hours: int) -> None:
    wish = read_wish(said("dimanche", {"value": on, "grain": "day"}), OFFERED)
    assert wish.since is not None
    assert wish.until is not None
    assert wish.until - wish.since == timedelta(hours=hours)


def test_a_day_the_calendar_does_not_have_is_told() -> None:
    with pytest.raises(NoSuchDay):
        read_wish(said("30 février", {"value": None, "grain": "day"}), OFFERED)


@given(LANG, DAY)
def test_what_was_excluded_before_stays_excluded(lang: str, weekday: int) -> None:
    earlier = read_wish(said(NOT[lang].format(NAMES[lang][weekday])), OFFERED)
    assert Wish(part="morning").after(earlier) == Wish(part="morning", never=(weekday,))


def test_asking_for_an_excluded_day_after_all_allows_it() -> None:
    since = MONDAY.astimezone(UTC)
    wish = Wish(since=since, until=since + timedelta(days=1)).after(Wish(never=(0, 1)))
    assert wish.never == (1,)
