"""Writes calendar files (iCalendar, RFC 5545 and 5546) for bookings; their words come from the caller."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vRecur, vText

from actions.booking.slots import LUXEMBOURG

MEDIA_TYPE = "text/calendar"
PRODUCT = "-//Hëllef//Booking//EN"
NOBODY = "invalid:nomail"
"""The organizer of who has no address; RFC 5546 demands one."""
READ_AGAIN_AFTER = timedelta(minutes=30)
_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Entry:
    """An appointment as a calendar shows it. Moments in UTC; `sequence` counts its changes, `uid` never changes."""

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    active: bool
    summary: str
    description: str
    location: str | None = None


def method_of(entry: Entry) -> str:
    """What a calendar does with the file of one entry: PUBLISH puts it in or changes it, CANCEL takes it out."""
    return "PUBLISH" if entry.active else "CANCEL"


def entry_file(entry: Entry, *, organizer: str, address: str | None) -> bytes:
    """The file for the calendar of who comes. `address`: from which e-mails about the entry are sent, None for none."""
    calendar = _calendar(method_of(entry))
    event = _event(entry)
    sender = vCalAddress(f"mailto:{address}" if address else NOBODY)
    sender.params["CN"] = vText(organizer)
    event.add("organizer", sender)
    # What others see of a shared calendar is that the time is taken.
    event.add("class", "PRIVATE")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def feed_file(entries: Sequence[Entry], *, name: str) -> bytes:
    """The file that a calendar program of the office reads again and again, called `name` there."""
    calendar = _calendar("PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", READ_AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _calendar(method: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add_component(_luxembourg())
    return calendar


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.changed_at.astimezone(UTC))
    event.add("last-modified", entry.changed_at.astimezone(UTC))
    event.add("dtstart", entry.starts_at.astimezone(LUXEMBOURG))
    # Not DTEND: in the hour that comes twice in October a wall time would end the interview as it begins.
    event.add("duration", entry.ends_at - entry.starts_at)
    event.add("status", "CONFIRMED" if entry.active else "CANCELLED")
    event.add("summary", entry.summary)
    event.add("description", entry.description)
    if entry.location:
        event.add("location", entry.location)
    return event


def _luxembourg() -> Timezone:
    """The time zone by its rule (directive 2000/84/EC): last Sundays of March and October, at 01:00 UTC.

    Not icalendar's own `Timezone.from_tzid`: that one (7.3) begins summer time an hour late.
    """
    zone = Timezone()
    zone.add("tzid", LUXEMBOURG.key)
    summer, winter = TimezoneDaylight(), TimezoneStandard()
    changes = (
        (summer, "CEST", datetime(1996, 3, 31, 2), 3, _HOUR, 2 * _HOUR),  # noqa: DTZ001  wall time is meant
        (winter, "CET", datetime(1996, 10, 27, 3), 10, 2 * _HOUR, _HOUR),  # noqa: DTZ001
    )
    for part, name, first, month, before, after in changes:
        part.add("tzname", name)
        part.add("dtstart", first)
        part.add("rrule", vRecur({"freq": "yearly", "bymonth": month, "byday": "-1su"}))
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
