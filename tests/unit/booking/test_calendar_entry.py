"""The calendar file, as another calendar library (vobject) reads it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject
from dateutil.rrule import rrulestr

from actions.booking.calendar_entry import Entry, entry_file, feed_file
from actions.booking.slots import LUXEMBOURG

HOUR = timedelta(hours=1)
ENTRY = Entry(
    uid="0123456789abcdef0123456789abcdef",
    sequence=0,
    starts_at=datetime(2026, 12, 1, 9, tzinfo=UTC),
    ends_at=datetime(2026, 12, 1, 10, tzinfo=UTC),
    changed_at=datetime(2026, 11, 22, 8, tzinfo=UTC),
    active=True,
    summary="Éischt Gespréich: Office; social, \\Réiden",
    description="Wéini: den 1. Dezember\nReferenz: AB2D-3FGH-J4M\n" + "ë" * 200,
    location="1, Grand-Rue",
)


def read(content: bytes) -> Any:
    return vobject.readOne(content.decode())


def written(entry: Entry) -> Any:
    return read(entry_file(entry, organizer="Hëllef", address="hellef@example.org"))


def changes(year: int) -> list[datetime]:
    """The two moments of a year at which the clocks change, by the computer's own tables."""
    hours = [datetime(year, 1, 1, tzinfo=UTC) + n * HOUR for n in range(1, 365 * 24)]
    return [hour for hour in hours if offset(hour) != offset(hour - HOUR)]


def offset(moment: datetime) -> timedelta | None:
    return moment.astimezone(LUXEMBOURG).utcoffset()


def test_another_library_reads_what_was_written() -> None:
    calendar = written(ENTRY)
    event = calendar.vevent
    assert calendar.method.value == "PUBLISH"
    assert (event.uid.value, event.sequence.value, event.status.value) == (ENTRY.uid, "0", "CONFIRMED")
    assert (event.summary.value, event.description.value) == (ENTRY.summary, ENTRY.description)
    assert event.dtstart.params["X-VOBJ-ORIGINAL-TZID"] == ["Europe/Luxembourg"]
    assert event.dtstart.value.isoformat() == "2026-12-01T10:00:00+01:00"
    assert event.duration.value == HOUR
    assert event.organizer.value == "mailto:hellef@example.org"


def test_what_is_written_keeps_to_the_standard() -> None:
    content = entry_file(ENTRY, organizer="Hëllef", address=None)
    assert read(content).validate(raiseException=True)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"ORGANIZER;CN=" in content


@pytest.mark.parametrize("change", [change for year in (2026, 2027) for change in changes(year)])
def test_an_interview_is_at_the_right_moment_around_both_clock_changes(change: datetime) -> None:
    for hours in (-30, -3, -2, -1, 0, 1, 2, 30):
        starts_at = change + hours * HOUR
        wall = starts_at.astimezone(LUXEMBOURG)
        if wall.fold:
            continue  # no slot is in the hour's second round
        event = written(replace(ENTRY, starts_at=starts_at, ends_at=starts_at + HOUR)).vevent
        assert event.dtstart.value.replace(tzinfo=None) == wall.replace(tzinfo=None)
        assert event.dtstart.value.utcoffset() == wall.utcoffset(), wall
        assert event.duration.value == HOUR


@pytest.mark.parametrize(("part", "month"), [("DAYLIGHT", 3), ("STANDARD", 10)])
def test_the_rule_of_the_clock_changes_is_that_of_the_time_zone_data(part: str, month: int) -> None:
    """Fails when the law on summer time changes and the computers know of it."""
    content = entry_file(ENTRY, organizer="Hëllef", address=None).decode()
    rule = content.split(f"BEGIN:{part}\r\n")[1].split(f"END:{part}")[0]
    lines = dict(line.split(":", 1) for line in rule.splitlines())
    before = timedelta(hours=int(lines["TZOFFSETFROM"]) // 100)
    first = datetime.strptime(lines["DTSTART"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    onsets = {onset - before for onset in rrulestr(lines["RRULE"], dtstart=first)[:40]}
    for year in range(2026, date.today().year + 5):  # noqa: DTZ011
        (change,) = [change for change in changes(year) if change.month == month]
        assert change in onsets
        assert offset(change) == timedelta(hours=int(lines["TZOFFSETTO"]) // 100)


def test_a_change_is_known_as_a_change_of_the_same_entry() -> None:
    moved = written(replace(ENTRY, sequence=1, starts_at=ENTRY.starts_at + HOUR, ends_at=ENTRY.ends_at + HOUR))
    assert (moved.vevent.uid.value, moved.vevent.sequence.value) == (ENTRY.uid, "1")
    assert moved.method.value == "PUBLISH"


def test_a_cancelled_interview_is_taken_out_of_the_calendar() -> None:
    cancelled = written(replace(ENTRY, sequence=2, active=False))
    assert cancelled.method.value == "CANCEL"
    assert (cancelled.vevent.status.value, cancelled.vevent.uid.value) == ("CANCELLED", ENTRY.uid)


def test_a_feed_holds_all_entries_and_an_empty_one_is_a_calendar_too() -> None:
    feed = read(feed_file([ENTRY, replace(ENTRY, uid="b")], name="Guichet"))
    assert [event.uid.value for event in feed.vevent_list] == [ENTRY.uid, "b"]
    assert feed.contents["x-wr-calname"][0].value == "Guichet"
    assert "vevent" not in read(feed_file([], name="Guichet")).contents
